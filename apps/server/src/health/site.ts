// How the site looks from outside, through the proxy: its certificate, its clock, and whether a report would
// be stored now.
import { addDays, type Day, dayOf } from '@heed/domain/time';
import type { Unready } from '../http/readiness.ts';
import type { ProbeResult } from './ask.ts';
import { finding, type HealthFinding } from './finding.ts';

/** What it means where no answer comes. */
export const failureSentences = {
  'no-answer': 'Nothing answers there. Do the proxy and the server run?',
  'no-name': 'The name of the site is not found. Look at its DNS record and at HEED_ORIGIN.',
  'certificate-name':
    'The certificate that answers there is for another name. Look at HEED_ORIGIN and at the name ' +
    'of the site in the file of the proxy.',
  'certificate-ended': 'The certificate of the site has ended. Look at what the proxy says of its renewal.',
  'certificate-early':
    'The certificate of the site is not valid yet. Look at the clock of this machine and at the proxy.',
  'certificate-issuer':
    'The certificate of the site was issued by nobody whom this machine knows, as one that signs ' +
    'itself. Browsers would refuse it: let the proxy get one from a public authority.',
  'certificate-other': 'The certificate of the site is refused. Let the proxy get another one.',
  'too-late': 'No answer in time. Look at what the machine is doing.',
  cut: 'The connection was cut in the middle. Look at the time limits of the proxy.',
} as const;

const unready: Readonly<Record<Unready, string>> = {
  'not-open': "Nobody reads yet: run 'npm run -s heed -- go-live'.",
  'no-desk-key': 'A desk has no key in force: a supervisor renews it at the desk, today.',
  'disk-full': 'The disk is full: free some space.',
  'disk-readonly': 'The disk takes no writing: look at what the system says of it, mount it anew.',
  'database-busy': 'Another process holds the database.',
  'database-away': 'The database does not answer.',
  'database-damaged': 'The database is damaged: restore the last backup into an empty data folder.',
  failed: 'Look at the log of the server.',
  starting: 'The server is starting: ask again in a minute.',
  stopping: 'The server is ending: ask again in a minute.',
};

/** `todo`: what to do instead of what the reason says. */
export function reportsFinding(reason: Unready | null, todo?: string): HealthFinding {
  if (reason === null) return finding('reports', 'stored', 'a report would be stored now');
  // A server that starts or ends does not look at itself: the command alone meets one.
  const state = reason === 'stopping' || reason === 'starting' ? 'failed' : reason;
  return finding('reports', state, `No report would be stored now. ${todo ?? unready[reason]}`);
}

/** A reason as `/readyz` names it. */
export const unreadyOf = (reason: unknown): Unready =>
  Object.hasOwn(unready, String(reason)) ? (reason as Unready) : 'failed';

const leastYear = 2026;
/** A difference between two clocks that is a fault, milliseconds. */
const mostApart = 60_000;

/**
 * `noted`: days on which something was done here, none of which can lie ahead. `doubted`: the day on which
 * erasing doubted the clock. `probe`: what the site answered, whose clock is compared.
 */
export function clockFinding(about: {
  readonly now: number;
  readonly noted: readonly (Day | null)[];
  readonly doubted: Day | null;
  readonly probe: ProbeResult | null;
}): HealthFinding {
  const { now, noted, doubted, probe } = about;
  const date =
    probe === null || 'failure' in probe ? Number.NaN : Date.parse(String(probe.headers.date ?? ''));
  const today = dayOf(now);
  const todo = 'Set the clock of this machine, and let it be kept by NTP.';
  if (new Date(now).getUTCFullYear() < leastYear) return finding('clock', 'behind', todo);
  if (!Number.isNaN(date) && Math.abs(date - now) >= mostApart)
    return finding('clock', 'apart', `It differs from that of the site. ${todo}`);
  if (noted.some((day) => day !== null && day > addDays(today, 1)))
    return finding('clock', 'ahead', `It was ahead once, or is behind now. ${todo}`);
  if (doubted === today)
    return finding('clock', 'jumped', `It jumped by more than two days; nothing is erased today. ${todo}`);
  return finding('clock', 'plausible', 'plausible');
}

/** A certificate is renewed a month before its end; two weeks before, something has failed. */
const leastDays = 14;
const dayMs = 86_400_000;

/** Null probe: the site has no https, and so no certificate. */
export function certificateFinding(probe: ProbeResult | null, now: number): HealthFinding {
  if (probe === null) return finding('certificate', 'not-set', 'none: the site has no https');
  if ('failure' in probe) {
    const kind = /^certificate-(.*)$/.exec(probe.failure)?.[1];
    return kind === undefined
      ? finding('certificate', 'not-seen', 'It could not be looked at: nothing answers.')
      : finding(
          'certificate',
          kind as 'name' | 'ended' | 'early' | 'issuer' | 'other',
          failureSentences[probe.failure],
        );
  }
  const { certificateEnds } = probe;
  if (certificateEnds === null) return finding('certificate', 'other', 'It could not be read.');
  const days = Math.floor((certificateEnds - now) / dayMs);
  const ends = dayOf(certificateEnds);
  if (days >= leastDays) return finding('certificate', 'lasts', `it ends in ${days} days`, ends);
  return finding(
    'certificate',
    'ends-soon',
    `it ends in ${days} days. It should have been renewed: look at what the proxy says of it`,
    ends,
  );
}
