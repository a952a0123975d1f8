// Resumable uploads of sealed attachments: the core of tus 1.0 (https://tus.io) with the creation extension. The id is the one that the
// message will name. An upload costs a puzzle; intake as a whole has a budget of disk an hour, so a flood cannot fill it.
import { shapes } from '@heed/api';
import type { Context, Hono } from 'hono';
import type { Deployment } from '../deployment.ts';
import { defaultDiskBudget } from '../deployment.ts';
import { Refusal } from '../http/problem.ts';
import { stored } from './accept.ts';
import { bitsAt, checkAnswer } from './puzzle.ts';

const version = '1.0.0';
/** Largest sealed attachment: 50 MB, up to 12 % of padding, and what sealing adds. */
export const sealedLimit = Math.ceil(shapes.maxAttachmentBytes * 1.125);
/** Who sends it: a person with a report, a person with a token, a member. Decides which budget it counts against. */
export type Uploader = 'report' | 'conversation' | 'desk';

export interface UploadGuards {
  /** Who uploads, by token or session; 'report' for anyone else. */
  uploader(request: Request): Promise<Uploader>;
  ownOrigin(request: Request): boolean;
}

export function mountUploads(app: Hono, deployment: Deployment, guards: UploadGuards): void {
  const { attachments } = deployment.storage;

  app.options('/api/attachments', () =>
    answer(204, {
      'tus-version': version,
      'tus-extension': 'creation,termination',
      'tus-max-size': String(sealedLimit),
    }),
  );

  app.post('/api/attachments', async (c) => {
    const request = admitted(c, guards);
    const length = decimal(request, 'upload-length');
    const id = request.headers.get('heed-attachment') ?? '';
    if (!/^[0-9a-f]{32}$/.test(id))
      throw new Refusal('invalid-request', 'Send heed-attachment: 32 hexadecimal digits made by you.');
    if (length > sealedLimit) throw new Refusal('too-large', 'Send at most 50 MB per attachment.');
    const use = await guards.uploader(request);
    if (use === 'report') requirePuzzle(deployment, request, id, length);
    if (!withinBudget(deployment, use, length)) {
      throw new Refusal(
        'disk-full',
        'No room for attachments at the moment. Send the words without it; it can follow later.',
        { retryAfter: 600 },
      );
    }
    const created = await stored(() => attachments.create(id, length, use));
    if (!created.ok) throw new Refusal('already-sent', 'Begin again with a new id.');
    return answer(201, { location: `/api/attachments/${id}`, 'upload-offset': String(created.offset) });
  });

  // HEAD of tus: hono answers it by the headers of GET.
  app.get('/api/attachments/:id', async (c) => {
    const file = await attachments.get(c.req.param('id'));
    if (!file || file.conversation !== null) throw new Refusal('not-found', 'Begin the upload again with a new id.');
    return answer(200, {
      'upload-offset': String(file.offset),
      'upload-length': String(file.length),
      'cache-control': 'no-store',
    });
  });

  app.patch('/api/attachments/:id', async (c) => {
    const request = admitted(c, guards);
    if (request.headers.get('content-type') !== 'application/offset+octet-stream') {
      throw new Refusal('not-json', 'Send the piece as application/offset+octet-stream.');
    }
    const id = c.req.param('id');
    const appended = await stored(() => attachments.append(id, decimal(request, 'upload-offset'), chunksOf(request)));
    if (!appended.ok) throw notAppended(appended.reason);
    const file = await attachments.get(id);
    if (file && !file.finished && file.offset === file.length) await stored(() => attachments.finish(id));
    return answer(204, { 'upload-offset': String(appended.offset) });
  });

  app.delete('/api/attachments/:id', async (c) => {
    admitted(c, guards);
    const removed = await attachments.remove(c.req.param('id'));
    if (!removed.ok)
      throw new Refusal(removed.reason === 'claimed' ? 'already-done' : 'not-found', 'Nothing was removed.');
    return answer(204, {});
  });
}

/** Half of the hour's budget is kept for conversations and the desk, which a flood of reports must not starve. */
export function withinBudget(deployment: Deployment, use: Uploader, bytes: number): boolean {
  const budget = deployment.options.diskBudget ?? defaultDiskBudget;
  const { hour } = deployment.storage.attachments.load();
  return use === 'report'
    ? hour.report + bytes <= budget / 2
    : hour.report + hour.conversation + hour.desk + bytes <= budget;
}

function requirePuzzle(deployment: Deployment, request: Request, id: string, length: number): void {
  const [challenge = '', nonce = ''] = (request.headers.get('heed-puzzle') ?? '').split(' ');
  const worth = checkAnswer(deployment.secrets.key('puzzle'), { challenge, nonce }, id, deployment.now());
  // Uploads take the disk, so here the price that was asked must be paid: up to sixteen times that of a report.
  if (worth === null || worth.found < bitsAt(0, length)) {
    throw new Refusal(
      'puzzle-unsolved',
      'Ask for a puzzle for this many bytes, solve it for this id and send it in heed-puzzle.',
    );
  }
}

function notAppended(reason: string): Refusal {
  if (reason === 'unknown') return new Refusal('not-found', 'Begin the upload again with a new id.');
  if (reason === 'too long') return new Refusal('too-large', 'Send no more than the length that was announced.');
  return new Refusal('out-of-step', 'Ask with HEAD how much is there and go on from that offset.');
}

function admitted(c: Context, guards: UploadGuards): Request {
  if (!guards.ownOrigin(c.req.raw)) throw new Refusal('foreign-origin', 'Open the site itself and try again there.');
  return c.req.raw;
}

function decimal(request: Request, name: string): number {
  const text = request.headers.get(name) ?? '';
  if (!/^\d{1,12}$/.test(text)) throw new Refusal('invalid-request', `Send ${name} as a decimal number of bytes.`);
  return Number(text);
}

async function* chunksOf(request: Request): AsyncGenerator<Uint8Array> {
  for await (const chunk of request.body ?? []) yield chunk;
}

const answer = (status: number, headers: Record<string, string>): Response =>
  new Response(null, { status, headers: { 'tus-resumable': version, 'cache-control': 'no-store', ...headers } });
