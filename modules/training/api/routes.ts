// Training at the desk: rooms that a trainer opens, leads and closes, and what remains of them. Answers leave
// the server as counts alone; words as they were sealed.
import { route, shapes as s } from '@heed/api/module';
import { languageTag as language, shortWord } from '@heed/domain/text';
import { MOST_PLACE, roomCodeForm } from '@heed/domain/training';
import * as v from 'valibot';
import { trainingEndpoints as endpoints } from './endpoints.ts';

/** A list that is handed on as it is. */
const list = <S extends v.GenericSchema>(shape: S) => v.pipe(v.array(shape), v.readonly());
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const slug = shortWord(60);
const code = v.pipe(v.string(), v.length(roomCodeForm.length));

const listedRoom = v.strictObject({
  id: s.id,
  code,
  course: v.string(),
  language: v.string(),
  day: s.day,
  closed: v.nullable(s.day),
  leader: v.string(),
});

const vote = v.strictObject({
  seed: v.pipe(count, v.maxValue(999_999_999)),
  choices: v.pipe(v.array(v.pipe(count, v.maxValue(9))), v.maxLength(60)),
});
const wallWord = v.strictObject({ word: v.pipe(v.string(), v.minLength(1), v.maxLength(40)), count });
const state = v.strictObject({
  step: v.pipe(count, v.maxValue(99)),
  vote: v.nullable(vote),
  wall: v.pipe(v.array(wallWord), v.maxLength(100)),
  showsCounts: v.boolean(),
});

const counts = list(count);

const sheet = v.strictObject({
  before: v.pipe(count, v.maxValue(100)),
  after: v.pipe(count, v.maxValue(100)),
});

/** Routes of training. */
export const trainingRoutes = {
  'training.courses': route({
    endpoint: endpoints['training.courses'],
    who: 'train',
    summary: 'The courses, in the language that the browser asks for',
    request: v.strictObject({ language }),
    response: v.strictObject({
      courses: v.array(
        v.strictObject({
          id: v.string(),
          /** Of title and audience. */
          language: v.string(),
          title: v.string(),
          audience: v.string(),
          minutes: count,
          languages: list(v.string()),
        }),
      ),
    }),
  }),
  'training.course': route({
    endpoint: endpoints['training.course'],
    who: 'train',
    summary: 'A whole course in one language, as JSON text',
    request: v.strictObject({ language }),
    response: v.strictObject({ course: v.string() }),
  }),
  'training.readKey': route({
    endpoint: endpoints['training.readKey'],
    who: 'train',
    summary: 'The key that signs certificates, and until when a supervisor confirmed it',
    request: s.nothing,
    response: v.strictObject({
      /** Ed25519 public key. */
      key: s.hex(32),
      /** Null where certificates are not made, since nobody confirmed the key for today. */
      confirmedUntil: v.nullable(s.day),
      /** Other keys that still count for what they signed. */
      older: list(s.hex(32)),
    }),
  }),
  'training.confirmKey': route({
    endpoint: endpoints['training.confirmKey'],
    who: 'supervise',
    summary: 'A supervisor confirms the key that signs certificates, by their signature',
    request: v.strictObject({ statement: s.statement }),
    response: s.nothing,
  }),
  'rooms.list': route({
    endpoint: endpoints['rooms.list'],
    who: 'train',
    summary: 'All rooms, newest first',
    request: s.nothing,
    response: v.strictObject({ rooms: list(listedRoom) }),
  }),
  'rooms.open': route({
    endpoint: endpoints['rooms.open'],
    who: 'train',
    summary: 'Opens a room with a course as it stands now',
    request: v.strictObject({ course: slug, language, recipient: v.pipe(v.string(), v.maxLength(4000)) }),
    response: v.strictObject({ id: s.id, code }),
  }),
  'rooms.read': route({
    endpoint: endpoints['rooms.read'],
    who: 'train',
    summary: 'A room as its trainer sees it: the step, how many are there, counts of this step',
    request: s.nothing,
    response: v.strictObject({
      room: listedRoom,
      /** The course as it was when the room began, as JSON text; its hash is `version`. */
      version: v.string(),
      revision: count,
      state,
      people: count,
      /** Phones that answered this step, or this round of a vote. */
      answered: count,
      /** Of a poll or a vote, by option; null below five answers. */
      counts: v.nullable(counts),
      /** How many asked for a break. */
      breaks: count,
      /** Words of this step, each sealed to the trainer or, where the page is not https, in clear. */
      words: list(v.string()),
      isSealed: v.boolean(),
      sheets: list(sheet),
    }),
  }),
  'rooms.course': route({
    endpoint: endpoints['rooms.course'],
    who: 'train',
    summary:
      'What does not change in a room: its course as it was when the room began, and where people come in',
    request: s.nothing,
    response: v.strictObject({
      /** JSON text. */
      course: v.string(),
      address: v.string(),
      /** The square code of the address, SVG. */
      qr: v.string(),
    }),
  }),
  'rooms.lead': route({
    endpoint: endpoints['rooms.lead'],
    who: 'train',
    summary: 'Goes to a step, shows numbers or words; refused where somebody else led on meanwhile',
    request: v.strictObject({ revision: count, state }),
    response: s.nothing,
  }),
  'rooms.clearBreaks': route({
    endpoint: endpoints['rooms.clearBreaks'],
    who: 'train',
    summary: 'The signals that a break is needed were seen',
    request: s.nothing,
    response: s.nothing,
  }),
  'rooms.setSheets': route({
    endpoint: endpoints['rooms.setSheets'],
    who: 'train',
    summary: 'Right answers on sheets of paper, one line a sheet; in place of those that stand there',
    request: v.strictObject({
      /** People with paper: more sheets than that are a slip of the hand. */
      people: v.pipe(count, v.maxValue(1000)),
      sheets: v.pipe(v.array(sheet), v.maxLength(1000)),
    }),
    response: s.nothing,
  }),
  'rooms.close': route({
    endpoint: endpoints['rooms.close'],
    who: 'train',
    summary: 'Ends a room: answers become sums and are gone',
    request: s.nothing,
    response: s.nothing,
  }),
  'rooms.readReport': route({
    endpoint: endpoints['rooms.readReport'],
    who: 'train',
    summary: 'What a closed room changed, without anything of a few, and where it is shared',
    request: s.nothing,
    response: v.strictObject({
      /** A `WorkshopReport` of packages/statistics, as JSON text. */
      report: v.string(),
      /** Null where it is not shared. */
      share: v.nullable(
        v.strictObject({
          /** Of its page; with `.pdf` and `.csv` behind it the other two. */
          address: v.string(),
          place: v.string(),
        }),
      ),
    }),
  }),
  'rooms.shareReport': route({
    endpoint: endpoints['rooms.shareReport'],
    who: 'train',
    summary: 'Lets anybody who has its address read the report of a closed room',
    request: v.strictObject({
      /** Where and for whom, in one line; it may be empty. */
      place: v.pipe(v.string(), v.trim(), v.maxLength(MOST_PLACE), v.regex(/^[^\n\r]*$/)),
    }),
    response: s.nothing,
  }),
  'rooms.stopSharing': route({
    endpoint: endpoints['rooms.stopSharing'],
    who: 'train',
    summary: 'Takes a shared report away; its address never comes back',
    request: s.nothing,
    response: s.nothing,
  }),
  'rooms.erase': route({
    endpoint: endpoints['rooms.erase'],
    who: 'train',
    summary: 'Erases a room with all that is left of it',
    request: s.nothing,
    response: s.nothing,
  }),
};

/** Answer of `rooms.read`. */
export type RoomView = v.InferOutput<(typeof trainingRoutes)['rooms.read']['response']>;
/** Answer of `training.courses`. */
export type CourseList = v.InferOutput<(typeof trainingRoutes)['training.courses']['response']>;
