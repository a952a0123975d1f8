// Whole sequences of real clients, over TLS through the HAProxy that we ship, from many addresses:
// `curve` accepted reports (puzzle, then report) by one process on SQLite, one and two on PostgreSQL;
// `television` 1,000 people within one minute: first page, its assets, form, script, puzzle, report;
// `day` a national help line's day: 10,000 reports, 50,000 pages, 200 members at open desks.
// After its name the share of a day (1 is all of it) and a part of the name of a setup choose less of it.
// Generator, proxy, database and servers share this machine: who used how much of it is printed beside.

import { readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { signIn } from '../tests/member.ts';
import { type Processes, type SiteVisitor, startProcesses, visit } from '../tests/two-processes.ts';
import { bodies } from './intake.ts';

const setups = {
  'one process, SQLite': { sqlite: true, count: 1 },
  'one process, PostgreSQL': { sqlite: false, count: 1 },
  'two processes, PostgreSQL': { sqlite: false, count: 2 },
} as const;

/** Seconds of the processor that each part has used. */
function processor(processes: Processes): Record<string, number> {
  const seconds = (pid: number) => {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
    return (Number(fields[11]) + Number(fields[12])) / 100;
  };
  const { user, system } = process.cpuUsage();
  const parts = Object.entries(processes.pids()).map(
    ([part, pids]) => [part, pids.reduce((sum, pid) => sum + seconds(pid), 0)] as const,
  );
  return { ...Object.fromEntries(parts), generator: (user + system) / 1e6 };
}

const since = (before: Record<string, number>, after: Record<string, number>): string =>
  Object.entries(after)
    .map(([part, value]) => `${part} ${(value - (before[part] ?? 0)).toFixed(1)} s`)
    .join(', ');

const memory = ({ pids }: Processes): string =>
  pids()
    .heed.map((pid) => Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1000)
    .map((megabytes) => `${megabytes.toFixed(0)} MB`)
    .join(' and ');

/** Times in milliseconds, and what failed. */
function makeTimes() {
  const times: number[] = [];
  let failures = 0;
  return {
    async take(act: () => Promise<unknown>): Promise<void> {
      const startTime = performance.now();
      const isDone = await act().then(
        () => true,
        () => false,
      );
      if (isDone) times.push(performance.now() - startTime);
      else failures++;
    },
    count: () => times.length,
    text() {
      times.sort((a, b) => a - b);
      const at = (share: number) => Math.round(times[Math.ceil(share * times.length) - 1] ?? 0);
      return `${times.length}, p50 ${at(0.5)} ms, p99 ${at(0.99)} ms, failed ${failures}`;
    },
  };
}

async function get(visitor: SiteVisitor, path: string): Promise<string> {
  const answer = await visitor.fetch(path);
  if (!answer.ok) throw new Error(`${answer.status}`);
  return answer.text();
}

/** Asks for a puzzle as a client does; `body` was solved before, which is work of the client alone. */
async function report(visitor: SiteVisitor, body: Buffer): Promise<void> {
  const post = (path: string, text: Buffer | string) =>
    visitor.fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'heed-client': '1' },
      body: text as string,
    });
  await (await post('/api/puzzle', JSON.stringify({ for: 'report' }))).json();
  const answer = await post('/api/reports', body);
  if (!answer.ok) throw new Error(`${answer.status}`);
  await answer.text();
}

const say = (text: string) => console.log(`${text}; load ${loadavg()[0]!.toFixed(1)}`);

async function on(name: keyof typeof setups, act: (processes: Processes) => Promise<void>): Promise<void> {
  const ends: (() => Promise<void>)[] = [];
  const processes = await startProcesses({ after: (end) => void ends.unshift(end) }, setups[name]);
  console.log(`\n${name}`);
  await act(processes);
  console.log(`highest memory ${memory(processes)}`);
  for (const end of ends) await end();
}

const curveSeconds = 8;

async function curve(processes: Processes): Promise<void> {
  for (const concurrency of [1, 4, 16, 64]) {
    const all = await bodies(processes.urls[0]!, 6000);
    const visitors = Array.from({ length: concurrency }, () => visit(processes.proxy, { sockets: 1 }));
    const times = makeTimes();
    const before = processor(processes);
    const end = performance.now() + curveSeconds * 1000;
    await Promise.all(
      visitors.map(async (visitor) => {
        while (performance.now() < end && all.length > 0) await times.take(() => report(visitor, all.pop()!));
        visitor.leave();
      }),
    );
    say(
      `${concurrency} at once: ${(times.count() / curveSeconds).toFixed(0)}/s; ${times.text()}; ` +
        `processor: ${since(before, processor(processes))}`,
    );
  }
}

const people = 1000;

async function television(processes: Processes): Promise<void> {
  const all = await bodies(processes.urls[0]!, people);
  const [pages, reports] = [makeTimes(), makeTimes()];
  const before = processor(processes);
  const coming: Promise<void>[] = [];
  const one = async (body: Buffer) => {
    const visitor = visit(processes.proxy);
    await pages.take(async () => {
      const page = await get(visitor, '/');
      const assets = [...page.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map(([, path]) => path!);
      await Promise.all(assets.map((path) => get(visitor, path)));
    });
    await pages.take(async () => {
      const page = await get(visitor, '/report');
      const scripts = [...page.matchAll(/src="(\/assets\/[^"]+)"/g)].map(([, path]) => path!);
      await Promise.all(scripts.map((path) => get(visitor, path)));
    });
    await reports.take(() => report(visitor, body));
    visitor.leave();
  };
  for (const body of all) {
    coming.push(one(body));
    await sleep(60_000 / people - 1);
  }
  await Promise.all(coming);
  say(
    `pages with assets ${pages.text()}; puzzle and report ${reports.text()}; ` +
      `processor: ${since(before, processor(processes))}`,
  );
}

const paths = ['/', '/hr/help', '/help/nl', '/signs', '/en/rights', '/report', '/about', '/hr'];

async function day(processes: Processes): Promise<void> {
  const share = Number(process.argv[3] ?? 1);
  const all = await bodies(processes.urls[0]!, 10_000 * share);
  const stop = new AbortController();
  const questions = makeTimes();
  const desks = await openDesks(processes, 200, questions, stop.signal);
  const [pages, reports] = [makeTimes(), makeTimes()];
  const before = processor(processes);
  const startTime = performance.now();
  let remaining = 50_000 * share;
  const reader = async () => {
    while (remaining > 0) {
      const visitor = visit(processes.proxy);
      for (let n = 0; n < 5 && remaining-- > 0; n++) await pages.take(() => get(visitor, paths[n]!));
      visitor.leave();
    }
  };
  const writer = async () => {
    for (let body = all.pop(); body !== undefined; body = all.pop()) {
      const [visitor, mine] = [visit(processes.proxy), body];
      await reports.take(() => report(visitor, mine));
      visitor.leave();
    }
  };
  await Promise.all([...Array.from({ length: 16 }, reader), ...Array.from({ length: 8 }, writer)]);
  const seconds = (performance.now() - startTime) / 1000;
  stop.abort();
  await desks();
  say(
    `a day in ${seconds.toFixed(0)} s: pages ${pages.text()}; reports ${reports.text()}; questions of ` +
      `200 open desks ${questions.text()}; processor: ${since(before, processor(processes))}`,
  );
}

/** `count` desks that ask as an open page does, by the sessions of the invented members. */
async function openDesks(
  { proxy, urls, logIns }: Processes,
  count: number,
  times: ReturnType<typeof makeTimes>,
  stop: AbortSignal,
): Promise<() => Promise<void>> {
  void proxy;
  const members = await Promise.all(
    logIns
      .filter(({ email }) => /^(mila|jo|ana)/.test(email))
      .flatMap((logIn) => urls.map((url) => signIn(url, logIn))),
  );
  const asking = Array.from({ length: count }, async (_, n) => {
    const { api } = members[n % members.length]!;
    await sleep(Math.random() * 3000);
    let knownChanges: Record<string, number> | undefined;
    while (!stop.aborted) {
      const startTime = performance.now();
      await times.take(async () => {
        const { desks, waits } = await api.call('live.watch', {
          open: null,
          ...(knownChanges && { knownChanges }),
        });
        knownChanges = waits ? desks : undefined;
      });
      await sleep(knownChanges === undefined ? 3000 : Math.max(0, 1000 - (performance.now() - startTime)));
    }
  });
  return async () => void (await Promise.all(asking));
}

const [, , which = 'all', , only = ''] = process.argv;
const acts = { curve, television, day };
for (const [name, act] of Object.entries(acts))
  for (const setup of Object.keys(setups) as (keyof typeof setups)[])
    if ((which === 'all' || which === name) && setup.includes(only)) await on(setup, act);
process.exit();
