// Sealing votes and proposed statements of a consultation: to those who count, and to herself. Everything of
// one kind has one size. Spec: docs/spec/envelope.md, 'The ballot'.
import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';
import { concatBytes, randomBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { base64urlnopad } from '@scure/base';
import { type BallotAnswers, type BallotMethod, packAnswers } from '../ballot-answers.ts';
import {
  type Ballot,
  ownSealData,
  type ProposedStatement,
  packStatement,
  placeBytes,
  type SealPlace,
  type StatementProposal,
  signFields,
  type VoterSealKind,
  voterSeals,
} from '../ballot-layout.ts';
import type { Credential } from '../credential/credential.ts';
import type { ConsultationKey } from '../credential/key-form.ts';
import type { VoterKeys } from '../credential/voter.ts';
import { BALLOT } from '../limits.ts';
import { EnvelopeError } from '../refusal.ts';
import { sealTo } from './age.ts';

/** Who seals, with what, to whom. `key`: of an issue in force. */
export interface VoterSealer {
  readonly voter: VoterKeys;
  readonly credential: Credential;
  readonly key: Pick<ConsultationKey, 'issue' | 'recipient'>;
}

/** A whole ballot: all her answers, also those of earlier versions. Throws 'bad-shape'. */
export async function sealBallot(
  sealer: VoterSealer,
  version: number,
  answers: BallotAnswers,
  method: BallotMethod,
): Promise<Ballot> {
  const seals = await sealBoth('ballot', sealer, version, packAnswers(method, answers));
  return signFields('heed/ballot/v1', { ...sealer.credential, version, ...seals }, sealer.voter);
}

/** A statement that she proposes. Throws 'bad-shape' and 'too-large'. */
export async function sealProposal(
  sealer: VoterSealer,
  sequence: number,
  statement: ProposedStatement,
): Promise<StatementProposal> {
  const seals = await sealBoth('proposal', sealer, sequence, packStatement(statement));
  return signFields('heed/proposal/v1', { ...sealer.credential, sequence, ...seals }, sealer.voter);
}

async function sealBoth(
  kind: VoterSealKind,
  { voter, credential, key }: VoterSealer,
  serial: number,
  content: Uint8Array,
) {
  const isSerial = Number.isInteger(serial) && serial >= 1 && serial <= BALLOT.versions;
  if (!isSerial || credential.voter !== voter.publicKey) throw new EnvelopeError('bad-shape');
  const place: SealPlace = { consultation: credential.consultation, voter: voter.publicKey, serial };
  const plaintext = concatBytes(utf8ToBytes(voterSeals[kind].magic), placeBytes(place), content);
  return {
    issue: key.issue,
    sealed: base64urlnopad.encode(await sealTo([key.recipient], plaintext)),
    own: base64urlnopad.encode(sealOwn(kind, voter.ownKey, place, content)),
  };
}

function sealOwn(kind: VoterSealKind, ownKey: Uint8Array, place: SealPlace, content: Uint8Array) {
  const nonce = randomBytes(24);
  return concatBytes(nonce, xchacha20poly1305(ownKey, nonce, ownSealData(kind, place)).encrypt(content));
}
