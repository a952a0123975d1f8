// The witness over HTTP, beside the rest of the server or alone. Who may ask is decided by the signature on
// the checkpoint alone.
import type { Hono } from 'hono';
import { readBytes } from '../http/body.ts';
import { Refusal } from '../http/problem.ts';
import type { Witness } from './witness.ts';

/** A proof has at most 63 hashes, and a checkpoint with a dozen ML-DSA cosignatures 50 kB. */
const maxBytes = 64_000;
const strict = new TextDecoder('utf-8', { fatal: true });

export function mountWitness(app: Hono, witness: Witness): void {
  app.post('/witness/add-checkpoint', async (c) => {
    const text = await read(c.req.raw);
    if (typeof text === 'number') return c.body('', text);
    const { status, type, body } = await witness.addCheckpoint(text);
    return c.body(body, status, { 'content-type': type, 'cache-control': 'no-store' });
  });
  app.get('/witness/:origin{[0-9a-f]{64}}/checkpoint', (c) => {
    const note = witness.checkpoint(c.req.param('origin'));
    if (note === null) return c.notFound();
    return c.body(note, 200, {
      'content-type': 'text/plain; charset=utf-8',
      'cache-control': 'no-cache',
      'access-control-allow-origin': '*',
    });
  });
}

/** The body as text, or the status of its refusal. */
async function read(request: Request): Promise<string | 400 | 413> {
  try {
    return strict.decode(await readBytes(request, maxBytes));
  } catch (error) {
    if (error instanceof Refusal && error.kind === 'too-large') return 413;
    if (error instanceof TypeError) return 400;
    throw error;
  }
}
