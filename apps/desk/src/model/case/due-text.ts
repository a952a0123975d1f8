// What is due, in words: a task by its title; of a notice that this member has looked at, whom it waits
// for.
import { type CaseDeadline, type CaseRecord, latest, noticeReviewers } from '@heed/domain/casework';
import { dueWords } from '../../words/case.ts';

/** Whether a notice waits for the second look of a colleague of this member. */
export const waitsForSecond = ({ kind, record }: CaseDeadline, member: string): boolean =>
  kind === 'notice-review' && noticeReviewers(record as CaseRecord<'notice'>).includes(member);

/** `member`: who reads it; empty for anybody. */
export const dueText = (deadline: CaseDeadline, member: string): string =>
  waitsForSecond(deadline, member)
    ? dueWords.noticeSecond
    : deadline.kind === 'task'
      ? latest(deadline.record as CaseRecord<'task'>).body.title
      : dueWords[deadline.kind];
