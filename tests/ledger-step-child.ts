// One tick of the log in a process that kills itself before its n-th step: a step is whatever the sequencer
// asks of the database or of a file. Says first which entries were promised. Arguments: folder, n (0: never).
import { randomBytes } from 'node:crypto';
import { writeSync } from 'node:fs';
import promises, { type FileHandle } from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { openStorage, type Storage } from '@heed/storage';
import { openLog } from '../apps/server/src/ledger/log.ts';
import { makeSequencer } from '../apps/server/src/ledger/sequence.ts';

const [folder = '', last = '0'] = process.argv.slice(2);
let steps = 0;
let armed = false;

function step(): void {
  if (armed && ++steps === Number(last)) process.kill(process.pid, 'SIGKILL');
}

/** The same object, each of whose functions counts as a step before it is called. */
function stepping<T extends object>(of: T): T {
  return new Proxy(of, {
    get(target, name) {
      const value = Reflect.get(target, name);
      if (typeof value !== 'function') return value;
      return (...args: unknown[]) => {
        step();
        return value.apply(target, args);
      };
    },
  });
}

const files = { open: promises.open, rename: promises.rename, rm: promises.rm, mkdir: promises.mkdir };
promises.open = async (...args: Parameters<typeof files.open>) => {
  step();
  return stepping<FileHandle>(await files.open(...args));
};
for (const name of ['rename', 'rm', 'mkdir'] as const)
  promises[name] = ((...args: never[]) => {
    step();
    return (files[name] as (...args: never[]) => unknown)(...args);
  }) as never;
syncBuiltinESMExports();

const storage = await openStorage({ folder });
const log = await openLog(storage, { tick: 1, host: 'log.example.org', folder });
const promised = Array.from({ length: 3 }, () => new Uint8Array(randomBytes(32)));
await storage.ledger.add(promised);
writeSync(1, `${promised.map((entry) => Buffer.from(entry).toString('hex')).join(' ')}\n`);
const steppedStorage: Storage = { ...storage, ledger: stepping(storage.ledger) };
armed = true;
await makeSequencer(steppedStorage, log, folder).tick();
armed = false;
writeSync(1, `done after ${steps} steps\n`);
await storage.close();
