// Reads a multipart form as it streams in: fields are bounded, files are handed on while they arrive, nothing
// is held whole. Used only on the path without script. What a person typed never reaches a disk, a log or an
// error.

import { Readable } from 'node:stream';
import type { ReadableStream as WebStream } from 'node:stream/web';
import { MAX_ATTACHMENT_BYTES, MAX_ATTACHMENTS } from '@heed/envelope/limits';
import type { FormProblem } from '@heed/site/forms';
import busboy from 'busboy';
import type { Context } from 'hono';
import { accountOf } from '../http/form-budget.ts';
import { nextTurn } from '../http/page-turns.ts';
import { Refusal } from '../http/problem.ts';

/** Bytes of the words: a little more than they may have, so that too long ones come back whole. */
const mostWordBytes = 450_000;
/**
 * Bytes of the fields that the server sealed for its own next reading: files that have arrived, a session.
 */
const mostSealedBytes = 32_000;
/** Bytes of every other field: a choice, a code, a stamp. */
const mostFieldBytes = 1000;
const longerFields: Readonly<Record<string, number>> = {
  text: mostWordBytes,
  attached: mostSealedBytes,
  session: mostSealedBytes,
};
const mostFields = 60;
/** Bytes of all fields together, beyond which the rest of the form is not read. */
const mostFormBytes = 600_000;

/** A file as it arrives. Reading `stream` to its end, or destroying it, lets the form go on. */
export interface IncomingFile {
  readonly name: string;
  readonly type: string;
  readonly stream: Readable & { truncated?: boolean };
}

export interface ReadForm {
  readonly fields: ReadonlyMap<string, string>;
  readonly wrong: readonly FormProblem[];
}

/**
 * Reads the form of `request`. `take` is called for each file that is not empty, one after the other, with
 * the fields that stood before it; it answers what is wrong with the file, or null. Files after the tenth are
 * passed over and said. A form that is not whole, by a wrong boundary or without its end, is 'damaged' with
 * the fields that could be read. Throws where the connection was cut: nobody waits.
 */
export async function readForm(
  c: Context,
  take: (file: IncomingFile, fields: ReadonlyMap<string, string>) => Promise<FormProblem | null>,
): Promise<ReadForm> {
  const request = c.req.raw;
  const account = accountOf(c);
  const fields = new Map<string, string>();
  const wrong = new Set<FormProblem>();
  let [files, bytes] = [0, 0];
  let chain: Promise<void> = Promise.resolve();
  const parser = parserOf(request);
  if (parser === null) return { fields, wrong: ['damaged'] };
  parser.on('field', (name, value) => {
    bytes += value.length;
    if (bytes > mostFormBytes)
      parser.destroy(new RangeError('Cannot read on: the form is larger than any of ours'));
    if (fields.has(name)) return;
    if (value.length > (longerFields[name] ?? mostFieldBytes)) wrong.add('damaged');
    else if (account.take(value.length)) fields.set(name, value);
    else wrong.add('busy');
  });
  parser.on('file', (_field, stream, info) => {
    stream.on('error', () => {}); // told by the parser as well, and to whoever reads it
    chain = chain.then(() => handle(stream, { name: info.filename ?? '', type: info.mimeType }));
  });

  async function handle(
    stream: IncomingFile['stream'],
    { name, type }: { name: string; type: string },
  ): Promise<void> {
    const empty = name === '';
    if (!empty) files++;
    const problem = empty || files > MAX_ATTACHMENTS ? null : await take({ name, type, stream }, fields);
    if (files > MAX_ATTACHMENTS) wrong.add('too-many-attachments');
    if (stream.truncated) wrong.add('attachment-too-large');
    else if (problem !== null) wrong.add(problem);
    stream.resume();
  }

  const end = await new Promise<'whole' | 'broken' | 'cut'>((resolve) => {
    parser.once('close', () => resolve('whole')).on('error', () => resolve('broken'));
    const body = Readable.fromWeb((request.body ?? new ReadableStream()) as WebStream<Uint8Array>);
    body.once('error', (error) => {
      resolve('cut');
      parser.destroy(error); // ends the file that is being read, which removes what was kept of it
    });
    // The rest is read and dropped. Left unread it would end the connection half a second after an answer
    // that says 'keep-alive', and with it the next request that a proxy has put there.
    parser.once('error', () => body.unpipe(parser).resume());
    body.pipe(parser);
  });
  if (end === 'whole') await chain;
  else await chain.catch(() => {});
  if (end === 'cut') throw new Refusal('invalid-request', 'refusal.form-cut');
  // No field at all, in the browser's own form: its boundary was another one.
  if (end === 'broken' || fields.size + files === 0) wrong.add('damaged');
  await account.pace(bytes, request.signal);
  await nextTurn(c);
  return { fields, wrong: [...wrong] };
}

/** Null where it is no form, or one without a boundary. */
function parserOf(request: Request): busboy.Busboy | null {
  try {
    return busboy({
      headers: Object.fromEntries(request.headers),
      defParamCharset: 'utf8',
      limits: {
        fieldSize: mostWordBytes,
        fields: mostFields,
        files: 30,
        fileSize: MAX_ATTACHMENT_BYTES,
        headerPairs: 20,
        parts: 90,
      },
    });
  } catch {
    return null;
  }
}
