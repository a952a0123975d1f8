// Resumable uploads of sealed attachments: the core of tus 1.0 (https://tus.io) with the creation extension.
// The id is the one that the message will name. An upload costs a puzzle and takes from the budget of
// budget.ts, so a flood cannot fill the disk.
import { worksAtDesk } from '@heed/domain/roles';
import { MAX_ATTACHMENT_BYTES } from '@heed/envelope/limits';
import type { AttachmentFile, PersonConversation } from '@heed/storage';
import type { Context, Hono } from 'hono';
import type { Deployment } from '../deployment.ts';
import { addressOf } from '../http/address.ts';
import type { Uploader } from '../http/budget.ts';
import type { Guards } from '../http/mount.ts';
import { Refusal } from '../http/problem.ts';
import { takeOrRefuse } from '../http/storage-refusal.ts';
import { bitsAt, checkAnswer } from './puzzle.ts';

const version = '1.0.0';
/** Largest sealed attachment: 50 MB, up to 12 % of padding, and what sealing adds. */
export const sealedLimit = Math.ceil(MAX_ATTACHMENT_BYTES * 1.125);

/** Uploads removed to make room for one: each is overwritten first, and somebody waits. */
const mostRemoved = 10;

/** What an upload needs. */
interface Uploads {
  readonly deployment: Deployment;
  readonly guards: Guards;
}

export function mountUploads(app: Hono, deployment: Deployment, guards: Guards): void {
  const uploads: Uploads = { deployment, guards };
  app.options('/api/attachments', () =>
    answer(204, {
      'tus-version': version,
      'tus-extension': 'creation,termination',
      'tus-max-size': String(sealedLimit),
    }),
  );
  app.post('/api/attachments', (c) => create(uploads, c));
  app.get('/api/attachments/:id', (c) => look(uploads, c.req.param('id')));
  app.patch('/api/attachments/:id', (c) => append(uploads, c, c.req.param('id')));
  app.delete('/api/attachments/:id', (c) => remove(uploads, c, c.req.param('id')));
}

async function create({ guards, deployment }: Uploads, c: Context) {
  const request = admitted(c, guards);
  const length = decimal(request, 'upload-length');
  const id = request.headers.get('heed-attachment') ?? '';
  if (!/^[0-9a-f]{32}$/.test(id)) throw new Refusal('invalid-request', 'refusal.upload-id');
  if (length > sealedLimit) throw new Refusal('too-large', 'refusal.upload-too-large');
  const by = await uploaderOf(deployment, guards, request, c);
  const challenge = by === null ? requirePuzzle(deployment, request, id, length) : null;
  const isKnown = deployment.budget.has(id);
  const uploader = by ?? stranger(deployment, request, c);
  if (!(await makeRoom(deployment, id, uploader, length))) {
    throw new Refusal('disk-full', 'refusal.upload-no-room', { retryAfter: 600 });
  }
  const created = await takeOrRefuse(deployment, () =>
    deployment.storage.attachments.create(id, length, uploader.use),
  ).catch((error: unknown) => {
    if (!isKnown) deployment.budget.drop(id);
    throw error;
  });
  if (!created.ok && !isKnown) deployment.budget.drop(id);
  if (!created.ok) throw new Refusal('already-sent', 'refusal.upload-id-taken');
  if (challenge !== null) deployment.spentAnswers.spend(challenge, id, 'upload', deployment.now());
  return answer(201, { location: `/api/attachments/${id}`, 'upload-offset': String(created.offset) });
}

// HEAD of tus: hono answers it by the headers of GET.
async function look({ deployment }: Uploads, id: string) {
  const file = await deployment.storage.attachments.get(id);
  if (!file || file.conversation !== null) throw new Refusal('not-found', 'refusal.upload-unknown');
  // 'All is there' is said of what is safe alone.
  await finishWhole(deployment, file);
  return answer(200, {
    'upload-offset': String(file.offset),
    'upload-length': String(file.length),
    'cache-control': 'no-store',
  });
}

async function append({ guards, deployment }: Uploads, c: Context, id: string) {
  const request = admitted(c, guards);
  if (request.headers.get('content-type') !== 'application/offset+octet-stream') {
    throw new Refusal('not-json', 'refusal.upload-type');
  }
  const appended = await takeOrRefuse(deployment, () =>
    deployment.storage.attachments.append(
      id,
      decimal(request, 'upload-offset'),
      chunksOf(deployment, id, request),
    ),
  );
  const file = await deployment.storage.attachments.get(id);
  // A sender who heard nothing of the last piece begins further ahead; what is to be said is why it is
  // not finished.
  if (file && (appended.ok || appended.reason === 'offset')) await finishWhole(deployment, file);
  if (!appended.ok) throw notAppended(appended.reason);
  return answer(204, { 'upload-offset': String(appended.offset) });
}

/** Finishes what is all there. Throws Refusal where its place does not take it. */
async function finishWhole(deployment: Deployment, file: AttachmentFile): Promise<void> {
  if (!file.finished && file.offset === file.length)
    await takeOrRefuse(deployment, () => deployment.storage.attachments.finish(file.id));
}

async function remove({ guards, deployment }: Uploads, c: Context, id: string) {
  admitted(c, guards);
  const removed = await deployment.storage.attachments.remove(id);
  if (removed.ok) deployment.budget.drop(id);
  if (!removed.ok)
    throw new Refusal(
      removed.reason === 'claimed' ? 'already-done' : 'not-found',
      'refusal.upload-not-removed',
    );
  return answer(204, {});
}

/** Somebody without a code or a log-in, by where she comes from. */
export const stranger = (deployment: Deployment, request: Request, c: Context): Uploader => ({
  use: 'report',
  source: deployment.rates.networkPrefix(addressOf(deployment, request, c), deployment.now()),
});

/**
 * A person with a code: with a budget of her own once the desk has opened what she sent, else by where she
 * comes from.
 */
export const holder = (
  deployment: Deployment,
  conversation: PersonConversation,
  request: Request,
  c: Context,
): Uploader =>
  conversation.conversationKey === null
    ? stranger(deployment, request, c)
    : { use: 'conversation', source: conversation.id };

/**
 * Who uploads with a session or a token; null for anyone else, who has to pay with a puzzle: so does a member
 * whom nobody has compared, or whose role works at no desk.
 */
async function uploaderOf(deployment: Deployment, guards: Guards, request: Request, c: Context) {
  const member = await guards.member(request);
  if (member?.active && worksAtDesk(member.role)) return { use: 'desk', source: member.id } as const;
  const id = guards.person(request);
  const conversation = id === null ? null : await deployment.storage.conversations.get(id);
  return conversation && holder(deployment, conversation, request, c);
}

/** Takes room on the disk for an upload; where it is short, uploads that no message ever named go first. */
export async function makeRoom(
  deployment: Deployment,
  id: string,
  by: Uploader,
  bytes: number,
): Promise<boolean> {
  const { budget, storage } = deployment;
  if (budget.take(id, by, bytes, deployment.now())) return true;
  for (const idle of budget.idle(by, deployment.now()).slice(0, mostRemoved)) {
    const removed = await storage.attachments.remove(idle);
    if (!removed.ok && removed.reason === 'claimed') budget.bind([idle]);
    else budget.drop(idle);
    if (budget.take(id, by, bytes, deployment.now())) return true;
  }
  return false;
}

/** The puzzle that pays for this upload: once, however often the upload is begun while it stands. */
function requirePuzzle(deployment: Deployment, request: Request, id: string, length: number): string {
  const [challenge = '', nonce = ''] = (request.headers.get('heed-puzzle') ?? '').split(' ');
  const worth = checkAnswer(deployment.secrets.key('puzzle'), { challenge, nonce }, id, deployment.now());
  // Uploads take the disk, so here the price that was asked must be paid: up to sixteen times that of a
  // report.
  const use = deployment.spentAnswers.paidFor(challenge, id);
  const isSpent = use === 'report' || (use === 'upload' && !deployment.budget.has(id));
  if (worth === null || worth.foundBits < bitsAt(0, length) || isSpent)
    throw new Refusal('puzzle-unsolved', 'refusal.upload-puzzle');
  return challenge;
}

function notAppended(reason: string): Refusal {
  if (reason === 'unknown') return new Refusal('not-found', 'refusal.upload-unknown');
  if (reason === 'too long') return new Refusal('too-large', 'refusal.upload-too-long');
  return new Refusal('out-of-step', 'refusal.upload-out-of-step');
}

function admitted(c: Context, guards: Guards): Request {
  if (!guards.ownOrigin(c.req.raw)) throw new Refusal('foreign-origin', 'refusal.foreign-origin');
  return c.req.raw;
}

function decimal(request: Request, name: string): number {
  const text = request.headers.get(name) ?? '';
  if (!/^\d{1,12}$/.test(text))
    throw new Refusal('invalid-request', 'refusal.upload-number', { values: { name } });
  return Number(text);
}

async function* chunksOf(deployment: Deployment, id: string, request: Request): AsyncGenerator<Uint8Array> {
  for await (const chunk of request.body ?? []) {
    deployment.budget.touch(id, deployment.now());
    yield chunk;
  }
}

const answer = (status: number, headers: Record<string, string>): Response =>
  new Response(null, {
    status,
    headers: { 'tus-resumable': version, 'cache-control': 'no-store', ...headers },
  });
