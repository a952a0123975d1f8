// Builds what browsers run: one file for each page script of the site, and the workspace. Built again only
// when a source changed.
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pseudoLocale } from '@heed/content/messages/words';
import { compileWords, isOfWorkspace, workspaceLanguages } from '@heed/content/workspace/compile';
import type { CompiledCatalogue } from '@heed/content/workspace/message';
import {
  moduleScripts as siteModuleScripts,
  standaloneScripts as siteModuleStandaloneScripts,
} from '@heed/modules/site-scripts';
import type { InlineConfig } from 'vite';
import { takeLock } from '../../../runtime/lock.mjs';
import { type BuildRecord, isFresh, noteScript, readRecord, writeRecord } from './build-record.ts';
import { type BundleEntry, bundleScript, scriptFile } from './bundle.ts';
import { lateScriptNames, lateScripts } from './late-rooms.ts';
import { isLentTo } from './lending.ts';
import { messageTypesFile, writeMessageTypes } from './message-types.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
/** Scripts of what stands alone: in a folder of their own, since no page of the site loads them. */
const packageFolder = join(root, 'apps/site/dist/package');

export function entries(): BundleEntry[] {
  const site = join(root, 'apps/site/src');
  const bundles: BundleEntry[] = [];
  for (const [name, source] of siteScripts()) {
    if (existsSync(join(site, source)))
      bundles.push({ name, source: join(site, source), out: join(root, 'apps/site/dist') });
  }
  for (const [name, source] of Object.entries<string>(siteModuleScripts))
    bundles.push({ name, source: join(root, 'modules', source), out: join(root, 'apps/site/dist') });
  for (const [name, source] of Object.entries<string>(siteModuleStandaloneScripts))
    bundles.push({ name, source: join(root, 'modules', source), out: packageFolder });
  for (const name of [
    // Before the desk, which lends them what they ask for.
    ...Object.keys(lateScripts),
    'desk',
    'temporal',
    'unlock',
    'worker',
    'outreach',
    'outreach-worker',
    'figures-worker',
    'module-worker',
    'offers-worker',
    'picture-worker',
    'first-words-worker',
  ]) {
    const source = [`apps/desk/src/entries/${name}.tsx`, `apps/desk/src/entries/${name}.ts`]
      .map((p) => join(root, p))
      .find(existsSync);
    if (source) bundles.push({ name, source, out: join(root, 'apps/desk/dist') });
  }
  for (const path of globSync('modules/*/desk/rooms.tsx', { cwd: root }).sort())
    bundles.push({
      name: `${path.split('/')[1]}-rooms`,
      source: join(root, path),
      out: join(root, 'apps/desk/dist'),
    });
  bundles.push({
    name: 'verify',
    source: join(root, verifier, 'page.tsx'),
    out: join(root, 'apps/desk/dist'),
  });
  return bundles;
}

/** Name of each public script and where it stands below `apps/site/src`. */
function siteScripts(): [string, string][] {
  return [
    ['page', 'page/browser.ts'],
    ['report', 'report/browser.ts'],
    ['report-seal', 'report/seal.ts'],
    ['files', 'files/browser.ts'],
    ['picture', 'files/picture.ts'],
    ['return', 'return/browser.ts'],
    ['return-open', 'return/open.ts'],
    ['questions', 'questions/browser.ts'],
    ['offer', 'offer/browser.ts'],
    ['story', 'buyers/browser.ts'],
    ['keep', 'keep/browser.ts'],
    ['letter', 'complaint/browser.ts'],
    ['app', 'app/browser.ts'],
    ['app-worker', 'app/worker.ts'],
  ];
}

const stamp = join(root, 'apps/site/dist/.built');

/** Whether what browsers load was built from the sources as they are. */
export const isBuilt = (): boolean => existsSync(stamp) && readFileSync(stamp, 'utf8') === sourcesHash();

/** What a file that is taken elsewhere is made with, as it was built. `name`: of its script. */
export const standaloneParts = (name: string): { readonly script: string; readonly style: string } => ({
  script: readFileSync(join(packageFolder, `${name}.js`), 'utf8').trim(),
  style: ['style', 'content']
    .map((name) => readFileSync(join(root, `apps/site/dist/${name}.css`), 'utf8').trim())
    .join('\n'),
});

/**
 * Builds what changed since the last time; says whether anything did. Another process that builds this copy
 * is waited for.
 */
export async function build(): Promise<boolean> {
  if (isBuilt()) return false;
  const release = await takeLock(root, 'build', () =>
    console.error('Another command builds what browsers load: waiting for it.'),
  );
  try {
    if (isBuilt()) return false;
    removeForeignFiles();
    await buildAll();
    return true;
  } finally {
    release();
  }
}

/** Calls of the bundler at once: most of each runs on threads of its own. */
const concurrency = availableParallelism();

/** Every script that is not of the sources as they are, and what is no script. */
async function buildAll(): Promise<void> {
  const record = readRecord(hashBuilder());
  const all = entries();
  const isStale = (entry: BundleEntry) => !isFresh(record, fileOf(entry));
  const isDesk = ({ name }: BundleEntry) => name === 'desk';
  if (!isFresh(record, messageTypesFile)) {
    writeMessageTypes();
    noteScript(record, messageTypesFile, wordSources());
  }
  const late = all.filter(({ name }) => lateScriptNames.includes(name));
  // The desk lends the late scripts what they ask for while they are bundled, in this process.
  const areLent = late.every(({ name }) => isLentTo(name));
  const isDeskStale = [...late, ...all.filter(isDesk)].some(isStale);
  const first = all.filter(
    (one) => (isDeskStale && !areLent && late.includes(one)) || (!isDesk(one) && isStale(one)),
  );
  await bundleEach(first, record);
  await bundleEach(isDeskStale ? all.filter(isDesk) : [], record);
  await buildStyles();
  if (!workspaceLanguages().every((language) => isFresh(record, wordsFile(language)))) {
    buildWords();
    for (const language of workspaceLanguages()) noteScript(record, wordsFile(language), wordSources());
  }
  buildPhrases();
  await buildVerifier();
  writeRecord(record);
  noteBuilt();
}

async function bundleEach(bundles: readonly BundleEntry[], record: BuildRecord): Promise<void> {
  const queue = [...bundles];
  const work = async () => {
    for (let entry = queue.shift(); entry !== undefined; entry = queue.shift())
      noteScript(record, fileOf(entry), await bundleScript(entry));
  };
  await Promise.all(Array.from({ length: concurrency }, work));
}

const fileOf = (entry: BundleEntry): string => relative(root, scriptFile(entry));

/** What an earlier version built must not be served or released. */
function removeForeignFiles(): void {
  const own = new Set([
    ...entries().map(fileOf),
    ...styles.map(([, out]) => out),
    ...[...workspaceLanguages(), pseudoLocale].map(wordsFile),
    ...Object.values(phraseFiles),
    'apps/desk/dist/verify.html',
    messageTypesFile,
  ]);
  for (const file of globSync('apps/{site,desk}/dist/**/*', { cwd: root, withFileTypes: true })) {
    const path = join(file.parentPath, file.name);
    if (file.isFile() && !own.has(relative(root, path))) rmSync(path);
  }
}

/** From now on what is there counts as built from the sources as they are. */
function noteBuilt(): void {
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, sourcesHash());
}

const verifier = 'apps/desk/src/verifier';

/**
 * The verifier of evidence packages is one file that stands alone: script and style written in, and let run
 * by their hashes alone.
 */
async function buildVerifier(): Promise<void> {
  const [out, style] = [join(root, 'apps/desk/dist'), join(root, 'apps/desk/dist/verify.css')];
  await buildStyle(join(root, verifier, 'verify.css'), style);
  const parts = {
    script: readFileSync(join(out, 'verify.js'), 'utf8').trim().replaceAll('</script', '<\\/script'),
    style: readFileSync(style, 'utf8').trim(),
    words: verifierWords(),
  };
  const hash = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
  const page = readFileSync(join(root, verifier, 'verify.html'), 'utf8')
    .replace(/'(script|style)-hash'/g, (_, part: 'script' | 'style') => `'${hash(parts[part])}'`)
    .replace(/\/\*(script|style|words)\*\//g, (_, part: keyof typeof parts) => parts[part]);
  writeFileSync(join(out, 'verify.html'), page);
  for (const file of ['verify.js', 'verify.css']) rmSync(join(out, file));
}

/** The words of the workspace, a file for each language, and for the pseudo-language that shows gaps. */
function buildWords(): void {
  for (const language of [...workspaceLanguages(), pseudoLocale])
    writeFileSync(join(root, wordsFile(language)), JSON.stringify(compileWords(language)));
}

const phraseFiles = {
  own: 'apps/desk/dist/phrases.json',
  others: 'apps/desk/dist/other-phrases.json',
} as const;

/**
 * The phrase book in two files, each fetched whole: in the languages of the workspace, with the names of all
 * others, and in those. What a member looks for in it is never asked of the server.
 */
function buildPhrases(): void {
  const books = globSync('content/phrases/*.json', { cwd: root })
    .sort()
    .map((file) => JSON.parse(readFileSync(join(root, file), 'utf8')) as { readonly language: string });
  const isOwn = ({ language }: { readonly language: string }) => workspaceLanguages().includes(language);
  const own = books.map((book) => (isOwn(book) ? book : { language: book.language, lines: [] }));
  writeFileSync(join(root, phraseFiles.own), JSON.stringify(own));
  writeFileSync(join(root, phraseFiles.others), JSON.stringify(books.filter((book) => !isOwn(book))));
}

const wordsFile = (language: string): string => `apps/desk/dist/words.${language}.json`;

/** What the words of the workspace and their types are made of. */
const wordSources = (): readonly string[] =>
  globSync(['content/messages/**/*.json', 'packages/content/src/{messages,workspace}/**/*.ts'], { cwd: root })
    .filter((path) => isOfWorkspace(path) || path.endsWith('.ts'))
    .sort();

/** The words of the verifier in every language: it stands alone on the disk of a court. */
const verifierWords = (): string =>
  JSON.stringify(
    workspaceLanguages().map((language) => {
      const { messages, ...rest } = JSON.parse(
        readFileSync(join(root, wordsFile(language)), 'utf8'),
      ) as CompiledCatalogue;
      return { ...rest, messages: { verifier: messages.verifier } };
    }),
  ).replaceAll('<', '\\u003c');

const styles = [
  ['apps/site/src/style.css', 'apps/site/dist/style.css'],
  ['apps/site/src/content.css', 'apps/site/dist/content.css'],
  ['apps/desk/src/desk.css', 'apps/desk/dist/desk.css'],
] as const;

async function buildStyles(): Promise<void> {
  for (const [source, out] of styles) await buildStyle(join(root, source), join(root, out));
}

/**
 * With what it imports, without comments and space; what an old browser does not understand it passes over,
 * as the style sheet is written for.
 */
async function buildStyle(source: string, out: string): Promise<void> {
  if (!existsSync(source)) return;
  const { bundle } = await import('lightningcss');
  mkdirSync(dirname(out), { recursive: true });
  writeFileSync(out, bundle({ filename: source, minify: true }).code);
}

/**
 * Vite's build. Vite sets NODE_ENV to 'production' for the whole process and those it starts, which would
 * refuse invented data: that is taken back.
 */
export async function buildByVite(
  vite: typeof import('vite'),
  config: InlineConfig,
): ReturnType<typeof vite.build> {
  const { NODE_ENV } = process.env;
  try {
    return await vite.build(config);
  } finally {
    if (NODE_ENV === undefined) delete process.env.NODE_ENV;
  }
}

/** Changes whenever a source that a browser runs, or a library that it uses, changes. */
function sourcesHash(): string {
  const hash = createHash('sha256').update(hashBuilder());
  for (const folder of [
    'apps/site/src',
    'apps/desk/src',
    'packages/envelope/src',
    'packages/ledger/src',
    'packages/api/src',
    'packages/domain/src',
    'packages/statistics/src',
    'packages/screening/src',
    'modules',
    'content/phrases',
    'packages/content/src/workspace',
    'content/messages',
  ]) {
    const base = join(root, folder);
    if (!existsSync(base)) continue;
    for (const path of readdirSync(base, { recursive: true, encoding: 'utf8' }).sort()) {
      const isSource = folder !== 'content/messages' || isOfWorkspace(`${folder}/${path}`);
      if (isSource && /\.(ts|tsx|css|html|json)$/.test(path) && !path.includes('.test.'))
        hash.update(path).update(readFileSync(join(base, path)));
    }
  }
  return hash.digest('hex');
}

/** Changes whenever the same sources may make other scripts. */
function hashBuilder(): string {
  const hash = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')));
  for (const own of [
    'build.ts',
    'bundle.ts',
    'late-rooms.ts',
    'lending.ts',
    'message-types.ts',
    'unused-recipients.ts',
  ])
    hash.update(readFileSync(new URL(own, import.meta.url)));
  return hash.digest('hex');
}
