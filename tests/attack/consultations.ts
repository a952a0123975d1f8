// Attacks on consultations: by who holds one card, by one moderator, by who publishes, by a thief of
// the disk.
import { randomBytes } from 'node:crypto';
import type { Ballot } from '@heed/envelope';
import { consultationClient } from '../../modules/consultation/api/client.ts';
import { filesHolding } from '../hunt.ts';
import {
  ballotOf,
  cardHash,
  makeVoter,
  openConsultation,
  proposalOf,
  type TestConsultation,
  takeSeat,
} from '../voter.ts';
import { type Attack, ensure, statusOf } from './attack.ts';
import type { TargetServer } from './target.ts';

const votes = new Map<number, 1 | 0 | -1>([
  [1, 1],
  [2, -1],
]);
const group = 'sex-workers';

/** A consultation whose cards nobody has used, and a client of it. */
async function open(target: TargetServer, seats: number) {
  const ana = await target.member('ana');
  const slug = `invented-${randomBytes(4).toString('hex')}`;
  const ours = await openConsultation(ana, slug, { [group]: seats, police: 3 });
  const cards = [...ours.cards.get(group)!];
  const seated = async (card = cards.pop()!) => {
    const voter = makeVoter(ours);
    const credential = await takeSeat(target.url, ours, group, card, voter);
    return { voter, credential, key: ours.key };
  };
  return {
    ana,
    ours,
    cards,
    seated,
    api: consultationClient(target.url),
    at: { id: ours.id },
    part: { slug },
  };
}

const ballotsOf = async (ana: Awaited<ReturnType<typeof open>>['ana'], { id }: TestConsultation) =>
  (await ana.api.call('consultations.ballots', {}, { id })).ballots.length;

export const consultations: readonly Attack[] = [
  {
    id: 'cards',
    promise: 'Each card counts once; nobody is counted out',
    tries:
      'a card on five phones at once, a made-up card, ballots of another hand, group, version, consultation',
    needs: ['log-ins'],
    async play(target, watch) {
      const { ana, ours, cards, seated, api, part } = await open(target, 6);
      const other = await open(target, 2);
      const card = cards.pop()!;
      const tries = await Promise.allSettled(Array.from({ length: 5 }, () => seated(card)));
      const count = tries.filter(({ status }) => status === 'fulfilled').length;
      watch.expect(count === 1, `One card gave ${count} seats`);
      const creation = await statusOf(seated('1'.repeat(28)));
      watch.expect(creation >= 400, 'A made-up card gave a seat');
      const sealing = await seated();
      const foreign = await other.seated();
      const own = (await ballotOf(sealing, 1, votes)) as { ballot: Ballot };
      const moved = { ...sealing, credential: { ...sealing.credential, group: 'police' } };
      const wrong: Readonly<Record<string, never>> = {
        'of another consultation': await ballotOf(foreign, 1, votes),
        'of another group': await ballotOf(moved, 1, votes),
        'of a version that does not follow': await ballotOf(sealing, 2, votes),
        'with a version that was changed': { ballot: { ...own.ballot, version: 2 } } as never,
        'with other bytes': { ballot: { ...own.ballot, own: own.ballot.sealed } } as never,
      };
      for (const [what, ballot] of Object.entries(wrong))
        watch.expect(
          (await statusOf(api.call('consultation.cast', ballot, part))) >= 400,
          `A ballot was taken: ${what}`,
        );
      watch.expect((await ballotsOf(ana, ours)) === 0, 'A refused ballot is counted');
      const cast = () => statusOf(api.call('consultation.cast', own as never, part));
      ensure((await cast()) === 200, 'A true ballot was not taken');
      watch.expect((await cast()) === 200, 'The same ballot again is refused: a lost answer costs a vote');
      const changed = await statusOf(api.call('consultation.cast', await ballotOf(sealing, 1, votes), part));
      watch.expect(changed === 409, `Another ballot of the same version: ${changed}`);
      watch.expect((await ballotsOf(ana, ours)) === 1, 'A ballot that was sent twice counts twice');
      const { state } = await api.call('consultation.readCard', { card: cardHash(cards.at(-1)!) }, part);
      watch.expect(state === 'fresh', 'A card that nobody used is used');
    },
  },
  {
    id: 'ballots-on-disk',
    promise: 'A dump of the server gives no vote and no proposal',
    tries: 'words of a proposal and cards on the disk; lengths of ballots with different votes',
    needs: ['log-ins', 'disk'],
    async play(target, watch) {
      const { ours, seated, api, part } = await open(target, 4);
      const sealing = await seated();
      const canary = `Canary statement ${randomBytes(4).toString('hex')}`;
      await api.call('consultation.propose', await proposalOf(sealing, 1, canary), part);
      const lengths = new Set<number>();
      const different = [votes, new Map<number, 1 | 0 | -1>(), new Map<number, 1 | 0 | -1>([[1, 0]])];
      for (const [at, answers] of different.entries()) {
        const ballot = await ballotOf(sealing, at + 1, answers);
        lengths.add(JSON.stringify((ballot as { ballot: { sealed: string } }).ballot.sealed).length);
        await api.call('consultation.cast', ballot, part);
      }
      watch.expect(lengths.size === 1, `Sealed ballots have ${lengths.size} lengths`);
      ensure(
        filesHolding(target.folder!, [sealing.voter.publicKey]).length > 0,
        'The ballot is not on this disk',
      );
      const matches = filesHolding(target.folder!, [canary, ...ours.cards.get(group)!]);
      watch.expect(matches.length === 0, `A proposal or a card stands in ${matches.join()}`);
    },
  },
  {
    id: 'one-moderator',
    promise: 'A statement that shows somebody is not put to the vote by one person alone',
    tries: 'one moderator of a small group decides, decides again, and asks the wording without the other',
    needs: ['log-ins'],
    async play(target, watch) {
      const { ana, seated, api, part, at } = await open(target, 4);
      const sealing = await seated();
      const canary = `Canary wording ${randomBytes(4).toString('hex')}`;
      await api.call('consultation.propose', await proposalOf(sealing, 1, canary), part);
      const { proposals } = await ana.api.call('consultations.proposals', {}, at);
      const [proposal] = proposals;
      ensure(proposal !== undefined, 'The proposal was not taken');
      watch.expect(proposal.needsSecond, 'A proposal of a small group needs no second moderator');
      const decide = async (decision: object) => {
        const { revision } = await ana.api.call('consultations.read', {}, at);
        return ana.api.call(
          'consultations.decide',
          { proposal: proposal.id, revision, decision } as never,
          at,
        );
      };
      const ask = { kind: 'ask', statements: [{ language: 'en', text: canary }] };
      watch.expect((await statusOf(decide(ask))) >= 400, 'One moderator asked it at once');
      const refuse = { kind: 'refuse', reason: 'identifies' };
      const first = (await decide(refuse)) as { state: string };
      watch.expect(first.state === 'second', `One moderator decided: ${first.state}`);
      watch.expect((await statusOf(decide(refuse))) >= 400, 'The same moderator is the second one too');
      const { nullifier } = sealing.voter;
      const { proposals: own } = await api.call('consultation.readProposals', { nullifier }, part);
      watch.expect(own[0]?.fate.kind === 'waiting', 'The proposer is told what one of two decided');
      const page = await (await fetch(`${target.url}/consultation/${part.slug}`)).text();
      watch.expect(!page.includes(canary), 'The wording stands on the page');
    },
  },
  {
    id: 'few-votes-published',
    promise:
      'One published figure does not show how somebody voted; several together can, and the pages say so',
    tries: 'results of too few, of exact shares, out of order, of another consultation, over each other',
    needs: ['log-ins'],
    async play(target, watch) {
      const { ana, ours, seated, api, part, at } = await open(target, 12);
      const share = { number: 1, agree: 85, disagree: 10, voters: 10 };
      const of = (more: object = {}, changed: object = {}) => ({
        version: 1,
        consultation: ours.id,
        number: 1,
        isLast: false,
        groups: [
          { code: group, ballots: 10, paper: 0, drawn: 1, shares: [{ ...share, ...changed }], ...more },
        ],
        opinions: null,
      });
      const publish = (result: object) =>
        statusOf(ana.api.call('consultations.publish', { result } as never, at));
      watch.expect((await publish(of())) >= 400, 'A result of nobody was published');
      for (let n = 0; n < 9; n++)
        await api.call('consultation.cast', await ballotOf(await seated(), 1, votes), part);
      watch.expect(
        (await publish(of({ ballots: 9 }, { voters: 9 }))) >= 400,
        'A result of nine was published',
      );
      await api.call('consultation.cast', await ballotOf(await seated(), 1, votes), part);
      const wrong: Readonly<Record<string, object>> = {
        'fewer ballots than voters': of({ ballots: 9 }),
        'of nine voters': of({}, { voters: 9 }),
        'an exact share': of({}, { agree: 87 }),
        'a share at its end': of({}, { agree: 100, disagree: 0 }),
        'shares above all': of({}, { agree: 95 }),
        'out of order': { ...of(), number: 2 },
        'the last one, while voting goes on': { ...of(), isLast: true },
        'of another consultation': { ...of(), consultation: '0'.repeat(32) },
        'of a group that is none': of({ code: 'nobody' }),
      };
      for (const [what, result] of Object.entries(wrong))
        watch.expect((await publish(result)) === 400, `Published: a result ${what}`);
      ensure((await publish(of())) === 200, 'A true result was not published');
      watch.expect(
        (await publish({ ...of(), number: 2 })) >= 400,
        'A second result followed without new ballots',
      );
    },
  },
];
