// Casework: what the server must know of it to act. What was written down travels as internal notes.

import { setShape, termsShape } from '@heed/domain/assessment';
import { noticeStates } from '@heed/domain/casework';
import { MAX_AUDIT_BYTES } from '@heed/envelope/limits';
import * as v from 'valibot';
import { standingCheckIn } from './check-in.ts';
import { proof } from './desk.ts';
import { endpoints } from './endpoints/index.ts';
import { route } from './route.ts';
import * as s from './shapes.ts';

/** Calls that are no case: counted, never recorded. */
export const noCaseKinds = [
  'silent',
  'hung-up',
  'wrong-number',
  'abusive',
  'question',
  'thanks',
  'press',
  'not-written-down',
  'other',
] as const;

/** Of outreach: counted without a person. */
export const outreachKinds = ['outreach-contact', 'outreach-material'] as const;

const sealedCase = v.strictObject({
  desk: s.deskId,
  conversation: s.conversationId,
  sign: s.hex(32),
  deskKey: s.hex(16),
  message: s.sealedMessage,
  attachments: s.attachmentIds,
});
const halfKey = v.strictObject({ thing: s.id, half: s.hex(32), until: s.day });
/** `supervisors`: for one of them to do. */
const due = v.strictObject({ thing: s.id, member: v.nullable(s.id), day: s.day, supervisors: v.boolean() });
const year = v.pipe(v.number(), v.integer(), v.minValue(2000), v.maxValue(2100));
/** `member`: who has looked already, where a second one has to. */
const noticeStatus = v.strictObject({
  thing: s.id,
  state: v.picklist(noticeStates),
  day: v.nullable(s.day),
  platform: v.pipe(v.string(), v.regex(/^[a-z0-9-]{0,60}$/)),
  member: v.nullable(s.id),
  year: v.nullable(year),
});
/** A notice in the codes of the yearly report, sealed to a desk key. */
const codedNotice = v.strictObject({ id: s.id, key: s.hex(16), sealed: s.summary });
/** Who is rung for a member who has not come back. */
const ring = v.picklist(['desk', 'supervisors']);
const loneWork = v.strictObject({ member: s.id, desk: s.deskId, until: s.instant, ring });

/** Routes of casework, of the audit trail, of calls and of lone work. */
export const casework = {
  'audit.list': route({
    endpoint: endpoints['audit.list'],
    who: 'supervise',
    summary: 'The audit trail in sealed batches, newest days first, 50 at a time',
    request: v.strictObject({ day: v.optional(s.day), id: v.optional(s.id) }),
    response: v.strictObject({
      batches: v.array(v.strictObject({ id: s.id, day: s.day, sealed: s.base64(MAX_AUDIT_BYTES) })),
      more: v.boolean(),
    }),
  }),
  'assessment.readIndicators': route({
    endpoint: endpoints['assessment.readIndicators'],
    who: 'account',
    summary:
      'The sets of indicators for an assessment, and the terms for coding: ours or the organisation’s own',
    request: s.nothing,
    response: v.strictObject({
      sets: v.array(v.intersect([setShape, v.object({ name: v.string() })])),
      terms: termsShape,
    }),
  }),
  'notices.readPlatforms': route({
    endpoint: endpoints['notices.readPlatforms'],
    who: 'account',
    summary:
      'Platforms to which a desk sends notices, ours or the organisation’s own, and the lines of law that ' +
      'a notice can name. What is not known from a source is null',
    request: s.nothing,
    response: v.strictObject({
      platforms: v.array(
        v.strictObject({
          code: v.string(),
          name: v.string(),
          hosts: v.array(v.string()),
          noticePage: v.nullable(v.string()),
          email: v.nullable(v.string()),
          languages: v.nullable(v.array(v.string())),
          disputeBodies: v.array(v.strictObject({ name: v.string(), page: v.string() })),
          sources: v.array(
            v.strictObject({ text: v.string(), url: v.optional(v.string()), date: v.string() }),
          ),
        }),
      ),
      /** Lines of law for 'why it is illegal': of the organisation's country and of the Union. */
      laws: v.array(
        v.strictObject({
          id: v.string(),
          topic: v.string(),
          country: v.string(),
          texts: v.record(v.string(), v.string()),
          law: v.nullable(v.string()),
          source: v.array(v.string()),
          date: v.string(),
          mayHaveChanged: v.boolean(),
        }),
      ),
    }),
  }),
  'notices.list': route({
    endpoint: endpoints['notices.list'],
    who: 'read',
    summary: 'Notices of a desk that wait for something, by day, at most 500: no address, no name',
    request: v.strictObject({ desk: s.deskId }),
    response: v.strictObject({
      /** `assignee`: in whose hands the case is. */
      notices: v.array(
        v.strictObject({ ...noticeStatus.entries, conversation: s.id, assignee: v.nullable(s.id) }),
      ),
    }),
  }),
  'notices.readYear': route({
    endpoint: endpoints['notices.readYear'],
    audited: 'readNotices',
    who: 'supervise',
    summary:
      'The conversations with notices that were sent in a year, the sealed codes of those of erased cases, ' +
      'and how many notices that were in all',
    request: v.strictObject({ desk: s.deskId, year: v.pipe(v.string(), v.regex(/^20\d\d$/)) }),
    response: v.strictObject({
      conversations: v.array(s.id),
      erased: v.array(codedNotice),
      count: v.pipe(v.number(), v.integer()),
    }),
  }),
  'notices.putStates': route({
    endpoint: endpoints['notices.putStates'],
    who: 'record',
    summary: 'What the notices of a case wait for, in the place of what was there',
    request: v.strictObject({
      notices: v.pipe(
        v.array(
          v.strictObject({
            ...noticeStatus.entries,
            /** It outlives the case; null until the notice was sent. */
            coded: v.nullable(codedNotice),
          }),
        ),
        v.maxLength(200),
      ),
    }),
    response: s.nothing,
  }),
  'intake.openCase': route({
    endpoint: endpoints['intake.openCase'],
    audited: 'openCase',
    who: 'intake',
    summary:
      'Begin a case that a member took down: from a call, at the door, from a paper. Sent twice ' +
      'with one id it is stored once',
    request: v.strictObject({
      ...sealedCase.entries,
      /**
       * Kept on a device and sent later: nobody at the desk has opened it, so it stands among what needs
       * someone.
       */
      unopened: v.optional(v.boolean(), false),
      /** Danger now: whoever is on duty is rung, as for a report. */
      urgent: v.optional(v.boolean(), false),
    }),
    /** The server's own id of the conversation. `again`: it was stored before, and rings nobody anew. */
    response: v.strictObject({ id: s.id, again: v.boolean(), rung: s.rung }),
  }),
  'referrals.send': route({
    endpoint: endpoints['referrals.send'],
    audited: 'refer',
    who: 'casework',
    summary:
      'Begin a case at another desk of this server, sealed to it alone; the desk that refers ' +
      'stands there as the one who wrote',
    request: v.strictObject({
      ...sealedCase.entries,
      urgent: v.optional(v.boolean(), false),
      /**
       * The desk that refers; which case and record it comes from, sealed under a key of that desk (hex) to
       * itself alone.
       */
      origin: v.strictObject({ desk: s.deskId, key: s.hex(16), sealed: s.summary }),
    }),
    response: v.strictObject({ replyBy: v.nullable(s.instant) }),
  }),
  'referrals.settle': route({
    endpoint: endpoints['referrals.settle'],
    who: 'casework',
    summary:
      'An answer to a referral stands in the case of the desk that referred: it is news no longer, ' +
      'unless another came since',
    request: v.strictObject({ conversation: s.conversationId, message: s.id }),
    response: s.nothing,
  }),
  'calls.read': route({
    endpoint: endpoints['calls.read'],
    who: 'intake',
    summary: 'The call that this member has under way, and how many calls were no case, by day and kind',
    request: v.strictObject({ desk: s.deskId, since: s.day }),
    response: v.strictObject({
      started: v.nullable(s.instant),
      counts: v.array(
        v.strictObject({ day: s.day, kind: v.string(), count: v.pipe(v.number(), v.integer()) }),
      ),
    }),
  }),
  'calls.start': route({
    endpoint: endpoints['calls.start'],
    who: 'intake',
    summary: 'A call begins: stamped by the server, kept until it ends. Asked again it answers the same',
    request: s.nothing,
    response: v.strictObject({ started: s.instant }),
  }),
  'calls.end': route({
    endpoint: endpoints['calls.end'],
    who: 'intake',
    summary: 'The call ends, and its times are forgotten; one that was no case is counted by its kind',
    request: v.strictObject({
      desk: s.deskId,
      noCase: v.nullable(v.picklist([...noCaseKinds, ...outreachKinds])),
    }),
    response: v.strictObject({ started: v.nullable(s.instant), ended: s.instant }),
  }),
  'calls.uncount': route({
    endpoint: endpoints['calls.uncount'],
    who: 'intake',
    summary: 'Take back one of today’s counts of calls that were no case: it was pressed by mistake',
    request: v.strictObject({ desk: s.deskId, noCase: v.picklist(noCaseKinds) }),
    response: s.nothing,
  }),
  'keys.listShares': route({
    endpoint: endpoints['keys.listShares'],
    who: 'statements',
    summary: 'Half keys of statements about others in a case: the other halves are sealed in it',
    request: s.nothing,
    response: v.strictObject({ halves: v.array(halfKey) }),
  }),
  'keys.putShare': route({
    endpoint: endpoints['keys.putShare'],
    audited: 'putHalf',
    who: 'statements',
    summary:
      'Keep a half key until the end of a day, then destroy it; what is kept is never ' +
      'replaced, nor kept longer. Signed by the member',
    request: v.strictObject({ ...halfKey.entries, signature: s.hex(64) }),
    response: s.nothing,
  }),
  'interpreter.listConversations': route({
    endpoint: endpoints['interpreter.listConversations'],
    who: 'thread',
    summary: 'The conversations that this member reads as an interpreter',
    request: s.nothing,
    response: v.strictObject({ threads: v.array(v.strictObject({ id: s.id, day: s.day })) }),
  }),
  'interpreter.grantAccess': route({
    endpoint: endpoints['interpreter.grantAccess'],
    audited: 'giveThread',
    who: 'casework',
    summary:
      'Let an interpreter, who reads for no desk, read this one conversation: the key wrapped to ' +
      'her, and the note that hands earlier keys on',
    request: v.strictObject({ member: s.id, wrap: s.wrap, note: s.id, proof }),
    response: s.nothing,
  }),
  'interpreter.revokeAccess': route({
    endpoint: endpoints['interpreter.revokeAccess'],
    audited: 'takeThread',
    who: 'casework',
    summary: 'End what an interpreter reads, at once',
    request: s.nothing,
    response: s.nothing,
  }),
  'casework.listDeadlines': route({
    endpoint: endpoints['casework.listDeadlines'],
    who: 'read',
    summary: 'What falls due at a desk up to a day, earliest first, at most 200',
    request: v.strictObject({ desk: s.deskId, until: s.day }),
    response: v.strictObject({
      /** `assignee`: in whose hands the case is. */
      dues: v.array(v.strictObject({ ...due.entries, conversation: s.id, assignee: v.nullable(s.id) })),
      /** What persons have said by when they are safe, and what was missed; earliest first, at most 200. */
      checkIns: v.array(standingCheckIn),
    }),
  }),
  'casework.readCaseload': route({
    endpoint: endpoints['casework.readCaseload'],
    who: 'read',
    summary:
      'How many open cases are in the member’s own hands; of a colleague of the desk only whether ' +
      'she has as many as the organisation wants at most',
    request: v.strictObject({ desk: s.deskId, member: s.id }),
    response: v.strictObject({ open: v.nullable(v.pipe(v.number(), v.integer())), full: v.boolean() }),
  }),
  'loneWork.list': route({
    endpoint: endpoints['loneWork.list'],
    who: 'outings',
    summary: 'Who of a desk is out alone, and until when',
    request: v.strictObject({ desk: s.deskId }),
    response: v.strictObject({ outings: v.array(loneWork) }),
  }),
  'loneWork.start': route({
    endpoint: endpoints['loneWork.start'],
    who: 'outings',
    summary: 'Out alone until a time by the desk’s clock; ten minutes after it others are rung',
    request: v.strictObject({ desk: s.deskId, until: s.clock, ring }),
    response: v.strictObject({ until: s.instant }),
  }),
  'loneWork.end': route({
    endpoint: endpoints['loneWork.end'],
    audited: 'endOuting',
    who: 'outings',
    summary: 'The member is back, or was reached: nothing of it is stored',
    request: v.strictObject({ desk: s.deskId, member: s.id }),
    response: s.nothing,
  }),
  'casework.putDeadlines': route({
    endpoint: endpoints['casework.putDeadlines'],
    who: 'record',
    summary: 'What falls due in a case, in the place of what was there',
    request: v.strictObject({ dues: v.pipe(v.array(due), v.maxLength(200)) }),
    response: s.nothing,
  }),
};
