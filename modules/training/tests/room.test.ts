// A room of training over HTTP: a trainer leads, phones follow and answer by plain forms, and what is left
// when it closes is sums.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { ApiError } from '@heed/api/client';
import type { Course } from '@heed/domain/training';
import { openRoomWords } from '@heed/envelope/open';
import { filesBelow } from '../../../packages/storage/tests/hunt.ts';
import { type InventedServer, startInvented } from '../../../tests/invented.ts';
import { signIn, type TestMember } from '../../../tests/member.ts';
import { Phone, testFields } from '../../../tests/phone.ts';
import { readReport } from '../../../tests/workshop-report.ts';

const dayMs = 86_400_000;
const canary = 'canary-in-a-room';
const refusal = (kind: string) => (error: unknown) =>
  error instanceof ApiError && error.problem?.type === `urn:heed:problem:${kind}`;

describe('a room of training', () => {
  let place: InventedServer;
  let ana: TestMember;
  let end = async () => {};
  let ahead = 0;
  after(() => end());
  before(async () => {
    place = await startInvented({ after: (stop) => (end = stop) }, { now: () => Date.now() + ahead });
    ana = await signIn(place.url, place.logIns[0]!);
  });

  const open = async (recipient = '') => {
    const { id, code } = await ana.api.call('rooms.open', { course: 'police', language: 'en', recipient });
    const course = JSON.parse((await ana.api.call('rooms.course', {}, { id })).course) as Course;
    const read = () => ana.api.call('rooms.read', {}, { id });
    const goTo = async (kind: (step: Course['workshop'][number]) => boolean, more: object = {}) => {
      const { revision, state } = await read();
      const step = course.workshop.findIndex(kind);
      await ana.api.call('rooms.lead', { revision, state: { ...state, step, ...more } }, { id });
      return course.workshop[step]!;
    };
    return { id, code, course, read, goTo };
  };
  const arrive = async (code: string) => {
    const phone = new Phone(place.url);
    await phone.enter(code.toLowerCase());
    assert.match(phone.page, /Step 1 of/);
    return phone;
  };

  test('phones come in by the code, answer a poll, and see numbers from five answers on', async () => {
    const { id, code, read, goTo } = await open();
    const phones = await Promise.all(Array.from({ length: 6 }, () => arrive(code)));
    assert.equal((await read()).people, 6);
    assert.equal(new Set(phones.map(({ number }) => number)).size, 6);
    await goTo(({ kind }) => kind === 'poll', { showsCounts: true });
    for (const [at, phone] of phones.slice(0, 4).entries()) {
      await phone.look();
      await phone.send({ option: String(at % 2) });
      assert.match(phone.page, /Your answer is in/);
    }
    assert.equal((await read()).counts, null, 'four answers tell too much');
    await phones[5]!.look();
    assert.match(phones[5]!.page, /once there are five answers/);
    await phones[4]!.look();
    await phones[4]!.send({ option: '0' });
    await phones[4]!.send({ option: '1' });
    const view = await read();
    assert.deepEqual([view.answered, view.counts?.slice(0, 2)], [5, [2, 3]], 'the second answer counts');
    await phones[5]!.look();
    assert.match(phones[5]!.page, /<dd>3 people<\/dd>/);
    await phones[5]!.send({});
    assert.match(phones[5]!.page, /Choose or write something first/);
    await phones[5]!.send({ option: '9' });
    assert.match(phones[5]!.page, /Choose or write something first/);

    await ana.api.call('rooms.close', {}, { id });
    const [poll] = (await readReport(ana, id)).choices;
    assert.equal(poll?.tally, null, 'the wall shows two and three to the room, the report to nobody');
    await phones[1]!.send({ option: '0' });
    assert.match(phones[1]!.page, /closed before this came: it was not counted/);
    await phones[0]!.look();
    assert.match(phones[0]!.page, /This room is closed/);
    await assert.rejects(ana.api.call('rooms.close', {}, { id }), refusal('already-done'));
  });

  test('two trainers who press at once: one leads, the other is told', async () => {
    const { id, read } = await open();
    const { revision, state } = await read();
    const press = (step: number) =>
      ana.api.call('rooms.lead', { revision, state: { ...state, step } }, { id });
    const outcomes = await Promise.allSettled([press(1), press(2)]);
    assert.equal(outcomes.filter(({ status }) => status === 'fulfilled').length, 1);
    await assert.rejects(press(99), refusal('invalid-request'));
  });

  test('tests before and after become an effect, phones and paper together, and a card', async () => {
    const { id, code, course, goTo } = await open();
    const phones = await Promise.all(Array.from({ length: 7 }, () => arrive(code)));
    for (const occasion of ['before', 'after'] as const) {
      await goTo(({ test: when }) => when === occasion);
      for (const [at, phone] of phones.entries()) {
        await phone.look();
        const right = occasion === 'before' ? 8 + (at % 3) : 14 + (at % 2);
        await phone.send({ ...testFields(phone, course, occasion, right), 's-x': '3' });
        assert.match(phone.page, /Your answer is in/);
      }
    }
    const [, card] = /data-card>([A-Z-]+)</.exec(phones[0]!.page) ?? [];
    assert.match(card ?? '', /^[A-Z]{6}-[A-Z]{6}-[A-Z]{4}-[A-Z]{6}$/);
    await goTo(({ id: step }) => step === course.workshop.at(-1)!.id);
    await phones[0]!.look();
    assert.ok(phones[0]!.page.includes(card!), 'the card stands until the end');
    const sheets = Array.from({ length: 5 }, () => ({ before: 7, after: 12 }));
    await assert.rejects(
      ana.api.call('rooms.setSheets', { people: 4, sheets }, { id }),
      refusal('invalid-request'),
    );
    await assert.rejects(
      ana.api.call('rooms.setSheets', { people: 4, sheets: [{ before: 7, after: 21 }] }, { id }),
      refusal('invalid-request'),
    );
    await ana.api.call('rooms.setSheets', { people: 5, sheets }, { id });
    await ana.api.call('rooms.close', {}, { id });
    const { people, onPaper, effect, items } = await readReport(ana, id);
    assert.ok(effect.method === 'paired');
    assert.deepEqual([people, onPaper, effect.n, items], [12, 5, 12, 'too-few']);
    assert.ok(effect.after.value > effect.before.value);

    // Three months later the card counts, once; altered in one letter it does not.
    const answers = Object.fromEntries(course.items.map(({ id: item }) => [`a-${item}`, '0']));
    const later = async (text: string, fields: Record<string, string> = answers) => {
      const body = new URLSearchParams({ ...fields, form: '0', card: text });
      return (await fetch(`${place.url}/training/police/later`, { method: 'POST', body })).text();
    };
    assert.match(await later(`${card!.slice(0, -1)}${card!.endsWith('B') ? 'C' : 'B'}`), /no card of ours/);
    assert.match(await later('hello'), /no card of ours/);
    const tooEarly = /too early for this card: [^.]* counts from ([^.]*) at the earliest/;
    const [, firstDay] = tooEarly.exec(await later(card ?? '')) ?? [];
    assert.equal(Math.ceil((Date.parse(`${firstDay} UTC`) - Date.now()) / dayMs), 60);
    ahead = 59 * dayMs;
    assert.match(await later(card ?? ''), tooEarly, 'day 59');
    ahead = 60 * dayMs;
    assert.match(await later(card ?? '', {}), /The card was not used/, 'Enter in the field sends nothing');
    assert.match(await later(card!.toLowerCase().replaceAll('-', ' ')), /Your answers are counted/);
    assert.match(await later(card ?? ''), /counted already/);
    ahead = 0;
    const { later: cards, waitingCards } = await readReport(ana, id);
    assert.deepEqual([cards, waitingCards], [{ method: 'too-few', n: 0 }, 1]);
    await ana.api.call('rooms.erase', {}, { id });
    assert.match(await later(card ?? ''), /not here any more/);
  });

  test('a vote leads an interview together; a voice for an earlier sentence is late', async () => {
    const { id, code, goTo } = await open();
    const phone = await arrive(code);
    await goTo(({ kind }) => kind === 'vote', { vote: { seed: 7, choices: [] } });
    await phone.look();
    const first = phone.page;
    await goTo(({ kind }) => kind === 'vote', { vote: { seed: 7, choices: [1] } });
    await phone.send({ option: '0' });
    assert.match(phone.page, /was for an earlier step/);
    assert.notEqual(phone.page, first);
    await phone.send({ option: '0' });
    assert.match(phone.page, /Your answer is in/);
    await ana.api.call('rooms.close', {}, { id });
    const votes = (await readReport(ana, id)).choices.filter(({ sentence }) => sentence !== null);
    assert.equal(votes.length, 1);
    assert.ok(phone.page.includes(votes[0]!.options[0]!), 'under the scene to which the room had come');
  });

  test('words are sealed to the trainer: nothing on the disk tells them; a break is a number', async () => {
    const { id, code, read, goTo } = await open(ana.keys.recipient);
    const phone = await arrive(code);
    await goTo(({ kind }) => kind === 'words');
    await phone.look();
    assert.match(phone.page, /The server locks \(encrypts\) what you write when it arrives/);
    await phone.send({ words: canary });
    const { words } = await read();
    assert.equal(await openRoomWords(Buffer.from(words[0]!, 'base64'), ana.keys.identity), canary);
    for (const file of filesBelow(place.folder))
      assert.equal(readFileSync(file).includes(canary), false, file);
    const body = new URLSearchParams({ p: phone.number, break: 'yes' });
    await fetch(`${place.url}/room/${code}`, { method: 'POST', body });
    assert.equal((await read()).breaks, 1);
    await ana.api.call('rooms.clearBreaks', {}, { id });
    assert.equal((await read()).breaks, 0);
  });

  test('a phone hears of a step within two seconds', async () => {
    const { code, goTo } = await open();
    const events = await fetch(`${place.url}/api/rooms/${code}/events`);
    const reader = events.body!.pipeThrough(new TextDecoderStream()).getReader();
    let text = '';
    const until = async (word: string) => {
      while (!text.includes(word)) {
        const { value } = await reader.read();
        if (value === undefined) throw new Error(`the stream ended: ${text}`);
        text += value;
      }
    };
    await until('data: 1\n');
    const started = performance.now();
    await goTo(({ kind }) => kind === 'poll');
    await until('data: 2\n');
    assert.ok(performance.now() - started < 2000);
    await reader.cancel();
  });

  test('what no room has, and what nobody may send, gets a page that says what to do', async () => {
    const phone = new Phone(place.url);
    for (const text of ['', 'ABCDEF', 'x'.repeat(9000)]) {
      assert.equal(await phone.enter(text), 404);
      assert.match(phone.page, /no open room with this code/);
    }
    for (const path of ['/room/ZZZZZZ', `/room/${'x'.repeat(300)}`]) {
      assert.equal(await phone.go(path), 404, path);
      assert.match(phone.page, /no open room with this code/);
    }
    const { code } = await open();
    const post = async (fields: Record<string, string>) =>
      (await fetch(`${place.url}/room/${code}`, { method: 'POST', body: new URLSearchParams(fields) }))
        .status;
    for (const fields of [
      {},
      { p: 'short' },
      { p: '<script>' },
      { p: 'a'.repeat(32), step: 'nothing', option: '0' },
      { p: 'a'.repeat(32), step: 'words', words: 'x'.repeat(9000) },
    ])
      assert.equal(await post(fields), 200, JSON.stringify(fields).slice(0, 60));
    assert.equal(
      ((await (await fetch(`${place.url}/api/rooms/nothing`)).json()) as { revision: null }).revision,
      null,
    );
    assert.equal((await fetch(`${place.url}/api/rooms/ZZZZZZ/events`)).status, 204);
  });
});
