// What browsers run, built again piece by piece: each bundle knows the files that went into it.
import { fileURLToPath } from 'node:url';
import { isOfWorkspace } from '@heed/content/workspace/compile';
import * as vite from 'vite';
import {
  type BundleEntry,
  buildAll,
  buildOne,
  buildPhrases,
  buildStyles,
  buildVerifier,
  buildWords,
  entries,
  noteBuilt,
  writeMessageTypes,
} from '../build.ts';
import { lateScripts } from '../late-rooms.ts';

const root = fileURLToPath(new URL('../../../..', import.meta.url));
/** By the bundle's name, the files that went into it, below the root. */
const sources = new Map<string, ReadonlySet<string>>();

const bundle = (entry: BundleEntry): Promise<void> =>
  buildOne(vite, entry, (files) => {
    const own = files.filter((file) => file.startsWith(root)).map((file) => file.slice(root.length));
    sources.set(entry.name, new Set(own));
  });

/** Everything once: which file goes where is known only then. */
export const bundleAll = (): Promise<void> => buildAll(bundle);

/** Builds what `files` (below the root) went into. */
export async function rebuild(files: readonly string[]): Promise<void> {
  const stale = (name: string) => files.some((file) => sources.get(name)?.has(file));
  // The desk lends the late scripts what they use: it is built after them.
  const areLateScriptsStale = Object.keys(lateScripts).some(stale);
  const areWordsStale = files.some(isOfWorkspace);
  // Bundling leaves no script of the verifier behind: it is bundled anew for whatever stands in its page.
  const isVerifierStale = areWordsStale || files.some((file) => /\/verify\.(css|html)$/.test(file));
  const due = entries().filter(
    ({ name }) =>
      stale(name) || (name === 'desk' && areLateScriptsStale) || (name === 'verify' && isVerifierStale),
  );
  if (areWordsStale) writeMessageTypes();
  for (const entry of due) await bundle(entry);
  if (files.some((file) => file.endsWith('.css'))) await buildStyles();
  if (areWordsStale) buildWords();
  if (files.some((file) => file.startsWith('content/phrases/'))) buildPhrases();
  if (due.some(({ name }) => name === 'verify')) await buildVerifier();
  noteBuilt();
}
