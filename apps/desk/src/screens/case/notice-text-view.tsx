// The complete notice that is sent to a platform: each field to copy, all of it as a mail or on paper.

import { type CaseRecord, latest, noticeDeadline } from '@heed/domain/casework';
import { mayWrite } from '@heed/domain/roles';
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import {
  fetchNoticeLanguage,
  mailOf,
  type NoticeField,
  type NoticeLanguage,
  noticeFields,
} from '../../model/case/notice.ts';
import { platforms } from '../../model/case/platforms.ts';
import { download } from '../../model/conversation/attachment.ts';
import { session } from '../../model/session/session.ts';
import { dayName, languageName } from '../../words/format.ts';
import { noticeWords as w } from '../../words/notice.ts';
import { ownMember, textTaken } from './notice-outcomes-view.tsx';

/** What a member does with the text of a notice: sends it, or contests the answer. */
const actsWithText = ['send', 'complain', 'dispute'] as const;
export const actOf = (record: CaseRecord<'notice'>) =>
  actsWithText.find((act) => act === noticeDeadline(record)?.kind) ?? null;

/** What is sent: each field to copy, all of it as a mail or on paper. */
export function CompleteNotice({ record }: { record: CaseRecord<'notice'> }) {
  const { body } = latest(record);
  const { name, contact } = session.value!.keyring.me.organisation;
  const words = useSignal<NoticeLanguage | 'failed' | null>(null);
  useEffect(() => {
    words.value = null;
    fetchNoticeLanguage(body.language).then(
      (fetched) => (words.value = fetched),
      // The network failed: the page says so, and the notice is not shown in another language.
      () => (words.value = 'failed'),
    );
  }, [body.language]);
  const ready = words.value;
  return (
    <details class="complete-notice" open={actOf(record) !== null && mayWrite(ownMember().role, 'notice')}>
      <summary>{w.title}</summary>
      {ready === 'failed' && <p class="warn">{w.languageFailed}</p>}
      {ready !== null && ready !== 'failed' && (
        <CompleteFields
          record={record}
          fields={noticeFields(body, { name, contact }, ready)}
          tag={ready.language}
        />
      )}
    </details>
  );
}

interface CompleteProps {
  readonly record: CaseRecord<'notice'>;
  readonly fields: readonly NoticeField[];
  readonly tag: string;
}

function CompleteFields({ record, fields, tag }: CompleteProps) {
  const { body } = latest(record);
  const take = () => {
    textTaken.value = new Set([...textTaken.value, record.id]);
  };
  const platform = platforms.value.find(({ code }) => code === body.platform);
  const save = () => {
    download(new Blob([mailOf(fields, platform?.email ?? '')], { type: 'message/rfc822' }), 'notice.eml');
    take();
  };
  const printIt = (button: HTMLElement) => {
    printNotice(button);
    take();
  };
  return (
    <>
      <p class="hint">{w.how}</p>
      <PlatformPlace code={body.platform} />
      <p class="hint">{w.inLanguage({ language: languageName(tag) })}</p>
      <dl class="facts notice-fields" lang={tag}>
        {fields.map((field) => (
          <CopyField field={field} onCopy={take} key={field.label} />
        ))}
      </dl>
      <div class="row">
        <button type="button" data-mail onClick={save}>
          {w.mail}
        </button>
        <button type="button" data-print-notice onClick={(event) => printIt(event.currentTarget)}>
          {w.print}
        </button>
      </div>
    </>
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
      {platform?.languages && (
        <>
          <br />
          {w.languages({ languages: platform.languages.map(languageName).join(', ') })}
        </>
      )}
    </p>
  );
}

function CopyField({ field: { label, text }, onCopy }: { field: NoticeField; onCopy: () => void }) {
  const state = useSignal<'copied' | 'copyRefused' | null>(null);
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => {
        state.value = 'copied';
        onCopy();
      },
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
