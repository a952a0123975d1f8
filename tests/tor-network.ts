// A network of Tor of its own, on this machine: three directory authorities that are relays too, so that a
// service and a client find each other without the internet.
import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './free-port.ts';
import { waitUntil } from './until.ts';

export interface TorNetwork {
  /** Port of a SOCKS proxy for clients. */
  readonly socksPort: number;
  /** The address of an onion service that leads to `port` of this machine, once it is published. */
  serve(port: number): Promise<string>;
  end(): Promise<void>;
}

/** Why there can be no such network here, or null. */
export function reasonAgainstTor(): string | null {
  for (const program of ['tor', 'tor-gencert'])
    if (spawnSync('sh', ['-c', `command -v ${program}`]).status !== 0) return `no ${program} on this machine`;
  return null;
}

/** Beside the authorities: a circuit to a service goes by more of them than there are authorities. */
const relays = 4;

/** It has found its way into the network. */
const connected = 'Bootstrapped 100%';

/** Until the authorities have voted and all have heard of it, milliseconds. */
const longestMs = 180_000;

interface Authority {
  readonly folder: string;
  readonly orPort: number;
  readonly dirPort: number;
  /** The line by which the others know it. */
  readonly line: string;
}

export async function startTorNetwork(): Promise<TorNetwork> {
  const root = mkdtempSync(join(tmpdir(), 'heed-tor-'));
  const running: ChildProcess[] = [];
  const authorities = await Promise.all([1, 2, 3].map((at) => makeAuthority(root, `authority${at}`)));
  const common = [
    'TestingTorNetwork 1',
    'AssumeReachable 1',
    'PathsNeededToBuildCircuits 0.67',
    // So few relays have no second layer of guards.
    'VanguardsLiteEnabled 0',
    ...authorities.map(({ line }) => line),
  ];
  const start = (name: string, lines: readonly string[]) =>
    startTor(join(root, name), [...common, ...lines], running);
  const kill = () => {
    for (const tor of running) tor.kill('SIGKILL');
  };
  const end = async () => {
    kill();
    await Promise.all(
      running.map((tor) => tor.exitCode ?? new Promise((resolve) => tor.once('exit', resolve))),
    );
    rmSync(root, { recursive: true, force: true, maxRetries: 20 });
  };
  process.once('exit', kill);
  try {
    await Promise.all(
      authorities.map((one) => start(one.folder, authorityLines(one)).says('Opened Directory listener')),
    );
    for (let at = 1; at <= relays; at++) start(`relay${at}`, relayLines(`relay${at}`, await freePort()));
    const socksPort = await freePort();
    const client = start('client', [`SocksPort ${socksPort}`, 'ClientOnly 1']);
    await client.says(connected);
    return {
      socksPort,
      async serve(port) {
        const name = `service-${port}`;
        const key = join(root, name, 'onion');
        const service = start(name, [
          'SocksPort 0',
          `HiddenServiceDir ${key}`,
          `HiddenServicePort 80 127.0.0.1:${port}`,
          'HiddenServiceExportCircuitID haproxy',
        ]);
        await service.says(connected);
        return readFileSync(join(key, 'hostname'), 'utf8').trim();
      },
      end,
    };
  } catch (error) {
    await end();
    throw error;
  }
}

/** Its keys are made before the others start, since each names all. */
async function makeAuthority(root: string, name: string): Promise<Authority> {
  const [orPort, dirPort] = [await freePort(), await freePort()];
  const keys = join(root, name, 'keys');
  mkdirSync(keys, { recursive: true, mode: 0o700 });
  execFileSync(
    'tor-gencert',
    ['--create-identity-key', '-m', '12', '-a', `127.0.0.1:${dirPort}`, '--passphrase-fd', '0'],
    { cwd: keys, input: 'test\n', stdio: ['pipe', 'ignore', 'ignore'] },
  );
  const v3ident = /^fingerprint (\w+)$/m.exec(readFileSync(join(keys, 'authority_certificate'), 'utf8'))?.[1];
  const none = join(root, name, 'none');
  writeFileSync(none, '');
  const fingerprint = execFileSync(
    'tor',
    [
      ...['--list-fingerprint', '--quiet', '--defaults-torrc', none, '-f', none],
      ...['--DataDirectory', join(root, name), '--ORPort', String(orPort), '--Nickname', name],
      // Any one: it is not asked.
      ...['--DirAuthority', `nobody 127.0.0.1:1 ${'F'.repeat(40)}`],
    ],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
  )
    .trim()
    .split(' ')
    .slice(1)
    .join('');
  return {
    folder: name,
    orPort,
    dirPort,
    line:
      `DirAuthority ${name} orport=${orPort} no-v2 v3ident=${v3ident} ` +
      `127.0.0.1:${dirPort} ${fingerprint}`,
  };
}

const relayLines = (name: string, orPort: number): readonly string[] => [
  `Nickname ${name}`,
  'Address 127.0.0.1',
  `ORPort 127.0.0.1:${orPort}`,
  'SocksPort 0',
  'ExitRelay 0',
  'TestingServerDownloadInitialDelay 0',
];

const authorityLines = ({ folder, orPort, dirPort }: Authority): readonly string[] => [
  `Nickname ${folder}`,
  'Address 127.0.0.1',
  `ORPort 127.0.0.1:${orPort}`,
  `DirPort 127.0.0.1:${dirPort}`,
  'SocksPort 0',
  'AuthoritativeDirectory 1',
  'V3AuthoritativeDirectory 1',
  'ContactInfo nobody@example.org',
  'ExitPolicy reject *:*',
  'ExitRelay 0',
  // A vote every few seconds, so that nobody waits for the first common list.
  'TestingV3AuthInitialVotingInterval 20',
  'TestingV3AuthInitialVoteDelay 4',
  'TestingV3AuthInitialDistDelay 4',
  'V3AuthVotingInterval 20',
  'V3AuthVoteDelay 4',
  'V3AuthDistDelay 4',
  'TestingDirAuthVoteGuard *',
  'TestingDirAuthVoteHSDir *',
  'TestingMinExitFlagThreshold 0',
];

function startTor(folder: string, lines: readonly string[], running: ChildProcess[]) {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, 'torrc');
  writeFileSync(file, [`DataDirectory ${folder}`, 'Log notice stdout', ...lines, ''].join('\n'));
  const none = join(folder, 'none');
  writeFileSync(none, '');
  const tor = spawn('tor', ['--defaults-torrc', none, '-f', file], { stdio: ['ignore', 'pipe', 'pipe'] });
  running.push(tor);
  let log = '';
  tor.stdout.on('data', (data) => (log += data));
  return {
    /** Resolves once its log holds `words`. */
    says: (words: string) =>
      waitUntil(() => {
        if (tor.exitCode !== null) throw new Error(`tor did not start:\n${log}`);
        return log.includes(words);
      }, longestMs).catch((cause) => {
        throw new Error(`tor never said '${words}':\n${log.slice(-3000)}`, { cause });
      }),
  };
}
