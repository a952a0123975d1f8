// Handbooks at the desk: sealed drafts are handed out sealed; what two editors sign is checked against the
// same rules as on their screens, and against what it rests on.

import { randomInt } from 'node:crypto';
import type { Content } from '@heed/content/read';
import { dayOf } from '@heed/domain/time';
import { sentNewKey, sentWraps } from '@heed/envelope';
import type { Deployment } from '@heed/server/deployment';
import { base64Of, wrapOf } from '@heed/server/desk/bodies';
import { requireMemberProof } from '@heed/server/desk/member-proof';
import type { Handlers } from '@heed/server/http/mount';
import { Refusal } from '@heed/server/http/problem';
import { storeOrRefuse } from '@heed/server/http/storage-refusal';
import { handedOut } from '@heed/server/intake/accept';
import { presentRevisions, type Recommendation } from '../rules/index.ts';
import type { StoredHandbook } from '../storage/contract.ts';
import { requireAdoptable, requireSignature } from './adoption.ts';
import { hashQuoteCode } from './quote-code.ts';
import { readVersion } from './shown.ts';
import { findEvidence, voicesOf } from './sources.ts';

type Names = Extract<keyof Handlers, `handbooks.${string}`>;

/** All handlers of handbooks. */
export const handbookHandlers = (deployment: Deployment, content: Content): Pick<Handlers, Names> => ({
  ...lookHandlers(deployment, content),
  ...writeHandlers(deployment),
  ...draftHandlers(deployment),
  ...adoptionHandlers(deployment, content),
  ...sourceHandlers(deployment, content),
  ...followHandlers(deployment),
});

const unknown = (): never => {
  throw new Refusal('not-found', 'refusal.handbook-unknown');
};
const requireHandbook = async ({ storage }: Deployment, id = ''): Promise<StoredHandbook> =>
  (await storage.handbooks.get(id)) ?? unknown();

function lookHandlers(
  deployment: Deployment,
  content: Content,
): Pick<Handlers, 'handbooks.list' | 'handbooks.read'> {
  const { handbooks, keys } = deployment.storage;
  return {
    async 'handbooks.list'() {
      const all = await handbooks.list();
      return {
        handbooks: await Promise.all(
          all.map(async ({ id, slug, titles, day }) => ({
            id,
            slug,
            titles: { ...titles },
            day,
            ...(await handbooks.countWork(id)),
          })),
        ),
      };
    },
    async 'handbooks.read'({ parts, caller }) {
      const { day: _day, titles, ...handbook } = await requireHandbook(deployment, parts.id);
      const wrap = await handbooks.wrap(handbook.id, caller.member!.id);
      const versions = await handbooks.versions();
      const own = versions.flatMap(({ draft, day, document }) => {
        const recommendation = readVersion(document);
        return recommendation?.handbook === handbook.slug ? [{ draft, day, recommendation }] : [];
      });
      const numbers = new Set(own.map(({ recommendation }) => recommendation.number));
      return {
        ...handbook,
        titles: { ...titles },
        wrap: wrap && base64Of(wrap),
        wrapped: [...(await handbooks.wrapped(handbook.id))],
        organisation: (await keys.organisation()) ?? '0'.repeat(64),
        today: dayOf(deployment.now()),
        drafts: await presentDrafts(deployment, handbook.id),
        proposals: (await handbooks.proposals(handbook.id)).map((one) => ({ ...one })),
        versions: own,
        handOvers: (await handbooks.handOvers())
          .filter(({ number }) => numbers.has(number))
          .map((one) => ({ ...one })),
        consents: (await handbooks.consents()).map((one) => ({ ...one })),
        next: nextNumber(content, versions),
      };
    },
  };
}

/** Revisions that an editor needs, sealed; what was built upon stays in storage. */
async function presentDrafts({ storage: { handbooks } }: Deployment, id: string) {
  const present = presentRevisions(await handbooks.revisions(id)).flat();
  return (await handbooks.drafts(id, present)).map((draft) => ({ ...draft, sealed: base64Of(draft.sealed) }));
}

/** The number that a new recommendation gets: after those of content and all adopted ones. */
const nextNumber = ({ handbook }: Content, versions: readonly { readonly number: number }[]): number =>
  Math.max(
    0,
    ...handbook.handbooks.flatMap(({ facts }) => facts.recommendations.map(({ number }) => number)),
    ...versions.map(({ number }) => number),
  ) + 1;

function writeHandlers(deployment: Deployment): Pick<Handlers, 'handbooks.make' | 'handbooks.putWraps'> {
  const { handbooks } = deployment.storage;
  return {
    async 'handbooks.make'({ body: { signature, ...body }, caller }) {
      await requireMemberProof(deployment, caller, sentNewKey('handbook', body), signature);
      const creation = await storeOrRefuse(() =>
        handbooks.create({ ...body, wraps: body.wraps.map(wrapOf) }),
      );
      if (creation.ok) return {};
      throw creation.reason === 'taken'
        ? new Refusal('already-done', 'refusal.handbook-slug-taken')
        : new Refusal('failed', 'refusal.handbooks-full');
    },
    async 'handbooks.putWraps'({ parts, body, caller }) {
      const { id = '' } = parts;
      await requireMemberProof(deployment, caller, sentWraps('handbook', { ...body, id }), body.signature);
      return (await storeOrRefuse(() => handbooks.putWraps(id, body.wraps.map(wrapOf)))) ? {} : unknown();
    },
  };
}

function draftHandlers(
  deployment: Deployment,
): Pick<Handlers, 'handbooks.saveDraft' | 'handbooks.eraseDraft'> {
  const { handbooks } = deployment.storage;
  return {
    async 'handbooks.saveDraft'({ parts, body, caller }) {
      const { id } = await requireHandbook(deployment, parts.id);
      const sealed = Buffer.from(body.sealed, 'base64');
      const saved = await storeOrRefuse(() =>
        handbooks.saveDraft(id, { id: body.id, parent: body.parent, sealed, member: caller.member!.id }),
      );
      if (!saved.ok) throw new Refusal('failed', 'refusal.handbook-drafts-full');
      const { revision, isRival } = saved;
      return { revision, isRival };
    },
    async 'handbooks.eraseDraft'({ parts, body }) {
      const { id } = await requireHandbook(deployment, parts.id);
      if (!(await storeOrRefuse(() => handbooks.eraseDraft(id, body.id))))
        throw new Refusal('not-found', 'refusal.handbook-draft-unknown');
      return {};
    },
  };
}

function adoptionHandlers(
  deployment: Deployment,
  content: Content,
): Pick<Handlers, 'handbooks.propose' | 'handbooks.withdrawProposal' | 'handbooks.adopt'> {
  const { handbooks } = deployment.storage;
  return {
    async 'handbooks.propose'({ parts, body, caller }) {
      const handbook = await requireHandbook(deployment, parts.id);
      await requireSignature(deployment, caller, body);
      await requireAdoptable(deployment, content, handbook, body);
      const { draft, document, statement, signature } = body;
      const member = caller.member!.id;
      const proposed = await storeOrRefuse(() =>
        handbooks.propose(handbook.id, { draft, document, statement, signature, member }),
      );
      if (!proposed.ok) throw new Refusal('not-found', 'refusal.handbook-draft-unknown');
      return {};
    },
    async 'handbooks.withdrawProposal'({ parts, body }) {
      const { id } = await requireHandbook(deployment, parts.id);
      if (!(await storeOrRefuse(() => handbooks.withdrawProposal(id, body.draft))))
        throw new Refusal('not-found', 'refusal.handbook-draft-unknown');
      return {};
    },
    async 'handbooks.adopt'({ parts, body, caller }) {
      const handbook = await requireHandbook(deployment, parts.id);
      const waiting = (await handbooks.proposals(handbook.id)).find(({ draft }) => draft === body.draft);
      if (waiting === undefined) throw new Refusal('not-found', 'refusal.handbook-draft-unknown');
      const { document } = waiting;
      await requireSignature(deployment, caller, { ...body, document });
      // What it rests on may have been withdrawn since the first signature.
      const { number, version } = await requireAdoptable(deployment, content, handbook, waiting);
      const { draft, statement, signature } = body;
      const second = { draft, statement, signature, member: caller.member!.id, number, version };
      const adopted = await storeOrRefuse(() => handbooks.adopt(handbook.id, second));
      if (adopted.ok) return { number, version, recorded: handedOut(deployment, adopted.recorded) };
      throw new Refusal('already-done', `refusal.adoption-${adopted.reason}`);
    },
  };
}

function sourceHandlers(
  deployment: Deployment,
  content: Content,
): Pick<Handlers, 'handbooks.voices' | 'handbooks.findEvidence'> {
  return {
    'handbooks.voices': () => voicesOf(deployment.storage),
    'handbooks.findEvidence': ({ body }) => findEvidence(deployment.storage, content, body),
  };
}

function followHandlers(
  deployment: Deployment,
): Pick<Handlers, 'handbooks.addHandOver' | 'handbooks.changeHandOver' | 'handbooks.addConsent'> {
  const { handbooks } = deployment.storage;
  return {
    async 'handbooks.addHandOver'({ parts, body }) {
      const number = Number(parts.number);
      const own = (await handbooks.versions()).filter((one) => one.number === number);
      const [adoption] = own.map(({ document }) => (JSON.parse(document) as Recommendation).day).sort();
      if (adoption === undefined) throw new Refusal('not-found', 'refusal.recommendation-unknown');
      requireNotToCome(deployment, body);
      if (body.handed < adoption) throw new Refusal('invalid-request', 'refusal.hand-over-before');
      return storeOrRefuse(() => handbooks.addHandOver(number, body));
    },
    async 'handbooks.changeHandOver'({ parts, body }) {
      requireNotToCome(deployment, body.handOver);
      const changed = await storeOrRefuse(() =>
        handbooks.changeHandOver(parts.id ?? '', body.revision, body.handOver),
      );
      if (changed.ok) return {};
      throw changed.reason === 'unknown'
        ? new Refusal('not-found', 'refusal.recommendation-unknown')
        : new Refusal('already-done', 'refusal.handbook-changed');
    },
    async 'handbooks.addConsent'() {
      const code = Array.from({ length: 28 }, () => randomInt(10)).join('');
      const { id } = await storeOrRefuse(() => handbooks.addConsent(hashQuoteCode(code)));
      return { id, code };
    },
  };
}

/** Nothing was handed over, and nothing answered, on a day to come. */
function requireNotToCome(
  { now }: Deployment,
  { handed, answer }: { readonly handed: string; readonly answer: { readonly day: string } | null },
): void {
  const today = dayOf(now());
  if (handed > today || (answer?.day ?? '') > today)
    throw new Refusal('invalid-request', 'refusal.hand-over-day');
}
