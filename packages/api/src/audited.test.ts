// The audit trail stores one word for each act. Stored batches are never rewritten, so a word stays as it was
// released, whatever its route is called.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Route, routes } from './index.ts';

/** Each audited route with the act that it stores. */
const releasedActs: Readonly<Record<string, string>> = {
  'casework.assign': 'assign',
  'casework.cancelDeletion': 'keepAfterAll',
  'casework.lockImage': 'lockImage',
  'casework.markDuplicate': 'link',
  'casework.read': 'read',
  'casework.setDanger': 'setDanger',
  'casework.setState': 'setState',
  'casework.write': 'answer',
  'consultations.confirmKeys': 'openConsultation',
  'consultations.decide': 'decideStatement',
  'consultations.end': 'endConsultation',
  'consultations.erase': 'eraseConsultation',
  'consultations.make': 'makeConsultation',
  'consultations.publish': 'publishResult',
  'consultations.withdrawResult': 'withdrawResult',
  'consultations.setStatements': 'changeStatements',
  'consultations.share': 'shareConsultation',
  'consultations.voidSeat': 'voidCard',
  'figures.listCodedRecords': 'records',
  'figures.publish': 'publish',
  'figures.putCodedRecord': 'code',
  'figures.withdrawCodedRecord': 'uncode',
  'figures.withdrawRelease': 'withdrawRelease',
  'handbooks.addConsent': 'noteQuoteConsent',
  'handbooks.addHandOver': 'handOverRecommendation',
  'handbooks.adopt': 'adoptRecommendation',
  'handbooks.changeHandOver': 'changeHandOver',
  'handbooks.eraseDraft': 'eraseHandbookDraft',
  'handbooks.make': 'makeHandbook',
  'handbooks.propose': 'proposeRecommendation',
  'handbooks.setTitles': 'changeHandbook',
  'imports.finish': 'finishImport',
  'inbox.reviewQuarantined': 'review',
  'intake.openCase': 'openCase',
  'interpreter.grantAccess': 'giveThread',
  'interpreter.revokeAccess': 'takeThread',
  'keys.addDeskKey': 'addDeskKey',
  'keys.putRecovery': 'setRecovery',
  'keys.putWraps': 'rewrap',
  'keys.recover': 'recover',
  'legalReviews.confirm': 'confirmReview',
  'legalReviews.end': 'endReview',
  'legalReviews.record': 'recordReview',
  'linkage.acceptStudy': 'takeStudy',
  'linkage.deleteStudy': 'closeStudy',
  'linkage.joinTokens': 'joinStudy',
  'linkage.openStudy': 'openStudy',
  'loneWork.end': 'endOuting',
  'notices.readYear': 'readNotices',
  'members.certifySupervisor': 'certify',
  'members.invite': 'invite',
  'members.putRoster': 'roster',
  'members.remove': 'uninvite',
  'organisation.update': 'profile',
  'peerWarnings.approve': 'approveWarning',
  'peerWarnings.correct': 'correctWarning',
  'peerWarnings.propose': 'proposeWarning',
  'peerWarnings.withdraw': 'withdrawWarning',
  'referrals.send': 'refer',
};

test('each audited route stores the act that was released', () => {
  const acts = (Object.entries(routes) as [string, Route][]).flatMap(([name, { audited }]) =>
    audited === undefined ? [] : [[name, audited]],
  );
  assert.deepEqual(Object.fromEntries(acts), releasedActs);
});
