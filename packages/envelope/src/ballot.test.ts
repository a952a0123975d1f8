// Ballots and proposals: one size, opened by those who count and by their voter, taken from nobody else.
import assert from 'node:assert/strict';
import { constants, generateKeyPairSync, privateDecrypt } from 'node:crypto';
import { test } from 'node:test';
import fc from 'fast-check';
import { type BallotFault, ballotHash, judgeBallot, judgeProposal } from './ballot.ts';
import {
  type BallotMethod,
  ballotMethods,
  packAnswers,
  pairNumber,
  unpackAnswers,
} from './ballot-answers.ts';
import type { Ballot, BallotVote } from './ballot-layout.ts';
import { requestCredential } from './credential/credential.ts';
import type { ConsultationKey } from './credential/key-form.ts';
import { voterFromRoot } from './credential/voter.ts';
import { codeOf } from './invented.ts';
import {
  makeConsultationSecret,
  makeMemberSecret,
  memberKeys,
  unwrapConsultationSecret,
  wrapConsultationSecret,
} from './keys/index.ts';
import { BALLOT } from './limits.ts';
import { openBallot, openOwnBallot, openOwnProposal, openProposal } from './open/index.ts';
import { EnvelopeError } from './refusal.ts';
import { sealBallot, sealProposal } from './seal/index.ts';
import { signerFromSeed } from './signing.ts';

const pair = generateKeyPairSync('rsa', { modulusLength: 2048 });
const secret = await makeConsultationSecret();
const key: ConsultationKey = {
  version: 1,
  organisation: 'a'.repeat(64),
  consultation: '0123456789abcdef0123456789abcdef',
  issue: 2,
  recipient: secret.recipient,
  groups: [{ group: 'police', modulus: pair.publicKey.export({ format: 'jwk' }).n! }],
  validFrom: '2026-11-27',
  validUntil: '2027-02-28',
};
const sealerOf = (seed: number) => {
  const voter = voterFromRoot(new Uint8Array(32).fill(seed), key.consultation);
  const request = requestCredential(voter, key, 'police');
  const blinded = Buffer.from(request.blinded, 'base64url');
  const raw = { key: pair.privateKey, padding: constants.RSA_NO_PADDING };
  return { voter, key, credential: request.finish(privateDecrypt(raw, blinded).toString('base64url')) };
};
const [ana, eve] = [sealerOf(1), sealerOf(2)];
const some = new Map<number, BallotVote>([
  [1, 1],
  [2, 0],
  [3, -1],
  [999, 1],
]);
const faultOf = async (ballot: unknown, by = key): Promise<BallotFault | 'none'> => {
  const judged = await judgeBallot(ballot, by);
  return judged.ok ? 'none' : judged.reason;
};

test('whatever is voted, a ballot has one size, and opens to what was voted', async () => {
  const numbers = Array.from({ length: BALLOT.statements }, (_, at) => at + 1);
  const all = new Map(numbers.map((number) => [number, ((number % 3) - 1) as BallotVote]));
  const sizes = new Set<number>();
  for (const votes of [new Map<number, BallotVote>(), some, all]) {
    const ballot = await sealBallot(ana, 7, votes, 'votes');
    assert.equal(await faultOf(ballot), 'none');
    assert.deepEqual(await openBallot(ballot, secret.identity, 'votes'), votes);
    assert.deepEqual(openOwnBallot(ballot, ana.voter, 'votes'), votes);
    sizes.add(JSON.stringify(ballot).length);
  }
  assert.equal(sizes.size, 1);
  assert.ok([...sizes][0]! < BALLOT.ballotJson, String([...sizes]));
});

test('ratings and pairs have the size of votes, and open by their own method alone', async () => {
  const numbers = Array.from({ length: 300 }, (_, at) => at + 1);
  const ratings = new Map(numbers.map((number) => [number, 1 + (number % 9)]));
  const pairs = new Map(
    numbers.slice(0, 80).map((number) => [pairNumber(number + 1, number), (number % 3) - 1]),
  );
  const votes = new Map(numbers.map((number) => [number, (number % 3) - 1]));
  const sizes = new Set<number>();
  for (const [method, answers] of [
    ['votes', votes],
    ['ratings', ratings],
    ['pairs', pairs],
    ['pairs', new Map([[pairNumber(999, 1), 0]])],
    ['ratings', new Map()],
  ] as const) {
    const ballot = await sealBallot(ana, 7, answers, method);
    sizes.add(JSON.stringify(ballot).length);
    assert.equal(await faultOf(ballot), 'none');
    for (const other of ballotMethods) {
      const opening = () => openBallot(ballot, secret.identity, other);
      if (other === method) assert.deepEqual(await opening(), answers);
      else assert.equal(await codeOf(opening), 'wrong-type', `${method} as ${other}`);
    }
    assert.deepEqual(openOwnBallot(ballot, ana.voter, method), answers);
  }
  assert.equal(sizes.size, 1);
});

test('a rating or a pair that is none is not sealed, and bytes that hold one do not open', async () => {
  const pair = pairNumber;
  const wrong: readonly [BallotMethod, readonly (readonly [number, number])[]][] = [
    ['ratings', [[1, 0]]],
    ['ratings', [[1, 10]]],
    ['ratings', [[1, 1.5]]],
    ['ratings', [[499, 1]]],
    ['ratings', [[0, 1]]],
    ['pairs', [[pair(1, 1), 1]]],
    ['pairs', [[pair(0, 1), 1]]],
    ['pairs', [[pair(1, 2), 2]]],
    [
      'pairs',
      [
        [pair(1, 2), 1],
        [pair(2, 1), 1],
      ],
    ],
    ['pairs', [[pair(1, 2) + 0.5, 1]]],
    ['pairs', Array.from({ length: 81 }, (_, at) => [pair(at + 1, at + 2), 1] as const)],
  ];
  for (const [method, answers] of wrong)
    assert.equal(
      await codeOf(() => sealBallot(ana, 1, new Map(answers), method)),
      'bad-shape',
      JSON.stringify([method, answers.slice(0, 2)]),
    );
  // Whatever the bytes: either they are what they unpack to, or they are refused.
  fc.assert(
    fc.property(
      fc.constantFrom(...ballotMethods),
      fc.uint8Array({ minLength: 250, maxLength: 250 }),
      fc.nat(12),
      (method, bytes, used) => {
        const packed = bytes.map((byte, at) => (at < used ? byte : 0));
        packed[249] = ballotMethods.indexOf(method) << 6;
        let answers: Map<number, number>;
        try {
          answers = unpackAnswers(method, packed);
        } catch (error) {
          assert.ok(error instanceof EnvelopeError);
          return;
        }
        assert.deepEqual(packAnswers(method, answers), packed);
      },
    ),
  );
});

test('a vote that is none, a number out of range and a version out of range are not sealed', async () => {
  for (const [number, vote] of [
    [0, 1],
    [1000, 1],
    [1.5, 1],
    [Number.NaN, 1],
    [1, 2],
    [1, Number.NaN],
  ] as const)
    assert.equal(
      await codeOf(() => sealBallot(ana, 1, new Map([[number, vote as BallotVote]]), 'votes')),
      'bad-shape',
    );
  for (const version of [0, -1, 1.5, Number.NaN, BALLOT.versions + 1])
    assert.equal(await codeOf(() => sealBallot(ana, version, some, 'votes')), 'bad-shape');
  assert.equal(
    await codeOf(() => sealBallot({ ...ana, credential: eve.credential }, 1, some, 'votes')),
    'bad-shape',
  );
});

test('a ballot moved, of another voter, of another issue or consultation is told apart', async () => {
  const [ballot, other] = [await sealBallot(ana, 1, some, 'votes'), await sealBallot(eve, 1, some, 'votes')];
  const cases: [BallotFault, unknown][] = [
    ['not-signed', { ...ballot, version: 2 }],
    ['not-signed', { ...ballot, sealed: other.sealed }],
    ['not-signed', { ...ballot, own: other.own }],
    ['not-signed', { ...ballot, signature: other.signature }],
    ['no-credential', { ...ballot, voter: other.voter }],
    ['no-credential', { ...ballot, credential: other.credential }],
    ['no-credential', { ...ballot, randomizer: other.randomizer }],
    ['old-key', { ...ballot, issue: 1 }],
    ['other-consultation', { ...ballot, consultation: 'f'.repeat(32) }],
    ['other-consultation', { ...ballot, group: 'health' }],
  ];
  for (const [fault, changed] of cases) assert.equal(await faultOf(changed), fault);
  assert.equal(await faultOf(ballot, { ...key, issue: 3 }), 'old-key');
  assert.notEqual(ballotHash(ballot), ballotHash(other));
});

test('what has not the form of a ballot is refused, whatever it is', async () => {
  const ballot = await sealBallot(ana, 1, some, 'votes');
  const odd: Partial<Record<keyof Ballot | 'more', unknown>>[] = [
    { more: 1 },
    { version: Number.NaN },
    { version: '1' },
    { version: 0 },
    { issue: undefined },
    { voter: ballot.voter.toUpperCase() },
    { credential: `${ballot.credential}=` },
    { credential: ballot.credential.slice(4) },
    { sealed: `${ballot.sealed}AAAA` },
    { sealed: ballot.own },
    { own: ballot.sealed },
    { signature: '' },
    { group: 'x'.repeat(32) },
  ];
  for (const fields of odd)
    assert.equal(await faultOf({ ...ballot, ...fields }), 'malformed', JSON.stringify(fields));
  for (const value of [null, 1, 'x', [], {}, Number.NaN, undefined])
    assert.equal(await faultOf(value), 'malformed');
  const anything = fc.asyncProperty(fc.anything(), async (value) => (await faultOf(value)) === 'malformed');
  await fc.assert(anything);
});

test('one letter of a ballot is another, anywhere: it is refused', async () => {
  const text = JSON.stringify(await sealBallot(ana, 1, some, 'votes'));
  const letters = [...'ABCDEFGHabcdefgh0123456789-_'];
  await fc.assert(
    fc.asyncProperty(fc.nat(text.length - 1), fc.constantFrom(...letters), async (at, letter) => {
      fc.pre(text[at] !== letter);
      const changed = text.slice(0, at) + letter + text.slice(at + 1);
      let value: unknown = null;
      try {
        value = JSON.parse(changed);
      } catch {
        // No JSON any more.
      }
      assert.notEqual(await faultOf(value), 'none');
    }),
    { numRuns: 400 },
  );
});

test('the seal of another ballot sent as one of her own does not open', async () => {
  const stolen = await sealBallot(ana, 1, some, 'votes');
  const copied = { ...(await sealBallot(eve, 1, new Map(), 'votes')), sealed: stolen.sealed };
  assert.equal(await codeOf(() => openBallot(copied, secret.identity, 'votes')), 'wrong-type');
  const older = { ...(await sealBallot(ana, 2, new Map(), 'votes')), sealed: stolen.sealed };
  assert.equal(await codeOf(() => openBallot(older, secret.identity, 'votes')), 'wrong-type');
  assert.equal(await codeOf(() => openOwnBallot(stolen, eve.voter, 'votes')), 'damaged');
  assert.equal(await codeOf(() => openOwnBallot({ ...stolen, version: 2 }, ana.voter, 'votes')), 'damaged');
  const strange = await makeConsultationSecret();
  assert.equal(await codeOf(() => openBallot(stolen, strange.identity, 'votes')), 'not-for-us');
});

test('a proposed statement has one size, and opens to what was written', async () => {
  const texts = ['No fines.', 'ș'.repeat(140), '語'.repeat(BALLOT.proposalCharacters), 'two\nlines'];
  const sizes = new Set<number>();
  for (const text of texts) {
    const statement = { language: 'zh-Hans', text };
    const proposal = await sealProposal(ana, 1, statement);
    assert.equal((await judgeProposal(proposal, key)).ok, true);
    assert.equal((await judgeBallot(proposal, key)).ok, false);
    assert.deepEqual(await openProposal(proposal, secret.identity), statement);
    assert.deepEqual(openOwnProposal(proposal, ana.voter), statement);
    sizes.add(JSON.stringify(proposal).length);
  }
  assert.equal(sizes.size, 1);
  assert.ok([...sizes][0]! < BALLOT.proposalJson, String([...sizes]));
  for (const [code, statement] of [
    ['bad-shape', { language: 'en', text: ' ' }],
    ['bad-shape', { language: 'en', text: 'a\0b' }],
    ['bad-shape', { language: 'en\n', text: 'a' }],
    ['too-large', { language: 'en', text: 'a'.repeat(BALLOT.proposalCharacters + 1) }],
  ] as const)
    assert.equal(await codeOf(() => sealProposal(ana, 1, statement)), code);
});

test('the key of a consultation goes to members, from a maker, and is the certified one', async () => {
  const [member, stranger] = [await memberKeys(makeMemberSecret()), await memberKeys(makeMemberSecret())];
  const maker = signerFromSeed(new Uint8Array(32).fill(9));
  const wrapped = await wrapConsultationSecret(secret, key.consultation, [member.recipient], maker);
  const expected = {
    consultation: key.consultation,
    recipient: secret.recipient,
    makers: [maker.publicKey],
  };
  const unwrap = (changed: Partial<typeof expected> = {}, by = member) =>
    unwrapConsultationSecret(wrapped, [by.identity], { ...expected, ...changed });
  assert.deepEqual(await unwrap(), secret);
  assert.equal(await codeOf(() => unwrap({}, stranger)), 'not-for-us');
  assert.equal(await codeOf(() => unwrap({ makers: [] })), 'bad-signature');
  assert.equal(await codeOf(() => unwrap({ consultation: 'f'.repeat(32) })), 'wrong-type');
  const other = await makeConsultationSecret();
  assert.equal(await codeOf(() => unwrap({ recipient: other.recipient })), 'bad-key');
});
