// `heed assess --set SET FILE`: what the indicators in a file show, with reasons, what is not known and what
// would change it. A file holds ids and answers alone, no word of anybody; '-' is standard input. It decides
// nothing: docs/decisions/assessment.md.

import { contentFaultText } from '@heed/content/checks';
import { readSets } from '@heed/content/indicators/sets';
import { compileWords } from '@heed/content/workspace/compile';
import { caveatText, changeText, reasonText } from '@heed/desk/assessment';
import { speak } from '@heed/desk/words';
import {
  type AssessmentAnswers,
  type AssessmentResult,
  assess,
  dimensions,
  elements,
  findSet,
  type IndicatorSet,
  readAnswered,
  strengths,
} from '@heed/domain/assessment';
import { Failure } from './failure.ts';
import { forms } from './forms.ts';
import { displayName, readJson } from './input.ts';
import { parseCommand } from './output.ts';
import { settings } from './settings.ts';

const example = `{ "adult": true, "indicators": { "<id>": "present" } }`;

export async function run(args: readonly string[]): Promise<void> {
  const { positionals, values, say } = parseCommand(forms.assess, args);
  const [name] = positionals;
  speak(compileWords('en'));
  if (values.set === undefined || name === undefined)
    throw new Failure(
      'usage',
      `Say 'heed assess --set ilo FILE', or - to read what is typed. The file holds ${example}.`,
    );
  const set = setNamed(values.set);
  const read = readAnswered(set, readJson(name, `Write ${example}.`));
  if (!read.ok)
    throw new Failure('usage', `Cannot read ${displayName(name)}: ${contentFaultText(read.fault, '')}.`);
  const result = assess(set, read.answers);
  say(resultText(set, read.answers, result), {
    set: set.name,
    ...result,
    reasons: result.reasons.map((reason) => reasonText(reason, set)),
    changes: result.changes.map((change) => ({ ...change, sentence: changeText(change, set) })),
    caveats: caveatsOf(set, result),
  });
}

function setNamed(name: string): IndicatorSet {
  const sets = indicatorSets();
  const set = findSet(sets, name);
  if (set !== undefined) return set;
  const names = sets.map((indicatorSet) => `${indicatorSet.name} (${indicatorSet.framework})`).join(', ');
  throw new Failure('usage', `There is no set '${name}'. Say one of: ${names}.`);
}

function indicatorSets(): readonly IndicatorSet[] {
  try {
    return readSets(settings().folder);
  } catch (error) {
    if (!(error instanceof Error && error.name === 'ContentError')) throw error;
    throw new Failure('damaged', `${error.message} Mend it, then run 'heed content check'.`);
  }
}

function resultText(set: IndicatorSet, { adult }: AssessmentAnswers, result: AssessmentResult): string {
  const list = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : ['', title, ...lines.map((line) => `- ${line}`)];
  return [
    `${set.title}. ${adult === 'unknown' ? 'Age not known' : adult ? 'An adult' : 'Under 18'}. This ` +
      'is no finding.',
    ...elements.map((element) => `${element}: ${result[element]}`),
    ...elements.flatMap((e) => (result.ifChild === null ? [] : [`${e}, if under 18: ${result.ifChild[e]}`])),
    ...list(
      'Dimensions',
      set.weights
        ? dimensions.map((dimension) =>
            countLine(set.dimensions[dimension] ?? dimension, result.dimensions[dimension]),
          )
        : [],
    ),
    ...list(
      'Why',
      result.reasons.map((reason) => reasonText(reason, set)),
    ),
    ...list(
      'What would change it',
      result.changes.map((change) => changeText(change, set)),
    ),
    '',
    `${result.unknown.length} indicators are not known; --json names them.`,
    ...list('Strength assumed, not read', result.assumed),
    ...list('Read this with it', caveatsOf(set, result)),
  ].join('\n');
}

const caveatsOf = (set: IndicatorSet, result: AssessmentResult) => [
  ...result.caveats.map((caveat) => caveatText[caveat]),
  ...set.limits,
];

function countLine(
  title: string,
  { positive, ...counts }: AssessmentResult['dimensions'][keyof AssessmentResult['dimensions']],
): string {
  const numbers = strengths.map((strength) => `${counts[strength]} ${strength}`).join(', ');
  return `${title}: ${positive ? 'positive' : 'not positive'} (${numbers})`;
}
