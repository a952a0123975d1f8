// The verifier against deposits that were changed by others, and against lies that their owner signs.
import '../../../apps/desk/src/fixtures/english.ts';
import { strict as assert } from 'node:assert';
import { before, test } from 'node:test';
import { conversationOf, signerFromSeed } from '@heed/envelope';
import { makeConversationKey } from '@heed/envelope/keys';
import { fileKeyOf } from '@heed/envelope/open';
import { sealMessage } from '@heed/envelope/seal';
import { leafHash, parseCheckpoint, parseProofFile } from '@heed/ledger';
import {
  DEPOSIT_PATH,
  DEPOSIT_SIGNATURE_PATH,
  type DepositManifest,
  type DepositPart,
  hashOf,
  type PackagedVersion,
  writeDeposit,
} from '@heed/ledger/deposit';
import { readZip } from '@heed/ledger/evidence';
import { inventLog } from '../../../apps/desk/src/fixtures/evidence-case.ts';
import { type DepositReport, verifyDeposit } from '../../../apps/desk/src/model/verifier/deposit.ts';
import { verifierWords as w } from '../../../apps/desk/src/model/verifier/words.ts';
import { fromHex, toHex } from '../../../apps/desk/src/ui/bytes.ts';
import { depositFacts } from '../rules/deposit.ts';

const owner = signerFromSeed(new Uint8Array(32).fill(7));
const stranger = signerFromSeed(new Uint8Array(32).fill(8));
const bytesOf = (text: string) => new TextEncoder().encode(text);
const contract = bytesOf('a photo of the contract');
const texts = ['Wage: 1,400. No fee.', 'Wage: 300. Debt: 4,000.'];

interface Invented {
  readonly draft: DepositManifest;
  readonly parts: readonly DepositPart[];
}

/** Two versions, each in a log, the first with a file. `lie` changes what the owner signs of the second. */
async function invent(
  lie: (second: { counter: number; previous: readonly string[] }) => object = () => ({}),
): Promise<Invented> {
  const key = await makeConversationKey();
  const log = inventLog();
  const versions: PackagedVersion[] = [];
  const parts: DepositPart[] = [];
  for (const [n, text] of texts.entries()) {
    const number = `00${n + 1}`;
    const files = n === 0 ? [hashOf(contract)] : [];
    const first = 'a'.repeat(32);
    const links = { counter: n, previous: versions.map(({ envelope }) => envelope) };
    const sealed = await sealMessage(
      {
        id: n === 0 ? first : 'b'.repeat(32),
        conversation: conversationOf(owner.publicKey),
        role: 'person',
        deskKey: '0'.repeat(32),
        seen: [],
        text,
        attachments: files.map((sha256) => ({
          id: 'c'.repeat(32),
          length: 9,
          sha256,
          key: `AGE-SECRET-KEY-PQ-1${'Q'.repeat(58)}`,
          type: 'image/jpeg',
          name: 'photo-1.jpg',
        })),
        facts: depositFacts({ deposit: 'contract', group: first, sealedBy: 'browser', files }),
        ...links,
        ...(n === 1 && lie(links)),
      },
      { sign: owner, recipients: [key.recipient] },
    );
    const json = bytesOf(JSON.stringify(sealed.message));
    const entry = toHex(leafHash(fromHex(sealed.leaf)));
    const proof = log.prove(entry);
    const { index, checkpoint } = parseProofFile(proof);
    versions.push({
      number,
      serverDay: '2026-11-25',
      envelope: sealed.hash,
      entry: sealed.leaf,
      sign: owner.publicKey,
      signature: toHex(owner.sign(new Uint8Array([...bytesOf('heed/message/v1\0'), ...json]))),
      fileKey: toHex(await fileKeyOf(sealed.envelope, [key.identity])),
      // The invented log has every entry as its second.
      place: { index, size: parseCheckpoint(checkpoint).size },
    });
    const part = (name: string, role: DepositPart['role'], bytes: Uint8Array): DepositPart => ({
      path: `versions/${number}/${name}`,
      role,
      version: number,
      type: 'application/octet-stream',
      name: null,
      attachment: null,
      bytes: bytes as Uint8Array<ArrayBuffer>,
    });
    parts.push(
      part('message.json', 'original', json),
      part('envelope.age', 'sealed', sealed.envelope),
      part('text.txt', 'text', bytesOf(text)),
      part('proof.tlog-proof', 'proof', bytesOf(proof)),
      ...files.map(() => ({ ...part('file-01.original', 'original', contract), attachment: 'c'.repeat(32) })),
    );
  }
  const { vkey, witnesses } = log;
  const logs = [{ origin: 'example.org/log', vkey }];
  const deviceTime = '2026-11-26T10:00:00Z';
  const format = 'heed/deposit/v1' as const;
  return {
    draft: {
      format,
      kind: 'contract',
      made: deviceTime,
      organisation: 'Invented',
      logs,
      witnesses,
      versions,
    },
    parts,
  };
}

async function packed(
  { draft, parts }: Invented,
  change: (draft: DepositManifest) => DepositManifest = (same) => same,
  swap: (parts: readonly DepositPart[]) => readonly DepositPart[] = (same) => same,
  signer = owner,
): Promise<Uint8Array<ArrayBuffer>> {
  const pieces = await writeDeposit(change(draft), swap(parts), {
    ...signer,
    hash: async (bytes) => hashOf(bytes),
  });
  return new Uint8Array(await new Blob(pieces).arrayBuffer());
}

const failures = (report: DepositReport): string[] =>
  report.ok
    ? [...report.whole, ...report.files, ...report.items.flatMap(({ findings }) => findings)]
        .filter(({ tone }) => tone === 'fails')
        .map(({ text }) => text)
    : [report.reason];

let sample: Invented;
before(async () => {
  sample = await invent();
});

test('two versions hold, with their days, their order and the file of the first', async () => {
  const report = await verifyDeposit(await packed(sample));
  assert.deepEqual(failures(report), []);
  assert.ok(report.ok && report.sound);
  assert.deepEqual(
    report.items.map(({ text }) => text),
    texts,
  );
  const statements = report.items.flatMap(({ findings }) => findings.map(({ text }) => text));
  assert.equal(
    statements.filter((text) => /seen by 2 witnesses/.test(text)).length,
    2,
    'the witnesses say when',
  );
  assert.ok(statements.includes(w.deposit.after({ n: 1 })));
  assert.ok(statements.some((text) => text.includes('photo-1.jpg')));
  assert.ok(
    report.whole.some(({ text }) => text.includes('Compare it with')),
    'the log is the reader’s to judge',
  );
});

test('a changed byte of any file is named with its path', async () => {
  const file = await packed(sample);
  for (const { path, bytes } of readZip(file)!) {
    const changed = file.slice();
    const at = bytes.byteOffset + Math.floor(bytes.length / 2);
    changed[at] = (changed[at] as number) ^ 1;
    const report = await verifyDeposit(changed);
    if (path === DEPOSIT_PATH || path === DEPOSIT_SIGNATURE_PATH) assert.ok(!report.ok, path);
    else assert.ok(report.ok && !report.sound && failures(report).includes(w.file.changed({ path })), path);
  }
});

test('versions that change places, or lose the one before them, do not follow each other', async () => {
  const swapped = ({ versions, ...draft }: DepositManifest): DepositManifest => {
    const [a, b] = versions as [PackagedVersion, PackagedVersion];
    return {
      ...draft,
      versions: [
        { ...b, number: '001' },
        { ...a, number: '002' },
      ],
    };
  };
  const moved = (parts: readonly DepositPart[]) =>
    parts.map((part) => ({ ...part, version: part.version === '001' ? '002' : '001' }));
  assert.ok(failures(await verifyDeposit(await packed(sample, swapped, moved))).includes(w.deposit.notAfter));
  const alone = ({ versions, ...draft }: DepositManifest): DepositManifest => ({
    ...draft,
    versions: [{ ...versions[1]!, number: '001' }],
  });
  const second = (parts: readonly DepositPart[]) =>
    parts.filter(({ version }) => version === '002').map((part) => ({ ...part, version: '001' }));
  assert.ok(failures(await verifyDeposit(await packed(sample, alone, second))).includes(w.deposit.notAfter));
});

test('words of one version under the proof of another, and words put in by their owner later', async () => {
  const exchanged = (parts: readonly DepositPart[]) =>
    parts.map((part) =>
      part.path.endsWith('message.json')
        ? {
            ...part,
            bytes: parts.find(
              (one) => one.path === part.path.replace(/00\d/, (n) => (n === '001' ? '002' : '001')),
            )!.bytes,
          }
        : part,
    );
  const report = await verifyDeposit(await packed(sample, undefined, exchanged));
  assert.ok(failures(report).includes(w.notSealed));
  const liar = await invent(() => ({ previous: ['d'.repeat(64)] }));
  assert.ok(failures(await verifyDeposit(await packed(liar))).includes(w.deposit.notAfter));
});

test('the proof of another log, and a log that did not sign, are refused', async () => {
  const otherLog = ({ logs, ...draft }: DepositManifest): DepositManifest => ({
    ...draft,
    logs: logs.map(({ origin }) => ({ origin, vkey: inventLog('other.example/log').vkey })),
  });
  assert.ok(failures(await verifyDeposit(await packed(sample, otherLog))).includes(w.notInLog));
  const otherProof = (parts: readonly DepositPart[]) =>
    parts.map((part) =>
      part.role === 'proof'
        ? { ...part, bytes: bytesOf(inventLog().prove('e'.repeat(64))) as Uint8Array<ArrayBuffer> }
        : part,
    );
  assert.ok(failures(await verifyDeposit(await packed(sample, undefined, otherProof))).includes(w.notInLog));
});

test('another file in the place of the one that was kept, and somebody else’s signature', async () => {
  const otherFile = (parts: readonly DepositPart[]) =>
    parts.map((part) =>
      part.attachment ? { ...part, bytes: bytesOf('another photo') as Uint8Array<ArrayBuffer> } : part,
    );
  const path = 'versions/001/file-01.original';
  assert.ok(
    failures(await verifyDeposit(await packed(sample, undefined, otherFile))).includes(
      w.deposit.fileFails({ path }),
    ),
  );
  const forged = await verifyDeposit(await packed(sample, undefined, undefined, stranger));
  assert.ok(failures(forged).includes(w.deposit.notSigned));
  const otherKind = (draft: DepositManifest): DepositManifest => ({ ...draft, kind: 'ticket' });
  assert.ok(failures(await verifyDeposit(await packed(sample, otherKind))).includes(w.deposit.notOwn));
});

test('noise is no deposit, and a file that was cut says so', async () => {
  const file = await packed(sample);
  for (const some of [new Uint8Array(), file.slice(0, -30), new Uint8Array(5000).fill(80)])
    assert.deepEqual(await verifyDeposit(some), { ok: false, reason: w.refused.layout });
});
