// Reads a statement aloud where this device has a voice of its own for the language: a voice that lives
// elsewhere would be told what she hears.
import type { PageStatement } from './state.ts';

const voiceFor = (lang: string): SpeechSynthesisVoice | undefined =>
  globalThis.speechSynthesis
    ?.getVoices()
    .find((voice) => voice.localService && voice.lang.slice(0, 2) === lang.slice(0, 2));

/** Shows the button once a voice is there: browsers list them late. */
export function watchSpeech(
  button: HTMLButtonElement | null,
  { text, lang }: Pick<PageStatement, 'text' | 'lang'>,
): void {
  if (button === null || globalThis.speechSynthesis === undefined) return;
  speechSynthesis.cancel();
  const look = () => (button.hidden = voiceFor(lang) === undefined);
  look();
  speechSynthesis.addEventListener?.('voiceschanged', look, { once: true });
  button.addEventListener('click', () => {
    const voice = voiceFor(lang);
    if (voice === undefined) return;
    const words = new SpeechSynthesisUtterance(text);
    words.voice = voice;
    words.lang = lang;
    speechSynthesis.cancel();
    speechSynthesis.speak(words);
  });
}
