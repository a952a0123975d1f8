// `heed directory export FILE` and `import FILE`: the directory in the form of Open Referral's HSDS 3.0, as
// JSON (.json) or as a tabular package (.zip). An import becomes the organisation's own content, beside ours;
// each service that cannot be taken is named with the reason, and then nothing is taken unless --partly says
// so.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { contentFaultText } from '@heed/content/checks';
import { readContent } from '@heed/content/read';
import {
  type DirectoryEntry,
  fromHsds,
  fromTables,
  hsdsServices,
  mayShow,
  toTables,
} from '@heed/domain/directory';
import { dayOf } from '@heed/domain/time';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { Failure } from './failure.ts';
import { forms } from './forms.ts';
import { parseCommand } from './output.ts';
import { settings } from './settings.ts';

/** What a file may hold when it is unpacked: a directory of a continent fits, a bomb does not. */
const mostBytes = 200_000_000;

const both = { ...forms['directory export'].options, ...forms['directory import'].options };

export async function run(args: readonly string[]): Promise<void> {
  const { positionals, values, say } = parseCommand({ ...forms['directory import'], options: both }, args);
  const [what, name] = positionals;
  if ((what !== 'export' && what !== 'import') || name === undefined || !/\.(json|zip)$/.test(name))
    throw new Failure(
      'usage',
      "Say 'heed directory export FILE' or 'heed directory import FILE', the file ending in .json or .zip.",
    );
  const file = resolve(process.env.INIT_CWD ?? '.', name);
  if (what === 'export') return exportTo(file, values.unchecked === true, say);
  return importFrom(file, name, values.partly === true, say);
}

type Say = (sentences: string, data: unknown) => void;

function exportTo(file: string, unchecked: boolean, say: Say): void {
  const { directory } = readContent(settings().folder);
  const services = hsdsServices(directory, (entry) =>
    mayShow(entry, { demonstration: unchecked, now: Date.now() }),
  );
  const day = dayOf(Date.now());
  const bytes = file.endsWith('.zip')
    ? zipSync(
        Object.fromEntries(
          Object.entries(toTables(services, day)).map(([path, text]) => [path, strToU8(text)]),
        ),
      )
    : strToU8(`${JSON.stringify(services, null, 2)}\n`);
  writeFileSync(file, bytes);
  const advice = unchecked
    ? ''
    : ' Only what somebody called within a year is in it; --unchecked takes the rest too.';
  say(`${services.length} services written.${advice}`, { services: services.length });
}

function importFrom(file: string, source: string, partly: boolean, say: Say): void {
  const day = dayOf(Date.now());
  const read = servicesIn(file).map((service, i) => ({ place: i + 1, ...fromHsds(service, source, day) }));
  const refusals = read.flatMap((result) =>
    result.ok ? [] : [{ service: result.place, reason: contentFaultText(result.fault, '') }],
  );
  const refusalLines = refusals.map(({ service, reason }) => `service ${service}: ${reason}`).join('\n');
  if (refusals.length > 0 && !partly)
    throw new Failure(
      'refused',
      `${refusalLines}\nNothing was taken. Mend these ${refusals.length}, or say --partly to take the ` +
        'others.',
    );
  const imported = read.flatMap((result) => (result.ok ? [result.imported] : []));
  const folder = join(settings().folder, 'content', 'directory');
  mkdirSync(folder, { recursive: true });
  for (const country of new Set(imported.map((service) => service.country))) {
    const at = join(folder, `${country}.json`);
    const all = [
      ...ownLines(at),
      ...imported.filter((service) => service.country === country).map(({ entry }) => entry),
    ];
    const lines = new Map<string, DirectoryEntry>(all.map((entry) => [entry.id, entry]));
    writeFileSync(at, `${JSON.stringify({ country, lines: [...lines.values()] }, null, 2)}\n`);
  }
  const importCount = read.length - refusals.length;
  say(
    `${importCount} services taken, ${refusals.length} refused. Nobody has called them yet.` +
      `${refusalLines && `\n${refusalLines}`}`,
    {
      taken: importCount,
      refused: refusals,
    },
  );
}

function ownLines(file: string): readonly DirectoryEntry[] {
  try {
    return (JSON.parse(readFileSync(file, 'utf8')) as { readonly lines: readonly DirectoryEntry[] }).lines;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw new Failure('damaged', `${file} is not JSON. Mend or move it first.`);
  }
}

/** The services of a file: an array, one service, a page of an API, or a tabular package. */
function servicesIn(file: string): readonly unknown[] {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch {
    throw new Failure('usage', `Cannot read ${file}: is it there?`);
  }
  try {
    if (file.endsWith('.zip')) return fromTables(unpacked(bytes));
    const parsed = JSON.parse(bytes.toString('utf8')) as unknown;
    if (Array.isArray(parsed)) return parsed;
    const { contents } = (parsed ?? {}) as { readonly contents?: unknown };
    return Array.isArray(contents) ? contents : [parsed];
  } catch (error) {
    throw new Failure(
      'damaged',
      `Cannot read ${file}: ${error instanceof Error ? error.message : 'not HSDS'}`,
    );
  }
}

function unpacked(bytes: Buffer): Record<string, string> {
  let sum = 0;
  const files = unzipSync(bytes, {
    filter({ name, originalSize }) {
      sum += originalSize;
      if (sum > mostBytes) throw new RangeError('unpacked it would be larger than 200 MB');
      return name.endsWith('.csv');
    },
  });
  return Object.fromEntries(
    Object.entries(files).map(([name, body]) => [name.replace(/^.*\//, ''), strFromU8(body)]),
  );
}
