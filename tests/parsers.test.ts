// Every parser of the log, its witnesses, its monitor and the evidence package, whatever it is given: it
// answers, or refuses as its contract says. A parser that is added and not listed here fails the last test.
import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readImageHash } from '@heed/domain/image-hash';
import {
  COSIGNATURE_ED25519,
  COSIGNATURE_ML_DSA_44,
  decideCosignature,
  ED25519,
  formatCheckpoint,
  formatInclusionPromise,
  formatKey,
  formatNote,
  formatProofFile,
  judgeNote,
  LedgerError,
  parseAddCheckpoint,
  parseCheckpoint,
  parseEntries,
  parseInclusionPromise,
  parseKey,
  parseNote,
  parsePolicy,
  parseProofFile,
  parseTilePath,
  rootHash,
  signNote,
  smallProofFile,
  verifyAny,
  verifyInclusionPromise,
  verifyNote,
  verifyProofFile,
} from '@heed/ledger';
import {
  judgeDeposit,
  judgePackage,
  readCanonical,
  readDepositBundle,
  readManifest,
  readZip,
} from '@heed/ledger/evidence';
import { commit, judgeTimestamp, otsFile, tokenOf } from '@heed/ledger/timestamp';
import fc from 'fast-check';
import { zipSync } from 'fflate';
import { readCapture, readReport } from '../apps/desk/src/model/pictures/wacz.ts';
import { picturesIn } from '../apps/desk/src/model/pictures/warc.ts';
import { compareChains } from '../apps/monitor/src/chain.ts';
import { newStatementsIn, readClear } from '../apps/monitor/src/clear.ts';
import { emptyMemory, newLog } from '../apps/monitor/src/memory.ts';
import { readPage } from '../apps/monitor/src/page.ts';
import {
  certifiedDeskKeyOf,
  hasQuorum,
  readStatement,
  supervisorsOf,
} from '../apps/monitor/src/statement.ts';
import { ed25519Secret } from '../apps/server/src/ledger/log.ts';
import { inventManifest, inventPackage, someFiles } from '../packages/ledger/src/evidence/invented.ts';
import { writeManifest } from '../packages/ledger/src/evidence/manifest.ts';
import { readCertificate } from '../packages/ledger/src/timestamp/certificate.ts';

const log = { name: 'log.example.org', ...ed25519Secret(new Uint8Array(32).fill(1)) };
const vkey = formatKey(log.name, ED25519, log.publicKey);
const text = formatCheckpoint({ origin: log.name, size: 1, root: new Uint8Array(32) });
const note = formatNote({ text, signatures: [signNote(text, log)] });
const promise = formatInclusionPromise({
  origin: log.name,
  leafHash: new Uint8Array(32),
  due: 1_800_000_000,
});
const proof = formatProofFile({
  extra: Uint8Array.of(1),
  index: 0,
  proof: [new Uint8Array(32)],
  checkpoint: note,
});
const list = `heed/scripts/v1\n{"files":{"/a":"sha384-x"}}\n`;
const scripts = formatNote({ text: list, signatures: [signNote(list, log)] });
const policy =
  `log ${vkey} https://log.example.org\nwitness a ` +
  `${formatKey('a', COSIGNATURE_ED25519, log.publicKey)}\ngroup g 1 a\nquorum g\n`;
const quantum = {
  name: 'q',
  id: new Uint8Array(4),
  type: COSIGNATURE_ML_DSA_44,
  publicKey: new Uint8Array(1312),
};
const organisation = 'ab'.repeat(32);
const certificate = JSON.stringify({
  statement: JSON.stringify({
    organisation,
    id: '0'.repeat(32),
    desk: 'harbour',
    sign: 'cd'.repeat(32),
    seal: 'age1pq1',
    validFrom: '2026-01-01',
    validUntil: '2026-02-01',
    quorum: 1,
    withdraws: [],
  }),
  signatures: [{ key: organisation, signature: '0'.repeat(128) }],
});
const capture = zipSync({
  'datapackage.json': Buffer.from('{"profile":"data-package","title":"x","resources":[{}]}'),
});

const vectors = fileURLToPath(new URL('../../shared/vectors/rfc3161/', import.meta.url));
const token = existsSync(vectors) ? [new Uint8Array(readFileSync(`${vectors}r.tsr`))] : [];
const der = existsSync(vectors)
  ? globSync(`${vectors}*.pem`).map((file) => {
      const [, body = ''] =
        /-----BEGIN CERTIFICATE-----([\s\S]+?)-----END/.exec(readFileSync(file, 'utf8')) ?? [];
      return new Uint8Array(Buffer.from(body, 'base64'));
    })
  : [];

/** What must never come: anything but an answer or the fault that the contract names. */
type Parser = readonly [name: string, parse: (input: string, bytes: Uint8Array<ArrayBuffer>) => unknown];

const parsers: readonly Parser[] = [
  ['parseNote', parseNote],
  ['parseCheckpoint', parseCheckpoint],
  ['parseInclusionPromise', parseInclusionPromise],
  ['parseProofFile', parseProofFile],
  ['parsePolicy', parsePolicy],
  ['parseAddCheckpoint', parseAddCheckpoint],
  ['parseKey', parseKey],
  ['parseTilePath', parseTilePath],
  ['parseEntries', (_, bytes) => parseEntries(bytes)],
  ['smallProofFile', smallProofFile],
  ['verifyNote', (input) => verifyNote(input, vkey, verifyAny)],
  ['verifyInclusionPromise', (input) => verifyInclusionPromise(input, vkey)],
  ['verifyProofFile', (input) => verifyProofFile(input, { leafHash: new Uint8Array(32), vkey })],
  ['judgeNote', (input) => judgeNote(parsePolicy(policy), input, verifyAny)],
  [
    'decideCosignature',
    (input) =>
      decideCosignature(parseAddCheckpoint(input), { keysOf: () => [parseKey(vkey)], last: () => null }),
  ],
  ['readTimedSignature', (_, bytes) => verifyAny(text, bytes, quantum)],
  ['tokenOf', (_, bytes) => tokenOf(bytes)],
  ['judgeTimestamp', (_, bytes) => judgeTimestamp(bytes, { data: bytes, roots: der })],
  ['readCertificate', (_, bytes) => readCertificate(bytes)],
  ['otsFile', (_, bytes) => otsFile(commit(bytes), bytes)],
  ['readCanonical', (_, bytes) => readCanonical(bytes)],
  ['readManifest', (_, bytes) => readManifest(bytes)],
  ['readZip', (_, bytes) => readZip(bytes)],
  ['judgePackage', (_, bytes) => judgePackage(bytes)],
  ['judgeDeposit', (_, bytes) => judgeDeposit(bytes)],
  ['readCapture', (_, bytes) => readCapture(bytes)],
  ['readReport', (_, bytes) => readReport(bytes)],
  ['readDepositBundle', (_, bytes) => readDepositBundle(bytes)],
  ['readImageHash', (_, bytes) => readImageHash(bytes)],
  ['picturesIn', (_, bytes) => picturesIn(bytes)],
  ['readStatement', judgeStatement],
  ['readClear', readLogged],
  ['readPage', (_, bytes) => readPage({ url: 'https://example.org/', headers: new Headers(), bytes })],
];

/** As the monitor does with each certificate that it reads. */
function judgeStatement(input: string): void {
  const statement = readStatement(input);
  if (statement === null) return;
  const supervisors = supervisorsOf(organisation, [statement]);
  const key = certifiedDeskKeyOf(organisation, statement, supervisors);
  if (key !== null) hasQuorum({ context: 'heed/desk-key/v1', statement }, key.validFrom, supervisors);
}

function readLogged(input: string): void {
  const memory = emptyMemory('https://example.org');
  memory.logs.push({ ...newLog(vkey, 0, true), edge: { size: 5, levels: [] } }, newLog(vkey, 0, false));
  for (const kind of ['supervisor', 'desk-key', 'scripts', 'continues'])
    readClear([Buffer.from(`heed/${kind}/v1\n${input}`), Buffer.from(input)], memory, 1);
  const rosters = ['heed/roster/v2', 'heed/newest-roster/v1'].map((kind) => Buffer.from(`${kind}\n${input}`));
  readClear(rosters, memory, 0);
  compareChains(organisation, memory, newStatementsIn(rosters, '2026-03-01', '2026-03-02'));
}

const latin = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');
const samples: readonly string[] = [
  ...[
    note,
    text,
    promise,
    proof,
    policy,
    vkey,
    `old 0\n\n${note}`,
    certificate,
    `{"files":{"/a":"sha384-x"}}`,
    scripts,
  ],
  ...['tile/0/x001/067', 'tile/entries/000.p/7', '\0\u0003abc\0\u0001d'],
  ...['{"statement":"x","signatures":[null]}', '{"statement":"null","signatures":[]}', 'null', '[]', '{}'],
  ...[...token, ...der, capture, inventPackage(), writeManifest(inventManifest(someFiles))].map(latin),
];

const mutated = fc
  .tuple(fc.constantFrom(...samples), fc.nat(), fc.string({ unit: 'binary', maxLength: 4 }), fc.nat(6))
  .map(([sample, at, put, cut]) => {
    const place = at % (sample.length + 1);
    return sample.slice(0, place) + put + sample.slice(place + cut);
  });

/** A certificate of the right form with one of its fields another thing than it should be. */
const ill = fc
  .tuple(
    fc.constantFrom(...Object.keys(JSON.parse(JSON.parse(certificate).statement))),
    fc.jsonValue({ maxDepth: 1 }),
  )
  .map(([field, value]) => {
    const { statement, signatures } = JSON.parse(certificate);
    return JSON.stringify({
      statement: JSON.stringify({ ...JSON.parse(statement), [field]: value }),
      signatures,
    });
  });

test('every parser answers or refuses by its contract, whatever it is given', () => {
  const input = fc.oneof(
    { weight: 5, arbitrary: mutated },
    { weight: 2, arbitrary: ill },
    fc.constantFrom(...samples),
    fc.string({ unit: 'binary' }),
  );
  fc.assert(
    fc.property(input, (sample) => {
      const bytes = Uint8Array.from(Buffer.from(sample, 'latin1'));
      for (const [name, parse] of parsers) {
        try {
          parse(sample, bytes);
        } catch (error) {
          assert.ok(error instanceof LedgerError, `${name}: ${error}`);
        }
      }
    }),
    { numRuns: 3000 },
  );
});

test('samples reach behind the first check: each is accepted by what it is made for', () => {
  assert.equal(verifyNote(note, vkey), text);
  assert.equal(parseProofFile(proof).index, 0);
  assert.deepEqual(judgeNote(parsePolicy(policy), note).log, log.name);
  assert.ok(readStatement(certificate) !== null && readCapture(capture) !== null);
  assert.ok(judgePackage(inventPackage()).ok);
  assert.deepEqual(rootHash([]).length, 32);
});

test('a list of scripts counts for the monitor where the key of the log signed it', () => {
  for (const [entry, expectedScripts] of [
    [scripts, ['sha384-x']],
    [list, []],
    [scripts.replace('sha384-x', 'sha384-y'), []],
  ] as const) {
    const memory = emptyMemory('https://example.org');
    memory.logs.push(newLog(vkey, 0, true));
    readClear([Buffer.from(entry)], memory, 0);
    assert.deepEqual([...memory.scripts], expectedScripts);
  }
});

const exported =
  /^export (?:async )?(?:function|const) ((?:parse|read|judge|decide|verify|isSatisf)\w*|tokenOf|otsFile)/gm;

test('no parser of these rooms is left out', () => {
  const listed = new Set(parsers.map(([name]) => name));
  /** Reads nothing from others, or only what a listed one has read. */
  const others = new Set([
    'readEdge', // tiles, whose length it checks: tree.test.ts
    'readServed', // everything that it does not understand is 'unreachable': monitor.test.ts
    'judged', // the helper of a test
    'verifyPackage', // reads what judgePackage let through: verifier/verify.test.ts
    'verifyDepositWith', // the same
    'readCaptureFile', // asks readCapture and readReport: desk-capture.test.ts
    'judgeHandedDeposit', // asks verifyDepositWith: deposit.test.ts
    'verifyDeposit', // reads what judgeDeposit let through: verifier/deposit.test.ts
  ]);
  const sources = globSync([
    'packages/ledger/src/**/*.ts',
    'apps/monitor/src/*.ts',
    'apps/desk/src/{screens/evidence-package,screens/inspect,model/verifier,model/pictures,verifier}/*.ts',
  ]);
  const parserNames = sources
    .filter((file) => !file.endsWith('.test.ts'))
    .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(exported)])
    .map(([, name = '']) => name)
    .filter((name) => !others.has(name) && !/^verify(Inclusion|Consistency|Subtree|Ed25519|Any)/.test(name));
  assert.ok(parserNames.length > 20);
  assert.deepEqual(
    parserNames.filter((name) => !listed.has(name)),
    [],
  );
});
