// `heed content check`: what is missing or stale in each language, and which fact lacks a source, a date or a state. `heed content mark LANGUAGE
// [PART]`: a translator says that it is translated from the English of today. `heed content down-page FILE`: what a proxy shows while the server does not answer.
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readContent } from '@heed/server';
import { downPage } from '@heed/site/error/down';
import { contradictions } from '@heed/site/law/contradictions';
import { Failure } from './failure.ts';
import { forms } from './forms.ts';
import { parseCommand } from './output.ts';
import { settings } from './settings.ts';
import { hashOf, languages, madeFrom, markTranslated, type Unit, units } from './translations.ts';

export async function run(args: readonly string[]): Promise<void> {
  const { positionals, say } = parseCommand(forms['content check'], args);
  const [what, code, part] = positionals;
  if (what === 'mark') return mark(code, part, say);
  if (what === 'down-page') return writeDownPage(code, say);
  if (what !== 'check' || code !== undefined)
    throw new Failure(
      'usage',
      "Say 'heed content check', 'heed content mark LANGUAGE [PART]' or 'heed content down-page FILE'.",
    );
  const all = units();
  const report = Object.keys(languages())
    .filter((one) => one !== 'en')
    .map((one) => standing(one, all));
  const faults = factFaults();
  say(told(report, faults), { languages: report, faults });
  if (faults.length > 0)
    throw new Failure(
      'refused',
      'Mend what is named above: nothing is shown as a fact without a source, a date and a state.',
    );
}

interface Standing {
  readonly language: string;
  readonly state: 'draft' | 'reviewed';
  /** Parts that this language is meant to have. */
  readonly covers: 'all' | readonly string[];
  readonly texts: number;
  readonly of: number;
  readonly missing: readonly string[];
  /** The English was changed after the translation was made. */
  readonly stale: readonly string[];
  /** Nobody noted from which English it was made. */
  readonly unmarked: number;
}

function standing(code: string, all: readonly Unit[]): Standing {
  const { state, covers = [] } = languages()[code] ?? { state: 'draft' };
  const from = madeFrom(code);
  const meant = all.filter(({ part }) => covers === 'all' || covers.includes(part));
  const own = all.filter(({ texts }) => code in texts);
  return {
    language: code,
    state,
    covers,
    texts: own.length,
    of: all.length,
    missing: meant.filter(({ texts }) => !(code in texts)).map(({ id }) => id),
    stale: own.filter(({ id, english }) => id in from && from[id] !== hashOf(english)).map(({ id }) => id),
    unmarked: own.filter(({ id }) => !(id in from)).length,
  };
}

function told(report: readonly Standing[], faults: readonly string[]): string {
  const lines = report.flatMap(({ language, state, texts, of, missing, stale, unmarked }) => [
    `${language}: ${texts} of ${of} texts, ${state}. ${missing.length} missing, ${stale.length} stale, ${unmarked} unmarked.`,
    ...missing.slice(0, 10).map((id) => `    missing ${id}`),
    ...(missing.length > 10 ? [`    and ${missing.length - 10} more; --json names all`] : []),
    ...stale.map((id) => `    stale   ${id}`),
  ]);
  return [...lines, ...faults.map((fault) => `FAULT ${fault}`)].join('\n');
}

/** The schemas ask of every fact for its source, date and state, and the first that they refuse is named; then lines of law that contradict. */
function factFaults(): readonly string[] {
  try {
    const { story, laws } = readContent(settings().folder);
    for (const tell of Object.values(story)) tell();
    return contradictions(laws);
  } catch (error) {
    if (!(error instanceof Error && error.name === 'ContentError')) throw error;
    return [error.message];
  }
}

function writeDownPage(file: string | undefined, say: (sentences: string, data: unknown) => void): void {
  if (file === undefined) throw new Failure('usage', 'Name the file to write.');
  const { words } = readContent(settings().folder);
  writeFileSync(resolve(process.env.INIT_CWD ?? '.', file), String(downPage(words)));
  say('Written. Let the proxy show it while the server does not answer: see deploy/.', { written: file });
}

function mark(
  code: string | undefined,
  part: string | undefined,
  say: (sentences: string, data: unknown) => void,
): void {
  if (code === undefined || code === 'en' || !(code in languages()))
    throw new Failure('usage', 'Name a language of content/messages/languages.json that is not English.');
  const of = units().filter((unit) => part === undefined || unit.part === part);
  if (of.length === 0) throw new Failure('usage', `There is no part '${part}'.`);
  const marked = markTranslated(code, of);
  say(`${marked} texts of ${code} are noted as translated from the English of today.`, { language: code, marked });
}
