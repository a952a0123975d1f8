// What a phone keeps that goes out: one database with what is public and was taken along, contacts as
// ciphertext, and counts. There is no key in it that opens anything, no password, no code and no word that
// was typed. Made by a press alone, and taken away whole.

import type { Routes } from '@heed/api';
import type { RequestOf } from '@heed/api/client';
import type { SignedStatement } from '@heed/envelope';

/**
 * Public things, and names of material. Which key may be sealed to is judged anew each time, from the
 * organisation's key in the script.
 */
export interface Along {
  readonly desk: string;
  readonly deskName: string;
  readonly timeZone: string;
  /** Random id of the member. */
  readonly by: string;
  /** On which it was taken along, by the server. */
  readonly day: string;
  readonly salt: string;
  readonly supervisors: readonly SignedStatement[];
  readonly certificates: readonly SignedStatement[];
  readonly material: readonly string[];
  readonly tests: readonly string[];
}

export const faults = [
  'signed-out',
  'offline',
  'busy',
  'not-yours',
  'key-gone',
  'conflict',
  'refused',
] as const;
export type OutreachFault = (typeof faults)[number];

/** A contact as it is sent. `id` is that of its message. */
export interface SealedContact {
  readonly id: string;
  readonly day: string;
  readonly request: RequestOf<Routes['intake.openCase']>;
  /** Why it could not be sent the last time. */
  readonly fault: OutreachFault | null;
}

export interface Count {
  readonly kind: (typeof countKinds)[number];
  readonly count: number;
}
export const countKinds = ['outreach-contact', 'outreach-material'] as const;

const name = 'heed-outreach';
const stores = { along: 'along', kept: 'kept', counts: 'counts' } as const;
type Store = keyof typeof stores;
interface Rows {
  along: Along;
  kept: SealedContact;
  counts: Count;
}
const keyPaths: Readonly<Record<Store, string>> = { along: 'desk', kept: 'id', counts: 'kind' };

/** Null where nothing was taken along: to look makes no database. */
function database(make: boolean): Promise<IDBDatabase | null> {
  return new Promise((resolve, reject) => {
    const asked = indexedDB.open(name, 1);
    asked.onupgradeneeded = () => {
      if (!make) return asked.transaction?.abort();
      for (const store of Object.keys(stores) as Store[])
        asked.result.createObjectStore(store, { keyPath: keyPaths[store] });
    };
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = (event) => {
      event.preventDefault();
      if (make || asked.error?.name !== 'AbortError') reject(asked.error);
      else resolve(null);
    };
  });
}

const done = <T>(asked: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error);
  });

async function all<S extends Store>(store: S): Promise<readonly Rows[S][]> {
  const opened = await database(false);
  if (opened === null) return [];
  try {
    return await done(opened.transaction(store).objectStore(store).getAll());
  } finally {
    opened.close();
  }
}

/** Resolves once it is on the disk. */
async function change(store: Store, make: boolean, work: (rows: IDBObjectStore) => void): Promise<void> {
  const opened = await database(make);
  if (opened === null) return;
  try {
    const transaction = opened.transaction(store, 'readwrite', { durability: 'strict' });
    work(transaction.objectStore(store));
    await new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = transaction.onerror = () => reject(transaction.error);
    });
  } finally {
    opened.close();
  }
}

export const readAlong = async (): Promise<Along | null> => (await all('along'))[0] ?? null;
export const readKept = () => all('kept');
export const readCounts = () => all('counts');

export const putAlong = (along: Along) =>
  change('along', true, (rows) => {
    rows.clear();
    rows.put(along);
  });
export const putKept = (kept: SealedContact) => change('kept', false, (rows) => rows.put(kept));
export const dropKept = (id: string) => change('kept', false, (rows) => rows.delete(id));

/** Adds to a count in one transaction, never below nothing. */
export const addCount = (kind: Count['kind'], add: number) =>
  change('counts', false, (rows) => {
    const asked = rows.get(kind) as IDBRequest<Count | undefined>;
    asked.onsuccess = () => rows.put({ kind, count: Math.max(0, (asked.result?.count ?? 0) + add) });
  });

export function dropAll(): Promise<void> {
  return new Promise((resolve, reject) => {
    const asked = indexedDB.deleteDatabase(name);
    asked.onsuccess = () => resolve();
    asked.onerror = () => reject(asked.error);
  });
}
