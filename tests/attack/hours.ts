// Attacks on the hour of a message: a sender whose clock lies, a server that lists a message under another
// day, and a thief who looks on the disk for when someone wrote.
import { client } from '@heed/api/client';
import { clockFact } from '@heed/domain/hour';
import { addDays } from '@heed/domain/time';
import { type ListedMessage, readConversation } from '../../apps/site/src/return/conversation.ts';
import { openDatabase } from '../database.ts';
import { filesHolding } from '../hunt.ts';
import { comeBack, prepare, sealReport, sendReport } from '../person.ts';
import { reportWithoutScript } from '../scriptless.ts';
import { type Attack, ensure } from './attack.ts';

const promise =
  'The hour beside a message is the one that its author sealed, and stands only where ' +
  "the server's day agrees; the server keeps the day alone";
const minute = 60_000;
const dayMs = 86_400_000;

/** How her browser judges a report with this clock, listed under the day that `lie` makes of the true one. */
async function reportAt(url: string, clock: string) {
  const ready = await prepare(url);
  const report = await sealReport(ready, { text: 'Something.', facts: { clock } });
  await sendReport(ready, report);
  const api = client(url);
  await comeBack(api, url, report.keys);
  const { messages } = await api.call('conversation.read', {});
  const [row] = messages;
  ensure(row !== undefined, 'The report does not come back');
  const { id, role, day, state, envelope } = row;
  const listed = { id, role, day, state, envelope: Buffer.from(envelope, 'base64'), attachments: [] };
  return {
    day,
    async judge(lie: string = day) {
      const all: ListedMessage[] = [{ ...listed, day: lie }];
      return (await readConversation(all, [report.keys], ready.desks)).messages[0]!;
    },
  };
}

/** Cells of tables about messages that say a moment between two: as milliseconds, seconds, minutes, text. */
function momentsIn(folder: string, from: number, to: number): readonly string[] {
  const db = openDatabase(folder, { readonly: true });
  try {
    const tables = db
      .prepare("select name from sqlite_master where type = 'table' and name not like 'sqlite%'")
      .pluck()
      .all() as string[];
    const about = tables.filter((name) => /^(message|conversation|attachment|summary|reading)/.test(name));
    ensure(about.includes('message'), 'There is no table of messages on this disk');
    return about.flatMap((table) =>
      (db.prepare(`select * from ${table}`).all() as Record<string, unknown>[]).flatMap((row) =>
        Object.entries(row)
          .filter(([, value]) => isMoment(value, from, to))
          .map(([column]) => `${table}.${column}`),
      ),
    );
  } finally {
    db.close();
  }
}

function isMoment(value: unknown, from: number, to: number): boolean {
  if (typeof value === 'string') {
    const at = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d/.test(value) ? Date.parse(value) : Number.NaN;
    return from - 5 * minute <= at && at <= to + 5 * minute;
  }
  const [start, end] = [from - minute, to + minute];
  const n = typeof value === 'bigint' ? Number(value) : value;
  if (typeof n !== 'number') return false;
  return [1, 1000, minute].some((unit) => start <= n * unit && n * unit <= end);
}

export const hours: readonly Attack[] = [
  {
    id: 'false-hours',
    promise,
    tries:
      'a clock two days off, one finer than five minutes, of another form; ' +
      'a message listed under each day of the week around its own',
    needs: [],
    async play({ url }, watch) {
      const { clock } = clockFact(Date.now());
      const honest = await reportAt(url, clock);
      const [own, at] = [(await honest.judge()).hour, Date.parse(clock)];
      watch.expect(own.kind === 'agrees' && own.at === at, 'The sealed hour is not shown');
      for (let days = -3; days <= 3; days++) {
        const lie = addDays(honest.day, days);
        const { hour, day } = await honest.judge(lie);
        const isNear = Math.abs(at - (Date.parse(lie) + dayMs / 2)) <= dayMs / 2 + 60 * minute;
        watch.expect(day === lie, `The page shows ${day} for the day ${lie}`);
        watch.expect((hour.kind === 'agrees') === isNear, `Moved by ${days} days its hour is ${hour.kind}`);
        watch.expect(hour.kind !== 'agrees' || hour.at === at, 'Another hour than the sealed one is shown');
      }
      for (const days of [-2, 2]) {
        const off = await reportAt(url, clockFact(Date.now() + days * dayMs).clock);
        const { hour } = await off.judge();
        watch.expect(hour.kind === 'differs', `A clock ${days} days off is ${hour.kind}`);
      }
      const exact = `${clock.slice(0, 15)}${Number(clock[15]) + 1}Z`;
      for (const other of [exact, clock.replace('Z', ':00Z'), clock.replace('Z', '+00:00'), 'now', '']) {
        const { hour } = await (await reportAt(url, other)).judge();
        watch.expect(hour.kind === 'none', `'${other}' counts as an hour`);
      }
    },
  },
  {
    id: 'hours-on-disk',
    promise,
    tries: 'a report with script and one without, then their minute looked for in every file and every row',
    needs: ['disk'],
    async play({ url, folder, process: server }, watch) {
      const [from, printed] = [Date.now(), server?.log().length ?? 0];
      const ready = await prepare(url);
      await sendReport(ready, await sealReport(ready, { text: 'Something.', facts: clockFact(from) }));
      ensure((await reportWithoutScript(url)).status === 200, 'The report without script was not taken');
      const to = Date.now();
      const cells = momentsIn(folder!, from, to);
      watch.expect(cells.length === 0, `The minute stands in ${[...new Set(cells)].join(', ')}`);
      const minutes = [from, to].map((at) => new Date(at).toISOString().slice(0, 16));
      const texts = [...new Set([...minutes, clockFact(from).clock, clockFact(to).clock])];
      const files = filesHolding(folder!, texts);
      watch.expect(files.length === 0, `The minute stands in ${files.join(', ')}`);
      const isLogged = texts.some((one) => server?.log().slice(printed).includes(one));
      watch.expect(!isLogged, 'The minute stands in the log of the process');
    },
  },
];
