// Coded records of closed cases: kept for a case while it can be withdrawn, handed sealed to who makes
// figures. Releases: public from the moment on, so the register judges them here, though the server reads no
// record.

import { codingIn } from '@heed/content/coding';
import type { LocaleState, Values } from '@heed/content/messages/words';
import type { Content } from '@heed/content/read';
import {
  certainOf,
  codingFor,
  isOfNotices,
  noticeCoding,
  type Release,
  regionOf,
  usualK,
  yearlyEpsilon,
} from '@heed/domain/figures';
import { dayOf } from '@heed/domain/time';
import { sentWithdrawal } from '@heed/envelope';
import type { Deployment } from '../deployment.ts';
import type { DeskWork } from '../figures/work.ts';
import type { Caller, Handlers } from '../http/mount.ts';
import { notFoundRefusal, requireOwnConversation } from '../http/own-desk.ts';
import { Refusal } from '../http/problem.ts';
import { storeOrRefuse } from '../http/storage-refusal.ts';
import { placesOf } from '../site/maps.ts';
import { requireMemberProof } from './member-proof.ts';

type Names =
  | 'figures.readCoding'
  | 'figures.putCodedRecord'
  | 'figures.withdrawCodedRecord'
  | 'figures.listCodedRecords'
  | 'figures.resealCodedRecord'
  | 'figures.readPlaceMap'
  | 'figures.listReleases'
  | 'figures.publish'
  | 'figures.withdrawRelease';
const pageRecords = 500;

/** What of the content it takes, and the language in which a request is answered. */
interface CodingContent extends Pick<Content, 'coding' | 'words' | 'platforms'> {
  readonly languageOf: (request: Request) => LocaleState;
}

export function figureHandlers(
  deployment: Deployment,
  content: CodingContent,
  work: DeskWork,
): Pick<Handlers, Names> {
  return {
    ...recordHandlers(deployment, content),
    ...releaseHandlers(deployment, content, work),
  };
}

/** Coded records of closed cases. */
function recordHandlers(
  deployment: Deployment,
  { coding, words, languageOf }: CodingContent,
): Pick<
  Handlers,
  | 'figures.readCoding'
  | 'figures.putCodedRecord'
  | 'figures.withdrawCodedRecord'
  | 'figures.listCodedRecords'
  | 'figures.resealCodedRecord'
> {
  const { figures: evidence } = deployment.storage;
  return {
    async 'figures.readCoding'({ request }) {
      const own = codingIn(coding, words, languageOf(request));
      return codingFor(own, deployment.organisation().regions ?? []);
    },

    async 'figures.putCodedRecord'(input) {
      const id = await requireOwnConversation(deployment, input);
      await requireRecordProof(deployment, input.caller, { ...input.body, id });
      const until = await storeOrRefuse(() =>
        evidence.putRecord(id, Buffer.from(input.body.sealed, 'base64')),
      );
      if (until === null) throw notFoundRefusal();
      return { until };
    },

    async 'figures.withdrawCodedRecord'(input) {
      const id = await requireOwnConversation(deployment, input);
      await requireMemberProof(deployment, input.caller, sentWithdrawal(id), input.body.signature);
      if (!(await storeOrRefuse(() => evidence.dropRecord(id)))) throw notFoundRefusal();
      return {};
    },

    async 'figures.listCodedRecords'({ body }) {
      const rows = await evidence.records({ after: body.after, limit: pageRecords });
      const records = rows.map(({ id, sealed }) => ({ id, sealed: Buffer.from(sealed).toString('base64') }));
      return { records, more: rows.length === pageRecords };
    },

    async 'figures.resealCodedRecord'({ body, parts, caller }) {
      const id = parts.record ?? '';
      await requireRecordProof(deployment, caller, { ...body, id });
      const sealed = Buffer.from(body.sealed, 'base64');
      if (!(await storeOrRefuse(() => evidence.resealRecord(id, sealed)))) throw notFoundRefusal();
      return {};
    },
  };
}

/** Throws unless the member who calls signed this record: of a case by its id, else by the record's own. */
const requireRecordProof = (
  deployment: Deployment,
  caller: Caller,
  { id, sealed, signature }: { id: string; sealed: string; signature: string },
): Promise<void> =>
  requireMemberProof(deployment, caller, { kind: 'record', id, parts: [sealed] }, signature);

/** What is published. */
function releaseHandlers(
  deployment: Deployment,
  content: Pick<Content, 'coding' | 'platforms'>,
  work: DeskWork,
): Pick<
  Handlers,
  'figures.readPlaceMap' | 'figures.listReleases' | 'figures.publish' | 'figures.withdrawRelease'
> {
  const { figures: evidence } = deployment.storage;
  return {
    async 'figures.readPlaceMap'() {
      const { country, regions = [] } = deployment.organisation();
      const map = placesOf(country, regions.map(regionOf));
      return { map: map && { ...map, places: [...map.places] } };
    },

    async 'figures.listReleases'() {
      const withdrawals = new Map(
        (await evidence.withdrawals()).map(({ release, day, reason }) => [release, { day, reason }]),
      );
      const releases = (await registered(deployment)).map((one) => ({
        ...one,
        withdrawal: withdrawals.get(one.id) ?? null,
      }));
      return { releases, rules: rulesOf(deployment) };
    },

    async 'figures.publish'({ body: { release, seen: lastSeen } }) {
      const earlier = await registered(deployment);
      const refusals = await work.judge({
        release,
        earlier,
        rules: { ...rulesOf(deployment), domain: certainOf(codingOf(content, release)) },
      });
      const [refusal] = refusals;
      if (refusal !== undefined) {
        const key = `register.${refusal.code}` as const;
        const values: Values = { ...refusal.values };
        throw new Refusal('not-allowed', key, {
          values,
          errors: refusal.groups.map((where) => ({
            pointer: `/release/cells/${groupOf(where)}`,
            key,
            values,
          })),
        });
      }
      const entry = await storeOrRefuse(() => evidence.register(JSON.stringify(release), lastSeen));
      if (entry === null) throw new Refusal('already-done', 'refusal.register-changed');
      return { id: entry.id };
    },

    async 'figures.withdrawRelease'({ parts, body }) {
      if (!(await storeOrRefuse(() => evidence.withdrawRelease(parts.id ?? '', body.reason))))
        throw new Refusal('not-found', 'refusal.release-unknown');
      return {};
    },
  };
}

/** By which coding a release counts. */
const codingOf = ({ coding, platforms }: Pick<Content, 'coding' | 'platforms'>, release: Release) =>
  release.kind === 'table' && isOfNotices(release) ? noticeCoding(coding, platforms) : coding;

const rulesOf = (deployment: Deployment) => ({
  today: dayOf(deployment.now()),
  smallest: deployment.organisation().smallestGroup ?? usualK,
  yearlyEpsilon,
});

const registered = async ({ storage }: Deployment) =>
  (await storage.figures.releases()).map(({ id, day, statement }) => ({
    id,
    day,
    release: JSON.parse(statement) as Release,
  }));

const groupOf = (where: Readonly<Record<string, string>>): string =>
  Object.entries(where)
    .map(([column, value]) => `${column}=${value}`)
    .join('&');
