// The files of an export, by what was chosen. Each is made in this browser from what it has opened; nothing
// is asked of the server but attachments.
import { calendarOf } from '@heed/domain/calendar';
import {
  type CaseDeadline,
  type DisclosureRecipient,
  deadlinesIn,
  factsOf,
  formatCases,
  latest,
  maySend,
  recordsOfKind,
  subjectCopy,
  versionsOf,
  withConsentAlone,
} from '@heed/domain/casework';
import { htcdsCsv, htcdsExport, recordOf } from '@heed/domain/htcds';
import { zipSync } from 'fflate';
import type { ReadCase } from '../../model/case/case.ts';
import { dueText } from '../../model/case/due-text.ts';
import type { Reading } from '../../model/conversation/reading.ts';
import { type Sealed, sealFiles } from '../../model/export/seal-files.ts';
import type { MemberKeyring } from '../../model/session/keyring.ts';
import { htcdsText } from '../../words/htcds.ts';
import { appointments } from './calendar.ts';
import { conversationEntries } from './conversation.ts';
import { personPage } from './person.ts';
import { caseCsv } from './table.ts';

export type ExportPart = 'conversation' | 'person' | 'case' | 'htcds' | 'table' | 'calendar';

export interface ExportChoice {
  readonly parts: ReadonlySet<ExportPart>;
  /** Who gets the HTCDS record; null: nobody is named, and no name goes along. */
  readonly to: DisclosureRecipient | null;
  readonly withNames: boolean;
  readonly titles: boolean;
  readonly withoutNotes: ReadonlySet<string>;
}

export interface ExportFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

interface Case {
  readonly read: Reading;
  readonly file: ReadCase;
  readonly keyring: MemberKeyring;
  readonly readings: Parameters<typeof personPage>[0]['readings'];
}

/** Recipients whom a living consent names, each once. */
export function recipientsOf(file: ReadCase, now: number): readonly DisclosureRecipient[] {
  const calm = withConsentAlone(file);
  const living = recordsOfKind(calm, 'consent')
    .map((record) => latest(record).body.recipient)
    .filter((to) => maySend(calm, { to, parts: [], now }).ok);
  return living.filter(
    (to, at) => living.findIndex(({ kind, name }) => kind === to.kind && name === to.name) === at,
  );
}

/** One at a time, so that a film is not in memory beside another. */
export async function* filesOf(choice: ExportChoice, of: Case): AsyncGenerator<ExportFile> {
  const has = (part: ExportPart) => choice.parts.has(part);
  if (has('conversation')) yield* conversationEntries(of.read, of.keyring);
  for (const [name, text] of await texts(choice, of)) yield { name, bytes: new TextEncoder().encode(text) };
}

async function texts(
  choice: ExportChoice,
  { read, file, keyring, readings }: Case,
): Promise<readonly (readonly [string, string])[]> {
  const now = Date.now();
  const { organisation } = keyring.me;
  const desk = organisation.desks.find(({ id }) => id === read.row.desk)?.name ?? read.row.desk;
  const entries: (readonly [string, string])[] = [];
  if (choice.parts.has('person')) {
    const { contact, name } = organisation;
    const { withoutNotes } = choice;
    entries.push([
      'for-the-person.html',
      personPage({ read, file, desk, organisation: name, contact, withoutNotes, readings, now }),
    ]);
  }
  if (choice.parts.has('case'))
    entries.push([
      'case.json',
      formatCases([{ desk, begun: read.row.day, entries: versionsOf(subjectCopy(file)) }]),
    ]);
  if (choice.parts.has('htcds')) {
    const facts = factsOf(file, { desk, openedOn: read.row.day, to: choice.to, now });
    const all = htcdsExport([recordOf(facts, { withNames: choice.withNames })], htcdsText);
    entries.push(['htcds.json', `${JSON.stringify(all, null, 1)}\n`], ['htcds.csv', htcdsCsv(all.records)]);
  }
  if (choice.parts.has('table')) entries.push(['case.csv', caseCsv(file)]);
  if (choice.parts.has('calendar')) {
    const titleOf = (deadline: CaseDeadline) => dueText(deadline, '');
    entries.push([
      'due.ics',
      calendarOf(await appointments(deadlinesIn(file), choice.titles ? titleOf : null), 'Heed//Desk', now),
    ]);
  }
  return entries;
}

export const sealedFile = (choice: ExportChoice, of: Case): Promise<Sealed> => sealFiles(filesOf(choice, of));

/** One file as it is, several as a ZIP. */
export async function plainFile(
  choice: ExportChoice,
  of: Case,
): Promise<{ readonly file: Blob; readonly name: string }> {
  const all: ExportFile[] = [];
  for await (const file of filesOf(choice, of)) all.push(file);
  const [first] = all;
  if (all.length === 1 && first !== undefined)
    return { file: new Blob([first.bytes as Uint8Array<ArrayBuffer>]), name: first.name };
  const zip = zipSync(Object.fromEntries(all.map(({ name, bytes }) => [name, bytes])));
  return { file: new Blob([zip as Uint8Array<ArrayBuffer>]), name: `heed-${of.read.row.id.slice(0, 8)}.zip` };
}
