// The same identifier in statements about third parties of other cases of one desk. Off unless a legal review
// stands (GDPR, article 10): then not one statement is kept here. In this page's memory alone, never across
// desks; nothing follows from it by itself, and no list is in another order for it.
import { latest, recordsOfKind } from '@heed/domain/casework';
import { effect } from '@preact/signals';
import { peek } from '../conversation/load.ts';
import { features } from '../features.ts';
import { activeSince } from '../search/search.ts';
import { sessionSignal } from '../session/scope.ts';
import { call, client, session } from '../session/session.ts';
import { openStatements } from './allegation.ts';
import type { ReadCase } from './case.ts';
import { type Identifier, identifiersIn, isSame } from './identifiers.ts';

interface CaseIdentifiers {
  readonly desk: string;
  /** By statement. */
  readonly statements: ReadonlyMap<string, readonly Identifier[]>;
}

export interface Match {
  readonly identifier: Identifier;
  /** Statements in which it stands, without this one's case. */
  readonly statements: number;
  /** Their cases. */
  readonly cases: readonly string[];
}

/** By case. */
const knownCases = sessionSignal<ReadonlyMap<string, CaseIdentifiers>>(new Map());
/** Cases of a desk that are being read, and how many are read. */
export const readingAll = sessionSignal<{ readonly count: number; readonly of: number } | null>(null);
let stopped = false;

const isOn = (): boolean => session.value !== null && features.value.includes('matching');

// Locked, or the review is over: nothing stays.
effect(() => {
  if (isOn()) return;
  stopped = true;
  knownCases.value = new Map();
  readingAll.value = null;
});

/** How many cases of a desk are held. */
export const heldOf = (desk: string): number =>
  [...knownCases.value.values()].filter((entry) => entry.desk === desk).length;

/** Takes the opened statements of a case in; nothing where the feature is off. */
export function takeStatements(id: string, desk: string, file: ReadCase): void {
  if (!isOn()) return;
  const statements = new Map(
    recordsOfKind(file, 'statement').map((record): [string, readonly Identifier[]] => {
      const { about, words } = latest(record).body;
      return [record.id, identifiersIn(`${about}\n${words}`)];
    }),
  );
  knownCases.value = new Map(knownCases.value).set(id, { desk, statements });
}

/** What of one statement stands in other cases of the same desk. */
export function matchesOf(id: string, recordId: string): readonly Match[] {
  const own = knownCases.value.get(id);
  if (own === undefined || !isOn()) return [];
  const others = [...knownCases.value].filter(([other, { desk }]) => other !== id && desk === own.desk);
  return (own.statements.get(recordId) ?? []).flatMap((identifier) => {
    const matches = others.map(([other, { statements }]) => ({
      other,
      count: [...statements.values()].filter((all) => all.some((candidate) => isSame(candidate, identifier)))
        .length,
    }));
    const cases = matches.filter(({ count }) => count > 0);
    const statements = cases.reduce((sum, { count }) => sum + count, 0);
    return statements === 0 ? [] : [{ identifier, statements, cases: cases.map(({ other }) => other) }];
  });
}

/**
 * Reads the statements of every case of a desk, marking none as opened. The server hands out what it would
 * for each case file.
 */
export async function readAll(desk: string): Promise<void> {
  if (!isOn() || readingAll.value !== null) return;
  stopped = false;
  const ids = activeSince('', [desk]).map(({ id }) => id);
  try {
    for (const [index, id] of ids.entries()) {
      const keyring = session.value?.keyring;
      if (stopped || keyring === undefined) return;
      readingAll.value = { count: index, of: ids.length };
      const file = (await peek(client, keyring, id)).caseFile;
      if (recordsOfKind(file, 'statement').length === 0) takeStatements(id, desk, file);
      else takeStatements(id, desk, await openStatements(file, await halvesOf(id)));
    }
  } finally {
    readingAll.value = null;
  }
}

export const stopReading = (): void => {
  stopped = true;
};

const halvesOf = async (id: string) =>
  new Map(
    (await call('keys.listShares', {}, { id })).halves.map(({ thing: recordId, half }) => [recordId, half]),
  );
