// `heed onion`: the site of one organisation as an onion service beside its https address, by Debian's tor.
// An instance of tor of its own for each organisation, a port of this machine that takes nobody else's
// visitors, and its address in the settings. `--remove` ends it; its key stays.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { Failure } from './failure.ts';
import { forms } from './forms.ts';
import { type Machine, openMachine, writeWhole } from './install/machine.ts';
import { readName } from './install/order.ts';
import { parseCommand } from './output.ts';
import { upgradeObstacles } from './upgrade/interrupted.ts';
import { organisations } from './upgrade/service.ts';

/** The first port that is asked for; each further organisation takes the next. */
const firstPort = 8081;
/** How long tor may take to make the key, milliseconds. It needs no network for that. */
const keyMs = 60_000;

export async function run(args: readonly string[]): Promise<void> {
  const { values, say } = parseCommand(forms.onion, args);
  const name = readName(values.name ?? 'main');
  const machine = openMachine('');
  const service = serviceOf(machine, name);
  const obstacles = obstaclesOf(machine, name);
  if (values['dry-run'] === true) {
    const steps = values.remove ? removalSteps(service) : setUpSteps(service);
    return say(['Nothing was done. This would be:', ...steps, ...obstacles].join('\n'), {
      ...{ dryRun: true, name, port: service.port, steps, obstacles },
    });
  }
  if (obstacles.length > 0) throw new Failure('refused', `Nothing was done.\n${obstacles.join('\n')}`);
  if (values.remove) {
    remove(machine, service);
    return say(removedText(service), { name, removed: true, key: service.keyFolder });
  }
  const { origin, isNew } = await setUp(machine, service);
  say(setUpText(service, origin, isNew), { name, origin, port: service.port, key: service.keyFolder });
}

interface OnionService {
  readonly name: string;
  /** Of Debian's tor: letters and digits alone. */
  readonly instance: string;
  readonly port: number;
  readonly torrc: string;
  readonly keyFolder: string;
  readonly settings: string;
}

function serviceOf(machine: Machine, name: string): OnionService {
  const instance = `heed${name.replaceAll('-', '')}`;
  return {
    name,
    instance,
    port: portOf(machine, name),
    torrc: `/etc/tor/instances/${instance}/torrc`,
    keyFolder: `/var/lib/tor-instances/${instance}/onion`,
    settings: `/etc/heed/${name}.env`,
  };
}

/** The port that the organisation has, or one that no organisation here has. */
function portOf(machine: Machine, name: string): number {
  const ports = new Map(organisations(machine).map((one) => [one, onionPortIn(settingsOf(machine, one))]));
  const own = ports.get(name);
  if (own != null) return own;
  let port = firstPort;
  while ([...ports.values()].includes(port)) port += 1;
  return port;
}

const settingsOf = (machine: Machine, name: string): string =>
  readFileSync(machine.path(`/etc/heed/${name}.env`), 'utf8');

function onionPortIn(settings: string): number | null {
  const port = /^HEED_ONION_PORT=(\d+)$/m.exec(settings)?.[1];
  return port === undefined ? null : Number(port);
}

function obstaclesOf(machine: Machine, name: string): readonly string[] {
  const same = organisations(machine).filter(
    (one) => one !== name && one.replaceAll('-', '') === name.replaceAll('-', ''),
  );
  return [
    ...(process.getuid?.() === 0 ? [] : ['Only root sets up tor: say it as root.']),
    ...(organisations(machine).includes(name)
      ? []
      : [`No organisation '${name}' is installed here. See: ls /etc/heed.`]),
    ...(existsSync('/usr/sbin/tor-instance-create') ? [] : ["There is no tor here: 'apt-get install tor'."]),
    ...upgradeObstacles(),
    ...same.map((one) => `'${one}' has the same letters, and tor knows no hyphens: rename one of the two.`),
  ];
}

/** Nobody but the organisation comes by this tor: it is no relay and takes no clients of this machine. */
const torrcOf = ({ keyFolder, port }: OnionService): string =>
  [
    "# Written by 'heed onion'.",
    'SocksPort 0',
    `HiddenServiceDir ${keyFolder}`,
    `HiddenServicePort 80 127.0.0.1:${port}`,
    // A flood is met where it arrives: clients work for a place in the queue while there is one.
    ...(knowsPuzzles() ? ['HiddenServicePoWDefensesEnabled 1'] : []),
    'HiddenServiceEnableIntroDoSDefense 1',
    // One visitor is one circuit, with room for the files of a page.
    'HiddenServiceMaxStreams 100',
    'HiddenServiceMaxStreamsCloseCircuit 0',
    // Callers are told apart for turns: who asks without end waits for himself.
    'HiddenServiceExportCircuitID haproxy',
    '',
  ].join('\n');

/** Debian's tor since 0.4.8; an older one refuses the line. */
const knowsPuzzles = (): boolean =>
  /pow: yes/.test(spawnSync('tor', ['--list-modules'], { encoding: 'utf8' }).stdout ?? '');

/** Services restart where what they read has changed, and only then. */
async function setUp(
  machine: Machine,
  service: OnionService,
): Promise<{ readonly origin: string; readonly isNew: boolean }> {
  const { instance, torrc, settings, name } = service;
  if (!existsSync(torrc)) machine.command(['tor-instance-create', instance]);
  const isTorNew = readFileSync(torrc, 'utf8') !== torrcOf(service);
  if (isTorNew) writeWhole(torrc, torrcOf(service), 0o644);
  machine.command(['systemctl', 'enable', `tor@${instance}.service`]);
  machine.command(['systemctl', isTorNew ? 'restart' : 'start', `tor@${instance}.service`]);
  const origin = `http://${await hostName(service)}`;
  const before = settingsOf(machine, name);
  const after = withOnion(before, origin, service.port);
  const isNew = after !== before;
  if (isNew) {
    writeWhole(settings, after, 0o600);
    machine.command(['systemctl', 'try-restart', `heed@${name}.service`]);
  }
  return { origin, isNew };
}

async function hostName({ keyFolder, instance }: OnionService): Promise<string> {
  for (const last = Date.now() + keyMs; ; await wait(200)) {
    const text = existsSync(`${keyFolder}/hostname`)
      ? readFileSync(`${keyFolder}/hostname`, 'utf8').trim()
      : '';
    if (/^[a-z2-7]{56}\.onion$/.test(text)) return text;
    if (Date.now() > last)
      throw new Failure(
        'refused',
        `tor made no address within a minute. See: journalctl -u tor@${instance}.`,
      );
  }
}

/** Settings with the onion service beside the addresses that stand there. */
const withOnion = (settings: string, origin: string, port: number): string =>
  `${withoutOnion(settings)
    .replace(/^HEED_ORIGIN=.*$/m, (line) => `${line},${origin}`)
    .trimEnd()}\nHEED_ONION_PORT=${port}\nHEED_ONION_CIRCUITS=1\n`;

/** Settings without an onion service. */
const withoutOnion = (settings: string): string =>
  settings.replace(/^HEED_ONION_(PORT|CIRCUITS)=.*\n/gm, '').replace(/^HEED_ORIGIN=.*$/m, (line) =>
    line
      .split(',')
      .filter((one) => !one.trim().endsWith('.onion'))
      .join(','),
  );

function remove(machine: Machine, { name, instance, settings }: OnionService): void {
  machine.command(['systemctl', 'disable', '--now', `tor@${instance}.service`]);
  writeWhole(settings, withoutOnion(settingsOf(machine, name)), 0o600);
  machine.command(['systemctl', 'try-restart', `heed@${name}.service`]);
}

const setUpSteps = ({ instance, torrc, port, settings, name }: OnionService): readonly string[] => [
  `  an instance of tor, tor@${instance}, with an account of its own`,
  `  ${torrc}: leads to port ${port} of this machine`,
  `  ${settings}: the address beside HEED_ORIGIN, HEED_ONION_PORT=${port}, HEED_ONION_CIRCUITS=1`,
  `  systemctl try-restart heed@${name}`,
];

const removalSteps = ({ name, instance, settings, keyFolder }: OnionService): readonly string[] => [
  `  tor@${instance} ends`,
  `  ${settings}: without the onion service`,
  `  systemctl try-restart heed@${name}`,
  `  ${keyFolder} stays: its key is the address`,
];

const setUpText = ({ keyFolder, name, port }: OnionService, origin: string, isNew: boolean): string =>
  [
    isNew
      ? `heed@${name} was restarted: it reads the new settings.`
      : 'It was set up already. Nothing was changed, nothing restarted.',
    `The site is at ${origin} too, once tor is connected: a minute or two.`,
    'Tor Browser offers it to who opens the https address.',
    `Its key is the address: copy ${keyFolder} into the safe. No backup of Heed holds it.`,
    `Port ${port} of this machine takes visitors of tor alone. Whether it answers says ` +
      `'heed${name === 'main' ? '' : ` @${name}`} doctor'.`,
  ].join('\n');

const removedText = ({ keyFolder, name }: OnionService): string =>
  `The onion service is off, and heed@${name} was restarted. Its key stays in ${keyFolder}: with it the ` +
  'same address comes back.';
