// The yearly report on notices, as article 22(3) of Regulation (EU) 2022/2065 asks it of trusted flaggers:
// the exact figures for the organisation's own eyes, what goes out, and the press that publishes it.
import { ApiError } from '@heed/api/client';
import { isOfNotices } from '@heed/domain/figures';
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { DraftPreview } from '../../components/figures/draft-preview.tsx';
import { Scroll, Select } from '../../components/figures/figure-parts.tsx';
import { attempt, faultText, reportUnexpected } from '../../model/fault.ts';
import { axisOf, countsBy } from '../../model/figures/axes.ts';
import { makeYear, type ReportTexts, type YearOfNotices } from '../../model/figures/notice-report.ts';
import { publish, type Register, readRegister } from '../../model/figures/publish.ts';
import { sessionSignal } from '../../model/session/scope.ts';
import { draftOf, keepDraft, session } from '../../model/session/session.ts';
import { Notice } from '../../ui/notice.tsx';
import { failure, type StatusMessage, success } from '../../ui/status.ts';
import { dayName } from '../../words/format.ts';
import { noticeReportWords as w } from '../../words/notice.ts';

/** Name of the draft: what is typed stands when the place is left. */
const draft = 'notice-report';
/** A release takes 2,000 characters for both. */
const mostCharacters = 990;

const newestReport = sessionSignal<YearOfNotices | null>(null);

function useReport() {
  const notice = useSignal<StatusMessage | null>(null);
  const progress = useSignal<{ readonly read: number; readonly all: number } | null>(null);
  const register = useSignal<Register | null>(null);
  const look = () =>
    attempt(notice, null, async () => {
      register.value = await readRegister();
    });
  useEffect(() => void look(), []);
  const make = async (year: number, texts: ReportTexts) => {
    if (progress.value !== null) return;
    progress.value = { read: 0, all: 0 };
    notice.value = null;
    try {
      const { keyring } = session.value!;
      newestReport.value = await makeYear(
        year,
        texts,
        keyring,
        (read, all) => (progress.value = { read, all }),
      );
    } catch (error) {
      if (!(error instanceof ApiError)) reportUnexpected(error);
      notice.value = failure(faultText(error));
    }
    progress.value = null;
  };
  const out = async ({ draft: release, register: lastRegister }: YearOfNotices) => {
    try {
      const { id } = await publish(release, lastRegister);
      await look();
      newestReport.value = null;
      keepDraft(draft, '');
      notice.value = success(w.published({ page: `/evidence/${id}`, file: `/evidence/${id}.csv` }));
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      notice.value = failure(error.problem?.detail ?? faultText(error));
    }
  };
  return { notice, progress, register, make, out };
}

export function YearlyReport() {
  const { notice, progress, register, make, out } = useReport();
  const report = newestReport.value;
  return (
    <section class="yearly" aria-labelledby="report-title">
      <h2 id="report-title">{w.title}</h2>
      <p class="hint">{w.text}</p>
      <Notice message={notice.value} />
      <ReportForm onMake={make} unsettled={unsettledYear(report)} />
      {progress.value !== null && <p role="status">{w.reading(progress.value)}</p>}
      {report !== null && (
        <div data-report={report.year}>
          <Exact report={report} />
          {unsettledYear(report) === null && (
            <DraftPreview draft={report.draft} coding={report.coding} onPublish={() => out(report)} />
          )}
        </div>
      )}
      <PublishedReports register={register.value} />
    </section>
  );
}

interface UnsettledYear {
  readonly year: number;
  /** From when on it can be published. */
  readonly day: string;
}

/** The year of a report that cannot be published yet; null where it can. */
function unsettledYear(report: YearOfNotices | null): UnsettledYear | null {
  const refusal = report?.draft.refusals.find(({ code }) => code === 'year-not-settled');
  return refusal === undefined ? null : (refusal.values as UnsettledYear);
}

/** The last year whose own day has come. `day`: when `year` can be published. */
function lastSettled({ year, day }: UnsettledYear, today: string): number {
  const years = Array.from({ length: 3 }, (_, back) => year - 1 - back);
  return years.find((one) => `${Number(day.slice(0, 4)) - (year - one)}${day.slice(4)}` <= today) ?? year - 2;
}

interface ReportFormProps {
  readonly onMake: (year: number, texts: ReportTexts) => void;
  readonly unsettled: UnsettledYear | null;
}

function ReportForm({ onMake, unsettled }: ReportFormProps) {
  const thisYear = Number(session.value!.keyring.day.slice(0, 4));
  const year = useSignal(String(thisYear - 1));
  const texts = useSignal({ process: '', independence: '', ...JSON.parse(draftOf(draft) || '{}') });
  const wrong = useSignal<'process' | 'independence' | null>(null);
  const put = (part: object) => {
    texts.value = { ...texts.value, ...part };
    keepDraft(draft, JSON.stringify(texts.value));
  };
  const submit = (event: Event) => {
    event.preventDefault();
    makeOf();
  };
  const makeOf = () => {
    wrong.value = textNames.find((name) => texts.value[name].trim() === '') ?? null;
    if (wrong.value === null)
      onMake(Number(year.value), { ...texts.value, title: w.name({ year: year.value }) });
    else document.querySelector<HTMLElement>(`#report-${wrong.value}`)?.focus();
  };
  return (
    <form class="no-print" onSubmit={submit} noValidate>
      <Select
        label={w.year}
        id="report-year"
        value={year.value}
        options={[thisYear, thisYear - 1, thisYear - 2, thisYear - 3].map(String)}
        onChange={(value) => (year.value = value)}
      />
      {textNames.map((name) => (
        <TextField
          name={name}
          isWrong={wrong.value === name}
          value={texts.value[name]}
          onPut={put}
          key={name}
        />
      ))}
      <button type="submit" data-act="make-report">
        {w.make}
      </button>
      {unsettled !== null && (
        <NotYet
          unsettled={unsettled}
          onTake={(last) => {
            year.value = String(last);
            makeOf();
          }}
        />
      )}
    </form>
  );
}

const textNames = ['process', 'independence'] as const;

interface TextFieldProps {
  readonly name: (typeof textNames)[number];
  readonly value: string;
  readonly isWrong: boolean;
  readonly onPut: (part: object) => void;
}

/** One of the two texts that the organisation writes itself. */
const TextField = ({ name, value, isWrong, onPut }: TextFieldProps) => (
  <div class="field">
    <label for={`report-${name}`}>{w[name].label}</label>
    <p class="hint" id={`report-${name}-hint`}>
      {w[name].hint}
    </p>
    {isWrong && (
      <p class="wrong" id={`report-${name}-fault`} role="alert">
        {w.needsWords}
      </p>
    )}
    <textarea
      id={`report-${name}`}
      maxLength={mostCharacters}
      aria-invalid={isWrong}
      aria-describedby={`report-${name}-hint${isWrong ? ` report-${name}-fault` : ''}`}
      value={value}
      onInput={(event) => onPut({ [name]: event.currentTarget.value })}
    />
  </div>
);

/** From when on the report can go out, and the last year that can go out now. */
function NotYet({ unsettled, onTake }: { unsettled: UnsettledYear; onTake: (year: number) => void }) {
  const last = lastSettled(unsettled, session.value!.keyring.day);
  return (
    <div class="care" role="alert" data-not-yet={unsettled.day}>
      <p>{w.notYet({ year: String(unsettled.year), day: dayName(unsettled.day) })}</p>
      <button type="button" data-last-year={last} onClick={() => onTake(last)}>
        {w.lastYear({ year: String(last) })}
      </button>
    </div>
  );
}

/** The exact figures: small groups stand in them, so they go nowhere. */
const Exact = ({ report }: { report: YearOfNotices }) => (
  <section data-notices={report.records.length}>
    <h3>{w.exact({ n: report.records.length, year: String(report.year) })}</h3>
    <p class="warn">{w.secret}</p>
    {report.erasedCount > 0 && <p class="care">{w.gone({ n: report.erasedCount })}</p>}
    {report.records.length > 0 &&
      report.coding.columns.map((column) => (
        <Scroll label={column.label} key={column.id}>
          <table>
            <caption>{column.label}</caption>
            <tbody>
              {countsBy(report.records, axisOf(column))
                .filter(({ count }) => count > 0)
                .map(({ label, count }) => (
                  <tr key={label}>
                    <th scope="row">{label}</th>
                    <td class="count">{count}</td>
                  </tr>
                ))}
            </tbody>
          </table>
        </Scroll>
      ))}
    {report.medians.length > 0 && (
      <ul data-medians>
        {report.medians.map(({ platform, days, of }) => (
          <li key={platform}>
            {w.median({
              platform:
                report.coding.columns[0]?.values.find(({ code }) => code === platform)?.label ?? platform,
              days,
              n: of,
            })}
          </li>
        ))}
      </ul>
    )}
    <p class="hint">{w.medianHint({ k: report.k })}</p>
  </section>
);

/** Reports that are in the register: each with its page and its table. */
const PublishedReports = ({ register }: { register: Register | null }) => (
  <ul>
    {(register?.releases ?? [])
      .filter(({ release }) => release.kind === 'table' && isOfNotices(release))
      .map(({ id, day, release }) => (
        <li key={id} data-release={id}>
          {dayName(day)}: <a href={`/evidence/${id}`}>{release.title}</a>,{' '}
          <a href={`/evidence/${id}.csv`} download>
            {w.csv}
          </a>
        </li>
      ))}
  </ul>
);
