// `heed room --lan`: serves a workshop on the network of this computer, without internet and without https.
// The desk is for this computer alone; phones get what a workshop needs.
import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { networkInterfaces } from 'node:os';
import { join, resolve } from 'node:path';
import { openStorage } from '@heed/storage';
import { optionsOf } from '../../../apps/cli/src/deployment.ts';
import { Failure } from '../../../apps/cli/src/failure.ts';
import { forms } from '../../../apps/cli/src/forms.ts';
import { readWholeNumber } from '../../../apps/cli/src/input.ts';
import { parseCommand } from '../../../apps/cli/src/output.ts';
import { makeReady, startOn } from '../../../apps/cli/src/serving.ts';
import { type CommandSettings, settings } from '../../../apps/cli/src/settings.ts';
import { foundWorkshop, type WorkshopLogIn } from './founding-workshop.ts';

/** `heed room`. */
export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseCommand(forms.room, args);
  if (values.lan !== true)
    throw new Failure(
      'usage',
      'Say --lan: this serves a workshop on the network of this computer, where nothing is encrypted. With ' +
        "internet, open the room at the desk of your site: 'npm run -s heed -- start' serves it.",
    );
  const set = workshopSettings(settings(), values);
  const addresses = values.address === undefined ? privateAddresses() : [ownAddress(values.address)];
  await makeReady(set);
  const logIn = await foundOnce(set);
  const { port } = await startOn({ ...set, workshopAddresses: addresses });
  for (const line of greeting({ port, addresses, logIn })) console.log(line);
}

/** A folder of its own, or one that is named; what only an installation with internet can use is left out. */
function workshopSettings(
  set: CommandSettings,
  { data, port }: { readonly data?: string | undefined; readonly port?: string | undefined },
): CommandSettings {
  return {
    ...set,
    folder: data === undefined ? join(set.folder, 'workshop') : resolve(process.env.INIT_CWD ?? '.', data),
    databaseUrl: data === undefined ? undefined : set.databaseUrl,
    port: port === undefined ? set.port : readWholeNumber('port', port, 0, 65_535),
    host: '0.0.0.0',
    socket: undefined,
    metrics: undefined,
    production: false,
    proxy: false,
    mail: undefined,
    origins: [],
    witnessLogs: undefined,
    policy: undefined,
    stamps: undefined,
  };
}

/**
 * The log-in of the trainer where the folder was empty; null where an organisation is there. It is made
 * beside and moved to its place whole: a start that is broken off leaves nothing half founded.
 */
async function foundOnce(set: CommandSettings): Promise<WorkshopLogIn | null> {
  const { folder, databaseUrl } = set;
  const isEmpty = !existsSync(folder) || readdirSync(folder).length === 0;
  if (isEmpty && databaseUrl === undefined) {
    const making = `${folder}.new`;
    rmSync(making, { recursive: true, force: true });
    const logIn = await foundWorkshop({ ...set, folder: making });
    rmSync(folder, { recursive: true, force: true });
    renameSync(making, folder);
    return logIn;
  }
  const storage = await openStorage(optionsOf(set));
  const organisation = await storage.settings.get('organisation');
  await storage.close();
  if (organisation === null)
    throw new Failure(
      'refused',
      'This folder is not empty and holds no organisation. Name an empty one, or that of an installation.',
    );
  return null;
}

/** RFC 1918, and link-local addresses of RFC 3927, which a network without DHCP gives. */
const isPrivate = (address: string): boolean =>
  /^(10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|169\.254\.)/.test(address);

const ipv4Addresses = (): readonly string[] =>
  Object.values(networkInterfaces()).flatMap((all = []) =>
    all.filter(({ family }) => family === 'IPv4').map(({ address }) => address),
  );

const privateAddresses = (): readonly string[] => ipv4Addresses().filter(isPrivate);

/** Of a network that is not private: a phone would come over the internet. */
const outerAddresses = (): readonly string[] =>
  ipv4Addresses().filter((address) => !isPrivate(address) && !address.startsWith('127.'));

/** `address` where this computer has it, or it is one of its loopback. Throws a usage failure. */
function ownAddress(address: string): string {
  const own = ipv4Addresses();
  const isLoopback = /^127(\.(0|[1-9]\d{0,2})){3}$/.test(address) && address !== '127.0.0.1';
  if (own.includes(address) && address !== '127.0.0.1') return address;
  if (isLoopback && address.split('.').every((part) => Number(part) <= 255)) return address;
  const others = [...privateAddresses(), ...outerAddresses()].join(', ') || 'no network now';
  throw new Failure('usage', `Cannot use --address '${address}': this computer has ${others}.`);
}

interface Served {
  readonly port: number;
  readonly addresses: readonly string[];
  readonly logIn: WorkshopLogIn | null;
}

/** What the trainer reads in the window of the command. */
export function greeting({ port, addresses, logIn }: Served): readonly string[] {
  return [
    `desk: http://localhost:${port}/desk (on this computer alone)`,
    ...addresses.map((address) => `phones: http://${address}:${port}/room`),
    ...(addresses.length === 0
      ? [
          'No network was found, so no phone can come. Switch the hotspot on, end this with Ctrl+C and ' +
            'start it again.',
          ...outerAddresses().map(
            (address) =>
              `Only if phones are on the network of ${address}: start it with --address ${address}.`,
          ),
        ]
      : []),
    ...(addresses.length > 1
      ? ['The square code at the desk shows the first one; for another one start with --address.']
      : []),
    ...(logIn === null
      ? []
      : [`trainer: ${logIn.email} password: ${logIn.password}`, 'This log-in is shown once: write it down.']),
    'Nothing on this network is sealed: whoever is on it can read what phones send and see. Do not write ' +
      'about real people. No reports are taken here.',
  ];
}
