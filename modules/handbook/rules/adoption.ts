// What keeps a draft from being adopted. A draft may be saved with all of it.
import type { ConsultationGroup } from '@heed/domain/groups';
import type { RecommendationDraft } from '@heed/domain/handbook';
import {
  isEvidence,
  isVoice,
  type Reference,
  type ReferenceState,
  type Resolver,
  stateOf,
} from '@heed/domain/handbook';
import { maySpeakForAll, objectingGroups, presentVote } from './standing.ts';

/** Why a draft cannot be adopted. */
export const adoptionFaultKinds = [
  'no-voices',
  'no-evidence',
  'weak-evidence',
  'reference-missing',
  'reference-withdrawn',
  'nobody-asked',
  'other-wording',
  'no-text',
  'no-reasons',
  'no-harm',
  'no-addressee',
  'no-dissent',
  'speaks-for-all',
] as const;
/** A reason by its code. */
export type AdoptionFaultKind = (typeof adoptionFaultKinds)[number];

/** One reason, with what it is about: a reference, a group, a language; '' for the whole. */
export interface AdoptionFault {
  readonly kind: AdoptionFaultKind;
  readonly about: string;
}

/** What is known beside the draft. */
export interface AdoptionFacts {
  readonly resolve: Resolver;
  readonly today: string;
  /** Patterns by language that say 'all' or 'sex workers want'. */
  readonly claims: Readonly<Record<string, readonly RegExp[]>>;
}

/** Everything that keeps a draft from being adopted; empty where nothing does. */
export function adoptionFaults(draft: RecommendationDraft, facts: AdoptionFacts): readonly AdoptionFault[] {
  const standing = draft.restsOn.map((reference) => ({
    reference,
    state: stateOf(reference, facts.resolve, facts.today),
  }));
  return [
    ...referenceFaults(standing),
    ...voteFaults(draft),
    ...wordFaults(draft),
    ...(draft.addressees.length === 0 ? [fault('no-addressee')] : []),
    ...claimFaults(draft, facts.claims),
  ];
}

const fault = (kind: AdoptionFaultKind, about = ''): AdoptionFault => ({ kind, about });

function referenceFaults(
  all: readonly { readonly reference: Reference; readonly state: ReferenceState }[],
): readonly AdoptionFault[] {
  const present = all
    .filter(({ state }) => state !== 'missing' && state !== 'withdrawn')
    .map(({ reference }) => reference);
  const evidence = present.filter(isEvidence);
  const hasVoice = present.some(isVoice);
  const isWeak = evidence.length > 0 && evidence.every(({ confidence }) => confidence === 'C');
  return [
    ...(hasVoice ? [] : [fault('no-voices')]),
    ...(evidence.length === 0 ? [fault('no-evidence')] : []),
    ...(isWeak ? [fault('weak-evidence')] : []),
    ...all.flatMap(({ reference: { kind, ref }, state }) =>
      state === 'missing' || state === 'withdrawn' ? [fault(`reference-${state}`, `${kind} ${ref}`)] : [],
    ),
  ];
}

function voteFaults(draft: RecommendationDraft): readonly AdoptionFault[] {
  if (draft.votes.length === 0) return [fault('nobody-asked')];
  const vote = presentVote(draft);
  if (vote === null) return [fault('other-wording')];
  const hasObjection = (group: ConsultationGroup) => draft.dissent.some((one) => one.group === group);
  return objectingGroups(vote)
    .filter((group) => !hasObjection(group))
    .map((group) => fault('no-dissent', group));
}

function wordFaults({ words }: RecommendationDraft): readonly AdoptionFault[] {
  return Object.entries(words).flatMap(([language, { title, text, why, harm }]) => [
    ...(title === '' || text === '' ? [fault('no-text', language)] : []),
    ...(why === '' ? [fault('no-reasons', language)] : []),
    ...(harm === '' ? [fault('no-harm', language)] : []),
  ]);
}

function claimFaults(draft: RecommendationDraft, claims: AdoptionFacts['claims']): readonly AdoptionFault[] {
  if (maySpeakForAll(draft)) return [];
  return Object.entries(draft.words).flatMap(([language, { title, text }]) =>
    (claims[language] ?? []).some((claim) => claim.test(title) || claim.test(text))
      ? [fault('speaks-for-all', language)]
      : [],
  );
}
