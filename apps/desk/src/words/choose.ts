// Which language the workspace speaks: what the member chose, else what their browser asks for, else English.
import type { CompiledCatalogue } from '@heed/content/workspace/message';
import { language, speak } from './catalogue.ts';
import { remember, remembered } from './remembered.ts';

/** By language: where its words are, and their integrity. The page says it. */
type Addresses = Readonly<Record<string, readonly [path: string, integrity: string]>>;

/** None where there is no page, as in a worker. */
const addresses = (): Addresses =>
  JSON.parse(globalThis.document?.body.dataset.catalogues ?? '{}') as Addresses;

/** The languages that can be chosen, by code; the pseudo-language is for tests alone. */
export const workspaceLanguages = (): readonly string[] =>
  Object.keys(addresses()).filter((code) => code !== 'en-XA');

/**
 * Speaks the language of this browser. Rejects where the words do not arrive or are not those that the page
 * names: then nothing can be shown.
 */
export const speakHere = (): Promise<void> => speakLanguage(wished());

let chosenHere: string | null = null;

/** What was chosen since this page was loaded; null: nothing was. */
export const languageChosenHere = (): string | null => chosenHere;

/** How often a language was asked for: words that arrive after a later choice are not spoken. */
let choices = 0;

/** The words of a language, or of English. Rejects where they do not arrive whole. */
export async function fetchWords(code: string): Promise<CompiledCatalogue> {
  const [path, integrity] = addresses()[code] ?? addresses().en ?? [];
  if (path === undefined) throw new Error('Cannot speak: the page names no words');
  const answer = await fetch(path, { integrity: integrity!, credentials: 'omit' });
  if (!answer.ok) throw new Error('Cannot speak: the words did not arrive');
  return (await answer.json()) as CompiledCatalogue;
}

/** Speaks `code` from now on, and remembers it in this browser where the member `chose` it on this page. */
export async function speakLanguage(code: string, { chose = false } = {}): Promise<void> {
  const choice = ++choices;
  const words = await fetchWords(code);
  if (choice !== choices) return;
  speak(words);
  if (chose) {
    remember('language', code);
    chosenHere = code;
  }
  document.documentElement.lang = language();
  document.body.dataset.language = language();
}

function wished(): string {
  const knownAddresses = addresses();
  const preferences = [remembered('language'), ...navigator.languages.map((tag) => tag.split('-')[0]!)];
  return preferences.find((code) => code !== null && Object.hasOwn(knownAddresses, code)) ?? 'en';
}
