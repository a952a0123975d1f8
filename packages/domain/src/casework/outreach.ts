// A contact of outreach as it travels: the first message of a case holds what the person said as its text,
// and what the worker ticked as facts beside it. A phone has no desk key and can write no entry of the case
// file: a member at the desk takes these over, and signs.
import { type Body, type RecordKind, readBody } from './entry.ts';

/** The kinds of record that outreach writes. */
export type OutreachKind = Extract<RecordKind, 'contact' | 'need' | 'safe-contact'>;

/** A record of an outreach contact before it has an author and a place in a case. */
export interface OutreachEntry<K extends OutreachKind = OutreachKind> {
  readonly kind: K;
  /** 32 hex, made on the phone: whoever takes it over twice writes versions of one record. */
  readonly thing: string;
  readonly body: Body<K>;
}

/** A fact holds at most 500 code units, and a message 64 facts. */
const piece = 500;
const pieces = 56;

/** The entries as facts; null where there is more than fits. */
export function outreachFacts(entries: readonly OutreachEntry[]): Readonly<Record<string, string>> | null {
  const text = JSON.stringify({ version: 1, entries });
  const cut = text.match(new RegExp(`.{1,${piece}}`, 'gs')) ?? [];
  if (cut.length > pieces) return null;
  return Object.fromEntries(cut.map((part, at) => [`outreach${at}`, part]));
}

/** The entries in the facts of a first message; null where there are none that this version can read. */
export function outreachIn(facts: Readonly<Record<string, unknown>>): readonly OutreachEntry[] | null {
  let text = '';
  for (let at = 0; at < pieces; at++) {
    const part = facts[`outreach${at}`];
    if (typeof part !== 'string') break;
    text += part;
  }
  let value: { version?: unknown; entries?: unknown };
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (value?.version !== 1 || !Array.isArray(value.entries)) return null;
  const entries = value.entries.map(entryOf);
  return entries.length > 0 && entries.every((entry) => entry !== null) ? entries : null;
}

function entryOf(value: unknown): OutreachEntry | null {
  const { kind, thing: record, body } = (value ?? {}) as Partial<Record<keyof OutreachEntry, unknown>>;
  if (kind !== 'contact' && kind !== 'need' && kind !== 'safe-contact') return null;
  if (typeof record !== 'string' || !/^[0-9a-f]{32}$/.test(record)) return null;
  const checked = readBody(kind, body);
  return checked.ok ? { kind, thing: record, body: checked.body } : null;
}
