// How often linking errs: a sample of pairs for people to judge, where one place may hold both lists, and the
// rates from what they said.
import { randomInt } from 'node:crypto';
import { readFileSync } from 'node:fs';
import {
  type LinkageErrorRates,
  pairColumns,
  pairsOf,
  ratesFrom,
  readReviewedPairs,
  UnusablePairs,
} from '@heed/statistics/linkage';
import { Failure } from '../failure.ts';
import { forms } from '../forms.ts';
import { parseCommand } from '../output.ts';
import { inEnglish } from '../phrases.ts';
import { peopleIn } from './blind.ts';
import { placeOf, write } from './files.ts';

export function samplePairs(args: readonly string[]): void {
  const { values, positionals, say } = parseCommand(forms['evidence link sample'], args);
  const [firstList, other] = positionals;
  const size = Number(values.size ?? 100);
  if (firstList === undefined || other === undefined || !Number.isInteger(size) || size < 1)
    throw new Failure(
      'usage',
      "Say 'heed evidence link sample FIRST.csv SECOND.csv --size 100': so many pairs of each kind.",
    );
  const pairs = pairsOf(peopleIn(firstList).people, peopleIn(other).people);
  const sample = (['linked', 'near'] as const).flatMap((kind) => {
    const all = pairs.filter((pair) => pair.kind === kind);
    return drawPairs(all, size).map(({ lines }) => [kind, all.length, ...lines, ''].join());
  });
  // In no order: who judges must not see which were linked.
  const lines = drawPairs(sample, sample.length);
  const out = values.out ?? 'pairs.csv';
  write(out, `${[pairColumns, ...lines].join('\n')}\n`, 0o600);
  say(
    [
      `${out}: ${lines.length} pairs by their lines in ${firstList} and ${other}. It holds no name.`,
      'Let somebody who may see both lists look at each pair, with the first two columns hidden, and ' +
        "write 'yes' under same where it is one person, 'no' where not.",
      `Then: heed evidence link error ${out}`,
    ].join('\n'),
    { pairs: lines.length },
  );
}

function textOf(name: string): string {
  try {
    return readFileSync(placeOf(name), 'utf8');
  } catch {
    throw new Failure('usage', `Cannot read ${name}: is it there, and may you read it?`);
  }
}

function drawPairs<T>(all: readonly T[], size: number): readonly T[] {
  const remaining = [...all];
  const picks: T[] = [];
  while (picks.length < size && remaining.length > 0)
    picks.push(...remaining.splice(randomInt(remaining.length), 1));
  return picks;
}

export function errorRates(args: readonly string[]): void {
  const { positionals, say } = parseCommand(forms['evidence link error'], args);
  const [name] = positionals;
  if (name === undefined) throw new Failure('usage', "Say 'heed evidence link error PAIRS.csv'.");
  const text = textOf(name);
  let rates: LinkageErrorRates;
  try {
    rates = ratesFrom(readReviewedPairs(text));
  } catch (error) {
    if (!(error instanceof UnusablePairs)) throw error;
    throw new Failure('usage', `Cannot use ${name}: ${inEnglish(error.reason)}.`);
  }
  say(
    [
      `Links missed: ${percent(rates.missed)} (95 %: ${rates.missed95.map(percent).join(' to ')}).`,
      `Links wrong: ${percent(rates.wrong)} (95 %: ${rates.wrong95.map(percent).join(' to ')}).`,
      'Of these two lists, and of pairs that resemble each other: who resembles nobody was in no sample.',
    ].join('\n'),
    rates,
  );
}

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
