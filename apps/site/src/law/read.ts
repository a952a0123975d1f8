// Reads content/laws: ours, and over it what an organisation keeps in its own folder. An entry of its own stands in the place of ours with
// the same id, or beside it. What an editor must mend is said with file, line, field, and what to do.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { ContentError } from '../article/read.ts';
import { type Change, change, type Instrument, instrument, type LawLine, type Laws, lawLine } from './schema.ts';

export interface LawContent {
  readonly laws: Laws;
  /** Oldest first. */
  readonly history: readonly Change[];
  readonly instruments: readonly Instrument[];
}

/** `folders`: file URLs that end in '/'; a later one counts before an earlier one. Throws a ContentError. */
export function readLaws(...folders: readonly URL[]): LawContent {
  const countries = new Map<string, Map<string, LawLine>>();
  const history = new Map<string, Change>();
  const instruments = new Map<string, Instrument>();
  const translated = new Map<string, Record<string, string>>();
  for (const folder of folders.filter((at) => existsSync(at))) {
    for (const [language, texts] of translations(folder))
      translated.set(language, { ...translated.get(language), ...texts });
    for (const name of readdirSync(folder)
      .filter((file) => /^[A-Z]{2}\.json$/.test(file))
      .sort()) {
      const own = entries(folder, name, 'lines', lawLine);
      onlyOneAnswer(name, own);
      const country = name.slice(0, 2);
      countries.set(country, laid(countries.get(country), own));
    }
    for (const one of entries(folder, 'history.json', 'entries', change)) history.set(one.id, one);
    for (const one of entries(folder, 'instruments.json', 'instruments', instrument)) instruments.set(one.id, one);
  }
  /** What a translator wrote apart from the facts; what stands beside the facts counts before it. */
  const spoken = (line: LawLine): LawLine => {
    if (line.text === null) return line;
    const more = [...translated].flatMap(([language, texts]) => {
      const text = texts[line.id];
      return text === undefined ? [] : [[language, text] as const];
    });
    return { ...line, text: { ...Object.fromEntries(more), ...line.text } };
  };
  return {
    laws: Object.fromEntries([...countries].map(([country, lines]) => [country, [...lines.values()].map(spoken)])),
    history: [...history.values()].sort((a, b) => (a.date < b.date ? -1 : 1)),
    instruments: [...instruments.values()],
  };
}

/** `texts/<language>.json`: sentences by the id of their line, for translators who need not see the facts. */
function translations(folder: URL): [string, Record<string, string>][] {
  const at = new URL('texts/', folder);
  if (!existsSync(at)) return [];
  return readdirSync(at).map((name) => {
    const language = name.replace(/\.json$/, '');
    const parsed = v.safeParse(
      v.record(v.string(), v.pipe(v.string(), v.minLength(1))),
      json(new URL(name, at), `texts/${name}`),
    );
    if (!parsed.success)
      throw new ContentError(
        `laws/texts/${name}: write sentences by the id of their line, such as { "hr-sells": "…" }.`,
      );
    return [language, parsed.output];
  });
}

const laid = (before: ReadonlyMap<string, LawLine> = new Map(), own: readonly LawLine[]) =>
  new Map([...before, ...own.map((line) => [line.id, line] as const)]);

/** The entries that `name` keeps under `key`; none where there is no such file. */
function entries<S extends v.GenericSchema<unknown, { readonly id: string }>>(
  folder: URL,
  name: string,
  key: string,
  schema: S,
): v.InferOutput<S>[] {
  const file = new URL(name, folder);
  if (!existsSync(file)) return [];
  const list = listIn(file, name, key);
  const seen = new Set<string>();
  return list.map((entry, i) => {
    const id = (entry as { readonly id?: unknown } | null)?.id;
    const place = typeof id === 'string' && id.trim() !== '' ? id : `number ${i + 1}`;
    const parsed = v.safeParse(schema, entry);
    if (!parsed.success) {
      const [issue] = parsed.issues;
      throw new ContentError(`laws/${name}: ${place}: ${v.getDotPath(issue) ?? 'the entry'}: ${issue.message}.`);
    }
    if (seen.has(place))
      throw new ContentError(`laws/${name}: ${place}: id: There are two of this id: give each its own.`);
    seen.add(place);
    return parsed.output;
  });
}

function json(file: URL, name: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new ContentError(`laws/${name}: this is not JSON: ${(error as Error).message}`);
  }
}

function listIn(file: URL, name: string, key: string): readonly unknown[] {
  const given = json(file, name);
  const list = (given as Readonly<Record<string, unknown>> | null)?.[key];
  if (!Array.isArray(list)) throw new ContentError(`laws/${name}: ${key}: Give a list here, such as [].`);
  return list;
}

function onlyOneAnswer(name: string, lines: readonly LawLine[]): void {
  const answered = new Map<string, string>();
  for (const { topic, answer, id } of lines) {
    if (answer === undefined) continue;
    const other = answered.get(topic);
    if (other !== undefined)
      throw new ContentError(`laws/${name}: ${id}: answer: ${other} answers for ${topic} already: take one away.`);
    answered.set(topic, id);
  }
}
