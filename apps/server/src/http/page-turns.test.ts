// Turns of pages: a flood waits for itself, whatever it asks for.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setImmediate as nextRound } from 'node:timers/promises';
import { Hono } from 'hono';
import { mountPageTurns, nextTurn } from './page-turns.ts';

/** An app whose caller stands in a header; `order` says whose work was done, in its order. */
function pagesInTurn() {
  const order: string[] = [];
  const app = new Hono();
  app.onError((_, c) => c.text('busy', 503));
  mountPageTurns(app, (c) => c.req.header('caller') ?? '');
  app.get('/page', (c) => {
    order.push(c.req.header('caller')!);
    return c.text('page');
  });
  app.get('/slow', async (c) => {
    await new Promise((resolve) => setTimeout(resolve, 60_000).unref());
    return c.text('slow');
  });
  app.post('/form', async (c) => {
    await c.req.text();
    await nextTurn(c);
    order.push(c.req.header('caller')!);
    return c.text('form');
  });
  const ask = (caller: string, path = '/page') =>
    app.request(path, { headers: { caller }, method: path === '/form' ? 'POST' : 'GET' });
  return { order, ask };
}

const many = (count: number, ask: (n: number) => unknown) => Array.from({ length: count }, (_, n) => ask(n));

test('a page of another network comes before the flood that asked earlier', async () => {
  const { order, ask } = pagesInTurn();
  const flood = many(100, () => ask('flood'));
  await ask('reader');
  assert.ok(order.indexOf('reader') < 10, `after ${order.indexOf('reader')} of the flood`);
  await Promise.all(flood);
  assert.equal(order.length, 101, 'and the flood is answered in the end');
});

test('a reader comes before two hundred networks that ask again and again', async () => {
  const { order, ask } = pagesInTurn();
  await Promise.all(many(200, (n) => ask(`flood ${n}`)));
  order.length = 0;
  const flood = many(200, (n) => ask(`flood ${n}`));
  await ask('reader');
  assert.ok(order.indexOf('reader') < 10, `after ${order.indexOf('reader')} of the flood`);
  await Promise.all(flood);
});

test('who asked lately is not kept waiting by those who never did', async () => {
  const { order, ask } = pagesInTurn();
  await ask('reader');
  order.length = 0;
  const others = many(100, (n) => ask(`other ${n}`));
  await ask('reader');
  assert.ok(order.indexOf('reader') < 12, `after ${order.indexOf('reader')} of others`);
  await Promise.all(others);
});

test('a form takes a turn of its own after it was read', async () => {
  const { order, ask } = pagesInTurn();
  const flood = many(100, () => ask('flood', '/form'));
  // All of them have arrived and are read.
  for (let n = 0; n < 20; n++) await nextRound();
  await ask('reader');
  assert.ok(order.indexOf('reader') < 60, `after ${order.indexOf('reader')} of the flood`);
  await Promise.all(flood);
});

test('pages that wait for something else hold up nobody, and too many are refused', async () => {
  const { ask } = pagesInTurn();
  void many(8, (n) => ask(`slow ${n}`, '/slow'));
  assert.equal((await ask('reader')).status, 200);
  const answers = await Promise.all(many(500, () => ask('flood')) as Promise<Response>[]);
  assert.ok(answers.some(({ status }) => status !== 200));
  assert.ok(answers.filter(({ status }) => status === 200).length >= 400);
});
