// Hands bytes to the browser to save as a file. Never shown in the page: what somebody sent may be anything.

export function saveFile(name: string, parts: readonly (Blob | string)[]): void {
  const url = URL.createObjectURL(new Blob([...parts], { type: 'application/octet-stream' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
