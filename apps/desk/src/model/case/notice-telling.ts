// Telling the person what came of a notice: a line of the phrase book stands in the answer, a member reads,
// changes and sends it, and the case says that it was sent. Nothing goes out by itself.
import { type Body, type CaseRecord, latest, noticeOutcome, recordsOfKind } from '@heed/domain/casework';
import { noticeTellWords } from '../../words/notice.ts';
import { compose } from '../conversation/compose.ts';
import { reading } from '../conversation/open.ts';
import { bookLanguage, fetchOtherBooks, phrasesIn } from '../phrases.ts';
import { draftOf, keepDraft } from '../session/drafts.ts';
import { sessionSignal } from '../session/scope.ts';
import { session } from '../session/session.ts';
import { reportUnexpected } from '../trace.ts';
import { file, tab } from './file.ts';
import { writeNotice } from './write-entry.ts';

/** An answer that tells the person of an outcome. */
interface Telling {
  readonly conversation: string;
  readonly thing: string;
  readonly outcome: Exclude<Body<'notice'>['informedOf'], ''>;
  /** Whether the answer went out, and the case does not say so yet. */
  readonly isSent: boolean;
}

export const telling = sessionSignal<Telling | null>(null);

/** The line of the phrase book for an outcome. */
function phraseOf(body: Body<'notice'>, outcome: Telling['outcome']): string {
  const { answer, complaintResult, disputeResult } = body;
  if (outcome !== 'answer') {
    const result = outcome === 'dispute' ? disputeResult : complaintResult;
    return { reversed: 'notice-contest-won', partly: 'notice-contest-partly', upheld: 'notice-contest-lost' }[
      result || 'upheld'
    ];
  }
  if (answer === 'REMOVED') return 'notice-removed';
  if (answer === 'DISABLED') return 'notice-unreachable';
  return answer === 'NO_ACTION' ? 'notice-refused' : 'notice-restricted';
}

/**
 * Puts the line, in the language of the report, into the answer that a member writes; in English where the
 * lines in that language do not arrive.
 */
export async function beginTelling(record: CaseRecord<'notice'>): Promise<void> {
  const read = reading.value;
  const { body } = latest(record);
  const outcome = noticeOutcome(body);
  if (read === null || outcome === null) return;
  await fetchOtherBooks().catch(reportUnexpected);
  if (reading.value?.row.id !== read.row.id) return;
  const id = phraseOf(body, outcome.kind);
  const lineIn = (language: string) =>
    phrasesIn(language).find((phrase) => phrase.id === id)?.translation ?? null;
  const line = lineIn(bookLanguage(String(read.facts.language ?? ''))) ?? lineIn('en') ?? '';
  const place = `answer ${read.row.id}`;
  const typed = draftOf(place);
  if (!typed.includes(line)) keepDraft(place, typed === '' ? line : `${typed.trimEnd()}\n${line}`);
  telling.value = {
    ...{ conversation: read.row.id, thing: record.id, outcome: outcome.kind },
    isSent: false,
  };
  tab.value = 'talk';
  compose('answer');
}

/** After an answer went out: the case says of which outcome the person was told, and when. */
export async function noteTelling(): Promise<void> {
  const now = telling.value;
  const keyring = session.value?.keyring;
  if (now === null || keyring === undefined || now.conversation !== reading.value?.row.id) return;
  telling.value = { ...now, isSent: true };
  const record = file.value && recordsOfKind(file.value, 'notice').find(({ id }) => id === now.thing);
  if (!record) return;
  const change = { informedOn: keyring.day, informedOf: now.outcome };
  if (await writeNotice(record, change, noticeTellWords.noted)) telling.value = null;
}
