// Words of notices to platforms.
import { words } from './catalogue.ts';

export const noticeWords = words('notice.notice');

/** What is done with an outcome. */
export const noticeActWords = words('notice.act');

/** An answer that was pasted. */
export const noticeAnswerWords = words('notice.answer');

/** Telling the person. */
export const noticeTellWords = words('notice.tell');

/** A captured page in a case. */
export const captureWords = words('notice.capture');

/** The queue 'Online'. */
export const onlineWords = words('online.online');

/** The yearly report on notices. */
export const noticeReportWords = words('online.report');
