// Votes from a browser without script: sealed here, in memory, while they arrive; then forgotten. The server
// could link card and votes for that moment, and the page says so. They go through the same door as
// everybody's.

import type { ReportCode } from '@heed/envelope/code';
import type { VoterKeys } from '@heed/envelope/credential';
import { openOwnBallot } from '@heed/envelope/open';
import type { Deployment } from '@heed/server/deployment';
import { Refusal } from '@heed/server/http/problem';
import type { Derivations } from '@heed/server/scriptless/queue';
import type { ConsultationClient } from '../../api/client.ts';
import {
  type BallotBox,
  findBallot,
  findProposals,
  handIn,
  sealVotes,
  type VotingChoice,
} from '../../site/cast.ts';
import type { StoredConsultation } from '../../storage/contract.ts';
import { requireKey, requireOpen } from '../find.ts';
import { consultationHandlers } from '../voting-handlers.ts';

/** Whose turn it takes to derive, and until when it is waited for. */
export interface VoterArrival {
  readonly caller: string;
  readonly signal: AbortSignal;
}

/** Votes and proposals of somebody who came back; null where nothing is stored under the code. */
export async function openVotes(
  deployment: Deployment,
  derivations: Derivations,
  consultation: StoredConsultation,
  code: ReportCode,
  arrival: VoterArrival,
) {
  const voter = await derivations.deriveVoter(code, consultation.id, arrival.caller, arrival.signal);
  const box = boxOf(deployment, consultation);
  const ballot = await findBallot(box, voter);
  if (ballot === null) return null;
  derivations.remember(code);
  return {
    votes: openOwnBallot(ballot, voter, consultation.plan.method),
    proposals: await findProposals(box, voter),
  };
}

/** Seals votes and stores them. Throws Refusal. */
export async function castVotes(
  deployment: Deployment,
  derivations: Derivations,
  slug: string,
  code: ReportCode,
  choice: VotingChoice,
  arrival: VoterArrival,
) {
  const consultation = await requireOpen(deployment, slug);
  const voter: VoterKeys = await derivations.deriveVoter(
    code,
    consultation.id,
    arrival.caller,
    arrival.signal,
  );
  const box = boxOf(deployment, consultation);
  const groups = await deployment.storage.consultations.groups(consultation.id);
  const voting = {
    voter,
    key: await requireKey(deployment, consultation),
    groups: groups.map(({ code: group, used }) => ({ group, used })),
    method: consultation.plan.method,
  };
  const sealed = await sealVotes(box, voting, choice);
  const { isProposalRefused } = await handIn(box, sealed);
  derivations.remember(code);
  return {
    version: sealed.ballot.version,
    used: sealed.used,
    isProposalRefused,
    proposals: await findProposals(box, voter),
  };
}

/** The routes that everybody calls, called here. */
function boxOf(deployment: Deployment, { slug }: StoredConsultation): BallotBox {
  const handlers = consultationHandlers(deployment);
  const call = ((name: keyof typeof handlers, body: unknown, parts: Readonly<Record<string, string>>) =>
    (handlers[name] as (input: object) => Promise<unknown>)({ body, parts })) as ConsultationClient['call'];
  return { slug, call, isRefusal: (error) => error instanceof Refusal };
}
