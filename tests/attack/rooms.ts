// Attacks on rooms of training and on events: by strangers who know a code, by a trainer, by who reads
// what is
// published.
import { randomBytes } from 'node:crypto';
import { sentNewKey, signSealed } from '@heed/envelope';
import { makeConsultationSecret, wrapConsultationSecret } from '@heed/envelope/keys';
import { inventedPlan } from '../../modules/events/cli/invent-event.ts';
import { filesHolding } from '../hunt.ts';
import { Phone } from '../phone.ts';
import { type Attack, ensure, statusOf } from './attack.ts';
import { foreignSigns, sendRaw } from './surface.ts';
import type { TargetServer } from './target.ts';

interface Step {
  readonly kind: string;
}

/** A room of a course, opened by the supervisor; what is written in it is sealed to her. */
async function openRoom({ url, member }: TargetServer) {
  const ana = await member('ana');
  const recipient = ana.keys.recipient;
  const { id, code } = await ana.api.call('rooms.open', { course: 'police', language: 'en', recipient });
  const { workshop } = JSON.parse((await ana.api.call('rooms.course', {}, { id })).course) as {
    workshop: Step[];
  };
  const read = () => ana.api.call('rooms.read', {}, { id });
  const goTo = async (kind: string) => {
    const { revision, state } = await read();
    const step = workshop.findIndex((one) => one.kind === kind);
    await ana.api.call('rooms.lead', { revision, state: { ...state, step } }, { id });
  };
  const enter = async () => {
    const phone = new Phone(url);
    ensure((await phone.enter(code)) === 200, 'The room does not open by its code');
    return phone;
  };
  const post = (body: BodyInit, headers: Record<string, string> = {}) =>
    fetch(`${url}/room/${code}`, { method: 'POST', body, headers });
  return { ana, id, code, read, goTo, enter, post };
}

const stepOf = (phone: Phone) => /name="step" value="([^"]+)"/.exec(phone.page)?.[1] ?? '';

/** A published event with its key. */
async function makeEvent({ member }: TargetServer) {
  const ana = await member('ana');
  const slug = `invented-${randomBytes(4).toString('hex')}`;
  const id = randomBytes(16).toString('hex');
  const secret = await makeConsultationSecret();
  const wrap = await wrapConsultationSecret(secret, id, [ana.keys.recipient], ana.keys);
  const wraps = [{ member: ana.id, wrap: Buffer.from(wrap).toString('base64') }];
  const plan = inventedPlan('2027-03-01');
  const key = { id, recipient: secret.recipient, wraps };
  const signature = signSealed(sentNewKey('event', key), ana.keys);
  await ana.api.call('events.make', { ...key, slug, plan, signature });
  await ana.api.call('events.publish', { revision: 1, hasConsent: true }, { id });
  return { ana, id, slug };
}

const register = async (url: string, slug: string, fields: Record<string, string>) => {
  const answer = await fetch(`${url}/event/${slug}/register`, {
    method: 'POST',
    body: new URLSearchParams(fields),
  });
  const page = await answer.text();
  return { status: answer.status, page, code: /data-withdrawal[^>]*>([^<]+)</.exec(page)?.[1]?.trim() ?? '' };
};

const publicPaths = ['', '/minutes', '/minutes.md', '/badges.pdf', '/event.ics'];

export const rooms: readonly Attack[] = [
  {
    id: 'room-strangers',
    promise: "A room goes on under a stranger's hands",
    tries:
      'foreign forms, one answer thirty times at once, an answer to a step that is gone, 5 MB, half ' +
      'bodies, 200 streams',
    needs: ['log-ins'],
    async play(target, watch) {
      const { url } = target;
      const { code, read, goTo, enter, post } = await openRoom(target);
      await goTo('poll');
      const phone = await enter();
      const step = stepOf(phone);
      const fields = { p: phone.number, step, key: step };
      for (const headers of [...Object.values(foreignSigns), { accept: 'text/html' }]) {
        const answer = await post(
          new URLSearchParams({ ...fields, option: '0' }),
          headers as Record<string, string>,
        );
        await answer.body?.cancel();
        watch.expect(answer.status === 403, `A form of another site: ${answer.status}`);
      }
      watch.expect((await read()).answered === 0, 'A form of another site was counted');
      await Promise.all(
        Array.from({ length: 30 }, (_, at) =>
          post(new URLSearchParams({ ...fields, option: String(at % 2) })),
        ),
      );
      watch.expect((await read()).answered === 1, 'One phone answers more than once');
      await goTo('words');
      await phone.send({ option: '0' }, fields);
      watch.expect((await read()).answered === 0, 'An answer to a step that is gone counts for this one');
      const tooLarge = await post(new URLSearchParams({ ...fields, words: 'x'.repeat(5_000_000) })).catch(
        () => null,
      );
      watch.expect(tooLarge === null || tooLarge.status === 413, `5 MB: ${tooLarge?.status}`);
      await tooLarge?.body?.cancel();
      await sendRaw(url, `POST /room/${code} HTTP/1.1\r\nhost: x\r\ncontent-length: 5000\r\n\r\np=half`, 300);
      const streams = Array.from({ length: 200 }, () =>
        sendRaw(url, `GET /api/rooms/${code}/events HTTP/1.1\r\nhost: localhost\r\n\r\n`, 2500),
      );
      const begin = performance.now();
      await phone.look();
      await phone.send({ words: 'calm' });
      watch.expect((await read()).words.length === 1, 'The room stands still');
      watch.expect(performance.now() - begin < 3000, 'The room goes on after seconds');
      await Promise.all(streams);
    },
  },
  {
    id: 'room-names',
    promise: 'Nobody sees who answered what',
    tries:
      'cookies of a room; what its trainer is told of phones; a phone’s number on the disk after ' +
      'the room closed',
    needs: ['log-ins', 'disk'],
    async play(target, watch) {
      const { ana, id, code, read, goTo, enter } = await openRoom(target);
      const pages = [`/room`, `/room/${code}`, `/room/${code}/screen`, `/api/rooms/${code}`];
      for (const path of pages) {
        const answer = await fetch(target.url + path);
        await answer.body?.cancel();
        watch.expect(
          answer.headers.get('set-cookie') === null,
          `${path.replace(code, ':code')} sets a cookie`,
        );
      }
      const phones = await Promise.all([1, 2, 3, 4, 5].map(enter));
      await goTo('poll');
      for (const [at, phone] of phones.entries()) {
        await phone.look();
        await phone.send({ option: String(at % 2) });
      }
      const view = JSON.stringify(await read());
      const numbers = phones.map(({ number }) => number);
      ensure(
        numbers.every((number) => number.length > 8),
        'A phone has no number',
      );
      for (const number of numbers)
        watch.expect(!view.includes(number), 'The trainer is told the number of a phone');
      const open = filesHolding(target.folder!, numbers);
      watch.expect(
        open.length === 0,
        `The number of a phone stands in ${open.join()} while the room is open`,
      );
      await ana.api.call('rooms.close', {}, { id });
      const remains = filesHolding(target.folder!, numbers);
      watch.expect(
        remains.length === 0,
        `The number of a phone stands in ${remains.join()}: the room is closed`,
      );
    },
  },
  {
    id: 'few-in-a-room',
    promise: 'No figure says anything of a few',
    tries: 'counts of a room of three and four; the report of a room of four; words of one',
    needs: ['log-ins'],
    async play(target, watch) {
      const { ana, id, read, goTo, enter } = await openRoom(target);
      const phones = await Promise.all([1, 2, 3, 4].map(enter));
      await goTo('poll');
      for (const phone of phones) {
        await phone.look();
        await phone.send({ option: '0' });
        watch.expect((await read()).counts === null, 'Counts of fewer than five are given');
      }
      ensure((await read()).answered === 4, 'The answers of four were not taken');
      await ana.api.call('rooms.close', {}, { id });
      const { report } = await ana.api.call('rooms.readReport', {}, { id });
      const { choices } = JSON.parse(report) as { choices: { tally: unknown }[] };
      watch.expect(
        choices.every(({ tally }) => tally === null),
        'The report counts the answers of four',
      );
    },
  },
  {
    id: 'room-words',
    promise: 'Free words are for the trainer alone',
    tries:
      'words of a phone without script on the disk, on the wall before a press, in the page of another phone',
    needs: ['log-ins', 'disk'],
    async play(target, watch) {
      const { code, read, goTo, enter } = await openRoom(target);
      const [phone, other] = [await enter(), await enter()];
      await goTo('words');
      await phone.look();
      const canary = `canaryroom${randomBytes(5).toString('hex')}`;
      await phone.send({ words: canary });
      const { words } = await read();
      ensure(words.length === 1, 'The words were not taken');
      watch.expect(!words[0]!.includes(canary), 'The trainer’s server has the words in clear');
      await other.look();
      const screen = await (await fetch(`${target.url}/room/${code}/screen`)).text();
      watch.expect(
        !other.page.includes(canary) && !screen.includes(canary),
        'Words are shown before a press',
      );
      const matches = filesHolding(target.folder!, [canary]);
      watch.expect(matches.length === 0, `Words stand in ${matches.join()}`);
    },
  },
  {
    id: 'shared-report',
    promise: 'A report is read by whom the trainer gives its address, and by nobody once sharing stops',
    tries: 'a report by the room’s id and code, by guesses, before it is shared and after sharing stopped',
    needs: ['log-ins'],
    async play(target, watch) {
      const { ana, id, code } = await openRoom(target);
      const at = async (last: string) => (await fetch(`${target.url}/training/report/${last}`)).status;
      await ana.api.call('rooms.close', {}, { id });
      for (const guess of [id, code, randomBytes(16).toString('hex')])
        for (const ending of ['', '.pdf', '.csv'])
          watch.expect((await at(guess + ending)) >= 404, 'A report is read without its address');
      const share = async () => {
        await ana.api.call('rooms.shareReport', { place: '' }, { id });
        const { share: shared } = await ana.api.call('rooms.readReport', {}, { id });
        return shared!.address.split('/').at(-1)!;
      };
      const address = await share();
      watch.expect(/^[0-9a-f]{32}$/.test(address) && address !== id, 'The address is no random one');
      ensure((await at(address)) === 200, 'The shared report is not there');
      watch.expect((await at(id)) >= 404, 'The room’s id opens the shared report');
      const page = await fetch(`${target.url}/training/report/${address}`);
      watch.expect(
        /noindex/.test(page.headers.get('x-robots-tag') ?? '') || /noindex/.test(await page.text()),
        'Search engines may list it',
      );
      await ana.api.call('rooms.stopSharing', {}, { id });
      for (const ending of ['', '.pdf', '.csv'])
        watch.expect((await at(address + ending)) >= 404, 'A report is read after sharing stopped');
      watch.expect((await share()) !== address, 'An address comes back');
    },
  },
  {
    id: 'participants',
    promise: 'Names of participants appear only by their own choice',
    tries:
      'a name that said no, and one that said yes and nobody looked at, in every page, file and ' +
      'list, and the disk',
    needs: ['log-ins', 'disk'],
    async play(target, watch) {
      const { url, folder } = target;
      const { ana, id, slug } = await makeEvent(target);
      const names = {
        no: `Canaryno${randomBytes(4).toString('hex')}`,
        yes: `Canaryyes${randomBytes(4).toString('hex')}`,
      };
      const need = `canaryneed${randomBytes(4).toString('hex')}`;
      for (const [list, name] of Object.entries(names))
        ensure(
          (await register(url, slug, { name, list, needs: need })).status === 200,
          'A registration was not taken',
        );
      const nothing = await register(url, slug, { name: 'Nobody Asked' });
      watch.expect(nothing.status === 400, `A registration without yes or no: ${nothing.status}`);
      const form = await (await fetch(`${url}/event/${slug}/register`)).text();
      watch.expect(!/name="list"[^>]*\bchecked/.test(form), 'Yes or no is chosen beforehand');
      const words = [...Object.values(names), need];
      for (const path of [
        ...publicPaths.map((rest) => `/event/${slug}${rest}`),
        '/events',
        `/hr/event/${slug}`,
      ]) {
        const text = Buffer.from(await (await fetch(url + path)).arrayBuffer()).toString('utf8');
        for (const word of words)
          watch.expect(!text.includes(word), `${path.replace(slug, ':slug')} names somebody`);
      }
      const lists = JSON.stringify([
        await ana.api.call('events.read', {}, { id }),
        await ana.api.call('events.list', {}),
      ]);
      for (const word of words) watch.expect(!lists.includes(word), 'The desk’s list names somebody');
      // What said yes comes in the clear, for an organiser to look at.
      const matches = filesHolding(folder!, [names.no, need]);
      watch.expect(matches.length === 0, `A name that said no, or a need, stands in ${matches.join()}`);
      const { registrations } = await ana.api.call('events.listRegistrations', {}, { id });
      const listed = registrations.find((one) => JSON.stringify(one).includes(names.yes));
      ensure(listed !== undefined, 'Who said yes is not listed for the organiser');
      await ana.api.call('events.showParticipant', { registration: listed.id, isShown: true }, { id });
      ensure(
        (await (await fetch(`${url}/event/${slug}`)).text()).includes(names.yes),
        'Who said yes is never shown',
      );
    },
  },
  {
    id: 'registrations',
    promise: 'A registration is taken back by who has its code, whenever',
    tries: 'wrong codes until they are refused; the right one; the right one again',
    needs: ['log-ins'],
    async play(target, watch) {
      const { ana, id, slug } = await makeEvent(target);
      const { status, code } = await register(target.url, slug, { name: 'Moth', list: 'no' });
      ensure(status === 200 && code !== '', 'A registration was not taken');
      const withdraw = async (submission: string) => {
        const answer = await fetch(`${target.url}/event/${slug}/withdraw`, {
          method: 'POST',
          body: new URLSearchParams({ code: submission }),
        });
        await answer.body?.cancel();
        return answer.status;
      };
      const count = async () =>
        (await ana.api.call('events.listRegistrations', {}, { id })).registrations.length;
      ensure((await count()) === 1, 'The registration is not listed');
      watch.expect((await withdraw(code)) === 200, 'The right code is refused');
      watch.expect((await count()) === 0, 'What was taken back is still listed');
      watch.expect((await withdraw(code)) === 404, 'A code works twice');
      // Thirty of one network; who comes without an address shares 120 with all others.
      const most = 130;
      let tries = 0;
      while (tries < most && (await withdraw('BBBBBBBBBBBB')) === 404) tries++;
      watch.expect(tries < most, `${most} wrong codes were looked at`);
    },
  },
  {
    id: 'reflections',
    promise: 'A reflection stands on no wall before a moderator pressed',
    tries:
      'a reflection of a phone on the wall, in the minutes, on the page and in another phone before a press',
    needs: ['log-ins'],
    async play(target, watch) {
      const { url } = target;
      const { ana, id, slug } = await makeEvent(target);
      await ana.api.call('events.openRoom', { session: 'needs', language: 'en' }, { id });
      const { rooms: open } = await ana.api.call('events.read', {}, { id });
      const phone = new Phone(url);
      await phone.enter(open[0]!.code);
      const canary = `canarythought${randomBytes(4).toString('hex')}`;
      await phone.send({ words: canary });
      ensure(
        (await ana.api.call('events.listReflections', {}, { id })).reflections.length === 1,
        'It was not taken',
      );
      const other = new Phone(url);
      await other.enter(open[0]!.code);
      watch.expect(!other.page.includes(canary), 'Another phone shows it');
      for (const path of [
        `/room/${open[0]!.code}/screen`,
        `/event/${slug}`,
        `/event/${slug}/minutes`,
        `/event/${slug}/minutes.md`,
      ])
        watch.expect(
          !(await (await fetch(url + path)).text()).includes(canary),
          `${path.replace(slug, ':slug')} shows it`,
        );
      const stranger = await target.member('mila');
      const listed = await statusOf(stranger.api.call('events.listReflections', {}, { id }));
      watch.expect(listed === 403, `A case worker reads reflections: ${listed}`);
    },
  },
];
