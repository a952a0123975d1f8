// A conversation: warnings, messages with their verdicts, answer and note, and beside them what is known and
// what can be done next.

import { channels, concernsChild } from '@heed/domain/casework';
import { imageHashType } from '@heed/domain/image-hash';
import type { MessageAttachment } from '@heed/envelope';
import { Alarm } from '../../components/alarm-view.tsx';
import { InErrorButton } from '../../components/in-error-view.tsx';
import { Loading } from '../../components/loading.tsx';
import { holdsEntry } from '../../model/case/case.ts';
import { file, tab } from '../../model/case/file.ts';
import { rewrapOnTrust } from '../../model/conversation/acts.ts';
import { kindOf } from '../../model/conversation/attachment.ts';
import { otherClockText, whenText } from '../../model/conversation/hour.ts';
import { isErrorMark, noteErrorsIn } from '../../model/conversation/in-error.ts';
import { inspection } from '../../model/conversation/inspection.ts';
import { readsFor } from '../../model/conversation/load.ts';
import { notice, openId, reading, refresh, state } from '../../model/conversation/open.ts';
import { packaging } from '../../model/conversation/packaging.ts';
import type { Reading, ReadMessage } from '../../model/conversation/reading.ts';
import { markNoteInError } from '../../model/conversation/send.ts';
import { unseen } from '../../model/conversation/unseen.ts';
import { warningOf, warningsOf } from '../../model/conversation/verdicts.ts';
import { closeConversation } from '../../model/navigation.ts';
import { iMay, nameOf } from '../../model/session/keyring.ts';
import { session } from '../../model/session/session.ts';
import { reveal } from '../../ui/blur.ts';
import { Notice } from '../../ui/notice.tsx';
import { caseWords, channelWords } from '../../words/case.ts';
import { conversationWords, printedText } from '../../words/conversation.ts';
import { timeName } from '../../words/format.ts';
import { inboxWords } from '../../words/inbox.ts';
import { interpreterWords } from '../../words/interpreter.ts';
import { liveWords } from '../../words/live.ts';
import { AttachmentView } from './attachment-view.tsx';
import { Compose } from './compose-view.tsx';
import { Presence } from './presence-view.tsx';
import { Deletion, Side } from './side-view.tsx';
import type { ConversationSlots } from './slots.ts';
import { TalkScroll } from './talk-scroll.tsx';

/** Whatever asks for the focus finds it by this id. */
const titleId = 'conversation-title';

/** An interpreter reads what was said, and nothing of the case; nothing is left of one that was deleted. */
const hasHead = (read: Reading): boolean =>
  !read.row.hidden && file.value !== null && readsFor(session.value!.keyring, read);

export function Conversation({ slots }: { slots: ConversationSlots }) {
  const w = conversationWords;
  const read = reading.value;
  return (
    <section class="talk-pane" aria-labelledby={titleId}>
      <p class="print-only">
        {printedText(session.value!.keyring.day, session.value!.keyring.me.member.name)}
      </p>
      <div class="talk-head">
        <button type="button" class="plain" aria-label={w.back} onClick={closeConversation}>
          ←
        </button>
        {read !== null && hasHead(read) ? (
          <slots.Head read={read} titleId={titleId} />
        ) : (
          <h1 id={titleId} tabIndex={-1}>
            {w.title}
          </h1>
        )}
      </div>
      <Presence />
      <Notice message={notice.value} />
      {read === null ? (
        <Missing />
      ) : packaging.value === read.row.id ? (
        <slots.EvidencePackage key={openId.value} />
      ) : (
        <Whole read={read} slots={slots} key={openId.value} />
      )}
    </section>
  );
}

function Missing() {
  const w = conversationWords;
  if (state.value === 'gone') return <p class="care">{w.erasedNotice}</p>;
  if (state.value !== 'failed') return <Loading text={w.loading} />;
  return (
    <div class="warn" role="alert">
      <p>{w.failed}</p>
      <button type="button" onClick={() => refresh()}>
        {inboxWords.again}
      </button>
    </div>
  );
}

function Whole({ read, slots }: { read: Reading; slots: ConversationSlots }) {
  if (!readsFor(session.value!.keyring, read)) return <ForInterpreter read={read} slots={slots} />;
  if (read.row.hidden)
    return (
      <>
        <slots.CheckIn read={read} />
        <Deletion read={read} />
      </>
    );
  return (
    <div class="talk-grid" data-part={tab.value}>
      <slots.Path read={read} />
      <div class="talk-main">
        <Above read={read} slots={slots} />
        {iMay(session.value!.keyring, 'answer') && (
          <div class="above above-asked">
            <slots.Referred read={read} />
          </div>
        )}
        <Tabs />
        <Pane read={read} slots={slots} />
      </div>
      <Side read={read} slots={slots} />
    </div>
  );
}

/** What is read before the talk: a line for each warning, danger first. */
function Above({ read, slots }: { read: Reading; slots: ConversationSlots }) {
  const w = conversationWords;
  const answers = iMay(session.value!.keyring, 'answer');
  return (
    <section class="above" aria-label={w.above}>
      {warningsOf(read).map(({ title, text }, at) => (
        <Alarm name={`doubt-${at}`} tone="warn" title={title} key={title}>
          <p>{text}</p>
        </Alarm>
      ))}
      {read.keyState === 'withdrawn' && (
        <button type="button" onClick={() => rewrapOnTrust()}>
          {w.wrapAnew}
        </button>
      )}
      <slots.Danger read={read} />
      <slots.CheckIn read={read} />
      {file.value && concernsChild(read.facts.under18, file.value) && (
        <Alarm name="child" tone="warn" title={w.childTitle}>
          <p>{w.child}</p>
        </Alarm>
      )}
      <slots.CodeOnce id={read.row.id} />
      <slots.Answers read={read} />
      {answers && <slots.TakeOver read={read} />}
    </section>
  );
}

/** The side of the case that is in sight. */
function Pane({ read, slots }: { read: Reading; slots: ConversationSlots }) {
  if (tab.value === 'file' || tab.value === 'time')
    return (
      <TalkScroll label={caseWords[tab.value]} beginAt={null} key={tab.value}>
        {tab.value === 'file' ? <slots.CaseFile read={read} /> : <slots.TimeLine read={read} />}
      </TalkScroll>
    );
  const messages = read.messages.filter(
    ({ message, verdict }) => verdict !== 'genuine' || !(holdsEntry(message) || isErrorMark(message)),
  );
  // The newest that the desk had not opened; where there is none, the newest.
  const isUnread = ({ listedRole, state: reached }: ReadMessage) =>
    listedRole === 'person' && reached === 'sent';
  const beginAt = messages.findLast(isUnread) ?? messages.at(-1);
  return (
    <>
      <TalkScroll label={caseWords.talk} beginAt={beginAt?.id ?? null} key="talk">
        <ol class="talk">
          {messages.map((message) => (
            <MessageView message={message} read={read} slots={slots} key={message.id} />
          ))}
        </ol>
      </TalkScroll>
      <Compose read={read} />
    </>
  );
}

/** What was said, and nothing that a desk does. */
function ForInterpreter({ read, slots }: { read: Reading; slots: ConversationSlots }) {
  return (
    <ol class="talk">
      {read.messages
        .filter(({ listedRole }) => listedRole !== 'note')
        .map((message) => (
          <MessageView message={message} read={read} slots={slots} key={message.id} />
        ))}
    </ol>
  );
}

function Tabs() {
  return (
    <nav class="views" aria-label={caseWords.tabs}>
      {(['talk', 'file', 'time'] as const).map((view) => (
        <button
          type="button"
          key={view}
          id={view === 'file' ? 'case-tab' : undefined}
          data-tab={view}
          aria-current={tab.value === view ? 'page' : undefined}
          onClick={() => (tab.value = view)}
        >
          {caseWords[view]}
        </button>
      ))}
      <button
        type="button"
        class="side-tab"
        data-tab="side"
        aria-current={tab.value === 'side' ? 'page' : undefined}
        onClick={() => (tab.value = 'side')}
      >
        {conversationWords.about}
      </button>
    </nav>
  );
}

/** A deposit that was handed over is judged; pictures, and fingerprints of them, are compared. */
function inspectionOf({ id, message, verdict }: ReadMessage, file: MessageAttachment) {
  if (message === null || verdict !== 'genuine') return null;
  const isDeposit =
    message.role === 'person' && message.facts?.deposit !== undefined && file.name === depositFileName;
  const isPicture = file.type === imageHashType || kindOf(file) === 'image';
  if (!isDeposit && !isPicture) return null;
  const what = isDeposit ? ('deposit' as const) : ('pictures' as const);
  return { what, open: () => (inspection.value = { what, message: id, attachment: file.id }) };
}

/** Under which name `modules/online/site/deposit/package.ts` attaches it. */
const depositFileName = 'deposit.zip';

type MessageProps = { message: ReadMessage; read: Reading; slots: ConversationSlots };

function MessageView({ message: item, read, slots }: MessageProps) {
  const w = conversationWords;
  const { message } = item;
  const role = message?.role ?? item.listedRole;
  const warning = warningOf(item);
  const files = message?.attachments ?? [];
  const forDesk = readsFor(session.value!.keyring, read);
  const isUnseen = unseen.value.some(({ id }) => id === item.id);
  const otherClock = otherClockText(item);
  return (
    <li
      class={`${role === 'desk' ? 'mine' : role} ${warning ? 'false' : ''}`}
      data-message={item.id}
      tabIndex={-1}
    >
      <p class="who">
        <b>{read.row.taken && item === read.messages[0] ? takenWords(read.facts.taken) : whose(item)}</b>{' '}
        <span>{whenText(item)}</span>
        {role === 'person' && <span>{conversationWords.state[item.state]}</span>}
        {isUnseen && <span class="badge care">{liveWords.isNew}</span>}
        {item.concurrent && <span>{w.concurrent}</span>}
        {otherClock !== null && <span>{otherClock}</span>}
        {item.release !== null && item.release > Date.now() && (
          <span class="badge care">{caseWords.waits({ when: timeName(item.release) })}</span>
        )}
      </p>
      {warning && (
        <div class="warn">
          <b>{warning.title}</b>
          <p>{warning.text}</p>
        </div>
      )}
      {message?.rekey && <p class="care">{w.rekeyed}</p>}
      {message && message.text !== '' && <NoteText item={item} read={read} />}
      {message && message.text === '' && files.length === 0 && !message.rekey && (
        <p class="hint">{w.empty}</p>
      )}
      {files.length > 0 && !forDesk && <p class="hint">{interpreterWords.files({ n: files.length })}</p>}
      {files.length > 0 && forDesk && (
        <ul class="files" aria-label={w.files}>
          {files.map((file) => (
            <AttachmentView
              file={file}
              locked={item.locked.has(file.id)}
              handed={read.row.handed.filter(({ attachment }) => attachment === file.id)}
              inspect={inspectionOf(item, file)}
              key={file.id}
            />
          ))}
        </ul>
      )}
      {forDesk && inspection.value?.message === item.id && <slots.Inspect />}
    </li>
  );
}

/** What was said; of a note that was written in error the reason, and what stood there folded away. */
function NoteText({ item: { id, message, verdict }, read }: { item: ReadMessage; read: Reading }) {
  const error = noteErrorsIn(read).get(id);
  const text = (
    <p class="text" dir="auto" {...reveal()}>
      {message?.text}
    </p>
  );
  if (error !== undefined)
    return (
      <>
        <p class="care" dir="auto">
          {caseWords.inErrorBy({ by: error.by && nameOf(session.value!.keyring, error.by), why: error.why })}
        </p>
        <details>
          <summary>{conversationWords.showNote}</summary>
          {text}
        </details>
      </>
    );
  const mayMark = message?.role === 'note' && verdict === 'genuine' && read.keyState === 'held';
  return (
    <>
      {text}
      {mayMark && (
        <InErrorButton name={conversationWords.noteLabel} onMark={(why) => markNoteInError(id, why)} />
      )}
    </>
  );
}

/** Who wrote the first message of a case that did not come through the site. */
function takenWords(how: unknown): string {
  if (how === 'referral') return caseWords.referred;
  const channel = channels.find((candidate) => candidate === how);
  return channel === undefined ? caseWords.takenDown : caseWords.takenDownHow({ how: channelWords[channel] });
}

function whose({ message, listedRole }: ReadMessage): string {
  const w = conversationWords;
  const role = message?.role ?? listedRole;
  if (role !== 'note') return role === 'person' ? w.them : w.us;
  const by = message && reading.value?.authors.get(message.id);
  const name = by && session.value ? nameOf(session.value.keyring, by) : null;
  return name ? w.noteBy({ name }) : w.note;
}
