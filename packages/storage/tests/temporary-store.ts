// Starts the object store that this machine has, OpenStack Swift with its S3 interface, in a temporary
// folder.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AwsV4Signer } from 'aws4fetch';
import type { StoreAccess } from '../src/index.ts';

const program = fileURLToPath(new URL('object-store.py', import.meta.url));
const python = '/usr/bin/python3';
/** Milliseconds until it must have started. */
const patience = 20_000;

export interface TemporaryStore {
  readonly endpoint: string;
  /** A new prefix in a bucket that is there. */
  prefix(): StoreAccess;
  /** A request as whoever owns the bucket makes it. */
  ask(method: string, path: string, body?: string): Promise<Response>;
  /** A new bucket; `versioned` keeps what is deleted. */
  bucket(kind?: 'versioned'): Promise<StoreAccess>;
  /** Stops answering without ending, and goes on. */
  signal(signal: 'SIGSTOP' | 'SIGCONT'): void;
  /** Folder in which its files lie. */
  readonly folder: string;
  stop(): Promise<void>;
}

/** Whether the servers are installed: Debian's swift-proxy, swift-account, swift-container, swift-object. */
export function hasObjectStore(): boolean {
  try {
    execFileSync(python, ['-I', '-c', 'import swift.proxy, swift.account, swift.container, swift.obj'], {
      stdio: 'ignore',
    });
    return true;
  } catch {
    return false;
  }
}

const owner = { key: 'test:one', secret: 'guarded-by-one' } as const;

export async function startTemporaryStore(): Promise<TemporaryStore> {
  const folder = mkdtempSync(join(tmpdir(), 'objects-'));
  const running = spawn(python, ['-I', program, folder, '0'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const port = await portOf(running);
  const endpoint = `http://127.0.0.1:${port}`;
  const ask = async (method: string, path: string, body = '') => {
    const hash = { 'x-amz-content-sha256': 'UNSIGNED-PAYLOAD' };
    const { key: accessKeyId, secret: secretAccessKey } = owner;
    const of = { accessKeyId, secretAccessKey, service: 's3', region: 'us-east-1' };
    const signed = await new AwsV4Signer({ method, url: endpoint + path, headers: hash, ...of }).sign();
    return fetch(signed.url, { method, headers: signed.headers, ...(body !== '' && { body }) });
  };
  const access = (bucket: string, prefix: string): StoreAccess => ({
    ...{ endpoint, bucket, prefix, region: 'us-east-1' },
    ...owner,
  });
  const bucket = async (kind?: 'versioned') => {
    const name = `b${randomBytes(6).toString('hex')}`;
    await ask('PUT', `/${name}`);
    const versioning = '<VersioningConfiguration><Status>Enabled</Status></VersioningConfiguration>';
    if (kind === 'versioned') await ask('PUT', `/${name}?versioning`, versioning);
    return access(name, '');
  };
  const shared = (await bucket()).bucket;
  return {
    ...{ endpoint, folder, ask, bucket },
    prefix: () => access(shared, `${randomBytes(6).toString('hex')}/`),
    signal: (signal) => void running.kill(signal),
    async stop() {
      const end = new Promise((resolve) => running.once('close', resolve));
      running.kill('SIGKILL');
      await end;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function portOf(running: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('The object store did not start')), patience);
    running.once('close', () => reject(new Error('The object store ended at its start')));
    running.once('error', reject);
    running.stdout!.once('data', (text) => {
      clearTimeout(late);
      resolve(Number(String(text).trim()));
    });
  });
}
