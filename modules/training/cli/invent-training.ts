// An invented workshop for the demonstration: a room in which forty-eight invented people took a course,
// with the cards that came back three months later, and its report shared. Chance decides what each of them
// knows; nothing of it was measured on anybody.
import { readContent } from '@heed/content/read';
import {
  arrivalKey,
  type Course,
  formOf,
  type InterviewScene,
  type ItemAnswer,
  isRecommended,
  type Occasion,
  posedItems,
  type Scales,
  type StoredRoomAnswer,
  sumUpRoom,
} from '@heed/domain/training';
import { random } from '@heed/statistics/random';
import { openStorage, type Storage } from '@heed/storage';
import type { FoundedDeployment } from '../../../apps/cli/src/demonstration.ts';

/** Invented people with a phone, with paper, and who came back with a card. */
const phones = 36;
const sheets = 12;
const cards = 24;
/** Sentences of a conversation that the room came to. */
const sentences = 3;
/** How likely an invented person knows the answer. */
const knows: Readonly<Record<Occasion, number>> = { before: 0.52, after: 0.8, later: 0.7 };

/** How long ago the workshop was: the cards have come back since. */
const sinceMs = 95 * 86_400_000;

/** Puts the workshop into a data folder that nobody serves yet, by the clock of its day. */
export async function inventTraining(
  { members }: FoundedDeployment,
  folder: string,
  databaseUrl: string | undefined,
): Promise<void> {
  const storage = await openStorage({
    folder,
    ...(databaseUrl !== undefined && { databaseUrl }),
    now: () => Date.now() - sinceMs,
  });
  try {
    await inventRoom(members[0]!.id, storage);
  } finally {
    await storage.close();
  }
}

/** Opens, fills and closes the room, and shares its report. `leader`: id of a member. */
export async function inventRoom(leader: string, { rooms }: Pick<Storage, 'rooms'>): Promise<void> {
  const course = readContent().courses.get('police')?.course('en');
  if (course === undefined) return;
  const opening = await rooms.open({
    code: 'BCDFGH',
    course: course.id,
    language: course.language,
    version: course.hash,
    content: JSON.stringify(course),
    leader,
    recipient: '',
  });
  if (!opening.ok) return;
  const chance = random(20_261_127);
  const answers = Array.from({ length: phones }, (_, number) =>
    inventAnswers(course, number, chance.uniform),
  ).flat();
  const paper = Array.from({ length: sheets }, () => ({
    before: scoreOf(course, 'before', chance.uniform),
    after: scoreOf(course, 'after', chance.uniform),
  }));
  await rooms.close(opening.id, 0, sumUpRoom(course, answers, paper));
  for (let card = 0; card < cards; card++)
    await rooms.addLater(opening.id, `invented-${card}`, {
      before: scoreOf(course, 'before', chance.uniform),
      after: scoreOf(course, 'after', chance.uniform),
      later: scoreOf(course, 'later', chance.uniform),
    });
  await rooms.share(opening.id, 'Invented: police of a port');
}

const scoreOf = (course: Course, occasion: Occasion, uniform: () => number): number =>
  course.items.filter(() => uniform() < knows[occasion]).length;

/** What one invented phone answered at each step. `number` tells it from the others. */
export function inventAnswers(
  course: Course,
  number: number,
  uniform: () => number,
): readonly StoredRoomAnswer[] {
  const phone = number.toString(16).padStart(32, '0');
  const answer = (step: string, content: StoredRoomAnswer['answer']): StoredRoomAnswer => ({
    phone,
    step,
    answer: content,
  });
  return [
    answer(arrivalKey, { kind: 'choice', option: 0 }),
    ...course.workshop.flatMap((step) => {
      if (step.kind === 'poll')
        return [answer(step.id, { kind: 'choice', option: chosenOf(step.options.length, uniform) })];
      if (step.kind === 'vote')
        return scenesOf(course, step.interview).map((scene) =>
          answer(`${step.id}/${scene.id}`, { kind: 'choice', option: sentenceOf(scene, uniform) }),
        );
      if (step.test === null) return [];
      const items = itemsOf(course, formOf(phone), step.test, uniform);
      return [answer(step.id, { kind: 'test', items, scales: scalesOf(course, step.test, uniform) })];
    }),
  ];
}

/** The first options more often than the last. */
const chosenOf = (options: number, uniform: () => number): number => Math.floor(uniform() ** 2 * options);

/** A sentence that helps more often than another. */
function sentenceOf({ choices }: InterviewScene, uniform: () => number): number {
  const helping = choices.findIndex(({ kind }) => isRecommended(kind));
  return helping >= 0 && uniform() < 0.6 ? helping : Math.floor(uniform() * choices.length);
}

/** The sentences of a conversation with a choice, as far as the room came. */
const scenesOf = ({ interviews }: Course, interview: string | null) =>
  (interviews.find(({ id }) => id === interview)?.scenes ?? [])
    .filter(({ choices }) => choices.length > 0)
    .slice(0, sentences);

function itemsOf(
  course: Course,
  form: number,
  occasion: Occasion,
  uniform: () => number,
): Readonly<Record<string, ItemAnswer>> {
  return Object.fromEntries(
    posedItems(course.items, form, occasion).map(({ item, kind, variant }) => {
      const isKnown = uniform() < knows[occasion];
      if (kind === 'order') {
        const right = variant.steps.map((_step, at) => at);
        return [item.id, isKnown ? right : right.toReversed()];
      }
      return [item.id, variant.options.findIndex(({ right }) => right === isKnown)];
    }),
  );
}

function scalesOf(course: Course, occasion: 'before' | 'after', uniform: () => number): Scales {
  const value = (least: number) => least + Math.floor(uniform() * 3);
  return Object.fromEntries(
    course.scales.flatMap(({ id }) =>
      occasion === 'before'
        ? [[id, value(2)]]
        : [
            [id, value(3)],
            [`back.${id}`, value(1)],
          ],
    ),
  );
}
