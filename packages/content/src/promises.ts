// A promise of confidentiality carries its exceptions: a page links to /duties in the same paragraph, a
// message names them in the same text or is shown beside them. content/promises.json.
import * as v from 'valibot';
import { readArticles } from './articles/read.ts';
import { json, ownFolder } from './overlay.ts';
import type { Unit } from './translations.ts';

const promiseRules = v.strictObject({
  /** Regular expressions by which English promises that others are not told. */
  patterns: v.array(v.string()),
  /** Regular expressions of the exceptions, one of which a message names. */
  exceptions: v.array(v.string()),
  /** Ids of messages that do not: what names the exceptions, or why there are none. */
  beside: v.record(v.string(), v.string()),
  /** Translated pages that may still lack a link to /duties. It may only fall. */
  mostLacking: v.number(),
});

const readRules = () => v.parse(promiseRules, json(new URL('promises.json', ownFolder), 'promises.json'));

const anyOf = (forms: readonly string[]): RegExp => new RegExp(forms.join('|'), 'iu');

/** Parts of the content whose texts speak to a person: the workspace speaks to members. */
const speaksToPeople = ({ part, id }: Unit): boolean =>
  !part.startsWith('desk/') && !id.startsWith('handbook/');

/** What promises without its exceptions, in sentences. `units`: with the text of pages line by line. */
export function promiseFaults(
  units: readonly Unit[],
  folder = new URL('pages/', ownFolder),
): readonly string[] {
  const { patterns, exceptions, beside, mostLacking } = readRules();
  const [promise, exception] = [anyOf(patterns), anyOf(exceptions)];
  const texts = units.filter(
    (unit) =>
      speaksToPeople(unit) &&
      /^(messages|phrases)/.test(unit.id) &&
      promise.test(unit.english) &&
      !exception.test(unit.english) &&
      !(unit.id in beside),
  );
  const lacking = lackingPages(folder);
  return [
    ...texts.map(({ id }) => `${id}: promises without its exceptions: name them, or see promises.json.`),
    ...promisesOnPages(folder, promise),
    ...(lacking.length > mostLacking
      ? [`promises.json: ${lacking.length} pages lack a link, ${mostLacking} may: ${lacking.join('; ')}.`]
      : []),
  ];
}

const linksToDuties = (raw: string): number => raw.split('](/duties)').length - 1;

/** Paragraphs of English pages that promise and do not link to /duties. */
const promisesOnPages = (folder: URL, promise: RegExp): readonly string[] =>
  [...readArticles(folder).values()].flatMap(({ path, versions }) =>
    (versions.en?.blocks ?? [])
      .map(({ raw }) => raw.replace(/\s+/g, ' '))
      .filter((raw) => promise.test(raw) && linksToDuties(raw) === 0)
      .map((raw) => `pages/${path}: promises and does not link to /duties in the same paragraph: ${raw}`),
  );

/** Translated pages with fewer links to /duties than the English. */
const lackingPages = (folder: URL): readonly string[] =>
  [...readArticles(folder).values()].flatMap(({ path, versions }) => {
    const links = (code: string) =>
      (versions[code]?.blocks ?? []).reduce((sum, { raw }) => sum + linksToDuties(raw), 0);
    return Object.keys(versions)
      .filter((code) => links(code) < links('en'))
      .map((code) => `${code}: pages/${path} has ${links(code)} of ${links('en')} links to /duties`);
  });
