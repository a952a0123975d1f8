// A room of training with 500 phones on one machine, server and phones in processes of their own: how long an
// answer takes when all answer at once, and how long until every phone has heard of a step. Phones speak HTTP
// as the page does: plain forms, and server-sent events.
import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, type IncomingMessage, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { signIn } from '../tests/member.ts';
import { startServerProcess } from './intake.ts';

const phones = Number(process.argv[2] ?? 500);
const port = 8093;
/** A hall answers within so many milliseconds of each other. */
const withinMs = 2000;

interface PhoneState {
  readonly path: string;
  /** Resolves with the time at which a revision was heard. */
  hear(revision: number): Promise<number>;
}

const agent = new Agent({ keepAlive: true, maxSockets: phones });
const folder = mkdtempSync(join(tmpdir(), 'heed-rooms-'));
const server = await startServerProcess(folder, port);
const { email, password } = await server.logIn('supervisor');
const trainer = await signIn(server.url, { email, password } as Parameters<typeof signIn>[1]);
const { id, code } = await trainer.api.call('rooms.open', {
  course: 'police',
  language: 'en',
  recipient: '',
});

const call = (method: string, path: string, fields?: Record<string, string>) =>
  new Promise<{ status: number; location: string; body: string }>((resolve, reject) => {
    const outgoing = request(
      server.url + path,
      {
        method,
        agent,
        headers: {
          ...(fields && { 'content-type': 'application/x-www-form-urlencoded', origin: server.url }),
        },
      },
      (answer) => {
        let body = '';
        answer.setEncoding('utf8').on('data', (text) => (body += text));
        answer.on('end', () =>
          resolve({ status: answer.statusCode ?? 0, location: answer.headers.location ?? '', body }),
        );
      },
    );
    outgoing.on('error', reject).end(fields && new URLSearchParams(fields).toString());
  });

/** A phone that came in and listens. */
async function arrive(): Promise<PhoneState> {
  const { location } = await call('GET', `/room/${code}`);
  let last = 0;
  const waiting = new Map<number, (at: number) => void>();
  const events = await new Promise<IncomingMessage>((resolve, reject) =>
    request(`${server.url}/api/rooms/${code}/events`, { agent: false }, resolve).on('error', reject).end(),
  );
  events.setEncoding('utf8').on('data', (text: string) => {
    for (const [, revision] of text.matchAll(/data: (\d+)/g)) {
      last = Number(revision);
      waiting.get(last)?.(performance.now());
    }
  });
  return {
    path: location,
    hear: (revision) =>
      last >= revision
        ? Promise.resolve(performance.now())
        : new Promise((resolve) => waiting.set(revision, resolve)),
  };
}

const quantile = (sorted: readonly number[], share: number) =>
  Math.round(sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)]!);
const say = (what: string, times: number[]) => {
  const sorted = times.sort((one, other) => one - other);
  console.log(
    `${what}: p50 ${quantile(sorted, 0.5)} ms, p95 ${quantile(sorted, 0.95)} ms, ` +
      `last ${quantile(sorted, 1)} ms`,
  );
};

const all = await Promise.all(Array.from({ length: phones }, arrive));
const { state, revision } = await trainer.api.call('rooms.read', {}, { id });
const course = JSON.parse((await trainer.api.call('rooms.course', {}, { id })).course) as {
  workshop: { id: string; kind: string }[];
};
const step = course.workshop.findIndex(({ kind }) => kind === 'poll');
const pressTime = performance.now();
await trainer.api.call('rooms.lead', { revision, state: { ...state, step } }, { id });
const hearing = await Promise.all(all.map((phone) => phone.hear(revision + 1)));
say(
  `a step heard by ${phones} phones`,
  hearing.map((at) => at - pressTime),
);
const loading = await Promise.all(
  all.map(async ({ path }) => {
    await call('GET', path);
    return performance.now() - pressTime;
  }),
);
say('its page loaded by all, after the press', loading);

const answers = await Promise.all(
  all.map(async ({ path }) => {
    await new Promise((resolve) => setTimeout(resolve, Math.random() * withinMs));
    const startTime = performance.now();
    const { status } = await call('POST', `/room/${code}`, {
      p: path.split('p=')[1]!,
      step: course.workshop[step]!.id,
      round: '0',
      option: '1',
    });
    if (status !== 303) throw new Error(`the answer was refused: ${status}`);
    return performance.now() - startTime;
  }),
);
say(`an answer, ${phones} within ${withinMs} ms`, answers);
const view = await trainer.api.call('rooms.read', {}, { id });
console.log(`${view.answered} of ${phones} answers are there`);
await server.stop();
rmSync(folder, { recursive: true, force: true });
process.exit(view.answered === phones ? 0 : 1);
