// Reads content/laws: ours, and over it what an organisation keeps in its own folder. What an editor must
// mend is said with file, line, field, and what to do.
import { existsSync, readdirSync } from 'node:fs';
import * as v from 'valibot';
import { ContentError } from '../error.ts';
import { type Identified, linesByCountry, listIn } from '../lines.ts';
import { json } from '../overlay.ts';
import {
  change,
  type Instrument,
  instrument,
  type LawChange,
  type LawLine,
  type Laws,
  lawLine,
} from './schema.ts';

const name = 'laws/';

/** The folder content/laws as it was read. */
export interface LawContent {
  readonly laws: Laws;
  /** Oldest first. */
  readonly history: readonly LawChange[];
  readonly instruments: readonly Instrument[];
  readonly checks: LawChecks;
}

/** Who checked the file of a line and when, by the id of the line; a line that nobody checked has none. */
export type LawChecks = Readonly<Record<string, { readonly by: string; readonly on: string }>>;

/** `folders`: file URLs that end in '/'; a later one counts before an earlier one. Throws a ContentError. */
export function readLaws(...folders: readonly URL[]): LawContent {
  const existing = folders.filter((at) => existsSync(at));
  const laws = linesByCountry(existing, name, readLines);
  const spoken = withTranslations(translationsIn(existing));
  return {
    laws: Object.fromEntries(Object.entries(laws).map(([country, lines]) => [country, lines.map(spoken)])),
    history: overlaid(existing, 'history.json', 'entries', change).sort((a, b) => (a.date < b.date ? -1 : 1)),
    instruments: overlaid(existing, 'instruments.json', 'instruments', instrument),
    checks: checksIn(existing, laws),
  };
}

const fileState = v.object({ checked_by: v.nullish(v.string()), checked_on: v.nullish(v.string()) });

/** A line is checked where the last file that holds it says by whom and when. */
function checksIn(folders: readonly URL[], laws: Laws): LawChecks {
  const checks: Record<string, { by: string; on: string }> = {};
  for (const at of folders)
    for (const country of Object.keys(laws)) {
      const file = new URL(`${country}.json`, at);
      if (!existsSync(file)) continue;
      const content = json(file, `${name}${country}.json`);
      const state = v.parse(fileState, content);
      for (const { id } of listIn(file, `${name}${country}.json`, 'lines') as readonly Identified[]) {
        delete checks[id];
        if (state.checked_by && state.checked_on) checks[id] = { by: state.checked_by, on: state.checked_on };
      }
    }
  return checks;
}

function readLines(list: readonly unknown[], file: string): readonly LawLine[] {
  const lines = entries(list, file, lawLine);
  onlyOneAnswer(file, lines);
  return lines;
}

/** The entries that a file of each folder keeps under `key`; none where there is no such file. */
function overlaid<S extends v.GenericSchema<unknown, Identified>>(
  folders: readonly URL[],
  file: string,
  key: string,
  schema: S,
): v.InferOutput<S>[] {
  const byId = new Map<string, v.InferOutput<S>>();
  for (const at of folders.map((folder) => new URL(file, folder)).filter((one) => existsSync(one)))
    for (const entry of entries(listIn(at, name + file, key), name + file, schema)) byId.set(entry.id, entry);
  return [...byId.values()];
}

type Translations = ReadonlyMap<string, Readonly<Record<string, string>>>;

/** Adds what a translator wrote apart from the facts; what stands beside the facts counts before it. */
const withTranslations =
  (translations: Translations) =>
  (line: LawLine): LawLine => {
    if (line.text === null) return line;
    const more = [...translations].flatMap(([language, texts]) => {
      const text = texts[line.id];
      return text === undefined ? [] : [[language, text] as const];
    });
    return { ...line, text: { ...Object.fromEntries(more), ...line.text } };
  };

/** `texts/<language>.json`: sentences by the id of their line, for translators who need not see the facts. */
function translationsIn(folders: readonly URL[]): Translations {
  const texts = new Map<string, Record<string, string>>();
  for (const at of folders.map((folder) => new URL('texts/', folder)).filter((one) => existsSync(one)))
    for (const file of readdirSync(at)) {
      const language = file.replace(/\.json$/, '');
      texts.set(language, {
        ...texts.get(language),
        ...sentences(new URL(file, at), `${name}texts/${file}`),
      });
    }
  return texts;
}

const sentencesShape = v.record(v.string(), v.pipe(v.string(), v.minLength(1)));

function sentences(file: URL, of: string): Record<string, string> {
  const parsed = v.safeParse(sentencesShape, json(file, of));
  if (parsed.success) return parsed.output;
  throw new ContentError(`${of}: write sentences by the id of their line, such as { "hr-sells": "…" }.`);
}

/** Throws a ContentError for the first entry that the schema refuses, or whose id stands twice. */
function entries<S extends v.GenericSchema<unknown, Identified>>(
  list: readonly unknown[],
  file: string,
  schema: S,
): v.InferOutput<S>[] {
  const ids = new Set<string>();
  return list.map((entry, i) => {
    const id = (entry as { readonly id?: unknown } | null)?.id;
    const place = typeof id === 'string' && id.trim() !== '' ? id : `number ${i + 1}`;
    const parsed = v.safeParse(schema, entry);
    if (!parsed.success) {
      const [issue] = parsed.issues;
      throw new ContentError(`${file}: ${place}: ${v.getDotPath(issue) ?? 'the entry'}: ${issue.message}.`);
    }
    if (ids.has(place))
      throw new ContentError(`${file}: ${place}: id: There are two of this id: give each its own.`);
    ids.add(place);
    return parsed.output;
  });
}

function onlyOneAnswer(file: string, lines: readonly LawLine[]): void {
  const idOfTopic = new Map<string, string>();
  for (const { topic, answer, id } of lines) {
    if (answer === undefined) continue;
    const other = idOfTopic.get(topic);
    if (other !== undefined)
      throw new ContentError(`${file}: ${id}: answer: ${other} answers for ${topic} already: take one away.`);
    idOfTopic.set(topic, id);
  }
}
