// Beside a notice to a platform: who has looked, the second look, and the complete notice to copy, save or
// print once two have agreed.
import {
  type CaseRecord,
  isReviewedByTwo,
  latest,
  noticeReviewers,
  recordsOfKind,
  sameAddress,
} from '@heed/domain/casework';
import { mayWrite } from '@heed/domain/roles';
import { useSignal } from '@preact/signals';
import { forSecondReview, mailOf, type NoticeField, noticeFields } from '../../model/case/notice.ts';
import { edit, file } from '../../model/case/open.ts';
import { platforms } from '../../model/case/platforms.ts';
import { download } from '../../model/conversation/attachment.ts';
import { nameOrDigits } from '../../model/session/keyring.ts';
import { session } from '../../model/session/session.ts';
import { dayName } from '../../words/format.ts';
import { noticeWords as w } from '../../words/notice.ts';

export function NoticeOf({ record }: { record: CaseRecord<'notice'> }) {
  const { body } = latest(record);
  const { keyring } = session.value!;
  const now = file.value;
  const isSame = now !== null && sameAddress(recordsOfKind(now, 'notice'), body, record.id) !== null;
  if (body.under18 !== 'no') return <p class="warn">{w.locked}</p>;
  if (body.decision !== 'notify') return isSame ? <p class="care">{w.same}</p> : null;
  const reviewers = noticeReviewers(record);
  const isMine = reviewers.includes(keyring.me.member.id);
  const names = reviewers.map((id) => nameOrDigits(keyring, id)).join(', ');
  return (
    <>
      {isSame && <p class="care">{w.same}</p>}
      <p class="note">{reviewers.length === 0 ? w.reviewedByNobody : w.reviewedBy({ names })}</p>
      {!isReviewedByTwo(record) && !isMine && mayWrite(keyring.me.member.role, 'notice') && (
        <button
          type="button"
          class="act"
          data-second-review
          onClick={() => edit('notice', record, forSecondReview(record))}
        >
          {w.second}
        </button>
      )}
      {isReviewedByTwo(record) && body.answeredOn === null && <CompleteNotice record={record} />}
    </>
  );
}

/** What is sent: each field to copy, all of it as a mail or on paper. */
function CompleteNotice({ record }: { record: CaseRecord<'notice'> }) {
  const { body } = latest(record);
  const { name, contact } = session.value!.keyring.me.organisation;
  const fields = noticeFields(body, { name, contact });
  const platform = platforms.value.find(({ code }) => code === body.platform);
  const save = () =>
    download(new Blob([mailOf(fields, platform?.email ?? '')], { type: 'message/rfc822' }), 'notice.eml');
  return (
    <details class="complete-notice">
      <summary>{w.title}</summary>
      <p class="hint">{w.how}</p>
      <PlatformPlace code={body.platform} />
      <dl class="facts notice-fields">
        {fields.map((field) => (
          <CopyField field={field} key={field.label} />
        ))}
      </dl>
      <div class="row">
        <button type="button" data-mail onClick={save}>
          {w.mail}
        </button>
        <button type="button" data-print-notice onClick={(event) => printNotice(event.currentTarget)}>
          {w.print}
        </button>
      </div>
    </details>
  );
}

/** Prints the fields of this notice and nothing else of the case: the paper goes to a platform. */
function printNotice(button: HTMLElement): void {
  const notice = button.closest<HTMLElement>('.complete-notice');
  if (notice === null) return;
  notice.dataset.printing = '';
  document.body.dataset.print = 'notice';
  const end = () => {
    delete notice.dataset.printing;
    delete document.body.dataset.print;
  };
  addEventListener('afterprint', end, { once: true });
  print();
}

/** Where the platform takes notices, with the source; nothing is opened from the desk. */
function PlatformPlace({ code }: { code: string }) {
  const platform = platforms.value.find((one) => one.code === code);
  const places = [platform?.noticePage, platform?.email].filter((place) => place != null);
  if (places.length === 0) return <p class="care">{w.whereUnknown}</p>;
  const sources = (platform?.sources ?? []).map(({ text, date }) =>
    date === 'undated' ? text : `${text}, ${/^\d{4}-\d\d-\d\d$/.test(date) ? dayName(date) : date}`,
  );
  return (
    <p>
      <b>{w.where}:</b> <span translate={false}>{places.join(', ')}</span>
      <br />
      <small lang="en">{sources.join('; ')}</small>
    </p>
  );
}

function CopyField({ field: { label, text } }: { field: NoticeField }) {
  const state = useSignal<'copied' | 'copyRefused' | null>(null);
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => (state.value = 'copied'),
      // The browser refused: the page says so.
      () => (state.value = 'copyRefused'),
    );
  return (
    <div class="wide">
      <dt>{label}</dt>
      <dd class="text" dir="auto" data-notice-field>
        {text}
      </dd>
      <dd>
        <button type="button" class="plain" aria-label={`${w.copy}: ${label}`} onClick={copy}>
          {w.copy}
        </button>{' '}
        <span role="status">{state.value && w[state.value]}</span>
      </dd>
    </div>
  );
}
