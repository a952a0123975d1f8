// `heed training export COURSE --cmi5 FILE.zip | --scorm FILE.zip | --html FILE.html`: a course as one page
// that stands alone, in the package that a learning platform takes.
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from '../../../apps/cli/src/build.ts';
import { Failure } from '../../../apps/cli/src/failure.ts';
import { forms } from '../../../apps/cli/src/forms.ts';
import { parseCommand } from '../../../apps/cli/src/output.ts';
import type { Platform } from '../site/package/document.ts';
import { courseIn, courseNamed } from './courses.ts';
import { cmi5Structure, scormManifest } from './manifests.ts';
import { packagePage } from './package.ts';
import { zipOf } from './zip.ts';

const usage =
  "Say 'heed training export COURSE' with one of --cmi5 FILE.zip, --scorm FILE.zip and --html FILE.html.";
/** Name of the page in a package. */
const pageName = 'index.html';

/** Writes a course as a package for another platform. */
export async function exportCourse(args: readonly string[]): Promise<void> {
  const { positionals, values, say } = parseCommand(forms['training export'], args);
  const [name] = positionals;
  const targets = (
    [
      ['cmi5', values.cmi5],
      ['scorm', values.scorm],
      ['none', values.html],
    ] as const
  ).filter(([, file]) => file !== undefined);
  const [target] = targets;
  if (name === undefined || target === undefined || targets.length > 1) throw new Failure('usage', usage);
  const [platform, file] = target;
  const ending = platform === 'none' ? /\.html$/i : /\.zip$/i;
  if (!ending.test(file!)) throw new Failure('usage', `Name a file that ends as it should. ${usage}`);
  const origin = values.origin === undefined ? null : originIn(values.origin);
  const content = courseNamed(name);
  const course = courseIn(content, values.language ?? 'en');
  await build();
  const page = packagePage({ content, course, platform, origin });
  const listed = { course, origin, page: pageName };
  const bytes =
    platform === 'none'
      ? Buffer.from(page)
      : zipOf({
          ...(platform === 'cmi5'
            ? { 'cmi5.xml': cmi5Structure(listed) }
            : { 'imsmanifest.xml': scormManifest(listed) }),
          [pageName]: page,
        });
  writeFileSync(resolve(process.env.INIT_CWD ?? '.', file!), bytes);
  say(sentences(course.title, platform, bytes.length), {
    written: file,
    course: course.id,
    language: course.language,
    version: course.hash,
    bytes: bytes.length,
  });
}

function originIn(text: string): string {
  const url = URL.parse(text);
  if (
    url === null ||
    !/^https?:$/.test(url.protocol) ||
    url.pathname !== '/' ||
    url.search !== '' ||
    url.username !== ''
  )
    throw new Failure('usage', 'Write --origin as the address of the site, as https://heed.example.org.');
  return url.origin;
}

const tells: Readonly<Record<Platform, string>> = {
  cmi5:
    'The platform hears of each learner that the course was opened, finished and closed, how long that ' +
    'took, and the score.',
  scorm: 'The platform hears of each learner that the course was begun and finished, and the score.',
  none: 'The page tells nobody anything.',
};

const sentences = (title: string, platform: Platform, bytes: number): string =>
  [`Written: '${title}', ${Math.ceil(bytes / 1000)} kB.`, tells[platform]].join('\n');
