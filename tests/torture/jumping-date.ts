// Comes before everything else in a server whose clock jumps, in each of its threads: see `clock.ts`.
import { readFileSync } from 'node:fs';

const file = process.env.TORTURE_CLOCK!;
let jump = 0;
const read = () => {
  jump = Number(readFileSync(file, 'utf8'));
};
read();
setInterval(read, 100).unref();

const RealDate = Date;
globalThis.Date = new Proxy(RealDate, {
  construct: (_, parts, target) =>
    Reflect.construct(RealDate, parts.length === 0 ? [RealDate.now() + jump] : parts, target),
  apply: () => new Date().toString(),
  get: (target, name, receiver) =>
    name === 'now' ? () => RealDate.now() + jump : Reflect.get(target, name, receiver),
});
