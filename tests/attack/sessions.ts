// Attacks on log-in, invitations, rosters and keys: by who knows an address, by one member alone, by a
// session
// that was stolen.
import { randomBytes } from 'node:crypto';
import { client } from '@heed/api/client';
import { addDays, dayOf } from '@heed/domain/time';
import { makeMemberSecret, memberKeys, signRoster, wrapMemberSecret } from '@heed/envelope/keys';
import * as opaque from '@serenity-kit/opaque';
import { signIn } from '../member.ts';
import { type Attack, ensure, statusOf } from './attack.ts';
import { logInOf } from './target.ts';
import { measureTiming } from './timing.ts';

const post = (url: string, path: string, body: unknown, headers: Record<string, string> = {}) =>
  fetch(url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });

/** The first step of a log-in. `request`: the second step, where the password was right. */
async function begin(url: string, email: string, password: string, headers: Record<string, string> = {}) {
  await opaque.ready;
  const { clientLoginState, startLoginRequest } = opaque.client.startLogin({ password });
  const answer = await post(url, '/api/desk/login/start', { email, request: startLoginRequest }, headers);
  ensure(answer.status === 200, `The first step of a log-in was answered with ${answer.status}`);
  const { attempt, response } = (await answer.json()) as { attempt: string; response: string };
  const finished = opaque.client.finishLogin({ clientLoginState, loginResponse: response, password });
  return { attempt, response, request: finished?.finishLoginRequest };
}

const finish = (url: string, { attempt, request }: { attempt: string; request: string | undefined }) =>
  post(url, '/api/desk/login/finish', { attempt, request });

const statusWith = async (url: string, cookie: string): Promise<number> => {
  const answer = await fetch(`${url}/api/desk/me`, { headers: { cookie, 'heed-client': '1' } });
  await answer.body?.cancel();
  return answer.status;
};

const timingTries = 120;

export const sessions: readonly Attack[] = [
  {
    id: 'locked-out',
    promise: 'Nobody is kept out of the desk by whoever knows an e-mail address',
    tries: 'thirty wrong log-ins with a member’s address, then the right one',
    needs: ['log-ins'],
    async play({ url, logIns }, watch) {
      const { email, password } = logInOf(logIns, 'mila');
      for (let n = 0; n < 30; n++) {
        const { attempt, request } = await begin(url, email, 'a guess');
        watch.expect(request === undefined, 'A guess was the right password');
        const answer = await finish(url, { attempt, request: randomBytes(64).toString('base64url') });
        await answer.body?.cancel();
        watch.expect(answer.status === 401, `A wrong log-in was answered with ${answer.status}`);
        if (answer.status !== 401) return;
      }
      const answer = await finish(url, await begin(url, email, password));
      watch.expect(
        answer.status === 200,
        `After thirty wrong ones the right one was answered with ${answer.status}`,
      );
    },
  },
  {
    id: 'session-theft',
    promise:
      'Members read their desks alone, by their role; outreach, trainers, analysts, editors, ' +
      'administrators read ' +
      'nothing',
    tries:
      'a second step used three times, after log-out, for another attempt; cookies changed, kept ' +
      'after log-out',
    needs: ['log-ins'],
    async play({ url, logIns }, watch) {
      const { email, password } = logInOf(logIns, 'mila');
      const start = await begin(url, email, password);
      const answers = await Promise.all([1, 2, 3].map(() => finish(url, start)));
      const statuses = answers.map(({ status }) => status).sort();
      watch.expect(statuses.join() === '200,401,401', `One second step three times: ${statuses.join()}`);
      const set = answers.find(({ status }) => status === 200)?.headers.get('set-cookie') ?? '';
      for (const part of ['HttpOnly', 'SameSite=Strict', 'Path=/'])
        watch.expect(set.includes(part), `The session's cookie is not ${part}`);
      watch.expect(!/Domain=/i.test(set), 'The cookie goes to other hosts of the domain');
      const cookie = set.split(';')[0]!;
      ensure((await statusWith(url, cookie)) === 200, 'The session is none');
      for (let at = cookie.indexOf('=') + 1; at < cookie.length; at += 5) {
        const changed = `${cookie.slice(0, at)}${cookie[at] === '0' ? '1' : '0'}${cookie.slice(at + 1)}`;
        watch.expect((await statusWith(url, changed)) === 401, 'A changed cookie is a session');
      }
      const other = await begin(url, email, password);
      const mixed = await finish(url, { attempt: other.attempt, request: start.request });
      watch.expect(mixed.status === 401, `The second step of another attempt: ${mixed.status}`);
      const logOut = await post(url, '/api/desk/logout', {}, { cookie, 'heed-client': '1' });
      ensure(logOut.ok, 'The session was not ended');
      watch.expect((await statusWith(url, cookie)) === 401, 'A cookie goes on after log-out');
      watch.expect((await finish(url, start)).status === 401, 'A second step was used again after log-out');
    },
  },
  {
    id: 'known-address',
    promise: 'Whether an address has an account is not told by the time of an answer',
    tries:
      `the first step for a known and an unknown address: form, length, and time of ` +
      `${timingTries}, beside a leak`,
    needs: ['log-ins'],
    async play({ url, logIns }, watch) {
      await opaque.ready;
      const existing = logInOf(logIns, 'mila').email;
      // Of one length, so that the question is no longer than the other.
      const unknown = 'nila@example.org';
      const [one, other] = [await begin(url, existing, 'a guess'), await begin(url, unknown, 'a guess')];
      watch.expect(one.attempt.length === other.attempt.length, 'Attempts have two lengths');
      watch.expect(one.response.length === other.response.length, 'Answers have two lengths');
      const { startLoginRequest: request } = opaque.client.startLogin({ password: 'a guess' });
      const ask = (email: string) => async () =>
        (await post(url, '/api/desk/login/start', { email, request })).arrayBuffer();
      const { difference, wouldSee } = await measureTiming(ask(existing), ask(unknown), timingTries);
      watch.expect(difference === null, `A known address takes ${difference?.toFixed(2)} ms longer`);
      watch.note(`a leak of ${wouldSee} ms would have been seen`);
    },
  },
  {
    id: 'password-on-the-wire',
    promise: 'The server never learns a password',
    tries: 'every byte that a log-in sends, as letters, hex and base64',
    needs: ['log-ins'],
    async play({ url, logIns }, watch) {
      const { email, password } = logInOf(logIns, 'jo');
      const submission: string[] = [];
      const real = globalThis.fetch;
      globalThis.fetch = (input, init) => {
        submission.push(
          `${String(input)} ${JSON.stringify(init?.headers ?? {})} ` + `${String(init?.body ?? '')}`,
        );
        return real(input, init);
      };
      try {
        await signIn(url, { email, password });
      } finally {
        globalThis.fetch = real;
      }
      const all = submission.join('\n');
      ensure(submission.length >= 3 && all.includes(email), 'The log-in was not seen');
      for (const form of [
        password,
        Buffer.from(password).toString('hex'),
        Buffer.from(password).toString('base64').slice(0, -2),
      ])
        watch.expect(!all.includes(form), 'A password was sent');
    },
  },
  {
    id: 'invitation-twice',
    promise:
      'An invitation is used once, and whoever finds it used is told that somebody else may have had it',
    tries: 'one link used twice, by two at once, changed, and after it was taken back',
    needs: ['log-ins'],
    async play({ url, member }, watch) {
      await opaque.ready;
      const ana = await member('ana');
      const invite = () =>
        ana.api.call('members.invite', { name: 'Invented', role: 'member', desks: ['harbour'] });
      const api = client(url);
      const register = async (token: string, id: string, email: string) => {
        const password = 'a-long-invented-password';
        const { clientRegistrationState, registrationRequest } = opaque.client.startRegistration({
          password,
        });
        const { response } = await api.call('signUp.start', { token, email, request: registrationRequest });
        const { registrationRecord, exportKey } = opaque.client.finishRegistration({
          password,
          registrationResponse: response,
          clientRegistrationState,
        });
        const secret = makeMemberSecret();
        const keys = await memberKeys(secret);
        const wrapped = wrapMemberSecret(secret, id, { exportKey: Buffer.from(exportKey, 'base64url') });
        return api.call('signUp.finish', {
          token,
          email,
          record: registrationRecord,
          secret: Buffer.from(wrapped).toString('base64'),
          keys: { seal: keys.recipient, sign: keys.publicKey },
        });
      };
      const address = () => `${randomBytes(6).toString('hex')}@example.org`;
      const { token, member: id } = await invite();
      const both = await Promise.all([1, 2].map(() => statusOf(register(token, id, address()))));
      watch.expect(both.filter((status) => status === 200).length === 1, `Of two at once: ${both.join()}`);
      const again = await fetch(`${url}/api/desk/invitation`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ token }),
      });
      const wording = await again.text();
      watch.expect(again.status >= 400 && wording.length > 80, `A used link: ${again.status}`);
      const unknown = await statusOf(
        api.call('signUp.readInvitation', { token: randomBytes(32).toString('hex') }),
      );
      watch.expect(unknown === again.status, 'A used link and a made-up one are told apart');
      await ana.api.call('members.remove', {}, { id });
      const back = await invite();
      await ana.api.call('members.remove', {}, { id: back.member });
      watch.expect(
        (await statusOf(register(back.token, back.member, address()))) >= 400,
        'A link that was taken back works',
      );
    },
  },
  {
    id: 'unsigned-roster',
    promise: 'Nobody is removed, raised, or given a recovery wrap by what is not signed',
    tries:
      'a supervisor’s session puts rosters without signatures, of strangers, out of order; unsigned ' +
      'keys and wraps',
    needs: ['log-ins'],
    async play({ url, member }, watch) {
      const ana = await member('ana');
      const me = () => ana.api.call('session.read', {});
      const before = await me();
      const observations = (view: typeof before) =>
        JSON.stringify([
          view.roster,
          view.members.map(({ id, state, role, desks }) => [id, state, role, desks]),
          view.deskKeys.map(({ id }) => id),
        ]);
      const put = async (path: string, method: string, body: unknown) => {
        const answer = await ana.fetch(url + path, {
          method,
          headers: { 'content-type': 'application/json', 'heed-client': '1' },
          body: JSON.stringify(body),
        });
        await answer.body?.cancel();
        return answer.status;
      };
      const signatures = [{ key: '0'.repeat(64), signature: '0'.repeat(128) }];
      const mila = before.members.find(({ name }) => name === 'Mila')!;
      const stranger = await memberKeys(makeMemberSecret());
      const { serial } = JSON.parse(before.roster!.statement) as { serial: number };
      const listed = JSON.parse(before.roster!.members ?? '[]') as never;
      const signedBy = (keys: typeof stranger, fields: object) =>
        signRoster(
          before.organisationKey!,
          { serial: serial + 1, previous: null, day: dayOf(Date.now()), members: listed, ...fields } as never,
          [keys],
        );
      const rosters: Readonly<Record<string, unknown>> = {
        'nobody signed': { statement: '{"nobody":"signed this"}', signatures },
        'the last one, with another list': { ...before.roster, members: '[]' },
        'the last one again': before.roster,
        'a stranger signed': signedBy(stranger, {}),
        'it follows no other': signedBy(ana.keys, { previous: null }),
        'a number is left out': signedBy(ana.keys, { serial: serial + 2 }),
        'of the year 2000': signedBy(ana.keys, { day: '2000-01-01' }),
        'a week ahead': signedBy(ana.keys, { day: addDays(dayOf(Date.now()), 7) }),
      };
      for (const [what, roster] of Object.entries(rosters)) {
        const raised = { previous: 1, members: [{ id: mila.id, role: 'supervisor', desks: [] }] };
        for (const extraFields of [{}, raised]) {
          const status = await put('/api/desk/roster', 'PUT', { roster, wraps: [], ...extraFields });
          watch.expect(status >= 400 && status < 500, `A roster was taken: ${what}, ${status}`);
        }
      }
      const key = before.deskKeys[0]!;
      const wrap = Buffer.alloc(60, 1).toString('base64');
      const bare = { statement: '{}', signatures };
      for (const [path, method, body] of [
        ['/api/desk/keys', 'POST', { certificate: bare, wraps: [{ member: mila.id, wrap }] }],
        ['/api/desk/keys', 'POST', { certificate: { ...key.certificate, signatures }, wraps: [] }],
        ['/api/desk/supervisors', 'POST', { member: mila.id, supervisor: bare }],
        ['/api/desk/organisation-key', 'POST', { organisationKey: '0'.repeat(64), supervisor: bare }],
        ['/api/desk/recovery', 'PUT', { wraps: [{ deskKey: key.id, wrap }] }],
      ] as const) {
        const status = await put(path, method, body);
        watch.expect(status >= 400 && status < 500, `${path} took what nobody signed: ${status}`);
      }
      watch.expect(
        observations(await me()) === observations(before),
        'Members or keys were changed by what nobody signed',
      );
    },
  },
  {
    id: 'one-alone',
    promise: 'Peer warnings and matching are off until a legal review stands, and off at once when it ends',
    tries: 'warnings read and written without a review; one member records and confirms the same review',
    needs: ['log-ins'],
    async play({ url, member }, watch) {
      const ana = await member('ana');
      const { on } = await ana.api.call('legalReviews.list', {});
      ensure(!on.includes('warnings'), 'A legal review stands on this server');
      const page = async () => (await fetch(`${url}/warnings`)).status;
      watch.expect((await page()) === 404, 'There is a page of warnings without a review');
      watch.expect(
        (await statusOf(ana.api.call('peerWarnings.list', {}))) === 403,
        'Warnings are listed without a review',
      );
      const today = dayOf(Date.now());
      const review = (feature: 'warnings' | 'matching') => ({
        feature,
        lawyer: 'A. Example',
        office: 'Example',
        reviewed: addDays(today, -3),
        basis: 'Coarse warnings about conduct, without personal data, moderated by two members.',
        until: addDays(today, 30),
      });
      for (const feature of ['warnings', 'matching'] as const) {
        const { id } = await ana.api.call('legalReviews.record', review(feature));
        watch.expect(
          (await statusOf(ana.api.call('legalReviews.confirm', {}, { review: id }))) === 403,
          'One member alone turned it on',
        );
        for (const name of ['mila', 'jo']) {
          const other = await member(name);
          watch.expect(
            (await statusOf(other.api.call('legalReviews.confirm', {}, { review: id }))) === 403,
            'A case worker turned it on',
          );
        }
        watch.expect(
          !(await ana.api.call('legalReviews.list', {})).on.includes(feature),
          `${feature} is on by one member`,
        );
        await ana.api.call('legalReviews.end', {}, { review: id });
      }
      watch.expect((await page()) === 404, 'There is a page of warnings after one member’s review');
    },
  },
  {
    id: 'calls-inside',
    promise: "A member's browser cannot make the server call inside",
    tries:
      'push addresses that lead to this machine, a house network, a cloud’s own data, in thirty spellings',
    needs: ['log-ins'],
    async play({ member }, watch) {
      const mila = await member('mila');
      const keys = {
        p256dh: Buffer.alloc(65, 4).toString('base64url'),
        auth: Buffer.alloc(16).toString('base64url'),
      };
      const hosts = [
        'localhost',
        'LOCALHOST',
        'localhost.',
        'a.localhost',
        '127.0.0.1',
        '127.1',
        '127.0.1',
        '0x7f000001',
        '0x7f.1',
        '2130706433',
        '017700000001',
        '0',
        '0.0.0.0',
        '10.0.0.1',
        '172.16.0.1',
        '172.31.255.255',
        '192.168.1.1',
        '169.254.169.254',
        '100.64.0.1',
        '198.18.0.1',
        '224.0.0.1',
        '255.255.255.255',
        '[::]',
        '[::1]',
        '[fe80::1]',
        '[fd00::1]',
        '[::ffff:127.0.0.1]',
        '[::ffff:7f00:1]',
        '[64:ff9b::7f00:1]',
        '[2002:7f00:1::]',
        '\u2488\u24ea.0.0.1',
      ];
      const endpoints = [
        ...hosts.flatMap((host) => [`https://${host}/a`, `https://${host}:8443/a`]),
        'http://push.example.org/a',
        'https://user:password@127.0.0.1/a',
        'file:///etc/passwd',
        'gopher://127.0.0.1/',
        'javascript:1',
        '//127.0.0.1/a',
        'https://',
        '',
      ];
      const put = (endpoint: string) =>
        statusOf(mila.api.call('alerts.setChannels', { email: null, push: { endpoint, keys } }));
      ensure((await put('https://push.example.org/a')) === 200, 'No address at all is taken');
      await mila.api.call('alerts.setChannels', { email: null, push: null });
      for (const endpoint of endpoints) {
        const status = await put(endpoint);
        watch.expect(status === 400, `${endpoint} was taken: ${status}`);
      }
      const { alertsTo } = await mila.api.call('session.read', {});
      watch.expect(!alertsTo.push, 'An address that leads inside is kept');
    },
  },
  {
    id: 'letters-to-others',
    promise: 'Alerts tell nothing',
    tries: 'addresses that would make the server write to several, or put lines into the head of a letter',
    needs: ['log-ins'],
    async play({ member }, watch) {
      const mila = await member('mila');
      const put = (email: string) => statusOf(mila.api.call('alerts.setChannels', { email, push: null }));
      ensure((await put('a@example.org')) === 200, 'No address at all is taken');
      for (const email of [
        'a@example.org,c@example.org',
        'a@example.org;c@example.org',
        'a@example.org\r\nBcc: c@example.org',
        'a@example.org\nSubject: x',
        '"a b"@example.org c@example.org',
        'a@example.org, ',
        '<a@example.org>',
        'a',
        '@',
        'a b@example.org',
        `${'a'.repeat(300)}@example.org`,
      ]) {
        const status = await put(email);
        watch.expect(status === 400, `${JSON.stringify(email.slice(0, 40))} was taken: ${status}`);
      }
    },
  },
];
