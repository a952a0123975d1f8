// Beside the conversation: what she said of it, what can be done next, who can read it.

import { useSignal } from '@preact/signals';
import {
  assignTo,
  cancelDeletion,
  markDuplicate,
  setState,
  unmarkDuplicate,
} from '../../model/conversation/acts.ts';
import { compose } from '../../model/conversation/compose.ts';
import { refresh } from '../../model/conversation/open.ts';
import { packaging } from '../../model/conversation/packaging.ts';
import type { Reading } from '../../model/conversation/reading.ts';
import { lines } from '../../model/inbox/inbox.ts';
import { openConversation } from '../../model/navigation.ts';
import { iMay, nameOf, readersOf } from '../../model/session/keyring.ts';
import { draftOf, keepDraft, session } from '../../model/session/session.ts';
import { isFull } from '../../model/tasks/caseload.ts';
import { blurred } from '../../ui/blur.ts';
import { Confirmed } from '../../ui/parts.tsx';
import { conversationWords } from '../../words/conversation.ts';
import { countryName, dayName, languageName } from '../../words/format.ts';
import { badgeWords, doorWords } from '../../words/inbox.ts';
import { boardWords } from '../../words/tasks.ts';
import { Alikes } from './alike-view.tsx';
import type { ConversationSlots } from './slots.ts';

const w = conversationWords;

export function Side({ read, slots }: { read: Reading; slots: ConversationSlots }) {
  const works = iMay(session.value!.keyring, 'casework');
  return (
    <aside class="side" aria-label={w.about}>
      {works && (
        <section>
          <h2>{w.acts}</h2>
          <States read={read} slots={slots} />
          <AssignView key={read.row.assignee} read={read} />
        </section>
      )}
      <Facts read={read} />
      {works && <Alikes read={read} />}
      {works && (read.facts.wroteBefore === true || read.row.linked.length > 0) && <Linking read={read} />}
      <About read={read} slots={slots} />
    </aside>
  );
}

/** In the place of a conversation whose deletion was asked. */
export function Deletion({ read }: { read: Reading }) {
  return (
    <section class="warn">
      <h2>{w.deletionTitle}</h2>
      <p>{w.deletion({ day: read.row.eraseOn && dayName(read.row.eraseOn) })}</p>
      <Confirmed
        label={w.keepAfterAll}
        title={w.deletionTitle}
        text={w.deletion({ day: read.row.eraseOn && dayName(read.row.eraseOn) })}
        act={w.keepSure}
        onAct={cancelDeletion}
      />
    </section>
  );
}

function States({ read, slots }: { read: Reading; slots: ConversationSlots }) {
  const { state } = read.row;
  return (
    <div class="stack">
      {state === 'closed' ? (
        <>
          <button type="button" onClick={() => setState('open')}>
            {w.openIt}
          </button>
          <slots.Waiting />
        </>
      ) : (
        <>
          {state !== 'waiting' && (
            <button type="button" onClick={() => setState('waiting')}>
              {w.waitIt}
            </button>
          )}
          <slots.CloseActs />
        </>
      )}
    </div>
  );
}

function AssignView({ read }: { read: Reading }) {
  const { keyring } = session.value!;
  const to = useSignal(read.row.assignee ?? '');
  const full = useSignal(false);
  const readers = readersOf(keyring, read.row.desk);
  if (read.keyState !== 'held') return null;
  const name = nameOf(keyring, to.value) ?? '';
  const hand = () => {
    full.value = false;
    return assignTo(to.value === '' ? null : to.value, name);
  };
  const submit = async (event: Event) => {
    event.preventDefault();
    const recipient = to.value;
    const more =
      recipient !== '' && recipient !== read.row.assignee && (await isFull(read.row.desk, recipient));
    if (recipient !== to.value) return;
    if (more) full.value = true;
    else await hand();
  };
  return (
    <form class="field" onSubmit={submit}>
      <label for="hand-to">{w.handOver}</label>
      <select
        id="hand-to"
        value={to}
        onChange={(e) => {
          to.value = e.currentTarget.value;
          full.value = false;
        }}
      >
        <option value="">{w.nobody}</option>
        {readers.map(({ member }) => (
          <option value={member} key={member}>
            {nameOf(keyring, member) ?? badgeWords.someone}
          </option>
        ))}
      </select>
      <button type="submit">{w.handButton}</button>
      {full.value && (
        <div class="care" role="alert">
          <p>{boardWords.full({ name })}</p>
          <div class="row">
            <button type="button" onClick={hand}>
              {boardWords.allTheSame}
            </button>
            <button type="button" onClick={() => (full.value = false)}>
              {w.cancel}
            </button>
          </div>
        </div>
      )}
    </form>
  );
}

function Facts({ read }: { read: Reading }) {
  const { facts } = read;
  const rows: [string, string][] = [];
  const add = (name: string, value: unknown, text: string) => {
    if (value !== undefined && value !== false) rows.push([name, text]);
  };
  add(w.urgent, facts.urgent, w.yes);
  add(w.door, facts.door, doorWords[String(facts.door) as keyof typeof doorWords] ?? String(facts.door));
  add(w.country, facts.country, countryName(String(facts.country)));
  add(w.language, facts.language, languageName(String(facts.language)));
  const ages: Record<string, string> = w.under18Words;
  add(w.under18, facts.under18, ages[String(facts.under18)] ?? String(facts.under18));
  add(w.wroteBefore, facts.wroteBefore, w.yes);
  add(w.noReply, facts.noReply, w.no);
  add(w.metadataKept, facts.metadataKept, w.metadataKeptYes);
  add(w.sealedBy, facts.sealedBy, facts.sealedBy === 'server' ? w.sealedByServer : w.sealedByBrowser);
  return (
    <section class="in-print">
      <h2>{w.facts}</h2>
      {rows.length === 0 && <p class="hint">{w.noFacts}</p>}
      <dl class="facts">
        {rows.map(([name, text]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Linking({ read }: { read: Reading }) {
  const place = `answer ${read.row.id}`;
  return (
    <section>
      <h2>{w.linkTitle}</h2>
      <p>{w.linkText}</p>
      <ul class="bullets">
        {w.linkQuestions.map((question) => (
          <li key={question}>
            {question}{' '}
            <button
              type="button"
              class="plain"
              aria-label={`${w.linkAsk}: ${question}`}
              onClick={() => {
                compose('answer');
                keepDraft(place, [draftOf(place), question].filter(Boolean).join('\n'));
                const area = document.querySelector<HTMLTextAreaElement>('#answer');
                if (area === null) return;
                area.value = draftOf(place);
                area.dispatchEvent(new Event('input', { bubbles: true }));
                area.focus();
              }}
            >
              {w.linkAsk}
            </button>
          </li>
        ))}
      </ul>
      {read.row.linked.map((id) => (
        <p key={id}>
          {w.linkedWith}{' '}
          <button
            type="button"
            class="plain digits"
            aria-label={`${w.openLinked} ${id.slice(0, 8)}`}
            onClick={() => openConversation(id)}
          >
            {id.slice(0, 8)}
          </button>{' '}
          <button type="button" class="plain" onClick={() => unmarkDuplicate(id)}>
            {w.unlink}
          </button>
        </p>
      ))}
      <LinkForm read={read} />
    </section>
  );
}

function LinkForm({ read }: { read: Reading }) {
  const other = useSignal('');
  return (
    <form
      class="field"
      onSubmit={(event) => {
        event.preventDefault();
        void markDuplicate(other.value.trim());
      }}
    >
      <label for="link-other">{w.linkWith}</label>
      <p class="hint" id="link-hint">
        {w.linkHint}
      </p>
      <input
        id="link-other"
        type="text"
        required
        pattern="[0-9a-f]{32}"
        aria-describedby="link-hint"
        list="link-known"
        autocomplete="off"
        value={other}
        onInput={(e) => (other.value = e.currentTarget.value)}
      />
      <datalist id="link-known">
        {lines.value
          .filter(({ row }) => row.id !== read.row.id)
          .map(({ row, title }) => (
            <option value={row.id} key={row.id}>
              {blurred.value ? dayName(row.day) : `${title}, ${dayName(row.day)}`}
            </option>
          ))}
      </datalist>
      <button type="submit">{w.link}</button>
    </form>
  );
}

function About({ read, slots }: { read: Reading; slots: ConversationSlots }) {
  const { keyring } = session.value!;
  const { row } = read;
  const names = row.readers.map((id) =>
    id === 'recovery' ? w.recovery : (nameOf(keyring, id) ?? badgeWords.someone),
  );
  return (
    <section>
      <h2>{w.about}</h2>
      <dl class="facts">
        <div>
          <dt>{w.begun}</dt>
          <dd>{dayName(row.day)}</dd>
        </div>
        <div>
          <dt>{w.readers}</dt>
          <dd>{names.length > 0 ? names.join(', ') : '–'}</dd>
        </div>
        {row.eraseOn && (
          <div>
            <dt>{w.keep}</dt>
            <dd>{w.erasedOn({ day: dayName(row.eraseOn) })}</dd>
          </div>
        )}
        <div>
          <dt>{w.number}</dt>
          <dd class="digits">{row.id}</dd>
        </div>
      </dl>
      <div class="stack">
        <button type="button" data-act="refresh" onClick={() => refresh()}>
          {w.again}
        </button>
        <slots.Export read={read} />
        <button type="button" onClick={() => (packaging.value = row.id)}>
          {w.evidence}
        </button>
      </div>
    </section>
  );
}
