// The sealing half: what a page that writes needs, and nothing that opens. Loaded when a person starts to
// write. Spec: docs/spec/envelope.md.

export { type DraftKeys, draftKeys, draftPlace } from '../draft-key.ts';
export { type SummaryKey, summaryKey } from '../summary-key.ts';
export { type SealedAttachment, sealAttachment, sealedAttachmentLength } from './attachment.ts';
export { sealAudit } from './audit.ts';
export { sealBallot, sealProposal, type VoterSealer } from './ballot.ts';
export { sealCarry } from './carry.ts';
export { sealCoded } from './coded.ts';
export { type DeskDocumentKind, sealDeskDocument } from './desk-document.ts';
export { sealDraft } from './draft.ts';
export { sealHandbookDraft } from './handbook-draft.ts';
export { randomHex, type SealedMessage, sealMessage } from './message.ts';
export { sealOfferGroup } from './offer-group.ts';
export { makeRekey } from './rekey.ts';
export { sealRoomWords } from './room-words.ts';
export { type SheetPlace, sealSheet } from './sheet.ts';
export { sealSummary } from './summary.ts';
export { sealTable } from './table.ts';
export { type SealedWording, sealWording } from './wording.ts';
