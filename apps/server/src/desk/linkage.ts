// Linkage studies: who may, and whether they are on. What is computed stands in
// packages/statistics/src/linkage, what is kept in the storage.
import { createHash, randomBytes } from 'node:crypto';
import { type LinkageView, mostStudyDays, type Study, studyShape } from '@heed/domain/linkage';
import { addDays, dayOf } from '@heed/domain/time';
import { sealTable } from '@heed/envelope/seal';
import {
  BATCH_ELEMENTS,
  batchesOf,
  ELEMENT_BYTES,
  newStudyKeys,
  RECORD_BYTES,
  RULES,
} from '@heed/statistics/linkage';
import type { StoredStudy } from '@heed/storage';
import * as v from 'valibot';
import type { Deployment } from '../deployment.ts';
import type { Handlers } from '../http/mount.ts';
import { Refusal } from '../http/problem.ts';
import { storeOrRefuse } from '../http/storage-refusal.ts';
import { base64Of } from './bodies.ts';
import type { DeskWork } from './work.ts';

type Names =
  | 'linkage.listStudies'
  | 'linkage.openStudy'
  | 'linkage.acceptStudy'
  | 'linkage.joinTokens'
  | 'linkage.deleteStudy'
  | 'linkage.readStudy'
  | 'linkage.evaluateBatch'
  | 'linkage.deliverTokens';

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');
const bytesOf = (text: string, as: 'base64' | 'hex') => new Uint8Array(Buffer.from(text, as));
const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');
const studyOf = ({ statement }: Pick<StoredStudy, 'statement'>): Study =>
  v.parse(studyShape, JSON.parse(statement));
const roleOf = ({ secretKey }: StoredStudy): 'evaluator' | 'linker' =>
  secretKey === null ? 'linker' : 'evaluator';

/** Asked at the beginning, since at the end the tokens would be gone. */
const opensTo = (analyst: string): Promise<boolean> =>
  sealTable(analyst, '').then(
    () => true,
    () => false,
  );

interface LinkageResult {
  readonly view: LinkageView;
  readonly sealed: string | null;
}
const joinedIn = (text: string): LinkageResult => JSON.parse(text);

/** Studies as this server may know of them. Each act asks first whether linkage is on. */
function makeStudies(deployment: Deployment) {
  const { linkage, legalReviews } = deployment.storage;

  /** Asked of the storage each time: another process may have ended the review a moment ago. */
  async function requireOn(): Promise<void> {
    if (!(await legalReviews.on()).includes('linkage'))
      throw new Refusal('not-allowed', 'refusal.linkage-off');
  }

  /** Answers an invitation for each list. */
  async function open(study: Study, secretKey: Uint8Array | null) {
    const today = dayOf(deployment.now());
    if (study.until < today || study.until > addDays(today, mostStudyDays))
      throw new Refusal('invalid-request', 'refusal.fields-wrong', {
        errors: [{ pointer: '/until', key: 'fault.needs-day-within', values: { most: mostStudyDays } }],
      });
    if (study.analyst !== null && !(await opensTo(study.analyst)))
      throw new Refusal('invalid-request', 'refusal.fields-wrong', {
        errors: [{ pointer: '/analyst', key: 'fault.not-a-recipient' }],
      });
    const invitations = study.lists.map((list) => ({ list, invitation: hex(randomBytes(16)) }));
    const lists = invitations.map(({ list, invitation }) => ({ list, invitation: hashOf(invitation) }));
    const { id, until } = study;
    const result = await storeOrRefuse(() =>
      linkage.open({ id, until, statement: JSON.stringify(study), secretKey, lists }),
    );
    if (!result.ok) throw refusals[result.reason]();
    return invitations;
  }

  async function study(id: string | undefined): Promise<StoredStudy> {
    await requireOn();
    const storedStudy = await linkage.study(id ?? '');
    if (storedStudy === null) throw refusals.gone();
    return storedStudy;
  }

  async function invited(invitation: string, role?: 'evaluator' | 'linker') {
    await requireOn();
    const match = await linkage.invited(hashOf(invitation));
    if (match === null) throw refusals.uninvited();
    if (role !== undefined && roleOf(match.study) !== role)
      throw new Refusal('not-allowed', 'refusal.linkage-other-part');
    return match;
  }

  return { requireOn, open, study, invited };
}

export function linkageHandlers(deployment: Deployment, work: DeskWork): Pick<Handlers, Names> {
  return {
    ...listHandlers(deployment),
    ...partHandlers(deployment, work),
    ...invitedHandlers(deployment, work),
  };
}

/** The studies of this server, and the end of each. */
function listHandlers(deployment: Deployment): Pick<Handlers, 'linkage.listStudies' | 'linkage.deleteStudy'> {
  const { linkage } = deployment.storage;
  const studies = makeStudies(deployment);
  return {
    async 'linkage.listStudies'() {
      await studies.requireOn();
      const listed = (await linkage.studies()).map((storedStudy) => ({
        study: studyOf(storedStudy),
        role: roleOf(storedStudy),
        lists: storedStudy.lists.map(({ list, batches, delivered }) => ({
          list,
          evaluations: batches.length * BATCH_ELEMENTS,
          delivered,
        })),
        joined: storedStudy.joined === null ? null : joinedIn(storedStudy.joined),
      }));
      return { studies: listed };
    },

    async 'linkage.deleteStudy'({ parts }) {
      if (!(await storeOrRefuse(() => linkage.close(parts.study ?? '')))) throw refusals.gone();
      return {};
    },
  };
}

/** The part that this server plays: what it opens, takes and joins. */
function partHandlers(
  deployment: Deployment,
  work: DeskWork,
): Pick<Handlers, 'linkage.openStudy' | 'linkage.acceptStudy' | 'linkage.joinTokens'> {
  const { linkage } = deployment.storage;
  const studies = makeStudies(deployment);
  return {
    async 'linkage.openStudy'({ body }) {
      await studies.requireOn();
      const { secretKey, publicKey } = newStudyKeys();
      const id = hex(randomBytes(16));
      const study: Study = {
        format: 'heed-linkage-study-1',
        id,
        rules: RULES,
        publicKey: hex(publicKey),
        ...body,
      };
      return { study, invitations: await studies.open(study, secretKey) };
    },

    async 'linkage.acceptStudy'({ body: { study } }) {
      await studies.requireOn();
      if (study.rules !== RULES)
        throw new Refusal('not-allowed', 'refusal.linkage-rules', { values: { rules: RULES } });
      return { invitations: await studies.open(study, null) };
    },

    async 'linkage.joinTokens'({ parts }) {
      const storedStudy = await studies.study(parts.study);
      if (storedStudy.joined !== null) return joinedIn(storedStudy.joined);
      const study = studyOf(storedStudy);
      const deliveries = await linkage.tokens(study.id);
      const missing = study.lists.filter((list) => !deliveries.some((delivery) => delivery.list === list));
      if (missing.length > 0) throw new Refusal('not-allowed', 'refusal.linkage-lists-missing');
      const lists = study.lists.map((list) => deliveries.find((delivery) => delivery.list === list)!);
      const { view, csv } = await work.run({ what: 'join', smallest: study.smallest, lists });
      const sealed = study.analyst === null ? null : base64Of(await sealTable(study.analyst, csv));
      const joined = { view, sealed };
      if (!(await storeOrRefuse(() => linkage.joined(study.id, JSON.stringify(joined)))))
        throw refusals.gone();
      return joined;
    },
  };
}

/** What those who were invited ask. */
function invitedHandlers(
  deployment: Deployment,
  work: DeskWork,
): Pick<Handlers, 'linkage.readStudy' | 'linkage.evaluateBatch' | 'linkage.deliverTokens'> {
  const { linkage } = deployment.storage;
  const studies = makeStudies(deployment);
  return {
    async 'linkage.readStudy'({ body }) {
      const { study, list } = await studies.invited(body.invitation);
      return { study: studyOf(study), role: roleOf(study), list };
    },

    async 'linkage.evaluateBatch'({ body: { invitation, batch, elements } }) {
      const { study: storedStudy, list } = await studies.invited(invitation, 'evaluator');
      const study = studyOf(storedStudy);
      const packed = bytesOf(elements, 'base64');
      if (packed.length !== BATCH_ELEMENTS * ELEMENT_BYTES || batch >= batchesOf(study.records))
        throw new Refusal('invalid-request', 'refusal.linkage-batch-size');
      // Counted before it is answered, under the hash of what is asked: the same batch again tells nothing
      // new.
      const number = { number: batch, hash: hashOf(elements).slice(0, 32) };
      if (!(await storeOrRefuse(() => linkage.countBatch(study.id, list, number))))
        throw refusals.evaluated();
      const keys = { secretKey: storedStudy.secretKey!, publicKey: bytesOf(study.publicKey, 'hex') };
      const answer = await work.run({ what: 'evaluate', keys, elements: packed });
      return { elements: base64Of(answer.elements), proof: base64Of(answer.proof) };
    },

    async 'linkage.deliverTokens'({ body: { invitation, tokens } }) {
      const { study: storedStudy, list } = await studies.invited(invitation, 'linker');
      const packed = bytesOf(tokens, 'base64');
      checkTokens(packed, studyOf(storedStudy));
      if (!(await storeOrRefuse(() => linkage.deliver(storedStudy.id, list, packed))))
        throw refusals.joined();
      return {};
    },
  };
}

function checkTokens({ length }: Uint8Array, { records }: Study): void {
  if (length === 0 || length % RECORD_BYTES !== 0 || length > records * RECORD_BYTES)
    throw new Refusal('invalid-request', 'refusal.linkage-tokens');
}

const refusals = {
  known: () => new Refusal('already-done', 'refusal.linkage-study-known'),
  full: () => new Refusal('not-allowed', 'refusal.linkage-full'),
  gone: () => new Refusal('not-found', 'refusal.linkage-study-gone'),
  joined: () => new Refusal('already-done', 'refusal.linkage-joined'),
  uninvited: () => new Refusal('not-found', 'refusal.linkage-uninvited'),
  evaluated: () => new Refusal('already-done', 'refusal.linkage-evaluated'),
} as const;
