// `heed backup FILE`: one tar of a consistent copy, while the server runs. It holds what the data folder holds: ciphertext, days, the salt,
// the server's secrets. Keep it as carefully as the server itself.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { dayOf } from '@heed/storage';
import { create } from 'tar';
import { Failure } from './failure.ts';
import { withStorage } from './opened.ts';
import { asked } from './output.ts';

export const summary = 'FILE: a consistent copy of everything';

export async function run(args: readonly string[]): Promise<void> {
  const { positionals, say } = asked(args, {}, 1);
  const file = positionals[0] && resolve(process.env.INIT_CWD ?? '.', positionals[0]);
  if (file === undefined || file === '') throw new Failure('usage', 'Name the file to write.');
  if (existsSync(file)) throw new Failure('refused', 'This file exists; a backup never writes over one. Name another.');
  // It holds what the data folder holds: for this account alone, from its first byte.
  process.umask(0o077);
  await withStorage(async (storage) => {
    const folder = mkdtempSync(join(dirname(file), '.heed-backup-'));
    try {
      const copied = await storage.backup.create(join(folder, 'heed'));
      await create({ file, cwd: folder, mtime: new Date(`${dayOf(Date.now())}T00:00:00Z`), portable: true }, ['heed']);
      await storage.settings.put('backup-day', Buffer.from(dayOf(Date.now())));
      say(
        `Backed up ${copied.conversations} conversations and ${copied.attachments} attachments. Try it now: 'npm run -s heed -- restore --try FILE'.`,
        copied,
      );
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
}
