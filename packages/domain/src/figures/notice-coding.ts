// How notices to platforms are coded for the yearly report: what article 22(3) of Regulation (EU) 2022/2065
// asks of a trusted flagger. One row is one notice that was sent in the year; nothing leads back to a case.
import {
  noticeDecisions,
  noticeKeywords,
  noticeLaws,
  noticeResults,
  otherPlatform,
} from '../notices/index.ts';
import type { Coding, Column } from './coding.ts';
import type { CodedRecord } from './record.ts';

/** Platforms with too few notices in a year stand together under this code. */
export const fewPlatforms = 'others';

/** Version of the coding of notices. */
export const noticeCodingVersion = 'notices-1';

/** Code of what has no answer yet. */
export const noAnswer = 'no-answer';
/** Code of an answer that restricts the account, the service or payments, and says nothing of visibility. */
export const onlyBeside = 'beside-alone';
/** Days from sending to answer, by the last day of each band. */
export const answerBands: readonly (readonly [code: string, label: string, last: number])[] = [
  ['0-2', '0–2', 2],
  ['3-7', '3–7', 7],
  ['8-14', '8–14', 14],
  ['15-30', '15–30', 30],
  ['31-plus', '31+', Number.POSITIVE_INFINITY],
];

/** A code of the Transparency Database as a code of a coding. */
export const noticeCode = (code: string): string => code.toLowerCase().replaceAll('_', '-').slice(0, 40);

/** A column whose label and values are their codes: whoever shows it puts words to them. */
const column = (id: string, codes: readonly (string | readonly [code: string, label: string])[]): Column => ({
  ...{ id, label: id, many: false, required: true, maps: {} },
  values: codes.map((one) => {
    const [code, label] = typeof one === 'string' ? [one, one] : one;
    return { code, label, map: {} };
  }),
});

/**
 * The coding of notices, with the platforms by code and name; every other label is a code. Targets are those
 * of the coding of cases.
 */
export function noticeCoding(
  { targets, collected }: Pick<Coding, 'targets' | 'collected'>,
  platforms: readonly { readonly code: string; readonly name: string }[],
): Coding {
  const columns = [
    column('notice-platform', [
      ...platforms.map(({ code, name }) => [code, name] as const),
      ...[otherPlatform, fewPlatforms],
    ]),
    column('notice-kind', noticeKeywords.map(noticeCode)),
    column('notice-law', noticeLaws.map(noticeCode)),
    column('notice-action', [...noticeDecisions.map(noticeCode), onlyBeside, noAnswer]),
    column('notice-days', [...answerBands.map(([code, label]) => [code, label] as const), noAnswer]),
    column('notice-contest', ['none', 'open', ...noticeResults]),
    column('notice-wrong', ['yes', 'no', 'not-said']),
  ];
  return { version: noticeCodingVersion, title: 'notices', collected, targets, columns };
}

const platformOf = ({ values }: CodedRecord): string => values['notice-platform']?.[0] ?? fewPlatforms;

/** The same records, with each platform that has fewer than `k` of them named together with the others. */
export function withFewPlatforms(records: readonly CodedRecord[], k: number): readonly CodedRecord[] {
  const counts = new Map<string, number>();
  for (const record of records) counts.set(platformOf(record), (counts.get(platformOf(record)) ?? 0) + 1);
  return records.map((record) =>
    (counts.get(platformOf(record)) ?? 0) >= k
      ? record
      : { ...record, values: { ...record.values, 'notice-platform': [fewPlatforms] } },
  );
}

/** Whether a release counts notices, and no people. */
export const isOfNotices = (release: { readonly of?: 'notices' | undefined }): boolean =>
  release.of === 'notices';
