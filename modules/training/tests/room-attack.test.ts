// A room under attack by a stranger who knows its code or guesses it: nothing crashes, nothing is answered
// twice, and the others go on.
import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { after, before, describe, test } from 'node:test';
import type { Course } from '@heed/domain/training';
import { type InventedServer, startInvented } from '../../../tests/invented.ts';
import { signIn, type TestMember } from '../../../tests/member.ts';
import { Phone } from '../../../tests/phone.ts';

describe('a room under attack', () => {
  let place: InventedServer;
  let ana: TestMember;
  let end = async () => {};
  after(() => end());
  before(async () => {
    place = await startInvented({ after: (stop) => (end = stop) });
    ana = await signIn(place.url, place.logIns[0]!);
  });

  /** A room that is at the first step of `kind`. */
  const open = async (kind: string) => {
    const { id, code } = await ana.api.call('rooms.open', {
      course: 'police',
      language: 'en',
      recipient: '',
    });
    const course = JSON.parse((await ana.api.call('rooms.course', {}, { id })).course) as Course;
    const goTo = async (next: string) => {
      const { revision, state } = await ana.api.call('rooms.read', {}, { id });
      const step = course.workshop.findIndex((one) => one.kind === next);
      await ana.api.call('rooms.lead', { revision, state: { ...state, step } }, { id });
    };
    await goTo(kind);
    const phone = new Phone(place.url);
    await phone.enter(code);
    return { id, code, goTo, phone, read: () => ana.api.call('rooms.read', {}, { id }) };
  };
  const post = (code: string, body: BodyInit, headers: Record<string, string> = {}) =>
    fetch(`${place.url}/room/${code}`, { method: 'POST', body, headers });

  test('a form of another site changes nothing', async () => {
    const { code, phone, read } = await open('poll');
    const [, step = ''] = /name="step" value="([^"]+)"/.exec(phone.page) ?? [];
    const body = () => new URLSearchParams({ p: phone.number, step, key: step, option: '0' });
    for (const headers of [
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { referer: 'https://evil.example/' },
      { accept: 'text/html' },
    ])
      assert.equal((await post(code, body(), headers as Record<string, string>)).status, 403);
    assert.equal((await read()).answered, 0);
  });

  test('the same answer thirty times at once is one, and one of a step that is gone is none', async () => {
    const { phone, goTo, read, code } = await open('poll');
    const [, step = ''] = /name="step" value="([^"]+)"/.exec(phone.page) ?? [];
    const fields = { p: phone.number, step, key: step };
    const options = Array.from({ length: 30 }, (_, at) => String(at % 2));
    const statuses = await Promise.all(
      options.map(async (option) => (await post(code, new URLSearchParams({ ...fields, option }))).status),
    );
    assert.deepEqual([...new Set(statuses)], [200]);
    assert.equal((await read()).answered, 1);
    await goTo('words');
    await phone.send({ option: '0' }, fields);
    assert.match(phone.page, /Your answer was for an earlier step/);
    assert.equal((await read()).answered, 0);
  });

  test('half a body, five megabytes, other types and broken text are refused; the room goes on', async () => {
    const { code, phone, read } = await open('words');
    const [, step = ''] = /name="step" value="([^"]+)"/.exec(phone.page) ?? [];
    const fields = { p: phone.number, step };
    const words = 'x'.repeat(5_000_000);
    assert.equal((await post(code, new URLSearchParams({ ...fields, words }))).status, 413);
    assert.equal((await post(code, new URLSearchParams({ ...fields, sealed: words }))).status, 413);
    assert.equal(
      (await post(code, JSON.stringify(fields), { 'content-type': 'application/json' })).status,
      415,
    );
    const form = new FormData();
    form.set('words', 'x');
    assert.equal((await post(code, form)).status, 415);
    const type = { 'content-type': 'application/x-www-form-urlencoded' };
    for (const text of ['words=%00%00', 'words=%E0%A4%A', 'words=%FF', 'words=%ED%A0%80', '&&&===', '%'])
      assert.equal((await post(code, `p=${phone.number}&step=${step}&${text}`, type)).status, 200, text);
    await new Promise<void>((resolve) => {
      const socket = connect(place.port, '127.0.0.1', () => {
        socket.write(
          `POST /room/${code} HTTP/1.1\r\nHost: localhost:${place.port}\r\nContent-Type: ` +
            'application/x-www-form-urlencoded\r\nContent-Length: 5000\r\n\r\np=half',
        );
        setImmediate(() => socket.destroy());
      });
      socket.on('close', () => resolve());
    });
    await phone.look();
    await phone.send({ words: 'calm' });
    assert.match(phone.page, /Your answer is in/);
    assert.deepEqual((await read()).words, ['calm']);
  });

  test('five hundred streams of one address neither shut others out nor stay', async () => {
    const { code, goTo, phone } = await open('poll');
    const sockets = await Promise.all(
      Array.from(
        { length: 500 },
        () =>
          new Promise<ReturnType<typeof connect>>((resolve, reject) => {
            const socket = connect(place.port, '127.0.0.1', () =>
              socket.write(`GET /api/rooms/${code}/events HTTP/1.1\r\nHost: localhost\r\n\r\n`),
            );
            socket.once('data', () => resolve(socket));
            socket.on('error', reject);
          }),
      ),
    );
    const started = performance.now();
    await goTo('words');
    await phone.look();
    assert.match(phone.page, /One to three words/);
    assert.ok(performance.now() - started < 3000);
    for (const socket of sockets) socket.destroy();
    const again = await fetch(`${place.url}/api/rooms/${code}/events`);
    assert.equal(again.status, 200);
    await again.body?.cancel();
  });

  test('who guesses codes learns of none, and does not hold up who has the right one', async () => {
    const { code, phone } = await open('poll');
    const letters = 'BCDFGHJKLMNPQRSTVWXZ';
    const guess = (at: number) =>
      [5, 4, 3, 2, 1, 0].map((place) => letters[Math.floor(at / 20 ** place) % 20]).join('');
    const guesses = Array.from({ length: 400 }, (_, at) => guess(at * 7919)).filter((one) => one !== code);
    const statuses = await Promise.all(
      guesses.map(async (one) => {
        const body = new URLSearchParams({ code: one });
        return (await fetch(`${place.url}/room`, { method: 'POST', body, redirect: 'manual' })).status;
      }),
    );
    const others = statuses.filter((status) => status !== 404 && status !== 429 && status !== 303);
    assert.deepEqual(others, []);
    assert.equal(await phone.enter(code), 200);
  });
});
