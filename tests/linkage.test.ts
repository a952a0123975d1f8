// Three organisations, a server that evaluates and a server that links, each party with a folder of its own
// and the command between them: the counts are the truth, and no server ever holds what the other has.
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { ApiError, client, type ResponseOf, type Routes } from '@heed/api';
import type { Study } from '@heed/domain/linkage';
import { makeAnalystKey } from '@heed/envelope/keys';
import { openTable } from '@heed/envelope/open';
import { listCsv, listsWithTruth } from '../packages/statistics/src/linkage/simulated.ts';
import { runHeed } from './command.ts';
import { runHeedHere } from './inner-command.ts';
import { type InventedServer, startInvented } from './invented.ts';
import { signIn, type TestMember } from './member.ts';

const lists = ['police', 'ngo', 'border'];
const dayMs = 86_400_000;
const dayOf = (at: number) => new Date(at).toISOString().slice(0, 10);
type Invitations = ResponseOf<Routes['linkage.acceptStudy']>['invitations'];

const refusal = (kind: string) => (error: unknown) =>
  error instanceof ApiError &&
  error.problem?.type === `urn:heed:problem:${kind}` &&
  error.problem.detail.length > 10;

describe('a linkage study between servers', { timeout: 240_000 }, () => {
  let evaluator: InventedServer;
  let linker: InventedServer;
  const clock = { ahead: 0 };
  const sample = listsWithTruth(500, [0.4, 0.3, 0.35], 3);
  const ends: (() => Promise<void>)[] = [];
  let folder: string;
  before(async () => {
    const now = () => Date.now() + clock.ahead;
    evaluator = await startInvented({ after: (end) => ends.push(end) });
    linker = await startInvented({ after: (end) => ends.push(end) }, { now });
    folder = mkdtempSync(join(tmpdir(), 'heed-linkage-'));
    for (const [n, list] of lists.entries())
      writeFileSync(join(folder, `${list}.csv`), listCsv(sample.lists[n]!));
  });
  after(async () => {
    for (const end of ends) await end();
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
  });

  const supervisor = async (place: InventedServer): Promise<TestMember> =>
    signIn(place.url, place.logIns.find(({ role }) => role === 'supervisor')!);

  async function turnOn({ deployment: { storage, now } }: InventedServer): Promise<string> {
    const recorded = await storage.legalReviews.record(
      {
        feature: 'linkage',
        lawyer: 'A. Example',
        office: 'Example & Partners',
        reviewed: dayOf(now()),
        basis: 'An invented law of an invented country lets invented organisations be counted.',
        until: dayOf(now() + 300 * dayMs),
      },
      'a'.repeat(32),
    );
    assert.ok(recorded.ok && (await storage.legalReviews.confirm(recorded.id, 'b'.repeat(32))).ok);
    return recorded.id;
  }

  const does = async (...args: string[]) => {
    const { code, error } = await runHeedHere(['evidence', 'link', ...args], { INIT_CWD: folder });
    assert.equal(code, 0, error);
  };

  const plan = {
    lists,
    records: 256,
    smallest: 10,
    until: dayOf(Date.now() + 30 * dayMs),
    analyst: null,
  } as const;

  test('without a legal review nothing of it answers, invited or not', async () => {
    const member = await supervisor(evaluator);
    await assert.rejects(member.api.call('linkage.listStudies', {}), refusal('not-allowed'));
    await assert.rejects(
      member.api.call('linkage.openStudy', { ...plan, lists: [...lists] }),
      refusal('not-allowed'),
    );
    const stranger = client(evaluator.url);
    const invitation = randomBytes(16).toString('hex');
    await assert.rejects(stranger.call('linkage.readStudy', { invitation }), refusal('not-allowed'));
    await assert.rejects(
      stranger.call('linkage.evaluateBatch', { invitation, batch: 0, elements: '' }),
      refusal('not-allowed'),
    );
    await assert.rejects(
      stranger.call('linkage.deliverTokens', { invitation, tokens: '' }),
      refusal('not-allowed'),
    );
  });

  test('three lists become counts, by the command and two servers', async () => {
    await turnOn(evaluator);
    await turnOn(linker);
    const [evaluating, linking] = [await supervisor(evaluator), await supervisor(linker)];
    const analyst = await makeAnalystKey();
    const evaluation = await evaluating.api.call('linkage.openStudy', {
      ...plan,
      lists: [...lists],
      analyst: analyst.recipient,
    });
    const study: Study = evaluation.study;
    const linkage = await linking.api.call('linkage.acceptStudy', { study });
    await assert.rejects(
      evaluating.api.call('linkage.acceptStudy', { study }),
      refusal('already-done'),
      'never both parts',
    );
    const token = (from: Invitations, list: string) => from.find((one) => one.list === list)!.invitation;

    for (const list of lists) {
      await does(
        'blind',
        `${list}.csv`,
        '--server',
        evaluator.url,
        '--invitation',
        token(evaluation.invitations, list),
      );
      if (list === 'police') {
        // As after a break: the same batches are asked for again, and answered alike.
        const before = readFileSync(join(folder, 'police.evaluated.json'), 'utf8');
        rmSync(join(folder, 'police.evaluated.json'));
        await does(
          'blind',
          'police.csv',
          '--server',
          evaluator.url,
          '--invitation',
          token(evaluation.invitations, list),
        );
        const elements = (text: string) =>
          JSON.parse(text).batches.map((batch: { elements: string }) => batch.elements);
        assert.deepEqual(
          elements(readFileSync(join(folder, 'police.evaluated.json'), 'utf8')),
          elements(before),
        );
      }
      if (list === 'ngo')
        await refusesStrangers(list, token(evaluation.invitations, list), token(linkage.invitations, list));
      await assert.rejects(
        linking.api.call('linkage.joinTokens', {}, { study: study.id }),
        refusal('not-allowed'),
        'not all came',
      );
      await does(
        ...[
          'finalise',
          `${list}.evaluated.json`,
          '--study',
          `${list}.study.json`,
          '--secret',
          `${list}.secret.json`,
        ],
        ...['--server', linker.url, '--invitation', token(linkage.invitations, list)],
      );
      assert.ok(!existsSync(join(folder, `${list}.secret.json`)));
    }
    const listing = await evaluating.api.call('linkage.listStudies', {});
    assert.deepEqual(
      listing.studies[0]!.lists.map(({ evaluations, delivered }) => [evaluations, delivered]),
      lists.map(() => [1280, false]),
      'the evaluator knows how many evaluations and has no token',
    );
    const { storage } = linker.deployment;
    assert.equal((await storage.linkage.study(study.id))!.secretKey, null, 'the linker has no key');
    assert.equal((await storage.linkage.tokens(study.id)).length, 3);

    const joined = await linking.api.call('linkage.joinTokens', {}, { study: study.id });
    assert.deepEqual(
      joined.view.rows.map(({ people }) => people),
      [...sample.truth].slice(1).map((count) => count - (count % 10)),
    );
    const csv = await openTable(new Uint8Array(Buffer.from(joined.sealed!, 'base64')), analyst.identity);
    const counts = csv.trim().split('\n').slice(1);
    assert.deepEqual(
      counts.map((row) => Number(row.split(',').at(-1))),
      [...sample.truth].slice(1),
    );
    assert.deepEqual(await storage.linkage.tokens(study.id), [], 'tokens go with joining');
    assert.deepEqual(
      await linking.api.call('linkage.joinTokens', {}, { study: study.id }),
      joined,
      'a lost answer can be had again',
    );
    await assert.rejects(
      client(linker.url).call('linkage.deliverTokens', {
        invitation: token(linkage.invitations, 'ngo'),
        tokens: Buffer.alloc(80).toString('base64'),
      }),
      refusal('already-done'),
    );
  });

  async function refusesStrangers(list: string, evaluating: string, linking: string): Promise<void> {
    const stranger = client(evaluator.url);
    const elements = JSON.parse(readFileSync(join(folder, `${list}.evaluated.json`), 'utf8')).batches[0]
      .elements;
    await assert.rejects(
      stranger.call('linkage.evaluateBatch', { invitation: evaluating, batch: 0, elements }),
      refusal('already-done'),
      'a second list under one invitation',
    );
    await assert.rejects(
      stranger.call('linkage.evaluateBatch', { invitation: evaluating, batch: 1, elements }),
      refusal('invalid-request'),
      'more than the study allows',
    );
    await assert.rejects(
      stranger.call('linkage.evaluateBatch', { invitation: linking, batch: 0, elements }),
      refusal('not-found'),
      'an invitation of the other party',
    );
    await assert.rejects(
      stranger.call('linkage.deliverTokens', {
        invitation: evaluating,
        tokens: Buffer.alloc(80).toString('base64'),
      }),
      refusal('not-allowed'),
      'the evaluator never takes tokens',
    );
    const files = [
      `${list}.evaluated.json`,
      '--study',
      `${list}.study.json`,
      '--secret',
      `${list}.secret.json`,
    ];
    const server = ['--server', evaluator.url, '--invitation', evaluating];
    // The one command here that is a process.
    const wrong = await runHeed(['evidence', 'link', 'finalise', ...files, ...server], { INIT_CWD: folder });
    assert.equal(wrong.code, 3);
    assert.match(wrong.error, /evaluates this study/);
    assert.ok(existsSync(join(folder, `${list}.secret.json`)), 'nothing is lost');
    await assert.rejects(
      client(linker.url).call('linkage.deliverTokens', {
        invitation: linking,
        tokens: Buffer.alloc(81).toString('base64'),
      }),
      refusal('invalid-request'),
    );
  }

  test('after its last day, or without its legal review, a study is gone with key and tokens', async () => {
    const linking = await supervisor(linker);
    const evaluating = await supervisor(evaluator);
    const { study } = await evaluating.api.call('linkage.openStudy', { ...plan, lists: [...lists] });
    const { invitations } = await linking.api.call('linkage.acceptStudy', { study });
    const invitation = invitations[0]!.invitation;
    await client(linker.url).call('linkage.deliverTokens', {
      invitation,
      tokens: Buffer.alloc(80, 7).toString('base64'),
    });
    const { storage } = linker.deployment;
    clock.ahead = 31 * dayMs;
    await assert.rejects(client(linker.url).call('linkage.readStudy', { invitation }), refusal('not-found'));
    await storage.linkage.expire();
    assert.deepEqual(await storage.linkage.tokens(study.id), []);

    const evaluated = evaluator.deployment.storage;
    assert.equal((await evaluated.linkage.studies()).length, 2);
    const [review] = await evaluated.legalReviews.list();
    await evaluating.api.call('legalReviews.end', {}, { review: review!.id });
    assert.deepEqual(await evaluated.linkage.studies(), []);
    await assert.rejects(evaluating.api.call('linkage.listStudies', {}), refusal('not-allowed'));
  });
});
