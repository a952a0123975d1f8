// The verifier against packages that were changed by others, and against lies that the organisation itself
// signs.
import '../fixtures/english.ts';
import { strict as assert } from 'node:assert';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { signerFromSeed } from '@heed/envelope';
import { makeDeskKey, signDeskKey } from '@heed/envelope/keys';
import { fileKeyOf, openMessage } from '@heed/envelope/open';
import { sealMessage } from '@heed/envelope/seal';
import { leafHash, parseProofFile } from '@heed/ledger';
import { type EvidenceManifest, hashOf, MANIFEST_PATH, readZip, SIGNATURE_PATH } from '@heed/ledger/evidence';
import { zipSync } from 'fflate';
import {
  type Case,
  failures,
  inventCase,
  inventLog,
  judged,
  lied,
  packed,
} from '../fixtures/evidence-case.ts';
import {
  day,
  type InventedMember,
  type InventedOrganisation,
  inventMember,
  inventOrganisation,
} from '../fixtures/organisation.ts';
import { mutable } from '../model/keys/change.ts';
import { currentKey } from '../model/session/keyring.ts';
import { verifierWords as w } from '../model/verifier/words.ts';
import { fromHex, toHex } from '../ui/bytes.ts';
import { verifyPackage } from './verify.ts';

let house: InventedOrganisation;
let ana: InventedMember;
let sample: Case;
before(async () => {
  ana = await inventMember('Ana', 'supervisor');
  house = await inventOrganisation([ana]);
  sample = await inventCase(house, ana);
});

test('a changed byte of any file is named with its path', async () => {
  const file = await packed(sample);
  for (const { path, bytes } of readZip(file)!) {
    const changed = file.slice();
    const at = bytes.byteOffset + Math.floor(bytes.length / 2);
    changed[at] = (changed[at] as number) ^ 1;
    const report = await verifyPackage(changed);
    if (path === MANIFEST_PATH || path === SIGNATURE_PATH)
      assert.ok(!report.ok && report.reason.includes(path), path);
    else assert.ok(report.ok && !report.sound && failures(report).includes(w.file.changed({ path })), path);
  }
});

test('a lie that the organisation itself signs is named', async () => {
  const file = await packed(sample);
  const bytes = (text: string) => new TextEncoder().encode(text);
  const first = (m: EvidenceManifest, more: Partial<EvidenceManifest['items'][0]>) => ({
    ...m,
    items: [{ ...m.items[0]!, ...more }, ...m.items.slice(1)],
  });
  const next = await makeDeskKey();
  const window = { validFrom: day, validUntil: '2027-02-20', withdraws: [house.desk.id] };
  const fields = { desk: 'harbour', seal: next.recipient, sign: next.publicKey, ...window };
  const withdrawing = mutable(signDeskKey(house.organisation.publicKey, fields, [ana.keys]));
  /** Signed by the desk as well, and in the log as well, but not what this envelope holds. */
  const secondAnswer = (
    m: EvidenceManifest,
    files: Map<string, Uint8Array<ArrayBuffer>>,
  ): EvidenceManifest => {
    const other = sample.read.envelopes[3]!;
    assert.ok(other.ok);
    files.set('items/002/message.json', Uint8Array.from(other.json));
    const message = { ...m.items[1]!.message!, signature: toHex(other.signature) };
    return { ...m, items: [m.items[0]!, { ...m.items[1]!, message }] };
  };
  const lies: Record<string, [string, Parameters<typeof lied>[2]]> = {
    'other words for reading': [
      w.textFails,
      (_, files) => void files.set('items/001/text.txt', bytes('They gave it back.')),
    ],
    'other signed words': [
      w.notSealed,
      (_, files) => {
        const json = new TextDecoder().decode(files.get('items/001/message.json'));
        return void files.set('items/001/message.json', bytes(json.replace('passport', 'password')));
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
      w.attachmentFails({ path: 'items/002/file-01.original' }),
      (_, files) => void files.set('items/002/file-01.original', bytes('x')),
    ],
    'a file that was no attachment': [
      w.stray({ path: 'items/002/file-01.original' }),
      (m) => ({
        ...m,
        files: m.files.map((f) =>
          f.path === 'items/002/file-01.original' ? { ...f, attachment: '00'.repeat(16) } : f,
        ),
      }),
    ],
    'a copy of something else': [
      w.otherParent({ path: 'items/002/file-01-copy.jpg' }),
      (m) => ({
        ...m,
        files: m.files.map((f) => (f.path.endsWith('copy.jpg') ? { ...f, parent: '00'.repeat(32) } : f)),
      }),
    ],
    'a desk key without a certificate': [
      w.notByDesk,
      (m) => ({ ...m, organisation: { ...m.organisation, supervisors: [] } }),
    ],
    'another entry of the log': [
      w.notSealed,
      (m, files) => {
        files.set(
          'items/001/proof.tlog-proof',
          bytes(inventLog().prove(toHex(leafHash(fromHex('77'.repeat(32)))))),
        );
        return first(m, { message: { ...m.items[0]!.message!, entry: '77'.repeat(32) } });
      },
    ],
    'another signature': [
      w.notSealed,
      (m) => first(m, { message: { ...m.items[0]!.message!, signature: m.items[1]!.message!.signature } }),
    ],
    'other words by the same key': [w.notSealed, (m, files) => secondAnswer(m, files)],
    'a withdrawn key': [
      w.outOfForce,
      (m) => ({
        ...m,
        organisation: { ...m.organisation, deskKeys: [...m.organisation.deskKeys, withdrawing] },
      }),
    ],
    'no certificates': [
      w.notCertified,
      (m) => ({ ...m, organisation: { ...m.organisation, supervisors: [] } }),
    ],
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
    const report = await judged(await lied(sample, file, change));
    assert.ok(!report.sound && failures(report).includes(words), `${name}: ${failures(report).join(' | ')}`);
  }
  const stranger = {
    ...currentKey(sample.keyring, 'harbour')!,
    ...signerFromSeed(new Uint8Array(32).fill(9)),
  };
  assert.deepEqual(failures(await judged(await lied(sample, file, (m) => m, stranger))), [w.notCertified]);
});

test('words that somebody else signed in her conversation are not hers', async () => {
  const [stranger, genuine] = [signerFromSeed(new Uint8Array(32).fill(5)), sample.read.envelopes[0]!];
  assert.ok(genuine.ok);
  const draft = { ...genuine.message, text: 'I take it back.', sign: stranger.publicKey };
  const { envelope } = await sealMessage(draft, { sign: stranger, recipients: [house.desk.recipient] });
  const opening = await openMessage(envelope, [house.desk.identity]);
  assert.ok(opening.ok);
  const message = {
    envelope: opening.hash,
    entry: opening.leaf,
    sign: opening.signKey,
    signature: toHex(opening.signature),
    fileKey: toHex(await fileKeyOf(envelope, [house.desk.identity])),
  };
  const file = await lied(sample, await packed(sample), (m, files) => {
    files
      .set('items/001/message.json', Uint8Array.from(opening.json))
      .set('items/001/envelope.age', Uint8Array.from(envelope));
    return { ...m, items: [{ ...m.items[0]!, message }, m.items[1]!] };
  });
  assert.ok(failures(await judged(file)).includes(w.notByPerson));
});

test('without a proof, or without witnesses that are named, it says so and claims nothing', async () => {
  const none = await judged(await packed(sample, undefined, { proof: async () => null }));
  assert.ok(
    none.sound && none.items[0]!.findings.some(({ tone, text }) => tone === 'absent' && text === w.noProof),
  );
  const alone = await judged(await packed(sample, undefined, { witnesses: [] }));
  const texts = alone.items[0]!.findings.map(({ text }) => text);
  assert.ok(texts.includes(w.noWitness) && texts.includes(w.inLog({ origin: 'example.org/log', index: 1 })));
  const forged = inventLog().prove('00'.repeat(32));
  const wrong = await judged(await packed(sample, undefined, { proof: async () => forged }));
  assert.ok(!wrong.sound && failures(wrong).includes(w.notInLog));
});

test('a time-stamp over the log is verified with the certificates that are kept beside it', {
  skip: !existsSync('/usr/bin/openssl') && 'no openssl',
}, async () => {
  const { stamp, root } = makeAuthority();
  const stamped = (change: string) => async (leaf: string) => {
    const proof = inventLog().prove(leaf);
    return { proof, stamps: [{ answer: stamp(parseProofFile(proof).checkpoint + change), roots: [root] }] };
  };
  const file = await packed(sample, undefined, { stamped: stamped(''), witnesses: [] });
  const good = await judged(file);
  assert.deepEqual(failures(good), []);
  const holding = good.items[0]!.findings.filter(({ tone }) => tone === 'holds').map(({ text }) => text);
  assert.ok(holding.some((text) => text.startsWith('An authority stamped') && text.includes(hashOf(root))));
  assert.ok(!good.items[0]!.findings.some(({ text }) => text === w.noWitness), 'somebody outside says when');
  const other = await judged(await packed(sample, undefined, { stamped: stamped('x') }));
  assert.ok(failures(other).includes(w.stampFails));
  const rootless = await judged(
    await lied(sample, file, (m) => ({ ...m, files: m.files.filter(({ role }) => role !== 'chain') })),
  );
  assert.ok(failures(rootless).includes(w.stampFails));
});

test('a package that was packed anew, or something else, is refused in words', async () => {
  const file = await packed(sample);
  const anew = zipSync(Object.fromEntries(readZip(file)!.map(({ path, bytes }) => [path, bytes])));
  for (const other of [anew, file.slice(1), new Uint8Array(0)]) {
    const report = await verifyPackage(Uint8Array.from(other));
    assert.ok(!report.ok && report.reason === w.refused.layout);
  }
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
      'default_policy = 1.2.3\ndigests = sha256\ness_cert_id_alg = sha256\nsigner_cert = ' +
        'tsa.pem\nsigner_key = tsa.key',
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
  openssl(
    'req',
    ...ec,
    '-config',
    'tsa.cnf',
    '-keyout',
    'tsa.key',
    '-out',
    'tsa.csr',
    '-subj',
    '/CN=Invented TSA',
  );
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
    openssl('ts', '-reply', '-config', 'tsa.cnf', '-queryfile', 'query', '-out', 'token');
    return new Uint8Array(readFileSync(at('token')));
  };
  return { root, stamp };
}
