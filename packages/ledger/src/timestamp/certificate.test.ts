// Which certificates may stamp and which may issue, on certificates made by OpenSSL: use, time and place in
// the chain.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { chainLeads, mayStamp, readCertificate } from './certificate.ts';
import { judgeTimestamp } from './index.ts';

const skip = spawnSync('openssl', ['version']).status !== 0 && 'no openssl';
const stamping = 'extendedKeyUsage=critical,timeStamping';
const ec = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-384', '-nodes'];
let folder: string;
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'heed-certificates-'));
  if (!skip) makeRoot();
});
after(() => rmSync(folder, { recursive: true, force: true }));

function openssl(...args: string[]): void {
  const { status, stderr } = spawnSync('openssl', args, { cwd: folder, encoding: 'utf8' });
  assert.equal(status, 0, stderr);
}

function makeRoot(): void {
  openssl(
    'req',
    '-x509',
    ...ec,
    '-keyout',
    'root.key',
    '-out',
    'root.pem',
    '-days',
    '9',
    '-subj',
    '/CN=Root',
  );
}

/**
 * Makes `name` under `issuer`, with these extensions; the same key again where `name` was made before under
 * `keyOf`.
 */
function issue(
  name: string,
  extensions: string,
  { issuer = 'root', serial = '7', days = '9', keyOf = '' } = {},
) {
  const key = keyOf === '' ? [...ec, '-keyout', `${name}.key`] : ['-key', `${keyOf}.key`];
  openssl('req', '-new', ...key, '-out', `${name}.csr`, '-subj', '/CN=Invented');
  writeFileSync(join(folder, 'ext'), `${extensions}\n`);
  const by = [
    '-CA',
    `${issuer}.pem`,
    '-CAkey',
    `${issuer}.key`,
    '-set_serial',
    serial,
    '-days',
    days,
    '-extfile',
    'ext',
  ];
  openssl('x509', '-req', '-in', `${name}.csr`, ...by, '-sha384', '-out', `${name}.pem`);
  return der(name);
}
const der = (name: string) =>
  new Uint8Array(
    Buffer.from(
      readFileSync(join(folder, `${name}.pem`), 'utf8').replace(/-----[^-]+-----|\s/g, ''),
      'base64',
    ),
  );

test('a certificate stamps only if that is its one use, and critical', { skip }, () => {
  const may = (extensions: string) => mayStamp(readCertificate(issue('one', extensions)));
  assert.equal(may(stamping), true);
  assert.equal(may(`${stamping}\nkeyUsage=critical,digitalSignature`), true);
  assert.equal(may('extendedKeyUsage=timeStamping'), false);
  assert.equal(may('extendedKeyUsage=critical,timeStamping,codeSigning'), false);
  assert.equal(may('extendedKeyUsage=critical,codeSigning'), false);
  assert.equal(may('basicConstraints=CA:false'), false);
  assert.equal(may(`${stamping}\nkeyUsage=critical,keyEncipherment`), false);
});

test('a chain leads through authorities alone, at a time when each was valid', { skip }, () => {
  const middle = issue('middle', 'basicConstraints=critical,CA:true\nkeyUsage=critical,keyCertSign');
  const leaf = readCertificate(issue('leaf', stamping, { issuer: 'middle' }));
  const root = readCertificate(der('root'));
  const at = Date.now() / 1000;
  const leads = (of: typeof leaf, others: Uint8Array[], when = at) =>
    chainLeads(of, { others: others.map(readCertificate), roots: [root], at: when });
  assert.equal(leads(leaf, [middle]), true);
  assert.equal(leads(leaf, []), false);
  assert.equal(leads(leaf, [middle], at - 86_400), false, 'before it was valid');
  assert.equal(leads(leaf, [middle], at + 20 * 86_400), false, 'after it was valid');
  // A certificate that may not issue did so all the same.
  const noAuthority = issue('no-authority', 'basicConstraints=CA:false');
  const under = readCertificate(issue('under', stamping, { issuer: 'no-authority' }));
  assert.equal(leads(under, [noAuthority]), false);
  const noSigning = issue('no-signing', 'basicConstraints=critical,CA:true\nkeyUsage=critical,cRLSign');
  assert.equal(
    leads(readCertificate(issue('under-2', stamping, { issuer: 'no-signing' })), [noSigning]),
    false,
  );
  // Something critical whose meaning is not known here.
  const strange = issue('strange', `${stamping}\n1.2.3.4=critical,DER:0500`);
  assert.equal(leads(readCertificate(strange), []), false);
});

/** A token over 'a checkpoint' by the authority `tsa`, whose certificate does not stand in it. */
function makeToken(): Uint8Array {
  writeFileSync(join(folder, 'serial'), '01');
  writeFileSync(
    join(folder, 'tsa.cnf'),
    '[tsa]\ndefault_tsa=one\n[one]\nserial=serial\nsigner_cert=tsa.pem\n' +
      'signer_key=tsa.key\nsigner_digest=sha256\n' +
      'default_policy=1.2.3\ndigests=sha256\ness_cert_id_alg=sha256\n',
  );
  writeFileSync(join(folder, 'data'), 'a checkpoint');
  openssl('ts', '-query', '-data', 'data', '-sha256', '-out', 'q');
  openssl('ts', '-reply', '-config', 'tsa.cnf', '-queryfile', 'q', '-token_out', '-out', 'token');
  return new Uint8Array(readFileSync(join(folder, 'token')));
}
const judged = (token: Uint8Array, chain: Uint8Array[]) =>
  judgeTimestamp(token, { data: new TextEncoder().encode('a checkpoint'), roots: [der('root')], chain });

test('another certificate with the same key, issuer and number does not stand in for the one that stamped', {
  skip,
}, () => {
  const first = issue('tsa', stamping, { serial: '9' });
  const second = issue('twin', stamping, { serial: '9', days: '8', keyOf: 'tsa' });
  const token = makeToken();
  assert.ok(judged(token, [first]).ok);
  assert.deepEqual(judged(token, [second]), { ok: false, reason: 'no-certificate' });
  assert.deepEqual(judged(token, []), { ok: false, reason: 'no-certificate' });
});

test('what somebody signs who may sign code, not time, is no time-stamp', { skip }, () => {
  issue('tsa', stamping);
  makeToken();
  openssl(
    'cms',
    '-verify',
    '-noverify',
    '-nosigs',
    '-inform',
    'DER',
    '-in',
    'token',
    '-certfile',
    'tsa.pem',
    '-out',
    'info',
  );
  const signedBy = (name: string) => {
    const content = ['-econtent_type', '1.2.840.113549.1.9.16.1.4', '-nodetach', '-binary', '-cades'];
    const by = ['-signer', `${name}.pem`, '-inkey', `${name}.key`, '-md', 'sha256'];
    openssl('cms', '-sign', '-in', 'info', ...content, ...by, '-outform', 'DER', '-out', 'signed');
    return judged(new Uint8Array(readFileSync(join(folder, 'signed'))), []);
  };
  assert.ok(signedBy('tsa').ok);
  issue('coder', 'extendedKeyUsage=critical,codeSigning');
  assert.deepEqual(signedBy('coder'), { ok: false, reason: 'wrong-use' });
});
