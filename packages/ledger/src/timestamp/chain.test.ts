// Chains against PKI.js, another implementation of RFC 5280: good, broken and cross-signed ones, of
// certificates made by OpenSSL. PKI.js follows one path and gives up at a dead end, so it is asked for each
// path by itself; a chain leads where one of them does.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import fc from 'fast-check';
import * as pkijs from 'pkijs';
import { chainLeads, readCertificate } from './certificate.ts';

const skip = spawnSync('openssl', ['version']).status !== 0 && 'no openssl';
const folder = mkdtempSync(join(tmpdir(), 'heed-chains-'));
after(() => rmSync(folder, { recursive: true, force: true }));
pkijs.setEngine('node', new pkijs.CryptoEngine({ name: 'node', crypto: globalThis.crypto }));

const authority = 'basicConstraints=critical,CA:true\nkeyUsage=critical,keyCertSign';
const stamping = 'extendedKeyUsage=critical,timeStamping';
const daySeconds = 86_400;

function openssl(...args: string[]): void {
  const { status, stderr } = spawnSync('openssl', args, { cwd: folder, encoding: 'utf8' });
  assert.equal(status, 0, stderr);
}

interface Party {
  readonly name: string;
  /** File of the private key, without its ending. */
  readonly key: string;
}

/** Somebody with a name and a key; a forger has the name of somebody else. */
function makeParty(key: string, name = key): Party {
  openssl('genpkey', '-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:P-256', '-out', `${key}.key`);
  openssl('req', '-new', '-key', `${key}.key`, '-subj', `/CN=${name}`, '-out', `${key}.csr`);
  // OpenSSL takes the issuer's name from a certificate.
  openssl('req', '-x509', '-key', `${key}.key`, '-subj', `/CN=${name}`, '-out', `${key}.own`);
  return { name, key };
}

let serial = 1;

interface TestCertificate {
  readonly subject: string;
  readonly issuer: string;
  readonly der: Uint8Array<ArrayBuffer>;
}

function issue(subject: Party, issuer: Party, extensions: string, days = '90'): TestCertificate {
  writeFileSync(join(folder, 'extensions'), `${extensions}\n`);
  const by = ['-CA', `${issuer.key}.own`, '-CAkey', `${issuer.key}.key`, '-set_serial', String(serial++)];
  const request = ['-in', `${subject.key}.csr`, '-days', days, '-extfile', 'extensions', '-sha256'];
  openssl('x509', '-req', ...request, ...by, '-outform', 'DER', '-out', 'made.der');
  return {
    subject: subject.name,
    issuer: issuer.name,
    der: new Uint8Array(readFileSync(join(folder, 'made.der'))),
  };
}

/** Two roots; three authorities between, cross-signed, in a circle, forged, expired and without the right. */
function makeCertificates() {
  const [root, other, a, b, leaf] = ['Root', 'Other', 'A', 'B', 'Leaf'].map((name) => makeParty(name)) as [
    Party,
    Party,
    Party,
    Party,
    Party,
  ];
  const forger = makeParty('forger', 'A');
  return {
    roots: [issue(root, root, authority), issue(other, other, authority)],
    others: [
      issue(forger, root, authority),
      issue(a, root, 'basicConstraints=critical,CA:false'),
      issue(a, root, authority, '2'),
      issue(a, b, authority),
      issue(a, other, authority),
      issue(a, root, authority),
      issue(b, a, 'basicConstraints=critical,CA:true\nkeyUsage=critical,cRLSign'),
      issue(b, a, authority),
      issue(b, other, authority, '2'),
    ],
    leaves: [issue(leaf, a, stamping), issue(leaf, b, stamping), issue(leaf, forger, stamping)],
  };
}

const parsed = new Map<TestCertificate, pkijs.Certificate>();
function parse(one: TestCertificate): pkijs.Certificate {
  const certificate = parsed.get(one) ?? pkijs.Certificate.fromBER(one.der);
  parsed.set(one, certificate);
  return certificate;
}

/** Paths from `last` to a root, by names alone, each name once. */
function* pathsFrom(
  last: TestCertificate,
  others: readonly TestCertificate[],
  root: TestCertificate,
): Generator<readonly TestCertificate[]> {
  if (last.issuer === root.subject) yield [last];
  for (const one of others)
    if (one.subject === last.issuer) {
      const remaining = others.filter(({ subject }) => subject !== one.subject);
      for (const path of pathsFrom(one, remaining, root)) yield [last, ...path];
    }
}

async function otherSays(
  leaf: TestCertificate,
  others: readonly TestCertificate[],
  roots: readonly TestCertificate[],
  at: number,
): Promise<boolean> {
  for (const root of roots)
    for (const path of pathsFrom(leaf, others, root)) {
      const engine = new pkijs.CertificateChainValidationEngine({
        trustedCerts: [parse(root)],
        // The end of the chain stands last.
        certs: path.toReversed().map(parse),
        checkDate: new Date(at * 1000),
      });
      if ((await engine.verify()).result) return true;
    }
  return false;
}

test('a chain leads exactly where PKI.js finds a path, whatever stands beside it', { skip }, async () => {
  const { roots, others, leaves } = makeCertificates();
  const now = Date.now() / 1000;
  let leading = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...leaves),
      fc.shuffledSubarray(others),
      fc.shuffledSubarray(roots),
      fc.constantFrom(now, now + 5 * daySeconds, now + 100 * daySeconds, now - daySeconds),
      async (leaf, some, trusted, at) => {
        const expected = await otherSays(leaf, some, trusted, at);
        const read = (list: readonly TestCertificate[]) => list.map(({ der }) => readCertificate(der));
        const parameters = { others: read(some), roots: read(trusted), at };
        assert.equal(chainLeads(readCertificate(leaf.der), parameters), expected);
        if (expected) leading++;
      },
    ),
    { numRuns: 300 },
  );
  assert.ok(leading > 15, `${leading} chains led somewhere`);
});

test('two authorities of one name may stand in one chain, each with a key of its own', { skip }, async () => {
  const [root, b, leaf] = ['Root2', 'B2', 'Leaf2'].map((name) => makeParty(name)) as [Party, Party, Party];
  const [one, other] = [makeParty('one', 'A2'), makeParty('other', 'A2')];
  const stamper = issue(leaf, one, stamping);
  // Leaf by one A, that A by B, B by another A, that A by the root.
  const others = [issue(one, b, authority), issue(b, other, authority), issue(other, root, authority)];
  const trusted = issue(root, root, authority);
  const at = Date.now() / 1000;
  const leads = (list: readonly TestCertificate[]) =>
    chainLeads(readCertificate(stamper.der), {
      others: list.map(({ der }) => readCertificate(der)),
      roots: [readCertificate(trusted.der)],
      at,
    });
  const engine = new pkijs.CertificateChainValidationEngine({
    trustedCerts: [parse(trusted)],
    certs: [...others.toReversed(), stamper].map(parse),
    checkDate: new Date(at * 1000),
  });
  assert.equal((await engine.verify()).result, true);
  assert.ok(leads(others));
  for (const missing of others) assert.ok(!leads(others.filter((certificate) => certificate !== missing)));
});

test('an issuer that leads nowhere does not hide one that does', { skip }, () => {
  const [root, other, a, leaf] = ['R', 'O', 'I', 'L'].map((name) => makeParty(name)) as [
    Party,
    Party,
    Party,
    Party,
  ];
  const trusted = readCertificate(issue(root, root, authority).der);
  const stamper = readCertificate(issue(leaf, a, stamping).der);
  const deadEnd = readCertificate(issue(a, other, authority).der);
  const way = readCertificate(issue(a, root, authority).der);
  const at = Date.now() / 1000;
  for (const others of [
    [deadEnd, way],
    [way, deadEnd],
  ])
    assert.ok(chainLeads(stamper, { others, roots: [trusted], at }));
  assert.ok(!chainLeads(stamper, { others: [deadEnd], roots: [trusted], at }));
});

test('a list that is made to be tried for ever is refused in time', { skip }, () => {
  const parties = ['X', 'Y'].map((name) => makeParty(name)) as [Party, Party];
  const [x, y] = parties;
  const leaf = readCertificate(issue(makeParty('End'), x, stamping).der);
  const many = Array.from({ length: 12 }, () => [issue(x, y, authority), issue(y, x, authority)]);
  const others = many.flat().map(({ der }) => readCertificate(der));
  const trusted = readCertificate(issue(makeParty('Far'), makeParty('Away'), authority).der);
  const start = performance.now();
  assert.ok(!chainLeads(leaf, { others, roots: [trusted], at: Date.now() / 1000 }));
  assert.ok(performance.now() - start < 20_000);
});
