// The import rules are seen to fail: a small tree with one violation of each rule, planted outside the
// project, and a clean one beside it.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Layers of the desk from the top. */
const layers = ['entries', 'shell', 'screens', 'components', 'model', 'ui', 'words'];
/** Each layer with those above it: one violation is planted for each direction. */
const above = layers.map((layer, at): [string, string[]] => [layer, layers.slice(0, at)]);

/** File, what it imports, and the rule that must object. */
const planted: readonly [string, string, string][] = [
  ['apps/server/src/intake/planted.ts', '../../../../packages/envelope/src/open/index.ts', 'opening-half'],
  ['apps/server/src/desk/planted.ts', '../../../../packages/envelope/src/keys/index.ts', 'opening-half'],
  ['apps/site/src/home/page.ts', '../../../../packages/envelope/src/open/index.ts', 'opening-half'],
  ['packages/storage/src/planted.ts', '../../envelope/src/open/index.ts', 'opening-half'],
  ['packages/envelope/src/seal/planted.ts', '../open/index.ts', 'sealing-opens-nothing'],
  [
    'apps/desk/src/entries/outreach.ts',
    '../../../../packages/envelope/src/open/index.ts',
    'outreach-opens-nothing',
  ],
  ['packages/envelope/src/planted.ts', '../../storage/src/clean.ts', 'envelope-imports'],
  [
    'packages/statistics/src/prevalence/planted.ts',
    '../../../domain/src/service-hours/clean.ts',
    'statistics-imports',
  ],
  ['packages/screening/src/offers/planted.ts', '../../../storage/src/clean.ts', 'screening-imports'],
  ['packages/screening/src/offers/cases.ts', '../../../domain/src/casework/clean.ts', 'screening-imports'],
  ['packages/domain/src/service-hours/planted.ts', '../../../api/src/clean.ts', 'domain-imports'],
  ['packages/api/src/planted.ts', '../../storage/src/clean.ts', 'api-imports'],
  ['packages/api/src/other.ts', '../../envelope/src/seal/index.ts', 'api-imports'],
  ['packages/content/src/planted.ts', '../../storage/src/clean.ts', 'content-imports'],
  ['packages/storage/src/other.ts', '../../api/src/clean.ts', 'storage-imports'],
  ['apps/desk/src/planted.ts', '../../server/src/clean.ts', 'desk-knows-api'],
  [
    'apps/desk/src/screens/figures/planted.ts',
    '../../../../../packages/statistics/src/prevalence/clean.ts',
    'figures-in-their-worker',
  ],
  ['apps/desk/src/screens/inbox/planted.ts', '../figures/clean.ts', 'late-rooms-stand-apart'],
  ['apps/desk/src/model/case/planted.ts', './saving/clean.ts', 'case-rooms-stand-apart'],
  ['apps/desk/src/model/case/saving/planted.ts', '../../figures/clean.ts', 'late-rooms-stand-apart'],
  ['apps/desk/src/model/figures/planted.ts', '../case/saving/clean.ts', 'case-rooms-stand-apart'],
  ...above.flatMap(([lower, uppers]) =>
    uppers.map((upper): [string, string, string] => [
      `apps/desk/src/${lower}/under-${upper}.ts`,
      `../${upper}/clean.ts`,
      `desk-${lower}`,
    ]),
  ),
  ['apps/desk/src/screens/case/planted.ts', '../inbox/clean.ts', 'desk-screens-apart'],
  [
    'apps/desk/src/ui/planted.ts',
    '../../../../packages/domain/src/service-hours/clean.ts',
    'desk-ui-knows-nothing',
  ],
  ['apps/desk/src/words/planted.ts', '../../../../packages/api/src/clean.ts', 'desk-words-know-nothing'],
  ['apps/desk/src/model/planted.tsx', './clean.ts', 'desk-model-draws-nothing'],
  ['apps/site/src/planted.ts', '../../server/src/clean.ts', 'site-knows-api'],
  ['apps/site/src/home/calls.ts', '../../../../packages/api/src/client.ts', 'site-calls-in-public'],
  ['apps/site/src/home/reads.ts', 'node:fs', 'site-is-pure'],
  ['apps/site/src/home/planted.ts', '../../../../packages/content/src/clean.ts', 'site-reads-no-content'],
  ['apps/server/src/planted.ts', '../../cli/src/clean.ts', 'server-no-cli'],
  ['apps/monitor/src/planted.ts', '../../server/src/clean.ts', 'monitor-alone'],
  // The core knows modules by one list a level; a level of a module what is below it, and no other module.
  ['packages/domain/src/roles/planted.ts', '../../../../modules/one/rules/clean.ts', 'domain-lists-modules'],
  ['packages/api/src/lists.ts', '../../../modules/one/api/clean.ts', 'api-lists-modules'],
  ['packages/storage/src/lists.ts', '../../../modules/one/storage/clean.ts', 'storage-lists-modules'],
  ['apps/server/src/lists.ts', '../../../modules/one/server/clean.ts', 'server-lists-modules'],
  ['apps/site/src/lists.ts', '../../../modules/one/site/clean.ts', 'site-lists-modules'],
  ['apps/desk/src/shell/lists.ts', '../../../../modules/one/desk/index.ts', 'desk-lists-modules'],
  ['apps/desk/src/shell/early.ts', '../../../../modules/one/desk/clean.ts', 'module-scripts-stand-apart'],
  ['packages/envelope/src/lists.ts', '../../../modules/one/rules/clean.ts', 'core-without-modules'],
  ['modules/one/rules/up.ts', '../api/clean.ts', 'module-rules'],
  ['modules/one/api/up.ts', '../../../packages/api/src/clean.ts', 'module-api'],
  ['modules/one/storage/up.ts', '../server/clean.ts', 'module-storage'],
  ['modules/one/site/up.ts', '../server/clean.ts', 'module-site'],
  ['modules/one/site/opens.ts', '../../../packages/envelope/src/open/index.ts', 'opening-half'],
  ['modules/one/server/other.ts', '../../two/server/clean.ts', 'module-server'],
  ['modules/one/desk/up.ts', '../../../apps/desk/src/screens/inbox/clean.ts', 'module-desk'],
  ['modules/one/rules/reads.ts', 'node:fs', 'pure-no-node'],
  ['modules/one/site/reads.ts', 'node:fs', 'site-is-pure'],
  ['packages/domain/src/intake/planted.ts', '../service-hours/clean.ts', 'slices-apart'],
  ['packages/domain/src/retention/planted.ts', 'node:fs', 'pure-no-node'],
  ['packages/statistics/src/planted.ts', 'node:fs', 'pure-no-node'],
  ['packages/screening/src/planted.ts', 'node:fs', 'pure-no-node'],
  ['apps/cli/src/planted.ts', './planted-too.ts', 'no-cycles'],
  ['packages/api/src/typed.ts', './typed-too.ts', 'no-cycles'],
];
const clean = [
  ...layers.map((layer) => `apps/desk/src/${layer}`),
  'apps/desk/src/screens/inbox',
  'apps/desk/src/screens/figures',
  'apps/desk/src/model/case/saving',
  'apps/desk/src/model/figures',
  'apps/server/src',
  'apps/cli/src',
  'packages/content/src',
  'packages/storage/src',
  'packages/api/src',
  'packages/domain/src/service-hours',
  'packages/domain/src/casework',
  'packages/statistics/src/prevalence',
  ...['rules', 'api', 'storage', 'site', 'server', 'desk'].map((level) => `modules/one/${level}`),
  'modules/two/server',
].map((folder) => `${folder}/clean.ts`);

function violations(folder: string): string[] {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [
      join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs'),
      'packages',
      'apps',
      'modules',
      '--config',
      join(root, 'tests/import-rules.mjs'),
      '--output-type',
      'json',
    ],
    { cwd: folder, encoding: 'utf8', maxBuffer: 50_000_000 },
  );
  assert.ok(stdout.startsWith('{'), stderr);
  const { summary } = JSON.parse(stdout) as {
    summary: { violations: { rule: { name: string }; from: string }[] };
  };
  return summary.violations.map(({ rule, from }) => `${rule.name} ${from}`);
}

test('each rule objects to what it forbids, and to nothing else', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'heed-rules-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  write(
    'tsconfig.base.json',
    '{"compilerOptions":{"module":"nodenext","allowImportingTsExtensions":true,"noEmit":true}}',
  );
  write('modules/one/desk/index.ts', 'export const early = 1;\n');
  write('packages/envelope/src/open/index.ts', 'export const opened = 1;\n');
  write('packages/envelope/src/keys/index.ts', 'export const unwrapped = 1;\n');
  write('packages/envelope/src/seal/index.ts', 'export const sealed = 1;\n');
  for (const path of clean) write(path, 'export const clean = 1;\n');
  write('apps/server/src/scriptless/reads.ts', "import '../../../../packages/envelope/src/open/index.ts';\n");
  assert.deepEqual(violations(folder), []);
  for (const [path, target] of planted) write(path, `import '${target}';\n`);
  write('apps/cli/src/planted-too.ts', "import './planted.ts';\n");
  write('packages/api/src/client.ts', 'export const client = 1;\n');
  // A circle of types alone.
  write(
    'packages/api/src/typed.ts',
    "import type { Typed } from './typed-too.ts';\nexport type One = Typed;\n",
  );
  write(
    'packages/api/src/typed-too.ts',
    "import type { One } from './typed.ts';\nexport type Typed = One;\n",
  );
  const violationList = violations(folder);
  for (const [path, , rule] of planted)
    assert.ok(
      violationList.some((one) => one.startsWith(`${rule} ${path.replace(/\.tsx?$/, '')}`)),
      `${rule} objects to ${path}`,
    );
});

test('no file holds what a merge left open', () => {
  const marks = ['<', '=', '>'].map((mark) => `^${mark.repeat(7)}( |$)`).join('|');
  const { status, stdout } = spawnSync('git', ['grep', '-lE', marks], { cwd: root, encoding: 'utf8' });
  assert.deepEqual([stdout, status], ['', 1]);
});
