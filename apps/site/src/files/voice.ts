// A voice message, recorded here and put among the files. The warning that a voice can be recognised stands
// beside the button. The recording never plays by itself and leaves the page only with the form.
import { withoutTraces } from './traces.ts';

/** Longest recording, milliseconds: about ten megabytes. */
const longest = 10 * 60_000;

export function watchVoice(form: ParentNode): void {
  const button = form.querySelector<HTMLButtonElement>('[data-voice] button');
  const field = form.querySelector<HTMLInputElement>('#attachment');
  if (!button || !field || typeof MediaRecorder === 'undefined' || !navigator.mediaDevices) return;
  const start = button.textContent ?? '';
  let recorder: MediaRecorder | null = null;
  button.addEventListener('click', async () => {
    if (recorder !== null) return recorder.stop();
    const stream = await navigator.mediaDevices.getUserMedia({ audio: true }).catch(() => null);
    if (stream === null) return;
    recorder = record(
      stream,
      (file) => {
        recorder = null;
        button.textContent = start;
        add(field, file);
      },
      button.dataset.name ?? 'voice',
    );
    button.textContent = button.dataset.stop ?? '';
  });
  if (!button.disabled) return;
  // It was pressed before this script was there. Seconds later nobody expects to be recorded.
  button.disabled = false;
  // Once the page is marked as ready, a moment from now.
  setTimeout(() => navigator.userActivation?.isActive && button.click());
}

function record(stream: MediaStream, onDone: (file: File) => void, name: string): MediaRecorder {
  const recorder = new MediaRecorder(stream);
  const parts: Blob[] = [];
  recorder.addEventListener('dataavailable', ({ data }) => parts.push(data));
  recorder.addEventListener('stop', async () => {
    for (const track of stream.getTracks()) track.stop();
    const type = recorder.mimeType.split(';')[0] ?? 'audio/webm';
    const bytes = new Uint8Array(await new Blob(parts).arrayBuffer());
    const ending = type.slice('audio/'.length);
    // Date zero: the hour of the recording is nobody's business, and it tells the list that it was made here.
    onDone(new File([withoutTraces(bytes) as BlobPart], `${name}.${ending}`, { type, lastModified: 0 }));
  });
  recorder.start();
  setTimeout(() => recorder.state === 'recording' && recorder.stop(), longest);
  return recorder;
}

function add(field: HTMLInputElement, file: File): void {
  const transfer = new DataTransfer();
  for (const present of field.files ?? []) transfer.items.add(present);
  transfer.items.add(file);
  field.files = transfer.files;
  field.dispatchEvent(new Event('change', { bubbles: true }));
}
