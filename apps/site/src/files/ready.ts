// Whether the script of files stands: said by it on the page, asked by what seals and opens.

const { dataset } = document.documentElement;

export function sayFiles(state: 'loading' | 'ready' | 'failed'): void {
  dataset.files = state;
  document.dispatchEvent(new Event('heed:files'));
}

/** Rejects where nobody cleans photos in this browser: the form then goes as served, and the server cleans. */
export async function filesReady(): Promise<void> {
  if (dataset.files === 'loading')
    await new Promise((resolve) => document.addEventListener('heed:files', resolve, { once: true }));
  if (dataset.files !== 'ready') throw new Error('The script of files is missing');
}
