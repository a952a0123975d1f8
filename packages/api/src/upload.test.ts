import assert from 'node:assert/strict';
import { test } from 'node:test';
import { UploadFailed, upload } from './upload.ts';

const bytes = Uint8Array.from({ length: 2_500_000 }, (_, i) => i % 251);
const file = (more: Partial<Parameters<typeof upload>[0]> = {}) => ({
  id: 'a'.repeat(32),
  name: 'voice.webm',
  type: 'audio/webm',
  length: bytes.length,
  sealing: {
    identity: 'AGE-SECRET-KEY-PQ-1TEST',
    stream: new Blob([bytes]).stream(),
    sealed: Promise.resolve({ length: bytes.length, sha256: 'b'.repeat(64) }),
  },
  ...more,
});

/**
 * A server that keeps what arrives and answers each request as `disturb` says: a status, 'lost', or nothing
 * for as it should.
 */
function server(disturb: (n: number, method: string) => number | 'lost' | undefined = () => undefined) {
  const stored: number[] = [];
  const heads: Record<string, string>[] = [];
  let requests = 0;
  const fetcher = async (_path: unknown, init: RequestInit = {}): Promise<Response> => {
    const trouble = disturb(requests++, init.method ?? '');
    heads.push(init.headers as Record<string, string>);
    if (trouble === 'lost') throw new TypeError('no network');
    if (trouble !== undefined) return new Response(null, { status: trouble });
    if (init.method === 'PATCH') for (const byte of init.body as Uint8Array) stored.push(byte);
    return new Response(null, { headers: { 'upload-offset': String(stored.length) } });
  };
  return { stored, heads, fetch: fetcher as typeof fetch, requests: () => requests };
}

test('a file arrives whole, in pieces, and its progress is told', async () => {
  const { fetch, stored, heads } = server();
  const shares: number[] = [];
  const result = await upload(file(), { fetch, puzzle: 'c 1' }, (share) => shares.push(share));
  assert.deepEqual(Uint8Array.from(stored), bytes);
  assert.deepEqual(shares, [0.4, 0.8, 1]);
  assert.deepEqual(
    [heads[0]?.['heed-puzzle'], heads[0]?.authorization, heads[1]?.['heed-puzzle']],
    ['c 1', undefined, undefined],
  );
  assert.deepEqual(
    [result.id, result.length, result.key],
    ['a'.repeat(32), bytes.length, 'AGE-SECRET-KEY-PQ-1TEST'],
  );
});

test('after a lost piece it asks where it was and goes on from there', async () => {
  const { fetch, stored } = server((n) => (n === 2 ? 'lost' : undefined));
  await upload(file(), { fetch, token: 't' }, () => {});
  assert.deepEqual(Uint8Array.from(stored), bytes);
});

test('a refusal is not repeated', async () => {
  const { fetch, requests } = server((n) => (n === 1 ? 413 : undefined));
  await assert.rejects(
    upload(file(), { fetch }, () => {}),
    (error) => error instanceof UploadFailed && error.status === 413,
  );
  assert.equal(requests(), 2);
});

test('a long name and a long type are cut to what a message carries, never inside a character', async () => {
  const result = await upload(
    file({ name: `${'a'.repeat(254)}😀.txt`, type: 'x'.repeat(300) }),
    { fetch: server().fetch },
    () => {},
  );
  assert.equal(result.name, 'a'.repeat(254));
  assert.equal(result.type.length, 127);
});
