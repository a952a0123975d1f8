// `heed restore FILE`: into an empty data folder. With --try it restores into a temporary folder, checks everything, throws it away and
// notes the day: a backup that was never restored is a hope.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { dayOf, openStorage, restoreBackup } from '@heed/storage';
import { extract } from 'tar';
import { Failure } from './failure.ts';
import { optionsOf, withStorage } from './opened.ts';
import { asked } from './output.ts';
import { settings } from './settings.ts';

export const summary = 'FILE [--try]: into an empty data folder, or only to see whether it works';

export async function run(args: readonly string[]): Promise<void> {
  const { values, positionals, say } = asked(args, { try: { type: 'boolean' } }, 1);
  const file = positionals[0] && resolve(process.env.INIT_CWD ?? '.', positionals[0]);
  if (file === undefined || file === '' || !existsSync(file)) throw new Failure('usage', 'Name the backup to restore.');
  const folder = mkdtempSync(join(tmpdir(), 'heed-restore-'));
  try {
    await extract({ file, cwd: folder, strict: true }).catch(() => {
      throw new Failure('damaged', 'This is no whole backup of Heed.');
    });
    const into = values.try ? { folder: join(folder, 'tried') } : optionsOf(settings());
    const restored = await restoreBackup(join(folder, 'heed'), into);
    if (!restored.ok)
      throw new Failure(restored.reason === 'damaged' ? 'damaged' : 'refused', sentences[restored.reason]);
    if (values.try) await check(into.folder);
    say(values.try ? 'The backup restores: every conversation and attachment is whole.' : 'Restored.', {
      ...restored,
      tried: values.try === true,
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const sentences = {
  'not empty': 'The data folder or database is not empty. Point HEED_DATA (and DATABASE_URL) at an empty one.',
  'no backup': 'This is no backup of Heed.',
  damaged: 'The backup is damaged. Try an older one.',
} as const;

async function check(folder: string): Promise<void> {
  const storage = await openStorage({ folder });
  const report = await storage.backup.checkIntegrity();
  await storage.close();
  if (!report.ok) throw new Failure('damaged', `The restored copy is not whole:\n${report.problems.join('\n')}`);
  await withStorage((live) => live.settings.put('restore-tried', Buffer.from(dayOf(Date.now()))));
}
