// What a device stores once its owner chose so: the name of the cache of pages, and the database of what is
// sealed and waits for a network. A report in it is ciphertext for the desk, what a module stores is
// ciphertext for its owner, each with the fields that the server reads; the code that opens it is not stored.

import type { Routes } from '@heed/api';
import type { PublicClient, RequestOf } from '@heed/api/public-client';

/** The version stands in it: another release fills another cache and drops this one once it is whole. */
export const cacheName = 'heed-1';
export const databaseName = 'heed';

/**
 * Why the pages could not be kept: no answer came, the server answered with an error, or this device has no
 * room.
 */
export type FillFault = 'network' | 'server' | 'space';

/** What the worker tells every page of the site when it could not keep the pages. */
export interface FillReport {
  readonly fault: FillFault;
}

/** What the server says is to be kept for a language. */
export interface OfflineList {
  readonly pages: readonly string[];
  readonly assets: readonly string[];
}

/** A report as it is sent, but for the puzzle, which the server makes when there is a network. */
export interface SealedReportDraft {
  readonly id: string;
  readonly body: Omit<RequestOf<Routes['intake.report']>, 'puzzle'>;
}

/** What a module sends later, in fields of its own beside the id. */
export interface ModuleDraft {
  readonly id: string;
  readonly body?: undefined;
}

/** What waits for a network. */
export type SealedDraft = SealedReportDraft | ModuleDraft;

/** Sends a draft of one module; null where the draft is of another. */
export type SendDraft = (
  draft: ModuleDraft,
  api: PublicClient,
  puzzle: RequestOf<Routes['intake.report']>['puzzle'],
) => Promise<unknown> | null;

function database(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(databaseName, 1);
    request.onupgradeneeded = () => request.result.createObjectStore('reports', { keyPath: 'id' });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

const resultOf = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

export async function storedDrafts(): Promise<readonly SealedDraft[]> {
  const connection = await database();
  try {
    return await resultOf(connection.transaction('reports').objectStore('reports').getAll());
  } finally {
    connection.close();
  }
}

export async function changeStoredDrafts(what: 'put' | 'delete', draft: SealedDraft): Promise<void> {
  const connection = await database();
  try {
    const store = connection.transaction('reports', 'readwrite').objectStore('reports');
    if (what === 'put') await resultOf(store.put(draft));
    else await resultOf(store.delete(draft.id));
  } finally {
    connection.close();
  }
}
