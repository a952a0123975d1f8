// Packages made of real envelopes and judged by the verifier: whole ones hold, and every lie is named, also one that the organisation itself signs.
import { strict as assert } from 'node:assert';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { signerFromSeed } from '@heed/envelope';
import { parseNote, parseProofFile } from '@heed/ledger';
import {
  type Entry,
  hashOf,
  MANIFEST_PATH,
  type Manifest,
  readManifest,
  readZip,
  SIGNATURE_PATH,
  signManifest,
  writeManifest,
  writeZip,
} from '@heed/ledger/evidence';
import { zipSync } from 'fflate';
import { day, type Invented, type InventedMember, inventMember, inventOrganisation } from '../invented.ts';
import { currentKey } from '../session/keyring.ts';
import type { Choice } from './choice.ts';
import { choosable } from './choice.ts';
import { inventCase, inventLog, inventSources, picture, secretNote, wholeChoice } from './invented-case.ts';
import { makePackage } from './make.ts';
import { type Report, verifyPackage } from './verifier/verify.ts';
import { verifierWords as w } from './verifier/words.ts';
import { readCapture } from './wacz.ts';

let house: Invented;
let ana: InventedMember;
let told: Awaited<ReturnType<typeof inventCase>>;
before(async () => {
  ana = await inventMember('Ana', 'supervisor');
  house = await inventOrganisation([ana]);
  told = await inventCase(house, ana);
});

const joined = async (pieces: readonly Uint8Array<ArrayBuffer>[]) =>
  new Uint8Array(await new Blob([...pieces]).arrayBuffer());

async function packed(choice: Choice = wholeChoice(told.attachment), more = {}) {
  const made = await makePackage(told.read, told.keyring, choice, inventSources(told.sealed, more));
  return joined(made.pieces);
}

type Whole = Extract<Report, { ok: true }>;
async function judged(file: Uint8Array<ArrayBuffer>): Promise<Whole> {
  const report = await verifyPackage(file);
  assert.ok(report.ok, report.ok ? '' : report.reason);
  return report;
}
const failures = ({ organisation, files, items }: Whole) =>
  [...organisation, ...files, ...items.flatMap(({ findings }) => findings)]
    .filter(({ tone }) => tone === 'fails')
    .map(({ text }) => text);

/** The package with something changed, signed anew by the desk's own key: what a lying organisation can do. */
async function lied(
  file: Uint8Array<ArrayBuffer>,
  change: (manifest: Manifest, files: Map<string, Uint8Array<ArrayBuffer>>) => Manifest | undefined,
  signer = currentKey(told.keyring, 'harbour')!,
) {
  const entries = new Map(readZip(file)!.map(({ path, bytes }) => [path, bytes]));
  const read = readManifest(entries.get(MANIFEST_PATH)!)!;
  const given = change(read, entries) ?? read;
  const files = given.files.map((one) => {
    const bytes = entries.get(one.path) ?? new Uint8Array(0);
    return { ...one, sha256: hashOf(bytes), length: bytes.length };
  });
  const manifest = writeManifest({ ...given, files });
  entries.set(MANIFEST_PATH, manifest);
  entries.set(SIGNATURE_PATH, signManifest(manifest, signer));
  return joined(writeZip([...entries].map(([path, bytes]): Entry => ({ path, bytes }))));
}

test('a whole package holds: sealed file, author, log with witnesses, attachment, copies', async () => {
  const report = await judged(await packed());
  assert.deepEqual(failures(report), []);
  assert.ok(report.sound);
  assert.equal(report.items.length, 2);
  const [hers, ours] = report.items.map(({ findings }) =>
    findings.filter(({ tone }) => tone === 'holds').map((f) => f.text),
  );
  assert.ok(hers!.includes(w.sealedHolds) && hers!.includes(w.textHolds));
  assert.ok(hers!.includes('This text was in the log by 25 November 2026 14:20 UTC, seen by 2 witnesses.'));
  assert.ok(hers!.some((text) => text.startsWith('Signed by the key of the person')));
  assert.ok(ours!.includes(w.byDesk));
  assert.ok(ours!.some((text) => text.includes('photo ż.jpg') && text.includes('is what was sent')));
  assert.equal(report.items[0]!.text, 'They keep my passport. My name is Ewa Nowak.');
  assert.deepEqual(
    report.manifest.custody.map(({ action }) => action),
    ['received', 'handed-over', 'written', 'packaged'],
  );
});

test('notes, and what was not chosen, are in no byte of a package; neither are names of members', async () => {
  assert.deepEqual(
    choosable(told.read).map(({ at }) => at),
    [0, 2],
  );
  await assert.rejects(
    packed({ ...wholeChoice(told.attachment), messages: [{ at: 1, redacting: null, files: [] }] }),
    RangeError,
  );
  const [first] = wholeChoice(told.attachment).messages;
  const bytes = Buffer.from(await packed({ ...wholeChoice(told.attachment), messages: [first!] }));
  for (const words of [secretNote, 'Here is what we found', 'photo', 'Ana', picture])
    assert.equal(bytes.includes(Buffer.from(words as string)), false);
  assert.ok(bytes.includes('They keep my passport'));
});

test('what was blacked out is in no byte where the original stays out, and its hash is', async () => {
  const text = 'They keep my passport. My name is Ewa Nowak.';
  const redacting = {
    passages: [{ from: 34, to: text.length - 1 }],
    reason: 'her name',
    original: 'left-out' as const,
  };
  const choice = { ...wholeChoice(told.attachment), messages: [{ at: 0, redacting, files: [] }] };
  const file = await packed(choice);
  for (const words of ['Ewa', 'Nowak', 'age-encryption.org'])
    assert.equal(Buffer.from(file).includes(words), false, words);
  const report = await judged(file);
  assert.ok(report.sound);
  assert.equal(report.items[0]!.text, 'They keep my passport. My name is █████.');
  assert.ok(report.items[0]!.findings.some((one) => one.tone === 'absent' && one.text === w.originalOut));
  const opened = told.read.opened[0]!;
  assert.ok(opened.ok && report.manifest.files.some(({ parent }) => parent === hashOf(opened.json)));

  const both = {
    ...choice,
    messages: [{ at: 0, redacting: { ...redacting, original: 'included' as const }, files: [] }],
  };
  const withOriginal = await judged(await packed(both));
  assert.ok(withOriginal.sound);
  assert.ok(withOriginal.items[0]!.findings.some(({ text: said }) => said === w.textRedacted));
});

test('a changed byte of any file is named with its path', async () => {
  const file = await packed();
  for (const { path, bytes } of readZip(file)!) {
    const changed = file.slice();
    const at = bytes.byteOffset + Math.floor(bytes.length / 2);
    changed[at] = (changed[at] as number) ^ 1;
    const report = await verifyPackage(changed);
    if (path === MANIFEST_PATH || path === SIGNATURE_PATH) assert.ok(!report.ok && report.reason.includes(path), path);
    else assert.ok(report.ok && !report.sound && failures(report).includes(w.file.changed(path)), path);
  }
});

test('a lie that the organisation itself signs is named', async () => {
  const file = await packed();
  const bytes = (text: string) => new TextEncoder().encode(text);
  const first = (m: Manifest, more: Partial<Manifest['items'][0]>) => ({
    ...m,
    items: [{ ...m.items[0]!, ...more }, ...m.items.slice(1)],
  });
  const lies: Record<string, [string, Parameters<typeof lied>[1]]> = {
    'other words for reading': [
      w.textFails,
      (_, files) => void files.set('items/001/text.txt', bytes('They gave it back.')),
    ],
    'other signed words': [
      w.notSealed,
      (_, files) => {
        const json = new TextDecoder().decode(files.get('items/001/message.json'));
        files.set('items/001/message.json', bytes(json.replace('passport', 'password')));
      },
    ],
    'the sealed file of another': [
      w.notSealed,
      (_, files) => void files.set('items/001/envelope.age', files.get('items/002/envelope.age')!),
    ],
    'another place in the log': [
      w.otherPlace,
      (m) => first(m, { times: { ...m.items[0]!.times, place: { index: 0, size: 2 } } }),
    ],
    'the proof of another': [
      w.notInLog,
      (_, files) => void files.set('items/001/proof.tlog-proof', files.get('items/002/proof.tlog-proof')!),
    ],
    'a log of its own': [w.notInLog, (m) => ({ ...m, logs: m.logs.slice(0, 1) })],
    'the person as author of an answer': [
      w.otherAuthor,
      (m) => ({ ...m, items: [m.items[0]!, { ...m.items[1]!, obtained: 'sent-by-the-person' as const }] }),
    ],
    'another file as the attachment': [
      w.attachmentFails('items/002/file-01.original'),
      (_, files) => void files.set('items/002/file-01.original', bytes('x')),
    ],
    'a file that was no attachment': [
      w.stray('items/002/file-01.original'),
      (m) => ({
        ...m,
        files: m.files.map((f) =>
          f.path === 'items/002/file-01.original' ? { ...f, attachment: '00'.repeat(16) } : f,
        ),
      }),
    ],
    'a copy of something else': [
      w.otherParent('items/002/file-01-copy.jpg'),
      (m) => ({
        ...m,
        files: m.files.map((f) => (f.path.endsWith('copy.jpg') ? { ...f, parent: '00'.repeat(32) } : f)),
      }),
    ],
    'no certificates': [w.notCertified, (m) => ({ ...m, organisation: { ...m.organisation, supervisors: [] } })],
    'another organisation': [
      w.notCertified,
      (m) => ({ ...m, organisation: { ...m.organisation, key: '11'.repeat(32) } }),
    ],
    'a day on which the key was not in force': [
      w.outOfForce,
      (m) => ({ ...m, made: { ...m.made, serverDay: '2027-06-01' } }),
    ],
  };
  for (const [name, [words, change]] of Object.entries(lies)) {
    const report = await judged(await lied(file, change));
    assert.ok(!report.sound && failures(report).includes(words), `${name}: ${failures(report).join(' | ')}`);
  }
  const stranger = { ...currentKey(told.keyring, 'harbour')!, ...signerFromSeed(new Uint8Array(32).fill(9)) };
  assert.deepEqual(failures(await judged(await lied(file, (m) => m, stranger))), [w.notCertified]);
});

test('without a proof, or without witnesses that are named, it says so and claims nothing', async () => {
  const none = await judged(await packed(undefined, { proof: async () => null }));
  assert.ok(none.sound && none.items[0]!.findings.some(({ tone, text }) => tone === 'absent' && text === w.noProof));
  const alone = await judged(await packed(undefined, { witnesses: [] }));
  const texts = alone.items[0]!.findings.map(({ text }) => text);
  assert.ok(texts.includes(w.noWitness) && texts.includes(w.inLog('example.org/log', 1)));
  const forged = inventLog().prove('00'.repeat(32));
  const wrong = await judged(await packed(undefined, { proof: async () => forged }));
  assert.ok(!wrong.sound && failures(wrong).includes(w.notInLog));
});

test('a time-stamp over the log is verified with the chain that is kept beside it', {
  skip: !existsSync('/usr/bin/openssl') && 'no openssl',
}, async () => {
  const file = await packed();
  const authority = makeAuthority();
  const proof = new TextDecoder().decode(
    readZip(file)!.find(({ path }) => path === 'items/001/proof.tlog-proof')!.bytes,
  );
  const { text } = parseNote(parseProofFile(proof).checkpoint);
  const withStamp = (stamped: string) =>
    lied(file, (manifest, files) => {
      const parent = manifest.files.find(({ path }) => path === 'items/001/proof.tlog-proof')!.sha256;
      const token = authority.stamp(stamped);
      files.set('items/001/stamp-1.tst', token).set('items/001/stamp-1.cer', authority.root);
      const base = { ...manifest.files[0]!, item: '001', made: null };
      const stamp = { ...base, path: 'items/001/stamp-1.tst', role: 'timestamp' as const, parent };
      const root = { ...base, path: 'items/001/stamp-1.cer', role: 'chain' as const, parent: hashOf(token) };
      return { ...manifest, files: [...manifest.files, stamp, root] };
    });
  const good = await judged(await withStamp(text));
  assert.ok(good.sound);
  assert.ok(good.items[0]!.findings.some((one) => one.tone === 'holds' && one.text.includes(hashOf(authority.root))));
  assert.ok(failures(await judged(await withStamp(`${text} `))).includes(w.stampFails));
});

test('a picture given as a copy alone brings neither the original nor what opens it to the bytes', async () => {
  const { attachment } = told;
  const choice = wholeChoice(attachment);
  const copy = { ...choice, messages: [{ at: 2, redacting: null, files: [{ attachment, give: 'copy' as const }] }] };
  const file = await packed(copy);
  assert.equal(Buffer.from(file).includes(Buffer.from(picture)), false);
  assert.equal(Buffer.from(file).includes(Buffer.from(told.sealed)), false);
  assert.ok((await judged(file)).sound);
  await assert.rejects(
    makePackage(told.read, told.keyring, copy, inventSources(told.sealed, { redraw: async () => null })),
    RangeError,
  );
});

test('a web capture is kept byte for byte, with what it says of itself', async () => {
  const facts = {
    profile: 'data-package',
    title: 'An offer',
    mainPageUrl: 'https://example.org/x',
    created: '2026-11-20T10:00:00Z',
    software: 'Browsertrix 1',
    resources: [{}, {}],
  };
  const bytes = zipSync({
    'datapackage.json': new TextEncoder().encode(JSON.stringify(facts)),
    'archive/data.warc.gz': new Uint8Array(9),
  });
  const read = readCapture(bytes)!;
  assert.deepEqual(read, {
    title: 'An offer',
    address: 'https://example.org/x',
    created: '2026-11-20T10:00:00Z',
    software: 'Browsertrix 1',
    resources: 2,
  });
  const capture = { name: 'offer.wacz', bytes, facts: read, how: 'Captured by staff on a clean machine.' };
  const file = await packed({ ...wholeChoice(told.attachment), captures: [capture] });
  const report = await judged(file);
  assert.ok(report.sound);
  assert.match(report.items[2]!.findings.map(({ text }) => text).join(), /https:\/\/example\.org\/x/);
  assert.deepEqual(readZip(file)!.find(({ path }) => path === 'items/003/capture.wacz')!.bytes, bytes);
  assert.deepEqual(report.manifest.custody.map(({ action }) => action).slice(-2), ['imported', 'packaged']);
  for (const bad of [
    new Uint8Array(3),
    zipSync({ 'other.json': new Uint8Array(2) }),
    zipSync({ 'datapackage.json': new TextEncoder().encode('{}') }),
  ])
    assert.equal(readCapture(bad), null);
  // A datapackage.json that claims to unpack to 5 MB of zeros is not unpacked.
  assert.equal(readCapture(zipSync({ 'datapackage.json': new Uint8Array(5_000_000) })), null);
});

test('a package that was packed anew, or something else, is refused in words', async () => {
  const file = await packed();
  const anew = zipSync(Object.fromEntries(readZip(file)!.map(({ path, bytes }) => [path, bytes])));
  for (const other of [anew, file.slice(1), new Uint8Array(0)]) {
    const report = await verifyPackage(Uint8Array.from(other));
    assert.ok(!report.ok && report.reason === w.refused.layout);
  }
});

test('the package says how many messages were chosen, and of which day it is', async () => {
  const report = await judged(await packed());
  assert.deepEqual(report.manifest.conversation, { messages: 2, chosen: 2, notGenuine: 0, missing: 0 });
  assert.deepEqual(report.manifest.made, {
    serverDay: day,
    device: `${day}T14:20:30Z`,
    by: ana.id,
    tool: 'Heed 0.1.0',
  });
});

/** A time-stamping authority of OpenSSL, with its root as certificate in DER. */
function makeAuthority() {
  const folder = mkdtempSync(join(tmpdir(), 'heed-stamp-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const at = (name: string) => join(folder, name);
  const openssl = (...args: string[]) => execFileSync('openssl', args, { cwd: folder, stdio: 'pipe' });
  const ec = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-noenc'];
  writeFileSync(
    at('tsa.cnf'),
    [
      '[tsa]\ndefault_tsa = one\n[one]\nserial = serial\ncrypto_device = builtin\nsigner_digest = sha256',
      'default_policy = 1.2.3\ndigests = sha256\ness_cert_id_alg = sha256\nsigner_cert = tsa.pem\nsigner_key = tsa.key',
      '[req]\ndistinguished_name = dn\n[dn]\n[use]\nextendedKeyUsage = critical, timeStamping\n',
    ].join('\n'),
  );
  writeFileSync(at('serial'), '01');
  openssl(
    'req',
    '-x509',
    ...ec,
    '-keyout',
    'ca.key',
    '-out',
    'ca.pem',
    '-subj',
    '/CN=Invented CA',
    '-days',
    '9',
    '-addext',
    'keyUsage=critical,keyCertSign',
  );
  openssl('req', ...ec, '-config', 'tsa.cnf', '-keyout', 'tsa.key', '-out', 'tsa.csr', '-subj', '/CN=Invented TSA');
  openssl(
    'x509',
    '-req',
    '-in',
    'tsa.csr',
    '-CA',
    'ca.pem',
    '-CAkey',
    'ca.key',
    '-days',
    '9',
    '-extfile',
    'tsa.cnf',
    '-extensions',
    'use',
    '-out',
    'tsa.pem',
  );
  const root = new Uint8Array(openssl('x509', '-in', 'ca.pem', '-outform', 'DER'));
  const stamp = (text: string) => {
    writeFileSync(at('data'), text);
    openssl('ts', '-query', '-data', 'data', '-sha256', '-cert', '-out', 'query');
    openssl('ts', '-reply', '-config', 'tsa.cnf', '-queryfile', 'query', '-token_out', '-out', 'token');
    return new Uint8Array(readFileSync(at('token')));
  };
  return { root, stamp };
}
