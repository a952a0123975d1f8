// What goes to another desk or organisation: the parts that consent covers, in words, and nothing else. No
// I/O.
import {
  ageThatGoes,
  type Body,
  basisOf,
  bodiesOf,
  type CaseRecord,
  consentsTo,
  type DisclosedRecord,
  type DisclosurePart,
  type DisclosureRecipient,
  factsBeside,
  latest,
  ownWords,
  recordsOfPart,
} from '@heed/domain/casework';
import type { Facts } from '@heed/envelope';
import { kindWords, needWords, partWords, referralWords as w } from '../../words/case.ts';
import type { Reading } from '../conversation/reading.ts';
import type { ReadCase } from './case.ts';
import { linesOf } from './shape.ts';

/** What travels beside the words of a referral. */
export const referralFacts = (
  reading: Pick<Reading, 'row' | 'facts' | 'caseFile'>,
  parts: readonly DisclosurePart[],
): Facts => factsBeside(reading.caseFile, reading.facts, { isUrgent: reading.row.urgent, parts });

export interface ReferralText {
  /** Words of the desk to the recipient: they come first. */
  readonly words: string;
  readonly need: Body<'referral'>['need'];
  readonly to: DisclosureRecipient;
  readonly parts: readonly DisclosurePart[];
  readonly now: number;
  readonly nameOf: (member: string) => string;
}

/**
 * Word for word what the recipient reads: need, purpose, and of each part what is written down. A part that
 * holds nothing is not named.
 */
export function referralText(file: ReadCase, reading: Pick<Reading, 'genuine'>, of: ReferralText): string {
  const consents = consentsTo(file, of.to, of.now);
  const sections = of.parts.map((part) => ({ part, lines: linesOfPart(file, reading, part, of.nameOf) }));
  return [
    of.words.trim(),
    [
      ...needLine(of.need),
      ...ageLine(file, of),
      ...consents.map((record) => `${w.purpose}: ${latest(record).body.purpose}`),
      ...giverLines(consents, of.nameOf),
    ].join('\n'),
    ...sections.flatMap(({ part, lines }) =>
      lines.length === 0 ? [] : [`${titleOf(file, part).toUpperCase()}\n${lines.join('\n')}`],
    ),
    { person: w.end, guardian: w.endGuardian, danger: w.endException }[basisOf(file, of)],
  ]
    .filter((section) => section !== '')
    .join('\n\n');
}

/** Words of a call about somebody are the caller's, not the person's. */
function titleOf(file: ReadCase, part: DisclosurePart): string {
  const who = bodiesOf(file, 'contact')[0]?.who;
  const isOfCaller = part === ownWords && (who === 'about-somebody' || who === 'professional');
  return isOfCaller ? w.storyOfCaller : partWords[part];
}

/** None while the form has not been told which. */
const needLine = (need: keyof typeof needWords | ''): string[] =>
  need === '' ? [] : [`${w.need}: ${needWords[need]}`];

const ageLine = (file: ReadCase, { parts, now }: ReferralText): string[] => {
  const age = ageThatGoes(file, parts, new Date(now).getUTCFullYear());
  return age === null ? [] : [`${w.age}: ${age}`];
};

/** Who agreed and by which right, or why it goes without; each once. */
const giverLines = (
  consents: readonly CaseRecord<'consent'>[],
  nameOf: ReferralText['nameOf'],
): readonly string[] => [
  ...new Set(
    consents
      .flatMap((record) => linesOf('consent', latest(record).body, nameOf))
      .filter(({ field }) => ['giver', 'giverName', 'right', 'reason'].includes(field))
      .map(({ label, says }) => `${label}: ${says}`),
  ),
];

/** Parts that were ticked and of which nothing is written down: they do not travel. */
export const emptyParts = (
  file: ReadCase,
  reading: Pick<Reading, 'genuine'>,
  of: ReferralText,
): readonly DisclosurePart[] =>
  of.parts.filter((part) => linesOfPart(file, reading, part, of.nameOf).length === 0);

const linesOfPart = (
  file: ReadCase,
  reading: Pick<Reading, 'genuine'>,
  part: DisclosurePart,
  nameOf: ReferralText['nameOf'],
): readonly string[] =>
  part === ownWords
    ? storyOf(reading)
    : recordsOfPart(file, part).flatMap((record) => linesFor(record, nameOf));

/** Her own words, as she wrote or said them. */
const storyOf = ({ genuine }: Pick<Reading, 'genuine'>): string[] =>
  genuine
    .filter(({ message }) => message.role === 'person' && message.text !== '')
    .map(({ message }) => message.text);

function linesFor(
  { kind, body, fields, isWhole }: DisclosedRecord,
  nameOf: ReferralText['nameOf'],
): string[] {
  const all = linesOf(kind, body, nameOf).filter(({ field }) => fields.includes(field));
  const title = isWhole && all.length > 0 ? [`${kindWords[kind].title}:`] : [];
  return [...title, ...all.map(({ label, says }) => `${label}: ${says}`)];
}
