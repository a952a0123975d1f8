import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { codeOf, firstDraft, inventDesk, inventPerson } from '../invented.ts';
import type { Message } from '../message.ts';
import { parseMessage } from '../open/schema.ts';
import { sealAttachment } from './attachment.ts';
import { sealMessage } from './message.ts';
import { isSealable } from './shape.ts';

const person = await inventPerson();
const desk = await inventDesk();
const { identity } = await sealAttachment(new Uint8Array(1));
const good: Message = { ...firstDraft(person, desk), version: 1, id: '0'.repeat(32), salt: '1'.repeat(32) };
const attachment = {
  id: '0'.repeat(32),
  length: 5,
  sha256: 'a'.repeat(64),
  key: identity,
  type: 'image/jpeg',
  name: 'a.jpg',
};

const odd = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    0,
    -1,
    1.5,
    2 ** 60,
    Number.NaN,
    true,
    '',
    'x',
    '0'.repeat(32),
    'a'.repeat(64),
    'A'.repeat(64),
  ),
  fc.constantFrom<unknown>(
    identity,
    person.sealRecipient,
    'b'.repeat(128),
    'x'.repeat(501),
    'x'.repeat(256),
    'x'.repeat(200_001),
  ),
  fc.string({ maxLength: 10 }),
);
const links = fc.array(fc.oneof(fc.constant('c'.repeat(64)), odd), { maxLength: 18 });
const facts = fc.dictionary(
  fc.oneof(fc.constantFrom('door', 'under18', '9x', 'a b', 'x'.repeat(41)), fc.string()),
  odd,
  { maxKeys: 5 },
);
const changed = <T extends object>(from: T) =>
  fc
    .tuple(fc.constantFrom(...(Object.keys(from) as (keyof T)[])), odd)
    .map(([field, value]) => ({ ...from, [field]: value }));
const rekey = { sign: 'd'.repeat(64), seal: person.sealRecipient, proof: 'e'.repeat(128) };

const messages = fc.oneof(
  changed(good),
  links.map((previous) => ({ ...good, previous })),
  links.map((hashes) => ({ ...good, seen: hashes })),
  fc.array(changed(attachment), { maxLength: 3 }).map((attachments) => ({ ...good, attachments })),
  fc.constant({ ...good, attachments: new Array(11).fill(attachment) }),
  facts.map((value) => ({ ...good, facts: value })),
  changed(rekey).map((value) => ({ ...good, rekey: value })),
  fc.constant({ ...good, rekey, attachments: [attachment], facts: { door: 'self', urgent: true, count: 2 } }),
);

/**
 * Fields whose type a TypeScript caller cannot get wrong are not checked again, only what can be wrong within
 * the type.
 */
const typed = (message: object) => {
  const { version, previous, seen: seenHashes, attachments } = message as Record<string, unknown>;
  return version === 1 && [previous, seenHashes, attachments].every(Array.isArray);
};

test('the sealing side takes exactly what the opening side takes', () => {
  let refusals = 0;
  fc.assert(
    fc.property(messages.filter(typed), (message) => {
      const sealable = isSealable(message as Message);
      if (!sealable) refusals++;
      assert.equal(sealable, parseMessage(JSON.parse(JSON.stringify(message))) !== null);
    }),
    { numRuns: 3000 },
  );
  assert.ok(refusals > 100);
});

test('what a reader would refuse is refused before it is sealed', async () => {
  const draft = { ...good, attachments: [{ ...attachment, name: 'x'.repeat(256) }] };
  assert.equal(
    await codeOf(() => sealMessage(draft, { sign: person, recipients: [desk.recipient] })),
    'bad-shape',
  );
});
