// Folders of a room that import each other: neither can be read, moved or tested without the other.
// tests/folder-pairs.json lists those that are left; the list may only grow shorter. `--write` writes it.
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const record = join(root, 'tests/folder-pairs.json');
const rooms = ['apps/server/src', 'apps/site/src', 'apps/desk/src/model', 'apps/cli/src'];

/** Which folder of a room a file is in; '.' for the room. */
const folderOf = (path: string): string => (path.includes('/') ? (path.split('/')[0] ?? '.') : '.');

/** Pairs of folders below `room` of which each imports the other, as `one <> other`, sorted. */
export function listPairs(room: string): readonly string[] {
  const files = globSync('**/*.{ts,tsx}', { cwd: room }).filter((path) => !path.includes('.test.'));
  const arrows = new Set<string>();
  for (const file of files)
    for (const [, target = ''] of readFileSync(join(room, file), 'utf8').matchAll(/from '(\.[^']+)'/g)) {
      const [from, to] = [folderOf(file), folderOf(relative(room, join(room, dirname(file), target)))];
      if (from !== to && to !== '..') arrows.add(`${from} <> ${to}`);
    }
  const isPair = (arrow: string) => {
    const [from = '', to = ''] = arrow.split(' <> ');
    return from < to && arrows.has(`${to} <> ${from}`);
  };
  return [...arrows].filter(isPair).sort();
}

function checkPairs(): void {
  const pairs = rooms.flatMap((room) => listPairs(join(root, room)).map((pair) => `${room}: ${pair}`));
  if (process.argv.includes('--write')) {
    writeFileSync(record, `${JSON.stringify(pairs, null, 2)}\n`);
    return;
  }
  const listed: readonly string[] = JSON.parse(readFileSync(record, 'utf8'));
  for (const pair of pairs.filter((one) => !listed.includes(one))) {
    console.log(`${pair} import each other. Move what both need into a folder below them.`);
    process.exitCode = 1;
  }
  for (const pair of listed.filter((one) => !pairs.includes(one)))
    console.log(`${pair} no longer: node tests/folder-pairs.ts --write`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) checkPairs();
