// What documents name is there: paths in backticks that begin with a folder of the project or with `src/` of
// the document's room, and every link between our files. CHANGELOG.md is not read: it tells of files of then.
import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const documents = globSync(
  ['*.md', 'docs/**/*.md', '{apps,benchmarks,content,modules,packages,tests}/**/README.md'],
  {
    cwd: root,
    exclude: (path) => /(^|\/)(node_modules|dist)$/.test(path),
  },
).filter((path) => path !== 'CHANGELOG.md');
const folders = 'apps|benchmarks|content|deploy|docs|modules|packages|runtime|tests|src';
const inBackticks = new RegExp(`\`((?:${folders})(?:/[\\w@.<>{}*,-]+)+/?)\``, 'g');
const linkTarget = /(?:\]\(|src=")([^)"\s#:]+)(?:#[^)]*)?[)"]/g;

/** Paths that `text` names, `{a,b}` as two, with `*` where a word in angle brackets may be anything. */
function findPaths(text: string): readonly string[] {
  return [inBackticks, linkTarget]
    .flatMap((form) => [...text.matchAll(form)].map(([, path = '']) => path))
    .flatMap((path) => expandBraces(path.replaceAll(/<[\w-]+>/g, '*')));
}

function expandBraces(path: string): readonly string[] {
  const [, before, choices, behind] = /^(.*?)\{([^{}]*)\}(.*)$/.exec(path) ?? [];
  if (choices === undefined) return [path];
  return choices.split(',').flatMap((choice) => expandBraces(`${before}${choice}${behind}`));
}

const isThere = (path: string, document: string): boolean =>
  ['.', dirname(document)].some((folder) => {
    const place = join(folder, path);
    return path.includes('*') ? globSync(place, { cwd: root }).length > 0 : existsSync(join(root, place));
  });

/** Paths that `text` names and that are not there; what is built is not looked for. */
const findMissing = (text: string, document: string): readonly string[] =>
  findPaths(text).filter((path) => !/(^|\/)dist(\/|$)/.test(path) && !isThere(path, document));

test('every path that a document names is there', () => {
  const missing = documents.flatMap((document) =>
    findMissing(readFileSync(join(root, document), 'utf8'), document).map((path) => `${document}: ${path}`),
  );
  assert.deepEqual(missing, []);
});

test('a path that is gone is found, in braces, in a room and in a link too', () => {
  const text =
    'See `src/{forms,gone}.ts`, `tests/*.test.ts`, `content/pages/<lang>`, `apps/gone/src`, `@heed/gone`, ' +
    '[here](README.md), <img src="gone.png">, ' +
    '[there](../gone.md#part) and [elsewhere](https://example.org/gone.md).';
  assert.deepEqual(findMissing(text, 'apps/site/README.md'), [
    'src/gone.ts',
    'apps/gone/src',
    'gone.png',
    '../gone.md',
  ]);
});
