// The page of outreach, for one thumb: the contact first, then what waits, counts, and where to send.
import { formatCode, type ReportCode } from '@heed/envelope/code';
import { useEffect } from 'preact/hooks';
import {
  along,
  clocks,
  code,
  count,
  counts,
  dangers,
  notice,
  savedContacts,
  sealing,
  send,
  working,
} from '../../model/outreach/page.ts';
import { countKinds } from '../../model/outreach/sealed-store.ts';
import { focus } from '../../ui/focus.ts';
import { Notice } from '../../ui/notice.tsx';
import { faultWords, sendWords as s, pageWords as w } from '../../words/outreach.ts';
import { Contact } from './contact-view.tsx';

export function OutreachPage() {
  const now = along.value;
  if (now === 'reading') return <main />;
  return (
    <main class="form out">
      <h1>{w.title}</h1>
      <Notice message={notice.value} />
      <Unalerted />
      {code.value !== null && <CodeOnce code={code.value} />}
      {now === null ? <p class="care">{w.nothing}</p> : <Ready />}
      <p>
        <a href="/desk">{w.toDesk}</a>
      </p>
    </main>
  );
}

/** A contact with danger lies on the phone alone until it was sent: who keeps it might think otherwise. */
function Unalerted() {
  const isWaiting = savedContacts.value.some(({ id }) => dangers.value.has(id));
  return (
    <div role="alert">
      {isWaiting && (
        <p class="warn" data-unalerted>
          {w.unalerted} <a href="tel:112">112</a>
        </p>
      )}
    </div>
  );
}

function Ready() {
  const now = sealing.value;
  return (
    <>
      {now?.ok ? <Contact /> : <p class="warn">{w[now?.reason ?? 'ended']}</p>}
      <Waiting />
      <Counts />
    </>
  );
}

/** Shown once: the focus goes there, since what was kept stands far below. */
function CodeOnce({ code: reportCode }: { code: string }) {
  useEffect(() => focus('#code-once'), [reportCode]);
  return (
    <section class="care" id="code-once" tabIndex={-1}>
      <h2>{w.codeTitle}</h2>
      <p>{w.codeText}</p>
      <p class="digits-aloud" dir="ltr">
        {formatCode(reportCode as ReportCode)}
      </p>
      <button type="button" onClick={() => (code.value = null)}>
        {w.codeDone}
      </button>
    </section>
  );
}

function Waiting() {
  const all = savedContacts.value;
  return (
    <section>
      <h2>{w.waiting}</h2>
      <p>{all.length === 0 ? s.nothing : s.waits({ n: all.length })}</p>
      <ul class="lines">
        {all.map(({ id, day, fault }) => (
          <li key={id}>
            {clocks.value.has(id) ? w.sealedAt({ clock: clocks.value.get(id)! }) : w.sealedOn({ day })}
            {fault !== null && fault !== 'offline' && <p class="warn">{faultWords[fault]}</p>}
          </li>
        ))}
      </ul>
      <button
        type="button"
        aria-disabled={working.value === 'keep'}
        // The page sends by itself when it opens: who presses meanwhile reads what came of that.
        onClick={() => working.value !== 'keep' && send()}
      >
        {working.value === 'send' ? s.sending : s.send}
      </button>
    </section>
  );
}

function Counts() {
  return (
    <section>
      <h2>{w.counts}</h2>
      <p class="hint">{w.countsHint}</p>
      {countKinds.map((kind) => (
        <p class="row" key={kind}>
          <span class="grow">
            {w.count[kind]}: <b>{counts.value.find((row) => row.kind === kind)?.count ?? 0}</b>
          </span>
          <button type="button" aria-label={w.less({ what: w.count[kind] })} onClick={() => count(kind, -1)}>
            −
          </button>
          <button type="button" aria-label={w.more({ what: w.count[kind] })} onClick={() => count(kind, 1)}>
            +
          </button>
        </p>
      ))}
    </section>
  );
}
