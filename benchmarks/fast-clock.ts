// Comes before everything else in a server that is to live through days within minutes, in each of its
// threads: its timers run SOAK_RATE times as fast, and its clock once it has started, since a start judges
// stories by the time that they take. What Node itself waits for stays as it is.
const rate = Number(process.env.SOAK_RATE);
const startMs = 40_000;
const RealDate = Date;
const startTime = RealDate.now();
const now = () => {
  const time = RealDate.now();
  return Math.round(time + Math.max(0, time - startTime - startMs) * (rate - 1));
};

globalThis.Date = new Proxy(RealDate, {
  construct: (_, parts, target) => Reflect.construct(RealDate, parts.length === 0 ? [now()] : parts, target),
  apply: () => new Date().toString(),
  get: (target, name, receiver) => (name === 'now' ? now : Reflect.get(target, name, receiver)),
});

const { setInterval: realInterval, setTimeout: realTimeout } = globalThis;
globalThis.setInterval = ((act: () => void, ms = 0, ...more: []) =>
  realInterval(act, ms / rate, ...more)) as typeof setInterval;
globalThis.setTimeout = Object.assign(
  (act: () => void, ms = 0, ...more: []) => realTimeout(act, ms / rate, ...more),
  realTimeout,
) as typeof setTimeout;
