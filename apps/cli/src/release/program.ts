// The program of a release as few files. A server that reads some thousand sources one by one keeps the text
// of each in memory and starts later: benchmarks/README.md. A clone runs its sources.
import { join, relative } from 'node:path';
import type { Plugin } from 'vite';
import { buildByVite } from '../build.ts';
import { programRoot } from './release.ts';

/** Where `main.ts` looks for it. */
const usualFolder = 'apps/cli/dist';

/** What starts by itself: the command, and the thread that writes. Other threads run their sources. */
const entries = {
  command: 'apps/cli/src/command.ts',
  'writer-thread': 'packages/storage/src/sql/writer-thread.ts',
};

/** Packages with compiled code or files of their own, and those that are fetched when first needed. */
const apart = [
  'better-sqlite3',
  'busboy',
  'lightningcss',
  'nodemailer',
  'pg',
  'playwright-core',
  'rolldown',
  'sharp',
  'socks',
  'tar',
  'vite',
  'warcio',
  'web-push',
];

/**
 * Writes the program below `to`, the root of a release, into `folder`. Two builds of one commit give the same
 * bytes.
 */
export async function buildProgram(to: string, folder = usualFolder): Promise<void> {
  const vite = await import('vite');
  const output = {
    entryFileNames: '[name].js',
    chunkFileNames: '[name]-[hash].js',
    // Names stay: faults are logged by them.
    minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } },
  } as const;
  await buildByVite(vite, {
    configFile: false,
    root: programRoot,
    logLevel: 'error',
    publicDir: false,
    plugins: [ownPlacesFrom(folder)],
    ssr: { noExternal: true, external: [...apart] },
    build: {
      ssr: true,
      outDir: join(to, folder),
      target: 'node24',
      minify: false,
      rollupOptions: { input: entries, output },
    },
  });
}

/** Threads that are among the files of the program, by the source that starts them. */
const bundledThread = /'\.\/(writer-thread)\.ts', import\.meta\.url/;

/** A source that names files beside itself means those beside the source, wherever its text stands. */
const ownPlacesFrom = (folder: string): Plugin => ({
  name: 'heed:own-places',
  enforce: 'pre',
  transform(code, id) {
    if (!id.startsWith(programRoot) || id.includes('/node_modules/') || !code.includes('import.meta'))
      return null;
    const thread = code.replace(bundledThread, "'./$1.js', import.meta.program");
    const place = JSON.stringify(relative(join(programRoot, folder), id));
    return thread
      .replaceAll('import.meta.url', `new URL(${place}, import.meta.url).href`)
      .replaceAll('import.meta.program', 'import.meta.url');
  },
});
