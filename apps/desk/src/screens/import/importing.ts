// An import that goes on: read, judged, sealed piece by piece, there at once at its end. When the connection
// breaks it goes on where it stood.
import { mostCasesAtOnce } from '@heed/api';
import { type ImportedRows, NoTable } from '@heed/domain/htcds';
import { randomHex } from '@heed/envelope/seal';
import { faultText } from '../../model/fault.ts';
import { desk, load } from '../../model/inbox/inbox.ts';
import { atLock, sessionSignal } from '../../model/session/scope.ts';
import { call, session } from '../../model/session/session.ts';
import { htcdsText } from '../../words/htcds.ts';
import { importWords as w } from '../../words/import.ts';
import { CannotImport, readFile } from './read.ts';
import { type SealedCase, sealImported } from './seal.ts';

type State =
  | { readonly phase: 'idle'; readonly text?: string; readonly good?: boolean }
  | { readonly phase: 'reading'; readonly rows: number }
  | { readonly phase: 'wrong'; readonly read: ImportedRows }
  | { readonly phase: 'ready'; readonly read: ImportedRows }
  | {
      readonly phase: 'storing' | 'broken';
      readonly storedCount: number;
      readonly of: number;
      readonly text?: string;
    };
export const state = sessionSignal<State>({ phase: 'idle' });

interface Run {
  readonly number: string;
  readonly desk: string;
  readonly cases: ImportedRows['cases'];
  storedCount: number;
  first: string;
  /** Sealed and perhaps not arrived: sent again as it is. */
  piece: readonly SealedCase[];
}
let run: Run | null = null;

// Locking drops what was read; what the server holds out of sight it erases by itself.
atLock(() => (run = null));

export async function choose(file: File): Promise<void> {
  state.value = { phase: 'reading', rows: 0 };
  try {
    const { day } = session.value!.keyring;
    const read = await readFile(file, file.name, day, (rows) => (state.value = { phase: 'reading', rows }));
    if (read.wrong.length > 0) state.value = { phase: 'wrong', read };
    else if (read.cases.length === 0) state.value = { phase: 'idle', text: w.empty };
    else state.value = { phase: 'ready', read };
  } catch (error) {
    state.value = { phase: 'idle', text: whyUnread(error) };
  }
}

function whyUnread(error: unknown): string {
  if (error instanceof NoTable) return htcdsText(error.reason);
  return error instanceof CannotImport ? error.message : faultText(error);
}

export async function begin({ cases }: ImportedRows): Promise<void> {
  run = { number: randomHex(16), desk: desk.value, cases, storedCount: 0, first: '', piece: [] };
  await goOn();
}

export async function goOn(): Promise<void> {
  const now = run;
  if (now === null) return;
  const of = now.cases.length;
  try {
    while (now.storedCount < of) {
      state.value = { phase: 'storing', storedCount: now.storedCount, of };
      await sendPiece(now);
      if (run !== now) return;
    }
    await call('imports.finish', { number: now.number, desk: now.desk, count: of, first: now.first });
    if (run !== now) return;
    run = null;
    state.value = { phase: 'idle', text: w.done({ n: of }), good: true };
    void load({ quietly: true });
  } catch (error) {
    if (run === now)
      state.value = { phase: 'broken', storedCount: now.storedCount, of, text: faultText(error) };
  }
}

async function sendPiece(now: Run): Promise<void> {
  const nextCases = now.cases.slice(now.storedCount, now.storedCount + mostCasesAtOnce);
  if (now.piece.length === 0) {
    const piece: SealedCase[] = [];
    for (const entries of nextCases) {
      const keyring = session.value?.keyring;
      if (run !== now || keyring === undefined) return;
      piece.push(await sealImported(entries, now.desk, keyring));
      // The page answers between two cases.
      await new Promise((resolve) => setTimeout(resolve));
    }
    now.piece = piece;
  }
  if (now.first === '') now.first = now.piece[0]?.id ?? '';
  if (run !== now) return;
  await call('imports.stage', { number: now.number, desk: now.desk, cases: [...now.piece] });
  now.storedCount += now.piece.length;
  now.piece = [];
}

export async function stop(): Promise<void> {
  const now = run;
  run = null;
  try {
    if (now !== null) await call('imports.delete', { number: now.number, desk: now.desk });
    state.value = { phase: 'idle', text: w.stopped };
  } catch (error) {
    run = now;
    if (now !== null)
      state.value = {
        phase: 'broken',
        storedCount: now.storedCount,
        of: now.cases.length,
        text: faultText(error),
      };
  }
}

export function leave(): void {
  state.value = { phase: 'idle' };
}
