// What goes to another desk or organisation: the parts that consent covers, in words, and nothing else. No I/O.
import { type Body, type Kind, latest, type Part, purposesOf, type Recipient, thingsOf } from '@heed/domain/casework';
import type { Facts } from '@heed/envelope';
import { kindWords, needWords, partWords, handOverWords as w } from '../../words/case.ts';
import type { Reading } from '../conversation/read.ts';
import { caseOf, concernsChild, type ReadCase } from './case.ts';
import { linesOf } from './shape.ts';

/** Where each part of a record stands: in which kinds, and there in which fields (all where none is named). */
const holds: Readonly<Record<Part, readonly { readonly kind: Kind; readonly labels?: readonly string[] }[]>> = {
  name: [
    { kind: 'person', labels: ['Name to call the person', 'Languages'] },
    { kind: 'contact', labels: ['Name to call the person'] },
  ],
  contact: [{ kind: 'safe-contact' }],
  story: [],
  assessment: [{ kind: 'assessment' }],
  safety: [{ kind: 'safety' }],
  needs: [{ kind: 'need' }],
  health: [{ kind: 'contact', labels: ['Health tests'] }],
  documents: [{ kind: 'safety', labels: ['Documents'] }],
  statements: [{ kind: 'statement' }],
};

/**
 * What travels beside the words of a referral, as with every report: danger, whether somebody is under 18, country, language; the name where that part
 * goes.
 */
export function handOverFacts(reading: Pick<Reading, 'row' | 'facts' | 'genuine'>, parts: readonly Part[]): Facts {
  const { country, language, name, under18 } = reading.facts;
  return {
    ...(reading.row.urgent && { urgent: true }),
    ...(concernsChild(reading.facts, caseOf(reading)) ? { under18: 'yes' } : under18 !== undefined && { under18 }),
    ...(country !== undefined && { country }),
    ...(language !== undefined && { language }),
    ...(name !== undefined && parts.includes('name') && { name }),
  };
}

export interface HandOver {
  /** Words of the desk to the recipient: they come first. */
  readonly words: string;
  readonly need: Body<'referral'>['need'];
  readonly to: Recipient;
  readonly parts: readonly Part[];
  readonly now: number;
  readonly nameOf: (member: string) => string;
}

/** Word for word what the recipient reads: need, purpose, and of each part what is written down. A part that holds nothing is not named. */
export function handOverText(file: ReadCase, reading: Pick<Reading, 'genuine'>, of: HandOver): string {
  const purposes = purposesOf(file, of.to, of.now);
  const sections = of.parts.map((part) => ({ part, lines: linesOfPart(file, reading, part, of.nameOf) }));
  return [
    of.words.trim(),
    [...needLine(of.need), ...purposes.map((purpose) => `${w.purpose}: ${purpose}`)].join('\n'),
    ...sections.flatMap(({ part, lines }) =>
      lines.length === 0 ? [] : [`${partWords[part].toUpperCase()}\n${lines.join('\n')}`],
    ),
    purposes.length > 0 ? w.end : w.endException,
  ]
    .filter((section) => section !== '')
    .join('\n\n');
}

/** None while the form has not been told which. */
const needLine = (need: keyof typeof needWords | ''): string[] =>
  need === '' ? [] : [`${w.need}: ${needWords[need]}`];

/** Parts that were ticked and of which nothing is written down: they do not travel. */
export const emptyParts = (file: ReadCase, reading: Pick<Reading, 'genuine'>, of: HandOver): readonly Part[] =>
  of.parts.filter((part) => linesOfPart(file, reading, part, of.nameOf).length === 0);

const linesOfPart = (
  file: ReadCase,
  reading: Pick<Reading, 'genuine'>,
  part: Part,
  nameOf: HandOver['nameOf'],
): readonly string[] => (part === 'story' ? storyOf(reading) : holds[part].flatMap((of) => linesFor(file, of, nameOf)));

/** Her own words, as she wrote or said them. */
const storyOf = ({ genuine }: Pick<Reading, 'genuine'>): string[] =>
  genuine.filter(({ message }) => message.role === 'person' && message.text !== '').map(({ message }) => message.text);

function linesFor(
  file: ReadCase,
  { kind, labels }: { readonly kind: Kind; readonly labels?: readonly string[] },
  nameOf: (member: string) => string,
): string[] {
  return thingsOf(file, kind).flatMap((thing) => {
    const all = linesOf(kind, latest(thing).body, nameOf).filter(({ label }) => labels?.includes(label) ?? true);
    const title = labels === undefined && all.length > 0 ? [`${kindWords[kind].title}:`] : [];
    return [...title, ...all.map(({ label, says }) => `${label}: ${says}`)];
  });
}
