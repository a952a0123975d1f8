// Attacks of a thief of the disk, and of who can end the process: words, names and addresses hunted in every
// file; a server killed, frozen out, doubled.

import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { promisify } from 'node:util';
import { openDatabase } from '../database.ts';
import { filesHolding } from '../hunt.ts';
import { prepare, sealReport, sendReport, tell } from '../person.ts';
import { startProcess } from '../process.ts';
import { commandFile } from '../program.ts';
import { formOf, reportWithoutScript, returnWithoutScript, writeWithoutScript } from '../scriptless.ts';
import { nothingAcknowledged, prepareWriting } from '../torture/load.ts';
import { countClear, countLost } from '../torture/verify.ts';
import { waitUntil } from '../until.ts';
import { type Attack, ensure } from './attack.ts';
import type { TargetServer } from './target.ts';

const run = promisify(execFile);

const word = (what: string) => `canary${what}${Math.random().toString(36).slice(2)}`;

/** Files with one of the words, and the server's own lines where they have one. */
const hunt = ({ folder, process: server }: TargetServer, words: readonly string[]): readonly string[] => [
  ...filesHolding(folder!, words),
  ...(words.some((one) => server?.log().includes(one)) ? ['the log of the process'] : []),
];

/** Everything that somebody without script sends, with canaries in each place where words can stand. */
async function writeEverywhere(url: string) {
  const words = {
    text: word('text'),
    file: word('file'),
    name: word('name'),
    agent: word('agent'),
    again: word('again'),
    search: word('search'),
  };
  const headers = {
    'user-agent': words.agent,
    'x-forwarded-for': '203.0.113.77',
    referer: `${url}/${words.agent}`,
  };
  const attachment = new File([`${words.file} `.repeat(5000)], `${words.name}.txt`, { type: 'text/plain' });
  // The choice stands before the file in the form.
  const more = { text: `${words.text} `.repeat(50), metadata: 'keep', attachment };
  // Once with a mistake, so that a form comes back with the words.
  await reportWithoutScript(url, { ...more, desk: 'nowhere' }, headers);
  const { status, code } = await reportWithoutScript(url, more, headers);
  ensure(status === 200, `The report was answered with ${status}`);
  const { page } = await returnWithoutScript(url, code);
  ensure(page.includes(words.text), 'The report does not come back');
  ensure(
    (await writeWithoutScript(url, page, words.again)).status === 200,
    'The second message was not taken',
  );
  const form = (fields: Record<string, string>) => ({
    method: 'POST',
    headers,
    body: new URLSearchParams(fields),
  });
  for (const [path, init] of [
    ['/search', form({ q: words.search })],
    ['/help', form({ need: words.search })],
    ['/start', form({ door: words.search })],
    ['/return', form({ code: words.search })],
    [`/${words.search}?${words.search}`, { headers }],
    [
      '/api/reports',
      {
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json' },
        body: JSON.stringify({ text: words.text }),
      },
    ],
  ] as const)
    await (await fetch(url + path, init)).arrayBuffer();
  return { words, code };
}

export const disk: readonly Attack[] = [
  {
    id: 'scriptless-words',
    promise: 'Without script, words never reach a disk or a log',
    tries:
      'words, a file, its name and a code sent in every way without script, hunted in all files, ' +
      'killed in the middle',
    needs: ['disk'],
    async play(target, watch) {
      const { words, code } = await writeEverywhere(target.url);
      const { agent: _, ...written } = words;
      const secrets = [...Object.values(written), code];
      const running = hunt(target, secrets);
      watch.expect(running.length === 0, `Words or a code stand in ${running.join(', ')}`);
      if (target.process === null) return;
      // In the middle of a large form: what has arrived must not be anywhere.
      const half = word('half');
      const form = formOf(await (await fetch(`${target.url}/report`)).text(), ['form', 'code']);
      form.set('text', `${half} `.repeat(5000));
      form.set('attachment', new Blob([`${half} `.repeat(400_000)]), `${half}.bin`);
      const sending = Array.from({ length: 4 }, () =>
        fetch(`${target.url}/report`, { method: 'POST', body: form }).catch(() => null),
      );
      await new Promise((resolve) => setTimeout(resolve, 120));
      await target.process.kill();
      await Promise.all(sending);
      const dead = hunt(target, [...secrets, half]);
      watch.expect(dead.length === 0, `After a kill, words stand in ${dead.join(', ')}`);
      await target.process.start();
    },
  },
  {
    id: 'sealed-words',
    promise: 'With script, words leave the browser sealed',
    tries:
      'every byte that a client with script sends, and every file of the server, for words and a file’s name',
    needs: ['disk'],
    async play(target, watch) {
      const [text, file, name] = [word('sealed'), word('file'), word('name')];
      const submission: string[] = [];
      const real = globalThis.fetch;
      globalThis.fetch = async (input, init) => {
        submission.push(`${String(input)} ${JSON.stringify(init?.headers ?? {})}`);
        submission.push(
          Buffer.from(await new Response(init?.body).arrayBuffer().catch(() => new ArrayBuffer(0))).toString(
            'latin1',
          ),
        );
        return real(input, init);
      };
      const files = [{ name: `${name}.txt`, type: 'text/plain', bytes: Buffer.from(`${file} `.repeat(500)) }];
      const { keys, code } = await tell(target.url, { desk: 'harbour', text, files }).finally(() => {
        globalThis.fetch = real;
      });
      const all = submission.join('\n');
      ensure(all.includes(keys.conversation), 'What was sent is not seen');
      for (const one of [text, file, name, code])
        for (const form of [
          one,
          Buffer.from(one).toString('hex'),
          Buffer.from(one).toString('base64').slice(0, -3),
        ])
          watch.expect(!all.includes(form), 'A word left the client in clear');
      const matches = hunt(target, [text, file, name, code]);
      watch.expect(matches.length === 0, `Words stand in ${matches.join(', ')}`);
    },
  },
  {
    id: 'who-came',
    promise: 'No address, agent or referrer is stored or logged',
    tries: 'an address, an agent and a referrer that go with every request, hunted in all files and lines',
    needs: ['disk'],
    async play(target, watch) {
      const { words } = await writeEverywhere(target.url);
      const matches = hunt(target, [
        words.agent,
        '203.0.113.77',
        Buffer.from([203, 0, 113, 77]).toString('hex'),
      ]);
      watch.expect(matches.length === 0, `An address or an agent stands in ${matches.join(', ')}`);
    },
  },
  {
    id: 'search-on-disk',
    promise: 'What is looked for stands in no address that can be read and is kept nowhere',
    tries: 'words that were looked for in search and finder, hunted in all files and lines',
    needs: ['disk'],
    async play(target, watch) {
      const looked = word('looked');
      for (const [path, field] of [
        ['/search', 'q'],
        ['/help', 'need'],
        ['/help', 'q'],
      ] as const)
        await (
          await fetch(target.url + path, { method: 'POST', body: new URLSearchParams({ [field]: looked }) })
        ).arrayBuffer();
      await (await fetch(`${target.url}/search?q=${looked}`)).arrayBuffer();
      const matches = hunt(target, [looked]);
      watch.expect(matches.length === 0, `What was looked for stands in ${matches.join(', ')}`);
    },
  },
  {
    id: 'thief',
    promise: 'A thief of the disk reads no word',
    tries: 'a report, an answer, a note, names, addresses and passwords of members, hunted in all files',
    needs: ['disk', 'log-ins'],
    async play(target, watch) {
      const [text, answer, note] = [word('report'), word('answer'), word('note')];
      const ready = await prepare(target.url);
      const report = await sealReport(ready, { text });
      await sendReport(ready, report);
      const mila = await target.member('mila');
      const row = (await mila.api.call('inbox.list', { desk: 'harbour', view: 'needs' })).rows.find(
        ({ conversation }) => conversation === report.keys.conversation,
      );
      ensure(row !== undefined, 'The report is not at the desk');
      await mila.say(row.id, 'desk', answer);
      await mila.say(row.id, 'note', note);
      ensure(
        filesHolding(target.folder!, [report.keys.conversation]).length > 0 ||
          openedRow(target, report.keys.conversation),
        'The report is not on this disk',
      );
      const matches = hunt(target, [
        text,
        answer,
        note,
        ...target.logIns.flatMap(({ email, password }) => [email, password]),
      ]);
      watch.expect(matches.length === 0, `Words, addresses or passwords stand in ${matches.join(', ')}`);
    },
  },
  {
    id: 'audit-on-disk',
    promise: 'Who read and wrote what can be found by supervisors, and by nobody who has the disk',
    tries:
      'the audit trail asked for by a case worker; who read which case, looked for in the rows of the trail',
    needs: ['disk', 'log-ins'],
    async play(target, watch) {
      const [mila, ana] = [await target.member('mila'), await target.member('ana')];
      const { id } = (await mila.api.call('inbox.list', { desk: 'harbour', view: 'open' })).rows[0]!;
      await mila.api.call('casework.read', {}, { id });
      const refusal = await mila.api.call('audit.list', {}).then(
        () => 200,
        ({ status }: { status: number }) => status,
      );
      watch.expect(refusal === 403, `A case worker reads the trail: ${refusal}`);
      await waitUntil(async () => (await ana.api.call('audit.list', {})).batches.length > 0);
      const db = openDatabase(target.folder!, { readonly: true });
      const tables = db
        .prepare("select name from sqlite_master where type = 'table' and name like '%audit%'")
        .pluck()
        .all() as string[];
      const rows = tables.flatMap((table) => db.prepare(`select * from ${table}`).raw().all() as unknown[][]);
      db.close();
      ensure(rows.length > 0, 'The trail is not on this disk');
      const bytes = rows
        .map((cells) =>
          cells
            .map((cell) => (cell instanceof Uint8Array ? Buffer.from(cell).toString('latin1') : String(cell)))
            .join(),
        )
        .join('\n');
      for (const one of [id, mila.id, Buffer.from(id, 'hex').toString('latin1'), '"read"'])
        watch.expect(!bytes.includes(one), 'The trail on the disk names a member, a case or an act');
    },
  },
  {
    id: 'killed',
    promise: 'Nothing acknowledged is lost, nothing half is kept',
    tries:
      'a SIGKILL while eight write with script and one without; each acknowledged report read back ' +
      'and found in the log',
    needs: ['process', 'disk'],
    async play({ url, folder, process: server }, watch) {
      const end = new AbortController();
      const acknowledged = nothingAcknowledged();
      const writing = (await prepareWriting(url))(end.signal, acknowledged);
      await waitUntil(() => acknowledged.reports.length >= 10);
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 700));
      await server!.kill();
      end.abort();
      await writing;
      await server!.start();
      const lostCount = await countLost(url, acknowledged);
      watch.expect(lostCount === 0, `${lostCount} acknowledged messages are lost`);
      const clear = countClear(folder!, acknowledged);
      watch.expect(clear === 0, `Words stand in ${clear} files`);
      watch.note(`${acknowledged.reports.length + acknowledged.forms.length} acknowledged`);
    },
  },
  {
    id: 'stopped',
    promise: 'A stop answers what was begun',
    tries:
      'the server asked to end while a form is half sent: the rest is taken, answered and there ' +
      'after a start',
    needs: ['process'],
    async play({ url, process: server }, watch) {
      const form = formOf(await (await fetch(`${url}/report`)).text(), ['form', 'code', 'door', 'country']);
      const code = String(form.get('code'));
      const text = word('stopped');
      for (const [name, value] of Object.entries({ text, desk: 'harbour', kept: 'on' }))
        form.set(name, value);
      const parts = [...form].map(
        ([name, value]) =>
          `--b\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${String(value)}\r\n`,
      );
      const body = `${parts.join('')}--b--\r\n`;
      const { hostname, port, host } = new URL(url);
      const socket = connect(Number(port), hostname);
      let answer = '';
      socket.on('data', (data) => {
        answer += data.toString('latin1');
      });
      // Cut before it is answered: the answer tells.
      socket.on('error', () => {});
      socket.write(
        `POST /report HTTP/1.1\r\nhost: ${host}\r\ncontent-type: multipart/form-data; boundary=b\r\n` +
          `content-length: ${body.length}\r\n\r\n${body.slice(0, -30)}`,
      );
      await new Promise((resolve) => setTimeout(resolve, 300));
      const stop = server!.stop();
      await new Promise((resolve) => setTimeout(resolve, 300));
      watch.expect((await statusOfFetch(url)) === 0, 'A server that ends takes new connections');
      socket.write(body.slice(-30));
      await stop;
      await server!.start();
      const [, to = ''] = /^HTTP\/1\.1 303[\s\S]*?\r\nlocation: (\S+)/i.exec(answer) ?? [];
      ensure(to !== '', `A form that was half sent was answered with ${answer.slice(0, 20)}`);
      const arrival = await (await fetch(new URL(to, url))).text();
      watch.expect(arrival.includes('It has arrived'), 'Its address does not say that it has arrived');
      watch.expect(
        /^connection: close/im.test(answer),
        'The answer of a server that ends keeps the connection',
      );
      const { page } = await returnWithoutScript(url, code);
      watch.expect(page.includes(text), 'What was answered while the server ended is lost');
    },
  },
  {
    id: 'second-server',
    promise: 'One process serves a SQLite folder; nobody changes secrets below a server',
    tries: 'a second server on the same folder, and new secrets while one runs',
    needs: ['process', 'disk'],
    async play({ folder }, watch) {
      const second = await startProcess(folder!).then(
        async (running) => {
          await running.kill();
          return 'it serves';
        },
        (error: Error) => error.message,
      );
      watch.expect(
        /another process serves this data folder/.test(second),
        'A second server runs on the same folder',
      );
      const env = { ...process.env, HEED_DATA: folder! };
      const rotated = await run(process.execPath, [commandFile, 'secrets', 'rotate'], { env }).then(
        () => true,
        () => false,
      );
      watch.expect(!rotated, 'Secrets were changed below a server that runs');
    },
  },
  {
    id: 'not-ready',
    promise: 'Whoever watches the service learns whether a report would be stored now',
    tries:
      'a database that somebody has locked: /readyz must say so, a report must be refused, and both ' +
      'must recover',
    needs: ['disk'],
    async play({ url, folder }, watch) {
      const ready = async () => (await fetch(`${url}/readyz`)).status;
      ensure((await ready()) === 200, 'The server is not ready');
      const people = await prepare(url);
      const report = await sealReport(people);
      const db = openDatabase(folder!);
      try {
        db.exec('begin immediate');
        await new Promise((resolve) => setTimeout(resolve, 1200));
        const [status, outcome] = await Promise.all([
          ready(),
          sendReport(people, report).then(
            () => 200,
            ({ status: refusal }: { status: number }) => refusal,
          ),
        ]);
        watch.expect(status === 503, `With a locked database /readyz says ${status}`);
        watch.expect(outcome === 503, `With a locked database a report is answered with ${outcome}`);
      } finally {
        db.exec('rollback');
        db.close();
      }
      await new Promise((resolve) => setTimeout(resolve, 1200));
      watch.expect((await ready()) === 200, 'After the lock the server is not ready');
      await sendReport(people, report);
    },
  },
];

/** The status of the first page; 0 where nobody answers. */
const statusOfFetch = (url: string): Promise<number> =>
  fetch(url, { headers: { connection: 'close' } }).then(
    ({ status }) => status,
    () => 0,
  );

/** Whether the database has a conversation of this public id, which stands in it as bytes. */
function openedRow({ folder }: TargetServer, conversation: string): boolean {
  const needle = Buffer.from(conversation, 'hex');
  return ['heed.sqlite', 'heed.sqlite-wal'].some((file) =>
    readFileSync(`${folder!}/${file}`).includes(needle),
  );
}
