// A time-stamp authority of RFC 3161 for tests: OpenSSL answers over HTTP.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';

/** Runs OpenSSL in a folder. */
export const openssl = (args: readonly string[], cwd?: string) =>
  spawnSync('openssl', args, { cwd, encoding: 'utf8' });

/** Why no authority can answer on this machine; false where one can. */
export const noOpenssl = openssl(['version']).status === 0 ? false : 'no openssl on this machine';

/** A certificate authority, a time-stamp authority below it, and how OpenSSL stamps with them. */
export function makeAuthority(folder: string): void {
  const runOpenssl = (args: readonly string[]) => {
    const { status, stderr } = openssl(args, folder);
    assert.equal(status, 0, stderr);
  };
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes'];
  runOpenssl([
    'req',
    '-x509',
    ...key,
    '-keyout',
    'ca.key',
    '-out',
    'ca.pem',
    '-days',
    '2',
    '-subj',
    '/CN=Invented root',
  ]);
  runOpenssl(['req', ...key, '-keyout', 'tsa.key', '-out', 'tsa.csr', '-subj', '/CN=Invented time-stamps']);
  writeFileSync(
    join(folder, 'ext'),
    'extendedKeyUsage=critical,timeStamping\nkeyUsage=critical,digitalSignature\n',
  );
  runOpenssl([
    'x509',
    '-req',
    '-in',
    'tsa.csr',
    '-CA',
    'ca.pem',
    '-CAkey',
    'ca.key',
    '-days',
    '2',
    '-extfile',
    'ext',
    '-out',
    'tsa.pem',
  ]);
  writeFileSync(
    join(folder, 'tsa.cnf'),
    [
      '[tsa]',
      'default_tsa=one',
      '[one]',
      'serial=serial',
      'signer_cert=tsa.pem',
      'signer_key=tsa.key',
      'certs=ca.pem',
      'signer_digest=sha256',
      'default_policy=1.3.6.1.4.1.99999.1',
      'digests=sha256',
      'ess_cert_id_alg=sha256',
      '',
    ].join('\n'),
  );
  writeFileSync(join(folder, 'serial'), '01\n');
}

/** Answers by OpenSSL; `fault` decides what goes wrong. */
export async function serveAuthority(
  t: { readonly after: (end: () => void) => void },
  folder: string,
  fault: () => 'away' | 'other' | null = () => null,
): Promise<string> {
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    if (fault() === 'away') return void response.writeHead(503).end();
    const question = Buffer.concat(parts);
    // An answer to another question: over other bytes.
    if (fault() === 'other') question[question.length - 20]! ^= 1;
    writeFileSync(join(folder, 'q'), question);
    openssl(
      ['ts', '-reply', '-config', 'tsa.cnf', '-section', 'one', '-queryfile', 'q', '-out', 'a'],
      folder,
    );
    response
      .writeHead(200, { 'content-type': 'application/timestamp-reply' })
      .end(readFileSync(join(folder, 'a')));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => server.close());
  return `http://127.0.0.1:${(server.address() as { port: number }).port}/`;
}
