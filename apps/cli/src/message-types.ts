// The types of the workspace's words, for the compiler and for editors. They are built, not committed:
// nothing that runs reads them.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { messageTypes } from '@heed/content/workspace/types';

/** Where the types are, below the root. */
export const messageTypesFile = 'apps/desk/dist/messages.ts';

/** Writes names and arguments of the English messages, where they changed. */
export function writeMessageTypes(): void {
  const file = join(fileURLToPath(new URL('../../..', import.meta.url)), messageTypesFile);
  const text = messageTypes();
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
