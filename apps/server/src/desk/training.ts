// Courses and rooms as trainers have them. Counts below five, and whose answer was which, never leave here.
import { randomInt } from 'node:crypto';
import type { Content } from '@heed/content/read';
import {
  answerKey,
  arrivalKey,
  breakKey,
  CODE_LENGTH,
  codeLetters,
  countOptions,
  LEAST_ANSWERS,
  type RoomAnswer,
  type RoomState,
  sumUpRoom,
  type WorkshopStep,
} from '@heed/domain/training';
import { squareCode } from '@heed/site/booklets/sheet';
import type { StoredRoom } from '@heed/storage';
import type { Deployment } from '../deployment.ts';
import type { Handlers } from '../http/mount.ts';
import { originOf } from '../http/origin.ts';
import { Refusal } from '../http/problem.ts';
import { stored } from '../intake/accept.ts';
import { courseOf } from '../training/room.ts';

type Names =
  | 'training.courses'
  | 'training.course'
  | 'rooms.list'
  | 'rooms.open'
  | 'rooms.read'
  | 'rooms.course'
  | 'rooms.lead'
  | 'rooms.clearBreaks'
  | 'rooms.setSheets'
  | 'rooms.close'
  | 'rooms.erase';

/** Tries for a code that is free; of 64 million, the second one is as good as certain. */
const mostTries = 8;
/** A room is closed while phones answer: a new sum each time one more came. */
const mostSums = 20;

export function trainingHandlers(deployment: Deployment, content: Content): Pick<Handlers, Names> {
  return { ...courseHandlers(content), ...roomHandlers(deployment, content), ...endHandlers(deployment) };
}

function courseHandlers({ courses }: Content): Pick<Handlers, 'training.courses' | 'training.course'> {
  return {
    async 'training.courses'({ body }) {
      return {
        courses: [...courses.values()].map(({ id, facts, languages, heading }) => {
          const { language, title, audience } = heading(body.language);
          return { id, language, title, audience, minutes: facts.minutes, languages: [...languages] };
        }),
      };
    },
    async 'training.course'({ parts, body }) {
      const course = courses.get(parts.course ?? '');
      if (course === undefined) return unknown();
      return { course: JSON.stringify(course.course(body.language)) };
    },
  };
}

const unknown = (): never => {
  throw new Refusal('not-found', 'refusal.room-unknown');
};
const closed = () => new Refusal('already-done', 'refusal.room-closed');

function roomHandlers(
  deployment: Deployment,
  content: Content,
): Pick<
  Handlers,
  'rooms.list' | 'rooms.open' | 'rooms.read' | 'rooms.course' | 'rooms.lead' | 'rooms.clearBreaks'
> {
  const { rooms } = deployment.storage;
  const requireRoom = async (id = ''): Promise<StoredRoom> => (await rooms.get(id)) ?? unknown();
  return {
    async 'rooms.list'() {
      return { rooms: [...(await rooms.list())] };
    },
    async 'rooms.open'({ body, caller }) {
      const own = content.courses.get(body.course);
      if (own === undefined) return unknown();
      const course = own.course(body.language);
      for (let tries = 0; tries < mostTries; tries++) {
        const code = newCode();
        const opening = await stored(() =>
          rooms.open({
            code,
            course: course.id,
            language: course.language,
            version: course.hash,
            content: JSON.stringify(course),
            leader: caller.member!.id,
            recipient: body.recipient,
          }),
        );
        if (opening.ok) return { id: opening.id, code };
        if (opening.reason === 'full') throw new Refusal('failed', 'refusal.rooms-full');
      }
      throw new Refusal('failed', 'refusal.room-no-code');
    },
    async 'rooms.read'({ parts, request }) {
      const room = await requireRoom(parts.id);
      return viewOf(room, await rooms.answers(room.id), `${originOf(deployment, request)}/room/${room.code}`);
    },
    async 'rooms.course'({ parts }) {
      return { course: (await requireRoom(parts.id)).content };
    },
    async 'rooms.lead'({ parts, body }) {
      const room = await requireRoom(parts.id);
      if (body.state.step >= courseOf(room).workshop.length)
        throw new Refusal('invalid-request', 'refusal.room-step-unknown');
      const led = await stored(() => rooms.lead(room.id, body.revision, body.state));
      if (led.ok) return {};
      if (led.reason === 'unknown') return unknown();
      throw led.reason === 'closed' ? closed() : new Refusal('already-done', 'refusal.room-led-on');
    },
    async 'rooms.clearBreaks'({ parts }) {
      const room = await requireRoom(parts.id);
      await stored(() => rooms.clearStep(room.id, breakKey));
      return {};
    },
  };
}

const newCode = (): string =>
  Array.from({ length: CODE_LENGTH }, () => codeLetters[randomInt(codeLetters.length)]!).join('');

function endHandlers(
  deployment: Deployment,
): Pick<Handlers, 'rooms.setSheets' | 'rooms.close' | 'rooms.erase'> {
  const { rooms } = deployment.storage;
  return {
    async 'rooms.setSheets'({ parts, body }) {
      const { items } = courseOf((await rooms.get(parts.id ?? '')) ?? unknown());
      if (body.sheets.length > body.people)
        throw new Refusal('invalid-request', 'refusal.room-sheets-more', {
          values: { sheets: body.sheets.length, people: body.people },
        });
      if (body.sheets.some(({ before, after }) => Math.max(before, after) > items.length))
        throw new Refusal('invalid-request', 'refusal.room-score-more', { values: { most: items.length } });
      const result = await stored(() => rooms.setSheets(parts.id ?? '', body.sheets));
      if (result.ok) return {};
      if (result.reason === 'unknown') return unknown();
      throw closed();
    },
    async 'rooms.close'({ parts }) {
      for (let tries = 0; tries < mostSums; tries++) {
        const room = (await rooms.get(parts.id ?? '')) ?? unknown();
        const answers = await rooms.answers(room.id);
        const results = sumUpRoom(courseOf(room), answers, room.sheets);
        const result = await stored(() => rooms.close(room.id, room.answers, results));
        if (result.ok) return {};
        if (result.reason === 'unknown') return unknown();
        if (result.reason === 'closed') throw closed();
      }
      throw new Refusal('failed', 'refusal.room-busy');
    },
    async 'rooms.erase'({ parts }) {
      return (await stored(() => rooms.erase(parts.id ?? ''))) ? {} : unknown();
    },
  };
}

/** How many options a step has: of a poll its own, of a vote those of the scene where it stands. */
export function optionsOf(room: StoredRoom, step: WorkshopStep, { vote }: RoomState): number {
  if (step.kind === 'poll') return step.options.length;
  if (step.kind !== 'vote' || vote === null) return 0;
  const { interviews } = courseOf(room);
  const interview = interviews.find(({ id }) => id === step.interview);
  return Math.max(0, ...(interview?.scenes.map(({ choices }) => choices.length) ?? []));
}

function viewOf(
  room: StoredRoom,
  answers: Awaited<ReturnType<Deployment['storage']['rooms']['answers']>>,
  address: string,
) {
  const step = courseOf(room).workshop[room.state.step]!;
  const key = answerKey(step, room.state.vote);
  const own: RoomAnswer[] = answers.filter((one) => one.step === key).map(({ answer }) => answer);
  const options = optionsOf(room, step, room.state);
  const {
    id,
    code,
    course,
    language,
    day,
    closed: end,
    leader,
    version,
    revision,
    state,
    sheets,
    results,
  } = room;
  return {
    room: { id, code, course, language, day, closed: end, leader },
    version,
    revision,
    state: { ...state, wall: [...state.wall], vote: voteOf(state) },
    address,
    qr: squareCode(address),
    people: new Set(answers.filter((one) => one.step === arrivalKey).map(({ phone }) => phone)).size,
    answered: own.length,
    counts: options > 0 && own.length >= LEAST_ANSWERS ? [...countOptions(own, options)] : null,
    breaks: answers.filter((one) => one.step === breakKey).length,
    words: own.flatMap((answer) => (answer.kind === 'words' ? [answer.sealed] : [])),
    isSealed: room.recipient !== '',
    sheets: [...sheets],
    results: results as never,
  };
}

const voteOf = ({ vote }: RoomState) => (vote === null ? null : { ...vote, choices: [...vote.choices] });
