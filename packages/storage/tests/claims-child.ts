// A process that serves a data folder until it is killed. Started with `--expose-gc`: nothing in it refers to
// the storage any more once it has claimed, and the claim must stand all the same.
import { setImmediate } from 'node:timers/promises';
import { openStorage } from '../src/index.ts';

const claim = async () => (await openStorage(JSON.parse(process.argv[2] ?? '{}'))).claims.claim('server');
const isClaimed = await claim();
for (let count = 0; count < 5; count++) {
  globalThis.gc?.();
  await setImmediate();
}
console.log(isClaimed ? 'claimed' : 'refused');
setInterval(() => {}, 1 << 30);
