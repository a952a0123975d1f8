// `heed training import FILE --course COURSE --interview ID`: an interview that others wrote in ink or Twee
// 3, as a file of an organisation's own content. Nothing of it is shown before an editor names it in
// course.json.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { interviewFromTwee, type TweeInterview } from '@heed/content/courses/from-twee';
import { readInterview } from '@heed/content/courses/interview';
import { ContentError } from '@heed/content/error';
import { readTwee } from '@heed/content/stories/twee';
import { Failure } from '../../../apps/cli/src/failure.ts';
import { forms } from '../../../apps/cli/src/forms.ts';
import { displayName, readBytes } from '../../../apps/cli/src/input.ts';
import { parseCommand } from '../../../apps/cli/src/output.ts';
import { settings } from '../../../apps/cli/src/settings.ts';
import { courseIn, courseNamed } from './courses.ts';

const usage =
  "Say 'heed training import FILE.ink --course COURSE --interview ID'; a file of Twine in Twee 3 ends in " +
  '.twee or .tw.';

/** Reads an interview that others wrote into a course. */
export function importInterview(args: readonly string[]): void {
  const { positionals, values, say } = parseCommand(forms['training import'], args);
  const [name] = positionals;
  const { course: id, interview, language = 'en' } = values;
  if (name === undefined || id === undefined || interview === undefined) throw new Failure('usage', usage);
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(interview))
    throw new Failure(
      'usage',
      `Cannot call an interview '${interview}': write small letters, digits and hyphens.`,
    );
  const course = courseIn(courseNamed(id), language);
  const isNamed = course.interviews.some((one) => one.id === interview);
  const place = `content/courses/${id}/${language}/interview-${interview}.ink`;
  const file = join(settings().folder, place);
  if (existsSync(file))
    throw new Failure(
      'refused',
      `${place} is there already: choose another --interview, or move that file away.`,
    );
  const { ink, missing } = interviewIn(name, textOf(name));
  if (isNamed && missing.length > 0)
    throw new Failure(
      'refused',
      `The course shows an interview '${interview}', and this one would be incomplete in its place. Choose ` +
        `another --interview, or add first:\n${listOf(missing)}`,
    );
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, ink, { flag: 'wx' });
  const next = isNamed
    ? []
    : [
        `courses/${id}/course.json: put '${interview}' among the interviews`,
        `courses/${id}/${language}/course.json: write its title, who, note and close, in each language`,
      ];
  say(sentences(place, missing, next), { written: place, missing, next });
}

const listOf = (lines: readonly string[]): string => lines.map((line) => `    ${line}.`).join('\n');

const sentences = (place: string, missing: readonly string[], next: readonly string[]): string =>
  [
    `Written to ${place} in the data folder.`,
    ...(missing.length > 0 ? ['An editor must still add, since nothing was invented:', listOf(missing)] : []),
    ...(next.length > 0 ? ['Before a course shows it:', listOf(next)] : []),
    "Then say 'heed content check'.",
  ].join('\n');

function textOf(name: string): string {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(readBytes(name));
    return text.replaceAll('\r\n', '\n');
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure('usage', `Cannot read ${displayName(name)}: save it as text in UTF-8.`);
  }
}

function interviewIn(name: string, text: string): TweeInterview {
  try {
    if (/\.ink$/i.test(name)) {
      readInterview(text, displayName(name));
      return { ink: text, missing: [] };
    }
    if (/\.(twee|tw)$/i.test(name)) return checked(interviewFromTwee(readTwee(text, displayName(name))));
  } catch (error) {
    if (error instanceof ContentError) throw new Failure('refused', `Cannot take it over: ${error.message}`);
    throw error;
  }
  throw new Failure('usage', usage);
}

/** Where nothing is missing, our own reader has the last word. */
function checked(interview: TweeInterview): TweeInterview {
  if (interview.missing.length > 0) return interview;
  try {
    readInterview(interview.ink, 'the interview');
    return interview;
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return { ...interview, missing: [error.message.replace(/\.$/, '')] };
  }
}
