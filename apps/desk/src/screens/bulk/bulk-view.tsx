// What can be done to the ticked conversations, and what became of each.
import { useSignal } from '@preact/signals';
import {
  actOnTicked,
  type BulkReport,
  canUndo,
  progress,
  recipients,
  report,
  stop,
  undo,
} from '../../model/bulk/bulk.ts';
import type { BulkAct } from '../../model/bulk/refusal.ts';
import { areWordsHidden } from '../../model/hide-words.ts';
import { currentLines } from '../../model/inbox/inbox.ts';
import { isActing, tickAll, tickedLines, untick } from '../../model/inbox/ticked.ts';
import { nameOrDigits } from '../../model/session/keyring.ts';
import { session } from '../../model/session/session.ts';
import { personWords } from '../../ui/blur.ts';
import { bulkWords as w, whyWords } from '../../words/bulk.ts';
import { inboxWords } from '../../words/inbox.ts';

export function BulkRoom() {
  const now = progress.value;
  if (now === null && tickedLines.value.length === 0 && report.value === null) return null;
  return (
    <section class="card bulk" data-bulk aria-label={w.title({ n: tickedLines.value.length })}>
      {now !== null ? (
        <div class="row">
          <p role="status">{w.progress({ n: now.count, of: now.of })}</p>
          <button type="button" onClick={stop}>
            {w.stop}
          </button>
        </div>
      ) : (
        tickedLines.value.length > 0 && <Acts />
      )}
      {report.value && <Outcome of={report.value} />}
    </section>
  );
}

function Acts() {
  const { keyring } = session.value!;
  const lines = tickedLines.value;
  const to = useSignal('');
  const members = recipients(keyring, lines)
    .map((id) => [id, nameOrDigits(keyring, id)] as const)
    .sort(([, a], [, b]) => a.localeCompare(b));
  const submit = (event: Event) => {
    event.preventDefault();
    if (to.value !== '') void actOnTicked({ kind: 'hand', member: to.value === 'nobody' ? null : to.value });
  };
  return (
    <>
      <div class="row">
        <b>{w.title({ n: lines.length })}</b>
        {lines.length < currentLines.value.length && (
          <button type="button" class="plain" data-act="tick-all" onClick={tickAll}>
            {w.all({ n: currentLines.value.length })}
          </button>
        )}
        <button type="button" class="plain" data-act="untick" onClick={() => untick()}>
          {w.none}
        </button>
      </div>
      <form class="row" data-form="bulk-hand" onSubmit={submit}>
        <label for="bulk-to" class="hidden">
          {w.handTo}
        </label>
        <select id="bulk-to" required value={to} onChange={(event) => (to.value = event.currentTarget.value)}>
          <option value="">{w.handTo} …</option>
          <option value="nobody">{w.nobody}</option>
          {members.map(([id, name]) => (
            <option value={id} key={id}>
              {name}
            </option>
          ))}
        </select>
        <button type="submit">{w.hand}</button>
      </form>
      <div class="row">
        {(['waiting', 'open'] as const).map((state) => (
          <button
            type="button"
            key={state}
            data-act={`bulk-${state}`}
            onClick={() => actOnTicked({ kind: 'state', state })}
          >
            {w[state]}
          </button>
        ))}
      </div>
      <p class="hint">{w.closing}</p>
    </>
  );
}

const close = (): void => {
  isActing.value = false;
  report.value = null;
};

/** To whom, or back into nobody's hands. */
const handedText = (member: string | null, n: number): string =>
  member === null ? w.handedBack({ n }) : w.handed({ n, name: nameOrDigits(session.value!.keyring, member) });

function Outcome({ of }: { of: BulkReport }) {
  const { act, successes, refusals, remaining, isUndo } = of;
  const n = successes.length;
  const isFull = refusals.some(({ why }) => why === 'full');
  const outcome = isUndo ? w.undone({ n }) : act.kind === 'hand' ? handedText(act.member, n) : w.set({ n });
  return (
    <div role="status" data-bulk-report data-done={n} data-refused={refusals.length}>
      <p>
        {outcome} {remaining > 0 && w.stopped({ n: remaining })}{' '}
        {tickedLines.value.length === 0 && (
          <button type="button" class="plain" data-act="close-report" onClick={close}>
            {w.close}
          </button>
        )}{' '}
        {canUndo.value && (
          <button type="button" data-act="undo" onClick={undo}>
            {w.undo}
          </button>
        )}
      </p>
      {refusals.length > 0 && (
        <>
          <p>{w.refused({ n: refusals.length })}</p>
          <ul class="bullets">
            {refusals.map(({ id, title, why }) => (
              <li key={id} data-why={typeof why === 'string' ? why : 'fault'}>
                <bdi {...personWords}>
                  {areWordsHidden.value ? inboxWords.wordsHidden : title.slice(0, 60)}
                </bdi>
                : {whyText(why, act)}
              </li>
            ))}
          </ul>
        </>
      )}
      {isFull && (
        <button type="button" data-act="over-cap" onClick={() => actOnTicked(act, true)}>
          {w.allTheSame}
        </button>
      )}
    </div>
  );
}

function whyText(why: BulkReport['refusals'][number]['why'], act: BulkAct): string {
  if (typeof why === 'object') return why.text;
  const { keyring } = session.value!;
  const name = act.kind === 'hand' && act.member !== null ? nameOrDigits(keyring, act.member) : '';
  if (why === 'other-desk' || why === 'full') return whyWords[why]({ name });
  return whyWords[why];
}
