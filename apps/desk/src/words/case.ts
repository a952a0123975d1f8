// Words of casework.

import type { Body, DisclosureRefusal, RecordKind } from '@heed/domain/casework';
import { words } from './catalogue.ts';

export const caseWords = words('case.case');

export const codeListWords = words('case.codeList');

/** Whose clock the times of a plan are meant by: that of `timeZone`, or where it is empty the person's. */
export const clockOf = (timeZone: string): string =>
  timeZone === '' ? caseWords.clockUnset : caseWords.clock({ timeZone });

export const kindWords: Record<
  RecordKind,
  { readonly title: string; readonly add: string; readonly hint?: string }
> = words('case.kind');

type Words<T extends string> = Readonly<Record<T, string>>;

export const channelWords: Words<Body<'contact'>['channel']> = words('case.channel');
export const needWords: Words<Body<'need'>['need']> = words('case.need');
export const partWords: Words<Body<'consent'>['parts'][number]> = words('case.part');
export const recipientWords: Words<Body<'consent'>['recipient']['kind']> = words('case.recipient');
export const stateWords: Words<Body<'referral'>['state']> = words('case.state');
export const verdictWords: Words<Body<'assessment'>['verdict']> = words('case.verdict');
export const outcomeWords: Words<Body<'closing'>['outcome']> = words('case.outcome');
export const dueWords = words('case.due');

export const refusedWords: Words<DisclosureRefusal> = words('case.refused');

export const referralWords = words('case.referral');

export const dangerWords = words('case.danger');

export const checkInWords = words('case.checkIn');

export const takeWords = words('case.take');

export const noCaseWords = words('case.noCase');

export const assessWords = words('case.assess');

/** Articles 2 and 3 of Directive 2011/36/EU. */
export const actWords = words('case.act');
export const meansWords = words('case.means');
export const purposeWords = words('case.purpose');
export const codeWords = words('case.code');

export const fileWords = words('case.file');

export const closingWords = words('case.closing');

export const headWords = words('case.head');

export const pathWords = words('case.path');

export const timeWords = words('case.time');

export const tickWords = words('case.tick');

export const consentHereWords = words('case.consentHere');
export const withdrawalWords = words('case.withdrawal');

export const compareWords = words('case.compare');

export const summaryWords = words('case.summary');

/** A referral to a place to which Heed sends nothing. */
export const passOnWords = words('case.passOn');
