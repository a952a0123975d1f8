// `npm run attack` in small: on a server that keeps its promises every attack fails; before a proxy that
// breaks one, the attack on it sees that. A few of them, and what the command counts as held: attack.test.ts.
import assert from 'node:assert/strict';
import { appendFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Attack } from './attack/attack.ts';
import { attacks } from './attack/attacks.ts';
import { playAttack, playAttacks } from './attack/play.ts';
import { readPromises } from './attack/soundness.ts';
import { type TargetServer, targetAt } from './attack/target.ts';
import { type Breakage, ownAnswer, type PassingRequest, startBreakingProxy } from './breaking-proxy.ts';
import { type FilledServer, startFilled } from './filled.ts';

const rows = readPromises();
const attackOf = (id: string): Attack => attacks.find((one) => one.id === id)!;

describe('attacks on a server', { timeout: 500_000 }, () => {
  let place: FilledServer;
  let target: TargetServer;
  before(async () => {
    // Stretching is among the promises, and so is what scripts the site serves.
    place = await startFilled('full');
    target = targetAt(place.url, { logIns: place.logIns, folder: place.folder });
  });
  after(() => place.end());

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
    /** Adds what a form was sent with to every page after it: a form is answered by an address. */
    const addPosted = (from: (body: string) => string | undefined): Breakage => {
      let posted = '';
      return {
        ...addTo(() => posted),
        before({ body }) {
          posted = from(body.toString('latin1')) ?? posted;
          return undefined;
        },
      };
    };
    await sees(
      addTo(() => '<input name="email" required>'),
      ['one-sentence'],
    );
    await sees(
      addPosted((body) => body || undefined),
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
    await sees(
      addPosted((body) => /words=(\w+)/.exec(body)?.[1]),
      ['reflections', 'room-words'],
    );
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

  test('days that are moved, and a file in which the minute of each request is noted', async () => {
    await sees(
      {
        after(answer, { path }) {
          if (path === '/api/conversation')
            answer.body = Buffer.from(answer.body.toString().replace(/"day":"[^"]+"/g, '"day":"2026-01-01"'));
        },
      },
      ['false-hours'],
    );
    await sees(
      {
        before() {
          appendFileSync(join(place.folder, 'requests.log'), `${new Date().toISOString()}\n`);
          return undefined;
        },
      },
      ['hours-on-disk'],
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
