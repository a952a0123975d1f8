import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ApiError } from '@heed/api/client';
import { inOrder, makeResource } from './resource.ts';
import { endSession } from './scope.ts';

/** Answers that the test gives one by one. */
function makeServer() {
  const waiting: { resolve(answer: string): void; reject(error: Error): void }[] = [];
  const shownAnswers: string[] = [];
  const resource = makeResource({
    begin: () => 'input',
    fetch: () => new Promise<string>((resolve, reject) => void waiting.push({ resolve, reject })),
    show: (answer) => void shownAnswers.push(answer),
  });
  return { waiting, shown: shownAnswers, resource };
}

test('only the newest answer is shown, however late an earlier one comes', async () => {
  const { waiting, shown: shownAnswers, resource } = makeServer();
  assert.equal(resource.state.value, 'idle');
  const loads = [resource.load(), resource.load()];
  assert.equal(resource.state.value, 'loading');
  waiting[1]!.resolve('second');
  await loads[1];
  waiting[0]!.resolve('first');
  await loads[0];
  assert.deepEqual(shownAnswers, ['second']);
  assert.equal(resource.state.value, 'ready');
});

test('no answer comes in after locking', async () => {
  const { waiting, shown: shownAnswers, resource } = makeServer();
  const load = resource.load();
  endSession();
  waiting[0]!.resolve('late');
  await load;
  assert.deepEqual(shownAnswers, []);
  assert.equal(resource.state.value, 'idle');
});

test('a refusal is a state, unless nobody asked; an unexpected error is thrown', async () => {
  const { waiting, resource } = makeServer();
  const refusal = new ApiError(503, null);
  const loads = [resource.load()];
  waiting[0]!.reject(refusal);
  await loads[0];
  assert.equal(resource.state.value, 'failed');
  const quiet = resource.load({ quietly: true });
  waiting[1]!.reject(refusal);
  await quiet;
  assert.equal(resource.state.value, 'failed');
  const broken = resource.load();
  waiting[2]!.reject(new TypeError('Cannot read the answer'));
  await assert.rejects(broken, TypeError);
  assert.equal(resource.state.value, 'failed');
});

test('who may not ask asks for nothing', async () => {
  const resource = makeResource({
    begin: () => null,
    fetch: () => Promise.reject(new TypeError('Cannot be asked')),
    show: () => assert.fail('nothing came'),
  });
  await resource.load();
  assert.equal(resource.state.value, 'idle');
});

test('a slow answer never replaces that of a later request; looks that are all slow are shown', async () => {
  const shownAnswers: string[] = [];
  const answers: ((answer: string) => void)[] = [];
  const run = inOrder((answer: string) => void shownAnswers.push(answer));
  const ask = () => run(() => new Promise<string>((resolve) => void answers.push(resolve)));
  const requests = [ask(), ask(), ask(), ask()];
  for (const at of [1, 0, 2, 3]) {
    answers[at]!(`answer ${at}`);
    await requests[at];
  }
  assert.deepEqual(shownAnswers, ['answer 1', 'answer 2', 'answer 3']);
  await assert.rejects(
    run(() => Promise.reject(new Error('none'))),
    /none/,
  );
});
