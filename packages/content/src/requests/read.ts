// Letters for people who ask what is held about them, and playbooks for the desk: content/requests/en.json,
// and what other languages say for them beside it. An organisation's own entry stands in the place of ours
// with the same id, and of what ours says in other languages.
import { existsSync, readdirSync } from 'node:fs';
import * as v from 'valibot';
import { ContentError } from '../error.ts';
import { readFacts } from '../facts.ts';
import { foldersOf, json } from '../overlay.ts';

const folder = 'requests/';
const file = `${folder}en.json`;
/** What the desk fills in. */
const places = ['organisation', 'desk', 'contact', 'day'];

const text = v.pipe(v.string('write text here'), v.trim(), v.minLength(1, 'write text here'));
const paragraph = v.pipe(
  text,
  v.maxLength(2000, 'write at most 2,000 characters a paragraph'),
  v.check(
    (words) => [...words.matchAll(/\{([^}]*)\}/g)].every(([, place = '']) => places.includes(place)),
    `between braces write one of: ${places.join(', ')}`,
  ),
);
const id = v.pipe(text, v.regex(/^[a-z][a-z0-9-]{0,39}$/, 'write a short word of letters and dashes'));
const words = {
  title: text,
  when: text,
  text: v.pipe(v.array(paragraph, 'give a list of paragraphs'), v.minLength(1, 'write a paragraph')),
};
const lineShape = v.strictObject({
  id,
  kind: v.picklist(['letter', 'playbook'], "write 'letter' or 'playbook'"),
  /** Of the General Data Protection Regulation. */
  article: v.nullable(text),
  ...words,
});
const wordsShape = v.strictObject({ id, ...words });
const fileOf = <T extends v.GenericSchema>(line: T) =>
  v.object({
    state: v.picklist(['draft', 'reviewed'], "write 'draft' or 'reviewed'"),
    lines: v.array(line, 'give a list here, such as []'),
  });
const shape = fileOf(lineShape);
const translationShape = fileOf(wordsShape);

/** What a letter says in another language than English. */
export interface RequestTranslation extends Omit<v.InferOutput<typeof wordsShape>, 'id'> {
  readonly state: 'draft' | 'reviewed';
}

/** A letter or a playbook with its translations. */
export interface RequestLetter extends v.InferOutput<typeof lineShape> {
  readonly state: 'draft' | 'reviewed';
  /** By language. */
  readonly translations: Readonly<Record<string, RequestTranslation>>;
}

/** Throws a ContentError. */
export function readRequests(data?: string): readonly RequestLetter[] {
  const letters = new Map<string, RequestLetter>();
  for (const at of foldersOf(data)(folder).filter((one) => existsSync(one))) {
    for (const letter of englishIn(at)) letters.set(letter.id, letter);
    for (const [language, { id, ...says }] of translationsIn(at)) {
      const letter = letters.get(id);
      if (letter === undefined)
        throw new ContentError(`${folder}${language}.json: ${id}: write it in ${file} first.`);
      letters.set(id, { ...letter, translations: { ...letter.translations, [language]: says } });
    }
  }
  if (letters.size === 0) throw new ContentError(`${file}: this file is missing: put it back.`);
  return [...letters.values()];
}

function englishIn(at: URL): readonly RequestLetter[] {
  const english = new URL('en.json', at);
  if (!existsSync(english)) return [];
  const { state, lines } = readFacts(shape, json(english, file), file);
  return lines.map((line) => ({ ...line, state, translations: {} }));
}

const translationsIn = (at: URL): readonly (readonly [string, RequestTranslation & { id: string }])[] =>
  readdirSync(at)
    .filter((name) => name.endsWith('.json') && name !== 'en.json')
    .sort()
    .flatMap((name) => {
      const { state, lines } = readFacts(
        translationShape,
        json(new URL(name, at), folder + name),
        folder + name,
      );
      return lines.map((line) => [name.slice(0, -'.json'.length), { ...line, state }] as const);
    });
