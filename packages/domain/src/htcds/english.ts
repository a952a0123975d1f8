// What reasons say in English, for tests: with the words of content/messages/en/htcds.json.
import words from '../../../../content/messages/en/htcds.json' with { type: 'json' };
import type { HtcdsReason } from './reason.ts';

export function inEnglish({ code, values }: HtcdsReason): string {
  const texts = values as Readonly<Record<string, unknown>>;
  return words[`htcds.${code}`].replace(/\{(\w+)\}/g, (_, name: string) => String(texts[name]));
}
