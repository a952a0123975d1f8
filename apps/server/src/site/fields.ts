// The fields of a form without files.
import { readBytes } from '../http/body.ts';
import { Refusal } from '../http/problem.ts';

export type Fields = ReadonlyMap<string, string>;
/** Words of 100,000 characters in the longest encoding. */
const mostFormBytes = 1_600_000;

/** The fields of a form without files; the first of a name counts. */
export async function readFields(request: Request): Promise<Fields> {
  if (!/^application\/x-www-form-urlencoded/i.test(request.headers.get('content-type') ?? '')) {
    throw new Refusal('not-json', 'Send the form as the page makes it.');
  }
  const text = new TextDecoder().decode(await readBytes(request, mostFormBytes));
  const fields = new Map<string, string>();
  for (const [name, value] of new URLSearchParams(text)) if (!fields.has(name)) fields.set(name, value);
  return fields;
}
