// Events over HTTP: what strangers send, who may do what, and that no name leaves the server that did not
// ask to.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import { addDays, dayOf } from '@heed/domain/time';
import { sentNewKey, signSealed } from '@heed/envelope';
import { makeConsultationSecret, wrapConsultationSecret } from '@heed/envelope/keys';
import { openRoomWords } from '@heed/envelope/open';
import { sealRoomWords } from '@heed/envelope/seal';
import { newSchema } from '../../../packages/storage/tests/databases.ts';
import {
  findPostgres,
  startTemporaryPostgres,
  type TemporaryPostgres,
} from '../../../packages/storage/tests/temporary-postgres.ts';
import { type InventedServer, startInvented } from '../../../tests/invented.ts';
import { signIn, type TestMember } from '../../../tests/member.ts';
import { Phone } from '../../../tests/phone.ts';
import { commandFile } from '../../../tests/program.ts';
import { inventEvent, inventedPlan } from '../cli/invent-event.ts';
import invented from '../cli/invented-event.json' with { type: 'json' };

const binaries = findPostgres();

/**
 * Headings of the minutes that the invented event must come out like, in the order of the source's summary.
 */
const shape = [
  'Disclaimer',
  'Table of contents',
  'Change records',
  'Acronyms',
  'Executive summary',
  '1. What people ask for first',
  '2. Four countries, four kinds of law, one night shift',
  '3. Who works with whom, and who is missing',
  '4. Tools that are no law',
  '5. Conclusions and recommendations',
  '6. Next steps',
  'Annex 1 – Programme',
  'Annex 2 – List of participants',
];
const unlisted = invented.registrations.filter(({ isListed }) => !isListed);
const secretWords = [
  ...unlisted.flatMap(({ name, needs }) => [name, needs]),
  ...invented.registrations.map(({ needs }) => needs),
  ...invented.reflections
    .filter(({ decision }) => decision.state === 'refused' || decision.state === 'waiting')
    .map(({ text }) => text),
].filter((text) => text !== '');

for (const kind of ['SQLite', 'PostgreSQL'] as const) {
  const skip = kind === 'PostgreSQL' && binaries === null && 'no PostgreSQL';
  describe(`events on ${kind}`, { skip, timeout: 200_000 }, () => {
    let place: InventedServer;
    let postgres: TemporaryPostgres | null = null;
    let ana: TestMember;
    let end = async () => {};
    let id: string;
    before(async () => {
      postgres = kind === 'PostgreSQL' ? await startTemporaryPostgres(binaries!) : null;
      const options = postgres === null ? {} : { databaseUrl: await newSchema(postgres) };
      place = await startInvented({ after: (stop) => (end = stop) }, options);
      ana = await signIn(place.url, place.logIns[0]!);
      const members = [{ ...place.logIns[0]!, ...ana, name: 'Ana', password: '' }];
      id = await inventEvent({ members }, place.deployment.storage, 'past', addDays(dayOf(Date.now()), -9));
    });
    after(async () => {
      await end();
      await postgres?.stop();
    });

    const get = async (path: string) => {
      const response = await fetch(place.url + path);
      return { status: response.status, text: Buffer.from(await response.arrayBuffer()).toString('latin1') };
    };
    const send = (path: string, fields: Readonly<Record<string, string>>) =>
      fetch(place.url + path, {
        method: 'POST',
        headers: { origin: place.url },
        body: new URLSearchParams(fields),
      });
    const post = (path: string, body: unknown) =>
      fetch(place.url + path, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: place.url },
        body: JSON.stringify(body),
      });

    /** A published event with its key; returns what opens it. */
    async function makeEvent(slug: string, capacity: number | null = null) {
      const own = randomBytes(16).toString('hex');
      const secret = await makeConsultationSecret();
      const wrap = await wrapConsultationSecret(secret, own, [ana.keys.recipient], ana.keys);
      const wraps = [{ member: ana.id, wrap: Buffer.from(wrap).toString('base64') }];
      const plan = { ...inventedPlan('2027-03-01'), capacity };
      const key = { id: own, recipient: secret.recipient, wraps };
      const signature = signSealed(sentNewKey('event', key), ana.keys);
      await ana.api.call('events.make', { ...key, slug, plan, signature });
      await ana.api.call('events.publish', { revision: 1, hasConsent: true }, { id: own });
      return { id: own, secret };
    }

    test('the minutes have the shape of the source, as page and as text, from the command too', async () => {
      const page = Buffer.from((await get('/event/past/minutes')).text, 'latin1').toString();
      const headings = [...page.matchAll(/<h2[^>]*>([^<]+)<\/h2>/g)].map(([, text]) => text);
      assert.deepEqual(headings, shape);
      const markdown = await (await fetch(`${place.url}/event/past/minutes.md`)).text();
      assert.deepEqual(
        [...markdown.matchAll(/^## (.+)$/gm)].map(([, text]) => text),
        shape,
      );
      assert.equal((markdown.match(/^### Critical reflections$/gm) ?? []).length, 5);
      const { text } = await get('/event/past/minutes.pdf');
      assert.ok(text.startsWith('%PDF'));
    });

    test('no answer of the server holds a name or a need of who did not ask to be named', async () => {
      const paths = [
        '/events',
        ...['', '/minutes', '/minutes.md', '/minutes.pdf', '/event.ics', '/law.ics', '/badges.pdf'].map(
          (rest) => `/event/past${rest}`,
        ),
        '/hr/event/past',
        '/hr/event/past/minutes',
      ];
      for (const path of paths) {
        const { status, text } = await get(path);
        assert.equal(status, 200, path);
        const readable = Buffer.from(text, 'latin1').toString();
        for (const words of secretWords) assert.ok(!readable.includes(words), `${path}: ${words}`);
      }
      const json = JSON.stringify([
        await ana.api.call('events.list', {}),
        await ana.api.call('events.read', {}, { id }),
        await ana.api.call('events.listRegistrations', {}, { id }),
        await ana.api.call('events.listReflections', {}, { id }),
      ]);
      for (const words of secretWords) assert.ok(!json.includes(words), `the desk's answers: ${words}`);
      const publicText = (await get('/event/past')).text;
      assert.ok(
        publicText.includes('Moth') && publicText.includes('Sparrow'),
        'those who said yes stand there',
      );
    });

    test('a name in the list is one line, and HTML in it is text', async () => {
      const { id: own } = await makeEvent('names');
      const name = '<img src=x onerror=alert(1)>\u202E Moth';
      assert.equal((await send('/event/names/register', { name, list: 'yes' })).status, 200);
      const { registrations } = await ana.api.call('events.listRegistrations', {}, { id: own });
      await ana.api.call(
        'events.showParticipant',
        { registration: registrations[0]!.id, isShown: true },
        { id: own },
      );
      const { text } = await get('/event/names');
      assert.ok(text.includes('&lt;img src=x onerror=alert(1)&gt; Moth'), 'escaped, without the mark');
      assert.ok(!text.includes('<img src=x'));
    });

    test('a name of ten thousand letters is refused, and stands in its field', async () => {
      await makeEvent('long');
      const name = 'n'.repeat(10_000);
      const response = await send('/event/long/register', { name, list: 'no', needs: 'A quiet room' });
      const text = await response.text();
      assert.equal(response.status, 400);
      assert.ok(text.includes(name) && text.includes('A quiet room') && text.includes('80 characters'));
      const none = await send('/event/long/register', { name: 'Mo' });
      assert.equal(none.status, 400);
      assert.match(await none.text(), /yes or no/);
      const marks = await send('/event/long/register', { name: '\u0301\u0301', list: 'yes' });
      assert.equal(marks.status, 200, 'marks are a name that somebody chose');
      const api = await post('/api/events/long/registrations', { sealed: 'YWJj', listed: null });
      assert.equal(api.status, 400);
      assert.equal(api.headers.get('content-type'), 'application/problem+json');
      assert.match((await api.json()).detail, /not sealed/);
    });

    test('seats are taken once each, also by many at one moment', async () => {
      await makeEvent('small', 5);
      const all = await Promise.all(
        Array.from({ length: 20 }, () => send('/event/small/register', { list: 'no' })),
      );
      const statuses = all.map(({ status }) => status);
      assert.equal(statuses.filter((status) => status === 200).length, 5);
      assert.equal(statuses.filter((status) => status === 410).length, 15);
    });

    test('a flood of registrations is slowed down, and wrong codes too', async () => {
      const { secret } = await makeEvent('flood');
      const words = await sealRoomWords(secret.recipient, '{}', 'registration');
      const sealed = Buffer.from(words).toString('base64');
      const registration = { sealed, listed: null };
      const [first, second] = await Promise.all(
        [1, 2].map(async () => {
          const answer = await post('/api/events/flood/registrations', registration);
          return ((await answer.json()) as { code: string }).code;
        }),
      );
      let refusal: Response | undefined;
      for (let batch = 0; batch < 20 && refusal === undefined; batch++) {
        const posts = Array.from({ length: 40 }, () => post('/api/events/flood/registrations', registration));
        refusal = (await Promise.all(posts)).find(({ status }) => status !== 200);
      }
      assert.equal(refusal?.status, 429);
      assert.equal(refusal?.headers.get('retry-after'), '3600');
      let tries = 0;
      while (tries < 200) {
        const response = await send('/event/flood/withdraw', { code: 'BBBBBBBBBBBB' });
        if (response.status === 429) break;
        assert.equal(response.status, 404);
        tries++;
      }
      assert.ok(tries >= 30 && tries < 200, `${tries} tries`);
      // Whoever holds a code pays for nobody's guesses, with and without script.
      assert.equal((await post('/api/events/flood/withdrawals', { code: first })).status, 200);
      assert.equal((await send('/event/flood/withdraw', { code: second! })).status, 200);
      assert.equal((await send('/event/flood/withdraw', { code: second! })).status, 429);
      assert.equal((await post('/api/events/flood/withdrawals', { code: first })).status, 429);
    });

    test('a reflection is sealed before it is stored, five a phone, and none after the end', async () => {
      const { id: own, secret } = await makeEvent('live');
      const at = { id: own };
      await ana.api.call('events.openRoom', { session: 'needs', language: 'en' }, at);
      await ana.api.call('events.openRoom', { session: 'needs', language: 'en' }, at);
      const { rooms } = await ana.api.call('events.read', {}, at);
      assert.equal(rooms.length, 1, 'a room that is open stays');
      const { rooms: trainers } = await ana.api.call('rooms.list', {});
      assert.deepEqual(trainers, [], 'trainers do not see it among theirs');
      const path = `/room/${rooms[0]!.code}`;
      const phone = new Phone(place.url);
      await phone.enter(rooms[0]!.code);
      const reflect = async (words: string) => {
        await phone.send({ words });
        return phone.page;
      };
      for (let n = 1; n <= 5; n++) assert.match(await reflect(`Thought ${n}`), /with the moderator/);
      assert.match(await reflect('One more'), /as many as one phone can/);
      const { reflections } = await ana.api.call('events.listReflections', {}, at);
      const texts = await Promise.all(
        reflections.map(({ sealed }) =>
          openRoomWords(new Uint8Array(Buffer.from(sealed, 'base64')), secret.identity),
        ),
      );
      assert.deepEqual(
        texts.sort(),
        [1, 2, 3, 4, 5].map((n) => `Thought ${n}`),
      );
      assert.equal(new Set(reflections.map(({ sealed }) => sealed.length)).size, 1, 'all of one size');
      await ana.api.call('events.end', {}, at);
      assert.match(await reflect('Too late'), /was not taken/);
      assert.equal((await ana.api.call('events.listReflections', {}, at)).reflections.length, 5);
      assert.equal((await get(path)).status, 200);
    });

    test('a plan with overlaps is refused, and so is a change of what somebody else changed', async () => {
      const { id: own } = await makeEvent('plan');
      const plan = inventedPlan('2027-03-01');
      const [first, ...others] = plan.sessions;
      const wrong = { ...plan, sessions: [{ ...first!, end: '10:30' }, ...others] };
      await assert.rejects(
        ana.api.call('events.change', { revision: 1, plan: wrong }, { id: own }),
        (error: { problem?: { errors?: { pointer: string }[] } }) =>
          error.problem?.errors?.[0]?.pointer === '/sessions/1/start',
      );
      const moderator = { name: 'Added later', organisation: '' };
      const withName = { ...plan, sessions: [{ ...first!, moderator }, ...others] };
      await assert.rejects(ana.api.call('events.change', { revision: 1, plan: withName }, { id: own }), {
        status: 400,
      });
      await ana.api.call('events.change', { revision: 1, plan: { ...plan } }, { id: own });
      await assert.rejects(ana.api.call('events.change', { revision: 1, plan: { ...plan } }, { id: own }), {
        status: 409,
      });
      await assert.rejects(
        ana.api.call('events.publishMinutes', { revision: 2, isPublic: true }, { id: own }),
        { status: 400 },
      );
      assert.equal((await get('/event/plan/minutes')).status, 404);
    });

    test('a case worker may nothing, and a moderator decides and does not publish', async () => {
      const { id: own } = await makeEvent('roles');
      const mila = await signIn(place.url, place.logIns[1]!);
      const at = { id: own };
      await assert.rejects(mila.api.call('events.list', {}), { status: 403 });
      await place.deployment.storage.members.setRole(mila.id, 'moderator', []);
      await mila.api.call('events.read', {}, at);
      await mila.api.call('events.openRoom', { session: 'law', language: 'en' }, at);
      await assert.rejects(mila.api.call('events.listRegistrations', {}, at), { status: 403 });
      await assert.rejects(mila.api.call('events.end', {}, at), { status: 403 });
      await place.deployment.storage.members.setRole(mila.id, 'editor', []);
      const decision = { state: 'waiting' } as const;
      await assert.rejects(
        mila.api.call('events.decideReflection', { reflection: '0'.repeat(32), decision }, at),
        { status: 403 },
      );
      await mila.api.call('events.end', {}, at);
    });

    test('a draft is seen by nobody, whatever is asked', async () => {
      const own = randomBytes(16).toString('hex');
      const { recipient } = await makeConsultationSecret();
      const plan = { ...inventedPlan('2027-03-01'), title: 'Unpublished canary' };
      const key = { id: own, recipient, wraps: [] };
      const signature = signSealed(sentNewKey('event', key), ana.keys);
      await ana.api.call('events.make', { ...key, slug: 'hidden', plan, signature });
      for (const path of [
        '',
        '/register',
        '/withdraw',
        '/minutes',
        '/event.ics',
        '/badges.pdf',
        '/minutes.md',
      ])
        assert.equal((await get(`/event/hidden${path}`)).status, 404, path);
      assert.ok(!(await get('/events')).text.includes('canary'));
      assert.equal((await send('/event/hidden/register', { list: 'no' })).status, 404);
    });
  });
}

test('the command prints the minutes of a folder', { timeout: 120_000 }, async (t) => {
  const place = await startInvented(t);
  const ana = await signIn(place.url, place.logIns[0]!);
  const members = [{ ...place.logIns[0]!, ...ana, name: 'Ana', password: '' }];
  await inventEvent({ members }, place.deployment.storage, 'past', '2026-11-07');
  const heed = (...args: string[]) =>
    execFileSync(process.execPath, [commandFile, 'event', 'minutes', ...args], {
      env: { ...process.env, HEED_DATA: place.folder },
    });
  const text = heed('past', '--format', 'md').toString();
  assert.deepEqual(
    [...text.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading),
    shape,
  );
  for (const words of secretWords) assert.ok(!text.includes(words), words);
  assert.equal(heed('past', '--format', 'pdf').subarray(0, 4).toString(), '%PDF');
  assert.throws(() => heed('nothing'), /Say which event: past/);
});
