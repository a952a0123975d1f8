// How notices to platforms are coded for the yearly report: what article 22(3) of Regulation (EU) 2022/2065
// asks of a trusted flagger. One row is one notice that was sent in the year; nothing leads back to a case.
import { noticeDecisions, noticeKeywords, noticeLaws, otherPlatform } from '../notices/index.ts';
import type { Coding, Column } from './coding.ts';
import type { CodedRecord } from './record.ts';

/** Platforms with too few notices in a year stand together under this code. */
export const fewPlatforms = 'others';

/** Version of the coding of notices. */
export const noticeCodingVersion = 'notices-1';

const keywordLabels: Readonly<Record<(typeof noticeKeywords)[number], string>> = {
  HUMAN_TRAFFICKING: 'Human trafficking',
  HUMAN_EXPLOITATION: 'Human exploitation',
  TRAFFICKING_WOMEN_GIRLS: 'Trafficking of women and girls',
  NON_CONSENSUAL_IMAGE_SHARING: 'Picture shared without consent',
  NON_CONSENSUAL_IMAGE_SHARING_AGAINST_WOMEN: 'Picture shared without consent, against a woman',
  NON_CONSENSUAL_MATERIAL_DEEPFAKE: 'Picture made by a computer, without consent',
  NON_CONSENSUAL_MATERIAL_DEEPFAKE_AGAINST_WOMEN:
    'Picture made by a computer, without consent, against a woman',
};
const decisionLabels: Readonly<Record<(typeof noticeDecisions)[number], string>> = {
  REMOVED: 'Removed',
  DISABLED: 'Made unreachable',
  DEMOTED: 'Shown less',
  AGE_RESTRICTED: 'For adults alone',
  INTERACTION_RESTRICTED: 'Interaction restricted',
  LABELLED: 'Labelled',
  OTHER: 'Something else',
  NO_ACTION: 'Nothing',
};
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

const column = (id: string, label: string, values: readonly (readonly [string, string])[]): Column => ({
  ...{ id, label, many: false, required: true, maps: {} },
  values: values.map(([code, name]) => ({ code, label: name, map: {} })),
});

/** The coding of notices, with the platforms by code and name. Targets are those of the coding of cases. */
export function noticeCoding(
  { targets, collected }: Pick<Coding, 'targets' | 'collected'>,
  platforms: readonly { readonly code: string; readonly name: string }[],
): Coding {
  const columns = [
    column('notice-platform', 'Platform', [
      ...platforms.map(({ code, name }) => [code, name] as const),
      [otherPlatform, 'A platform that no file names'],
      [fewPlatforms, 'Other platforms together'],
    ]),
    column(
      'notice-kind',
      'Kind of content',
      noticeKeywords.map((code) => [noticeCode(code), keywordLabels[code]]),
    ),
    column('notice-law', 'By which law', [
      [noticeCode(noticeLaws[0]), 'Digital Services Act, article 16'],
      [noticeCode(noticeLaws[1]), 'American request of 48 hours'],
    ]),
    column('notice-action', 'What the platform did', [
      ...noticeDecisions.map((code) => [noticeCode(code), decisionLabels[code]] as const),
      [onlyBeside, 'Account, service or payments alone'],
      [noAnswer, 'No answer yet'],
    ]),
    column('notice-days', 'Days until the answer', [
      ...answerBands.map(([code, label]) => [code, label] as const),
      [noAnswer, 'No answer yet'],
    ]),
    column('notice-contest', 'Complaint or dispute', [
      ['none', 'None'],
      ['open', 'Not decided yet'],
      ['reversed', 'The decision was changed'],
      ['partly', 'Changed in part'],
      ['upheld', 'The decision stands'],
    ]),
    column('notice-wrong', 'Was the notice wrong', [
      ['yes', 'Yes'],
      ['no', 'No'],
      ['not-said', 'Not said'],
    ]),
  ];
  return { version: noticeCodingVersion, title: 'Notices to platforms', collected, targets, columns };
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
