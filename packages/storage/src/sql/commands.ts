// Every write by its name. A command gets a transaction and plain arguments (they cross a thread) and answers
// plain values. It may read and then write: no other writer runs meanwhile. It never looks at a clock.
import { alertCommands } from './alerts-commands.ts';
import { attachmentCommands } from './attachments-commands.ts';
import { auditCommands } from './audit-commands.ts';
import { caseworkCommands } from './casework-commands.ts';
import { checkInCommands } from './check-ins-commands.ts';
import { conversationCommands } from './conversations-commands.ts';
import { deskCommands } from './desk-commands.ts';
import { draftCommands } from './drafts-commands.ts';
import { figureCommands } from './figures-commands.ts';
import { importCommands } from './imports-commands.ts';
import { acceptReports, intakeCommands } from './intake-commands.ts';
import { jobCommands } from './jobs-commands.ts';
import { keyCommands } from './keys-commands.ts';
import { ledgerCommands } from './ledger-commands.ts';
import { legalReviewCommands } from './legal-reviews-commands.ts';
import { liveCommands } from './live-commands.ts';
import { memberCommands } from './members-commands.ts';
import { moduleCommands } from './modules.ts';
import { patternCommands } from './patterns-commands.ts';
import { referralCommands } from './referrals-commands.ts';
import { roomCommands } from './rooms-commands.ts';
import type { Connection } from './schema.ts';
import { sessionCommands } from './sessions-commands.ts';
import { settingCommands } from './settings-commands.ts';
import { threadReaderCommands } from './thread-readers-commands.ts';

/** All commands of all capabilities. Their names are unique. */
export const commands = {
  ...settingCommands,
  ...intakeCommands,
  ...conversationCommands,
  ...checkInCommands,
  ...deskCommands,
  ...keyCommands,
  ...memberCommands,
  ...sessionCommands,
  ...attachmentCommands,
  ...alertCommands,
  ...jobCommands,
  ...ledgerCommands,
  ...auditCommands,
  ...roomCommands,
  ...caseworkCommands,
  ...figureCommands,
  ...importCommands,
  ...threadReaderCommands,
  ...legalReviewCommands,
  ...patternCommands,
  ...liveCommands,
  ...referralCommands,
  ...draftCommands,
  ...moduleCommands,
};

/** Of these a group often has several, which answer as one after the other would, by fewer statements. */
export const commandsTogether: Readonly<
  Partial<Record<CommandName, (tx: Connection, args: readonly never[]) => Promise<readonly unknown[]>>>
> = { acceptReport: acceptReports };

/** The commands with their types. */
export type Commands = typeof commands;
/** The name of a command. */
export type CommandName = keyof Commands;
/** The arguments of one command: plain values that can cross a thread. */
export type CommandArgs<N extends CommandName> = Parameters<Commands[N]>[1];
/** What one command answers. */
export type CommandValue<N extends CommandName> = Awaited<ReturnType<Commands[N]>>;
