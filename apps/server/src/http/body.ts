// Reads a JSON body: bounded in size, strictly UTF-8. What is too large is refused before it is held in
// memory.
import type { ProblemDetails, RouteSchema } from '@heed/api';
import { issueText } from '@heed/api/faults';
import * as v from 'valibot';
import { Refusal } from './problem.ts';

const strict = new TextDecoder('utf-8', { fatal: true });

export async function readJson(request: Request, maxBytes: number): Promise<unknown> {
  if (!/^application\/json\b/i.test(request.headers.get('content-type') ?? '')) {
    throw new Refusal('not-json', 'Send the body as application/json.');
  }
  const bytes = await readBytes(request, maxBytes);
  try {
    return JSON.parse(strict.decode(bytes));
  } catch {
    throw new Refusal('invalid-request', 'Send valid JSON in UTF-8.');
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
  const tooLarge = new Refusal('too-large', `Send at most ${maxBytes} bytes.`);
  const declared = Number(request.headers.get('content-length') ?? Number.NaN);
  if (declared > maxBytes) throw tooLarge;
  // With a length declared, the HTTP parser itself stops at it.
  if (declared >= 0) {
    if (!take(declared)) throw noRoom();
    return new Uint8Array(await request.arrayBuffer());
  }
  const chunks: Uint8Array[] = [];
  let total = 0;
  for await (const chunk of request.body ?? []) {
    total += chunk.length;
    if (total > maxBytes) throw tooLarge;
    if (!take(chunk.length)) throw noRoom();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

const noRoom = () =>
  new Refusal('busy', 'Many people write at the moment. Send the form again in a minute.', {
    retryAfter: 60,
  });

/** `input` as `schema` wants it, or a refusal that names each field that is wrong, never its value. */
export function parse<S extends RouteSchema>(schema: S, input: unknown): v.InferOutput<S> {
  const result = v.safeParse(schema, input);
  if (result.success) return result.output;
  const errors: NonNullable<ProblemDetails['errors']>[number][] = result.issues.slice(0, 20).map((issue) => ({
    pointer: `/${(issue.path ?? []).map((p) => String(p.key).slice(0, 40)).join('/')}`,
    detail: issueText(issue),
  }));
  throw new Refusal('invalid-request', 'Correct the fields listed under errors and send again.', { errors });
}
