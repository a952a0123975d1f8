// What the commands of handbooks read: content, and the data folder where there is one.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Content, readContent } from '@heed/content/read';
import { openStorage } from '@heed/storage';
import { optionsOf } from '../../../apps/cli/src/deployment.ts';
import { type CommandSettings, settings, siteAddress } from '../../../apps/cli/src/settings.ts';
import type { HandbookSources } from '../server/shown.ts';

/** What handbooks are made of, and who publishes them where. */
export interface HandbookPlace {
  readonly sources: HandbookSources;
  readonly content: Content;
  readonly organisation: string;
  readonly origin: string;
}

/** Where nobody set anything up. */
const nobody = 'Heed';

/**
 * Runs `work` on content and data folder. Without a data folder content alone is read, and none is made: the
 * first start must find it empty.
 */
export async function withHandbooks<T>(work: (place: HandbookPlace) => Promise<T>): Promise<T> {
  const set = settings();
  const isEmpty = set.databaseUrl === undefined && !existsSync(set.folder);
  const folder = isEmpty ? mkdtempSync(join(tmpdir(), 'heed-handbook-')) : set.folder;
  try {
    return await open({ ...set, folder }, work);
  } finally {
    if (isEmpty) rmSync(folder, { recursive: true, force: true });
  }
}

async function open<T>(set: CommandSettings, work: (place: HandbookPlace) => Promise<T>): Promise<T> {
  const storage = await openStorage(optionsOf(set));
  try {
    const content = readContent(set.folder);
    const profile = await storage.settings.get('organisation');
    const demonstration = (await storage.settings.get('demonstration')) !== null;
    const name: unknown = profile === null ? nobody : JSON.parse(new TextDecoder().decode(profile)).name;
    return await work({
      sources: { storage, content, demonstration, now: Date.now },
      content,
      organisation: String(name),
      origin: siteAddress(set),
    });
  } finally {
    await storage.close();
  }
}
