// A server that is killed again and again while votes arrive: phones take seats, vote and change votes, and
// send again what was not acknowledged. For a test with few kills, and the benchmark with a hundred.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Ballot, type BallotVote, judgeBallot } from '@heed/envelope';
import type { Credential, VoterKeys } from '@heed/envelope/credential';
import { openBallot } from '@heed/envelope/open';
import { consultationClient } from '../modules/consultation/api/client.ts';
import { signIn, type TestMember } from './member.ts';
import { type StartedProcess, startProcess } from './process.ts';
import { ballotOf, makeVoter, openConsultation, type TestConsultation, takeSeat } from './voter.ts';

/** Phones that send at the same moment. */
const phonesAtOnce = 24;
const statements = 8;

interface SentBallot {
  readonly version: number;
  readonly votes: ReadonlyMap<number, BallotVote>;
  readonly body: never;
}

/** A phone with a card. */
interface VotingPhone {
  readonly card: string;
  readonly voter: VoterKeys;
  credential: Credential | null;
  acknowledged: SentBallot | null;
  /** Sent, and not acknowledged: it may be stored or not. */
  unsure: SentBallot | null;
}

export interface KillCounts {
  readonly kills: number;
  readonly acknowledged: number;
  /** Requests that a kill cut off. */
  readonly cut: number;
  /** Ballots that stand there at the end. */
  readonly stored: number;
}

/** Kills so often; throws where something acknowledged is gone, half, or counted twice. */
export async function killWhileVoting(kills: number): Promise<KillCounts> {
  const folder = mkdtempSync(join(tmpdir(), 'heed-ballots-'));
  try {
    return await killIn(folder, kills);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 20 });
  }
}

async function killIn(folder: string, kills: number): Promise<KillCounts> {
  let server = await startProcess(folder);
  const logIn = await logInOf(server);
  const consultation = await openConsultation(
    await signIn(server.url, logIn),
    'kills',
    { police: phonesAtOnce * 2 + kills * 2 },
    { statements: Array.from({ length: statements }, (_, at) => `Statement ${at + 1}`) },
  );
  const phones = consultation.cards.get('police')!.map(
    (card): VotingPhone => ({
      card,
      voter: makeVoter(consultation),
      credential: null,
      acknowledged: null,
      unsure: null,
    }),
  );
  let [acknowledged, cut] = [0, 0];
  for (let round = 0; round < kills; round++) {
    if (round > 0) server = await startProcess(folder);
    const enough = 1 + Math.floor(Math.random() * (phonesAtOnce / 2));
    let [answers, ends] = [0, 0];
    // A few of them are new in each round; the others change their votes, or send again.
    const first = Math.min(round * 2, phones.length - phonesAtOnce);
    const sending = phones.slice(first, first + phonesAtOnce).map((phone) =>
      vote(server.url, consultation, phone)
        .then(
          () => answers++,
          () => cut++,
        )
        .finally(() => ends++),
    );
    while (answers < enough) {
      assert.ok(ends < phonesAtOnce, `the living server acknowledged too few\n${server.log()}`);
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
    await server.kill();
    await Promise.all(sending);
    acknowledged += answers;
  }
  server = await startProcess(folder);
  const stored = await look(await signIn(server.url, logIn), consultation, phones);
  await server.kill();
  return { kills, acknowledged, cut, stored };
}

async function logInOf(server: StartedProcess): Promise<Parameters<typeof signIn>[1]> {
  while (!server.log().includes('shown once')) await new Promise((resolve) => setTimeout(resolve, 20));
  const [, email = '', password = ''] = /supervisor: (\S+) password: (\S+)/.exec(server.log()) ?? [];
  return { email, password, role: 'supervisor', desks: [] };
}

/** As a phone does: what was not acknowledged is sent again as it was. */
async function vote(url: string, consultation: TestConsultation, phone: VotingPhone): Promise<void> {
  const { slug, key } = consultation;
  phone.credential ??= await takeSeat(url, consultation, 'police', phone.card, phone.voter);
  if (phone.unsure === null) {
    const version = (phone.acknowledged?.version ?? 0) + 1;
    const votes = new Map(
      Array.from(
        { length: statements },
        (_, at) => [at + 1, ([1, 0, -1] as const)[Math.floor(Math.random() * 3)]!] as const,
      ),
    );
    const sealing = { voter: phone.voter, credential: phone.credential, key };
    phone.unsure = { version, votes, body: await ballotOf(sealing, version, votes) };
  }
  const { version } = await consultationClient(url).call('consultation.cast', phone.unsure.body, { slug });
  assert.equal(version, phone.unsure.version);
  phone.acknowledged = phone.unsure;
  phone.unsure = null;
}

/** Everything that is stored, against what the phones know. Answers how many ballots there are. */
async function look(
  supervisor: TestMember,
  { id, key, secret }: TestConsultation,
  phones: readonly VotingPhone[],
): Promise<number> {
  const stored = new Map<string, Ballot>();
  for (let after = ''; ; ) {
    const { ballots, last } = await supervisor.api.call('consultations.ballots', { after }, { id });
    for (const { ballot } of ballots) {
      assert.ok(!stored.has(ballot.voter), 'one ballot a voter');
      stored.set(ballot.voter, ballot as Ballot);
    }
    if (last === null) break;
    after = last;
  }
  for (const { voter, acknowledged, unsure } of phones) {
    const ballot = stored.get(voter.publicKey);
    if (ballot === undefined) {
      assert.equal(acknowledged, null, 'an acknowledged ballot is gone');
      continue;
    }
    const match = [acknowledged, unsure].find((one) => one?.version === ballot.version);
    assert.ok(match, `version ${ballot.version} stands there, ${acknowledged?.version} was acknowledged`);
    const judgment = await judgeBallot(ballot, key);
    assert.ok(judgment.ok, 'a ballot is half');
    assert.deepEqual(await openBallot(judgment.value, secret.identity, 'votes'), match.votes);
  }
  const { groups } = await supervisor.api.call('consultations.read', {}, { id });
  const [counts] = groups;
  const seated = phones.filter(({ credential }) => credential !== null).length;
  assert.equal(counts?.ballots, stored.size, 'the count is that of the ballots');
  assert.ok(counts.used >= seated && counts.used >= stored.size, 'each ballot has a card of its own');
  assert.ok(counts.used <= phones.length);
  return stored.size;
}
