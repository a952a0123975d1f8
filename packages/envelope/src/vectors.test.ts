// The stored vectors still open, derive and verify: a change that breaks one breaks every code and file out
// there.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { noteAuthor } from './author.ts';
import { parseCode } from './code.ts';
import { deriveKeys } from './derive.ts';
import { codeOf } from './invented.ts';
import { invitationDigits } from './keys/invitation.ts';
import { memberKeys, unwrapMemberSecret } from './keys/member.ts';
import { parsePrinted, printBytes } from './keys/printed.ts';
import { restoreRecovery } from './keys/recovery.ts';
import { openAttachment } from './open/attachment.ts';
import { openCarry } from './open/carry.ts';
import { openMessage } from './open/message.ts';
import { openSummary } from './open/summary.ts';
import { padme } from './padding.ts';
import { summaryKey } from './summary-key.ts';
import { fingerprintDigits, verifyDeskKey } from './verify/certificates.ts';
import { verifyConversation } from './verify/conversation.ts';
import { verifyRoster } from './verify/roster.ts';

const read = (name: string) =>
  JSON.parse(readFileSync(new URL(`../vectors/${name}.json`, import.meta.url), 'utf8'));
const hex = (text: string) => Uint8Array.from(Buffer.from(text, 'hex'));
const base64 = (text: string) => Uint8Array.from(Buffer.from(text, 'base64'));

test('codes are read and keys derived as in the vectors', async () => {
  const { salt, derived, written } = read('code');
  for (const { code, root, ...expected } of derived) {
    const keys = await deriveKeys(code, hex(salt));
    assert.equal(Buffer.from(keys.root).toString('hex'), root);
    for (const [name, value] of Object.entries(expected))
      assert.equal(keys[name as keyof typeof keys], value);
  }
  for (const { text, result } of written) assert.deepEqual(parseCode(text), result);
  for (const [size, padded] of read('padding').padme) assert.equal(padme(size), padded);
});

test('envelopes open, verify and are refused as in the vectors', async () => {
  const { identity, desk, person, renewed, opened: messages, refused: refusals } = read('envelope');
  const listed = [];
  for (const { envelope, hash, leaf, message } of messages) {
    const result = await openMessage(base64(envelope), [identity]);
    assert.ok(result.ok);
    assert.deepEqual([result.hash, result.leaf, result.message], [hash, leaf, message]);
    listed.push(result);
  }
  const verified = verifyConversation(listed, { ...person, desks: [{ ...desk, desk: 'ngo' }] });
  assert.ok(verified.messages.every(({ verdict }) => verdict === 'genuine'));
  assert.deepEqual(verified.person, renewed);
  for (const { envelope, reason } of refusals) {
    const result = await openMessage(base64(envelope), [identity]);
    assert.equal(result.ok || result.reason, reason);
  }
});

test('messages with the hour of their sender open, verify and name their author', async () => {
  const { identity, desk, person, author, opened: messages } = read('clock');
  const listed = [];
  for (const { envelope, hash, leaf, message } of messages) {
    const result = await openMessage(base64(envelope), [identity]);
    assert.ok(result.ok);
    assert.deepEqual([result.hash, result.leaf, result.message], [hash, leaf, message]);
    listed.push(result);
  }
  const verified = verifyConversation(listed, { ...person, desks: [{ ...desk, desk: 'ngo' }] });
  assert.ok(verified.messages.every(({ verdict }) => verdict === 'genuine'));
  const note = listed.at(-1)!.message;
  assert.equal(await noteAuthor(note, author), true);
  // The hour of a note is under its author's signature: a colleague moves it nowhere.
  const facts = { ...note.facts, clock: '2026-12-01T20:00Z' };
  assert.equal(await noteAuthor({ ...note, facts }, author), false);
});

test('attachment, summary and carry open as in the vectors', async () => {
  const { attachment, summary, carry } = read('sealed');
  const stream = new Response(base64(attachment.ciphertext)).body as unknown as ReadableStream<Uint8Array>;
  const plain = await openAttachment(stream, attachment.identity, attachment);
  assert.equal(
    Buffer.from(await new Response(plain as never).arrayBuffer()).toString('hex'),
    attachment.plaintext,
  );
  const key = summaryKey(summary.deskIdentity);
  assert.deepEqual(openSummary(base64(summary.sealed), key, summary.conversation), summary.summary);
  assert.equal(
    Buffer.from(await openCarry(base64(carry.sealed), carry.identity)).toString('hex'),
    carry.root,
  );
});

test('statements, member keys, digits and shares are as in the vectors', async () => {
  const v = read('keys');
  const { publicKey: organisation, fingerprint, digits } = v.organisation;
  assert.equal(fingerprintDigits(fingerprint), digits);
  const trust = { organisation, fingerprint, supervisors: [v.supervisor], day: '2026-02-01' };
  const desk = verifyDeskKey(v.deskKey, trust);
  assert.ok(desk.ok && desk.value.current && desk.value.id === v.deskKeyId);
  assert.ok(verifyRoster(v.roster, trust).ok);
  const roster = verifyRoster(v.rosterOfMembers, trust);
  assert.ok(roster.ok && roster.value.members[0]?.sign === v.member.signKey);
  const { member, exportKey, prf, host, credential, bytes } = v.member.wrapped;
  const secret = unwrapMemberSecret(hex(bytes), member, {
    exportKey: hex(exportKey),
    passkey: { prf: hex(prf), host, credential },
  });
  const keys = await memberKeys(secret);
  assert.deepEqual([keys.publicKey, keys.identity], [v.member.signKey, v.member.identity]);
  assert.equal(await invitationDigits(v.invitation), v.invitation.digits);
  assert.equal(printBytes(v.printed.kind, hex(v.printed.bytes)), v.printed.text);
  assert.deepEqual(parsePrinted(v.printed.kind, v.printed.text), hex(v.printed.bytes));
  const restored = await restoreRecovery(v.recovery.shares.slice(1));
  assert.ok(restored.ok && restored.recipient === v.recovery.recipient);
  assert.equal(
    await codeOf(() => unwrapMemberSecret(hex(bytes), 'ben', { exportKey: hex(exportKey) })),
    'damaged',
  );
});
