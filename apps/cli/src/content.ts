// `heed content check`: what is missing or stale in each language, and which fact lacks a source, a date or a
// state. `heed content spelling`: words that no dictionary has. `heed content mark LANGUAGE [PART]`: a
// translator says that what changed is translated from the English of today. `heed content down-page FILE`:
// what a proxy shows while the server does not answer.
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type ContentReport, checkContent } from '@heed/content/check';
import { readContent } from '@heed/content/read';
import { checkSpelling } from '@heed/content/spelling';
import { markTranslated } from '@heed/content/translated';
import { languages, units } from '@heed/content/translations';
import { downPage } from '@heed/site/error/down';
import { Failure } from './failure.ts';
import { forms } from './forms.ts';
import { parseCommand } from './output.ts';
import { settings } from './settings.ts';

export async function run(args: readonly string[]): Promise<void> {
  if (args.find((word) => !word.startsWith('-')) === 'mark') return mark(args);
  const { positionals, say } = parseCommand(forms['content check'], args);
  const [what, code] = positionals;
  if (what === 'down-page') return writeDownPage(code, say);
  if (what === 'spelling' && code === undefined) return reportSpelling(say);
  if (what !== 'check' || code !== undefined)
    throw new Failure(
      'usage',
      "Say 'heed content check', 'heed content spelling', 'heed content mark LANGUAGE [PART]' or " +
        "'heed content down-page FILE'.",
    );
  const report = checkContent(settings().folder);
  say(reportText(report), report);
  if (report.faults.length > 0)
    throw new Failure(
      'refused',
      'Mend what is named above: nothing is shown as a fact without a source, a date and a state, ' +
        'and no sentence that a page cannot say.',
    );
}

function reportText({ languages: states, faults, sources, cells, reading }: ContentReport): string {
  const lines = states.flatMap(({ language, state, texts, of, missing, stale, unmarked }) => [
    `${language}: ${texts} of ${of} texts, ${state}. ${missing.length} missing, ${stale.length} ` +
      `stale, ${unmarked.length} unmarked ('heed content mark ${language}').`,
    ...missing.slice(0, 10).map((id) => `    missing ${id}`),
    ...(missing.length > 10 ? [`    and ${missing.length - 10} more; --json names all`] : []),
    ...stale.slice(0, 10).map((id) => `    stale   ${id}`),
    ...(stale.length > 10 ? [`    and ${stale.length - 10} more; --json names all`] : []),
  ]);
  const official = Object.values(sources).reduce((sum, one) => sum + one.official, 0);
  const all = Object.values(sources).reduce((sum, one) => sum + one.lines, 0);
  const hard = reading.filter(({ isHard }) => isHard).length;
  lines.push(
    `Lines of law with an official source and a date: ${official} of ${all}. Cells of the comparison ` +
      `without a confirmed rule of the country: ${cells.unconfirmed.length} of ${cells.cells}, without ` +
      `any: ${cells.empty.length}. Texts for people at risk above their reading age: ${hard} of ` +
      `${reading.length}; --json names all.`,
  );
  return [...lines, ...faults.map((fault) => `FAULT ${fault}`)].join('\n');
}

function reportSpelling(say: (sentences: string, data: unknown) => void): void {
  const report = checkSpelling();
  const { checked, unjudged, toInstall, faults } = report;
  const lines = [
    `Words looked up: ${checked.join(', ') || 'of no language'}. Not checked, for want of a dictionary ` +
      `that can judge: ${unjudged.join(', ')}.`,
    ...faults.map((fault) => `FAULT ${fault}`),
  ];
  say(lines.join('\n'), report);
  if (toInstall.length > 0)
    throw new Failure(
      'refused',
      `The other languages need dictionaries: 'apt-get install ${toInstall.join(' ')}'.`,
    );
  if (faults.length > 0) throw new Failure('refused', 'Mend the words that are named above.');
}

function writeDownPage(file: string | undefined, say: (sentences: string, data: unknown) => void): void {
  if (file === undefined) throw new Failure('usage', 'Name the file to write.');
  const { words } = readContent(settings().folder);
  writeFileSync(resolve(process.env.INIT_CWD ?? '.', file), String(downPage(words)));
  say('Written. Let the proxy show it while the server does not answer: see deploy/.', { written: file });
}

function mark(args: readonly string[]): void {
  const { positionals, say, values } = parseCommand(forms['content mark'], args);
  const [, code, part] = positionals;
  if (code === undefined || code === 'en' || !(code in languages()))
    throw new Failure('usage', 'Name a language of content/messages/languages.json that is not English.');
  const of = units().filter((unit) => part === undefined || unit.part === part);
  if (of.length === 0) throw new Failure('usage', `There is no part '${part}'.`);
  const unchanged = values.unchanged?.split(',') ?? [];
  const strangers = unchanged.filter((id) => !of.some((unit) => unit.id === id));
  if (strangers.length > 0) throw new Failure('usage', `There is no text '${strangers.join("', '")}'.`);
  const { renewed, stale } = markTranslated(code, of, unchanged);
  const lines = [
    `${renewed.length} texts of ${code} are marked as translated from the English of today.`,
    ...(stale.length === 0
      ? []
      : [
          `${stale.length} are still stale: their English changed and they did not. Translate each, or ` +
            'name it under --unchanged if it still fits:',
          ...stale.slice(0, 20).map((id) => `    ${id}`),
          ...(stale.length > 20 ? [`    and ${stale.length - 20} more; --json names all`] : []),
        ]),
  ];
  say(lines.join('\n'), { language: code, renewed, stale });
}
