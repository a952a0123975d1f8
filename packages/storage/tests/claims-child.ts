// A process that serves a data folder until it is killed.
import { openStorage } from '../src/index.ts';

const storage = await openStorage(JSON.parse(process.argv[2] ?? '{}'));
console.log((await storage.claims.claim('server')) ? 'claimed' : 'refused');
setInterval(() => {}, 1 << 30);
