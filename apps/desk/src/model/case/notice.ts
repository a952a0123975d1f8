// Notices to platforms: which platforms are known, what a second look begins with, and the notice itself as
// fields to copy and as a mail. Nothing here sends anything.
import { addressText, type Body, type CaseRecord, latest } from '@heed/domain/casework';
import { toBase64 } from '../../ui/bytes.ts';
import { formWords } from '../../words/form.ts';
import { dayName } from '../../words/format.ts';
import { noticeWords as w } from '../../words/notice.ts';
import { makeResource } from '../session/resource.ts';
import { call } from '../session/session.ts';
import { platforms } from './platforms.ts';

export const platformList = makeResource({
  begin: () => (platforms.value.length > 0 ? null : {}),
  fetch: (input) => call('notices.readPlatforms', input),
  show: (answer) => {
    platforms.value = answer.platforms;
  },
});

/** What the second reviewer begins with: what is asked of the platform, none of the first one's answers. */
export const forSecondReview = (record: CaseRecord<'notice'>): Body<'notice'> =>
  ({
    ...latest(record).body,
    ...{ under18: '', own: '', removalWish: '', safe: '', harm: '', decision: '' },
  }) as unknown as Body<'notice'>;

/** One field of a notice as it is copied into a form. */
export interface NoticeField {
  readonly label: string;
  readonly text: string;
}

/** Who stands as the notifier: the organisation. The person is named nowhere. */
export interface Notifier {
  readonly name: string;
  readonly contact: string;
}

/**
 * The complete notice, field by field. Article 16(2) of Regulation (EU) 2022/2065: reasons, exact location,
 * name and e-mail of who notifies, good faith. 47 U.S.C. 223a(a)(1)(B): signature, identification, good
 * faith, contact.
 */
export function noticeFields(notice: Body<'notice'>, { name, contact }: Notifier): readonly NoticeField[] {
  const { law, keyword, addresses, what, reasons, authorisedOn } = notice;
  if (law === '' || keyword === '') return [];
  const { options } = formWords.notice.what;
  const fields = w.field;
  return [
    { label: fields.subject, text: w.subject[law] },
    { label: fields.addresses, text: addresses.map(addressText).join('\n') },
    {
      label: fields.what,
      text: `${options[what]}. ${formWords.notice.keyword.options[keyword]} (KEYWORD_${keyword})`,
    },
    { label: fields.reasons, text: reasons.trim() },
    { label: fields.notifier, text: `${name}\n${contact}` },
    {
      label: fields.goodFaith,
      text: law === 'dsa' ? w.goodFaith.dsa : w.goodFaith['us-48h']({ day: dayName(authorisedOn ?? '') }),
    },
    { label: fields.asks, text: w.asks[law] },
  ];
}

const base64 = (text: string): string => toBase64(new TextEncoder().encode(text));

/** Letters outside ASCII in a header: words of 15 letters, so that none is longer than RFC 2047 allows. */
const encodedWords = (text: string): string =>
  (text.match(/.{1,15}/gsu) ?? []).map((part) => `=?utf-8?B?${base64(part)}?=`).join('\r\n ');

/** A mail that a mail program opens as a draft (RFC 5322, MIME). `to` may be empty. */
export function mailOf(fields: readonly NoticeField[], to: string): string {
  const [subject, ...others] = fields;
  const body = others.map(({ label, text }) => `${label}\n${text}`).join('\n\n');
  return [
    'X-Unsent: 1',
    ...(to === '' ? [] : [`To: ${to}`]),
    `Subject: ${encodedWords(subject?.text ?? '')}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    base64(body.replaceAll('\n', '\r\n')).replace(/.{76}/g, '$&\r\n'),
    '',
  ].join('\r\n');
}
