// `npm run attack` in small: on a server that keeps its promises every attack fails; before a proxy
// that breaks
// one, the attack on it sees that. And what the command counts as held.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { appendFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readContent } from '@heed/content/read';
import { makeApp } from '@heed/server/app';
import type { Attack } from './attack/attack.ts';
import { attacks } from './attack/attacks.ts';
import { type AttackResult, judge, playAttack, playAttacks } from './attack/play.ts';
import { parsePromises, readPromises } from './attack/soundness.ts';
import { formPaths } from './attack/surface.ts';
import { parseLogIns, type TargetServer, targetAt } from './attack/target.ts';
import { type Breakage, ownAnswer, type PassingRequest, startBreakingProxy } from './breaking-proxy.ts';
import { type FilledServer, startFilled } from './filled.ts';

const main = fileURLToPath(new URL('attack/main.ts', import.meta.url));
const rows = readPromises();
const attackOf = (id: string): Attack => attacks.find((one) => one.id === id)!;

const result = (id: string, promise: string, more: Partial<AttackResult> = {}): AttackResult => ({
  ...{ id, promise, tries: 1, seen: [], lacks: null, notes: [], ms: 1 },
  ...more,
});

describe('what the command counts', () => {
  test('each attack names a promise of docs/soundness.md, and has a name of its own', () => {
    const promises = new Set(rows.map(({ promise }) => promise));
    assert.deepEqual(
      attacks.filter(({ promise }) => !promises.has(promise)).map(({ id }) => id),
      [],
    );
    assert.equal(new Set(attacks.map(({ id }) => id)).size, attacks.length);
    assert.equal(promises.size, rows.length, 'no promise stands twice');
    assert.deepEqual(
      rows.filter(({ test: cell }) => cell.length < 3).map(({ promise }) => promise),
      [],
    );
  });

  test('a promise held only if every attack on it was played and saw nothing', () => {
    const four = ['a', 'b', 'c', 'd'].map((promise) => ({ promise, test: `tests/${promise}.test.ts` }));
    const report = judge(
      [
        result('1', 'a'),
        result('2', 'a'),
        result('3', 'b'),
        result('4', 'b', { seen: ['a word'] }),
        result('5', 'c'),
        result('6', 'c', { tries: 0, lacks: 'needs a disk' }),
      ],
      four,
    );
    assert.deepEqual([report.promises, report.held, report.attacks], [4, 1, 5]);
    assert.deepEqual(report.broken, [{ id: '4', promise: 'b', seen: ['a word'] }]);
    assert.deepEqual(report.notPlayed, [
      { id: '6', promise: 'c', reason: 'needs a disk', test: 'tests/c.test.ts' },
    ]);
    assert.deepEqual(report.elsewhere, [four[3]]);
    assert.throws(() => judge([result('1', 'nowhere')], four), /names a promise/);
    assert.throws(() => parsePromises('# Soundness'), /no table/);
  });

  test('an attack that tries nothing, ends in an error, or leaves a dead server did not hold', async () => {
    const nobody = targetAt('http://localhost:9');
    const play = async (attack: Partial<Attack>) =>
      (
        await playAttack(
          { id: 'x', promise: 'x', tries: '', needs: [], play: async () => {}, ...attack },
          nobody,
        )
      ).seen;
    assert.deepEqual(await play({}), [
      'The attack tried nothing',
      'After the attack the server does not answer',
    ]);
    assert.match(
      (await play({ play: () => Promise.reject(new Error('lost')) })).join(),
      /did not come to its end: lost/,
    );
    const unarmed = await playAttack(attackOf('killed'), nobody);
    assert.match(unarmed.lacks ?? '', /may end and start again; needs the files/);
  });

  test('what is wrong on the command line is refused with what to do, and nothing is attacked', () => {
    for (const [wrong, says] of [
      [['--only', 'everything'], /No attack is called everything/],
      [['--url', 'http://localhost:9'], /No Heed answers/],
    ] as const) {
      const { status, stderr, stdout } = spawnSync(process.execPath, [main, ...wrong], { encoding: 'utf8' });
      assert.deepEqual([status, stdout], [2, ''], wrong.join(' '));
      assert.match(stderr, says);
    }
    const { stdout } = spawnSync(process.execPath, [main, '--list', '--json'], { encoding: 'utf8' });
    const list = JSON.parse(stdout) as { promises: number; played: unknown[]; elsewhere: unknown[] };
    assert.deepEqual([list.promises, list.played.length], [rows.length, attacks.length]);
    assert.ok(list.elsewhere.length < rows.length);
  });

  test('log-ins are read from what npm start prints', () => {
    const text = 'desk: http://localhost:8080/desk\nmember: mila@example.org password: aaaaa-bbbbb-ccccc\n';
    assert.deepEqual(parseLogIns(text), [{ email: 'mila@example.org', password: 'aaaaa-bbbbb-ccccc' }]);
  });
});

describe('attacks on a server', { timeout: 500_000 }, () => {
  let place: FilledServer;
  let target: TargetServer;
  before(async () => {
    place = await startFilled();
    target = targetAt(place.url, { logIns: place.logIns, folder: place.folder });
  });
  after(() => place.end());

  test('every path of the site that takes a form is attacked', () => {
    const posts = makeApp(place.deployment, readContent())
      .routes.filter(({ method, path }) => method === 'POST' && !/^\/(api|witness)\//.test(path))
      .map(({ path }) => path);
    assert.deepEqual([...new Set(posts)].sort(), [...formPaths].sort());
  });

  /** A second or more of computing each, and their breach is seen below. */
  const costly = new Set([
    'flood',
    'registrations',
    'code-guessers',
    'locked-out',
    'known-address',
    'wrong-code-timing',
  ]);

  test('on a server that keeps its promises every attack fails', async (t) => {
    const selection = attacks.filter(({ id, needs }) => !costly.has(id) && !needs.includes('chromium'));
    const report = await playAttacks(selection, target, { rows });
    t.diagnostic(
      `${report.held} held under ${report.attacks} attacks, ${report.tries} tries, ${report.seconds} s`,
    );
    assert.deepEqual(report.broken, []);
    assert.ok(report.held > 50);
    assert.ok(report.notPlayed.every(({ reason }) => /end and start again/.test(reason)));
    const { held: heldCount, notPlayed, elsewhere, promises } = report;
    const spoilt = new Set(notPlayed.map(({ promise }) => promise));
    assert.equal(heldCount + spoilt.size + elsewhere.length, promises, 'each promise is counted once');
  });

  /** Plays the attacks before a proxy with `breakage`: each must see it. Returns what they saw. */
  async function sees(breakage: Breakage, ids: readonly string[]): Promise<readonly string[]> {
    const all: string[] = [];
    const proxy = await startBreakingProxy(place.url, breakage);
    try {
      const broken = targetAt(proxy.url, { logIns: place.logIns, folder: place.folder });
      for (const id of ids) {
        const { seen: observations, lacks } = await playAttack(attackOf(id), broken);
        const breaches = observations.filter((one) => !/did not come to its end|does not answer/.test(one));
        assert.ok(breaches.length > 0 && lacks === null, `${id}: ${[...observations, lacks].join('; ')}`);
        all.push(...breaches);
      }
    } finally {
      proxy.end();
    }
    return all;
  }

  const isDocument = (headers: { 'content-type'?: string | undefined }) =>
    headers['content-type']?.startsWith('text/html') === true;

  test('signs of another site that are taken off', async () => {
    await sees(
      {
        before({ headers }) {
          for (const name of ['origin', 'sec-fetch-site', 'referer', 'accept']) delete headers[name];
          return undefined;
        },
      },
      ['foreign-forms', 'foreign-calls', 'room-strangers'],
    );
  });

  test('headers of pages that are taken off, added and changed', async () => {
    const at = (path: RegExp, change: (headers: Record<string, unknown>) => void): Breakage => ({
      after(answer, question) {
        if (path.test(question.path)) change(answer.headers as Record<string, unknown>);
      },
    });
    const onePage: Breakage = {
      after(answer, { path }) {
        if (path !== '/about') return;
        const { headers } = answer;
        delete headers['content-security-policy'];
        delete headers['x-content-type-options'];
        Object.assign(headers, { 'set-cookie': 'a=b', 'access-control-allow-origin': '*', server: 'x' });
        const more = '<img src="https://elsewhere.example/a.png"><script>1</script></main>';
        answer.body = Buffer.from(answer.body.toString().replace('</main>', more));
      },
    };
    const observations = (await sees(onePage, ['pages-alone'])).join('\n');
    for (const what of [
      /no policy/,
      /can be framed/,
      /nosniff|x-content-type/,
      /sets a cookie/,
      /read by another site/,
      /which software/,
      /asks another host/,
      /written into the page/,
    ])
      assert.match(observations, what);
    await sees(
      at(/^\/room/, (headers) => Object.assign(headers, { 'set-cookie': 'a=b' })),
      ['room-names'],
    );
    await sees(
      at(/^\/return/, (headers) => Object.assign(headers, { 'cache-control': 'max-age=60' })),
      ['nothing-cached'],
    );
    await sees(
      at(/^\/return/, (headers) => Object.assign(headers, { 'content-encoding': 'identity' })),
      ['sizes'],
    );
  });

  test('pages that say more than they should', async () => {
    const addTo = (by: (question: PassingRequest) => string): Breakage => ({
      after(answer, question) {
        if (isDocument(answer.headers))
          answer.body = Buffer.from(answer.body.toString().replace('</main>', `${by(question)}</main>`));
      },
    });
    await sees(
      addTo(() => '<input name="email" required>'),
      ['one-sentence'],
    );
    await sees(
      addTo(({ body }) =>
        decodeURIComponent(
          body
            .toString('latin1')
            .replaceAll('+', ' ')
            .replace(/%(?![0-9a-f]{2})/gi, ''),
        ),
      ),
      ['planted-code'],
    );
    await sees(
      addTo(({ path }) => `<input value="${new URL(path, 'http://x').searchParams.get('q')}">`),
      ['searched-words'],
    );
    await sees(
      addTo(() => `<a href="/c/abc?who=${Math.random()}">share</a>`),
      ['shared-pictures'],
    );
    let words = '';
    const wall: Breakage = {
      ...addTo(() => words),
      before({ body }) {
        words = /words=(\w+)/.exec(body.toString())?.[1] ?? words;
        return undefined;
      },
    };
    await sees(wall, ['reflections', 'room-words']);
  });

  test('a file of the data folder in which every request is noted', async () => {
    await sees(
      {
        before({ path, headers, body }) {
          const line = `${path} ${JSON.stringify(headers)} ${body.toString('latin1')}\n`;
          appendFileSync(join(place.folder, 'access.log'), line);
          return undefined;
        },
      },
      [
        'scriptless-words',
        'who-came',
        'search-on-disk',
        'thief',
        'vault-codes',
        'participants',
        'counted-visitors',
        'room-words',
        'room-names',
      ],
    );
  });

  test('the session of another for whoever asks', async () => {
    /** By attempt whose log-in it is, by member the cookie. */
    const attempts = new Map<string, string>();
    const cookies = new Map<string, string>();
    const swap = (cookieFor: (own: string) => string | undefined): Breakage => ({
      before(question) {
        const { path, headers } = question;
        const other = cookieFor(String(headers.cookie ?? ''));
        if (/^\/api\/desk\/(?!login|me$)/.test(path) && other !== undefined) headers.cookie = other;
        return undefined;
      },
      after({ headers, body }, question) {
        const submission = question.body.toString();
        const attempt = /"attempt":"([^"]+)"/.exec(submission + body.toString())?.[1] ?? '';
        const email = /"email":"([^"]+)"/.exec(submission)?.[1];
        if (email !== undefined) attempts.set(attempt, email.split('@')[0]!);
        const cookie = headers['set-cookie']?.[0]?.split(';')[0];
        if (cookie !== undefined) cookies.set(attempts.get(attempt)!, cookie);
      },
    });
    const honest = await startBreakingProxy(
      place.url,
      swap(() => undefined),
    );
    await targetAt(honest.url, { logIns: place.logIns }).member('mila');
    honest.end();
    await sees(
      swap((own) => (/^$|=0{32}$/.test(own) ? cookies.get('mila') : undefined)),
      ['roles'],
    );
    const asMila = (of: string) => swap((own) => (own === cookies.get('mila') ? cookies.get(of) : undefined));
    await sees(asMila('jo'), ['other-desks-cases', 'search-other-desk', 'desk-lines', 'shift-notes']);
    const asJo = swap((own) => (own === cookies.get('jo') ? cookies.get('mila') : undefined));
    await sees(asJo, ['drafts-of-others']);
    await sees(asMila('ana'), ['presence', 'audit-on-disk']);
  });

  /** Answers `status` in the place of the server to requests of this method and path. */
  const instead = (method: string, path: RegExp, status = 200, body: unknown = {}): Breakage => ({
    before: (question) =>
      question.method === method && path.test(question.path) ? ownAnswer(status, body) : undefined,
  });

  test('calls that take what they must refuse, or do nothing and say that it is done', async () => {
    await sees(instead('POST', /^\/share/), ['shared-elsewhere']);
    await sees(instead('DELETE', /^\/api\/conversation$/), ['deleted']);
    await sees(instead('POST', /\/lock$/, 200, { seenBy: [] }), ['locked-image']);
    await sees(instead('PUT', /\/state$/, 200, { eraseOn: null }), ['danger-stands', 'check-in']);
    await sees(instead('PUT', /\/desk\/roster$/), ['unsigned-roster']);
    await sees(instead('POST', /\/legal-reviews\/\w+\/confirm$/), ['one-alone']);
    await sees(instead('PUT', /\/desk\/alerts$/), ['calls-inside', 'letters-to-others']);
    await sees(instead('POST', /\/api\/deposits\/post$/), ['posted-later']);
    await sees(instead('POST', /\/api\/deposits\/delete$/), ['vault-deleted']);
    await sees(instead('POST', /\/desk\/consultations\/\w+\/results$/), ['few-votes-published']);
    await sees(instead('POST', /\/desk\/handbooks\/\w+\/proposals$/), ['adopted-alone', 'made-up-support']);
    await sees(instead('GET', /^\/training\/report\//), ['shared-report']);
    await sees(instead('POST', /\/withdraw$/, 404), ['registrations']);
    await sees(instead('GET', /^\/readyz/), ['not-ready']);
    await sees(instead('POST', /^\/api\/puzzle/, 500), ['bodies']);
  });

  test('answers that tell a known id, a deleted one, a full vault, an exact figure', async () => {
    const knownOne = new Set<string>();
    const note = ({ path, body }: PassingRequest) => {
      const conversation = /"conversation":"(\w{64})"/.exec(body.toString())?.[1] ?? '';
      if (path === '/api/reports') knownOne.add(conversation);
      return path === '/api/token' && knownOne.has(conversation);
    };
    await sees(
      {
        after(answer, question) {
          if (note(question)) answer.body = Buffer.concat([answer.body, Buffer.from(' ')]);
        },
      },
      ['wrong-code'],
    );
    await sees(
      {
        async after(_, question) {
          if (note(question)) await new Promise((resolve) => setTimeout(resolve, 5));
        },
      },
      ['wrong-code-timing'],
    );
    const json = (path: RegExp, change: (body: string) => string): Breakage => ({
      after(answer, question) {
        if (path.test(question.path)) answer.body = Buffer.from(change(answer.body.toString()));
      },
    });
    await sees(
      json(/^\/api\/deposits$/, (text) => (text.includes('"id"') ? `${text} ` : text)),
      ['vault-of-others'],
    );
    await sees(
      json(/^\/api\/desk\/rooms\/\w+$/, (text) => text.replace('"counts":null', '"counts":[4]')),
      ['few-in-a-room'],
    );
    await sees(
      json(/proposals$/, (text) => text.replace('"needsSecond":true', '"needsSecond":false')),
      ['one-moderator'],
    );
    await sees(
      json(/\.csv$/, (text) => text.replaceAll(`"'=`, '"=')),
      ['cells'],
    );
    await sees(
      json(/^\/api\/(reports|puzzle)$/, (text) =>
        text.replace(/"detail":"[^"]*"/, '"detail":"Expected string, Received null"'),
      ),
      ['library-words'],
    );
  });

  test(
    'requests that are changed on their way: a token, a code, a version, an address, a ' + 'language',
    async () => {
      let token = '';
      await sees(
        {
          before({ headers, path }) {
            if (path.startsWith('/api/conversation') && token !== '')
              headers.authorization = `Bearer ${token}`;
            return undefined;
          },
          after({ body }, { path }) {
            if (path === '/api/token') token = /"token":"([^"]+)"/.exec(body.toString())?.[1] ?? token;
          },
        },
        ['tokens'],
      );
      let code = '';
      await sees(
        {
          before(question) {
            if (question.path === '/report')
              code = /name="code"\r\n\r\n(\d{28})/.exec(question.body.toString('latin1'))?.[1] ?? code;
            if (question.path === '/return') question.body = Buffer.from(`code=${code}`);
            return undefined;
          },
        },
        ['guessed-codes'],
      );
      await sees(
        {
          before(question) {
            if (question.path.endsWith('/messages'))
              question.body = Buffer.from(question.body.toString().replace(/,"seen":"\w+"/, ''));
            return undefined;
          },
        },
        ['answer-over-unseen'],
      );
      await sees(
        {
          before(question) {
            delete question.headers['accept-language'];
            return undefined;
          },
        },
        ['languages'],
      );
      await sees(
        {
          before: ({ path, body }) =>
            path === '/start'
              ? { ...ownAnswer(303), headers: { location: `/start?${body.toString()}` } }
              : undefined,
        },
        ['words-in-addresses'],
      );
      await sees(
        {
          before: ({ path, body }) =>
            path === '/api/reports' && body.length > 0 && seenIds.has(idOf(body))
              ? ownAnswer(200)
              : void seenIds.add(idOf(body)),
        },
        ['sent-twice'],
      );
    },
  );

  test('cookies that scripts can read, and a server that refuses after some tries', async () => {
    await sees(
      {
        after({ headers }) {
          if (headers['set-cookie'])
            headers['set-cookie'] = headers['set-cookie'].map((one) => one.replace('HttpOnly; ', ''));
        },
      },
      ['session-theft'],
    );
    let reports = 0;
    await sees(
      { before: ({ path }) => (path === '/api/reports' && ++reports > 40 ? ownAnswer(429) : undefined) },
      ['flood'],
    );
    let logIns = 0;
    await sees(
      {
        before: ({ path }) => (path.endsWith('/login/finish') && ++logIns > 20 ? ownAnswer(429) : undefined),
      },
      ['locked-out'],
    );
  });

  test('two answers to one request', async () => {
    const server = createServer((socket) => {
      socket.on('error', () => {});
      socket.on('data', () => socket.end('HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n'.repeat(2)));
    });
    await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
    const { seen: observations } = await playAttack(
      attackOf('malformed'),
      targetAt(`http://localhost:${(server.address() as AddressInfo).port}`),
    );
    server.close();
    assert.match(observations.join(), /two lengths: 2 answers/);
  });
});

const seenIds = new Set<string>();
const idOf = (body: Buffer): string => /"id":"(\w{32})"/.exec(body.toString())?.[1] ?? '';
