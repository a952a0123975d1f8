// `heed capture URL`: one page as evidence, from the machine of a member, since the server's address would
// show the organisation. Nothing is logged in to, pressed or sent; pictures only where they are asked for.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readAuthorities, stampOver } from '@heed/server/stamps';
import { Failure } from '../failure.ts';
import { forms } from '../forms.ts';
import { readWholeNumber } from '../input.ts';
import { parseCommand } from '../output.ts';
import { settings } from '../settings.ts';
import { readAddress, readProxy } from './address.ts';
import { browserAt, type PageVisit, type Stop, visit } from './browse.ts';
import { openGate } from './gate.ts';
import { addressOnly, askForAdults } from './minors.ts';
import { packCapture } from './pack.ts';

const usage = "Say 'heed capture URL --adult-only yes'. 'heed help capture' says more.";
const software = 'heed capture';

type Values = ReturnType<typeof parse>['values'];
const parse = (args: readonly string[]) => parseCommand(forms.capture, args);

export async function run(args: readonly string[]): Promise<void> {
  const { positionals, values, say } = parse(args);
  const [address] = positionals;
  if (address === undefined) throw new Failure('usage', usage);
  const order = readOrder(address, values);
  if ((await askForAdults(values['adult-only'])) === 'not-adults')
    throw new Failure('refused', addressOnly(order.url.href));
  const beginning = new Date().toISOString();
  const page = await fetchPage(order);
  const end = new Date().toISOString();
  const stamps: string[] = [];
  const packed = await packCapture(
    page,
    {
      address: order.url.href,
      beginning,
      end,
      software,
      pictures: order.hasPictures,
      adultOnly: 'said-by-the-member',
      isLocalAllowed: order.mayBeLocal,
      proxied: order.proxy !== null,
    },
    async (list) => {
      const files = order.proxy === null ? await stampsOver(list) : [];
      stamps.push(...files.map(({ name }) => name));
      return files;
    },
  );
  const file = save(values.out, beginning, packed.wacz);
  const outcome = {
    file,
    sha256: packed.sha256,
    address: order.url.href,
    finalAddress: page.finalUrl,
    beginning,
    end,
    answers: packed.records,
    pictures: order.hasPictures,
    stopped: page.stopped,
    refused: page.refused,
    stamps,
    isLocalAllowed: order.mayBeLocal,
  };
  say(sentences(outcome, page), outcome);
}

function readOrder(address: string, values: Values) {
  const proxy = values.proxy === undefined ? null : readProxy(values.proxy);
  if (values.proxy !== undefined && proxy === null)
    throw new Failure('usage', 'Cannot use --proxy: write socks5h://127.0.0.1:9050, where Tor listens.');
  const mayBeLocal = values['allow-local'] === true;
  const reading = readAddress(address, { isProxied: proxy !== null, mayBeLocal });
  if (!reading.ok) throw new Failure('usage', `${reading.reason} Nothing was fetched.`);
  return {
    url: reading.url,
    proxy,
    mayBeLocal,
    hasPictures: values.pictures === true,
    executablePath: browserAt(values.browser),
    limits: {
      seconds: readWholeNumber('seconds', values.seconds ?? '60', 5, 600),
      bytes: 1_000_000 * readWholeNumber('megabytes', values.megabytes ?? '50', 1, 200),
      requests: readWholeNumber('requests', values.requests ?? '500', 1, 5000),
    },
  };
}

async function fetchPage({ proxy, mayBeLocal, ...order }: ReturnType<typeof readOrder>): Promise<PageVisit> {
  let onTooMuch = () => {};
  const tooMuch = new Promise<'bytes'>((resolve) => {
    onTooMuch = () => resolve('bytes');
  });
  const gate = await openGate({
    proxy,
    mayBeLocal,
    mostBytes: order.limits.bytes,
    onTooMuch: () => onTooMuch(),
  });
  try {
    return await visit({ ...order, gate, tooMuch });
  } finally {
    gate.shut();
  }
}

/** The answers of the authorities that the operator chose; one that is away is left out, which is said. */
async function stampsOver(list: Uint8Array) {
  const authorities = await readAuthorities(settings().stamps);
  const answers = await Promise.all(
    authorities.map(async (authority) => ({ authority, stamp: await stampOver(list, authority) })),
  );
  return answers.flatMap(({ authority: { name }, stamp }) => {
    if (stamp === null) {
      console.error(`No time-stamp came from ${name}.`);
      return [];
    }
    return [{ name, path: `stamps/${name}.tsr`, bytes: stamp.answer }];
  });
}

/** Under a name that says when, and nothing of whom. */
function save(folder: string | undefined, beginning: string, bytes: Uint8Array): string {
  const place = resolve(process.env.INIT_CWD ?? '.', folder ?? '.');
  mkdirSync(place, { recursive: true });
  const file = join(place, `capture-${beginning.slice(0, 19).replace(/[-:]/g, '')}Z.wacz`);
  writeFileSync(file, bytes, { flag: 'wx', mode: 0o600 });
  return file;
}

const stops: Readonly<Record<Stop, string>> = {
  time: 'The time was over before the page had loaded whole: what came until then is in it (--seconds).',
  bytes: 'The page is larger than allowed: what came until then is in it (--megabytes).',
  requests: 'The page asked for more parts than allowed: the others are not in it (--requests).',
};

interface Outcome {
  readonly file: string;
  readonly sha256: string;
  readonly finalAddress: string;
  readonly address: string;
  readonly answers: number;
  readonly pictures: boolean;
  readonly stopped: Stop | null;
  readonly stamps: readonly string[];
  readonly isLocalAllowed: boolean;
}

function sentences(outcome: Outcome, { pdf, refused: refusals, isSandboxed }: PageVisit): string {
  const { file, sha256, address, finalAddress, answers, pictures, stopped, stamps } = outcome;
  const omissions = Object.entries(refusals).map(([why, count]) => `${count} ${why}`);
  return [
    `Captured: ${address}`,
    ...(finalAddress === address ? [] : [`It led to: ${finalAddress}`]),
    `File: ${file}`,
    `SHA-256: ${sha256}`,
    `${answers} answers, pictures ${pictures ? 'with' : 'left out'}, ${pdf ? 'with' : 'without'} a PDF.`,
    ...(omissions.length > 0 ? [`Not asked for: ${omissions.join(', ')}.`] : []),
    ...(stopped === null ? [] : [stops[stopped]]),
    stamps.length > 0
      ? `Time-stamps: ${stamps.join(', ')}.`
      : 'No time-stamp: the time is that of this machine.',
    ...(isSandboxed ? [] : ['The browser ran without its sandbox, since you are root.']),
    ...(outcome.isLocalAllowed
      ? ['Addresses of this machine were allowed: this is no capture of the web.']
      : []),
    "Add the file to the case at the desk: 'Case file', 'Captured page'. The package takes it there.",
    'Then delete it here.',
  ].join('\n');
}
