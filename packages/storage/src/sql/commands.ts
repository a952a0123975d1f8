// Every write by its name. A command gets a transaction and plain arguments (they cross a thread) and answers plain values.
// It may read and then write: no other writer runs meanwhile. It never looks at a clock.
import { alertCommands } from './alerts.ts';
import { attachmentCommands } from './attachments.ts';
import { auditCommands } from './audit.ts';
import { campaignCommands } from './campaigns.ts';
import { caseworkCommands } from './casework.ts';
import { conversationCommands } from './conversations.ts';
import { deskCommands } from './desk-commands.ts';
import { draftCommands } from './drafts.ts';
import { evidenceCommands } from './evidence.ts';
import { importCommands } from './imports.ts';
import { intakeCommands } from './intake.ts';
import { jobCommands } from './jobs-commands.ts';
import { keyCommands } from './keys.ts';
import { ledgerCommands } from './ledger.ts';
import { legalReviewCommands } from './legal-reviews.ts';
import { linkageCommands } from './linkage.ts';
import { liveCommands } from './live.ts';
import { memberCommands } from './members.ts';
import { referralCommands } from './referrals.ts';
import { sessionCommands } from './sessions.ts';
import { settingCommands } from './settings.ts';
import { threadReaderCommands } from './thread-readers.ts';
import { warningCommands } from './warnings.ts';

export const commands = {
  ...settingCommands,
  ...intakeCommands,
  ...conversationCommands,
  ...deskCommands,
  ...keyCommands,
  ...memberCommands,
  ...sessionCommands,
  ...attachmentCommands,
  ...alertCommands,
  ...jobCommands,
  ...ledgerCommands,
  ...auditCommands,
  ...campaignCommands,
  ...caseworkCommands,
  ...evidenceCommands,
  ...importCommands,
  ...threadReaderCommands,
  ...legalReviewCommands,
  ...warningCommands,
  ...linkageCommands,
  ...liveCommands,
  ...referralCommands,
  ...draftCommands,
};

export type Commands = typeof commands;
export type CommandName = keyof Commands;
export type CommandArgs<N extends CommandName> = Parameters<Commands[N]>[1];
export type CommandValue<N extends CommandName> = Awaited<ReturnType<Commands[N]>>;
