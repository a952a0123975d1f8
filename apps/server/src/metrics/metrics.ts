// Figures for whoever watches the service, in the text format of Prometheus. They count answers and measure
// how long these took, and say what an operator can mend. Nothing in them tells that somebody wrote: no path,
// no method, no number of reports.
import { statfs } from 'node:fs/promises';
import type { IncomingMessage, Server } from 'node:http';
import { type Day, dayMilliseconds, dayOf } from '@heed/domain/time';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Deployment } from '../deployment.ts';
import { readDrill } from '../health/nightly-drill.ts';
import { readSecondPlace, secondsBehind } from '../second-place.ts';

/**
 * Kinds of what is asked for. `page` is everything that a person reads, `wait` what waits on purpose.
 */
type Kind = 'page' | 'api' | 'asset' | 'log' | 'desk' | 'wait';

/** Seconds; the last ones are forms of many megabytes over a slow line. */
const buckets = [0.01, 0.05, 0.1, 0.3, 1, 3, 10, 60];

export interface Metrics {
  /** Counts what `server` answers, from before its first connection. */
  watch(server: Server): void;
  /** The figures as they stand now. */
  text(): Promise<string>;
  readonly contentType: string;
}

export function makeMetrics(deployment: Deployment): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  addState(registry, deployment);
  const answers = new Histogram({
    name: 'heed_answer_seconds',
    help: 'How long answers took, by kind and class of status',
    labelNames: ['kind', 'status'],
    buckets,
    registers: [registry],
  });
  const cut = new Counter({
    name: 'heed_answers_cut_total',
    help: 'Answers whose connection ended before they did',
    registers: [registry],
  });
  return {
    watch(server) {
      server.prependListener('request', (request: IncomingMessage, response) => {
        const end = answers.startTimer();
        response.once('close', () => {
          if (!response.writableFinished) return cut.inc();
          end({ kind: kindOf(request.url ?? ''), status: `${Math.floor(response.statusCode / 100)}xx` });
        });
      });
    },
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}

function kindOf(url: string): Kind {
  if (url === '/api/desk/watch') return 'wait';
  const [, first] = /^\/([a-z]*)/.exec(url) ?? [];
  if (first === 'assets') return 'asset';
  return first === 'api' || first === 'log' || first === 'desk' ? first : 'page';
}

/** What is looked at when somebody asks; a figure that cannot be had is left out, never guessed. */
function addState(
  registry: Registry,
  { storage, readiness, files, options, now, organisation }: Deployment,
): void {
  const gauge = (name: string, help: string, find: () => Promise<number | null>) =>
    new Gauge({
      name,
      help,
      registers: [registry],
      async collect() {
        const value = await find().catch(() => null);
        if (value === null) this.remove();
        else this.set(value);
      },
    });
  gauge('heed_ready', '1 where the channel would store now', async () =>
    (await readiness.look()) === null ? 1 : 0,
  );
  gauge('heed_disk_free_bytes', 'Room on the disk of the data folder', async () => {
    const { bavail, bsize } = await statfs(options.folder);
    return bavail * bsize;
  });
  gauge('heed_alerts_failed', 'Notices to members that did not arrive', async () => {
    const { desks } = organisation();
    return (await storage.alerts.failures(desks.map(({ id }) => id))).length;
  });
  gauge('heed_backup_age_days', 'Days since the last backup, by UTC', async () => {
    const day = await storage.settings.get('backup-day');
    return day === null ? null : daysSince(new TextDecoder().decode(day), now());
  });
  gauge('heed_drill_ok', '1 where the last nightly drill restored the backup whole', async () => {
    const drill = await readDrill(storage);
    return drill === null ? null : Number(drill.ok);
  });
  gauge('heed_drill_age_days', 'Days since the last nightly drill, by UTC', async () => {
    const drill = await readDrill(storage);
    return drill === null ? null : daysSince(drill.day, now());
  });
  gauge('heed_attachments_taken', '1 where the object store of attachments takes files', async () =>
    options.attachments === undefined ? null : Number(!files.isAway()),
  );
  gauge('heed_second_place_seconds_behind', 'How old the copy in the second place is', async () => {
    const note = options.secondPlace === undefined ? null : readSecondPlace(options.folder);
    return note === null ? null : secondsBehind(note, now());
  });
  gauge('heed_erasing_age_days', 'Days since what is due was last erased, by UTC', async () => {
    const day = await storage.jobs.lastRun('keep');
    return day === null ? null : daysSince(day, now());
  });
}

const daysSince = (day: Day, now: number): number =>
  (Date.parse(dayOf(now)) - Date.parse(day)) / dayMilliseconds;
