// Moderation of a consultation over HTTP, on each database: asked, split, merged, refused, by one and by two;
// statements translated and taken out. Words of a proposal stand nowhere before they are asked.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { ApiError } from '@heed/api/client';
import { makeCode } from '@heed/envelope/code';
import { deriveVoter } from '@heed/envelope/credential';
import { openWording } from '@heed/envelope/open';
import { sealWording } from '@heed/envelope/seal';
import { newSchema } from '../../../packages/storage/tests/databases.ts';
import { filesBelow } from '../../../packages/storage/tests/hunt.ts';
import { readAllRows } from '../../../packages/storage/tests/rows.ts';
import {
  findPostgres,
  startTemporaryPostgres,
  type TemporaryPostgres,
} from '../../../packages/storage/tests/temporary-postgres.ts';
import { type InventedServer, startInvented } from '../../../tests/invented.ts';
import { signIn, type TestMember } from '../../../tests/member.ts';
import { prepare } from '../../../tests/person.ts';
import {
  ballotOf,
  makeVoter,
  openConsultation,
  proposalOf,
  type TestConsultation,
  takeSeat,
} from '../../../tests/voter.ts';
import { consultationClient } from '../api/client.ts';

const refusal = (kind: string) => (error: unknown) =>
  error instanceof ApiError && error.problem?.type === `urn:heed:problem:${kind}`;

type Decision = Parameters<typeof decideAs>[3];
const decideAs = (
  by: TestMember,
  id: string,
  proposal: string,
  decision: Parameters<TestMember['api']['call']>[1] & object,
  revision: number,
) => by.api.call('consultations.decide', { proposal, revision, decision } as never, { id });

/** How words may stand in a file: plain, as hex digits, and as base64 whatever stands before them. */
const formsOf = (words: string): readonly string[] => [
  words,
  Buffer.from(words).toString('hex'),
  ...[0, 1, 2].map((shift) => Buffer.from(words.slice(shift, shift + 15)).toString('base64')),
];

const binaries = findPostgres();

for (const kind of ['SQLite', 'PostgreSQL'] as const)
  describe(`moderation, on ${kind}`, {
    skip: kind === 'PostgreSQL' && binaries === null ? 'no PostgreSQL on this machine' : false,
  }, () => {
    let place: InventedServer;
    let databaseUrl: string | undefined;
    let postgres: TemporaryPostgres | null = null;
    /** Supervisor, and the second moderator. */
    let ana: TestMember;
    let mila: TestMember;
    /** Its sex workers are few, its police are not. */
    let ours: TestConsultation;
    let api: ReturnType<typeof consultationClient>;
    let end = async () => {};
    const cards = new Map<string, string[]>();
    const slug = { slug: 'rooms' };

    before(async () => {
      postgres = kind === 'PostgreSQL' ? await startTemporaryPostgres(binaries!) : null;
      databaseUrl = postgres === null ? undefined : await newSchema(postgres);
      const options = databaseUrl === undefined ? {} : { databaseUrl };
      place = await startInvented({ after: (stop) => (end = stop) }, options);
      ana = await signIn(place.url, place.logIns[0]!);
      mila = await signIn(place.url, place.logIns[1]!);
      await place.deployment.storage.members.setRole(mila.id, 'moderator', []);
      ours = await openConsultation(ana, 'rooms', { 'sex-workers': 12, police: 30 });
      api = consultationClient(place.url);
      for (const [code, own] of ours.cards) cards.set(code, [...own]);
      for (let seat = 0; seat < 19; seat++) await seated('police');
    });
    after(async () => {
      await end();
      await postgres?.stop();
    });

    const seated = async (group: string, voter = makeVoter(ours)) => {
      const credential = await takeSeat(place.url, ours, group, cards.get(group)!.pop()!, voter);
      return { voter, credential, key: ours.key };
    };
    const read = () => ana.api.call('consultations.read', {}, { id: ours.id });
    const propose = async (group: string, text: string, voter = makeVoter(ours)) => {
      const sealing = await seated(group, voter);
      await api.call('consultation.propose', await proposalOf(sealing, 1, text), slug);
      const { proposals } = await ana.api.call('consultations.proposals', {}, { id: ours.id });
      const ownProposal = proposals.find(({ body }) => JSON.parse(body).voter === voter.publicKey)!;
      const fate = async () => {
        const { nullifier } = voter;
        return (await api.call('consultation.readProposals', { nullifier }, slug)).proposals[0]!.fate;
      };
      return { ...ownProposal, sealing, fate };
    };
    const stored = async (proposal: string) =>
      (await mila.api.call('consultations.proposals', {}, { id: ours.id })).proposals.find(
        ({ id }) => id === proposal,
      )!;
    const decide = async (by: TestMember, proposal: string, decision: Decision) =>
      decideAs(by, ours.id, proposal, decision, (await read()).revision);
    const ask = (...texts: string[]) => ({
      kind: 'ask',
      statements: texts.map((text) => ({ language: 'en', text })),
    });
    const suggest = async (proposal: string, ...texts: string[]) => {
      const { sealed, commitment } = await sealWording(
        ours.key.recipient,
        { consultation: ours.id, proposal },
        ask(...texts).statements,
      );
      return { kind: 'suggest', sealed: Buffer.from(sealed).toString('base64'), commitment };
    };
    /** What the second moderator's browser reads of the first one's wording. */
    const wordingOf = async (proposal: string) => {
      const { decision } = await stored(proposal);
      assert.equal(decision?.kind, 'suggest');
      const { sealed, commitment } = decision as { sealed: string; commitment: string };
      return openWording(
        { sealed: new Uint8Array(Buffer.from(sealed, 'base64')), commitment },
        { consultation: ours.id, proposal },
        ours.secret.identity,
      );
    };
    const pageOf = async (language = 'en') =>
      (await fetch(`${place.url}/${language}/consultation/rooms`)).text();

    /** Every byte of the data folder, and every row of the database. */
    const dump = async (): Promise<Buffer> => {
      const files = filesBelow(place.folder).map((path) => readFileSync(path));
      if (databaseUrl === undefined) return Buffer.concat(files);
      return Buffer.concat([...files, Buffer.from(await readAllRows(databaseUrl))]);
    };

    test('words of a proposal stand nowhere before the second moderator asks them', async () => {
      const [theirs, ours] = ['Canary proposal Zx81', 'Canary wording Qy72'];
      const proposal = await propose('sex-workers', theirs);
      assert.equal(proposal.needsSecond, true);
      assert.equal((await decide(ana, proposal.id, await suggest(proposal.id, ours))).state, 'second');
      const before = await dump();
      assert.ok(before.includes(proposal.sealing.voter.publicKey), 'the right data are looked at');
      for (const words of [theirs, ours])
        for (const form of formsOf(words)) assert.ok(!before.includes(form), `'${words}' stands in the data`);
      const { salt, statements } = await wordingOf(proposal.id);
      await decide(mila, proposal.id, { kind: 'ask', statements, salt });
      const dumpAfter = await dump();
      assert.ok(dumpAfter.includes(ours), 'the hunt finds what is asked');
      assert.ok(!dumpAfter.includes(theirs));
    });

    test('two moderators ask the same wording, and no other; one of them alone asks nothing', async () => {
      const proposal = await propose('sex-workers', 'Rooms need two doors and light');
      await assert.rejects(decide(ana, proposal.id, ask('Rooms need doors.')), refusal('already-done'));
      const split = ['Rooms need two doors.', 'Rooms need light.'];
      assert.equal((await decide(ana, proposal.id, await suggest(proposal.id, ...split))).state, 'second');
      const wording = await wordingOf(proposal.id);
      assert.deepEqual(
        wording.statements.map(({ text }) => text),
        split,
      );
      const { salt, statements } = wording;
      const same = { kind: 'ask', statements, salt };
      await assert.rejects(decide(ana, proposal.id, same), refusal('not-allowed'), 'the first again');
      for (const wrong of [
        { ...same, salt: '0'.repeat(64) },
        { ...same, statements: statements.slice(1) },
        ask(...split),
        await suggest(proposal.id, ...split),
        (await stored(proposal.id)).decision!,
        { kind: 'refuse', reason: 'unclear' },
      ])
        await assert.rejects(decide(mila, proposal.id, wrong), refusal('already-done'));
      assert.deepEqual(await proposal.fate(), { kind: 'waiting' });
      const { statements: before } = await read();
      assert.equal((await decide(mila, proposal.id, same)).state, 'decided');
      const { statements: now } = await read();
      assert.deepEqual(
        now.slice(before.length).map(({ texts, state }) => [texts.en, state]),
        split.map((text) => [text, 'asked']),
      );
      const numbers = now.slice(before.length).map(({ number }) => number);
      assert.deepEqual(await proposal.fate(), { kind: 'asked', numbers });
      assert.match(await pageOf(), /Rooms need light\./);
      await assert.rejects(decide(mila, proposal.id, same), refusal('already-done'));
      assert.equal((await stored(proposal.id)).decision, null);
    });

    test('one moderator decides where the group is large; a wording set aside is decided anew', async () => {
      const large = await propose('police', 'Patrols need interpreters');
      assert.equal(large.needsSecond, false);
      assert.equal((await decide(mila, large.id, ask(' Patrols need interpreters. '))).state, 'decided');
      assert.ok((await read()).statements.some(({ texts }) => texts.en === 'Patrols need interpreters.'));
      const small = await propose('sex-workers', 'Someone can be known by this');
      await decide(ana, small.id, await suggest(small.id, 'Somebody is known.'));
      await mila.api.call('consultations.reopen', { proposal: small.id }, { id: ours.id });
      assert.deepEqual(
        [(await stored(small.id)).state, (await stored(small.id)).decision],
        ['waiting', null],
      );
      const refuse = { kind: 'refuse', reason: 'identifies' };
      assert.equal((await decide(mila, small.id, refuse)).state, 'second');
      assert.deepEqual(await small.fate(), { kind: 'waiting' }, 'one of two refuses nothing');
      assert.equal((await decide(ana, small.id, refuse)).state, 'decided');
      assert.deepEqual(await small.fate(), { kind: 'refused', reason: 'identifies' });
    });

    test('who comes back with her own code reads the reason, also without script', async () => {
      const code = makeCode();
      const { salt } = await prepare(place.url);
      const voter = await deriveVoter(code, ours.id, salt);
      const proposal = await propose('sex-workers', 'Two ideas in one', voter);
      await api.call('consultation.cast', await ballotOf(proposal.sealing, 1, new Map([[1, 1]])), slug);
      const page = async () => {
        const response = await fetch(`${place.url}/en/consultation/rooms`, {
          method: 'POST',
          headers: { origin: place.url },
          body: new URLSearchParams({ own: code, go: 'own' }),
        });
        return response.text();
      };
      assert.match(await page(), /Statement 1: nobody has read it yet/);
      for (const by of [mila, ana])
        await decide(by, proposal.id, { kind: 'refuse', reason: 'several-ideas' });
      assert.match(await page(), /Statement 1 was not taken: it holds more than one idea/);
    });

    test('merged: the author is told with what; never with a statement that is not asked', async () => {
      const proposal = await propose('police', 'Work needs more rules');
      await assert.rejects(
        decide(mila, proposal.id, { kind: 'merge', numbers: [998] }),
        refusal('invalid-request'),
      );
      await setTexts((statement) =>
        statement.number === 2 ? { ...statement, state: 'withdrawn' } : statement,
      );
      await assert.rejects(
        decide(mila, proposal.id, { kind: 'merge', numbers: [1, 2] }),
        refusal('invalid-request'),
      );
      const { statements } = await read();
      assert.equal((await decide(mila, proposal.id, { kind: 'merge', numbers: [1] })).state, 'decided');
      assert.deepEqual(await proposal.fate(), { kind: 'merged', numbers: [1] });
      assert.deepEqual((await read()).statements, statements, 'nothing is added');
      await setTexts((statement) => (statement.number === 2 ? { ...statement, state: 'asked' } : statement));
    });

    type Statement = Awaited<ReturnType<typeof read>>['statements'][number];
    const setTexts = async (change: (statement: Statement) => object) => {
      const { revision, statements } = await read();
      const body = { revision, statements: statements.map(change) } as never;
      return mila.api.call('consultations.setStatements', body, { id: ours.id });
    };

    test('a statement is translated, and never reworded, added or taken away', async () => {
      const first = (text: object) => (statement: Statement) =>
        statement.number === 1 ? { ...statement, texts: text } : statement;
      await setTexts(first({ en: 'Work needs rules.', hr: 'Rad treba pravila.' }));
      assert.match(await pageOf('hr'), /Rad treba pravila\./);
      assert.doesNotMatch(await pageOf('en'), /Rad treba pravila\./);
      await assert.rejects(setTexts(first({ en: 'Work needs no rules.' })), refusal('invalid-request'));
      await assert.rejects(setTexts(first({ hr: 'Rad treba pravila.' })), refusal('invalid-request'));
      await assert.rejects(
        setTexts(first({ en: 'Work needs rules.', hr: 'x'.repeat(141) })),
        refusal('invalid-request'),
      );
      const { revision, statements } = await read();
      const set = (next: object[], at = revision) =>
        mila.api.call('consultations.setStatements', { revision: at, statements: next } as never, {
          id: ours.id,
        });
      await assert.rejects(set(statements.slice(1)), refusal('invalid-request'));
      const more = { number: 900, texts: { en: 'One more.' }, state: 'asked', reviewed: [] };
      await assert.rejects(set([...statements, more]), refusal('invalid-request'));
      await assert.rejects(set(statements, revision - 1), refusal('already-done'));
    });

    test('a statement that is taken out is read at the desk alone, in no page and no table', async () => {
      const proposal = await propose('police', 'I work at the harbour');
      await decide(mila, proposal.id, ask('Canary at the harbour Wv63.'));
      const places = async () => {
        const open = await api.call('consultation.read', {}, slug);
        const table = await fetch(`${place.url}/consultation/rooms/comments.csv`);
        assert.equal(table.status, 200);
        return [JSON.stringify(open), await table.text(), await pageOf()].map((text) =>
          text.includes('Wv63'),
        );
      };
      const result = {
        version: 1,
        consultation: ours.id,
        number: 1,
        isLast: false,
        groups: [],
        opinions: null,
      };
      await ana.api.call('consultations.publish', { result } as never, { id: ours.id });
      assert.deepEqual(await places(), [true, true, true]);
      await setTexts((statement) =>
        statement.texts.en?.includes('Wv63') ? { ...statement, state: 'withdrawn' } : statement,
      );
      assert.deepEqual(await places(), [false, false, false]);
      assert.ok(
        (await read()).statements.some(({ texts }) => texts.en?.includes('Wv63')),
        'the desk reads it',
      );
    });

    test('who may not moderate decides nothing', async () => {
      const proposal = await propose('police', 'Patrols need rest');
      for (const role of ['member', 'editor', 'outreach'] as const) {
        await place.deployment.storage.members.setRole(mila.id, role, role === 'member' ? ['harbour'] : []);
        await assert.rejects(decide(mila, proposal.id, ask('Patrols need rest.')), refusal('not-allowed'));
      }
      await place.deployment.storage.members.setRole(mila.id, 'moderator', []);
      assert.equal((await stored(proposal.id)).state, 'waiting');
    });
  });
