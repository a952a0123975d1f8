// Takes a sealed report or a further message in: the parts that the path with script and the one without it
// share.

import { hash as digest } from 'node:crypto';
import { answerBy } from '@heed/domain/service-hours';
import { leafOf } from '@heed/envelope';
import type { AcceptedMessage, NewMessage, RecordedDecision, Referral } from '@heed/storage';
import { hourOf, startOfHour } from '@heed/storage';
import { tell, tellHeldDanger } from '../alerts/queue.ts';
import type { Deployment } from '../deployment.ts';
import { requireOpen } from '../http/open.ts';
import { Refusal } from '../http/problem.ts';
import type { Arrival } from '../http/rate.ts';
import { takeOrRefuse } from '../http/storage-refusal.ts';

/** The hour in which an answer falls due at `desk`, or null when nothing is promised. */
function dueHour(deployment: Deployment, desk: string, language: string | null): string | null {
  const profile = deployment.desk(desk);
  const due = profile ? answerBy(profile, deployment.now(), language) : null;
  // A full hour: what is stored is the hour that ends with it.
  return due === null ? null : hourOf(due - 1);
}

/** The end of the hour stored: the promise as the person reads it, never earlier than what was computed. */
export const promised = (hour: string | null): number | null =>
  hour === null ? null : startOfHour(hour) + 3_600_000;

export interface SealedReport {
  readonly conversation: string;
  readonly sign: string;
  readonly desk: string;
  readonly deskKey: string;
  readonly message: NewMessage;
  readonly attachments: readonly string[];
  readonly urgent: boolean;
  readonly noReply: boolean;
  readonly isQuarantined: boolean;
  /** Of the page that it was written on; null where nobody knows it. */
  readonly language: string | null;
  /** By a member of another desk. */
  readonly referral?: Referral;
}

/** A message as it came in. Its salt makes the entry of the log and is forgotten here. */
export function received({ id, envelope, salt }: { id: string; envelope: string; salt: string }): NewMessage {
  const bytes = Buffer.from(envelope, 'base64');
  const hash = digest('sha256', bytes);
  return { id, envelope: bytes, hash, leaf: leafOf(salt, hash) };
}

/** The log's promise for a message that was stored. */
export const leafPromise = ({ log, now }: Deployment, { leaf }: Pick<NewMessage, 'leaf'>): string =>
  log.promise(Buffer.from(leaf, 'hex'), now());

/**
 * A decision that stands before the log, as it is handed out: with its salt, which is kept nowhere, and the
 * promise.
 */
export const handedOut = (deployment: Deployment, { statement, salt, leaf }: RecordedDecision) => ({
  statement,
  salt,
  promise: leafPromise(deployment, { leaf }),
});

/** Stores a report durably and tells whoever must know. Refuses a desk or a key that is not in use. */
export async function acceptReport(
  deployment: Deployment,
  report: SealedReport,
): Promise<Extract<AcceptedMessage, { ok: true }>> {
  requireOpen(deployment);
  await requireDeskKey(deployment, report.desk, report.deskKey);
  const accepted = await takeOrRefuse(deployment, () =>
    deployment.storage.intake.acceptReport({
      conversation: report.conversation,
      signKey: report.sign,
      desk: report.desk,
      deskKey: report.deskKey,
      message: report.message,
      attachments: report.attachments,
      urgent: report.urgent,
      noReply: report.noReply,
      quarantined: report.isQuarantined,
      ...(report.referral && { referral: report.referral }),
      replyBy: report.noReply ? null : dueHour(deployment, report.desk, report.language),
      keepDays: null,
    }),
  );
  if (!accepted.ok) throw refusalOf(accepted.reason);
  deployment.budget.bind(report.attachments);
  if (accepted.answer === 'accepted')
    await ring(deployment, report.desk, report.urgent ? 'danger' : 'new', report.isQuarantined);
  return accepted;
}

/**
 * Stores a report that came from `arrival`. Only what is newly stored counts towards the price and the
 * source's share.
 */
export async function acceptFrom(
  deployment: Deployment,
  arrival: Arrival,
  report: Omit<SealedReport, 'isQuarantined'>,
): ReturnType<typeof acceptReport> {
  const place = deployment.rates.reserve(arrival, report.message.id, deployment.now());
  let isNew = false;
  try {
    const accepted = await acceptReport(deployment, { ...report, isQuarantined: place.isQuarantined });
    isNew = accepted.answer === 'accepted';
    return accepted;
  } finally {
    place.settle(isNew);
  }
}

/**
 * Stores what a member took down. It rings for danger alone: the member is at work on the rest. `unopened`:
 * it waited on a phone, and the desk has to look.
 */
export async function acceptCase(
  deployment: Deployment,
  report: Pick<
    SealedReport,
    'conversation' | 'sign' | 'desk' | 'deskKey' | 'message' | 'attachments' | 'urgent'
  > & {
    readonly unopened: boolean;
  },
): Promise<Extract<AcceptedMessage, { ok: true }> & { readonly rung: readonly string[] }> {
  await requireDeskKey(deployment, report.desk, report.deskKey);
  const { sign: signKey, conversation, desk, deskKey, message, attachments, urgent } = report;
  const sealed = { conversation, signKey, desk, deskKey, message, attachments, urgent };
  const byDesk = report.unopened ? ('unopened' as const) : ('open' as const);
  const standing = { noReply: false, quarantined: false, replyBy: null, keepDays: null, byDesk };
  const accepted = await takeOrRefuse(deployment, () =>
    deployment.storage.intake.acceptReport({ ...sealed, ...standing }),
  );
  if (!accepted.ok) throw refusalOf(accepted.reason);
  deployment.budget.bind(attachments);
  const rings = urgent && accepted.answer === 'accepted';
  return { ...accepted, rung: rings ? await tell(deployment, desk, 'danger') : [] };
}

/**
 * Stores a further message of hers durably and tells the desk. 'conflict': stored before under this id with
 * other bytes.
 */
export async function acceptMessage(
  deployment: Deployment,
  to: {
    readonly conversation: string;
    readonly desk: string;
    readonly isQuarantined: boolean;
    /** Of the page that it was written on. */
    readonly language?: string | null;
  },
  message: Omit<Parameters<Deployment['storage']['conversations']['addMessage']>[1], 'replyBy'>,
) {
  if (!deployment.rates.mayWrite(to.conversation, deployment.now()))
    throw new Refusal('too-many-attempts', 'refusal.too-many-reports', {
      retryAfter: 3600,
    });
  const replyBy = dueHour(deployment, to.desk, to.language ?? null);
  const added = await takeOrRefuse(deployment, () =>
    deployment.storage.conversations.addMessage(to.conversation, { ...message, replyBy }),
  );
  if (added.ok) deployment.budget.bind(message.attachments);
  if (added.ok && added.answer === 'accepted')
    await ring(deployment, to.desk, message.urgent ? 'danger' : 'reply', to.isQuarantined);
  return added;
}

/**
 * Tells the desk, and answers whether anybody was rung at once. What is held rings for danger alone, and at
 * once not again for a while: a flood can say 'danger' as well.
 */
export async function ring(
  deployment: Deployment,
  desk: string,
  kind: 'new' | 'reply' | 'danger',
  isQuarantined: boolean,
): Promise<boolean> {
  if (isQuarantined && kind !== 'danger') return false;
  if (isQuarantined && !deployment.rates.rings(desk, deployment.now())) {
    await tellHeldDanger(deployment, desk);
    return false;
  }
  return (await tell(deployment, desk, kind)).length > 0;
}

/**
 * Whether a key of this desk may be sealed to: in use, or retired so lately that a slow phone may still hold
 * it.
 */
export async function requireDeskKey(deployment: Deployment, desk: string, deskKey: string): Promise<void> {
  const deskKeys = await deployment.deskKeys();
  const key = deskKeys.find((k) => k.id === deskKey && k.desk === desk);
  if (!key || key.destroyed) {
    throw new Refusal('unknown-desk-key', 'refusal.desk-key-unknown');
  }
}

export function refusalOf(
  reason: 'conflict' | 'exists' | 'attachment' | 'unknown' | 'unseen' | 'check-in',
): Refusal {
  if (reason === 'check-in') return new Refusal('check-in-stands', 'refusal.check-in-planned');
  if (reason === 'unseen') return new Refusal('unseen-messages', 'refusal.unseen-messages');
  if (reason === 'attachment') return new Refusal('invalid-request', 'refusal.attachment-unfinished');
  if (reason === 'unknown') return new Refusal('wrong-code', 'refusal.wrong-code');
  return new Refusal('already-sent', 'refusal.id-taken');
}
