// Builds what browsers run: one file for each page script of the site, and the workspace. Built again only
// when a source changed.
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pseudoLocale } from '@heed/content/messages/words';
import { compileWords, isOfWorkspace, workspaceLanguages } from '@heed/content/workspace/compile';
import type { CompiledCatalogue } from '@heed/content/workspace/message';
import { messageTypes } from '@heed/content/workspace/types';
import type { InlineConfig, Plugin } from 'vite';
import { lateScripts } from './late-rooms.ts';
import { leftOut } from './unused-recipients.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
/** Oldest browsers that can seal: they have BigInt. Older ones use the site without script. */
const oldest = ['chrome67', 'firefox68', 'safari14'];

/** The script of a course that stands alone: in a folder of its own, since no page of the site loads it. */
const packageFolder = join(root, 'apps/site/dist/package');

export interface BundleEntry {
  readonly name: string;
  readonly source: string;
  readonly out: string;
}

export function entries(): BundleEntry[] {
  const site = join(root, 'apps/site/src');
  const bundles: BundleEntry[] = [];
  for (const [name, source] of siteScripts()) {
    if (existsSync(join(site, source)))
      bundles.push({ name, source: join(site, source), out: join(root, 'apps/site/dist') });
  }
  bundles.push({
    name: 'course-package',
    source: join(site, 'training/package/browser.ts'),
    out: packageFolder,
  });
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
    'ballot-worker',
    'offers-worker',
    'picture-worker',
  ]) {
    const source = [`apps/desk/src/entries/${name}.tsx`, `apps/desk/src/entries/${name}.ts`]
      .map((p) => join(root, p))
      .find(existsSync);
    if (source) bundles.push({ name, source, out: join(root, 'apps/desk/dist') });
  }
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
    ['deposit', 'deposit/browser.ts'],
    ['deposit-seal', 'deposit/seal.ts'],
    ['questions', 'questions/browser.ts'],
    ['offer', 'offer/browser.ts'],
    ['story', 'buyers/browser.ts'],
    ['training', 'training/browser.ts'],
    ['interview', 'training/interview-browser.ts'],
    ['certificate', 'training/certificate-browser.ts'],
    ['verify-certificate', 'training/verify-browser.ts'],
    ['event', 'event/browser.ts'],
    ['event-seal', 'event/seal.ts'],
    ['room', 'room/browser.ts'],
    ['room-seal', 'room/seal.ts'],
    ['consultation', 'consultation/browser.ts'],
    ['consultation-seal', 'consultation/seal.ts'],
    ['words', 'handbook/browser.ts'],
    ['letter', 'complaint/browser.ts'],
    ['app', 'app/browser.ts'],
    ['app-worker', 'app/worker.ts'],
  ];
}

const stamp = join(root, 'apps/site/dist/.built');

/** Whether what browsers load was built from the sources as they are. */
export const isBuilt = (): boolean => existsSync(stamp) && readFileSync(stamp, 'utf8') === sourcesHash();

/** What a package of a course is made with, as it was built. */
export const packageParts = (): { readonly script: string; readonly style: string } => ({
  script: readFileSync(join(packageFolder, 'course-package.js'), 'utf8').trim(),
  style: ['style', 'content']
    .map((name) => readFileSync(join(root, `apps/site/dist/${name}.css`), 'utf8').trim())
    .join('\n'),
});

/** Builds if anything changed since the last time; says whether it did. */
export async function build(): Promise<boolean> {
  if (isBuilt()) return false;
  for (const folder of ['apps/site/dist', 'apps/desk/dist'])
    rmSync(join(root, folder), { recursive: true, force: true });
  const vite = await import('vite');
  await buildAll((entry) => buildOne(vite, entry));
  return true;
}

/** Everything once, each script by `bundle`. */
export async function buildAll(bundle: (entry: BundleEntry) => Promise<void>): Promise<void> {
  writeMessageTypes();
  for (const entry of entries()) await bundle(entry);
  await buildStyles();
  buildWords();
  buildPhrases();
  await buildVerifier();
  noteBuilt();
}

/** From now on what stands there counts as built from the sources as they are. */
export function noteBuilt(): void {
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, sourcesHash());
}

const verifier = 'apps/desk/src/verifier';

/**
 * The verifier of evidence packages is one file that stands alone: script and style written in, and let run
 * by their hashes alone.
 */
export async function buildVerifier(): Promise<void> {
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

/** Names and arguments of messages. They stand in the repository, so that a clone type-checks. */
export function writeMessageTypes(): void {
  const file = join(root, 'apps/desk/src/words/messages.ts');
  const text = messageTypes();
  if (!existsSync(file) || readFileSync(file, 'utf8') !== text) writeFileSync(file, text);
}

/** The words of the workspace, a file for each language, and for the pseudo-language that shows gaps. */
export function buildWords(): void {
  for (const language of [...workspaceLanguages(), pseudoLocale])
    writeFileSync(wordsFile(language), JSON.stringify(compileWords(language)));
}

/** The phrase book in every language: what somebody looks for in it is never asked of the server. */
export function buildPhrases(): void {
  const books = globSync('content/phrases/*.json', { cwd: root })
    .sort()
    .map((file) => JSON.parse(readFileSync(join(root, file), 'utf8')) as unknown);
  writeFileSync(join(root, 'apps/desk/dist/phrases.json'), JSON.stringify(books));
}

const wordsFile = (language: string): string => join(root, `apps/desk/dist/words.${language}.json`);

/** The words of the verifier in every language: it stands alone on the disk of a court. */
const verifierWords = (): string =>
  JSON.stringify(
    workspaceLanguages().map((language) => {
      const { messages, ...rest } = JSON.parse(
        readFileSync(wordsFile(language), 'utf8'),
      ) as CompiledCatalogue;
      return { ...rest, messages: { verifier: messages.verifier } };
    }),
  ).replaceAll('<', '\\u003c');

const styles = [
  ['apps/site/src/style.css', 'apps/site/dist/style.css'],
  ['apps/site/src/content.css', 'apps/site/dist/content.css'],
  ['apps/desk/src/desk.css', 'apps/desk/dist/desk.css'],
] as const;

export async function buildStyles(): Promise<void> {
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

/** `onSources` hears the files that went into it. */
export async function buildOne(
  vite: typeof import('vite'),
  { name, source, out }: BundleEntry,
  onSources?: (files: readonly string[]) => void,
): Promise<void> {
  const old = out.startsWith(join(root, 'apps/site/dist'));
  const listing: Plugin = {
    name: 'heed:sources',
    generateBundle() {
      onSources?.([...this.getModuleIds()]);
    },
  };
  await buildByVite(vite, {
    configFile: false,
    root,
    logLevel: 'error',
    publicDir: false,
    plugins: [
      ...(old
        ? [leftOut({ passphrases: false }), forOld(vite)]
        : [leftOut({ passphrases: true }), ownTemporal, lending(name)]),
      listing,
    ],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      outDir: out,
      emptyOutDir: false,
      target: 'es2022',
      minify: !old,
      modulePreload: false,
      rollupOptions: {
        input: { [name]: source },
        output: {
          format: 'iife',
          entryFileNames: '[name].js',
          assetFileNames: '[name][extname]',
          globals: (id) => `heedDesk[${JSON.stringify(keyOf(id))}]`,
        },
      },
    },
  });
}

/**
 * Libraries of which a page must have one, or which are large: a script that is fetched later takes them from
 * the desk. The schemas of the API are not among them: each script carries the few that it names, and takes
 * `ApiError` from `@heed/api/client`.
 */
const oneOfEach = /^(preact|@preact\/signals|@heed\/envelope)(\/|$)|^@heed\/api\//;
/** By the name of a late script, what it holds. */
const lateSources = new Map(
  Object.entries(lateScripts).map(([name, paths]) => [
    name,
    new RegExp(`^(${paths}|entries/${name}\\.tsx$)`),
  ]),
);
const desk = join(root, 'apps/desk/src/');
/** What late scripts ask the desk for: by where it stands, the names. */
const lent = new Map<string, Set<string>>();
const keyOf = (id: string): string => (id.startsWith(desk) ? id.slice(desk.length) : id);

/**
 * A late script takes from the page whatever else of the desk it uses, so that there is one session and one
 * of each signal; the desk lends just that.
 */
function lending(name: string): Plugin {
  const own = lateSources.get(name);
  const isLent = (id: string) =>
    oneOfEach.test(id) || (id.startsWith(desk) && own?.test(keyOf(id)) === false);
  return {
    name: 'heed:lending',
    enforce: 'post',
    resolveId: (id) => (id === 'heed:lent' ? '\0lent' : null),
    load: (id) => (id === '\0lent' ? lendingAll() : null),
    async transform(code, importer) {
      if (own === undefined || !own.test(keyOf(importer))) return;
      for (const statement of this.parse(code).body) {
        if (statement.type !== 'ImportDeclaration') continue;
        const specifier = statement.source.value;
        const id = oneOfEach.test(specifier) ? specifier : (await this.resolve(specifier, importer))?.id;
        if (id === undefined || !isLent(id)) continue;
        const names = lent.get(id) ?? new Set();
        lent.set(id, names);
        for (const specifier of statement.specifiers) {
          if (specifier.type !== 'ImportSpecifier' || specifier.imported.type !== 'Identifier')
            throw new Error(`Cannot lend ${keyOf(id)} to ${keyOf(importer)}: import each thing by its name`);
          names.add(specifier.imported.name);
        }
      }
    },
    options: (options) => ({
      ...options,
      external: (id: string, importer: string | undefined) =>
        own !== undefined && importer !== undefined && isLent(id),
    }),
  };
}

/**
 * A module that holds all that is lent, by where it stands and by name: late scripts ask in the order in
 * which their files happen to be read, and two builds of one commit must write the same bytes.
 */
function lendingAll(): string {
  const all = [...lent]
    .map(([id, names]) => ({ id, key: keyOf(id), names: [...names].sort() }))
    .sort((one, other) => (one.key < other.key ? -1 : 1));
  return [
    ...all.map(
      ({ id, names }, at) =>
        `import { ${names.map((name) => `${name} as m${at}_${name}`).join(', ')} } from ` +
        `${JSON.stringify(id)};`,
    ),
    'export default {',
    ...all.map(
      ({ key, names }, at) =>
        `${JSON.stringify(key)}: { ${names.map((name) => `${name}: m${at}_${name}`).join(', ')} },`,
    ),
    '};',
  ].join('\n');
}

/**
 * The desk takes the browser's Temporal; where there is none, `temporal.js` has put it there before the desk
 * begins.
 */
const ownTemporal: Plugin = {
  name: 'heed:own-temporal',
  enforce: 'pre',
  resolveId: (id) => (id === 'temporal-polyfill' ? '\0own-temporal' : null),
  load: (id) =>
    id === '\0own-temporal'
      ? 'export const Temporal = new Proxy({}, { get: (_, name) => globalThis.Temporal[name] });'
      : null,
};

/**
 * Makes the finished bundle fit the oldest browsers, then small. Not each source by itself: a class whose
 * fields were rewritten for old browsers can no longer be left out where nothing uses it, which was 1 kB
 * after brotli.
 */
const forOld = (vite: typeof import('vite')): Plugin => ({
  name: 'heed:for-old-browsers',
  async generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue;
      // Fields are assigned, not defined: none of them stands over a setter.
      const assumptions = { setPublicClassFields: true };
      const { code } = await vite.transformWithOxc(chunk.code, chunk.fileName, {
        target: [...oldest],
        assumptions,
      });
      const small = await vite.minify(chunk.fileName, code, {
        compress: { target: [...oldest] },
        codegen: { removeWhitespace: true },
      });
      if (small.errors.length > 0)
        throw new Error(`Cannot make ${chunk.fileName} small: ${small.errors[0]?.message}`);
      chunk.code = small.code;
    }
  },
});

/** Changes whenever a source that a browser runs, or a library that it uses, changes. */
function sourcesHash(): string {
  const hash = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')));
  for (const own of ['build.ts', 'late-rooms.ts', 'unused-recipients.ts'])
    hash.update(readFileSync(new URL(own, import.meta.url)));
  for (const folder of [
    'apps/site/src',
    'apps/desk/src',
    'packages/envelope/src',
    'packages/ledger/src',
    'packages/api/src',
    'packages/domain/src',
    'packages/statistics/src',
    'packages/screening/src',
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
