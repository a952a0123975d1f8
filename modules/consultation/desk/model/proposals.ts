// Proposals of a consultation, opened in this browser, and the wording that a moderator puts forward.
import type { Routes } from '@heed/api';
import type { RequestOf, ResponseOf } from '@heed/api/client';
import { fromBase64, toBase64 } from '@heed/desk/ui/bytes.ts';
import { judgeProposal, type ProposedStatement, type Wording } from '@heed/envelope';
import { type ConsultationKey, consultationKeyOn } from '@heed/envelope/credential';
import type { ConsultationSecret } from '@heed/envelope/keys';
import { openProposal, openWording } from '@heed/envelope/open';
import { sealWording } from '@heed/envelope/seal';

/** A proposal as the server hands it out. */
export type SealedProposal = ResponseOf<Routes['consultations.proposals']>['proposals'][number];
/** What a moderator decides. */
export type Decision = RequestOf<Routes['consultations.decide']>['decision'];

/** What somebody proposed; null where it cannot be opened. */
export interface OpenedProposal {
  readonly sealed: SealedProposal;
  readonly statement: ProposedStatement | null;
  /** What the first of two moderators would ask; null where there is none, or it cannot be opened. */
  readonly wording: Wording | null;
}

/** Opens one: a certified key of its issue must stand behind it. */
export async function openSealed(
  sealed: SealedProposal,
  consultation: string,
  keys: readonly ConsultationKey[],
  secrets: ReadonlyMap<number, ConsultationSecret>,
): Promise<OpenedProposal> {
  const wording = await openFirst(sealed, consultation, secrets);
  const body: unknown = JSON.parse(sealed.body);
  for (const key of keys) {
    const judgment = await judgeProposal(body, key);
    const secret = secrets.get(key.issue);
    if (!judgment.ok || secret === undefined) continue;
    // Not sealed to this key, or broken: it is listed as one that does not open.
    const statement = await openProposal(judgment.value, secret.identity).catch(() => null);
    return { sealed, statement, wording };
  }
  return { sealed, statement: null, wording };
}

async function openFirst(
  { id: proposal, decision }: SealedProposal,
  consultation: string,
  secrets: ReadonlyMap<number, ConsultationSecret>,
): Promise<Wording | null> {
  if (decision?.kind !== 'suggest') return null;
  const { sealed, commitment } = decision;
  for (const { identity } of secrets.values()) {
    const place = { consultation, proposal };
    const stored = { sealed: fromBase64(sealed), commitment };
    // Sealed to another issue of the key: the next one is tried.
    const wording = await openWording(stored, place, identity).catch(() => null);
    if (wording !== null) return wording;
  }
  return null;
}

/**
 * The wording that is to be asked, as it is sent: sealed where another moderator must agree first. Null where
 * no key of today seals it.
 */
export async function askingOf(
  { id: proposal, needsSecond }: SealedProposal,
  consultation: string,
  statements: ProposedStatement[],
  { keys, day }: { readonly keys: readonly ConsultationKey[]; readonly day: string },
): Promise<Decision | null> {
  if (!needsSecond) return { kind: 'ask', statements };
  const key = consultationKeyOn(keys, day);
  if (key === null) return null;
  const { sealed, commitment } = await sealWording(key.recipient, { consultation, proposal }, statements);
  return { kind: 'suggest', sealed: toBase64(sealed), commitment };
}

/** The same decision as the first moderator's; null where hers cannot be opened. */
export function agreementWith({ sealed: { decision }, wording }: OpenedProposal): Decision | null {
  if (decision?.kind !== 'suggest') return decision;
  if (wording === null) return null;
  const { salt, statements } = wording;
  return { kind: 'ask', salt, statements: statements.map((statement) => ({ ...statement })) };
}
