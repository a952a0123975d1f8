// The yearly report on notices: reads the cases of the year in this page, codes each notice, and has the
// figures made safe as all published figures are. What goes out goes through the register of figures alone,
// so that no second report can be subtracted from the first.
import { latest, recordsOfKind } from '@heed/domain/casework';
import { type CodedRecord, type Coding, noticeCoding, usualK, withFewPlatforms } from '@heed/domain/figures';
import { type SealedNotice, sealableNotice } from '../case/coded-notice.ts';
import { openNotice } from '../case/notice-store.ts';
import { platforms } from '../case/platforms.ts';
import { peek } from '../conversation/load.ts';
import { type MemberKeyring, ownDesks } from '../session/keyring.ts';
import { call, client } from '../session/session.ts';
import { inWorkspaceWords } from './notice-report-words.ts';
import { type Plan, type Register, type ReleaseDraft, readRegister } from './publish.ts';
import { run } from './run.ts';

export interface YearOfNotices {
  readonly year: number;
  readonly coding: Coding;
  readonly records: readonly CodedRecord[];
  /** Median days until the answer, of platforms with k answers or more. For the organisation alone. */
  readonly medians: readonly { readonly platform: string; readonly days: number; readonly of: number }[];
  /** Notices that the server counted, of whose cases neither words nor codes can be read any more. */
  readonly erasedCount: number;
  readonly k: number;
  readonly register: Register;
  readonly draft: ReleaseDraft;
}

/** What the organisation writes itself. */
export interface ReportTexts {
  readonly title: string;
  readonly process: string;
  readonly independence: string;
}

/** Reads the cases one after the other; `onProgress` gets how many were read, of how many. */
export async function makeYear(
  year: number,
  texts: ReportTexts,
  keyring: MemberKeyring,
  onProgress: (read: number, all: number) => void,
): Promise<YearOfNotices | null> {
  const desks = ownDesks(keyring, 'read');
  const listed = await Promise.all(
    desks.map(({ id: desk }) => call('notices.readYear', { desk, year: String(year) })),
  );
  const conversations = listed.flatMap((one) => one.conversations);
  const notices: (SealedNotice | null)[] = [];
  for (const [at, id] of conversations.entries()) {
    onProgress(at, conversations.length);
    const { caseFile } = await peek(client, keyring, id);
    for (const record of recordsOfKind(caseFile, 'notice')) notices.push(sealableNotice(latest(record).body));
  }
  for (const { erased } of listed)
    for (const row of erased) notices.push(openNotice(row, keyring.summaryKeys));
  const ofYear = notices.filter((notice) => notice !== null).filter(({ coded }) => coded.year === year);
  const records = ofYear.map(({ coded }) => coded);
  const answers = ofYear.flatMap(({ coded, days }) => {
    const [platform] = coded.values['notice-platform'] ?? [];
    return platform === undefined || days === null ? [] : [{ platform, days }];
  });
  const countOfServer = listed.reduce((sum, { count }) => sum + count, 0);
  const [base, register] = await Promise.all([call('figures.readCoding', {}), readRegister()]);
  const coding = inWorkspaceWords(noticeCoding(base, platforms.value));
  const k = Math.max(usualK, register.rules.smallest);
  const plan = planOf(year, texts, coding, k);
  const draft = await run('make', { plan, records: withFewPlatforms(records, k), coding, register }).result;
  if (draft === null) return null;
  const erasedCount = Math.max(0, countOfServer - records.length);
  return { year, coding, records, medians: mediansOf(answers, k), erasedCount, k, register, draft };
}

const planOf = (year: number, texts: ReportTexts, coding: Coding, k: number): Plan => ({
  ...{ kind: 'table', of: 'notices', from: year, to: year, combine: 1, k, epsilon: 1, source: '' },
  title: texts.title,
  text: `${texts.process.trim()}\n\n${texts.independence.trim()}`,
  columns: coding.columns.map(({ id }) => id),
});

/** Of platforms with `k` answers or more, by name of the code. Exported for tests. */
export function mediansOf(
  answers: readonly { readonly platform: string; readonly days: number }[],
  k: number,
): YearOfNotices['medians'] {
  const names = [...new Set(answers.map(({ platform }) => platform))];
  return names
    .map((platform) => ({ platform, all: answers.filter((one) => one.platform === platform) }))
    .filter(({ all }) => all.length >= k)
    .map(({ platform, all }) => {
      const days = all.map((one) => one.days).toSorted((a, b) => a - b);
      const middle = days.length / 2;
      const median = ((days[Math.ceil(middle) - 1] ?? 0) + (days[Math.floor(middle)] ?? 0)) / 2;
      return { platform, days: median, of: days.length };
    });
}
