// What a server installs with 'npm ci --omit=dev': no browser driver, no test tool. The lock file says it,
// entry by entry.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

interface Entry {
  readonly dev?: boolean;
  /**
   * Kept by npm where dev tools or optional ones are wanted: TypeScript, which valibot names as an optional
   * peer.
   */
  readonly devOptional?: boolean;
  readonly hasInstallScript?: boolean;
}

const tools = new RegExp(
  'playwright|puppeteer|chromium-bidi|axe-core|fast-check|smtp-server|biome|knip|dependency-cruiser|' +
    'html-validate|\\bajv\\b|unpdf',
);
const lock = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8')) as {
  packages: Record<string, Entry>;
};
const isNeeded = ({ dev, devOptional }: Entry) => dev !== true && devOptional !== true;

test('no tool of tests stands among what a server installs', () => {
  const entries = Object.entries(lock.packages);
  const toolEntries = entries.filter(([path]) => tools.test(path));
  assert.ok(toolEntries.length > 20, 'the list names what the lock file has');
  assert.deepEqual(
    toolEntries.filter(([, entry]) => isNeeded(entry)).map(([path]) => path),
    [],
  );
  assert.ok(
    entries.some(([path, entry]) => path === 'node_modules/hono' && isNeeded(entry)),
    'and what is needed stays',
  );
});

test('the database alone has a script of its installation, and brings a compiled file instead', () => {
  const scripted = Object.entries(lock.packages).filter(([, entry]) => entry.hasInstallScript);
  assert.deepEqual(
    scripted.map(([path]) => path),
    ['node_modules/better-sqlite3'],
    'runtime/npm.mjs runs no script: a package that needs one must be named there',
  );
  const compiled = new URL('../node_modules/better-sqlite3/prebuilds/', import.meta.url);
  for (const system of ['linux-x64', 'linux-arm64', 'darwin-x64', 'darwin-arm64', 'win32-x64', 'win32-arm64'])
    assert.ok(existsSync(new URL(`${system}.node`, compiled)), system);
});
