// A real nginx, Caddy or HAProxy from the system, with the file that we ship, as an ordinary process on
// free ports with a certificate of its own.

import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createConnection } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { selfSigned } from './certificate.ts';
import { freePort } from './free-port.ts';
import { waitUntil } from './until.ts';

const deploy = fileURLToPath(new URL('../deploy/', import.meta.url));

export const proxies = ['nginx', 'caddy', 'haproxy'] as const;
export type ProxyName = (typeof proxies)[number];

export interface StartedProxy {
  readonly origin: string;
  readonly port: number;
  /** The certificate, PEM: for clients that are to trust it. */
  readonly certificate: string;
  /** Everything that it writes lies here. */
  readonly folder: string;
  readonly pid: number;
  /** What it said on its outputs. */
  said(): string;
  stop(): Promise<void>;
}

export const hasProxy = (proxy: ProxyName): boolean =>
  spawnSync(proxy, [proxy === 'caddy' ? 'version' : '-v']).status === 0;

/**
 * `change`: what a test does to our file, to see it fail. `port`: where it listens, which HEED_ORIGIN has to
 * name before. `second`: another process of Heed, where the proxy knows of two.
 */
export async function startProxy(
  proxy: ProxyName,
  {
    folder,
    upstream,
    second,
    port,
    change = (text) => text,
  }: {
    readonly folder: string;
    readonly upstream: number;
    readonly second?: number;
    readonly port: number;
    readonly change?: (text: string) => string;
  },
): Promise<StartedProxy> {
  const { certificate, key } = selfSigned();
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'certificate.pem'), certificate);
  writeFileSync(join(folder, 'key.pem'), key, { mode: 0o600 });
  const spare = await freePort();
  const text = change(files[proxy](folder))
    .replaceAll('127.0.0.1:8080', `127.0.0.1:${upstream}`)
    .replace(/\tserver two .*\n/, second === undefined ? '' : `\tserver two 127.0.0.1:${second}\n`)
    .replace(/bind :(443|80)\b/g, (_, which) => `bind 127.0.0.1:${which === '443' ? port : spare}`)
    .replaceAll('/opt/heed/deploy', deploy.replace(/\/$/, ''))
    .replace(
      /listen (\[::\]:)?(443|80)\b/g,
      (_, six, which) => `listen ${six ?? ''}${which === '443' ? port : spare}`,
    )
    // The system would take a whole answer in: a client that reads slowly on a thin line is what fills the
    // proxy.
    .replace(/listen (\d+ ssl http2);/, 'listen $1 sndbuf=4k;')
    .replaceAll('heed.example.org', proxy === 'nginx' ? 'localhost' : `https://localhost:${port}`);
  writeFileSync(join(folder, 'config'), text);
  const started = run(proxy, folder);
  // A hook that fails leaves out those after it: no proxy outlives the process of its test.
  process.once('exit', () => started.kill('SIGKILL'));
  let output = '';
  for (const stream of [started.stdout, started.stderr]) stream?.on('data', (data) => (output += data));
  await waitUntil(async () => {
    if (started.exitCode !== null) throw new Error(`${proxy} did not start: ${output}`);
    return answers(port);
  });
  return {
    origin: `https://localhost:${port}`,
    port,
    certificate,
    folder,
    pid: started.pid ?? 0,
    said: () => output,
    stop: () => {
      if (started.exitCode !== null || started.signalCode !== null) return Promise.resolve();
      const exit = new Promise<void>((resolve) => started.once('exit', () => resolve()));
      started.kill('SIGTERM');
      return exit;
    },
  };
}

/** Ours within the frame that Debian puts around a site: access logs are on there. */
function nginxFile(folder: string): string {
  const site = readFileSync(join(deploy, 'nginx.conf'), 'utf8')
    .replace(/ssl_certificate .*;/, `ssl_certificate ${folder}/certificate.pem;`)
    .replace(/ssl_certificate_key .*;/, `ssl_certificate_key ${folder}/key.pem;`);
  const temp = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((kind) => `${kind}_temp_path ${folder}/temp/${kind};`)
    .join('\n');
  mkdirSync(join(folder, 'temp'), { recursive: true });
  // Its workers would run as another account, which may not write into the folder of a test.
  const account = process.getuid?.() === 0 ? 'user root;\n' : '';
  return `${account}daemon off;\npid ${folder}/pid;\nerror_log ${folder}/error.log;\nevents {}\nhttp {
include /etc/nginx/mime.types;
access_log ${folder}/access.log;\n${temp}\n${site}\n}\n`;
}

const caddyFile = (folder: string): string =>
  readFileSync(join(deploy, 'Caddyfile'), 'utf8')
    .replace('admin off', 'admin off\n\tauto_https disable_redirects')
    .replace('\timport heed\n', `\timport heed\n\ttls ${folder}/certificate.pem ${folder}/key.pem\n`);

const haproxyFile = (folder: string): string => {
  const pem = join(folder, 'both.pem');
  const parts = ['certificate.pem', 'key.pem'].map((part) => readFileSync(join(folder, part), 'utf8'));
  writeFileSync(pem, parts.join(''), { mode: 0o600 });
  return readFileSync(join(deploy, 'haproxy.cfg'), 'utf8')
    .replaceAll('/etc/haproxy/heed.pem', pem)
    .replace(/^\t(user|group) .*\n/gm, '')
    .replace(/^\tbind :::.*\n/gm, '');
};

const files: Readonly<Record<ProxyName, (folder: string) => string>> = {
  nginx: nginxFile,
  caddy: caddyFile,
  haproxy: haproxyFile,
};

function run(proxy: ProxyName, folder: string): ChildProcess {
  const config = join(folder, 'config');
  const args = {
    nginx: ['-p', folder, '-c', config],
    caddy: ['run', '--adapter', 'caddyfile', '--config', config],
    haproxy: ['-db', '-f', config],
  }[proxy];
  const env = { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
  return spawn(proxy, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const check = createConnection(port, '127.0.0.1');
    check.once('connect', () => resolve(true)).once('error', () => resolve(false));
    check.once('connect', () => check.destroy());
  });
}
