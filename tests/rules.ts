// `npm run ok -- rules`: prints the import rules that hold, then looks whether one is broken.
import { spawnSync } from 'node:child_process';
import rules from './import-rules.mjs';

const config = 'tests/import-rules.mjs';
for (const { name, comment } of rules.forbidden) console.log(`${name.padEnd(26)} ${comment}`);
const { status } = spawnSync(
  process.execPath,
  [
    'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs',
    ...['packages', 'apps', '--config', config, '--output-type', 'err'],
  ],
  { stdio: 'inherit' },
);
process.exit(status ?? 1);
