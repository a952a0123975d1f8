// Loads the script of files once the place where they are chosen is seen, and holds sending until it stands:
// the field still has the files as they lie on the device until then. Where the script does not come, it is
// asked for again; nothing uncleaned goes meanwhile.

/** Between two tries, milliseconds. */
const retryMs = 4000;

const { dataset } = document.documentElement;

/** Watches the place in `form`; the script itself takes over from there. */
export function loadFilesFor(form: HTMLFormElement): void {
  const place = form.querySelector('[data-attachments]');
  if (!place) return;
  showRecorder(form);
  new IntersectionObserver(
    (entries) => entries.some(({ isIntersecting }) => isIntersecting) && load(),
  ).observe(place);
  if (form.dataset.shared !== undefined) load();
  // A tool that reads the page aloud can choose without scrolling.
  place.addEventListener('change', load);
  const hold = (event: Event) => {
    const field = form.querySelector<HTMLInputElement>('#attachment');
    if (event.target !== form || !form.isConnected || !field?.files?.length || dataset.files === 'ready')
      return;
    event.preventDefault();
    event.stopImmediatePropagation();
    load();
    const again = () =>
      form.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })) && form.submit();
    document.addEventListener('heed:files', again, { once: true });
  };
  document.addEventListener('submit', hold, true);
}

/**
 * Shows the recorder before its script is there, so that nothing moves under a finger once it comes. After a
 * press that is too early it waits for the script.
 */
export function showRecorder(form: HTMLFormElement): void {
  const button = form.querySelector<HTMLButtonElement>('[data-voice] button');
  const part = button?.parentElement;
  if (!button || !part?.hidden || !window.MediaRecorder) return;
  part.hidden = false;
  button.addEventListener('click', () => {
    button.disabled = dataset.files !== 'ready';
    load();
  });
}

function load(): void {
  const template = document.querySelector<HTMLTemplateElement>('#files');
  if (template === null || dataset.files) return;
  dataset.files = 'loading';
  const copy = document.importNode(template.content, true);
  copy.querySelector('script')?.addEventListener('error', () => {
    dataset.files = '';
    setTimeout(load, retryMs);
  });
  document.body.append(copy);
}
