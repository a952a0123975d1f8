// `npm run dev`: serves invented data and shows each change by itself. It watches the sources, builds again
// only what a change went into, puts the server anew and reloads the pages. No command of `heed`: production
// never loads it.
import { watch } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from '../build.ts';
import { startProxy } from './proxy.ts';
import { startServerProcess } from './server-process.ts';

const root = fileURLToPath(new URL('../../../..', import.meta.url));
/** An editor that saves in several steps makes one change, milliseconds. */
const settleMs = 40;
/** What only browsers run: the server process may stay. */
const browsersOnly = /^(apps\/(desk\/src\/|[a-z]+\/src\/.*\.css$)|modules\/[^/]+\/desk\/)/;
const ignored = /(^|\/)(node_modules|dist|\.[^/]*)(\/|$)|\.test\.tsx?$|~$/;

const port = Number(process.env.PORT ?? '8080');
const [server] = await Promise.all([startServerProcess(), build()]);
const proxy = await startProxy(port, await server.start(null));
console.log(`public: http://localhost:${proxy.port}/\ndesk: http://localhost:${proxy.port}/desk`);
for (const line of server.logIns()) console.log(line);
console.log('Invented data, the same log-ins each time. A change of a source shows by itself.');

const changed = new Set<string>();
let timer: NodeJS.Timeout | undefined;
let working = Promise.resolve();
for (const folder of ['apps', 'packages', 'modules', 'content'])
  watch(join(root, folder), { recursive: true }, (_, name) => {
    if (name === null || ignored.test(name)) return;
    changed.add(`${folder}/${name.replaceAll('\\', '/')}`);
    clearTimeout(timer);
    timer = setTimeout(() => (working = working.then(show)), settleMs);
  });

/** Shows what changed. A source that cannot be built or served is said, and the pages stay as they were. */
async function show(): Promise<void> {
  const files = [...changed];
  changed.clear();
  if (files.length === 0) return;
  const startTime = performance.now();
  const staysUp = files.every((file) => browsersOnly.test(file));
  try {
    await proxy.renew(async (cut) => {
      // The new process reads its sources while the bundles are built; neither touches what is served until
      // both are done.
      const [loaded, built] = await Promise.allSettled([staysUp ? null : server.load(), build()]);
      if (loaded.status === 'rejected') throw loaded.reason;
      if (built.status === 'rejected') {
        loaded.value?.kill();
        throw built.reason;
      }
      cut();
      return server.start(loaded.value);
    });
    console.log(`${files.join(', ')}: shown after ${Math.round(performance.now() - startTime)} ms`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
  }
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.once(signal, () => {
    server.kill();
    process.exit(0);
  });
