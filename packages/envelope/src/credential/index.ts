// Credentials of a consultation: one vote a card, and nobody can tell whose.
export {
  type BlindedMessage,
  type Blinding,
  blindMessage,
  isBlindSignature,
  prepareMessage,
  unblindSignature,
} from './blind-rsa.ts';
export {
  consultationKeyOn,
  MAX_CONSULTATION_KEY_DAYS,
  signConsultationKey,
  verifyConsultationKeys,
} from './consultation-key.ts';
export {
  type Credential,
  type CredentialRequest,
  isCredential,
  requestCredential,
} from './credential.ts';
export type { ConsultationKey, GroupKey } from './key-form.ts';
export { MODULUS_BYTES, modulusFrom, type RsaModulus, readModulus } from './modulus.ts';
export { deriveVoter, nullifierOf, type VoterKeys, voterFromRoot } from './voter.ts';
