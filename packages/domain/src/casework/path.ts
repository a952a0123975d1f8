// The path of a case: what every case needs, in the order in which it protects, and how far each step is.
// Nothing is required of anybody: a member sees what is missing, and decides.
import { type Day, dayOf } from '../time/index.ts';
import { closingOf, isClosingApproved } from './closing.ts';
import { isWithoutConsent } from './consent.ts';
import type { RecordKind } from './entry.ts';
import { type CaseFile, type CaseRecord, latest, recordsOfKind } from './file.ts';
import { headOf, type ReportedFacts } from './head.ts';
import { isInForce, latestDanger, nextStates } from './rules.ts';

/** In order. */
const steps = ['safe-contact', 'danger', 'needs', 'consent', 'plan', 'referral', 'outcome'] as const;
type CaseStep = (typeof steps)[number];

/** The steps that protect a person while a case is worked on. */
const protectingSteps = ['safe-contact', 'plan'] as const satisfies readonly CaseStep[];
export type ProtectingStep = (typeof protectingSteps)[number];

/** The protecting steps of which nothing is written down. */
export const lackingSteps = (file: CaseFile): readonly ProtectingStep[] =>
  protectingSteps.filter((step) => recordsOfKind(file, kindOfStep[step]).length === 0);

/** Whether it stands how the case counts in figures, or that the person does not agree to be counted. */
export const isCoded = (file: CaseFile): boolean => recordsOfKind(file, 'figures').length > 0;

/** The kind of record that a step is written down in. */
export const kindOfStep = {
  'safe-contact': 'safe-contact',
  danger: 'danger',
  needs: 'need',
  consent: 'consent',
  plan: 'safety',
  referral: 'referral',
  outcome: 'closing',
} as const satisfies Record<CaseStep, RecordKind>;

export interface StepStatus {
  readonly step: CaseStep;
  /** 'open': begun, and not at its end: danger that stands, a referral under way, a closing not approved. */
  readonly state: 'missing' | 'open' | 'done';
  /** The record to look at; null where nothing is written, or a contact said it. */
  readonly record: CaseRecord | null;
  /** The day that the step counts by. */
  readonly on: Day | null;
}

type Status = Omit<StepStatus, 'step'>;
const missing: Status = { state: 'missing', record: null, on: null };

/**
 * `isSupervisor`: by the signed roster, for the approval of a closing. `now`: milliseconds since 1970.
 */
export function pathOf(
  file: CaseFile,
  reported: ReportedFacts,
  { now, isSupervisor }: { readonly now: number; readonly isSupervisor: (member: string) => boolean },
): readonly StepStatus[] {
  const of: Readonly<Record<CaseStep, Status>> = {
    'safe-contact': written(recordsOfKind(file, 'safe-contact').at(-1)),
    danger: dangerStatus(file, reported, now),
    needs: written(recordsOfKind(file, 'need').at(-1)),
    consent: consentStatus(file, dayOf(now)),
    plan: written(recordsOfKind(file, 'safety').at(-1)),
    referral: referralStatus(file),
    outcome: outcomeStatus(file, isSupervisor),
  };
  return steps.map((step) => ({ step, ...of[step] }));
}

const written = (record: CaseRecord | undefined): Status =>
  record === undefined ? missing : { state: 'done', record, on: dayOf(latest(record).at) };

function dangerStatus(file: CaseFile, reported: ReportedFacts, now: number): Status {
  const { danger, dangerOn } = headOf(file, reported, now);
  const record = latestDanger(file);
  if (danger === 'now') return { state: 'open', record, on: record && dayOf(latest(record).at) };
  return danger === 'unknown' ? missing : { state: 'done', record, on: dangerOn };
}

/** A consent that was taken back or is over is missing again; what went because of danger is none. */
function consentStatus(file: CaseFile, today: Day): Status {
  const record = recordsOfKind(file, 'consent').findLast(
    (candidate) => isInForce(candidate, today) && !isWithoutConsent(candidate),
  );
  return record === undefined ? missing : { state: 'done', record, on: latest(record).body.given };
}

/** Done with the first referral that came to its end; one that was declined or withdrawn leads nowhere. */
function referralStatus(file: CaseFile): Status {
  const records = recordsOfKind(file, 'referral');
  const status = (record: CaseRecord<'referral'>, state: 'open' | 'done'): Status => ({
    ...{ state, record },
    on: latest(record).body.on,
  });
  const lastDone = records.findLast((record) => latest(record).body.state === 'done');
  if (lastDone !== undefined) return status(lastDone, 'done');
  const open = records.findLast((record) => nextStates(latest(record).body.state).length > 0);
  return open === undefined ? missing : status(open, 'open');
}

function outcomeStatus(file: CaseFile, isSupervisor: (member: string) => boolean): Status {
  const record = closingOf(file);
  if (record === null) return missing;
  const state = isClosingApproved(record, isSupervisor) ? 'done' : 'open';
  return { state, record, on: dayOf(latest(record).at) };
}
