// What each entrance of the package can reach: sealing never reaches opening, the shared format reaches
// neither, the code reaches nothing, and nothing that ships reaches Node.
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const SOURCE = new URL('./', import.meta.url);
const importsOf = (text: string) =>
  [...text.matchAll(/^(?:import|export)\b[^;]*?from '([^']+)';/gms)].map((match) => match[1]!);
/** Types vanish, so only what is left after stripping counts. */
const stripTypes = (text: string) => text.replace(/^(import|export) type [^;]*;/gm, '');

function reachable(
  entrance: string,
  sources: (path: string) => string,
): { files: Set<string>; packages: Set<string> } {
  const files = new Set([entrance]);
  const packages = new Set<string>();
  for (const file of files) {
    for (const name of importsOf(stripTypes(sources(file)))) {
      if (name.startsWith('.'))
        files.add(new URL(name, new URL(file, SOURCE)).href.slice(SOURCE.href.length));
      else packages.add(name);
    }
  }
  return { files, packages };
}

const onDisk = (path: string) => readFileSync(new URL(path, SOURCE), 'utf8');
const folders = (entrance: string, sources = onDisk) =>
  new Set(
    [...reachable(entrance, sources).files].map((file) => (file.includes('/') ? file.split('/')[0]! : '')),
  );

test('the sealing half and the derivation never reach the opening half', () => {
  for (const entrance of ['seal/index.ts', 'derive.ts'])
    assert.equal(folders(entrance).has('open'), false, entrance);
});

test('the shared format reaches neither half', () => {
  const reached = folders('index.ts');
  for (const folder of ['open', 'seal', 'keys']) assert.equal(reached.has(folder), false, folder);
});

test('the code reaches nothing at all', () => {
  const { files, packages } = reachable('code.ts', onDisk);
  assert.deepEqual([files.size, packages.size], [1, 0]);
});

test('the sealing half carries no parser of messages', () => {
  assert.equal(reachable('seal/index.ts', onDisk).packages.has('valibot'), false);
});

test('a planted import of the opening half is found', () => {
  const planted = (path: string) =>
    onDisk(path) + (path === 'seal/carry.ts' ? "\nexport { openCarry } from '../open/carry.ts';\n" : '');
  assert.equal(folders('seal/index.ts', planted).has('open'), true);
});

test('nothing that ships imports Node, tests or invented people', () => {
  const shipped = globSync('**/*.ts', { cwd: SOURCE.pathname }).filter(
    (file) => !/\.test\.ts$|^invented\.ts$/.test(file),
  );
  assert.ok(shipped.length > 30);
  for (const file of shipped) {
    for (const name of importsOf(onDisk(file))) assert.doesNotMatch(name, /^node:|invented|\.test\./, file);
  }
});
