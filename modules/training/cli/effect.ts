// `heed training effect FILE.csv`: what a workshop changed, for people measured twice (columns pre,post) or
// for two groups who are not linked (columns group,score). How: packages/statistics/src/training/effect.md.

import {
  type Interval,
  MINIMUM_PEOPLE,
  pairedEffect,
  type TooFewPeople,
  type TrainingEffect,
  unpairedEffect,
} from '@heed/statistics/training';
import { Failure } from '../../../apps/cli/src/failure.ts';
import { forms } from '../../../apps/cli/src/forms.ts';
import { displayName, readBytes } from '../../../apps/cli/src/input.ts';
import { parseCommand } from '../../../apps/cli/src/output.ts';
import { inEnglish } from '../../../apps/cli/src/phrases.ts';
import { readScores, type Scores } from './scores.ts';

const usage =
  "Say 'heed training effect FILE.csv'. The file has the columns pre,post with one person a line, or " +
  'group,score with two groups.';

/** Says what a workshop changed, from a file of scores. */
export function effect(args: readonly string[]): void {
  const { positionals, say } = parseCommand(forms['training effect'], args);
  const [name] = positionals;
  if (name === undefined) throw new Failure('usage', usage);
  const read = readScores(readBytes(name));
  if (!read.ok) throw new Failure('usage', `Cannot read ${displayName(name)}: ${read.reason}.`);
  const { scores } = read;
  const result =
    scores.kind === 'pairs' ? pairedEffect(scores.pairs) : unpairedEffect(scores.before, scores.after);
  const sentences = [...read.notes.map((note) => inEnglish(note)), ...sentencesOf(scores, result)];
  say(sentences.join('\n'), documentOf(result));
}

/** What --json prints: the same six fields whatever the file held. */
function documentOf(result: TrainingEffect | TooFewPeople) {
  if (result.method === 'too-few')
    return {
      n: result.n,
      difference: null,
      interval95: null,
      g: null,
      gInterval95: null,
      method: result.method,
    };
  const { n, difference, interval95, g, gInterval95, method } = result;
  return { n, difference, interval95, g, gInterval95, method };
}

const rounded = (value: number): string => value.toFixed(2);
const between = ([low, high]: Interval): string => `between ${rounded(low)} and ${rounded(high)}`;

function sentencesOf(scores: Scores, result: TrainingEffect | TooFewPeople): readonly string[] {
  const who =
    scores.kind === 'pairs'
      ? `${scores.pairs.length} people, measured before and after.`
      : `${scores.before.length} people in the group '${scores.names[0]}' (before), ` +
        `${scores.after.length} in the group '${scores.names[1]}' (after). The answers are not linked.`;
  if (result.method === 'too-few')
    return [
      who,
      `Too few: no figure is given for fewer than ${MINIMUM_PEOPLE} people${
        scores.kind === 'pairs' ? '' : ' in a group'
      }.`,
    ];
  const { difference, interval95, g, gInterval95 } = result;
  return [
    who,
    `The mean changed by ${rounded(difference)}; the true change lies ${between(interval95)} in 95 of 100 ` +
      'such workshops.',
    g === null || gInterval95 === null
      ? 'All scores are the same, so there is no standardised effect.'
      : `Standardised: g = ${rounded(g)}, 95 % interval ${between(gInterval95)}.`,
    interval95[0] <= 0 && interval95[1] >= 0
      ? 'The interval holds zero: this may be chance.'
      : 'The interval does not hold zero. That does not show that the workshop was the cause.',
  ];
}
