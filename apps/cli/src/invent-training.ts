// An invented workshop for the demonstration: a room in which twenty-eight invented people took a course,
// with the cards that came back three months later, and its report shared. Chance decides what each of them
// knows; nothing of it was measured on anybody.
import { readContent } from '@heed/content/read';
import {
  arrivalKey,
  type Course,
  formOf,
  type ItemAnswer,
  type Occasion,
  posedItems,
  type Scales,
  type StoredRoomAnswer,
  sumUpRoom,
} from '@heed/domain/training';
import type { Deployment } from '@heed/server';
import { random } from '@heed/statistics/random';
import type { FoundedDeployment } from './demonstration.ts';

/** Invented people with a phone, with paper, and who came back with a card. */
const phones = 18;
const sheets = 10;
const cards = 14;
/** Sentences of a conversation that the room came to. */
const sentences = 3;
/** How likely an invented person knows the answer. */
const knows: Readonly<Record<Occasion, number>> = { before: 0.52, after: 0.8, later: 0.7 };

/** Opens, fills and closes the room, which the first member led. */
export async function inventTraining(
  { members }: { readonly members: readonly Pick<FoundedDeployment['members'][number], 'id'>[] },
  { storage }: Pick<Deployment, 'storage'>,
): Promise<void> {
  const course = readContent().courses.get('police')?.course('en');
  if (course === undefined) return;
  const opening = await storage.rooms.open({
    code: 'BCDFGH',
    course: course.id,
    language: course.language,
    version: course.hash,
    content: JSON.stringify(course),
    leader: members[0]!.id,
    recipient: '',
  });
  if (!opening.ok) return;
  const chance = random(20_261_127);
  const answers = Array.from({ length: phones }, (_, number) =>
    answersOf(course, number, chance.uniform),
  ).flat();
  const paper = Array.from({ length: sheets }, () => ({
    before: scoreOf(course, 'before', chance.uniform),
    after: scoreOf(course, 'after', chance.uniform),
  }));
  await storage.rooms.close(opening.id, 0, sumUpRoom(course, answers, paper));
  for (let card = 0; card < cards; card++)
    await storage.rooms.addLater(opening.id, `invented-${card}`, {
      before: scoreOf(course, 'before', chance.uniform),
      after: scoreOf(course, 'after', chance.uniform),
      later: scoreOf(course, 'later', chance.uniform),
    });
  await storage.rooms.share(opening.id, 'Invented: police of a port');
}

const scoreOf = (course: Course, occasion: Occasion, uniform: () => number): number =>
  course.items.filter(() => uniform() < knows[occasion]).length;

/** What one invented phone answered at each step. */
function answersOf(course: Course, number: number, uniform: () => number): readonly StoredRoomAnswer[] {
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
        return scenesOf(course, step.interview).map(({ id, choices }) =>
          answer(`${step.id}/${id}`, { kind: 'choice', option: chosenOf(choices.length, uniform) }),
        );
      if (step.test === null) return [];
      const items = itemsOf(course, formOf(phone), step.test, uniform);
      return [answer(step.id, { kind: 'test', items, scales: scalesOf(course, step.test, uniform) })];
    }),
  ];
}

/** The first options more often than the last. */
const chosenOf = (options: number, uniform: () => number): number => Math.floor(uniform() ** 2 * options);

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
