// `npm run release -- --output FOLDER --key FILE`: an archive with everything that a server needs, Node and
// packages too, its checksum, its bill of materials and its signature. Two builds of one commit give the same
// bytes. `--new-key FILE` makes the key that signs.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  createReadStream,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { create } from 'tar';
import { build } from '../build.ts';
import { billOfMaterials } from './bill.ts';
import { type ReleasedPackage, releasedPackages, workspaceLinks } from './packages.ts';
import { type Release, releaseFile, programRoot as root } from './release.ts';
import { makeReleaseKey, readSecretKey, signFile } from './signature.ts';

/** What stands in an archive of the files of the repository. */
const released =
  /^(apps|packages|content|deploy|docs)\/|^runtime\/|^(README|LICENSE|SECURITY|CHANGELOG|ARCHITECTURE|CONTRIBUTING)\b|^package(-lock)?\.json$/;
const isReleased = (path: string) => released.test(path) && !/\/tests\/|\.test\.tsx?$/.test(path);
/** Of the package of Node: headers for compiling against it, which nothing here does. */
const isHeader = (path: string) => /^runtime\/node_modules\/[^/]+\/include(\/|$)/.test(path);

const { values } = parseArgs({
  options: {
    output: { type: 'string' },
    key: { type: 'string' },
    'new-key': { type: 'string' },
    'as-it-stands': { type: 'boolean' },
  },
});
const at = (name: string) => resolve(process.env.INIT_CWD ?? '.', name);
if (values['new-key'] !== undefined) writeNewKey(at(values['new-key']));
else if (values.output === undefined) {
  console.error(
    'Say where to: npm run release -- --output FOLDER --key FILE. A key is made by --new-key FILE; without ' +
      'a key the archive is not signed. --as-it-stands takes what is not committed, too.',
  );
  process.exitCode = 2;
} else
  await release(at(values.output), {
    key: values.key === undefined ? null : readSecretKey(readFileSync(at(values.key), 'utf8')),
    isAsItStands: values['as-it-stands'] === true,
  });

function writeNewKey(file: string): void {
  const { secret, publicText } = makeReleaseKey();
  writeFileSync(file, secret, { flag: 'wx', mode: 0o600 });
  writeFileSync(`${file}.pub`, publicText, { flag: 'wx' });
  console.log(`The key stands in ${file}: keep it off every server. Its public half: ${file}.pub.`);
}

async function release(
  folder: string,
  { key, isAsItStands }: { key: ReturnType<typeof readSecretKey> | null; isAsItStands: boolean },
): Promise<void> {
  const git = (...args: readonly string[]) =>
    execFileSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 64e6 });
  if (!isAsItStands && git('status', '--porcelain') !== '') {
    console.error(
      'Something is not committed: commit it, so that others can build the same. Or --as-it-stands.',
    );
    process.exitCode = 3;
    return;
  }
  await build();
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const said: Release = {
    version,
    commit: git('rev-parse', 'HEAD').trim(),
    publicKey: key?.publicText ?? null,
  };
  const name = `heed-${version}-${process.platform}-${process.arch}`;
  const packages = [...releasedPackages(root, ''), ...releasedPackages(root, 'runtime/')];
  const bill = `${JSON.stringify(billOfMaterials(version, packages), null, 1)}\n`;
  mkdirSync(folder, { recursive: true });
  const staging = mkdtempSync(join(tmpdir(), 'heed-release-'));
  try {
    const tracked = git('ls-files', '-z', '--cached', '--others', '--exclude-standard')
      .split('\0')
      .filter(isReleased);
    stage(join(staging, name), { tracked, packages, said, bill });
    const archive = join(folder, `${name}.tar.gz`);
    await pack(archive, staging, name);
    await writeBeside(archive, { bill, key, version });
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
  console.log(
    `${join(relative(process.cwd(), folder), name)}.tar.gz, ${version}, ${said.commit.slice(0, 12)}`,
  );
}

/** Puts everything that belongs into an archive below `to`. */
function stage(
  to: string,
  {
    tracked,
    packages,
    said,
    bill,
  }: {
    readonly tracked: readonly string[];
    readonly packages: readonly ReleasedPackage[];
    readonly said: Release;
    readonly bill: string;
  },
): void {
  const copy = (path: string) =>
    cpSync(join(root, path), join(to, path), { recursive: true, verbatimSymlinks: true });
  for (const path of tracked) if (existsSync(join(root, path))) copy(path);
  for (const built of ['apps/site/dist', 'apps/desk/dist']) copy(built);
  for (const { path } of packages) copyPackage(path, to);
  for (const [path, target] of workspaceLinks(root)) {
    mkdirSync(dirname(join(to, path)), { recursive: true });
    symlinkSync(relative(dirname(path), target), join(to, path));
  }
  writeFileSync(join(to, releaseFile), `${JSON.stringify(said, null, 1)}\n`);
  writeFileSync(join(to, 'bill-of-materials.cdx.json'), bill);
  evenModes(to);
}

/** A package without those that stand inside it: the lock file names these apart. */
function copyPackage(path: string, to: string): void {
  const from = join(root, path);
  cpSync(from, join(to, path), {
    recursive: true,
    verbatimSymlinks: true,
    filter: (source) =>
      !relative(from, source).split('/').includes('node_modules') && !isHeader(relative(root, source)),
  });
}

/** Every file, folder and link below `folder`, from the folder itself on; links are not followed. */
function entriesBelow(folder: string): readonly string[] {
  const inside = readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? entriesBelow(path) : [path];
  });
  return [folder, ...inside];
}

/** Modes as everybody's clone would have them, whatever the builder's mask. */
function evenModes(folder: string): void {
  for (const path of entriesBelow(folder)) {
    const entry = lstatSync(path);
    if (entry.isSymbolicLink()) continue;
    chmodSync(path, entry.isDirectory() || (entry.mode & 0o100) !== 0 ? 0o755 : 0o644);
  }
}

/** Entries in the order of their paths, one day, no owner: the same bytes from the same files. */
async function pack(archive: string, staging: string, name: string): Promise<void> {
  const paths = entriesBelow(join(staging, name))
    .map((path) => relative(staging, path))
    .sort((a, b) => (a < b ? -1 : 1));
  rmSync(archive, { force: true });
  const form = { gzip: { level: 9 }, portable: true, mtime: new Date(0), noDirRecurse: true } as const;
  await create({ cwd: staging, file: archive, ...form }, paths);
}

async function writeBeside(
  archive: string,
  {
    bill,
    key,
    version,
  }: {
    readonly bill: string;
    readonly key: ReturnType<typeof readSecretKey> | null;
    readonly version: string;
  },
): Promise<void> {
  const file = archive.slice(archive.lastIndexOf('/') + 1);
  const hash = createHash('sha256');
  await pipeline(createReadStream(archive), hash);
  writeFileSync(`${archive}.sha256`, `${hash.digest('hex')}  ${file}\n`);
  writeFileSync(`${archive}.cdx.json`, bill);
  if (key !== null)
    writeFileSync(`${archive}.minisig`, await signFile(archive, key, `heed ${version} ${file}`));
}
