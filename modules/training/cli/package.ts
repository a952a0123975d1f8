// The page of a course that stands alone: script and style written in, and let run by their hashes alone.
import { createHash } from 'node:crypto';
import { blocksOf } from '@heed/content/articles/markdown';
import type { CourseContent } from '@heed/content/courses/read';
import { readWords } from '@heed/content/messages/words';
import { foldersOf } from '@heed/content/overlay';
import type { Course } from '@heed/domain/training';
import type { PartContext } from '@heed/site/context';
import { standaloneParts } from '../../../apps/cli/src/build.ts';
import { settings } from '../../../apps/cli/src/settings.ts';
import { type Platform, packageDocument, packagePlaces } from '../site/package/document.ts';

/** The package that is asked for. */
export interface PackageOrder {
  readonly content: CourseContent;
  readonly course: Course;
  readonly platform: Platform;
  /** Without a slash at its end. */
  readonly origin: string | null;
}

/** The document, once what browsers run was built. */
export function packagePage({ content, course, platform, origin }: PackageOrder): string {
  const document = packageDocument(wordsFor(course.language), {
    course,
    lessons: new Map(course.lessons.map(({ id, text }) => [id, blocksOf(text)])),
    sources: content.facts.sources,
    reviewedBy: content.facts.reviewed_by,
    platform,
    origin,
  });
  const parts = standaloneParts('course-package');
  const script = parts.script.replaceAll('</script', '<\\/script');
  if (/<\/style/i.test(parts.style)) throw new Error('Cannot make a package: the style ends its own element');
  const texts = [
    [packagePlaces.style, parts.style],
    [packagePlaces.script, script],
    [packagePlaces.styleHash, hashOf(parts.style)],
    [packagePlaces.scriptHash, hashOf(script)],
  ] as const;
  return texts.reduce((page, [place, text]) => putOnce(page, place, text), String(document));
}

/** The frame in the language of the course, in English where its words are not all there. */
function wordsFor(language: string): PartContext {
  const words = readWords(...foldersOf(settings().folder)('messages/'));
  const own = words.inLocale(language);
  const speaks = own.speaks('training') && own.speaks('course-package');
  return { ...(speaks ? own : words.inLocale('en')), address: '' };
}

function putOnce(page: string, place: string, text: string): string {
  const [before, after, ...more] = page.split(place);
  if (after === undefined || more.length > 0)
    throw new Error(`Cannot make a package: the page has ${place} not once`);
  return before + text + after;
}

const hashOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;
