// The chain of rosters as this server holds it: which one the next must follow. A roster that was taken
// before rosters were judged here counts if enough supervisors signed it by the rules of its own day; what
// nobody signed is passed over.
import {
  type OrganisationTrust,
  type RosterDocument,
  type RosterStatement,
  rosterOf,
  verifyRoster,
} from '@heed/envelope';
import type { Deployment } from '../deployment.ts';
import { organisationTrust } from '../desk-key.ts';

type Document = RosterDocument & { signatures: { key: string; signature: string }[] };

export interface RosterChain {
  /** Number of the newest row: what a new row must follow in the storage. */
  readonly version: number;
  readonly last: Document | null;
  /** The one before `last`. */
  readonly previous: Document | null;
  /** What `last` says. */
  readonly value: RosterStatement | null;
}

/** So many are looked at: more than one that nobody signed in a row is no accident. */
const mostRosters = 20;

/**
 * What a stored roster says; null for one that nobody signed. Those of today's version were judged when they
 * were taken.
 */
function readStatement(document: Document, trust: OrganisationTrust): RosterStatement | null {
  if (document.members !== undefined) return rosterOf(document);
  const checked = verifyRoster(document, trust);
  return checked.ok ? checked.value : null;
}

export async function rosterChain(deployment: Pick<Deployment, 'storage' | 'now'>): Promise<RosterChain> {
  const rows = await deployment.storage.keys.rosters(mostRosters);
  const trust = await organisationTrust(deployment);
  const signed = rows.flatMap(({ statement }) => {
    const document = JSON.parse(statement) as Document;
    const value = trust && readStatement(document, trust);
    return value ? [{ document, value }] : [];
  });
  const [last, previous] = signed;
  return {
    version: rows[0]?.version ?? 0,
    last: last?.document ?? null,
    previous: previous?.document ?? null,
    value: last?.value ?? null,
  };
}
