// Routes of a consultation for the holder of a card. Cards, codes and ballots travel in bodies alone.

import { route, shapes as s } from '@heed/api/module';
import { because } from '@heed/domain/faults';
import * as v from 'valibot';
import { consultationGroups, consultationMethods, refusalReasons } from '../rules/index.ts';
import { consultationEndpoints as endpoints } from './endpoints.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const group = v.picklist(consultationGroups);
/** SHA-256 of a voter's key. */
const nullifier = s.hex(32);
const base64url = (characters: number) =>
  v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]*$/, because('needs-padded-base64')), v.maxLength(characters));
/** A value below a modulus of 2,048 bits, base64url. */
const rsaValue = v.pipe(base64url(342), v.minLength(342));
/** SHA-256 of the code of a card. */
const card = s.hex(32);
/** One age file to one hybrid recipient with the votes on as many statements as there may be. */
const sealed = base64url(8192);
const number = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(999));

const signedFields = {
  consultation: s.id,
  group,
  voter: s.hex(32),
  randomizer: s.hex(32),
  credential: rsaValue,
  issue: v.pipe(count, v.minValue(1), v.maxValue(1000)),
  sealed,
  own: sealed,
  signature: s.hex(64),
};

/** A sealed ballot. Its form and its signatures are those of `@heed/envelope`. */
export const ballot = v.strictObject({
  ...signedFields,
  version: v.pipe(count, v.minValue(1), v.maxValue(1_000_000)),
});

const proposal = v.strictObject({
  ...signedFields,
  sequence: v.pipe(count, v.minValue(1), v.maxValue(10_000)),
});

/** What became of a proposal. */
export const proposalFate = v.variant('kind', [
  v.strictObject({ kind: v.literal('waiting') }),
  v.strictObject({ kind: v.picklist(['asked', 'merged']), numbers: v.array(number) }),
  v.strictObject({ kind: v.literal('refused'), reason: v.picklist(refusalReasons) }),
]);

/** Statements as everybody may read them. */
export const publicStatement = v.strictObject({
  number,
  texts: v.record(v.string(), v.string()),
  state: v.picklist(['asked', 'withdrawn']),
  reviewed: v.array(v.string()),
});

/** Routes of a consultation that anybody may call. */
export const consultationRoutes = {
  'consultation.read': route({
    endpoint: endpoints['consultation.read'],
    compress: true,
    who: 'anyone',
    summary: 'A consultation with its statements, its keys and the newest published result',
    request: s.nothing,
    response: v.strictObject({
      id: s.id,
      slug: v.string(),
      method: v.picklist(consultationMethods),
      phase: v.picklist(['coming', 'open', 'closed']),
      /** Today in UTC. */
      day: s.day,
      opens: s.day,
      closes: s.day,
      answerBy: s.day,
      texts: v.record(
        v.string(),
        v.strictObject({ title: v.string(), question: v.string(), use: v.string() }),
      ),
      groups: v.array(v.strictObject({ group, used: count })),
      statements: v.array(publicStatement),
      /** Statements of a supervisor that confirm its keys, to be verified with the organisation's key. */
      keys: v.array(s.statement),
      /**
       * By the newest published result: the weight with which a statement is drawn early; empty before the
       * first result.
       */
      weights: v.array(v.strictObject({ number, weight: v.pipe(v.number(), v.minValue(0)) })),
    }),
  }),
  'consultation.readCard': route({
    endpoint: endpoints['consultation.readCard'],
    who: 'anyone',
    summary: 'The group of a card, and whether it was used',
    request: v.strictObject({ card }),
    response: v.strictObject({ group, state: v.picklist(['fresh', 'used', 'void']) }),
    maxBytes: 1000,
  }),
  'consultation.requestCredential': route({
    endpoint: endpoints['consultation.requestCredential'],
    who: 'anyone',
    summary: 'Signs a blinded number for a card, once (RFC 9474); the same request again is answered again',
    request: v.strictObject({ card, blinded: rsaValue }),
    response: v.strictObject({
      signature: rsaValue,
      /** Number of cards of the group that were used so far: the ballot is one among these. */
      used: count,
    }),
    maxBytes: 2000,
  }),
  'consultation.cast': route({
    endpoint: endpoints['consultation.cast'],
    who: 'anyone',
    summary: 'Stores a sealed ballot in the place of the former one; sent twice it is stored once',
    request: v.strictObject({ ballot }),
    response: v.strictObject({ version: count, recorded: s.recorded }),
    maxBytes: 32_000,
  }),
  'consultation.readBallot': route({
    endpoint: endpoints['consultation.readBallot'],
    who: 'anyone',
    summary: 'The newest ballot of a voter, which she alone can open',
    request: v.strictObject({ nullifier }),
    response: v.strictObject({ ballot: v.nullable(ballot) }),
    maxBytes: 1000,
  }),
  'consultation.propose': route({
    endpoint: endpoints['consultation.propose'],
    who: 'anyone',
    summary: 'Stores a sealed statement for the moderators; sent twice it is stored once',
    request: v.strictObject({ proposal }),
    response: s.nothing,
    maxBytes: 20_000,
  }),
  'consultation.readProposals': route({
    endpoint: endpoints['consultation.readProposals'],
    who: 'anyone',
    summary: 'What became of the statements that a voter proposed',
    request: v.strictObject({ nullifier }),
    response: v.strictObject({ proposals: v.array(v.strictObject({ sequence: count, fate: proposalFate })) }),
    maxBytes: 1000,
  }),
};
