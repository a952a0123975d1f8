// Attacks by what no client sends: requests that are none, requests in requests, bodies without an end, too
// many at once. The server refuses or ends the connection, gives no second answer, and goes on.
import { readFileSync } from 'node:fs';
import type { Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import { makeCode } from '@heed/envelope/code';
import { formOf, reportWithoutScript, returnWithoutScript } from '../scriptless.ts';
import { type Attack, ensure } from './attack.ts';
import { connectTo, countAnswers, formPaths, sendRaw } from './surface.ts';

const head = (line: string, ...headers: string[]) => [line, 'host: x', ...headers, '', ''].join('\r\n');
const hidden = head('GET /about HTTP/1.1');

/** A form with these headers, and what follows its head. */
const report = (headers: readonly string[], rest: string) =>
  `${head('POST /report HTTP/1.1', ...headers)}${rest}`;
const chunks = 'transfer-encoding: chunked';
const noChunk = `0\r\n\r\n${hidden}`;

/** Requests that hide another one, or that two parsers could read in two ways. */
const ambiguous: Readonly<Record<string, string>> = {
  'length and chunks': report(['content-length: 6', chunks], noChunk),
  'two lengths': report(['content-length: 0', `content-length: ${hidden.length}`], hidden),
  'a list of lengths': report(['content-length: 0, 40'], hidden),
  'a length below zero': report(['content-length: -1'], hidden),
  'a length with a sign': report(['content-length: +0'], hidden),
  'chunks under another name': report(['transfer-encoding: xchunked', 'content-length: 4'], hidden),
  'chunks twice': report([`${chunks}, chunked`], noChunk),
  'a space before the colon': report(['transfer-encoding : chunked', 'content-length: 5'], noChunk),
  'a folded header': report([`x: a\r\n ${chunks}`, 'content-length: 5'], noChunk),
  'a chunk of no size': report([chunks], `zz\r\n${hidden}`),
  'a chunk larger than any number': report([chunks], `ffffffffffffffffff\r\n${hidden}`),
  'two hosts': 'GET / HTTP/1.1\r\nhost: x\r\nhost: y\r\n\r\n',
  'no host': 'GET / HTTP/1.1\r\n\r\n',
  'ends of lines without CR': `POST /report HTTP/1.1\nhost: x\ncontent-length: 0\n\n`,
  'a null in a header': 'GET / HTTP/1.1\r\nhost: x\r\nx: a\u0000b\r\n\r\n',
  'a null in the path': 'GET /\u0000 HTTP/1.1\r\nhost: x\r\n\r\n',
  'a header of 20 kB': head('GET / HTTP/1.1', `x: ${'a'.repeat(20_000)}`),
  '1,500 headers': head('GET / HTTP/1.1', ...Array.from({ length: 1500 }, (_, n) => `x${n}: a`)),
  'an address of 30 kB': head(`GET /${'a'.repeat(30_000)} HTTP/1.1`),
  'another protocol': 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
  'no words at all': '\u0000\u0001\u0002\r\n\r\n',
  'a proxy’s question': head('CONNECT example.org:443 HTTP/1.1'),
  'an address of elsewhere': head('GET http://169.254.169.254/latest/meta-data HTTP/1.1'),
};

/** Paths that lead out of a folder, in the spellings that servers have fallen for. */
const outside = [
  '/../../../../etc/passwd',
  '/assets/../../../../etc/passwd',
  '/assets/..%2f..%2f..%2f..%2fetc%2fpasswd',
  '/assets/%2e%2e/%2e%2e/%2e%2e/etc/passwd',
  '/assets/..%5c..%5cetc%5cpasswd',
  '/assets/....//....//etc/passwd',
  '/assets/..%252f..%252fetc%252fpasswd',
  '/assets/%c0%ae%c0%ae/%c0%ae%c0%ae/etc/passwd',
  '/log/../heed.sqlite',
  '/log/1/../../heed.sqlite',
  '/log/1/%2e%2e/%2e%2e/heed.sqlite',
  '/log/1/tile/../../../heed.sqlite',
  '/log/stamps/../../heed.sqlite',
  '/log/0/checkpoint%00.txt',
  '/handbook/..%2f..%2f..%2fheed.sqlite',
  '/training/report/..%2f..%2fheed.sqlite',
  '/training/..%2f..%2f/slides.pdf',
  '/press/..%2f..%2fpackage.json',
  '/source/../package.json',
  '/heed.sqlite',
  '/.git/config',
  '/.env',
  '/invented-organisation-key.txt',
];

/** Words of a file of the machine, of the database, of the project, of an environment. */
const inside = /root:.*:0:0|SQLite format 3|"workspaces"|\[core\]|HEED_DATA|organisation key/i;

const large = 'x'.repeat(400_000);

/** JSON that has broken parsers: deep, poisoned, wrong, endless. */
const brokenJson: Readonly<Record<string, string | Buffer>> = {
  'half of one': '{',
  nothing: '',
  'a list': '[]',
  null: 'null',
  'a number': '1e999',
  'a prototype': '{"__proto__":{"admin":true},"constructor":{"prototype":{"admin":true}}}',
  '100,000 levels': '['.repeat(100_000),
  '100,000 levels of objects': '{"a":'.repeat(100_000),
  '100,000 keys': `{${Array.from({ length: 100_000 }, (_, n) => `"k${n}":1`).join()}}`,
  'no UTF-8': Buffer.from([0x22, 0xff, 0xfe, 0x22]),
  'a lonely surrogate': '{"for":"\\ud800"}',
  'a mark before it': '\ufeff{"for":"report"}',
  'packed by gzip': gzipSync(Buffer.alloc(20_000_000)),
};

const openCalls = ['/api/reports', '/api/puzzle', '/api/challenge', '/api/token', '/api/deposits/token'];

/** Opens `count` connections that each send `bytes` and then nothing. */
const hold = (url: string, count: number, bytes: string): Promise<Socket[]> =>
  Promise.all(
    Array.from(
      { length: count },
      () =>
        new Promise<Socket>((resolve) => {
          const socket = connectTo(url, () => socket.write(bytes, () => resolve(socket)));
          // It may be refused or cut: that is what it is for.
          socket.on('error', () => resolve(socket));
          socket.on('data', () => {});
        }),
    ),
  );

export const malformed: readonly Attack[] = [
  {
    id: 'malformed',
    promise:
      'What is no HTTP, or hides a second request in a first one, gets one refusal or none, and the ' +
      'server goes on',
    tries:
      'requests in requests, two lengths, nulls, long heads, other protocols, paths ' +
      'that lead out of a folder',
    needs: [],
    async play({ url }, watch) {
      const twice = await sendRaw(url, `${head('GET /healthz HTTP/1.1')}${hidden}`);
      ensure(
        countAnswers(twice) === 2,
        'Two requests on one connection do not get two answers: nothing is seen',
      );
      for (const [what, bytes] of Object.entries(ambiguous)) {
        const answer = await sendRaw(url, bytes, 700);
        watch.expect(countAnswers(answer) <= 1, `${what}: ${countAnswers(answer)} answers`);
        watch.expect(
          !/^HTTP\/1\.1 5/m.test(answer.replace(/^HTTP\/1\.1 501/m, '')),
          `${what}: ${answer.slice(0, 20)}`,
        );
        watch.expect(!inside.test(answer), `${what}: something of the machine was answered`);
      }
      for (const path of outside) {
        const answer = await sendRaw(url, head(`GET ${path} HTTP/1.1`, 'connection: close'));
        watch.expect(/^HTTP\/1\.1 (4\d\d|30\d) /.test(answer), `${path}: ${answer.slice(0, 20)}`);
        watch.expect(!inside.test(answer), `${path}: something of the machine was answered`);
      }
      for (const method of ['TRACE', 'PUT', 'DELETE', 'PATCH', 'PROPFIND', 'OPTIONS']) {
        const answer = await sendRaw(
          url,
          head(`${method} /report HTTP/1.1`, 'x-canary: canary', 'connection: close'),
        );
        watch.expect(
          !/canary/.test(answer) && /^HTTP\/1\.1 [24]/.test(answer),
          `${method}: ${answer.slice(0, 20)}`,
        );
      }
    },
  },
  {
    id: 'bodies',
    promise:
      'What is no HTTP, or hides a second request in a first one, gets one refusal or none, and the ' +
      'server goes on',
    tries:
      'deep, poisoned, packed, broken and endless JSON to every call that anybody may make; broken forms',
    needs: [],
    async play({ url }, watch) {
      for (const path of openCalls)
        for (const [what, body] of Object.entries(brokenJson))
          for (const encoding of what.startsWith('packed') ? ['gzip', 'deflate', 'identity'] : ['identity']) {
            const headers = { 'content-type': 'application/json', 'content-encoding': encoding };
            const answer = await fetch(url + path, {
              method: 'POST',
              headers,
              body: new Uint8Array(Buffer.from(body)),
            });
            const text = await answer.text();
            const isPlainMark = what === 'a mark before it' && answer.status === 200;
            watch.expect(
              isPlainMark || (answer.status >= 400 && answer.status < 500),
              `${path}, ${what} (${encoding}): ${answer.status}`,
            );
            watch.expect(!/admin|canary/.test(text), `${path}, ${what}: what was sent came back`);
          }
      watch.expect(!('admin' in {}), 'An object of this process was changed');
      for (const path of formPaths.map((one) => one.replace(/:\w+/, 'x')))
        for (const type of [
          'multipart/form-data',
          'multipart/form-data; boundary=',
          'multipart/form-data; boundary=x',
          'application/x-www-form-urlencoded',
          'text/plain',
          'application/json',
          '',
          'x/y; charset=utf-7',
        ]) {
          const answer = await fetch(url + path, {
            method: 'POST',
            headers: { 'content-type': type },
            body:
              '--x\r\ncontent-disposition: form-data; name="__proto__"\r\n\r\n' +
              '%00%ff%E0%A4%A&constructor=1',
            redirect: 'manual',
          });
          await answer.body?.cancel();
          watch.expect(answer.status < 500 && answer.status >= 200, `${path}, ${type}: ${answer.status}`);
        }
    },
  },
  {
    id: 'large-forms',
    promise: "A stranger's forms take neither the memory nor the one thread of the server",
    tries:
      'sixty large fields, fields larger than any of ours, 5 MB to every path that ' +
      'takes a form, 200 forms half sent',
    needs: [],
    async play({ url }, watch) {
      const many: Record<string, string> = { text: 'My words.' };
      for (let n = 0; n < 56; n++) many[`field${n}`] = large;
      const { status, page } = await reportWithoutScript(url, many);
      watch.expect(status === 422, `Sixty large fields: ${status}`);
      watch.expect(page.includes('My words.'), 'The words of a large form were lost');
      watch.expect(!page.includes(large.slice(0, 1000)), 'Fields that are none of ours came back');
      for (const name of ['code', 'form', 'door', 'country', 'desk', 'under18', 'kept', 'unknown']) {
        const submission = await reportWithoutScript(url, { [name]: large.slice(0, 20_000) });
        watch.expect(
          submission.status === 422 && !submission.page.includes(large.slice(0, 2000)),
          `${name}: ${submission.status}`,
        );
      }
      const body = 'x='.concat('x'.repeat(5_000_000));
      for (const path of formPaths.map((one) => one.replace(/:\w+/, 'x'))) {
        const headers = { 'content-type': 'application/x-www-form-urlencoded' };
        const answer = await fetch(url + path, { method: 'POST', headers, body }).catch(() => null);
        await answer?.body?.cancel();
        watch.expect(
          answer === null || (answer.status >= 400 && answer.status < 500),
          `${path}, 5 MB: ${answer?.status}`,
        );
      }
      const answers = await askAfterRefusal(url);
      watch.expect(
        answers === 2,
        'A connection that says it stays open is cut after a form that was refused',
      );
      const opening = report(
        ['content-type: multipart/form-data; boundary=b', 'content-length: 900000'],
        `--b\r\ncontent-disposition: form-data; name="text"\r\n\r\n${'x'.repeat(50_000)}`,
      );
      const sockets = await hold(url, 200, opening);
      const begin = performance.now();
      const honest = await reportWithoutScript(url, { text: 'Honest words.' });
      const took = performance.now() - begin;
      for (const socket of sockets) socket.destroy();
      watch.expect(
        honest.status === 200,
        `While 200 forms were half sent, a report was answered with ${honest.status}`,
      );
      watch.expect(took < 10_000, `While 200 forms were half sent, a report took ${Math.round(took)} ms`);
    },
  },
  {
    id: 'memory',
    promise: "A stranger's forms take neither the memory nor the one thread of the server",
    tries: 'forty forms of 20 MB at once: by how much the process grows',
    needs: ['process'],
    async play({ url, process: server }, watch) {
      const before = residentMegabytes(server!.pid);
      let most = before;
      const timer = setInterval(() => {
        most = Math.max(most, residentMegabytes(server!.pid));
      }, 50);
      const form = formOf(await (await fetch(`${url}/report`)).text(), ['form', 'code']);
      for (let n = 0; n < 40; n++) form.set(`field${n}`, large);
      form.set('attachment', new Blob([Buffer.alloc(4_000_000, 1)], { type: 'image/jpeg' }), 'a.jpg');
      const statuses = await Promise.all(
        Array.from({ length: 40 }, () =>
          fetch(`${url}/report`, { method: 'POST', body: form }).then(
            async (answer) => {
              await answer.body?.cancel();
              return answer.status;
            },
            () => 0,
          ),
        ),
      );
      clearInterval(timer);
      watch.expect(!statuses.includes(500), 'A large form was answered with 500');
      watch.expect(most - before < 350, `The process grew from ${before} to ${most} MB`);
      watch.note(`grew by ${most - before} MB`);
    },
  },
  {
    id: 'code-guessers',
    promise: 'Who holds a code is answered while others try codes without end',
    tries: '40 connections that try made-up codes without script, while one holds a right one',
    needs: [],
    async play({ url }, watch) {
      const { code, status } = await reportWithoutScript(url, { text: 'Mine.' });
      ensure(
        status === 200 && (await returnWithoutScript(url, code)).status === 200,
        'A report was not taken',
      );
      let isOver = false;
      let guesses = 0;
      const flood = Array.from({ length: 40 }, async () => {
        for (; !isOver; guesses++) await returnWithoutScript(url, makeCode());
      });
      for (let n = 0; n < 3; n++) {
        const { status: answer, page } = await returnWithoutScript(url, code);
        watch.expect(answer === 200 && page.includes('Mine.'), `The holder of a code got ${answer}`);
      }
      isOver = true;
      await Promise.all(flood);
      watch.note(`${guesses} guesses meanwhile`);
    },
  },
];

/** How many answers come on one connection: to a form that is too large, and to a question a second later. */
function askAfterRefusal(url: string): Promise<number> {
  const field = `--b\r\ncontent-disposition: form-data; name="x"\r\n\r\n${large}\r\n`;
  const form = `${field.repeat(3)}--b--\r\n`;
  const type = 'content-type: multipart/form-data; boundary=b';
  return new Promise((resolve) => {
    let answers = '';
    const socket = connectTo(url, () =>
      socket.write(`${head('POST /report HTTP/1.1', type, `content-length: ${form.length}`)}${form}`),
    );
    socket.on('data', (data) => {
      answers += data.toString('latin1');
    });
    // A reset is what is looked for.
    socket.on('error', () => {});
    setTimeout(() => socket.write(head('GET /healthz HTTP/1.1', 'connection: close')), 1500);
    setTimeout(() => socket.destroy(), 3000);
    socket.on('close', () => resolve(countAnswers(answers)));
  });
}

function residentMegabytes(pid: number): number {
  const [, kilobytes = '0'] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Math.round(Number(kilobytes) / 1024);
}
