// Reads a JSON body: bounded in size, strictly UTF-8. What is too large is refused before it is held in
// memory.
import type { RouteSchema } from '@heed/api';
import { issueSentence } from '@heed/content/messages/faults';
import * as v from 'valibot';
import { Refusal } from './problem.ts';

const strict = new TextDecoder('utf-8', { fatal: true });

export async function readJson(request: Request, maxBytes: number): Promise<unknown> {
  if (!/^application\/json\b/i.test(request.headers.get('content-type') ?? '')) {
    throw new Refusal('not-json', 'refusal.body-not-json');
  }
  const bytes = await readBytes(request, maxBytes);
  try {
    return JSON.parse(strict.decode(bytes));
  } catch {
    throw new Refusal('invalid-request', 'refusal.body-broken-json');
  }
}

/**
 * Reads the body of `request`. `take` is asked for room for each part before it is held. Throws Refusal
 * 'too-large' beyond `maxBytes`, 'busy' where there is no room.
 */
export async function readBytes(
  request: Request,
  maxBytes: number,
  take: (bytes: number) => boolean = () => true,
): Promise<Uint8Array> {
  const declared = Number(request.headers.get('content-length') ?? Number.NaN);
  if (declared > maxBytes) throw tooLarge(maxBytes);
  // With a length declared, the HTTP parser itself stops at it.
  if (declared >= 0) {
    if (!take(declared)) throw noRoom();
    return new Uint8Array(await request.arrayBuffer());
  }
  const chunks: Uint8Array[] = [];
  let total = 0;
  for await (const chunk of request.body ?? []) {
    total += chunk.length;
    if (total > maxBytes) throw tooLarge(maxBytes);
    if (!take(chunk.length)) throw noRoom();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

const tooLarge = (most: number) => new Refusal('too-large', 'refusal.body-too-large', { values: { most } });

const noRoom = () =>
  new Refusal('busy', 'refusal.busy-form', {
    retryAfter: 60,
  });

/** `input` as `schema` wants it, or a refusal that names each field that is wrong, never its value. */
export function parse<S extends RouteSchema>(schema: S, input: unknown): v.InferOutput<S> {
  const result = v.safeParse(schema, input);
  if (result.success) return result.output;
  const errors = result.issues.slice(0, 20).map((issue) => ({
    pointer: `/${(issue.path ?? []).map((p) => String(p.key).slice(0, 40)).join('/')}`,
    ...issueSentence(issue),
  }));
  throw new Refusal('invalid-request', 'refusal.fields-wrong', { errors });
}
