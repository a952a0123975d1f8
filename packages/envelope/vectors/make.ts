// Makes the JSON vectors beside it: `node packages/envelope/vectors/make.ts`, or one file of them by the name
// of its function, such as `make.ts clocks`. Keys come from labels by SHA-256, so they are always the same;
// sealing is random, so the sealed bytes are not. Do not run it to make a failing test pass: a change of
// these files is a change of the format. Spec: docs/spec/envelope.md.
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { signNote } from '../src/author.ts';
import type { ReportCode } from '../src/code.ts';
import { deriveKeys, keysFromRoot } from '../src/derive.ts';
import { FRAMES, writeFrame } from '../src/frame.ts';
import { identityFromSeed, recipientOf } from '../src/hybrid.ts';
import { invitationDigits } from '../src/keys/invitation.ts';
import { type MemberKeys, memberKeys, wrapMemberSecret } from '../src/keys/member.ts';
import { certifySupervisor, countersign, signDeskKey, signRoster } from '../src/keys/organisation.ts';
import { printBytes } from '../src/keys/printed.ts';
import { makeRecovery } from '../src/keys/recovery.ts';
import { padme } from '../src/padding.ts';
import { sealTo } from '../src/seal/age.ts';
import { sealAttachment } from '../src/seal/attachment.ts';
import { sealCarry } from '../src/seal/carry.ts';
import { sealMessage } from '../src/seal/message.ts';
import { makeRekey } from '../src/seal/rekey.ts';
import { sealSummary } from '../src/seal/summary.ts';
import { hashHex, signerFromSeed } from '../src/signing.ts';
import { summaryKey } from '../src/summary-key.ts';
import { deskKeyId } from '../src/verify/forms.ts';
import { fingerprintDigits } from '../src/verify/certificates.ts';

const seed = (label: string) => Uint8Array.from(createHash('sha256').update(`heed vector ${label}`).digest());
const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');
const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');
const utf8 = (text: string) => new TextEncoder().encode(text);
const HEAD = {
  source: 'Heed, packages/envelope',
  licence: 'MIT',
  made: 'by packages/envelope/vectors/make.ts; hex lower case, base64 padded (RFC 4648)',
};

function write(name: string, body: object): void {
  writeFileSync(new URL(`${name}.json`, import.meta.url), `${
JSON.stringify({ ...HEAD, ...body }, null, 2)}\n`);
}

async function codes(): Promise<void> {
  const salt = seed('salt').slice(0, 16);
  const numbers = ['00000000000000000000000000', '12345678901234567890123456', '99999999999999999999999999'];
  const reportCodes = numbers.map(
    (digits) => `${digits}${String(98n - ((BigInt(digits) * 100n) % 97n)).padStart(2, '0')}` as ReportCode,
  );
  const derived = [];
  for (const code of reportCodes) {
    const keys = await deriveKeys(code, salt);
    derived.push({
      code,
      root: hex(keys.root),
      signKey: keys.signKey,
      conversation: keys.conversation,
      sealIdentity: keys.sealIdentity,
      sealRecipient: keys.sealRecipient,
    });
  }
  const written = [
    {
      text: '1234 5678 9012 3456 7890 1234 56' + reportCodes[1]!.slice(26),
      result: { ok: true, code: reportCodes[1] },
    },
    { text: `${reportCodes[1]!.match(/.{4}/g)!.join('-')}\n`, result: { ok: true, code: reportCodes[1] } },
    {
      text: reportCodes[1]!.replace(/\d/g, (d) => String.fromCodePoint(0x660 + Number(d))),
      result: { ok: true, code: reportCodes[1] },
    },
    {
      text: reportCodes[1]!.replace(/\d/g, (d) => String.fromCodePoint(0x6f0 + Number(d))),
      result: { ok: true, code: reportCodes[1] },
    },
    { text: `2${reportCodes[1]!.slice(1)}`, result: { ok: false, reason: 'check' } },
    { text: reportCodes[1]!.slice(1), result: { ok: false, reason: 'length' } },
    { text: 'x', result: { ok: false, reason: 'length' } },
    { text: ' ', result: { ok: false, reason: 'empty' } },
  ];
  write('code', { salt: hex(salt), derived, written });
  const sizes = [0, 1, 2, 9, 100, 8191, 8192, 8193, 10_000, 65_537, 1_000_000, 50_000_000, 2 ** 40 + 1];
  write('padding', { padme: sizes.map((size) => [size, padme(size)]) });
}

async function messages(): Promise<void> {
  const person = await keysFromRoot(seed('root'));
  const renewed = await keysFromRoot(seed('new root'));
  const identity = identityFromSeed(seed('desk seal'));
  const seal = await recipientOf(identity);
  const sign = signerFromSeed(seed('desk sign'));
  const id = deskKeyId({ sign: sign.publicKey, seal });
  const base = { conversation: person.conversation, deskKey: id, attachments: [] };
  const first = await sealMessage(
    {
      ...base,
      role: 'person',
      counter: 0,
      previous: [],
      seen: [],
      text: 'Drže moju putovnicu.',
      sign: person.signKey,
      seal: person.sealRecipient,
      facts: { door: 'self', under18: 'no' },
    },
    { sign: person, recipients: [seal, person.sealRecipient] },
  );
  const answer = await sealMessage(
    {
      ...base,
      role: 'desk',
      counter: 0,
      previous: [],
      seen: [first.hash],
      text: 'We are here.',
      conversationKey: seal,
    },
    { sign, recipients: [person.sealRecipient, seal] },
  );
  const rekey = await sealMessage(
    {
      ...base,
      role: 'person',
      counter: 1,
      previous: [first.hash],
      seen: [answer.hash],
      text: '',
      rekey: makeRekey(person.conversation, renewed),
    },
    { sign: person, recipients: [seal, person.sealRecipient] },
  );
  const vectors = [first, answer, rekey].map(vectorOf);
  write('envelope', {
    identity,
    desk: { id, sign: sign.publicKey },
    person: { conversation: person.conversation, signKey: person.signKey },
    renewed: { conversation: renewed.conversation, signKey: renewed.signKey, seal: renewed.sealRecipient },
    opened: vectors,
    refused: await refusals(seal),
  });
  await small(person, identity, renewed);
}

const vectorOf = ({ envelope, hash, leaf, message }: Awaited<ReturnType<typeof sealMessage>>) => ({
  envelope: base64(envelope),
  hash,
  leaf,
  message,
});

async function refusals(seal: string) {
  const signer = signerFromSeed(seed('desk sign'));
  const frame = (text: Uint8Array) => writeFrame(FRAMES.message, text, signer);
  const altered = frame(utf8('{}'));
  altered[120] = 1;
  const cases: [string, Uint8Array][] = [
    ['empty', new Uint8Array(0)],
    ['truncated', utf8('age-encryption')],
    ['wrong-version', utf8('age-encryption.org/v2\n')],
    ['not-age', utf8('hello, this is no age file')],
    ['wrong-type', await sealTo([seal], utf8('hello'))],
    ['wrong-version', await sealTo([seal], utf8('heed/envelope/v2\n'))],
    ['truncated', await sealTo([seal], frame(utf8('{}')).slice(0, 90))],
    ['bad-padding', await sealTo([seal], frame(utf8('{}')).slice(0, 8000))],
    ['bad-padding', await sealTo([seal], altered)],
    ['not-utf8', await sealTo([seal], frame(Uint8Array.of(0xff)))],
    ['not-json', await sealTo([seal], frame(utf8('{')))],
    ['bad-shape', await sealTo([seal], frame(utf8('{"version":1}')))],
  ];
  return cases.map(([reason, envelope]) => ({ reason, envelope: base64(envelope) }));
}

type Person = Awaited<ReturnType<typeof keysFromRoot>>;

async function small(person: Person, deskIdentity: string, renewed: Person): Promise<void> {
  const attachment = await sealAttachment(utf8('a picture'));
  const ciphertext = Buffer.from(await new Response(attachment.stream as never).arrayBuffer());
  write('sealed', {
    attachment: {
      identity: attachment.identity,
      ...(await attachment.sealed),
      ciphertext: base64(ciphertext),
      plaintext: hex(utf8('a picture')),
    },
    summary: {
      deskIdentity,
      conversation: person.conversation,
      sealed: base64(sealSummary({ state: 'new' }, summaryKey(deskIdentity), person.conversation)),
      summary: { state: 'new' },
    },
    carry: {
      identity: renewed.sealIdentity,
      root: hex(person.root),
      sealed: base64(await sealCarry(person.root, renewed.sealRecipient)),
    },
  });
}

function rosters(organisation: string, supervisor: MemberKeys) {
  const head = { serial: 1, previous: null, day: '2026-01-01' };
  /** A roster of the version that is read and no longer made. */
  const former = { version: 1, organisation, ...head, serial: 0, members: [] };
  const member = {
    member: 'ana',
    roles: ['supervisor'],
    desks: ['ngo'],
    sign: supervisor.publicKey,
    seal: supervisor.recipient,
  };
  return {
    roster: countersign('heed/roster/v1', { statement: JSON.stringify(former), signatures: [] }, supervisor),
    rosterOfMembers: signRoster(organisation, { ...head, members: [member] }, [supervisor]),
  };
}

async function keys(): Promise<void> {
  const organisation = signerFromSeed(seed('organisation'));
  const fingerprint = hashHex(Buffer.from(organisation.publicKey, 'hex'));
  const supervisor = await memberKeys(seed('supervisor'));
  const window = { validFrom: '2026-01-01', validUntil: '2026-03-31', withdraws: [] };
  const seal = await recipientOf(identityFromSeed(seed('desk seal')));
  const sign = signerFromSeed(seed('desk sign')).publicKey;
  const passkey = { prf: seed('prf'), host: 'heed.example', credential: 'abc' };
  const by = { exportKey: seed('export key'), passkey };
  const invitation = {
    invitation: '0'.repeat(32),
    organisation: organisation.publicKey,
    sign: supervisor.publicKey,
    seal: supervisor.recipient,
  };
  const recovery = await makeRecovery(3, 2);
  write('keys', {
    organisation: { publicKey: organisation.publicKey, fingerprint, digits: fingerprintDigits(fingerprint) },
    supervisor: certifySupervisor(organisation, {
      member: 'ana',
      sign: supervisor.publicKey,
      quorum: 1,
      ...window,
    }),
    deskKey: signDeskKey(organisation.publicKey, { desk: 'ngo', seal, sign, ...window }, [supervisor]),
    deskKeyId: deskKeyId({ sign, seal }),
    ...rosters(organisation.publicKey, supervisor),
    member: {
      secret: hex(seed('supervisor')),
      signKey: supervisor.publicKey,
      identity: supervisor.identity,
      wrapped: {
        member: 'ana',
        exportKey: hex(by.exportKey),
        prf: hex(by.passkey.prf),
        host: by.passkey.host,
        credential: by.passkey.credential,
        bytes: hex(wrapMemberSecret(seed('supervisor'), 'ana', by)),
      },
    },
    invitation: { ...invitation, digits: await invitationDigits(invitation) },
    printed: { kind: 1, bytes: hex(seed('printed')), text: printBytes(1, seed('printed')) },
    recovery: { recipient: recovery.recipient, shares: recovery.shares, threshold: 2 },
  });
}

/** On one day of the server: what is an hour, what is not, and how far it may be off. */
const judged = [
  ['2026-11-30T22:55Z', 'differs'],
  ['2026-11-30T23:00Z', 'agrees'],
  ['2026-11-30T23:55Z', 'agrees'],
  ['2026-12-01T00:00Z', 'agrees'],
  ['2026-12-01T23:55Z', 'agrees'],
  ['2026-12-02T00:00Z', 'agrees'],
  ['2026-12-02T00:55Z', 'agrees'],
  ['2026-12-02T01:00Z', 'differs'],
  ['2026-11-29T12:00Z', 'differs'],
  ['2026-12-03T12:00Z', 'differs'],
  ['1970-01-01T00:00Z', 'differs'],
  ['2026-12-01T12:01Z', 'none'],
  ['2026-12-01T12:00:00Z', 'none'],
  ['2026-12-01T13:00+01:00', 'none'],
].map(([clock, kind]) => ({ day: '2026-12-01', clock, kind }));

/** Each role once, with the hour of its sender's clock as the last fact. */
async function clocks(): Promise<void> {
  const person = await keysFromRoot(seed('root'));
  const identity = identityFromSeed(seed('desk seal'));
  const seal = await recipientOf(identity);
  const sign = signerFromSeed(seed('desk sign'));
  const author = signerFromSeed(seed('member sign'));
  const id = deskKeyId({ sign: sign.publicKey, seal });
  const base = { conversation: person.conversation, deskKey: id, attachments: [] };
  const hour = (time: string) => ({ clock: `2026-12-01T${time}Z` });
  const first = await sealMessage(
    {
      ...base,
      ...{ role: 'person', counter: 0, previous: [], seen: [], text: 'Drže moju putovnicu.' },
      ...{ sign: person.signKey, seal: person.sealRecipient },
      facts: { door: 'self', under18: 'no', ...hour('23:35') },
    },
    { sign: person, recipients: [seal, person.sealRecipient] },
  );
  const answer = await sealMessage(
    {
      ...base,
      ...{ role: 'desk', counter: 0, previous: [], seen: [first.hash], text: 'We are here.' },
      ...{ conversationKey: seal, facts: hour('23:40') },
    },
    { sign, recipients: [person.sealRecipient, seal] },
  );
  const again = await sealMessage(
    {
      ...base,
      ...{ role: 'person', counter: 1, previous: [first.hash], seen: [answer.hash], text: 'Hvala.' },
      facts: hour('23:55'),
    },
    { sign: person, recipients: [seal, person.sealRecipient] },
  );
  const unsigned = { ...base, id: hex(seed('note')).slice(0, 32), text: 'She can be called at night.' };
  const note = await sealMessage(
    {
      ...unsigned,
      ...{ role: 'note', counter: 0, previous: [], seen: [again.hash] },
      facts: signNote(unsigned, { by: 'ana', ...hour('23:55') }, 1, author),
    },
    { sign, recipients: [seal] },
  );
  write('clock', {
    identity,
    desk: { id, sign: sign.publicKey },
    person: { conversation: person.conversation, signKey: person.signKey },
    author: author.publicKey,
    opened: [first, answer, again, note].map(vectorOf),
    judged,
  });
}

const files = { codes, messages, keys, clocks };
const names = process.argv.slice(2);
for (const [name, make] of Object.entries(files))
  if (names.length === 0 || names.includes(name)) await make();
