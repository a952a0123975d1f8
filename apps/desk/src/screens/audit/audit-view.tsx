// The audit trail for supervisors: a table that can be filtered, and leads to what it speaks of.

import { type Signal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Loading } from '../../components/loading.tsx';
import { reportUnexpected } from '../../model/fault.ts';
import { openConversation } from '../../model/navigation.ts';
import { nameOf, nameOrDigits } from '../../model/session/keyring.ts';
import { call, session } from '../../model/session/session.ts';
import { actWords, auditWords as w } from '../../words/audit.ts';
import { timeName } from '../../words/format.ts';
import { type AuditTrailEvent, openTrail } from './audit.ts';

type Page = Awaited<ReturnType<typeof call<'audit.list'>>>;

export function Audit() {
  const { keyring } = session.value!;
  const events = useSignal<readonly AuditTrailEvent[] | null>(null);
  const closed = useSignal(0);
  const last = useSignal<Page['batches'][number] | null>(null);
  const more = useSignal(false);
  const failed = useSignal(false);
  const filter = useSignal('');
  const load = async () => {
    failed.value = false;
    try {
      const page = await call('audit.list', last.value ? { day: last.value.day, id: last.value.id } : {});
      const trail = await openTrail(page.batches, keyring.keys.identity);
      events.value = [...(events.value ?? []), ...trail.events].sort((a, b) => b.at - a.at);
      closed.value += trail.closed;
      last.value = page.batches.at(-1) ?? last.value;
      more.value = page.more;
    } catch (error) {
      reportUnexpected(error);
      failed.value = true;
    }
  };
  useEffect(() => void load(), []);
  const query = filter.value.trim().toLocaleLowerCase();
  const matches = (events.value ?? []).filter((event) =>
    [nameOf(keyring, event.member), actWords[event.act], event.conversation]
      .join(' ')
      .toLocaleLowerCase()
      .includes(query),
  );
  return (
    <div class="form">
      <h1>{w.title}</h1>
      <p>{w.text}</p>
      {failed.value && (
        <p class="warn" role="alert">
          {w.failed}{' '}
          <button type="button" onClick={load}>
            {w.again}
          </button>
        </p>
      )}
      {events.value === null && !failed.value && <Loading text={w.loading} />}
      {closed.value > 0 && <p class="hint">{w.unreadable({ n: closed.value })}</p>}
      {events.value !== null && (
        <>
          <Filter text={filter} />
          {matches.length === 0 ? <p class="nothing">{w.none}</p> : <Table events={matches} />}
          {more.value && (
            <button type="button" onClick={load}>
              {w.more}
            </button>
          )}
        </>
      )}
    </div>
  );
}

const Filter = ({ text }: { text: Signal<string> }) => (
  <div class="field">
    <label for="audit-filter">{w.filter}</label>
    <input
      id="audit-filter"
      type="search"
      autocomplete="off"
      value={text}
      onInput={(e) => (text.value = e.currentTarget.value)}
    />
  </div>
);

function Table({ events }: { events: readonly AuditTrailEvent[] }) {
  const { keyring } = session.value!;
  return (
    <table class="audit">
      <thead>
        <tr>
          <th scope="col">{w.when}</th>
          <th scope="col">{w.who}</th>
          <th scope="col">{w.what}</th>
          <th scope="col">{w.where}</th>
        </tr>
      </thead>
      <tbody>
        {events.map(({ at, member, act, conversation, count }) => (
          <tr key={`${at} ${member} ${act} ${conversation}`}>
            <td>{timeName(at)}</td>
            <td>{nameOrDigits(keyring, member)}</td>
            <td>{actWords[act] ?? act}</td>
            <td>
              {count !== undefined && w.conversations({ n: count })}
              {conversation && (
                <button type="button" class="plain digits" onClick={() => openConversation(conversation)}>
                  {conversation.slice(0, 8)}
                </button>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
