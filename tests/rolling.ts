// People who read and write while both processes are restarted, one after the other: what each was answered,
// and what stands in the database after it.

import { client } from '@heed/api/client';
import { queryPostgres } from '../packages/storage/tests/databases.ts';
import { prepareBy, type Ready, sealReport, solve } from './person.ts';
import { formOf } from './scriptless.ts';
import { type Processes, visit } from './two-processes.ts';

/** What was asked, and what became of it. */
export interface RollingResult {
  /** Requests that people made. */
  readonly requests: number;
  /** Answered by an error of the proxy or the server. */
  readonly refused: number;
  /** Ended without an answer. */
  readonly cut: number;
  /** Reports that somebody was told are stored. */
  readonly acknowledged: number;
  /** Of these, not in the database. */
  readonly lost: number;
  /** Reports in the database beyond those acknowledged: stored twice, or stored and not told. */
  readonly surplus: number;
  /** How often both were restarted. */
  readonly rounds: number;
  /** How long both restarts took together, milliseconds. */
  readonly restartMs: number;
  /** What the first refused one was told, or how the first cut one ended; empty where there is none. */
  readonly first: string;
}

const paths = ['/', '/hr/help', '/report', '/signs', '/en/rights', '/safe', '/return', '/about'];

/** Requests that one visitor makes before the next one comes. */
const requestsEach = 12;

interface Counts {
  requests: number;
  refused: number;
  cut: number;
  first: string;
  /** Ids of sealed reports. */
  readonly acknowledged: string[];
  /** Forms without script, whose ids nobody is told. */
  acknowledgedForms: number;
}

/**
 * Restarts both again and again until `atOnce` people at a time have made `requests`. Forms that were open
 * when the first process ended are sent at the end.
 */
export async function restartUnderLoad(
  processes: Processes,
  { requests, atOnce }: { readonly requests: number; readonly atOnce: number },
): Promise<RollingResult> {
  const counts: Counts = {
    requests: 0,
    refused: 0,
    cut: 0,
    first: '',
    acknowledged: [],
    acknowledgedForms: 0,
  };
  const before = await storedReports(processes.databaseUrl);
  const watching = counting(processes, counts);
  const ready = await prepareBy(client(processes.origin, { fetcher: watching().fetch }));
  const openForms = await Promise.all(Array.from({ length: 8 }, () => openForm(watching())));
  let isRestarting = true;
  const startTime = performance.now();
  const restarts = (async () => {
    let rounds = 0;
    for (; rounds === 0 || counts.requests < requests; rounds++) {
      await processes.restart(0);
      await processes.restart(1);
    }
    return { rounds, restartMs: (performance.now() - startTime) / rounds };
  })().finally(() => (isRestarting = false));
  const people = Array.from({ length: atOnce }, async () => {
    while (isRestarting) await stay(watching(), ready, counts);
  });
  const [restarted] = await Promise.all([restarts, ...people]);
  await Promise.all(openForms.map((form) => form(counts)));
  const after = await storedReports(processes.databaseUrl);
  const { acknowledged, acknowledgedForms, ...rest } = counts;
  const missing = acknowledged.filter((id) => !after.has(id)).length;
  const others = after.size - before.size - (acknowledged.length - missing);
  return {
    ...rest,
    acknowledged: acknowledged.length + acknowledgedForms,
    lost: missing + Math.max(0, acknowledgedForms - others),
    surplus: Math.max(0, others - acknowledgedForms),
    ...restarted,
  };
}

type Watched = ReturnType<typeof visit>;

/** Visitors whose every request is counted. */
function counting({ proxy }: Processes, counts: Counts): () => Watched {
  return () => {
    const visitor = visit(proxy);
    return {
      ...visitor,
      fetch: (async (input, init) => {
        counts.requests += 1;
        try {
          const answer = await visitor.fetch(input, init);
          if (answer.status >= 400) {
            counts.refused += 1;
            counts.first ||= `${answer.status} ${String(input)}`;
          }
          return answer;
        } catch (error) {
          counts.cut += 1;
          counts.first ||= `${String(error)} ${String(input)}`;
          throw error;
        }
      }) as typeof fetch,
    };
  };
}

/** One person: pages, and a sealed report as the page sends it. */
async function stay(visitor: Watched, ready: Ready, counts: Counts): Promise<void> {
  const api = client('', { fetcher: visitor.fetch });
  for (let n = 0; n < requestsEach; n++) {
    if (n % 6 !== 5) await visitor.fetch(paths[n % paths.length]!).catch(() => {});
    else await report(api, ready, counts).catch(() => {});
  }
  visitor.leave();
}

async function report(api: Ready['api'], ready: Ready, { acknowledged }: Counts): Promise<void> {
  const { body } = await sealReport(ready);
  const { challenge, bits } = await api.call('intake.requestPuzzle', { for: 'report' });
  // A phone gives up after three seconds; the least is always taken.
  const nonce = solve(challenge, body.message.id, Math.min(bits, 12));
  await api.call('intake.report', { ...body, puzzle: { challenge, nonce } });
  acknowledged.push(body.message.id);
}

/** Opens the form without script; what is returned sends it later, at whichever process answers then. */
async function openForm(visitor: Watched): Promise<(counts: Counts) => Promise<void>> {
  const page = await (await visitor.fetch('/report')).text();
  const form = formOf(page, ['form', 'code', 'door', 'country']);
  for (const [name, value] of Object.entries({ text: 'Something.', desk: 'harbour', kept: 'on' }))
    form.set(name, value);
  return async (counts) => {
    const answer = await visitor.fetch('/report', { method: 'POST', body: form }).catch(() => null);
    const isStored = (await answer?.text())?.includes(`data-code="${String(form.get('code'))}"`) ?? false;
    if (isStored) counts.acknowledgedForms += 1;
    else counts.refused += 1;
    visitor.leave();
  };
}

/** Ids of the first messages that people wrote. */
async function storedReports(databaseUrl: string): Promise<ReadonlySet<string>> {
  const rows = await queryPostgres<{ id: string }>(
    databaseUrl,
    "select id from message where role = 'person'",
  );
  return new Set(rows.map(({ id }) => id));
}
