// Makes one script that a browser runs of one source, by the bundler itself: what a larger tool adds around
// it was half of the time of a build. docs/decisions/starting.md.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'rolldown';
import { externalOf, keyOf, lending } from './lending.ts';
import { leftOut } from './unused-recipients.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
/** Oldest browsers that can seal: they have BigInt. Older ones use the site without script. */
const oldest = ['chrome67', 'firefox68', 'safari14'];

export interface BundleEntry {
  readonly name: string;
  readonly source: string;
  /** Folder of the script. */
  readonly out: string;
}

export const scriptFile = ({ name, out }: BundleEntry): string => join(out, `${name}.js`);

/** Writes the script, and returns the files below the root that went into it. */
export async function bundleScript(entry: BundleEntry): Promise<readonly string[]> {
  const { rolldown } = await import('rolldown');
  const { name, source, out } = entry;
  const isForOld = out.startsWith(join(root, 'apps/site/dist'));
  const external = externalOf(name);
  let modules: readonly string[] = [];
  const listing: Plugin = {
    name: 'heed:sources',
    generateBundle() {
      modules = [...this.getModuleIds()];
    },
  };
  const bundle = await rolldown({
    input: { [name]: source },
    cwd: root,
    platform: 'browser',
    tsconfig: false,
    logLevel: 'warn',
    checks: { pluginTimings: false },
    ...(external !== undefined && { external }),
    plugins: [
      ...(isForOld
        ? [leftOut({ passphrases: false })]
        : [leftOut({ passphrases: true }), ownTemporal, lending(name)]),
      listing,
    ],
    transform: {
      target: 'es2022',
      jsx: { runtime: 'automatic', importSource: 'preact' },
      define: { 'process.env.NODE_ENV': '"production"' },
    },
  });
  const { output } = await bundle.generate({
    format: 'iife',
    entryFileNames: '[name].js',
    minify: !isForOld,
    topLevelVar: true,
    // A script for old browsers is made small below: until then the marks of what may be left out stay.
    comments: { annotation: isForOld, jsdoc: isForOld, legal: isForOld },
    globals: (id) => `heedDesk[${JSON.stringify(keyOf(id))}]`,
  });
  await bundle.close();
  const [{ code }, ...others] = output;
  if (others.length > 0) throw new Error(`Cannot make ${name}.js: it would be more than one file`);
  mkdirSync(out, { recursive: true });
  writeFileSync(scriptFile(entry), isForOld ? await fitOldBrowsers(name, code) : code);
  return modules.filter((file) => file.startsWith(root)).map((file) => file.slice(root.length));
}

/**
 * The desk takes the browser's Temporal; where there is none, `temporal.js` has put it there before the desk
 * begins.
 */
const ownTemporal: Plugin = {
  name: 'heed:own-temporal',
  resolveId: (id) => (id === 'temporal-polyfill' ? '\0own-temporal' : null),
  load: (id) =>
    id === '\0own-temporal'
      ? 'export const Temporal = new Proxy({}, { get: (_, name) => globalThis.Temporal[name] });'
      : null,
};

/**
 * Makes the finished script fit the oldest browsers, then small. Not each source by itself: a class whose
 * fields were rewritten for old browsers can no longer be left out where nothing uses it, which was 1 kB
 * after brotli.
 */
async function fitOldBrowsers(name: string, code: string): Promise<string> {
  const { transform, minify } = await import('rolldown/utils');
  const target = [...oldest];
  // Fields are assigned, not defined: none of them overrides a setter.
  const old = await transform(`${name}.js`, code, { target, assumptions: { setPublicClassFields: true } });
  const small = await minify(`${name}.js`, old.code, {
    compress: { target },
    codegen: { removeWhitespace: true },
  });
  const [error] = [...old.errors, ...small.errors];
  if (error !== undefined) throw new Error(`Cannot make ${name}.js fit old browsers: ${error.message}`);
  return small.code;
}
