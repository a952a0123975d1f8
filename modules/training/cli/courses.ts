// Courses, languages and interviews by the words of a command; what there is not is answered by a list of
// what there is.

import { type CourseContent, readCourses } from '@heed/content/courses/read';
import { foldersOf } from '@heed/content/overlay';
import type { Course, Interview } from '@heed/domain/training';
import { Failure } from '../../../apps/cli/src/failure.ts';
import { settings } from '../../../apps/cli/src/settings.ts';

/** The course in the folder `name`, an organisation's own over ours. */
export function courseNamed(name: string): CourseContent {
  const courses = readCourses(foldersOf(settings().folder)('courses/'));
  const course = courses.get(name);
  if (course === undefined)
    throw new Failure(
      'usage',
      `There is no course '${name}'. There are: ${[...courses.keys()].join(', ') || 'none'}.`,
    );
  return course;
}

/** The words of a course in `language`, and in no other. */
export function courseIn(content: CourseContent, language: string): Course {
  if (!content.languages.includes(language))
    throw new Failure(
      'usage',
      `The course '${content.id}' is not there in '${language}'. It is in: ${content.languages.join(', ')}.`,
    );
  return content.course(language);
}

/** The interview with the id `name`, or with that number from 1. */
export function interviewNamed({ id, interviews }: Course, name: string): Interview {
  const interview = interviews.find((one, at) => one.id === name || String(at + 1) === name);
  if (interview === undefined)
    throw new Failure(
      'usage',
      `The course '${id}' has no interview '${name}'. There are: ${
        interviews.map((one, at) => `${at + 1} ${one.id}`).join(', ') || 'none'
      }.`,
    );
  return interview;
}
