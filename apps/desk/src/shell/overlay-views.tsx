// Pause, which hides everything until it is pressed again, and the list of keys.
import { useEffect, useRef } from 'preact/hooks';
import { helpWords, pauseWords } from '../words/frame.ts';
import { letterKeys, overlay } from './overlays.ts';

export function Pause() {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <main class="gate" id="content">
      <svg class="drawing" viewBox="0 0 72 72" aria-hidden="true">
        <path d="M16 34h34v14a14 14 0 0 1-14 14h-6a14 14 0 0 1-14-14zM50 38h5a6 6 0 0 1 0 14h-6" />
        <path class="lit" d="M26 26c-4-5 4-8 0-14M38 26c-4-5 4-8 0-14" />
      </svg>
      <h1>{pauseWords.title}</h1>
      <p>{pauseWords.text}</p>
      <button type="button" class="act" ref={button} onClick={() => (overlay.value = 'none')}>
        {pauseWords.act}
      </button>
    </main>
  );
}

export function Help() {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const close = () => (overlay.value = 'none');
  return (
    <dialog ref={dialog} onClose={close} aria-label={helpWords.title}>
      <h2 tabIndex={-1} autofocus>
        {helpWords.title}
      </h2>
      <dl class="keys">
        {helpWords.keys.map(([key, what]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <div class="tick">
        <input
          type="checkbox"
          id="letter-keys"
          checked={letterKeys}
          onChange={(e) => (letterKeys.value = e.currentTarget.checked)}
        />
        <label for="letter-keys">{helpWords.on}</label>
      </div>
      <button type="button" class="act" onClick={close}>
        {helpWords.close}
      </button>
    </dialog>
  );
}
