// Notices to platforms: which platforms are known, what a second look begins with, and the notice itself as
// fields to copy and as a mail. Nothing here sends anything.
import { addressText, type Body, type CaseRecord, latest } from '@heed/domain/casework';
import { toBase64 } from '../../ui/bytes.ts';
import { language as spokenLanguage, wordsIn } from '../../words/catalogue.ts';
import { fetchWords } from '../../words/choose.ts';
import { formWords } from '../../words/form.ts';
import { dayNameIn } from '../../words/format.ts';
import { noticeWords } from '../../words/notice.ts';
import { makeResource } from '../session/resource.ts';
import { call } from '../session/session.ts';
import { noticeLaws, platforms } from './platforms.ts';

export const platformList = makeResource({
  begin: () => (platforms.value.length > 0 ? null : {}),
  fetch: (input) => call('notices.readPlatforms', input),
  show: (answer) => {
    platforms.value = answer.platforms;
    noticeLaws.value = answer.laws;
  },
});

/** What the second reviewer begins with: what is asked of the platform, none of the first one's answers. */
export const forSecondReview = (record: CaseRecord<'notice'>): Body<'notice'> =>
  ({
    ...latest(record).body,
    ...{ under18: '', own: '', removalWish: '', safe: '', harm: '', decision: '', goodFaith: false },
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

/** The words of a notice in the language in which the platform reads it. */
export interface NoticeLanguage {
  readonly language: string;
  readonly notice: Pick<typeof noticeWords, 'field' | 'subject' | 'goodFaith' | 'asks'>;
  readonly form: Pick<typeof formWords.notice, 'what' | 'keyword'>;
}

/** The language of the workspace, which is there without asking. */
export const ownNoticeLanguage = (): NoticeLanguage => ({
  language: spokenLanguage(),
  notice: noticeWords,
  form: formWords.notice,
});

/** Fetches the words of a notice in another language. Rejects where they do not arrive. */
export async function fetchNoticeLanguage(code: string): Promise<NoticeLanguage> {
  if (code === '' || code === spokenLanguage()) return ownNoticeLanguage();
  const catalogue = await fetchWords(code);
  return {
    language: code,
    notice: wordsIn(catalogue, 'notice.notice'),
    form: wordsIn(catalogue, 'form.notice'),
  };
}

/**
 * The complete notice, field by field. Article 16(2) of Regulation (EU) 2022/2065: reasons, exact location,
 * name and e-mail of who notifies, good faith. 47 U.S.C. 223a(a)(1)(B): signature, identification, good
 * faith, contact. The reasons stand as the member wrote them, in whatever language.
 */
export function noticeFields(
  notice: Body<'notice'>,
  { name, contact }: Notifier,
  { language, notice: w, form }: NoticeLanguage,
): readonly NoticeField[] {
  const { law, keyword, addresses, what, reasons, authorisedOn } = notice;
  if (law === '' || keyword === '') return [];
  const day = authorisedOn === null ? '' : dayNameIn(language, authorisedOn);
  return [
    { label: w.field.subject, text: w.subject[law] },
    { label: w.field.addresses, text: addresses.map(addressText).join('\n') },
    {
      label: w.field.what,
      text: `${form.what.options[what]}. ${form.keyword.options[keyword]} (KEYWORD_${keyword})`,
    },
    { label: w.field.reasons, text: reasons.trim() },
    { label: w.field.notifier, text: `${name}\n${contact}` },
    { label: w.field.goodFaith, text: law === 'dsa' ? w.goodFaith.dsa : w.goodFaith['us-48h']({ day }) },
    { label: w.field.asks, text: w.asks[law] },
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
