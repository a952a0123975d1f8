// The audit trail stores one word for each act. Stored batches are never rewritten, so a word stays as it was
// released, whatever its route is called.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { moduleRoutes } from '@heed/modules/routes';
import { type Route, routes } from './index.ts';

/** Each audited route of the core with the act that it stores; a module's are among its own tests. */
const releasedActs: Readonly<Record<string, string>> = {
  'alerts.dismiss': 'dismissAlert',
  'casework.assign': 'assign',
  'casework.cancelDeletion': 'keepAfterAll',
  'casework.lockImage': 'lockImage',
  'casework.markDuplicate': 'link',
  'casework.read': 'read',
  'casework.setDanger': 'setDanger',
  'casework.setState': 'setState',
  'casework.write': 'answer',
  'checkIn.settle': 'settleCheckIn',
  'figures.listCodedRecords': 'records',
  'figures.publish': 'publish',
  'figures.putCodedRecord': 'code',
  'figures.withdrawCodedRecord': 'uncode',
  'figures.withdrawRelease': 'withdrawRelease',
  'imports.finish': 'finishImport',
  'inbox.readFirstMessages': 'previewWords',
  'inbox.reviewQuarantined': 'review',
  'intake.openCase': 'openCase',
  'interpreter.grantAccess': 'giveThread',
  'interpreter.revokeAccess': 'takeThread',
  'keys.addDeskKey': 'addDeskKey',
  'keys.putRecovery': 'setRecovery',
  'keys.putShare': 'putHalf',
  'keys.putWraps': 'rewrap',
  'keys.recover': 'recover',
  'windDown.confirm': 'confirmWindDown',
  'windDown.refuse': 'refuseWindDown',
  'legalReviews.confirm': 'confirmReview',
  'legalReviews.end': 'endReview',
  'legalReviews.record': 'recordReview',
  'lines.check': 'checkLine',
  'loneWork.end': 'endOuting',
  'notices.readYear': 'readNotices',
  'members.certifySupervisor': 'certify',
  'members.invite': 'invite',
  'members.putRoster': 'roster',
  'members.remove': 'uninvite',
  'organisation.update': 'profile',
  'patterns.approve': 'approvePattern',
  'patterns.correct': 'correctPattern',
  'patterns.propose': 'proposePattern',
  'templates.put': 'changeTemplates',
  'patterns.putGroup': 'putOfferGroup',
  'patterns.recordOutcome': 'recordPatternOutcome',
  'patterns.setGroupAside': 'setOfferGroupAside',
  'patterns.withdraw': 'withdrawPattern',
  'referrals.send': 'refer',
  'vacancies.agree': 'agreeVacancies',
  'vacancies.report': 'reportVacancy',
};

test('each audited route of the core stores the act that was released', () => {
  const acts = (Object.entries(routes) as [string, Route][]).flatMap(([name, { audited }]) =>
    audited === undefined || name in moduleRoutes ? [] : [[name, audited]],
  );
  assert.deepEqual(Object.fromEntries(acts), releasedActs);
});
