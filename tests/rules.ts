// `npm run ok -- rules`: prints the import rules that hold, then looks whether one is broken.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import rules from './import-rules.mjs';

const config = 'tests/import-rules.mjs';
for (const { name, comment } of rules.forbidden) console.log(`${name.padEnd(26)} ${comment}`);
const { status } = spawnSync(
  process.execPath,
  [
    'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs',
    ...['packages', 'apps', 'modules', '--config', config, '--output-type', 'err'],
    ...['--cache', `node_modules/.cache/dependency-cruiser/${surroundings()}`, '--cache-strategy', 'content'],
  ],
  { stdio: 'inherit' },
);
process.exit(status ?? 1);

/** Hash of what decides where an import leads beside the files themselves: with it the cache begins anew. */
function surroundings(): string {
  const hash = createHash('sha256');
  const files = [
    config,
    'apps/cli/src/late-rooms.ts',
    'package-lock.json',
    'tsconfig.base.json',
    ...globSync(['{apps,packages}/*/package.json', 'modules/package.json']).sort(),
  ];
  for (const file of files) hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}
