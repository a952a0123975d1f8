// What changes where someone under 18 is concerned. Part of the script that loads late, at the first touch.

/** Someone under 18: the notice opens, no file can be added, and what was added is said not to be sent. */
export function watchChild(form: HTMLFormElement): void {
  const part = form.querySelector<HTMLElement>('[data-attachments]');
  const files = form.querySelector<HTMLInputElement>('#attachment');
  const look = () => {
    const child = form.querySelector('#under18-yes:checked') !== null;
    part?.classList.toggle('child', child);
    if (files) files.disabled = child;
    const dropped = form.querySelector<HTMLElement>('[data-child-files]');
    if (dropped) dropped.hidden = !child || !files?.files?.length;
  };
  form.addEventListener('change', look);
  look();
}
