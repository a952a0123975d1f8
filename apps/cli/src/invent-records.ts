// Invented coded records of the three years before, sealed to the invented supervisor, and what they have
// published from them: so that figures and the public pages show something. Nobody is behind any of them.
import { webcrypto } from 'node:crypto';
import { readFileSync } from 'node:fs';
import {
  assumed,
  type CodedRecord,
  codingFor,
  codingShape,
  formatRecord,
  usualK,
  yearlyEpsilon,
} from '@heed/domain/figures';
import { may } from '@heed/domain/roles';
import { dayOf } from '@heed/domain/time';
import { sealCoded } from '@heed/envelope/seal';
import type { Deployment } from '@heed/server';
import {
  coins,
  type FiguresToJudge,
  judgeRelease,
  privateMarginals,
  tabulate,
} from '@heed/statistics/disclosure-control';
import { type Random, random } from '@heed/statistics/random';
import * as v from 'valibot';
import type { FoundedDeployment } from './demonstration.ts';

/**
 * What the program makes of invented lists (invent-estimate.test.ts): it would take seconds at each start.
 */
export const inventedEstimate = new URL('invented-estimate.json', import.meta.url);

const count = 200;
const columns = ['sex', 'age', 'citizenship', 'region'];

export async function inventRecords(
  { members }: FoundedDeployment,
  { storage, organisation, now }: Deployment,
): Promise<void> {
  const file = new URL('../../../content/coding/coding.json', import.meta.url);
  const coding = codingFor(
    v.parse(codingShape, JSON.parse(readFileSync(file, 'utf8'))),
    organisation().regions ?? [],
  );
  const last = Number(dayOf(now()).slice(0, 4)) - 1;
  const draw = random(last);
  const records = Array.from({ length: count }, (_, n) => ({
    version: 1 as const,
    coding: coding.version,
    year: last - (n % 10 < 2 ? 2 : n % 10 < 5 ? 1 : 0),
    values: inventedValues(draw),
  }));
  const recipients = members.filter(({ role }) => may(role, 'figures')).map(({ keys }) => keys.recipient);
  const sealed: Uint8Array[] = [];
  for (const record of records) sealed.push(await sealCoded(recipients, formatRecord(record, coding)));
  await storage.figures.addRecords(sealed);

  const publish = releasesOf(records, coding.version, last);
  const rules = { today: dayOf(now()), smallest: usualK, yearlyEpsilon };
  const earlier: { id: string; day: string; release: FiguresToJudge }[] = [];
  for (const release of publish) {
    // In January the year before can still change: then nothing is published of it.
    if (judgeRelease(release, earlier, rules).length > 0) continue;
    const registered = await storage.figures.register(JSON.stringify(release), earlier.at(-1)?.id ?? null);
    if (registered === null) return;
    earlier.push({ id: registered.id, day: registered.day, release });
  }
}

/** A table of the last year, one with noise of the year before, and an estimate. */
function releasesOf(
  records: readonly CodedRecord[],
  coding: string,
  last: number,
): readonly FiguresToJudge[] {
  const rowsIn = (year: number) => records.filter((record) => record.year === year).map(rowOf);
  const years = { from: last, to: last };
  const head = { version: 1, coding, years, columns } as const;
  const says =
    'Invented figures of an invented organisation, to show what a release looks like. Nobody is behind them.';
  const cells = (some: ReturnType<typeof tabulate>['cells']) =>
    some.map((cell) => ({ ...cell, where: { ...cell.where } }));
  const table = tabulate(rowsIn(last), { columns, combine: 2, k: usualK, years }).cells;
  const budget = { epsilon: 4, delta: 1e-6 };
  const noisy = privateMarginals(
    rowsIn(last - 1),
    { columns, combine: 1, ...budget },
    coins((n) => webcrypto.getRandomValues(new Uint8Array(n))),
  ).cells;
  const releases = [
    {
      ...head,
      kind: 'table' as const,
      title: `Cases closed in ${last} (invented)`,
      text: says,
      k: usualK,
      cells: cells(table),
    },
    {
      ...head,
      kind: 'private' as const,
      // Of another year: with noise and without, the same cases would be told more exactly than either says.
      years: { from: last - 1, to: last - 1 },
      title: `Cases closed in ${last - 1}, with noise (invented)`,
      text: says,
      ...budget,
      cells: cells(noisy),
    },
  ];
  const estimate = {
    version: 1 as const,
    kind: 'estimate' as const,
    title: `People on four lists, and on none, ${last} (invented)`,
    text:
      `${says} It shows how an estimate from several lists is told: methods side by side, what they ` +
      'rest on, what nobody can compute.',
    years,
    assumptions: assumed.map((id) => ({ id, holds: true, why: 'Invented, as the lists are.' })),
    ...JSON.parse(readFileSync(inventedEstimate, 'utf8')),
  };
  return [...releases, estimate];
}

const rowOf = ({ values }: CodedRecord) =>
  Object.fromEntries(
    columns.flatMap((column) => (values[column] ?? []).slice(0, 1).map((code) => [column, code])),
  );

/** Uneven on purpose, as real ones are. */
function inventedValues(draw: Random): CodedRecord['values'] {
  const pick = (...codes: string[]) => [
    codes[Math.min(draw.below(codes.length), draw.below(codes.length))] as string,
  ];
  const some = (...codes: string[]) => codes.filter((_, at) => draw.uniform() < 0.5 / (at + 1));
  return {
    status: pick('presumed', 'identified', 'declined'),
    'identified-by': pick('herself', 'ngo', 'police', 'public', 'health'),
    form: pick('prostitution', 'remote', 'private', 'labour', 'other-sexual'),
    act: some('recruitment', 'harbouring', 'transportation'),
    means: some('abuse-of-vulnerability', 'deception', 'force-or-threat'),
    purpose: ['sexual-exploitation'],
    route: pick('inside', 'inside-eu', 'into-eu'),
    age: pick('25-34', '18-24', '35-49', '16-17', '50+'),
    sex: pick('female', 'female', 'male', 'other'),
    citizenship: pick('outside', 'own', 'eu'),
    recruitment: pick('partner', 'online-contact', 'friend', 'agency'),
    region: pick('rotterdam-and-around', 'groningen-and-around', 'elsewhere'),
    control: some('debt', 'documents', 'earnings', 'threats', 'movement'),
    services: some('health', 'legal', 'shelter', 'residence'),
    unmet: some('work', 'money', 'shelter'),
    language: pick('yes', 'interpreter', 'partly'),
    referrals: some('done', 'accepted', 'declined'),
    outcome: pick('goal-reached', 'safe-outcome', 'lost-contact', 'did-not-want'),
  };
}
