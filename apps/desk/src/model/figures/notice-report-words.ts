// The coding of notices in the language of the workspace: the words of the form of a notice, and a few more.
import { noticeDecisions, noticeKeywords, noticeLaws, noticeResults } from '@heed/domain/casework';
import { type Coding, fewPlatforms, noticeCode } from '@heed/domain/figures';
import { formWords } from '../../words/form.ts';
import { onlineWords, noticeReportWords as w } from '../../words/notice.ts';

interface ColumnWords {
  readonly label: string;
  readonly values: Readonly<Record<string, string>>;
}

const worded = <T extends string>(codes: readonly T[], words: Readonly<Record<T, string>>) =>
  Object.fromEntries(codes.map((code) => [noticeCode(code), words[code]]));

function columnWords(): Readonly<Record<string, ColumnWords>> {
  const form = formWords.notice;
  const { value, column } = w;
  return {
    'notice-platform': {
      label: form.platform.label,
      values: { other: onlineWords.otherPlatform, [fewPlatforms]: value.few },
    },
    'notice-kind': { label: form.keyword.label, values: worded(noticeKeywords, form.keyword.options) },
    'notice-law': { label: form.law.label, values: worded(noticeLaws, form.law.options) },
    'notice-action': {
      label: form.answer.label,
      values: {
        ...worded(noticeDecisions, form.answer.options),
        ...{ 'no-answer': value.noAnswer, 'beside-alone': value.beside },
      },
    },
    'notice-days': { label: column.days, values: { 'no-answer': value.noAnswer } },
    'notice-contest': {
      label: column.contest,
      values: { ...worded(noticeResults, form.result), none: value.none, open: value.open },
    },
    'notice-wrong': {
      label: form.wrong.label,
      values: { ...form.wrong.options, 'not-said': value.notSaid },
    },
  };
}

/** A coding of notices as the member reads it. A value without words keeps its own label. */
export function inWorkspaceWords(coding: Coding): Coding {
  const words = columnWords();
  return {
    ...coding,
    columns: coding.columns.map((column) => ({
      ...column,
      label: words[column.id]?.label ?? column.label,
      values: column.values.map((value) => ({
        ...value,
        label: words[column.id]?.values[value.code] ?? value.label,
      })),
    })),
  };
}
