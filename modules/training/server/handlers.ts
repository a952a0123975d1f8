// Courses and rooms as trainers have them. Counts below five, and whose answer was which, never leave here.
import { randomInt } from 'node:crypto';
import type { Content } from '@heed/content/read';
import { makeCode } from '@heed/domain/codes';
import { answerKey, arrivalKey, breakKey, roomCodeForm, sumUpRoom } from '@heed/domain/training';
import { isInForce } from '@heed/envelope';
import { verifyTrainingKeys } from '@heed/envelope/badge';
import type { Deployment } from '@heed/server/deployment';
import type { Handlers } from '@heed/server/http/mount';
import { originForPhones } from '@heed/server/http/origin';
import { Refusal } from '@heed/server/http/problem';
import { storeOrRefuse } from '@heed/server/http/storage-refusal';
import { findRoomOwner } from '@heed/server/site/room-owners';
import { squareCode } from '@heed/site/booklets/square';
import { roomPath } from '@heed/site/room/path';
import type { StoredRoom } from '@heed/storage';
import { sharedReportPath } from '../site/report.ts';
import { addKeyStatement, certificateTrust, confirmedUntil, trainingSigner } from './certificates.ts';
import { reportOf } from './report.ts';
import { countsOf, courseOf } from './room.ts';

type Names =
  | 'training.courses'
  | 'training.course'
  | 'training.readKey'
  | 'training.confirmKey'
  | 'rooms.list'
  | 'rooms.open'
  | 'rooms.read'
  | 'rooms.course'
  | 'rooms.lead'
  | 'rooms.clearBreaks'
  | 'rooms.setSheets'
  | 'rooms.close'
  | 'rooms.readReport'
  | 'rooms.shareReport'
  | 'rooms.stopSharing'
  | 'rooms.erase';

/** Tries for a code that is free; of 64 million, the second one is as good as certain. */
const mostTries = 8;
/** A room is closed while phones answer: a new sum each time one more came. */
const mostSums = 20;

/** What answers the endpoints of training. */
export function trainingHandlers(deployment: Deployment, content: Content): Pick<Handlers, Names> {
  return {
    ...courseHandlers(content),
    ...keyHandlers(deployment),
    ...viewHandlers(deployment),
    ...leadHandlers(deployment, content),
    ...endHandlers(deployment),
    ...reportHandlers(deployment),
  };
}

function courseHandlers({ courses }: Content): Pick<Handlers, 'training.courses' | 'training.course'> {
  return {
    async 'training.courses'({ body }) {
      return {
        courses: [...courses.values()].map(({ id, facts, languages, heading }) => {
          const { language, title, audience } = heading(body.language);
          return { id, language, title, audience, minutes: facts.minutes, languages };
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

/** The key of certificates, and how a supervisor confirms it. */
function keyHandlers(deployment: Deployment): Pick<Handlers, 'training.readKey' | 'training.confirmKey'> {
  return {
    async 'training.readKey'() {
      const { publicKey } = trainingSigner(deployment);
      const basis = await certificateTrust(deployment);
      const keys = basis === null ? [] : verifyTrainingKeys(basis.statements, basis.trust);
      return {
        key: publicKey,
        confirmedUntil: await confirmedUntil(deployment),
        older: [...new Set(keys.map(({ sign }) => sign).filter((sign) => sign !== publicKey))],
      };
    },
    async 'training.confirmKey'({ body }) {
      const basis = await certificateTrust(deployment);
      if (basis === null) throw new Refusal('not-allowed', 'refusal.organisation-without-key');
      const [confirmed] = verifyTrainingKeys([body.statement], basis.trust);
      if (confirmed === undefined) throw new Refusal('not-allowed', 'refusal.statement-unsigned');
      if (confirmed.sign !== trainingSigner(deployment).publicKey)
        throw new Refusal('already-done', 'refusal.training-key-changed');
      if (!isInForce(confirmed, basis.trust.day))
        throw new Refusal('invalid-request', 'refusal.statement-future-day');
      await addKeyStatement(deployment, body.statement);
      return {};
    },
  };
}

const unknown = (): never => {
  throw new Refusal('not-found', 'refusal.room-unknown');
};
const closed = () => new Refusal('already-done', 'refusal.room-closed');

/** A room by its id. Throws Refusal 'not-found'. */
const requireRoom = async ({ storage }: Deployment, id = ''): Promise<StoredRoom> =>
  (await storage.rooms.get(id)) ?? unknown();

function viewHandlers(deployment: Deployment): Pick<Handlers, 'rooms.list' | 'rooms.read' | 'rooms.course'> {
  const { rooms } = deployment.storage;
  return {
    async 'rooms.list'() {
      return { rooms: (await rooms.list()).filter((room) => findRoomOwner(room) === null) };
    },
    async 'rooms.read'({ parts }) {
      const room = await requireRoom(deployment, parts.id);
      return viewOf(deployment, room);
    },
    async 'rooms.course'({ parts, request }) {
      const room = await requireRoom(deployment, parts.id);
      const address = `${originForPhones(deployment, request)}${roomPath(room.code)}`;
      const course = JSON.stringify(await courseOf(deployment, room));
      return { course, address, qr: squareCode(address) };
    },
  };
}

function leadHandlers(
  deployment: Deployment,
  content: Content,
): Pick<Handlers, 'rooms.open' | 'rooms.lead' | 'rooms.clearBreaks'> {
  const { rooms } = deployment.storage;
  return {
    async 'rooms.open'({ body, caller }) {
      const own = content.courses.get(body.course);
      if (own === undefined) return unknown();
      const course = own.course(body.language);
      for (let tries = 0; tries < mostTries; tries++) {
        const code = makeCode(roomCodeForm, randomInt);
        const opening = await storeOrRefuse(() =>
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
    async 'rooms.lead'({ parts, body }) {
      const room = await requireRoom(deployment, parts.id);
      const { workshop } = await courseOf(deployment, room);
      if (body.state.step >= workshop.length)
        throw new Refusal('invalid-request', 'refusal.room-step-unknown');
      const led = await storeOrRefuse(() => rooms.lead(room.id, body.revision, body.state));
      if (led.ok) return {};
      if (led.reason === 'unknown') return unknown();
      throw led.reason === 'closed' ? closed() : new Refusal('already-done', 'refusal.room-led-on');
    },
    async 'rooms.clearBreaks'({ parts }) {
      const room = await requireRoom(deployment, parts.id);
      await storeOrRefuse(() => rooms.clearStep(room.id, breakKey));
      return {};
    },
  };
}

function endHandlers(
  deployment: Deployment,
): Pick<Handlers, 'rooms.setSheets' | 'rooms.close' | 'rooms.erase'> {
  const { rooms } = deployment.storage;
  return {
    async 'rooms.setSheets'({ parts, body }) {
      const room = await requireRoom(deployment, parts.id);
      const { items } = await courseOf(deployment, room);
      if (body.sheets.length > body.people)
        throw new Refusal('invalid-request', 'refusal.room-sheets-more', {
          values: { sheets: body.sheets.length, people: body.people },
        });
      if (body.sheets.some(({ before, after }) => Math.max(before, after) > items.length))
        throw new Refusal('invalid-request', 'refusal.room-score-more', { values: { most: items.length } });
      const result = await storeOrRefuse(() => rooms.setSheets(parts.id ?? '', body.sheets));
      if (result.ok) return {};
      if (result.reason === 'unknown') return unknown();
      throw closed();
    },
    async 'rooms.close'({ parts }) {
      for (let tries = 0; tries < mostSums; tries++) {
        const room = await requireRoom(deployment, parts.id);
        const answers = await rooms.answers(room.id);
        const results = sumUpRoom(await courseOf(deployment, room), answers, room.sheets);
        const result = await storeOrRefuse(() => rooms.close(room.id, room.changes, results));
        if (result.ok) return {};
        if (result.reason === 'unknown') return unknown();
        if (result.reason === 'closed') throw closed();
      }
      throw new Refusal('failed', 'refusal.room-busy');
    },
    async 'rooms.erase'({ parts }) {
      return (await storeOrRefuse(() => rooms.erase(parts.id ?? ''))) ? {} : unknown();
    },
  };
}

function reportHandlers(
  deployment: Deployment,
): Pick<Handlers, 'rooms.readReport' | 'rooms.shareReport' | 'rooms.stopSharing'> {
  const { rooms } = deployment.storage;
  const open = () => new Refusal('invalid-request', 'refusal.room-open');
  return {
    async 'rooms.readReport'({ parts, request }) {
      const room = await requireRoom(deployment, parts.id);
      const report = await reportOf(deployment, room);
      if (report === null) throw open();
      const { share } = room;
      const address = `${originForPhones(deployment, request)}${sharedReportPath(share?.address ?? '')}`;
      return { report: JSON.stringify(report), share: share && { address, place: share.place } };
    },
    async 'rooms.shareReport'({ parts, body }) {
      const sharing = await storeOrRefuse(() => rooms.share(parts.id ?? '', body.place));
      if (sharing.ok) return {};
      if (sharing.reason === 'unknown') return unknown();
      throw open();
    },
    async 'rooms.stopSharing'({ parts }) {
      return (await storeOrRefuse(() => rooms.stopSharing(parts.id ?? ''))) ? {} : unknown();
    },
  };
}

/** What a trainer sees of a room now: counts of this step alone. */
async function viewOf(deployment: Deployment, room: StoredRoom) {
  const { rooms } = deployment.storage;
  const course = await courseOf(deployment, room);
  const { vote } = room.state;
  const step = course.workshop[room.state.step]!;
  const key = answerKey(course, step, vote);
  const hasWords = step.kind === 'words' || step.kind === 'reflection';
  const [numbers, counts, words] = await Promise.all([
    rooms.counts(room.id, [key, arrivalKey, breakKey]),
    countsOf(deployment, room, course, step),
    hasWords ? rooms.tally(room.id, key) : [],
  ]);
  const { id, code, language, day, closed: end, leader, version, revision, state, sheets } = room;
  return {
    room: { id, code, course: room.course, language, day, closed: end, leader },
    version,
    revision,
    state: { ...state, wall: [...state.wall], vote: vote && { ...vote, choices: [...vote.choices] } },
    people: numbers.get(arrivalKey) ?? 0,
    answered: numbers.get(key) ?? 0,
    counts,
    breaks: numbers.get(breakKey) ?? 0,
    // Two phones that wrote the same are two where nothing is sealed.
    words: words.flatMap(({ answer, count }) =>
      answer.kind === 'words' ? Array.from({ length: count }, () => answer.sealed) : [],
    ),
    isSealed: room.recipient !== '',
    sheets,
  };
}
