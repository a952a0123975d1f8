// Beside the form of a notice: lines of law for 'why it is illegal', and what of a pasted answer was
// understood. Each is offered; a member takes it over by a press.
import { type AnswerReading, type Body, readNoticeAnswer } from '@heed/domain/casework';
import { useMemo } from 'preact/hooks';
import { type RecordForm, type } from '../../model/case/editing.ts';
import { unfolded } from '../../model/case/form-fields.ts';
import { type NoticeStage, stageFormOf } from '../../model/case/notice-form.ts';
import { type LawRow, noticeLaws, platforms } from '../../model/case/platforms.ts';
import { personWords } from '../../ui/blur.ts';
import { language } from '../../words/catalogue.ts';
import { dayName } from '../../words/format.ts';
import { noticeActWords, noticeAnswerWords, noticeWords } from '../../words/notice.ts';

export const stageTitle = (stage: NoticeStage): string => noticeActWords.title[stage];

export function NoticeHints({ now }: { now: RecordForm }) {
  const body = now.values as unknown as Body<'notice'>;
  if (now.stage === 'answer') return <PastedAnswer now={now} />;
  if (now.stage === 'dispute') return <DisputeBodies code={body.platform} />;
  return now.stage === undefined && body.decision === 'notify' ? <Laws now={now} body={body} /> : null;
}

function PastedAnswer({ now }: { now: RecordForm }) {
  const w = noticeAnswerWords;
  const text = String(now.values.answerWords ?? '');
  const reading = useMemo(() => readNoticeAnswer(text), [text]);
  if (text.trim() === '') return null;
  const take = () =>
    type({
      ...now.values,
      ...Object.fromEntries(reading.fields.map(({ field, value }) => [field, value])),
    });
  return (
    <section class="note" aria-labelledby="answer-reading" data-answer-reading={reading.fields.length}>
      <h3 id="answer-reading">{w.title}</h3>
      {reading.fields.length === 0 ? (
        <p>{w.nothing}</p>
      ) : (
        <>
          <ReadFields reading={reading} />
          <button type="button" data-take-answer onClick={take}>
            {w.take}
          </button>
        </>
      )}
      {reading.rest.length > 0 && (
        <details>
          <summary>{w.rest({ n: reading.rest.length })}</summary>
          <ul {...personWords}>
            {reading.rest.map((line) => (
              <li dir="auto" class="text" key={line}>
                {line}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function ReadFields({ reading }: { reading: AnswerReading }) {
  const w = noticeAnswerWords;
  const fields = unfolded(stageFormOf('answer'));
  const fieldOf = (name: string) => fields.find((field) => field.name === name);
  const says = (name: string, value: string) => {
    const field = fieldOf(name);
    const options = field !== undefined && 'options' in field ? field.options : [];
    return options.find(([code]) => code === value)?.[1] ?? value;
  };
  return (
    <dl class="facts">
      {reading.fields.map(({ field, value, others, cut }) => (
        <div class={value.length > 60 ? 'wide' : ''} key={field}>
          <dt>{fieldOf(field)?.label}</dt>
          <dd dir="auto" class="text" data-read={field}>
            {says(field, value)}
          </dd>
          {others.length > 0 && (
            <dd class="hint">{w.others({ others: others.map((other) => says(field, other)).join('; ') })}</dd>
          )}
          {cut > 0 && <dd class="hint">{w.cut({ n: cut })}</dd>}
        </div>
      ))}
    </dl>
  );
}

function DisputeBodies({ code }: { code: string }) {
  const bodies = platforms.value.find((platform) => platform.code === code)?.disputeBodies ?? [];
  if (bodies.length === 0) return <p class="care">{noticeActWords.noBodies}</p>;
  return (
    <ul>
      {bodies.map(({ name, page }) => (
        <li key={page} translate={false}>
          {name}: {page}
        </li>
      ))}
    </ul>
  );
}

/** Lines of law of the organisation's country and of the Union, with source and date. */
function Laws({ now, body }: { now: RecordForm; body: Body<'notice'> }) {
  if (noticeLaws.value.length === 0) return null;
  const tag = body.language || language();
  const put = (line: string) => {
    const reasons = body.reasons.trimEnd();
    type({ ...now.values, reasons: reasons === '' ? line : `${reasons}\n${line}` });
  };
  return (
    <details class="notice-laws">
      <summary>{noticeWords.laws}</summary>
      <p class="hint">{noticeWords.lawsHint}</p>
      <ul class="records">
        {noticeLaws.value.map((row) => (
          <Law key={row.id} row={row} tag={tag} onPut={put} />
        ))}
      </ul>
    </details>
  );
}

function Law({ row, tag, onPut }: { row: LawRow; tag: string; onPut: (line: string) => void }) {
  const [text, lang] = row.texts[tag] === undefined ? [row.texts.en ?? '', 'en'] : [row.texts[tag], tag];
  const line = row.law === null ? text : `${text} (${row.law})`;
  const date = /^\d{4}-\d\d-\d\d$/.test(row.date) ? dayName(row.date) : row.date;
  return (
    <li class="card" data-law={row.id}>
      <p lang={lang}>{line}</p>
      <p class="hint">
        <span translate={false}>{row.source.join(' ')}</span>
        {row.date !== 'undated' && `, ${date}`}
        {row.mayHaveChanged && ` · ${noticeWords.lawMayHaveChanged}`}
      </p>
      <button
        type="button"
        class="plain"
        aria-label={`${noticeWords.putLaw}: ${line}`}
        onClick={() => onPut(line)}
      >
        {noticeWords.putLaw}
      </button>
    </li>
  );
}
