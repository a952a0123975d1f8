// A conversation as one file that stock `age` opens, with signatures that anybody can check. Spec: docs/spec/envelope.md, 'Export'.
import { exportEntries, makePassphrase, sealExport } from '@heed/envelope/keys';
import type { Keyring } from '../session/keyring.ts';
import { nameOf } from '../session/keyring.ts';
import { fetchAttachment } from './attachment.ts';
import type { Reading } from './read.ts';
import { warningOf } from './verdicts.ts';
import { conversationWords } from './words.ts';

export async function exportConversation(read: Reading, keyring: Keyring): Promise<{ file: Blob; passphrase: string }> {
  const passphrase = makePassphrase();
  const messages = read.opened.map((item, i) => ({ item, verdict: read.messages[i]!.verdict }));
  const stream = await sealExport(exportEntries(transcript(read, keyring), messages, attachments(read)), passphrase);
  const file = await new Response(stream as ReadableStream<Uint8Array<ArrayBuffer>>).blob();
  return { file, passphrase };
}

/** For reading: who, when, what, and what is not genuine. */
export function transcript(read: Reading, keyring: Keyring): string {
  return read.messages
    .map((item) => {
      const role = item.message?.role ?? item.listedRole;
      const by = item.message?.facts?.by;
      const w = conversationWords;
      const who = role === 'person' ? w.them : role === 'desk' ? w.us : w.noteBy(nameOf(keyring, String(by)) ?? '?');
      const warning = warningOf(item);
      const head = `${who}, ${item.day}${warning ? ` [${warning.title}: ${warning.text}]` : ''}`;
      return `${head}\n${item.message?.text ?? ''}\n`;
    })
    .join('\n');
}

async function* attachments(read: Reading) {
  for (const [message, item] of read.messages.entries()) {
    if (item.verdict !== 'genuine') continue;
    for (const file of item.message?.attachments ?? []) {
      if (item.locked.has(file.id)) continue;
      yield { message, name: file.name, bytes: new Uint8Array(await (await fetchAttachment(file)).arrayBuffer()) };
    }
  }
}
