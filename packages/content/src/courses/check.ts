// What is wrong with courses beyond the form of one file: languages that differ, words that point at
// somebody, and texts that are hard to read. In sentences that name the file and what to do.

import { identifiersIn } from '@heed/domain/text';
import type { Course, Interview, TestItem } from '@heed/domain/training';
import { ContentError } from '../error.ts';
import type { CourseContent, Courses } from './read.ts';
import { readingFaults } from './reading.ts';

/** Compiles every course in every language: seconds. */
export const courseFaults = (courses: Courses): readonly string[] =>
  [...courses.values()].flatMap((content) => faultsOf(content));

function faultsOf(content: CourseContent): readonly string[] {
  try {
    const courses = content.languages.map((language) => content.course(language));
    const model = courses.find(({ language }) => language === 'en') ?? courses[0]!;
    return courses.flatMap((course) => [
      ...identifierFaults(course),
      ...readingFaults(course),
      ...(course === model ? [] : differences(course, model)),
    ]);
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return [error.message];
  }
}

/** Nobody real stands in a course: no number, account, plate or address of a page elsewhere. */
function identifierFaults(course: Course): readonly string[] {
  const texts = course.interviews.flatMap((interview) =>
    textsOf(interview).map((text) => [`interview-${interview.id}.ink`, text] as const),
  );
  return texts
    .filter(([, text]) => identifiersIn(text).length > 0)
    .map(
      ([file, text]) =>
        `courses/${course.id}/${course.language}/${file}: '${text.slice(0, 60)}' looks like a number, an ` +
        'account or an address of somebody: courses hold no real case.',
    );
}

const textsOf = ({ scenes, facts }: Interview): readonly string[] => [
  ...scenes.flatMap(({ paragraphs, choices }) => [
    ...paragraphs,
    ...choices.flatMap(({ text, reply, thought }) => [text, reply, thought]),
  ]),
  ...facts.flatMap(({ text, wrong }) => [text, wrong]),
];

/** What a translation does otherwise than the language that it was made from. */
function differences(course: Course, model: Course): readonly string[] {
  const parts: readonly (readonly [file: string, (course: Course) => readonly string[]])[] = [
    [
      'items.json',
      ({ items, scales }) => [...items.map(outlineOf), ...scales.map(({ id }) => `${id}: a scale`)],
    ],
    [
      'workshop.json',
      ({ workshop }) =>
        workshop.map(
          ({ id, kind, minutes, options, interview, test }) =>
            `${id}: ` +
            [kind, `${minutes} minutes`, `${options.length} options`, interview, test]
              .filter(Boolean)
              .join(', '),
        ),
    ],
    [
      'course.json',
      ({ handouts }) => handouts.map(({ lines }, at) => `handout ${at + 1}: ${lines.length} lines`),
    ],
    ...model.interviews.map(
      ({ id }) =>
        [
          `interview-${id}.ink`,
          ({ interviews }: Course) => interviewOutline(interviews.find((one) => one.id === id)!),
        ] as const,
    ),
  ];
  return parts.flatMap(([file, outline]) => {
    const [own, other] = [outline(course), outline(model)];
    const at = other.findIndex((line, number) => own[number] !== line);
    if (at < 0 && own.length === other.length) return [];
    const line = at < 0 ? other.length : at;
    return [
      `courses/${course.id}/${course.language}/${file}: '${own[line] ?? 'nothing'}' stands where ` +
        `${model.language} has '${other[line] ?? 'nothing'}': bring both together.`,
    ];
  });
}

const outlineOf = (item: TestItem): string =>
  `${item.id}: ${
    item.kind === 'choice'
      ? item.variants.map(
          ({ options }) =>
            `option ${options.findIndex(({ right }) => right) + 1} of ${options.length} is right`,
        )
      : item.variants.map(({ steps }) => `${steps.length} steps`)
  }`;

const interviewOutline = ({ scenes, facts }: Interview): readonly string[] => [
  ...facts.map(({ id }) => `the fact ${id}`),
  ...scenes.flatMap(({ id, choices }) =>
    choices.map(
      ({ kind, reveals, to }, at) =>
        `${id}, choice ${at + 1}: ${kind}${reveals === null ? '' : `, reveals ${reveals}`}, leads to ${to}`,
    ),
  ),
];
