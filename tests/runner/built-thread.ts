// The thread that writes to SQLite, started in a run as a release has it. Each storage of a test has one, and
// reading its sources again for each cost more than twice as much as reading the few built files.
import { type LoadHookSync, registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';
import { programVariable } from '../program.ts';

const starter = new URL('../../packages/storage/src/sql/sqlite.ts', import.meta.url).href;
const sourceThread = "'./writer-thread.ts'";

/** The starter of the thread with the thread of `program` in the place of its source. */
export const loadFrom =
  (program: string): LoadHookSync =>
  (url, context, nextLoad) => {
    const loaded = nextLoad(url, context);
    if (url !== starter) return loaded;
    const text = new TextDecoder().decode(loaded.source as Uint8Array);
    if (!text.includes(sourceThread)) throw new Error(`${url} starts no thread by the name ${sourceThread}.`);
    const thread = new URL('writer-thread.js', pathToFileURL(program)).href;
    return { ...loaded, source: text.replace(sourceThread, JSON.stringify(thread)) };
  };

/** To be called before any storage is loaded. Where no program was built, the sources start. */
export function startBuiltThreads(): void {
  const program = process.env[programVariable];
  if (program !== undefined) registerHooks({ load: loadFrom(program) });
}
