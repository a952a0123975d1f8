// Handbooks at the desk: sealed drafts, what people said and what is known, two signatures, hand-overs.

import { route, shapes as s } from '@heed/api/module';
import { consultationGroups } from '@heed/domain/groups';
import { languageTag as language, shortWord } from '@heed/domain/text';
import * as v from 'valibot';
import { handOverShape, recommendationShape, referenceKinds } from '../rules/index.ts';
import { handbookEndpoints as endpoints } from './endpoints.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const slug = shortWord();
const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const wraps = v.pipe(v.array(v.strictObject({ member: s.id, wrap: s.wrap })), v.maxLength(200));
const texts = v.record(v.string(), v.string());

const titles = v.pipe(
  v.record(language, v.strictObject({ title: text(140), lead: text(2000) })),
  v.check((all) => Object.keys(all).length > 0 && Object.keys(all).length <= 40),
);
/** A draft of the longest texts in all languages of a site is smaller. */
const sealed = s.base64(700_000);
const mostBytes = 1_000_000;

const signature = v.strictObject({
  key: s.hex(32),
  signature: v.pipe(v.string(), v.regex(/^[0-9a-f]{128}$/)),
});
/** JSON text of a recommendation; its form is checked by the rule of its shape. */
const document = text(600_000);
const statement = text(400);

const listedHandbook = v.strictObject({
  id: s.id,
  slug: v.string(),
  titles,
  day: s.day,
  drafts: count,
  waiting: count,
});

/** Handbooks, their keys and their drafts. */
const draftRoutes = {
  'handbooks.list': route({
    endpoint: endpoints['handbooks.list'],
    who: 'convene',
    summary: 'Handbooks of the organisation, newest first',
    request: s.nothing,
    response: v.strictObject({ handbooks: v.array(listedHandbook) }),
  }),
  'handbooks.make': route({
    endpoint: endpoints['handbooks.make'],
    who: 'convene',
    audited: 'makeHandbook',
    summary: 'Begins a handbook with a key of its own',
    request: v.strictObject({
      ...{ id: s.id, slug, titles, recipient: text(4000), wraps },
      /** By the member, over the key and its wraps. */
      signature: s.hex(64),
    }),
    response: s.nothing,
    maxBytes: mostBytes,
  }),
  'handbooks.read': route({
    endpoint: endpoints['handbooks.read'],
    who: 'convene',
    summary: 'A handbook with everything that editors need: sealed drafts, proposals, versions, hand-overs',
    request: s.nothing,
    response: v.strictObject({
      id: s.id,
      slug: v.string(),
      titles,
      recipient: v.string(),
      wrap: v.nullable(s.wrap),
      wrapped: v.array(s.id),
      /** Key of the organisation, 64 hex digits: versions are signed for it. */
      organisation: s.hex(32),
      today: s.day,
      drafts: v.array(
        v.strictObject({
          id: s.id,
          revision: count,
          parent: count,
          sealed: v.string(),
          member: s.id,
          day: s.day,
        }),
      ),
      proposals: v.array(
        v.strictObject({
          draft: s.id,
          document: v.string(),
          statement: v.string(),
          member: s.id,
          signature,
          day: s.day,
        }),
      ),
      versions: v.array(v.strictObject({ draft: s.id, day: s.day, recommendation: recommendationShape })),
      handOvers: v.array(
        v.strictObject({ id: s.id, number: count, revision: count, handOver: handOverShape }),
      ),
      consents: v.array(v.strictObject({ id: s.id, day: s.day, withdrawn: v.nullable(s.day) })),
      /** The number that a new recommendation gets. */
      next: count,
    }),
  }),
  'handbooks.putWraps': route({
    endpoint: endpoints['handbooks.putWraps'],
    who: 'convene',
    summary: 'Gives the key of a handbook to editors who came later',
    request: v.strictObject({ wraps, signature: s.hex(64) }),
    response: s.nothing,
    maxBytes: mostBytes,
  }),
  'handbooks.saveDraft': route({
    endpoint: endpoints['handbooks.saveDraft'],
    who: 'convene',
    summary: 'Stores a revision of a draft; where somebody else saved meanwhile, both stand',
    request: v.strictObject({ id: s.id, parent: count, sealed }),
    response: v.strictObject({ revision: count, isRival: v.boolean() }),
    maxBytes: mostBytes,
  }),
  'handbooks.eraseDraft': route({
    endpoint: endpoints['handbooks.eraseDraft'],
    who: 'convene',
    audited: 'eraseHandbookDraft',
    summary: 'Erases a draft; what was adopted from it stays',
    request: v.strictObject({ id: s.id }),
    response: s.nothing,
  }),
};

/** Two signatures. */
const adoptionRoutes = {
  'handbooks.propose': route({
    endpoint: endpoints['handbooks.propose'],
    who: 'convene',
    audited: 'proposeRecommendation',
    summary: 'The first editor signs a version; refused where a rule keeps it from being adopted',
    request: v.strictObject({ draft: s.id, document, statement, signature }),
    response: s.nothing,
    maxBytes: mostBytes,
  }),
  'handbooks.withdrawProposal': route({
    endpoint: endpoints['handbooks.withdrawProposal'],
    who: 'convene',
    summary: 'Takes back what the first editor signed',
    request: v.strictObject({ draft: s.id }),
    response: s.nothing,
  }),
  'handbooks.adopt': route({
    endpoint: endpoints['handbooks.adopt'],
    who: 'convene',
    audited: 'adoptRecommendation',
    summary: 'A second editor signs the same version: it is public from now on, and its hash goes to the log',
    request: v.strictObject({ draft: s.id, statement, signature }),
    response: v.strictObject({ number: count, version: count, recorded: s.recorded }),
  }),
};

const share = v.strictObject({
  group: v.picklist(consultationGroups),
  agree: count,
  disagree: count,
  voters: count,
});

/** What a recommendation can rest on. */
const sourceRoutes = {
  'handbooks.voices': route({
    endpoint: endpoints['handbooks.voices'],
    who: 'convene',
    summary: 'What people said, as it is published: results of consultations by statement, words of events',
    request: s.nothing,
    response: v.strictObject({
      consultations: v.array(
        v.strictObject({
          slug: v.string(),
          /** By language. */
          titles: texts,
          groups: v.array(v.picklist(consultationGroups)),
          /** Number and day of the newest published result. */
          result: count,
          day: s.day,
          statements: v.array(
            v.strictObject({
              number: count,
              texts,
              digest: v.string(),
              /** Groups that were large enough to be published. */
              shares: v.array(share),
            }),
          ),
        }),
      ),
      events: v.array(
        v.strictObject({
          slug: v.string(),
          title: v.string(),
          reflections: v.array(v.strictObject({ ref: v.string(), text: v.string(), digest: v.string() })),
        }),
      ),
    }),
  }),
  'handbooks.findEvidence': route({
    endpoint: endpoints['handbooks.findEvidence'],
    who: 'convene',
    summary: 'Lines of law, instruments, official figures, releases whose text holds all words of a search',
    request: v.strictObject({ search: text(200), language }),
    response: v.strictObject({
      found: v.array(
        v.strictObject({
          kind: v.picklist(referenceKinds),
          ref: v.string(),
          title: v.string(),
          confidence: v.picklist(['A', 'B', 'C']),
          date: v.string(),
          digest: v.string(),
        }),
      ),
      /** There are more than are answered. */
      hasMore: v.boolean(),
    }),
  }),
};

/** What becomes of it. */
const followRoutes = {
  'handbooks.addHandOver': route({
    endpoint: endpoints['handbooks.addHandOver'],
    who: 'convene',
    audited: 'handOverRecommendation',
    summary: 'Notes that an adopted recommendation was handed to an office; public at once',
    request: handOverShape,
    response: v.strictObject({ id: s.id }),
  }),
  'handbooks.changeHandOver': route({
    endpoint: endpoints['handbooks.changeHandOver'],
    who: 'convene',
    audited: 'changeHandOver',
    summary: 'Notes an answer or another state; refused where somebody changed it meanwhile',
    request: v.strictObject({ revision: count, handOver: handOverShape }),
    response: s.nothing,
  }),
  'handbooks.addConsent': route({
    endpoint: endpoints['handbooks.addConsent'],
    who: 'convene',
    audited: 'noteQuoteConsent',
    summary: 'Notes an author’s yes to a quote; the code, with which she takes it back, is said once',
    request: s.nothing,
    response: v.strictObject({ id: s.id, code: v.string() }),
  }),
};

/** Routes of handbooks. */
export const handbookRoutes = { ...draftRoutes, ...adoptionRoutes, ...sourceRoutes, ...followRoutes };

/** A handbook as its editors see it. */
export type HandbookView = v.InferOutput<(typeof draftRoutes)['handbooks.read']['response']>;
/** What people said, as it is published. */
export type HandbookVoices = v.InferOutput<(typeof sourceRoutes)['handbooks.voices']['response']>;
