// Reads a multipart form as it streams in: fields are bounded, files are handed on while they arrive, nothing is held whole. Used only on
// the path without script. What a person typed never reaches a disk, a log or an error.
import { Readable } from 'node:stream';
import type { ReadableStream as WebStream } from 'node:stream/web';
import { shapes } from '@heed/api';
import type { Problem } from '@heed/site/forms';
import busboy from 'busboy';
import { Refusal } from '../http/problem.ts';

/** Most characters of one field: a little more than the words may have, so that too long words come back whole. */
const mostFieldBytes = 450_000;
const mostFields = 60;

/** A file as it arrives. Reading `stream` to its end, or destroying it, lets the form go on. */
export interface IncomingFile {
  readonly name: string;
  readonly type: string;
  readonly stream: Readable & { truncated?: boolean };
}

export interface ReadForm {
  readonly fields: ReadonlyMap<string, string>;
  readonly wrong: readonly Problem[];
}

/**
 * Reads the form of `request`. `take` is called for each file that is not empty, one after the other, with the fields that stood before
 * it; it answers what is wrong with the file, or null. Files after the tenth are passed over and said. A form that is not whole, by a
 * wrong boundary or without its end, is 'damaged' with the fields that could be read. Throws where the connection was cut: nobody waits.
 */
export async function readForm(
  request: Request,
  take: (file: IncomingFile, fields: ReadonlyMap<string, string>) => Promise<Problem | null>,
): Promise<ReadForm> {
  const fields = new Map<string, string>();
  const wrong = new Set<Problem>();
  let files = 0;
  let chain: Promise<void> = Promise.resolve();
  const parser = parserOf(request);
  if (parser === null) return { fields, wrong: ['damaged'] };
  parser.on('field', (name, value) => {
    if (!fields.has(name)) fields.set(name, value);
  });
  parser.on('file', (_field, stream, info) => {
    stream.on('error', () => {}); // told by the parser as well, and to whoever reads it
    chain = chain.then(() => handle(stream, { name: info.filename ?? '', type: info.mimeType }));
  });

  async function handle(stream: IncomingFile['stream'], { name, type }: { name: string; type: string }): Promise<void> {
    const empty = name === '';
    if (!empty) files++;
    const problem = empty || files > shapes.maxAttachments ? null : await take({ name, type, stream }, fields);
    if (files > shapes.maxAttachments) wrong.add('too-many-attachments');
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
    body.pipe(parser);
  });
  if (end === 'whole') await chain;
  else await chain.catch(() => {});
  if (end === 'cut') throw new Refusal('invalid-request', 'Send the form again as the page makes it.');
  // No field at all, in the browser's own form: its boundary was another one.
  if (end === 'broken' || fields.size + files === 0) wrong.add('damaged');
  return { fields, wrong: [...wrong] };
}

/** Null where it is no form, or one without a boundary. */
function parserOf(request: Request): busboy.Busboy | null {
  try {
    return busboy({
      headers: Object.fromEntries(request.headers),
      defParamCharset: 'utf8',
      limits: {
        fieldSize: mostFieldBytes,
        fields: mostFields,
        files: 30,
        fileSize: shapes.maxAttachmentBytes,
        headerPairs: 20,
        parts: 90,
      },
    });
  } catch {
    return null;
  }
}
