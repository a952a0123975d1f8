// The text of the sources below some folders, for tests that look for what no source names any more.
import { readdirSync, readFileSync } from 'node:fs';

/** All sources without their tests below `folders` (file URLs that end in a slash), one after the other. */
export const readSources = (...folders: readonly URL[]): string =>
  folders
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
        .map((name) => readFileSync(new URL(name, folder), 'utf8')),
    )
    .join('\n');
