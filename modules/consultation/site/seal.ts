// The sealing script of a consultation, loaded at the end, or when she comes back with her own code. Her code
// and her votes leave this browser in no form but sealed; the card goes with a blinded number, which the
// server signs without seeing whose it is.

import { client } from '@heed/api/public-client';
import { ballotHash } from '@heed/envelope';
import type { ReportCode } from '@heed/envelope/code';
import { deriveVoter, type VoterKeys } from '@heed/envelope/credential';
import { openOwnBallot } from '@heed/envelope/open';
import { fetchReceipt } from '@heed/site/report/receipt';
import { hexToBytes } from '@noble/hashes/utils.js';
import { ApiError, consultationClient } from '../api/client.ts';
import {
  type BallotBox,
  findBallot,
  findProposals,
  handIn,
  type SealedVotes,
  sealVotes,
  type Voting,
} from './cast.ts';
import { endPath } from './data.ts';
import { type Sealer, type Sending, type SendingOutcome, send, showEnd } from './end-browser.ts';
import { type SealCall, type SealOutcome, type SealRequest, sealEvent } from './seal-request.ts';
import { randomChance } from './state.ts';
import { certifiedConsultationKey } from './trust.ts';
import { drawDue, isRefusal, putWaiting } from './waiting.ts';

const form = document.querySelector<HTMLFormElement>('form[data-consultation]');
const slug = form?.dataset.consultation ?? '';
const box: BallotBox = { slug, call: consultationClient('').call, isRefusal };

/** What is asked of the server once; the keys are asked for anew before something is sealed. */
const fetchKeys = async () => {
  const [organisation, consultation] = await Promise.all([
    client('').call('organisation.read', {}),
    box.call('consultation.read', {}, { slug }),
  ]);
  const key = certifiedConsultationKey(organisation, consultation.keys, consultation.id);
  return { salt: hexToBytes(organisation.salt), consultation, key };
};
/** Voters by their code: a code is derived once. */
const voters = new Map<string, Promise<VoterKeys>>();

function voterOf(code: string, consultation: string, salt: Uint8Array): Promise<VoterKeys> {
  const voter = voters.get(code) ?? deriveVoter(code as ReportCode, consultation, salt);
  voters.set(code, voter);
  return voter;
}

async function openStored(code: string): Promise<SealOutcome> {
  const { salt, consultation } = await fetchKeys();
  const voter = await voterOf(code, consultation.id, salt);
  const ballot = await findBallot(box, voter);
  if (ballot === null) return { kind: 'empty' };
  const proposals = await findProposals(box, voter);
  return { kind: 'opened', votes: [...openOwnBallot(ballot, voter, consultation.method)], proposals };
}

/** Sealed votes that a lost connection kept here: the same words are sent again as the same bytes. */
let pending: { readonly sealed: SealedVotes; readonly of: string } | null = null;

/** Something went out: whether it arrived is not known before an answer comes. */
let isHandedIn = false;

async function sealAndSend(sending: Sending): Promise<SendingOutcome> {
  const { salt, consultation, key } = await fetchKeys();
  // A key that nobody in office confirmed: what is sealed to it, anybody could read.
  if (key === null) return { kind: 'refused', why: '' };
  const voter = await voterOf(sending.code, consultation.id, salt);
  const of = JSON.stringify([sending, key.issue]);
  if (pending?.of !== of) {
    const isFirst = sending.isFirst && !isHandedIn;
    const { groups, method } = consultation;
    const voting: Voting = { voter, key, groups, method };
    pending = { sealed: await sealVotes(box, voting, { ...sending, isFirst }), of };
  }
  const { sealed } = pending;
  const { ballot, proposal, used } = sealed;
  const { version } = ballot;
  if (sending.isLater && version === 1) {
    const due = drawDue(Date.now(), randomChance());
    putWaiting({ slug, due, ballot, proposal });
    return { kind: 'sent', version, used, due, receipt: '', isProposalRefused: false };
  }
  isHandedIn = true;
  const { recorded, isProposalRefused } = await handIn(box, sealed);
  const receipt = JSON.stringify({ hash: ballotHash(ballot), recorded });
  return { kind: 'sent', version, used, due: null, receipt, isProposalRefused };
}

const sealer: Sealer = {
  async prepare(code) {
    try {
      const { salt, consultation, key } = await fetchKeys();
      await voterOf(code, consultation.id, salt);
      return key !== null;
    } catch {
      return false;
    }
  },

  async send(sending) {
    try {
      return await sealAndSend(sending);
    } catch (error) {
      pending = isRefusal(error) ? null : pending;
      if (isRefusal(error)) return { kind: 'refused', why: error.problem?.detail ?? error.message };
      // Else a signature or a key that does not hold, or no room for what should wait.
      return error instanceof ApiError ? { kind: 'no-connection' } : { kind: 'refused', why: '' };
    }
  },
};

/** Asked for once; again after it did not come. */
let templates: Promise<void> | null = null;

function forgetTemplates(error: unknown): never {
  templates = null;
  throw error;
}

async function answerTo(request: SealRequest): Promise<SealOutcome> {
  if (request.kind === 'open') return openStored(request.code);
  if (request.kind === 'end') {
    templates ??= fetchReceipt(endPath(slug));
    await templates.catch(forgetTemplates);
    showEnd(request.visit, request.statements, sealer);
  } else await send(request.visit, sealer);
  return { kind: 'shown' };
}

if (form !== null) {
  form.addEventListener(sealEvent, (event) => {
    const { request, answer } = (event as CustomEvent<SealCall>).detail;
    void answerTo(request).then(answer, () => answer({ kind: 'no-connection' }));
  });
  form.dataset.sealing = 'ready';
  form.dispatchEvent(new Event('heed:ready'));
}
