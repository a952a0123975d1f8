// `/room` for phones, with script and without, and what tells them that the trainer led on.
import { randomBytes } from 'node:crypto';
import type { Content } from '@heed/content/read';
import {
  answerKey,
  arrivalKey,
  breakKey,
  type Course,
  choicesAt,
  formOf,
  posedItems,
  type RoomAnswer,
  readRoomCode,
  scoreOf,
  type WorkshopStep,
} from '@heed/domain/training';
import type { Deployment } from '@heed/server/deployment';
import { type Fields, readFields } from '@heed/server/http/fields';
import { isEncrypted, originForPhones, originOf } from '@heed/server/http/origin';
import { page } from '@heed/server/http/page';
import { contextOfPart } from '@heed/server/http/part-context';
import type { ModulePages } from '@heed/server/module';
import { peopleIn } from '@heed/server/room-people';
import { findRoomOwner } from '@heed/server/site/room-owners';
import { inLanguage, linkTo, type PageContext } from '@heed/site/context';
import { roomPath } from '@heed/site/room/path';
import type { RoomUse } from '@heed/site/room/use';
import type { StoredRoom } from '@heed/storage';
import type { Context } from 'hono';
import { streamSSE } from 'hono/streaming';
import { coursePaths } from '../site/course/frame.ts';
import { type RoomNotice, roomEntryPage, roomPage } from '../site/room/page.ts';
import { type RoomScreenData, roomScreen, screenAddress } from '../site/room/screen.ts';
import { answersOf, scalesOf } from './answers.ts';
import { cardNumber, writeCard } from './card.ts';
import { confirmedUntil, proveDeed } from './certificates.ts';
import { countsOf, courseOf, isPhoneNumber, phoneHash, type RoomWatch, watchRooms } from './room.ts';
import { storedWords } from './words.ts';

/** Milliseconds between two signs of life on a stream, so that proxies keep it open. */
const beatMs = 15_000;
/** Streams of one room in one process. */
const mostListeners = 2000;

/** A request of a phone in a room. */
interface RoomRequest {
  readonly c: Context;
  readonly context: PageContext;
  readonly deployment: Deployment;
  readonly room: StoredRoom;
  readonly course: Course;
}

/**
 * Adds the pages of rooms. All last: sessions of events have rooms too, and a phone in a room is not put out.
 */
export function mountRooms({ lasting }: ModulePages, deployment: Deployment, content: Content): void {
  const { rooms } = deployment.storage;
  const watch = watchRooms(deployment);
  const contextOf = (c: Context) => contextOfPart(deployment, content, c.req.raw, 'training');
  const find = async (text: string): Promise<StoredRoom | null> => {
    const code = readRoomCode(text);
    return code === null ? null : rooms.find(code);
  };
  const refuseCode = (c: Context, code: string) =>
    page(roomEntryPage(contextOf(c), { code, wrong: true }), c.req.raw, 404);
  lasting.get('/room', (c) => page(roomEntryPage(contextOf(c), { code: '', wrong: false }), c.req.raw));
  lasting.post('/room', async (c) => {
    const text = (await readFields(c)).get('code') ?? '';
    const room = await find(text);
    if (room === null) return refuseCode(c, text.slice(0, 20));
    return c.redirect(linkTo(contextOf(c), roomPath(room.code)), 303);
  });
  const inRoom = async (c: Context, answer: (request: RoomRequest) => Promise<Response>) => {
    const room = await find(c.req.param('code') ?? '');
    if (room === null) return refuseCode(c, '');
    return answer({ c, context: contextOf(c), deployment, room, course: await courseOf(deployment, room) });
  };
  lasting.get('/room/:code', (c) =>
    inRoom(c, (request) => {
      const phone = c.req.query('p') ?? '';
      return isPhoneNumber(phone) ? show(request, phone, noticeOf(c.req.query('n'))) : arrive(request);
    }),
  );
  lasting.get('/room/:code/screen', (c) => inRoom(c, showScreen));
  lasting.post('/room/:code', (c) => inRoom(c, async (request) => take(request, await readFields(c))));
  lasting.get('/api/rooms/:code', async (c) => {
    const room = await find(c.req.param('code') ?? '');
    const revision = room === null || room.closed !== null ? null : room.revision;
    return c.json({ revision }, 200, { 'cache-control': 'no-store' });
  });
  lasting.get('/api/rooms/:code/events', async (c) => {
    const room = await find(c.req.param('code') ?? '');
    if (room === null || watch.count(room.code) >= mostListeners) return c.body(null, 204);
    return events(c, watch, room.code);
  });
}

const notices: readonly RoomNotice[] = [
  'sent',
  'enough',
  'empty',
  'damaged',
  'late',
  'full',
  'break',
  'over',
];
const noticeOf = (text: string | undefined): RoomNotice | null =>
  notices.find((notice) => notice === text) ?? null;

/** A phone that comes gets a number of its own, and counts as one who is there. */
async function arrive({ c, context, deployment, room }: RoomRequest): Promise<Response> {
  const phone = randomBytes(16).toString('hex');
  if (room.closed === null && room.salt !== null)
    await deployment.storage.rooms.answer(room.code, {
      phone: phoneHash(phone, room.salt),
      step: arrivalKey,
      answer: { kind: 'choice', option: 0 },
    });
  return c.redirect(`${linkTo(context, roomPath(room.code))}?p=${phone}`, 303);
}

async function show(request: RoomRequest, phone: string, notice: RoomNotice | null): Promise<Response> {
  const { c, context, deployment, room, course } = request;
  const step = course.workshop[room.state.step]!;
  const hash = room.salt === null ? null : phoneHash(phone, room.salt);
  const card = hash === null ? null : await cardOf(request, hash);
  const html = roomPage(context, {
    code: room.code,
    phone,
    course,
    state: room.state,
    revision: room.revision,
    isClosed: room.closed !== null,
    notice,
    counts: room.state.showsCounts ? await countsOf(deployment, room, course, step) : null,
    items: step.test === null || hash === null ? [] : posedItems(course.items, formOf(hash), step.test),
    recipient: room.recipient !== '' && isEncrypted(deployment, c.req.raw) ? room.recipient : null,
    isAfterTest: testSteps(course, 'after').some((id) => placeOf(course, id) <= room.state.step),
    card,
    proof: card === null ? null : await proofOf(request, card),
    use: await readUse(request, hash),
    laterAddress: originOf(deployment, c.req.raw) + inLanguage(context.locale, coursePaths(course.id).later),
  });
  return page(html, c.req.raw);
}

/** What the room shows that a module opened for a use of its own; null in a workshop. */
const readUse = async ({ deployment, room }: RoomRequest, phone: string | null): Promise<RoomUse | null> =>
  (await findRoomOwner(room)?.show(deployment.storage, room, phone)) ?? null;

/** Proof of both tests, one certificate for a card; null where no certificates are made here. */
async function proofOf({ deployment, room, course }: RoomRequest, card: string): Promise<string | null> {
  if ((await confirmedUntil(deployment)) === null) return null;
  const { language, version } = room;
  return proveDeed(
    deployment,
    { kind: 'workshop', course: course.id, language, version, right: 0, all: 0 },
    phoneHash(card, room.cardKey),
  );
}

/** Seconds after which a wall is loaded again: people come and answer without the trainer's doing. */
const drawEverySeconds = 10;

/**
 * What a wall shows, loaded again by itself with script and without: nobody fills anything in there. When its
 * clock began stands in its own address: nothing of it is stored.
 */
async function showScreen(request: RoomRequest): Promise<Response> {
  const { c, context, deployment, room, course } = request;
  const step = course.workshop[room.state.step]!;
  const [counts, people, use] = await Promise.all([
    room.state.showsCounts ? countsOf(deployment, room, course, step) : null,
    peopleIn(deployment.storage, room),
    readUse(request, null),
  ]);
  const now = Math.floor(deployment.now() / 1000);
  const begin = clockBegin(c.req.query('clock'), room.state.step, now);
  const origin = originForPhones(deployment, c.req.raw);
  const data: RoomScreenData = {
    code: room.code,
    entrance: `${origin.replace(/^https?:\/\//, '')}/room`,
    address: origin + roomPath(room.code),
    course,
    state: room.state,
    revision: room.revision,
    isClosed: room.closed !== null,
    counts,
    people,
    use,
    clock: `${room.state.step}.${begin}`,
    minutesLeft: Math.max(0, Math.ceil(step.minutes - (now - begin) / 60)),
  };
  const response = await page(roomScreen(context, data), c.req.raw);
  if (!data.isClosed)
    response.headers.set('refresh', `${drawEverySeconds};url=${screenAddress(context, data)}`);
  return response;
}

/** Longest step of any workshop, seconds: a clock that began before stands in an address of another day. */
const longestStep = 14_400;

/** When the clock of `step` began, seconds since 1970: as `text` says it, or now. */
function clockBegin(text: string | undefined, step: number, now: number): number {
  const [, own, digits] = /^(\d{1,3})\.(\d{1,12})$/.exec(text ?? '') ?? [];
  const begin = Number(digits);
  return Number(own) === step && begin <= now && begin > now - longestStep ? begin : now;
}

const testSteps = ({ workshop }: Course, occasion: 'before' | 'after'): readonly string[] =>
  workshop.filter(({ test }) => test === occasion).map(({ id }) => id);

const placeOf = ({ workshop }: Course, step: string): number => workshop.findIndex(({ id }) => id === step);

/** The card of a phone that answered both tests; from the one at the end on it stands on every step. */
async function cardOf({ deployment, room, course }: RoomRequest, phone: string): Promise<string | null> {
  const [before, after] = [testSteps(course, 'before'), testSteps(course, 'after')];
  if (!after.some((id) => placeOf(course, id) <= room.state.step)) return null;
  const answers = await deployment.storage.rooms.answersOf(room.id, phone, [...before, ...after]);
  const score = (steps: readonly string[], occasion: 'before' | 'after') => {
    const own = steps.map((id) => answers.get(id)).find((answer) => answer !== undefined);
    return own?.kind === 'test' ? scoreOf(course, formOf(phone), occasion, own.items).score : null;
  };
  const scores = { before: score(before, 'before'), after: score(after, 'after') };
  if (scores.before === null || scores.after === null) return null;
  const card = { room: room.code, number: cardNumber(room.cardKey, phone) };
  return writeCard({ ...card, before: scores.before, after: scores.after }, room.cardKey);
}

/** Takes what a phone sent, and shows the room as it stands then. */
async function take(request: RoomRequest, fields: Fields): Promise<Response> {
  const { c, context, deployment, room, course } = request;
  const phone = fields.get('p') ?? '';
  const back = (notice: RoomNotice | '') =>
    c.redirect(`${linkTo(context, roomPath(room.code))}?p=${phone}${notice && `&n=${notice}`}`, 303);
  if (!isPhoneNumber(phone)) return c.redirect(linkTo(context, roomPath(room.code)), 303);
  if (room.closed !== null || room.salt === null) return back(fields.has('break') ? '' : 'over');
  const store = async (step: string, answer: RoomAnswer, notice: RoomNotice) => {
    const result = await deployment.storage.rooms.answer(room.code, {
      phone: phoneHash(phone, room.salt!),
      step,
      answer,
    });
    return back(result.ok ? notice : result.reason === 'full' ? 'full' : '');
  };
  if (fields.has('break')) return store(breakKey, { kind: 'choice', option: 0 }, 'break');
  const place = placeOf(course, fields.get('step') ?? '');
  const step = course.workshop[place];
  if (step === undefined || place > room.state.step) return back('');
  const isOpen = place === room.state.step || step.kind === 'test' || step.kind === 'reflection';
  const key = answerKey(course, step, room.state.vote);
  if (!isOpen || (step.kind === 'vote' && key !== fields.get('key'))) return back('late');
  if (step.kind === 'contribution') {
    const words = await storedWords(fields, step.kind, room.recipient);
    if (typeof words === 'string') return back(words);
    const sealed = Buffer.from(words.sealed, 'base64');
    const author = phoneHash(phone, room.salt);
    return back((await findRoomOwner(room)?.take(deployment.storage, room, author, sealed)) ?? 'over');
  }
  const answer = await answerOf(request, step, fields, formOf(phoneHash(phone, room.salt)));
  return typeof answer === 'string' ? back(answer) : store(key, answer, 'sent');
}

/** What the fields of a step say; else why they are not taken. */
async function answerOf(
  { room, course }: RoomRequest,
  step: WorkshopStep,
  fields: Fields,
  form: number,
): Promise<RoomAnswer | 'empty' | 'damaged'> {
  if (step.kind === 'words' || step.kind === 'reflection') {
    const words = await storedWords(fields, step.kind, room.recipient);
    return typeof words === 'string' ? words : { kind: 'words', ...words };
  }
  if (step.test !== null) {
    const items = Object.fromEntries(answersOf(posedItems(course.items, form, step.test), fields));
    const ids = course.scales.map(({ id }) => id);
    const scales = scalesOf([...ids, ...ids.map((id) => `back.${id}`)], fields);
    return Object.keys(items).length + Object.keys(scales).length === 0
      ? 'empty'
      : { kind: 'test', items, scales };
  }
  const option = fields.get('option') ?? '';
  const isOption = /^\d$/.test(option) && Number(option) < choicesAt(course, step, room.state.vote).length;
  return isOption ? { kind: 'choice', option: Number(option) } : 'empty';
}

/** One event for each revision, and a sign of life now and then. */
function events(c: Context, watch: RoomWatch, code: string): Response {
  c.header('cache-control', 'no-store');
  // nginx hands a stream on at once where this says so.
  c.header('x-accel-buffering', 'no');
  return streamSSE(c, async (stream) => {
    let end = () => {};
    const over = new Promise<void>((resolve) => {
      end = resolve;
    });
    const write = (event: string, data: string) => stream.writeSSE({ event, data }).catch(() => end());
    const stopListening = watch.listen(code, (revision) => void write('revision', JSON.stringify(revision)));
    const beat = setInterval(() => void write('beat', ''), beatMs);
    stream.onAbort(end);
    await over;
    clearInterval(beat);
    stopListening();
  });
}
