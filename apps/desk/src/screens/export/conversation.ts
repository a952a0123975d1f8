// A conversation as files with signatures that anybody can check. Spec: docs/spec/envelope.md, 'Export'.
// Entries of the case file are exported by themselves: as they are signed they hold the codes of cases at
// other desks.
import { exportEntries } from '@heed/envelope/keys';
import { holdsEntry } from '../../model/case/case.ts';
import { fetchAttachment } from '../../model/conversation/attachment.ts';
import { hourOf, otherClockText } from '../../model/conversation/hour.ts';
import type { Reading, ReadMessage } from '../../model/conversation/reading.ts';
import { warningOf } from '../../model/conversation/verdicts.ts';
import { type MemberKeyring, nameOf } from '../../model/session/keyring.ts';
import { conversationWords, zoneText } from '../../words/conversation.ts';
import { clockAt } from '../../words/format.ts';

export function conversationEntries(read: Reading, keyring: MemberKeyring) {
  const all = read.messages.map((message, i) => ({
    said: message,
    item: read.envelopes[i]!,
    verdict: message.verdict,
  }));
  // Who forges a note that looks like an entry does not hide it.
  const exportable = all.filter(
    ({ said: message, verdict }) => verdict !== 'genuine' || !holdsEntry(message.message),
  );
  const messages = exportable.map((entry) => entry.said);
  return exportEntries(transcript(messages, keyring), exportable, attachments(messages));
}

/** '2026-11-26 10:00'; the day alone where no hour can be shown. */
function whenFigures(item: ReadMessage): string {
  const hour = hourOf(item);
  if (hour.kind === 'agrees') return Object.values(clockAt(hour.at)).join(' ');
  return [item.day, otherClockText(item)].filter(Boolean).join('. ');
}

/** For reading: by which clock, then who, when, what, and what is not genuine. */
function transcript(messages: readonly ReadMessage[], keyring: MemberKeyring): string {
  const lines = messages
    .map((item) => {
      const role = item.message?.role ?? item.listedRole;
      const by = item.message?.facts?.by;
      const w = conversationWords;
      const who =
        role === 'person'
          ? w.them
          : role === 'desk'
            ? w.us
            : w.noteBy({ name: nameOf(keyring, String(by)) ?? '?' });
      const warning = warningOf(item);
      const head = `${who}, ${whenFigures(item)}${warning ? ` [${warning.title}: ${warning.text}]` : ''}`;
      return `${head}\n${item.message?.text ?? ''}\n`;
    })
    .join('\n');
  return `${zoneText()}\n\n${lines}`;
}

async function* attachments(messages: readonly ReadMessage[]) {
  for (const [message, item] of messages.entries()) {
    if (item.verdict !== 'genuine') continue;
    for (const file of item.message?.attachments ?? []) {
      if (item.locked.has(file.id)) continue;
      yield {
        message,
        name: file.name,
        bytes: new Uint8Array(await (await fetchAttachment(file)).arrayBuffer()),
      };
    }
  }
}
