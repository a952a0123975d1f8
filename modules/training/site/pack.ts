// What a trainer prints for a workshop, as data for Typst: run sheet, slides, cards, answer sheets with their
// key. The papers ask variants of one form: whoever has paper before has paper after.
import { type Course, type Occasion, posedItems } from '@heed/domain/training';
import type { PageContext } from '@heed/site/context';
import { spokenBlocks } from '../rules/spoken.ts';

/** On paper everybody is asked the same variants. */
const paperForm = 0;
const marks = 'ABCDEF';

/** Data of `pack.typ` and `slides.typ`. */
export function packSheet(context: PageContext, course: Course) {
  const { t, organisation } = context;
  return {
    title: course.title,
    lang: course.language,
    dir: 'ltr',
    from: organisation.name,
    banner: context.demonstration ? t('frame.demonstration') : null,
    lead: course.lead,
    words: {
      runSheet: t('pack.run-sheet'),
      key: t('pack.key'),
      keyHow: t('pack.key.how'),
      sheetHow: t('pack.sheet.how'),
    },
    steps: course.workshop.map(({ title, minutes, say, show, options, interview }) => ({
      title,
      minutes: t('pack.minutes', { count: minutes }),
      say: spokenBlocks(say).flatMap(({ isList, lines }) =>
        isList ? lines.map((line) => `• ${line}`) : lines,
      ),
      /** What the conversation touches on, to be read aloud before it begins. */
      note: course.interviews.find(({ id }) => id === interview)?.note ?? null,
      shows: [...show, ...options],
    })),
    keys: (['before', 'after'] as const).map((occasion) => ({
      title: t(`room.test.${occasion}`),
      answers: keyOf(course, occasion),
    })),
    handouts: course.handouts,
    sheets: (['before', 'after'] as const).map((occasion) => ({
      title: t(`room.test.${occasion}`),
      items: itemsOf(course, occasion),
    })),
  };
}

const keyOf = (course: Course, occasion: Occasion): readonly string[] =>
  posedItems(course.items, paperForm, occasion).map((posed, at) => {
    const answer =
      posed.kind === 'choice'
        ? marks[posed.variant.options.findIndex(({ right }) => right)]!
        : posed.variant.steps.map((_step, place) => marks[posed.display.indexOf(place)]).join('');
    return `${at + 1} ${answer}`;
  });

const itemsOf = (course: Course, occasion: Occasion) =>
  posedItems(course.items, paperForm, occasion).map((posed) => ({
    question: posed.variant.question,
    options:
      posed.kind === 'choice'
        ? posed.variant.options.map(({ text }, at) => ({ mark: marks[at]!, text }))
        : posed.display.map((step, at) => ({ mark: marks[at]!, text: posed.variant.steps[step]! })),
  }));
