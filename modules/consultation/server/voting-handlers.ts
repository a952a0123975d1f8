// What whoever holds a card may call. The server signs for a card without seeing what, and takes ballots
// without seeing from which card. It asks each thing of the storage once more: many may come at the same
// moment.
import { createHash } from 'node:crypto';
import { dayOf } from '@heed/domain/time';
import { type BallotFault, judgeBallot, judgeProposal } from '@heed/envelope';
import { nullifierOf } from '@heed/envelope/credential';
import type { Deployment } from '@heed/server/deployment';
import type { Handlers } from '@heed/server/http/mount';
import { Refusal } from '@heed/server/http/problem';
import { storeOrRefuse } from '@heed/server/http/storage-refusal';
import { handedOut } from '@heed/server/intake/accept';
import { publicTexts } from '../rules/index.ts';
import type { StoredConsultation } from '../storage/contract.ts';
import { blindSign, readSigningKey, type SigningKey } from './blind-sign.ts';
import { phaseToday, requireKey, requireOpen, requirePublic } from './find.ts';
import { newestResult, weightsOf } from './result.ts';

type Names =
  | 'consultation.read'
  | 'consultation.readCard'
  | 'consultation.requestCredential'
  | 'consultation.cast'
  | 'consultation.readBallot'
  | 'consultation.propose'
  | 'consultation.readProposals';

/** Handlers of everything about a consultation that anybody may call. */
export const consultationHandlers = (deployment: Deployment): Pick<Handlers, Names> => ({
  ...readHandlers(deployment),
  ...cardHandlers(deployment),
  ...ballotHandlers(deployment),
  ...proposalHandlers(deployment),
});

function readHandlers(deployment: Deployment): Pick<Handlers, 'consultation.read'> {
  const { consultations } = deployment.storage;
  return {
    async 'consultation.read'({ parts }) {
      const consultation = await requirePublic(deployment, parts.slug);
      const { id, slug, plan, statements, keys } = consultation;
      const phase = phaseToday(deployment, consultation);
      const groups = await consultations.groups(id);
      const newest = await newestResult(deployment, id);
      return {
        id,
        slug,
        method: plan.method,
        phase: phase === 'draft' ? 'coming' : phase,
        day: dayOf(deployment.now()),
        opens: plan.opens,
        closes: plan.closes,
        answerBy: plan.answerBy,
        texts: plan.texts,
        groups: groups.map(({ code, used }) => ({ group: code, used })),
        statements: statements.map((statement) => ({
          ...statement,
          texts: publicTexts(statement),
          reviewed: [...statement.reviewed],
        })),
        keys: keys.map((text) => JSON.parse(text)),
        weights: weightsOf(newest?.result ?? null, statements),
      };
    },
  };
}

const unknownCard = () => new Refusal('not-found', 'refusal.card-unknown');

function cardHandlers(
  deployment: Deployment,
): Pick<Handlers, 'consultation.readCard' | 'consultation.requestCredential'> {
  const { consultations } = deployment.storage;
  return {
    async 'consultation.readCard'({ parts, body }) {
      const { id } = await requirePublic(deployment, parts.slug);
      const seat = await consultations.seat(id, body.card);
      if (seat === null) throw unknownCard();
      return { group: seat.code, state: seat.state };
    },

    async 'consultation.requestCredential'({ parts, body }) {
      const consultation = await requireOpen(deployment, parts.slug);
      const { id } = consultation;
      const seat = await consultations.seat(id, body.card);
      if (seat === null) throw unknownCard();
      const key = await signingKey(deployment, consultation, seat.code);
      const blinded = Buffer.from(body.blinded, 'base64url');
      // Signed before the card is used: a number out of range must not cost anybody a card.
      const signature = blindSign(key, blinded);
      if (signature === null) throw new Refusal('invalid-request', 'refusal.blinded-range');
      const request = createHash('sha256').update(blinded).digest('hex');
      const use = await storeOrRefuse(() => consultations.useSeat(id, body.card, request));
      if (!use.ok) throw use.reason === 'unknown' ? unknownCard() : cardRefusals[use.reason]();
      return { signature: Buffer.from(signature).toString('base64url'), used: use.used };
    },
  };
}

const cardRefusals = {
  used: () => new Refusal('already-done', 'refusal.card-used'),
  void: () => new Refusal('gone', 'refusal.card-void'),
} as const;

/** Keys that were read, by the bytes that they were read from: reading takes longer than signing. */
const readKeys = new WeakMap<Deployment, Map<string, SigningKey>>();

async function signingKey(
  deployment: Deployment,
  { id }: StoredConsultation,
  code: Parameters<Deployment['storage']['consultations']['signingKey']>[1],
): Promise<SigningKey> {
  const cache = readKeys.get(deployment) ?? new Map<string, SigningKey>();
  readKeys.set(deployment, cache);
  const cached = cache.get(`${id} ${code}`);
  if (cached !== undefined) return cached;
  const bytes = await deployment.storage.consultations.signingKey(id, code);
  if (bytes === null) throw new Refusal('gone', 'refusal.consultation-closed');
  const key = readSigningKey(bytes);
  cache.set(`${id} ${code}`, key);
  return key;
}

function ballotHandlers(
  deployment: Deployment,
): Pick<Handlers, 'consultation.cast' | 'consultation.readBallot'> {
  const { consultations } = deployment.storage;
  return {
    async 'consultation.cast'({ parts, body }) {
      const consultation = await requireOpen(deployment, parts.slug);
      const judgment = await judgeBallot(body.ballot, await requireKey(deployment, consultation));
      if (!judgment.ok) throw faultRefusals[judgment.reason]();
      const { group, version, voter } = body.ballot;
      const ballot = {
        nullifier: nullifierOf(voter),
        code: group,
        version,
        body: JSON.stringify(body.ballot),
      };
      const cast = await storeOrRefuse(() => consultations.cast(consultation.id, ballot));
      if (cast.ok) return { version, recorded: handedOut(deployment, cast.recorded) };
      if (cast.reason === 'version')
        throw new Refusal('out-of-step', 'refusal.ballot-version', { values: { version: cast.version } });
      if (cast.reason === 'ended') throw new Refusal('gone', 'refusal.consultation-closed');
      throw cast.reason === 'group'
        ? new Refusal('invalid-request', 'refusal.ballot-other')
        : new Refusal('not-allowed', 'refusal.ballot-full');
    },

    async 'consultation.readBallot'({ parts, body }) {
      const { id } = await requirePublic(deployment, parts.slug);
      const row = await consultations.ballot(id, body.nullifier);
      return { ballot: row === null ? null : JSON.parse(row.body) };
    },
  };
}

const faultRefusals: Record<BallotFault, () => Refusal> = {
  malformed: () => new Refusal('invalid-request', 'refusal.ballot-malformed'),
  'other-consultation': () => new Refusal('invalid-request', 'refusal.ballot-other'),
  'old-key': () => new Refusal('out-of-step', 'refusal.ballot-old-key'),
  'no-credential': () => new Refusal('not-allowed', 'refusal.ballot-no-credential'),
  'not-signed': () => new Refusal('invalid-request', 'refusal.ballot-malformed'),
};

function proposalHandlers(
  deployment: Deployment,
): Pick<Handlers, 'consultation.propose' | 'consultation.readProposals'> {
  const { consultations } = deployment.storage;
  return {
    async 'consultation.propose'({ parts, body: { proposal } }) {
      const consultation = await requireOpen(deployment, parts.slug);
      const judgment = await judgeProposal(proposal, await requireKey(deployment, consultation));
      if (!judgment.ok) throw faultRefusals[judgment.reason]();
      const { group: code, sequence, voter } = proposal;
      const fields = { nullifier: nullifierOf(voter), code, sequence, body: JSON.stringify(proposal) };
      const result = await storeOrRefuse(() => consultations.propose(consultation.id, fields));
      if (!result.ok) throw proposalRefusals[result.reason]();
      return {};
    },

    async 'consultation.readProposals'({ parts, body }) {
      const { id } = await requirePublic(deployment, parts.slug);
      const proposals = await consultations.proposalsOf(id, body.nullifier);
      const fates = proposals.map(({ sequence, fate }) => ({ sequence, fate: openFate(fate) }));
      return { proposals: fates.sort((a, b) => a.sequence - b.sequence) };
    },
  };
}

const openFate = (
  fate: Awaited<ReturnType<Deployment['storage']['consultations']['proposalsOf']>>[number]['fate'],
) => ('numbers' in fate ? { ...fate, numbers: [...fate.numbers] } : fate);

const proposalRefusals = {
  unknown: () => new Refusal('not-found', 'refusal.consultation-unknown'),
  'too-many': () => new Refusal('too-many-attempts', 'refusal.proposals-too-many', { retryAfter: 86_400 }),
  sequence: () => new Refusal('out-of-step', 'refusal.proposal-sequence'),
} as const;
