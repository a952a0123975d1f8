// The opening half. May be imported only where words may be read: the desk, the site's browser files, `heed
// open`, and the one server module for people without script. Spec: docs/spec/envelope.md.

export { offerKey } from '../offer-key.ts';
export { type SummaryKey, summaryKey } from '../summary-key.ts';
export { fileKeyOf } from './age.ts';
export { openAttachment } from './attachment.ts';
export { openAudit } from './audit.ts';
export { openBallot, openOwnBallot, openOwnProposal, openProposal } from './ballot.ts';
export { openCarry } from './carry.ts';
export { openCoded } from './coded.ts';
export { openDeskDocument } from './desk-document.ts';
export { openDraft } from './draft.ts';
export { type ExportedFile, openExport } from './export.ts';
export { openHandbookDraft } from './handbook-draft.ts';
export { openMessage } from './message.ts';
export { openOfferGroup } from './offer-group.ts';
export { type OpeningKey, openingKey } from './opening-key.ts';
export { openRoomWords } from './room-words.ts';
export { openShare, shareEnvelope } from './share.ts';
export { openSheet } from './sheet.ts';
export { openSummary } from './summary.ts';
export { openTable } from './table.ts';
export { openWording } from './wording.ts';
