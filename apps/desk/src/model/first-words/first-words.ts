// The first words of reports that nobody has opened, for the rows in sight. Asking for them opens nothing at
// the server, and the person learns nothing of it. Words live in this page's memory until the row goes, the
// report is opened, words are hidden, or the page is locked: docs/decisions/desk-list.md.
import { ApiError } from '@heed/api/client';
import { areWordsHidden } from '../hide-words.ts';
import type { LineView } from '../inbox/line.ts';
import { areWhole, type LineState, lineAt } from '../inbox/lines.ts';
import { isDanger } from '../inbox/order.ts';
import { type MemberKeyring, ownDesks } from '../session/keyring.ts';
import { atLock, sessionSignal } from '../session/scope.ts';
import { call, session } from '../session/session.ts';
import { askWorker } from '../session/worker-run.ts';
import { needs } from '../today/today.ts';
import { reportUnexpected } from '../trace.ts';
import type { FirstWords, FirstWordsInput, OpenedFirstMessage, SealedFirstMessage } from './work.ts';

/** The server takes no more in one request. */
const atOnce = 50;
/** After a request that failed, where its rows are still in sight. */
const retryMs = 10_000;

/** `words` null: the server gives nothing of this row as it stands; one that changes is asked for again. */
interface RowWords {
  readonly changed: number;
  readonly words: FirstWords | null;
}
const rowWords = sessionSignal<ReadonlyMap<string, RowWords>>(new Map());

type Row = Pick<LineState, 'id' | 'desk' | 'place' | 'summary' | 'hidden' | 'changed' | 'urgent' | 'checkIn'>;
type Openness = Pick<Row, 'id' | 'place' | 'summary' | 'hidden'>;

/**
 * Whether only a first message could say something of it. What was held back as a likely flood is read where
 * the member asks for it.
 */
const isUnopened = ({ place, summary, hidden }: Openness): boolean =>
  summary === null && !hidden && place !== 'held';

/** What the row of a conversation shows beside its line: reading it in a view follows both. */
export const rowViewOf = (row: Openness): LineView => ({
  first: isUnopened(row) ? (rowWords.value.get(row.id)?.words ?? null) : null,
  isHidden: areWordsHidden.value,
});

/** Ids of the rows at which the member looks, what is in sight first. */
let rowsAtRest: readonly string[] = [];
let isWorking = false;
let cancelOpening: () => void = () => {};
let retry: ReturnType<typeof setTimeout> | undefined;
/** Grows where what was asked for before may not be shown any more. */
let era = 0;

/** Fetches and opens what these rows lack, danger first. Rows of an earlier look are left. */
export function wantFirstWords(ids: readonly string[]): void {
  rowsAtRest = areWordsHidden.peek() ? [] : ids;
  clearTimeout(retry);
  if (isWorking || rowsAtRest.length === 0) return;
  const eraAtStart = era;
  isWorking = true;
  fetchWanted()
    .catch((error: unknown) => {
      if (!(error instanceof ApiError)) reportUnexpected(error);
      else if (eraAtStart === era) retry = setTimeout(() => wantFirstWords(rowsAtRest), retryMs);
    })
    .finally(() => {
      if (eraAtStart === era) isWorking = false;
    });
}

async function fetchWanted(): Promise<void> {
  const eraAtStart = era;
  for (let rows = nextRows(); rows.length > 0; rows = nextRows()) {
    const keyring = session.peek()?.keyring;
    if (keyring === undefined) return;
    const words = await openRows(rows, keyring);
    if (words === null || eraAtStart !== era) return;
    rowWords.value = new Map([
      ...rowWords.peek(),
      ...rows.map(({ id, changed }) => [id, { changed, words: words.get(id) ?? null }] as const),
    ]);
    dropStaleWords();
  }
}

/** The next rows to ask for in one request: those with danger by themselves, before all others. */
function nextRows(): readonly Row[] {
  const rows = [...new Set(rowsAtRest)].flatMap((id) => {
    const row = rowOf(id);
    return row !== undefined && isUnopened(row) && isLacking(row) ? [row] : [];
  });
  const inDanger = rows.filter((row) => isDanger({ row }));
  return (inDanger.length > 0 ? inDanger : rows).slice(0, atOnce);
}

/** Of 'Today', rows may be here before the list is. */
const rowOf = (id: string): Row | undefined =>
  lineAt(id)?.row ?? needs.peek()?.lines.find(({ row }) => row.id === id)?.row;

function isLacking({ id, changed }: Row): boolean {
  const entry = rowWords.peek().get(id);
  return entry === undefined || (entry.words === null && entry.changed !== changed);
}

/** By id. Null where it was cancelled. */
async function openRows(
  rows: readonly Row[],
  keyring: MemberKeyring,
): Promise<ReadonlyMap<string, FirstWords> | null> {
  const eraAtStart = era;
  const answers = await fetchRows(rows.map(({ id }) => id));
  if (eraAtStart !== era) return null;
  const deskOf = new Map(rows.map(({ id, desk }) => [id, desk]));
  const words = new Map<string, FirstWords>();
  const messages: SealedFirstMessage[] = [];
  for (const answer of answers) {
    const desk = deskOf.get(answer.id);
    if (desk === undefined) continue;
    if (answer.state === 'long') words.set(answer.id, { state: 'long' });
    if (answer.state === 'sealed') messages.push({ ...answer, desk });
  }
  if (messages.length === 0) return words;
  const openings = await openMessages(messages, keyring);
  if (openings === null) return null;
  for (const { id, ...one } of openings) words.set(id, one);
  return words;
}

type Answers = Awaited<ReturnType<typeof call<'inbox.readFirstMessages'>>>['rows'];

/** Where one of them was erased meanwhile, the others come all the same. */
async function fetchRows(ids: readonly string[]): Promise<Answers> {
  try {
    return (await call('inbox.readFirstMessages', { conversations: [...ids] })).rows;
  } catch (error) {
    if (!(error instanceof ApiError) || error.status !== 404) throw error;
    if (ids.length === 1) return [];
    const half = Math.ceil(ids.length / 2);
    return [...(await fetchRows(ids.slice(0, half))), ...(await fetchRows(ids.slice(half)))];
  }
}

/** In a worker that is given the keys which these messages name, and ends with its answer. */
async function openMessages(
  messages: readonly SealedFirstMessage[],
  { secrets, deskKeys }: MemberKeyring,
): Promise<readonly OpenedFirstMessage[] | null> {
  const identities = new Map<string, string>();
  for (const { deskKey } of messages) {
    const secret = deskKey === null ? undefined : secrets.get(deskKey);
    if (secret !== undefined) identities.set(secret.id, secret.identity);
  }
  const input: FirstWordsInput = { messages, identities, deskKeys };
  const { result, cancel } = askWorker<readonly OpenedFirstMessage[]>('/desk/first-words-worker.js', input);
  cancelOpening = cancel;
  return result.catch((error: unknown) => {
    // The rows say that they were not opened, and are not asked for again.
    reportUnexpected(error);
    return [];
  });
}

/** Words go with their row: where it was opened, handed on, erased, or its deletion was asked. */
export function dropStaleWords(): void {
  const keyring = session.peek()?.keyring;
  if (keyring === undefined || rowWords.peek().size === 0) return;
  const areAllHere = areWhole(ownDesks(keyring).map(({ id }) => id));
  const isStale = (id: string): boolean => {
    const row = rowOf(id);
    return row === undefined ? areAllHere : !isUnopened(row);
  };
  const next = new Map([...rowWords.peek()].filter(([id]) => !isStale(id)));
  if (next.size < rowWords.peek().size) rowWords.value = next;
}

/** The conversation left the member's desks. */
export function dropWordsOf(id: string): void {
  const next = new Map(rowWords.peek());
  if (next.delete(id)) rowWords.value = next;
}

/** Words are hidden: what came goes, and what is under way is not waited for. */
export function forgetFirstWords(): void {
  endEra();
  rowWords.value = new Map();
}

function endEra(): void {
  era++;
  rowsAtRest = [];
  isWorking = false;
  clearTimeout(retry);
  cancelOpening();
  cancelOpening = () => {};
}

atLock(endEra);
