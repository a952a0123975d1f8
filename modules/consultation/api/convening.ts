// Consultations at the desk: plans, keys, cards, moderation, sheets of paper, results.

import { route, shapes as s } from '@heed/api/module';
import { because } from '@heed/domain/faults';
import { byLanguage, languageTag as language, shortWord } from '@heed/domain/text';
import * as v from 'valibot';
import {
  consultationGroups,
  consultationMethods,
  MOST_STATEMENTS,
  planLengths,
  refusalReasons,
} from '../rules/index.ts';
import { conveningEndpoints as endpoints } from './endpoints.ts';
import { consultationResult } from './result.ts';
import { ballot, proposalFate, publicStatement } from './voting.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const group = v.picklist(consultationGroups);
const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const slug = shortWord();
const number = v.pipe(count, v.minValue(1), v.maxValue(999));
const plan = v.strictObject({
  method: v.picklist(consultationMethods, because('must-be-chosen')),
  texts: byLanguage(
    v.strictObject({
      title: text(planLengths.title),
      question: text(planLengths.question),
      use: text(planLengths.use),
    }),
  ),
  groups: v.pipe(
    v.array(
      v.strictObject({ group, gatekeepers: v.pipe(v.array(text(planLengths.gatekeeper)), v.maxLength(20)) }),
    ),
    v.maxLength(consultationGroups.length),
  ),
  opens: s.day,
  closes: s.day,
  answerBy: s.day,
});

/**
 * A statement as it is sent: its greatest size. The rule for its text is in `rules/statement.ts`.
 */
const statement = v.strictObject({
  number,
  texts: byLanguage(text(1200)),
  state: v.picklist(['asked', 'withdrawn']),
  reviewed: v.pipe(v.array(language), v.maxLength(40)),
});
const statements = v.pipe(v.array(statement), v.maxLength(MOST_STATEMENTS));

const state = v.picklist(['draft', 'open', 'ended']);
/** The opening key of one issue, sealed to one member. */
const share = v.strictObject({
  issue: v.pipe(count, v.minValue(1), v.maxValue(1000)),
  member: s.id,
  sealed: s.base64(32 * 1024),
});
const shares = v.pipe(v.array(share), v.maxLength(200));
const revision = count;

const groupCounts = v.strictObject({
  code: group,
  modulus: v.string(),
  seats: count,
  used: count,
  void: count,
  ballots: count,
  sheets: count,
});

const merge = v.strictObject({
  kind: v.literal('merge'),
  numbers: v.pipe(v.array(number), v.minLength(1), v.maxLength(4)),
});
const refuse = v.strictObject({ kind: v.literal('refuse'), reason: v.picklist(refusalReasons) });
/** A wording that the first of two moderators suggests. It reaches the server sealed, with a salted hash. */
const suggest = v.strictObject({
  kind: v.literal('suggest'),
  sealed: s.base64(32 * 1024),
  commitment: s.hex(32),
});
const ask = v.strictObject({
  kind: v.literal('ask'),
  /** Each with one idea: more than one where a proposal was split. */
  statements: v.pipe(v.array(v.strictObject({ language, text: text(1200) })), v.minLength(1), v.maxLength(4)),
  /** Salt of the suggested wording with which this decision agrees. */
  salt: v.optional(s.hex(32)),
});
const decision = v.variant('kind', [ask, suggest, merge, refuse]);
/** The decision of the first of two moderators. It holds no words. */
const firstDecision = v.variant('kind', [suggest, merge, refuse]);

/** Plans, keys and cards. */
const planRoutes = {
  'consultations.list': route({
    endpoint: endpoints['consultations.list'],
    who: 'paperVotes',
    summary: 'All consultations, newest first',
    request: s.nothing,
    response: v.strictObject({
      consultations: v.array(
        v.strictObject({
          id: s.id,
          slug: v.string(),
          /** In the language that it was written in. */
          title: v.string(),
          state,
          opens: s.day,
          closes: s.day,
          ballots: count,
          /** Proposals that no moderator decided yet. */
          waiting: count,
        }),
      ),
    }),
  }),
  'consultations.make': route({
    endpoint: endpoints['consultations.make'],
    who: 'convene',
    audited: 'makeConsultation',
    summary: 'Begins a consultation as a draft',
    request: v.strictObject({ slug, plan, statements }),
    response: v.strictObject({ id: s.id }),
  }),
  'consultations.read': route({
    endpoint: endpoints['consultations.read'],
    who: 'paperVotes',
    summary: 'A consultation as those who make it see it: counts alone, no vote',
    request: s.nothing,
    response: v.strictObject({
      id: s.id,
      slug: v.string(),
      plan,
      state,
      revision,
      day: s.day,
      ended: v.nullable(s.day),
      statements: v.array(publicStatement),
      keys: v.array(s.statement),
      groups: v.array(groupCounts),
      gatekeepers: v.array(
        v.strictObject({ code: group, gatekeeper: count, seats: count, used: count, void: count }),
      ),
      /** The opening key for this member, by issue; empty where nobody shared it with the member. */
      shares: v.array(share),
      /** Members with a share of the newest issue. */
      holders: v.array(s.id),
      results: v.array(
        v.strictObject({
          day: s.day,
          result: consultationResult,
          withdrawal: v.nullable(v.strictObject({ day: s.day, reason: v.string() })),
        }),
      ),
    }),
  }),
  'consultations.change': route({
    endpoint: endpoints['consultations.change'],
    who: 'convene',
    summary: 'Changes a draft as a whole; refused where somebody changed it meanwhile',
    request: v.strictObject({ revision, plan, statements }),
    response: s.nothing,
  }),
  'consultations.erase': route({
    endpoint: endpoints['consultations.erase'],
    who: 'convene',
    audited: 'eraseConsultation',
    summary: 'Erases a draft',
    request: s.nothing,
    response: s.nothing,
  }),
  'consultations.prepareKeys': route({
    endpoint: endpoints['consultations.prepareKeys'],
    who: 'convene',
    summary: 'Makes a signing key for each group that has none, and names them all',
    request: s.nothing,
    response: v.strictObject({ groups: v.array(groupCounts) }),
  }),
  'consultations.confirmKeys': route({
    endpoint: endpoints['consultations.confirmKeys'],
    who: 'supervise',
    audited: 'openConsultation',
    summary: 'Opens a consultation, or renews its opening key, by the signature of a supervisor',
    request: v.strictObject({ revision, statement: s.statement, shares }),
    response: s.nothing,
  }),
  'consultations.share': route({
    endpoint: endpoints['consultations.share'],
    who: 'supervise',
    audited: 'shareConsultation',
    summary: 'Gives the opening key to other moderators, sealed to each',
    request: v.strictObject({ shares }),
    response: s.nothing,
  }),
  'consultations.end': route({
    endpoint: endpoints['consultations.end'],
    who: 'convene',
    audited: 'endConsultation',
    summary: 'Ends voting, before the last day or after it',
    request: s.nothing,
    response: s.nothing,
  }),
  'consultations.addSeats': route({
    endpoint: endpoints['consultations.addSeats'],
    who: 'convene',
    summary: 'Adds cards by the hashes of their codes',
    request: v.strictObject({
      seats: v.pipe(
        v.array(v.strictObject({ card: s.hex(32), code: group, gatekeeper: v.pipe(count, v.maxValue(19)) })),
        v.minLength(1),
        v.maxLength(500),
      ),
    }),
    response: s.nothing,
  }),
  'consultations.voidSeat': route({
    endpoint: endpoints['consultations.voidSeat'],
    who: 'convene',
    audited: 'voidCard',
    summary: 'A card counts no more, so that another may be printed in its place',
    request: v.strictObject({ card: s.hex(32) }),
    response: s.nothing,
  }),
};

/** Most cards or sheets of one file. */
const mostPrints = 200;
/** A file as base64. */
const printed = v.strictObject({ pdf: v.string() });

/** What is printed. */
const printRoutes = {
  'consultations.printCards': route({
    endpoint: endpoints['consultations.printCards'],
    who: 'convene',
    summary: 'Cards with their numbers as PDF; the numbers are stored nowhere',
    request: v.strictObject({
      cards: v.pipe(
        v.array(v.pipe(v.string(), v.regex(/^[0-9]{28}$/))),
        v.minLength(1),
        v.maxLength(mostPrints),
      ),
      language,
    }),
    response: printed,
  }),
  'consultations.printSheets': route({
    endpoint: endpoints['consultations.printSheets'],
    who: 'paperVotes',
    summary: 'Sheets to vote on by pen as PDF, with the numbers that were given out',
    request: v.strictObject({
      group,
      first: v.pipe(count, v.minValue(1), v.maxValue(100_000)),
      count: v.pipe(count, v.minValue(1), v.maxValue(mostPrints)),
      language,
    }),
    response: printed,
  }),
};

/** Votes, proposals, sheets and results. */
const voteRoutes = {
  'consultations.ballots': route({
    endpoint: endpoints['consultations.ballots'],
    who: 'moderateVoices',
    summary: 'Sealed ballots, a page of them after a random name',
    request: v.strictObject({ after: v.optional(v.pipe(v.string(), v.regex(/^([0-9a-f]{64})?$/)), '') }),
    response: v.strictObject({
      ballots: v.array(v.strictObject({ tick: count, ballot })),
      /** Where the next page begins; null for no more. */
      last: v.nullable(s.hex(32)),
    }),
  }),
  'consultations.proposals': route({
    endpoint: endpoints['consultations.proposals'],
    who: 'moderateVoices',
    summary: 'Sealed proposals, and what was decided',
    request: s.nothing,
    response: v.strictObject({
      proposals: v.array(
        v.strictObject({
          id: s.id,
          code: group,
          sequence: count,
          /** The sealed proposal, as JSON text. */
          body: v.string(),
          fate: proposalFate,
          state: v.picklist(['waiting', 'second', 'decided']),
          /** Decision of the first moderator; null where there is none, or the decision is final. */
          decision: v.nullable(firstDecision),
          decidedBy: v.nullable(s.id),
          /** Whether a second moderator must agree. */
          needsSecond: v.boolean(),
        }),
      ),
    }),
  }),
  'consultations.decide': route({
    endpoint: endpoints['consultations.decide'],
    who: 'moderateVoices',
    audited: 'decideStatement',
    summary: 'Decides about a proposal; of a small group two must decide the same',
    request: v.strictObject({ proposal: s.id, revision, decision }),
    response: v.strictObject({ state: v.picklist(['second', 'decided']) }),
  }),
  'consultations.reopen': route({
    endpoint: endpoints['consultations.reopen'],
    who: 'moderateVoices',
    summary: 'Sets the first of two decisions aside',
    request: v.strictObject({ proposal: s.id }),
    response: s.nothing,
  }),
  'consultations.setStatements': route({
    endpoint: endpoints['consultations.setStatements'],
    who: 'moderateVoices',
    audited: 'changeStatements',
    summary: 'Translations and withdrawals of statements; refused where somebody changed them meanwhile',
    request: v.strictObject({ revision, statements }),
    response: s.nothing,
  }),
  'consultations.addSheets': route({
    endpoint: endpoints['consultations.addSheets'],
    who: 'paperVotes',
    summary: 'Counts sheets of paper that were printed; refused where others have their numbers',
    request: v.strictObject({
      code: group,
      first: v.pipe(count, v.minValue(1), v.maxValue(100_000)),
      count: v.pipe(count, v.minValue(1), v.maxValue(500)),
    }),
    response: s.nothing,
  }),
  'consultations.typeSheet': route({
    endpoint: endpoints['consultations.typeSheet'],
    who: 'paperVotes',
    summary: 'A sheet as one member typed it, sealed; it counts when another typed the same',
    request: v.strictObject({
      code: group,
      number: v.pipe(count, v.minValue(1), v.maxValue(100_000)),
      sealed: s.base64(8 * 1024),
    }),
    response: s.nothing,
  }),
  'consultations.sheets': route({
    endpoint: endpoints['consultations.sheets'],
    who: 'moderateVoices',
    summary: 'Sealed sheets of paper',
    request: s.nothing,
    response: v.strictObject({
      sheets: v.array(v.strictObject({ code: group, number: count, member: s.id, sealed: v.string() })),
    }),
  }),
  'consultations.publish': route({
    endpoint: endpoints['consultations.publish'],
    who: 'moderateVoices',
    audited: 'publishResult',
    summary: 'Publishes a result, weekly while people vote; refused where it shows too few',
    request: v.strictObject({ result: consultationResult }),
    response: v.strictObject({ recorded: s.recorded }),
  }),
  'consultations.withdrawResult': route({
    endpoint: endpoints['consultations.withdrawResult'],
    who: 'moderateVoices',
    audited: 'withdrawResult',
    summary: 'Marks a published result as withdrawn, wherever it is used; it stays readable',
    request: v.strictObject({
      number: v.pipe(count, v.minValue(1), v.maxValue(100)),
      reason: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(600)),
    }),
    response: s.nothing,
  }),
};

/** Routes of consultations at the desk. */
export const conveningRoutes = { ...planRoutes, ...printRoutes, ...voteRoutes };
