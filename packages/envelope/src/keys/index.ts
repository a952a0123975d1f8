// Making, certifying, wrapping and recovering keys: for the staff's browser and the operator's command.
// Spec: docs/spec/envelope.md, from 'Keys of a desk' on.
export { makeAnalystKey } from './analyst.ts';
export {
  type ConsultationSecret,
  makeConsultationSecret,
  unwrapConsultationSecret,
  wrapConsultationSecret,
} from './consultation.ts';
export {
  type ConversationKey,
  makeConversationKey,
  unwrapConversationKey,
  wrapConversationKey,
} from './conversation.ts';
export { type DeskSecret, MAX_WRAPPED_BYTES, makeDeskKey, unwrapDeskKey, wrapDeskKey } from './desk.ts';
export {
  type ExportedAttachment,
  type ExportedMessage,
  exportEntries,
  makePassphrase,
  sealExport,
  type TarEntry,
} from './export.ts';
export { invitationDigits, type MemberInvitation } from './invitation.ts';
export {
  type MemberKeys,
  makeMemberSecret,
  memberKeys,
  type UnlockKeys,
  unwrapMemberSecret,
  wrapMemberSecret,
} from './member.ts';
export {
  certifySupervisor,
  countersign,
  makeOrganisationKey,
  type OrganisationKey,
  printOrganisationKey,
  readOrganisationKey,
  signDeskKey,
  signRoster,
} from './organisation.ts';
export {
  MIN_THRESHOLD,
  makeRecovery,
  type RecoveredKey,
  type Recovery,
  restoreRecovery,
} from './recovery.ts';
export {
  DESK_KEY_DAYS,
  type DeskKeyAge,
  ROTATION_NOTICE_DAYS,
  type Rotation,
  rotationOf,
} from './rotation.ts';
export { passwordStretching } from './stretching.ts';
export { safeName } from './tar.ts';
