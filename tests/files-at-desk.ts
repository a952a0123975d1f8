// The files of a message as a member of the desk gets them.
import assert from 'node:assert/strict';
import { openAttachment } from '@heed/envelope/open';
import type { InventedServer } from './invented.ts';
import { signIn } from './member.ts';

export interface DeskFile {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly bytes: Buffer;
}

/** The files of the message with this text, opened by a member of the desk. */
export async function filesAtDesk(place: InventedServer, text: string): Promise<DeskFile[]> {
  const member = await signIn(place.url, place.logIns[0]!);
  for (const row of await member.inbox('harbour')) {
    const message = (await member.read(row.id)).envelopes.find((one) => one.message.text === text)?.message;
    if (message) return Promise.all(message.attachments.map((attachment) => open(place, attachment)));
  }
  throw new Error(`No message says '${text}'`);
}

async function open(
  place: InventedServer,
  attachment: Parameters<typeof openAttachment>[2] & { id: string; key: string; name: string; type: string },
) {
  const file = await place.deployment.storage.attachments.read(attachment.id);
  assert.ok(file.ok);
  const plain = await openAttachment(file.stream, attachment.key, attachment);
  return {
    id: attachment.id,
    name: attachment.name,
    type: attachment.type,
    bytes: Buffer.from(await new Response(plain).arrayBuffer()),
  };
}
