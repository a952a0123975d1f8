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
  /** Of the organisation: by its clock the phone says its times. */
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
    const request = indexedDB.open(name, 1);
    request.onupgradeneeded = () => {
      if (!make) return request.transaction?.abort();
      for (const store of Object.keys(stores) as Store[])
        request.result.createObjectStore(store, { keyPath: keyPaths[store] });
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = (event) => {
      event.preventDefault();
      if (make || request.error?.name !== 'AbortError') reject(request.error);
      else resolve(null);
    };
  });
}

const resultOf = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

async function all<S extends Store>(store: S): Promise<readonly Rows[S][]> {
  const connection = await database(false);
  if (connection === null) return [];
  try {
    return await resultOf(connection.transaction(store).objectStore(store).getAll());
  } finally {
    connection.close();
  }
}

/** Resolves once it is on the disk. */
async function change(store: Store, make: boolean, work: (rows: IDBObjectStore) => void): Promise<void> {
  const connection = await database(make);
  if (connection === null) return;
  try {
    const transaction = connection.transaction(store, 'readwrite', { durability: 'strict' });
    work(transaction.objectStore(store));
    await new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = transaction.onerror = () => reject(transaction.error);
    });
  } finally {
    connection.close();
  }
}

export const readAlong = async (): Promise<Along | null> => (await all('along'))[0] ?? null;
export const readSealedContacts = () => all('kept');
export const readCounts = () => all('counts');

export const putAlong = (along: Along) =>
  change('along', true, (rows) => {
    rows.clear();
    rows.put(along);
  });
export const putSealedContact = (contact: SealedContact) =>
  change('kept', false, (rows) => rows.put(contact));
export const dropSealedContact = (id: string) => change('kept', false, (rows) => rows.delete(id));

/** Adds to a count in one transaction, never below nothing. */
export const addCount = (kind: Count['kind'], add: number) =>
  change('counts', false, (rows) => {
    const request = rows.get(kind) as IDBRequest<Count | undefined>;
    request.onsuccess = () => rows.put({ kind, count: Math.max(0, (request.result?.count ?? 0) + add) });
  });

export function dropAll(): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
  });
}
