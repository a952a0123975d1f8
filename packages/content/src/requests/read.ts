// Letters for people who ask what is held about them, and playbooks for the desk: content/requests/en.json.
// An organisation's own entry stands in the place of ours with the same id.
import { existsSync } from 'node:fs';
import * as v from 'valibot';
import { ContentError } from '../error.ts';
import { readFacts } from '../facts.ts';
import { foldersOf, json } from '../overlay.ts';

const file = 'requests/en.json';
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
const lineShape = v.strictObject({
  id: v.pipe(text, v.regex(/^[a-z][a-z0-9-]{0,39}$/, 'write a short word of letters and dashes')),
  kind: v.picklist(['letter', 'playbook'], "write 'letter' or 'playbook'"),
  title: text,
  /** Of the General Data Protection Regulation. */
  article: v.nullable(text),
  when: text,
  text: v.pipe(v.array(paragraph, 'give a list of paragraphs'), v.minLength(1, 'write a paragraph')),
});
const shape = v.object({
  state: v.picklist(['draft', 'reviewed'], "write 'draft' or 'reviewed'"),
  lines: v.array(lineShape, 'give a list here, such as []'),
});

export interface RequestLetter extends v.InferOutput<typeof lineShape> {
  readonly state: 'draft' | 'reviewed';
}

/** Throws a ContentError. */
export function readRequests(data?: string): readonly RequestLetter[] {
  const letters = new Map<string, RequestLetter>();
  for (const at of foldersOf(data)(file).filter((one) => existsSync(one))) {
    const { state, lines } = readFacts(shape, json(at, file), file);
    for (const line of lines) letters.set(line.id, { ...line, state });
  }
  if (letters.size === 0) throw new ContentError(`${file}: this file is missing: put it back.`);
  return [...letters.values()];
}
