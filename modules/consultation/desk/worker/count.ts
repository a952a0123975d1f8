// Counting a consultation: sheets of paper count where two members typed the same, and the next result is
// drawn. Runs in a worker that reaches no network.

import { openSheet } from '@heed/envelope/open';
import {
  agreesToAll,
  analyseVotes,
  type CountedBallot,
  publishVotes,
  voteTable,
} from '@heed/statistics/consultation';
import type { Progress } from '@heed/statistics/prevalence';
import { isPooled } from '../../rules/index.ts';
import type { CountInput, CountOutput, ExactRow, SealedSheet, SheetState } from '../model/work.ts';
import { countAnswers } from './answers.ts';

type Listener = (progress: Progress) => void;

/** Counts what was opened, and opens sheets of paper. */
export async function count(input: CountInput, onProgress: Listener): Promise<CountOutput> {
  const { openedBallots, sheets, method } = input;
  const refusedBallots = openedBallots.refusedCount;
  if (method !== 'votes') return { ...countAnswers(input, openedBallots.rows), refusedBallots };
  const paper = await readSheets(input, (sheetCount) => onProgress({ done: sheetCount, of: sheets.length }));
  const phones = openedBallots.rows.map(({ group, answers }) => ({
    group,
    isOnPaper: false,
    votes: votesOf(answers),
  }));
  return { ...countVotes(input, [...phones, ...paper.rows]), sheets: paper.states, refusedBallots };
}

/** What stands in a ballot whose content is votes. */
const votesOf = (answers: ReadonlyMap<number, number>) => answers as CountedBallot['votes'];

const entropy = (n: number) => crypto.getRandomValues(new Uint8Array(n));

function countVotes(
  { statements, former, drawn: number, isLast }: CountInput,
  rows: readonly CountedBallot[],
): Omit<CountOutput, 'sheets' | 'refusedBallots'> {
  return {
    ballots: rows.length,
    onPaper: rows.filter(({ isOnPaper }) => isOnPaper).length,
    agreeToAll: rows.filter(agreesToAll).length,
    exact: exactOf(rows, statements),
    opinionGroups: opinionSizes(rows.filter(isPooledRow), statements),
    opinionGroupsOfOthers: opinionSizes(
      rows.filter((row) => isPooledRow(row) && isOther(row)),
      statements,
    ),
    rated: [],
    compared: null,
    next: {
      ...publishVotes({ ballots: rows, statements, former, drawn: number, isLast, isPooled, entropy }),
      panel: null,
    },
  };
}

/** Whether it counts among all groups together: an open door does not. */
const isPooledRow = ({ group }: CountedBallot): boolean => isPooled(group);
const isOther = (ballot: CountedBallot): boolean => !agreesToAll(ballot);

async function readSheets(input: CountInput, onProgress: (count: number) => void) {
  const bySheet = new Map<string, SealedSheet[]>();
  for (const sheet of input.sheets) {
    const key = `${sheet.code} ${sheet.number}`;
    bySheet.set(key, [...(bySheet.get(key) ?? []), sheet]);
  }
  const rows: CountedBallot[] = [];
  const states: SheetState[] = [];
  let read = 0;
  for (const sheets of bySheet.values()) {
    const { code, number } = sheets[0]!;
    const readings = await Promise.all(sheets.map((sheet) => openTyped(sheet, input)));
    const texts = new Set(
      readings.map((votes) => votes && JSON.stringify([...votes].sort(([a], [b]) => a - b))),
    );
    const state = readings.includes(null)
      ? 'unreadable'
      : readings.length < 2
        ? 'once'
        : texts.size > 1
          ? 'differs'
          : 'counts';
    if (state === 'counts') rows.push({ group: code, isOnPaper: true, votes: readings[0]! });
    else states.push({ code, number, state });
    read += sheets.length;
    onProgress(read);
  }
  return { rows, states };
}

async function openTyped({ code, number, sealed }: SealedSheet, { keys, identities }: CountInput) {
  const place = { consultation: keys[0]?.consultation ?? '', group: code, number };
  for (const identity of identities.values()) {
    // Sealed to another key: the next one is tried.
    const votes = await openSheet(sealed, place, identity).catch(() => null);
    if (votes !== null) return votes;
  }
  return null;
}

/** What those who count see, exact: by group and statement. Never published. */
function exactOf(ballots: readonly CountedBallot[], statements: readonly number[]): ExactRow[] {
  const groups = [...new Set(ballots.map(({ group }) => group))].sort();
  return statements.flatMap((number) =>
    groups.map((group) => {
      const own = ballots.filter((ballot) => ballot.group === group);
      const countOf = (vote: number, among = own) =>
        among.filter(({ votes }) => votes.get(number) === vote).length;
      return {
        number,
        group,
        agree: countOf(1),
        agreeOfOthers: countOf(1, own.filter(isOther)),
        disagree: countOf(-1),
        passes: countOf(0),
      };
    }),
  );
}

function opinionSizes(ballots: readonly CountedBallot[], statements: readonly number[]): readonly number[] {
  const open = new Set(statements);
  const table = voteTable(
    ballots.flatMap(({ votes }, at) =>
      [...votes]
        .filter(([number]) => open.has(number))
        .map(([number, vote]) => ({ participant: String(at), statement: String(number), vote })),
    ),
  );
  return analyseVotes(table).groups.map(({ members }) => members.length);
}
