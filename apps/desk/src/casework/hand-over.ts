// What goes to another desk or organisation: the parts that consent covers, in words, and nothing else. No I/O.
import { type Kind, latest, type Part, thingsOf } from '@heed/domain/casework';
import type { Facts } from '@heed/envelope';
import type { Reading } from '../conversation/read.ts';
import { concernsChild, type ReadCase } from './case.ts';
import { linesOf } from './shape.ts';
import { kindWords, partWords, handOverWords as w } from './words.ts';

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
    ...(concernsChild(reading) ? { under18: 'yes' } : under18 !== undefined && { under18 }),
    ...(country !== undefined && { country }),
    ...(language !== undefined && { language }),
    ...(name !== undefined && parts.includes('name') && { name }),
  };
}

/** The text that the recipient reads, by parts. `words` come first. */
export function handOverText(
  file: ReadCase,
  reading: Pick<Reading, 'genuine'>,
  {
    words,
    parts,
    nameOf,
  }: { readonly words: string; readonly parts: readonly Part[]; readonly nameOf: (member: string) => string },
): string {
  const sections = parts.map((part) => {
    const said = part === 'story' ? storyOf(reading) : holds[part].flatMap((of) => linesFor(file, of, nameOf));
    return `${partWords[part].toUpperCase()}\n${said.length === 0 ? w.empty : said.join('\n')}`;
  });
  return [words.trim(), ...sections, w.end].filter((section) => section !== '').join('\n\n');
}

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
