// The strict form of a message's JSON. Parsed once, after the signature was checked; unknown fields are
// refused. Spec: docs/spec/envelope.md, 'The message'.
import * as v from 'valibot';
import { isIdentity, isRecipient } from '../hybrid.ts';
import { MAX_ATTACHMENTS, MAX_FACTS, MAX_LINKS, MAX_TEXT_LENGTH } from '../limits.ts';
import type { Message } from '../message.ts';

const hex = (digits: number) => v.pipe(v.string(), v.regex(new RegExp(`^[0-9a-f]{${digits}}$`)));
const shortText = (length: number) => v.pipe(v.string(), v.maxLength(length));
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const links = v.pipe(v.array(hex(64)), v.maxLength(MAX_LINKS));
const recipient = v.pipe(v.string(), v.check(isRecipient));

const attachment = v.strictObject({
  id: hex(32),
  length: count,
  sha256: hex(64),
  key: v.pipe(v.string(), v.check(isIdentity)),
  type: shortText(127),
  name: shortText(255),
});

const facts = v.pipe(
  v.record(
    v.pipe(v.string(), v.regex(/^[a-zA-Z][a-zA-Z0-9]{0,39}$/)),
    v.union([shortText(500), v.number(), v.boolean()]),
  ),
  v.check((value) => Object.keys(value).length <= MAX_FACTS),
);

/** The form of a message, as docs/spec/envelope.md has it. */
export const messageSchema = v.strictObject({
  version: v.literal(1),
  conversation: hex(64),
  role: v.picklist(['person', 'desk', 'note']),
  deskKey: hex(32),
  id: hex(32),
  counter: count,
  previous: links,
  seen: links,
  salt: hex(32),
  text: shortText(MAX_TEXT_LENGTH),
  attachments: v.pipe(v.array(attachment), v.maxLength(MAX_ATTACHMENTS)),
  sign: v.optional(hex(64)),
  seal: v.optional(recipient),
  conversationKey: v.optional(recipient),
  facts: v.optional(facts),
  rekey: v.optional(v.strictObject({ sign: hex(64), seal: recipient, proof: hex(128) })),
});

/** The message, or null where the value is not one. */
export function parseMessage(value: unknown): Message | null {
  const result = v.safeParse(messageSchema, value, { abortEarly: true });
  // exactOptionalPropertyTypes: JSON cannot hold `undefined`, so an absent field stays absent.
  return result.success ? (result.output as Message) : null;
}
