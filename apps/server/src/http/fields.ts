// The fields of a form without files.
import type { Context } from 'hono';
import { readBytes } from './body.ts';
import { accountOf } from './form-budget.ts';
import { nextTurn } from './page-turns.ts';
import { Refusal } from './problem.ts';

export type Fields = ReadonlyMap<string, string>;
/** Bytes of a form that carries no words of a person: answers, a search, a code. */
const mostBytes = 16_384;
/** Words of 100,000 characters in the longest encoding. */
export const mostWordBytes = 1_600_000;

/**
 * Returns the fields of a form without files; the first of a name counts. Throws Refusal where it is no form,
 * or larger than `most` bytes.
 */
export async function readFields(c: Context, most = mostBytes): Promise<Fields> {
  const request = c.req.raw;
  if (!/^application\/x-www-form-urlencoded/i.test(request.headers.get('content-type') ?? '')) {
    throw new Refusal('not-json', 'refusal.form-type');
  }
  const account = accountOf(c);
  const bytes = await readBytes(request, most, account.take);
  await account.pace(bytes.length, request.signal);
  await nextTurn(c);
  const fields = new Map<string, string>();
  for (const [name, value] of new URLSearchParams(new TextDecoder().decode(bytes)))
    if (!fields.has(name)) fields.set(name, value);
  return fields;
}

/** Answers of the steps before the report: a form that sends more than these is answered as it was sent. */
const stepFields = ['step', 'door', 'safe', 'country', 'anyway', 'voice', 'brings'];

export const hasMore = (fields: Fields): boolean =>
  [...fields.keys()].some((name) => !stepFields.includes(name));

/** Values of a step are short; longer ones are nobody's answer. */
export const onlyAnswers = (fields: Fields): Fields =>
  new Map([...fields].filter(([name, value]) => stepFields.includes(name) && value.length <= 16));
