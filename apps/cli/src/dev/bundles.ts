// What browsers run, built again piece by piece: each bundle knows the files that went into it.
import { fileURLToPath } from 'node:url';
import * as vite from 'vite';
import {
  type BundleEntry,
  buildOne,
  buildStyles,
  buildVerifier,
  buildWords,
  entries,
  noteBuilt,
  writeMessageTypes,
} from '../build.ts';

const root = fileURLToPath(new URL('../../../..', import.meta.url));
/** By the bundle's name, the files that went into it, below the root. */
const sources = new Map<string, ReadonlySet<string>>();

const bundle = (entry: BundleEntry): Promise<void> =>
  buildOne(vite, entry, (files) => {
    const own = files.filter((file) => file.startsWith(root)).map((file) => file.slice(root.length));
    sources.set(entry.name, new Set(own));
  });

/** Everything once: which file goes where is known only then. */
export async function bundleAll(): Promise<void> {
  writeMessageTypes();
  const { NODE_ENV } = process.env;
  for (const entry of entries()) await bundle(entry);
  // Vite says 'production' to the whole process and to those it starts.
  if (NODE_ENV === undefined) delete process.env.NODE_ENV;
  await buildStyles();
  buildWords();
  await buildVerifier();
  noteBuilt();
}

/** Of the workspace: the others are read by the server. */
const isMessage = (file: string): boolean => /^content\/messages\/[\w-]+\/desk\//.test(file);

/** Builds what `files` (below the root) went into. */
export async function rebuild(files: readonly string[]): Promise<void> {
  const stale = (name: string) => files.some((file) => sources.get(name)?.has(file));
  // The desk lends the late rooms what they use: it is built after them.
  const isFiguresStale = stale('figures');
  const due = entries().filter(({ name }) => stale(name) || (name === 'desk' && isFiguresStale));
  for (const entry of due) await bundle(entry);
  if (files.some((file) => file.endsWith('.css'))) await buildStyles();
  if (files.some(isMessage)) {
    writeMessageTypes();
    buildWords();
    await buildVerifier();
  }
  if (due.some(({ name }) => name === 'verify')) await buildVerifier();
  else if (files.some((file) => /\/verify\.(css|html)$/.test(file))) {
    for (const entry of entries().filter(({ name }) => name === 'verify')) await bundle(entry);
    await buildVerifier();
  }
  noteBuilt();
}
