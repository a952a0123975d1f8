// Beside a notice to a platform: who has looked, the second look, and the complete notice to copy, save or
// print once two have agreed.

import {
  type CaseRecord,
  isReviewedByTwo,
  latest,
  noticeDeadline,
  noticeReviewers,
  recordsOfKind,
  sameAddress,
} from '@heed/domain/casework';
import { mayWrite } from '@heed/domain/roles';
import { edit, editStage } from '../../model/case/editing.ts';
import { file } from '../../model/case/file.ts';
import { forSecondReview } from '../../model/case/notice.ts';
import { beginTelling } from '../../model/case/notice-telling.ts';
import { nameOrDigits } from '../../model/session/keyring.ts';
import { session } from '../../model/session/session.ts';
import { noticeWords as w } from '../../words/notice.ts';
import { Outcomes, ownMember } from './notice-outcomes-view.tsx';
import { actOf, CompleteNotice } from './notice-text-view.tsx';

/** From the list of what is due: does what is due, and does not open the whole form for it. */
export function openDeadline(record: CaseRecord): void {
  const notice = record as CaseRecord<'notice'>;
  const due = record.kind === 'notice' ? noticeDeadline(notice)?.kind : undefined;
  if (due === undefined) edit(record.kind, record);
  else if (due === 'tell') void beginTelling(notice);
  else if (due !== 'review') editStage(notice, due);
  else if (latest(notice).body.decision === 'wait' || hasReviewed(notice)) edit('notice', notice);
  else edit('notice', notice, forSecondReview(notice));
}
const hasReviewed = (record: CaseRecord<'notice'>): boolean =>
  noticeReviewers(record).includes(ownMember().id);

export function NoticeOf({ record }: { record: CaseRecord<'notice'> }) {
  const { body } = latest(record);
  const { keyring } = session.value!;
  const now = file.value;
  const isSame = now !== null && sameAddress(recordsOfKind(now, 'notice'), body, record.id) !== null;
  if (body.under18 !== 'no') return <p class="warn">{w.locked}</p>;
  if (body.decision !== 'notify') return isSame ? <p class="care">{w.same}</p> : null;
  const reviewers = noticeReviewers(record);
  const names = reviewers.map((id) => nameOrDigits(keyring, id)).join(', ');
  const isReviewed = isReviewedByTwo(record);
  const writes = mayWrite(ownMember().role, 'notice');
  return (
    <>
      {isSame && <p class="care">{w.same}</p>}
      <p class="note">{reviewers.length === 0 ? w.reviewedByNobody : w.reviewedBy({ names })}</p>
      {!isReviewed && hasReviewed(record) && <p class="hint">{w.colleague}</p>}
      {!isReviewed && !hasReviewed(record) && writes && (
        <button
          type="button"
          class="act"
          data-second-review
          onClick={() => edit('notice', record, forSecondReview(record))}
        >
          {w.second}
        </button>
      )}
      {isReviewed && needsText(record) && <CompleteNotice record={record} />}
      {isReviewed && writes && <Outcomes record={record} />}
    </>
  );
}

/** While it waits for the platform it is folded; once nothing is left to do with it, it is not offered. */
const needsText = (record: CaseRecord<'notice'>): boolean =>
  latest(record).body.answeredOn === null || actOf(record) !== null;
