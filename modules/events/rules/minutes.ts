// Minutes of an event: what an editor writes, and the one document that is made of it, of the plan, of the
// reflections that were taken in, and of who wants to stand in the list. Markdown, page and PDF are made from
// this document; headings in a language are put in there.

import { because, type Fault, faultAt, faultsOf } from '@heed/domain/faults';
import { line, listOf, paragraphs } from '@heed/domain/text';
import type { Day } from '@heed/domain/time';
import * as v from 'valibot';
import { EVENT_LIMITS, type EventPlan, inOrder, type Presentation, type Session } from './plan.ts';
import type { ListedParticipant } from './registration.ts';

const longText = paragraphs(6000);
const day = v.pipe(v.string(because('needs-iso-day')), v.isoDate(because('needs-iso-day')));

/** The form of what an editor writes. Everything may be empty until the minutes are published. */
export const minutesShape = v.strictObject({
  /** Rows of the title block beside those that the plan gives, such as the number of a grant. */
  facts: listOf(v.strictObject({ label: line(60), value: line(200) }), 12),
  /** '' for none. */
  disclaimer: paragraphs(3000),
  acronyms: listOf(v.strictObject({ short: line(20), meaning: line(140) }), 60),
  executiveSummary: longText,
  sections: listOf(
    v.strictObject({ session: v.string(), summary: longText, discussion: longText }),
    EVENT_LIMITS.sessions,
  ),
  conclusions: longText,
  recommendations: listOf(v.strictObject({ title: line(200), points: listOf(line(800), 20) }), 20),
  nextSteps: paragraphs(4000),
  changes: listOf(v.strictObject({ issue: line(12), author: line(120), day, reason: line(200) }), 40),
});
/** Minutes as an editor writes them. */
export type MinutesText = v.InferOutput<typeof minutesShape>;

/** Nothing is written yet. */
export const emptyMinutes: MinutesText = {
  facts: [],
  disclaimer: '',
  acronyms: [],
  executiveSummary: '',
  sections: [],
  conclusions: '',
  recommendations: [],
  nextSteps: '',
  changes: [],
};

/** Minutes as they were typed. A section of a session that the programme has not is refused. */
export function checkMinutes(
  typed: unknown,
  { sessions }: EventPlan,
):
  | { readonly ok: true; readonly minutes: MinutesText }
  | { readonly ok: false; readonly faults: readonly Fault[] } {
  const result = v.safeParse(minutesShape, typed);
  if (!result.success) return { ok: false, faults: faultsOf(result.issues) };
  const faults = result.output.sections.flatMap(({ session }, at) => [
    ...(sessions.some(({ id }) => id === session)
      ? []
      : [faultAt(`sections.${at}.session`, 'no-such-session')]),
    ...(result.output.sections.findIndex((other) => other.session === session) < at
      ? [faultAt(`sections.${at}.session`, 'holds-twice')]
      : []),
  ]);
  return faults.length > 0 ? { ok: false, faults } : { ok: true, minutes: result.output };
}

/** What minutes lack before everybody may read them. */
export function unfinishedMinutes(plan: EventPlan, minutes: MinutesText): readonly Fault[] {
  const without = sectionsOf(plan).filter(
    ([first]) => (minutes.sections.find(({ session }) => session === first!.id)?.summary ?? '') === '',
  );
  return [
    ...(minutes.executiveSummary === '' ? [faultAt('executiveSummary', 'must-not-be-empty')] : []),
    ...without.map(([first]) => faultAt(`sections.${first!.id}`, 'needs-summary')),
    ...(minutes.nextSteps === '' ? [faultAt('nextSteps', 'must-not-be-empty')] : []),
    ...(minutes.changes.length === 0 ? [faultAt('changes', 'needs-change-record')] : []),
  ];
}

/** A reflection that was taken into the minutes. */
export interface TakenReflection {
  readonly session: string;
  readonly text: string;
  /** Heading under which it stands with others; '' for none. */
  readonly cluster: string;
}

/** Who registered: those who want to stand in the list, and how many others. */
export interface Participants {
  readonly listed: readonly ListedParticipant[];
  readonly others: number;
}

/** Reflections under one heading. */
export interface ReflectionCluster {
  readonly title: string;
  readonly texts: readonly string[];
}

/** One numbered section: a session with the reflections that followed it. */
export interface MinutesSection {
  readonly number: number;
  readonly session: Session | null;
  readonly title: string;
  readonly presentations: readonly Presentation[];
  readonly moderator: Session['moderator'];
  readonly summary: readonly string[];
  readonly discussion: readonly string[];
  readonly clusters: readonly ReflectionCluster[];
}

/** The document in its order, without words of its own. */
export interface MinutesDocument {
  readonly plan: Pick<EventPlan, 'title' | 'place' | 'organiser' | 'languages' | 'days'>;
  readonly facts: MinutesText['facts'];
  readonly disclaimer: readonly string[];
  readonly changes: MinutesText['changes'];
  /** By first letter, in the order of the letters. */
  readonly acronyms: readonly {
    readonly letter: string;
    readonly entries: readonly { readonly short: string; readonly meaning: string }[];
  }[];
  readonly executiveSummary: readonly string[];
  readonly sections: readonly MinutesSection[];
  readonly conclusions: MinutesSection & {
    readonly introduction: readonly string[];
    readonly recommendations: MinutesText['recommendations'];
  };
  readonly nextSteps: { readonly number: number; readonly paragraphs: readonly string[] };
  readonly programme: readonly { readonly day: Day; readonly sessions: readonly Session[] }[];
  readonly participants: Participants;
}

/** The last row of the change record says which issue this is; null where there is none. */
export const issueOf = ({ changes }: Pick<MinutesText, 'changes'>): MinutesText['changes'][number] | null =>
  changes.at(-1) ?? null;

/** Puts the document together. */
export function minutesDocument(
  plan: EventPlan,
  minutes: MinutesText,
  reflections: readonly TakenReflection[],
  participants: Participants,
): MinutesDocument {
  const sections = sectionsOf(plan).map((own, at) => sectionOf(own, at + 1, minutes, reflections));
  const closing = inOrder(plan.sessions).filter(({ kind }) => kind === 'conclusions');
  const own = [...closing, ...followersOf(plan, closing.at(-1))];
  const number = sections.length + 1;
  return {
    plan,
    facts: minutes.facts,
    disclaimer: paragraphsOf(minutes.disclaimer),
    changes: minutes.changes,
    acronyms: byLetter(minutes.acronyms),
    executiveSummary: paragraphsOf(minutes.executiveSummary),
    sections,
    conclusions: {
      ...sectionOf(own, number, minutes, reflections),
      introduction: paragraphsOf(minutes.conclusions),
      recommendations: minutes.recommendations,
    },
    nextSteps: { number: number + 1, paragraphs: paragraphsOf(minutes.nextSteps) },
    programme: plan.days
      .toSorted((one, other) => (one.day < other.day ? -1 : 1))
      .map(({ day }) => ({ day, sessions: inOrder(plan.sessions).filter((one) => one.day === day) })),
    participants,
  };
}

/** Blank lines divide paragraphs. */
export const paragraphsOf = (text: string): readonly string[] =>
  text
    .split(/\n\s*\n/)
    .map((one) => one.replace(/\s*\n\s*/g, ' ').trim())
    .filter((one) => one !== '');

/** Sessions of one section each: the one that it is called after, and the reflections that follow it. */
export function sectionsOf(plan: EventPlan): readonly (readonly Session[])[] {
  return inOrder(plan.sessions)
    .filter(({ kind }) => kind === 'talk' || kind === 'panel')
    .map((first) => [first, ...followersOf(plan, first)]);
}

/** Reflections after a session, before the next one that has a section. Breaks between are passed over. */
function followersOf(plan: EventPlan, first: Session | undefined): readonly Session[] {
  if (first === undefined) return [];
  const all = inOrder(plan.sessions);
  const after = all.slice(all.findIndex(({ id }) => id === first.id) + 1);
  const end = after.findIndex(({ kind }) => kind !== 'reflections' && kind !== 'break');
  return (end < 0 ? after : after.slice(0, end)).filter(({ kind }) => kind === 'reflections');
}

function sectionOf(
  own: readonly Session[],
  number: number,
  minutes: MinutesText,
  reflections: readonly TakenReflection[],
): MinutesSection {
  const texts = own.flatMap(({ id }) => minutes.sections.filter(({ session }) => session === id));
  return {
    number,
    session: own[0] ?? null,
    title: own[0]?.title ?? '',
    presentations: own.flatMap(({ presentations }) => presentations),
    moderator: own.map(({ moderator }) => moderator).findLast((one) => one !== null) ?? null,
    summary: texts.flatMap(({ summary }) => paragraphsOf(summary)),
    discussion: texts.flatMap(({ discussion }) => paragraphsOf(discussion)),
    clusters: clustersOf(reflections.filter(({ session }) => own.some(({ id }) => id === session))),
  };
}

/** In the order in which their headings first come; those without one come last. */
function clustersOf(reflections: readonly TakenReflection[]): readonly ReflectionCluster[] {
  const clusters = new Map<string, string[]>();
  for (const { cluster, text } of reflections) {
    const texts = clusters.get(cluster) ?? [];
    texts.push(text);
    clusters.set(cluster, texts);
  }
  return [...clusters]
    .map(([title, texts]) => ({ title, texts }))
    .sort((one, other) => Number(one.title === '') - Number(other.title === ''));
}

function byLetter(acronyms: MinutesText['acronyms']): MinutesDocument['acronyms'] {
  const sorted = acronyms.toSorted((one, other) => one.short.localeCompare(other.short, 'en'));
  const letters = new Map<string, MinutesText['acronyms'][number][]>();
  for (const one of sorted) {
    const letter = [...one.short][0]?.toUpperCase() ?? '';
    letters.set(letter, [...(letters.get(letter) ?? []), one]);
  }
  return [...letters].map(([letter, entries]) => ({ letter, entries }));
}
