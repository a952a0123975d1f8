// Courses of the training room: content/courses/<course>, ours or an organisation's own. Their words are read
// when somebody first opens them: interviews take a moment to compile.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Course, Interview, Lesson, ScaleItem, TestItem } from '@heed/domain/training';
import { parse as parseYaml } from 'yaml';
import { ContentError } from '../error.ts';
import { readFacts } from '../facts.ts';
import { once } from '../once.ts';
import { json } from '../overlay.ts';
import { readInterview } from './interview.ts';
import {
  type CourseFacts,
  courseShape,
  courseWordsShape,
  itemsShape,
  lessonShape,
  workshopShape,
} from './shapes.ts';

/** A course in all its languages. */
export interface CourseContent {
  readonly id: string;
  readonly facts: CourseFacts;
  /** Languages that it is in, in alphabetical order. */
  readonly languages: readonly string[];
  /** Title and lead alone, for lists, in `language` or English or the first language. */
  heading(language: string): CourseHeading;
  /**
   * The course in `language`, in English or its first language where it has none. Throws a ContentError at
   * the first call where a file is not what its shape asks for; a script of an interview where it is first
   * looked into.
   */
  course(language: string): Course;
}

/** What a list of courses says of one. */
export interface CourseHeading {
  /** Language of these words. */
  readonly language: string;
  readonly title: string;
  readonly lead: string;
  readonly audience: string;
}

/** Courses by the names of their folders. */
export type Courses = ReadonlyMap<string, CourseContent>;

const languageFolder = /^[a-z]{2,3}(-[A-Za-z]{2,4})?$/;

/**
 * Every course below `folders`, file by file: an own file stands in the place of ours. Throws a ContentError.
 */
export function readCourses(folders: readonly URL[]): Courses {
  const present = folders.filter((at) => existsSync(at));
  const ids = new Set(present.flatMap((at) => foldersIn(at)));
  return new Map([...ids].sort().map((id) => [id, readCourseContent(id, present)]));
}

function readCourseContent(id: string, folders: readonly URL[]): CourseContent {
  const own = folders.map((at) => new URL(`${id}/`, at)).filter((at) => existsSync(at));
  const files = new CourseFiles(id, own);
  const facts = readFacts(courseShape, files.json('course.json'), files.name('course.json'));
  const languages = [...new Set(own.flatMap((at) => foldersIn(at)))]
    .filter((name) => languageFolder.test(name) && files.has(`${name}/course.json`))
    .sort();
  const [first] = languages;
  if (first === undefined)
    throw new ContentError(`courses/${id}: there is no folder with its words: write en/course.json.`);
  const availableLanguage = (language: string) =>
    languages.includes(language) ? language : languages.includes('en') ? 'en' : first;
  const courses = new Map<string, Course>();
  const headings = new Map<string, CourseHeading>();
  return {
    id,
    facts,
    languages,
    heading(wish) {
      const language = availableLanguage(wish);
      const heading = headings.get(language) ?? readHeading(files, language);
      headings.set(language, heading);
      return heading;
    },
    course(wish) {
      const language = availableLanguage(wish);
      const course = courses.get(language) ?? readCourse(files, facts, language);
      courses.set(language, course);
      return course;
    },
  };
}

/** Files of one course, the last folder that has one first. */
class CourseFiles {
  readonly id: string;
  readonly #folders: readonly URL[];
  constructor(id: string, folders: readonly URL[]) {
    this.id = id;
    this.#folders = folders;
  }
  #find(name: string): URL | undefined {
    return this.#folders.map((at) => new URL(name, at)).findLast((file) => existsSync(file));
  }
  name(file: string): string {
    return `courses/${this.id}/${file}`;
  }
  has(name: string): boolean {
    return this.#find(name) !== undefined;
  }
  #require(name: string): URL {
    const file = this.#find(name);
    if (file === undefined) throw new ContentError(`${this.name(name)}: this file is missing: write it.`);
    return file;
  }
  text(name: string): string {
    return readFileSync(this.#require(name), 'utf8').replaceAll('\r\n', '\n');
  }
  json(name: string): unknown {
    return json(this.#require(name), this.name(name));
  }
}

function readHeading(files: CourseFiles, language: string): CourseHeading {
  const name = `${language}/course.json`;
  const { title, lead, audience } = readFacts(courseWordsShape, files.json(name), files.name(name));
  return { language, title, lead, audience };
}

function readCourse(files: CourseFiles, facts: CourseFacts, language: string): Course {
  const read = <S extends Parameters<typeof readFacts>[0]>(shape: S, file: string) =>
    readFacts(shape, files.json(`${language}/${file}`), files.name(`${language}/${file}`));
  const words = read(courseWordsShape, 'course.json');
  const items = read(itemsShape, 'items.json');
  const workshop = read(workshopShape, 'workshop.json');
  const scripts = facts.interviews.map((id) => {
    const own = words.interviews[id];
    if (own === undefined)
      throw new ContentError(
        `${files.name(`${language}/course.json`)}: interviews: write the words of '${id}'.`,
      );
    const file = `${language}/interview-${id}.ink`;
    return { id, words: own, source: files.text(file), file: files.name(file) };
  });
  const course: Omit<Course, 'hash'> = {
    id: files.id,
    trade: facts.for,
    language,
    title: words.title,
    lead: words.lead,
    audience: words.audience,
    aims: words.aims,
    minutes: facts.minutes,
    pass: facts.pass,
    lessons: facts.lessons.map((lesson) => readLesson(files, language, lesson)),
    interviews: scripts.map(({ id, words: own, source, file }) => lazyInterview(id, own, source, file)),
    items: items.flatMap((item): TestItem[] => (item.kind === 'scale' ? [] : [item])),
    scales: items.flatMap((item): ScaleItem[] => (item.kind === 'scale' ? [item] : [])),
    workshop,
    handouts: words.handouts,
  };
  refuseContradictions(course, files.name(language));
  // Interviews enter the hash by their scripts: reading a scene would compile the script.
  const { interviews: _, ...others } = course;
  return { ...course, hash: hashOf(JSON.stringify([others, scripts])) };
}

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 12);

function readLesson(files: CourseFiles, language: string, id: string): Lesson {
  const file = `${language}/lesson-${id}.md`;
  const name = files.name(file);
  const [, head, heading, text] = /^---\n([\s\S]*?)\n---\s*\n# (.+)\n([\s\S]*)$/.exec(files.text(file)) ?? [];
  if (head === undefined || heading === undefined || text === undefined)
    throw new ContentError(`${name}: begin with '---', 'title: …', '---', then '# ' and the heading.`);
  readFacts(lessonShape, yamlOf(head, name), name);
  return { id, title: heading.trim(), text: text.trim() };
}

function yamlOf(head: string, name: string): unknown {
  try {
    return parseYaml(head);
  } catch (error) {
    throw new ContentError(
      `${name}: what stands between the two '---' is not YAML: ${(error as Error).message}`,
    );
  }
}

/** An interview whose script is compiled when somebody first looks into it: that takes 0.1 s. */
function lazyInterview(
  id: string,
  words: Pick<Interview, 'title' | 'who' | 'note' | 'close'>,
  source: string,
  name: string,
): Interview {
  const script = once(() => readInterview(source, name));
  return {
    id,
    ...words,
    get person() {
      return script().person;
    },
    get facts() {
      return script().facts;
    },
    get scenes() {
      return script().scenes;
    },
  };
}

/**
 * Refuses contradictions between files, which the shape of one file cannot see. `name` is the folder of the
 * language.
 */
function refuseContradictions(course: Omit<Course, 'hash'>, name: string): void {
  const sum = course.workshop.reduce((minutes, step) => minutes + step.minutes, 0);
  if (sum !== course.minutes)
    throw new ContentError(
      `${name}/workshop.json: the steps take ${sum} minutes: write that into course.json, which says ` +
        `${course.minutes}.`,
    );
  for (const [file, list] of [
    ['items.json', [...course.items, ...course.scales]],
    ['workshop.json', course.workshop],
  ] as const) {
    const repeated = list.find(({ id }, at) => list.some((other, place) => other.id === id && place < at));
    if (repeated !== undefined)
      throw new ContentError(`${name}/${file}: ${repeated.id} stands there twice: give one another id.`);
  }
  const wrongStep = course.workshop.find(
    ({ interview }) => interview !== null && !course.interviews.some(({ id }) => id === interview),
  );
  if (wrongStep !== undefined)
    throw new ContentError(
      `${name}/workshop.json: ${wrongStep.id}: course.json names no interview '${wrongStep.interview}'.`,
    );
}

const foldersIn = (at: URL): readonly string[] =>
  readdirSync(at, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
