// Votes over HTTP: a card counts once, nobody is counted out, and neither a dump nor whoever reads along
// learns a vote.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { ApiError } from '@heed/api/client';
import { type Ballot, judgeBallot } from '@heed/envelope';
import { openBallot, openOwnBallot } from '@heed/envelope/open';
import { type InventedServer, startInvented } from '../../../tests/invented.ts';
import { signIn, type TestMember } from '../../../tests/member.ts';
import {
  ballotOf,
  cardHash,
  makeVoter,
  openConsultation,
  proposalOf,
  type TestConsultation,
  takeSeat,
} from '../../../tests/voter.ts';
import { consultationClient } from '../api/client.ts';

const refusal = (kind: string) => (error: unknown) =>
  error instanceof ApiError &&
  error.problem?.type === `urn:heed:problem:${kind}` &&
  error.problem.detail.length > 10;

const votes = new Map<number, 1 | 0 | -1>([
  [1, 1],
  [2, -1],
]);

describe('votes of a consultation', () => {
  let place: InventedServer;
  let supervisor: TestMember;
  let ours: TestConsultation;
  let other: TestConsultation;
  let end = async () => {};
  let api: ReturnType<typeof consultationClient>;
  const fresh: string[] = [];
  /** Milliseconds by which the server's clock is ahead. */
  let ahead = 0;
  after(() => end());
  before(async () => {
    place = await startInvented({ after: (stop) => (end = stop) }, { now: () => Date.now() + ahead });
    supervisor = await signIn(place.url, place.logIns[0]!);
    ours = await openConsultation(supervisor, 'work', { 'sex-workers': 20, police: 5 });
    other = await openConsultation(supervisor, 'other', { 'sex-workers': 2 });
    api = consultationClient(place.url);
    fresh.push(...ours.cards.get('sex-workers')!);
  });
  const slug = { slug: 'work' };
  const seated = async (card = fresh.pop()!) => {
    const voter = makeVoter(ours);
    const credential = await takeSeat(place.url, ours, 'sex-workers', card, voter);
    return { voter, credential, key: ours.key };
  };

  test('a voter votes, comes back with her code, changes her mind; those who count open it', async () => {
    const sealing = await seated();
    const first = await api.call('consultation.cast', await ballotOf(sealing, 1, votes), slug);
    assert.match(first.recorded.statement, /^heed\/ballot\/v1\n[0-9a-f]{32}\n[0-9a-f]{64}\n$/);
    const { nullifier } = sealing.voter;
    const own = await api.call('consultation.readBallot', { nullifier }, slug);
    assert.deepEqual(openOwnBallot(own.ballot as Ballot, sealing.voter, 'votes'), votes);
    const changed = new Map(votes).set(2, 0);
    assert.equal((await api.call('consultation.cast', await ballotOf(sealing, 2, changed), slug)).version, 2);
    const { ballots } = await supervisor.api.call('consultations.ballots', {}, { id: ours.id });
    const mine = ballots.find(({ ballot }) => ballot.voter === sealing.voter.publicKey)!;
    const judgment = await judgeBallot(mine.ballot, ours.key);
    assert.ok(judgment.ok);
    assert.deepEqual(await openBallot(judgment.value, ours.secret.identity, 'votes'), changed);
  });

  test('a card used on two phones at once counts for one of them, and says so to the other', async () => {
    const card = fresh.pop()!;
    const tries = await Promise.allSettled(Array.from({ length: 5 }, () => seated(card)));
    assert.equal(tries.filter(({ status }) => status === 'fulfilled').length, 1);
    for (const one of tries) if (one.status === 'rejected') assert.ok(refusal('already-done')(one.reason));
    const state = await api.call('consultation.readCard', { card: cardHash(card) }, slug);
    assert.deepEqual(state, { group: 'sex-workers', state: 'used' });
  });

  test('an answer that was lost costs no card: the same phone asks again', async () => {
    const card = fresh.pop()!;
    const voter = makeVoter(ours);
    const first = await takeSeat(place.url, ours, 'sex-workers', card, voter);
    assert.deepEqual(await takeSeat(place.url, ours, 'sex-workers', card, voter), first);
  });

  test('a number out of range is refused and costs no card', async () => {
    const card = cardHash(fresh.at(-1)!);
    const modulus = Buffer.from(
      ours.key.groups.find(({ group }) => group === 'sex-workers')!.modulus,
      'base64url',
    );
    const more = Buffer.from(modulus);
    more[0] = 255;
    for (const bytes of [Buffer.alloc(256), modulus, more])
      await assert.rejects(
        api.call('consultation.requestCredential', { card, blinded: bytes.toString('base64url') }, slug),
        refusal('invalid-request'),
      );
    for (const length of [255, 257])
      await assert.rejects(
        api.call(
          'consultation.requestCredential',
          { card, blinded: Buffer.alloc(length, 1).toString('base64url') },
          slug,
        ),
        refusal('invalid-request'),
      );
    assert.equal((await api.call('consultation.readCard', { card }, slug)).state, 'fresh');
  });

  test('a ballot of another consultation, group, version or hand is refused', async () => {
    const sealing = await seated();
    const voter = makeVoter(other);
    const foreign = await takeSeat(
      place.url,
      other,
      'sex-workers',
      other.cards.get('sex-workers')![0]!,
      voter,
    );
    const foreignBallot = await ballotOf({ voter, credential: foreign, key: other.key }, 1, votes);
    await assert.rejects(api.call('consultation.cast', foreignBallot, slug), refusal('invalid-request'));
    const moved = { ...sealing, credential: { ...sealing.credential, group: 'police' } };
    await assert.rejects(
      api.call('consultation.cast', await ballotOf(moved, 1, votes), slug),
      refusal('not-allowed'),
    );
    await assert.rejects(
      api.call('consultation.cast', await ballotOf(sealing, 2, votes), slug),
      refusal('out-of-step'),
    );
    const body = (await ballotOf(sealing, 1, votes)) as { ballot: Ballot };
    const twisted = { ballot: { ...body.ballot, own: body.ballot.sealed } } as never;
    await assert.rejects(api.call('consultation.cast', twisted, slug), refusal('invalid-request'));
    const unsigned = { ballot: { ...body.ballot, version: 2 } } as never;
    await assert.rejects(api.call('consultation.cast', unsigned, slug), refusal('invalid-request'));
    await api.call('consultation.cast', body as never, slug);
    await api.call('consultation.cast', body as never, slug);
    await assert.rejects(
      api.call('consultation.cast', await ballotOf(sealing, 1, votes), slug),
      refusal('out-of-step'),
    );
  });

  test('what somebody of a small group proposes is decided by two, and she sees the reason', async () => {
    const sealing = await seated();
    for (const sequence of [1, 2, 3, 4, 5])
      await api.call('consultation.propose', await proposalOf(sealing, sequence, `Idea ${sequence}`), slug);
    await assert.rejects(
      api.call('consultation.propose', await proposalOf(sealing, 6, 'One more'), slug),
      refusal('too-many-attempts'),
    );
    const at = { id: ours.id };
    const { proposals } = await supervisor.api.call('consultations.proposals', {}, at);
    const own = proposals.filter(({ state }) => state === 'waiting');
    assert.equal(own.length, 5);
    assert.ok(own.every(({ needsSecond }) => needsSecond));
    const { revision } = await supervisor.api.call('consultations.read', {}, at);
    const decide = (by: TestMember) =>
      by.api.call(
        'consultations.decide',
        { proposal: own[0]!.id, revision, decision: { kind: 'refuse', reason: 'identifies' } },
        at,
      );
    assert.equal((await decide(supervisor)).state, 'second');
    await assert.rejects(decide(supervisor), refusal('not-allowed'));
    const { nullifier } = sealing.voter;
    const fates = async () =>
      (await api.call('consultation.readProposals', { nullifier }, slug)).proposals.map(({ fate }) => fate);
    const waiting = { kind: 'waiting' } as const;
    assert.deepEqual(await fates(), Array(5).fill(waiting), 'one of two decides nothing');
    const other = await signIn(place.url, place.logIns[1]!);
    await place.deployment.storage.members.setRole(other.id, 'moderator', []);
    assert.equal((await decide(other)).state, 'decided');
    const reason = { kind: 'refused', reason: 'identifies' } as const;
    const after = (await fates()).filter(({ kind }) => kind !== 'waiting');
    assert.deepEqual(after, [reason], 'she sees the reason, and of this one alone');
  });

  test('no vote, no code and no word of a proposal is in the data of the server', async () => {
    const sealing = await seated();
    const canary = 'Canary statement Zx81';
    await api.call('consultation.propose', await proposalOf(sealing, 1, canary), slug);
    const words = [Buffer.from(canary), ...ours.cards.get('sex-workers')!.map((card) => Buffer.from(card))];
    const files = readdirSync(place.folder, { recursive: true, withFileTypes: true }).filter((file) =>
      file.isFile(),
    );
    const bytes = files.map((file) => readFileSync(join(file.parentPath, file.name)));
    assert.ok(
      bytes.some((one) => one.includes(sealing.voter.publicKey)),
      'the right files are looked at',
    );
    for (const word of words) assert.ok(!bytes.some((one) => one.includes(word)));
  });

  test('a result of too few or a minute later is refused; a right one stands for all', async () => {
    const at = { id: ours.id };
    const shares = [{ number: 1, agree: 85, disagree: 10, voters: 10 }];
    const group = { code: 'sex-workers' as const, ballots: 10, paper: 0, drawn: 1, shares };
    const result = {
      version: 1 as const,
      consultation: ours.id,
      number: 1,
      isLast: false,
      groups: [group],
      opinions: null,
    };
    const publish = (part: object) =>
      supervisor.api.call('consultations.publish', { result: { ...result, ...part } }, at);
    const share = (part: object) => ({ groups: [{ ...group, shares: [{ ...shares[0]!, ...part }] }] });
    for (const wrong of [
      { groups: [{ ...group, ballots: 9 }] },
      share({ voters: 9 }),
      share({ agree: 95 }),
      { number: 2 },
      { isLast: true },
      { consultation: other.id },
    ])
      await assert.rejects(publish(wrong), refusal('invalid-request'));
    const page = () => fetch(`${place.url}/en/consultation/work/results`);
    assert.equal((await page()).status, 404, 'nothing is published yet');
    // As ten of them as the rules ask, while fewer voted.
    const stored = async () => (await supervisor.api.call('consultations.ballots', {}, at)).ballots.length;
    assert.ok((await stored()) < 10);
    await assert.rejects(publish({}), refusal('invalid-request'));
    while ((await stored()) < 10)
      await api.call('consultation.cast', await ballotOf(await seated(), 1, votes), slug);
    await assert.rejects(publish({ groups: [{ ...group, paper: 1 }] }), refusal('invalid-request'));
    await publish({});
    await assert.rejects(publish({ number: 2 }), refusal('not-allowed'));
    const text = await (await page()).text();
    assert.match(text, /people who sell sex: 10 votes/);
    assert.match(text, /about 85/);
    assert.match(text, /Fewer than ten voted[^<]*police/);
    const csv = await (await fetch(`${place.url}/consultation/work/comments.csv`)).text();
    assert.match(
      csv,
      /^timestamp,datetime,comment-id,author-id,agrees,disagrees,moderated,comment-body,sex-workers-agree-/,
    );
    const { weights } = await api.call('consultation.read', {}, slug);
    assert.ok(weights.every(({ weight }) => weight > 0));
  });

  test('after closing nothing is taken, and what stands there stays', async () => {
    const late = await seated();
    await supervisor.api.call('consultations.end', {}, { id: ours.id });
    await assert.rejects(
      api.call('consultation.cast', await ballotOf(late, 1, votes), slug),
      refusal('gone'),
    );
    await assert.rejects(seated(), refusal('gone'));
    const { phase } = await api.call('consultation.read', {}, slug);
    assert.equal(phase, 'closed');
  });

  test('the last result is the only one: no sheet and no other result comes after it', async () => {
    const closing = await openConsultation(supervisor, 'closing', { police: 2 });
    const at = { id: closing.id };
    const first = 1;
    await supervisor.api.call('consultations.addSheets', { code: 'police', first, count: 2 }, at);
    const sheet = (number: number) => ({ code: 'police' as const, number, sealed: 'AAAA' });
    await supervisor.api.call('consultations.typeSheet', sheet(first), at);
    // Voting is over by its last day alone: nobody pressed anything.
    ahead = 21 * 86_400_000;
    const again = await signIn(place.url, place.logIns[0]!);
    await again.api.call('consultations.typeSheet', sheet(first + 1), at);
    const last = { version: 1 as const, consultation: closing.id, isLast: true, groups: [], opinions: null };
    await again.api.call('consultations.publish', { result: { ...last, number: 1 } }, at);
    for (const number of [1, 2])
      await assert.rejects(
        again.api.call('consultations.publish', { result: { ...last, number } }, at),
        refusal('already-done'),
      );
    await assert.rejects(
      again.api.call('consultations.typeSheet', sheet(first), at),
      (error: unknown) =>
        refusal('gone')(error) && /no sheet counts/.test((error as ApiError).problem!.detail),
    );
    await assert.rejects(
      again.api.call('consultations.addSheets', { code: 'police', first: 3, count: 1 }, at),
      refusal('gone'),
    );
    const { state } = await again.api.call('consultations.read', {}, at);
    assert.equal(state, 'ended');
  });
});
