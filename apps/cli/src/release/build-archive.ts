// Builds an archive of a release: everything that a server needs, Node and packages too, with its checksum,
// its bill of materials and its signature. Two builds of one commit give the same bytes.
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
import { basename, dirname, join, relative } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { create } from 'tar';
import { build } from '../build.ts';
import { Failure } from '../failure.ts';
import { messageTypesFile } from '../message-types.ts';
import { billOfMaterials } from './bill.ts';
import { type ReleasedPackage, releasedPackages, workspaceLinks } from './packages.ts';
import { buildProgram } from './program.ts';
import { type ProgramRelease, releaseFile, programRoot as root } from './release.ts';
import { type readSecretKey, signFile } from './signature.ts';

/** What stands in an archive of the files of the repository. */
const released =
  /^(apps|packages|modules|content|deploy|docs|runtime)\/|^[A-Z_]+(\.md)?$|^package(-lock)?\.json$/;
const isReleased = (path: string) => released.test(path) && !/\/tests\/|\.test\.tsx?$/.test(path);
/** Of what was built: what a server that ran here has compressed, there or not by chance; types. */
const unreleased = ['apps/site/dist/compressed', 'apps/desk/dist/compressed', messageTypesFile];
/** Of the package of Node: headers for compiling against it, which nothing here does. */
const isHeader = (path: string) => /^runtime\/node_modules\/[^/]+\/include(\/|$)/.test(path);

/** Of the package of the database: its sources, and what was compiled for other systems. */
const isForOthers = (path: string): boolean => {
  const [, part = '', system] = /^node_modules\/better-sqlite3\/(\w+)(?:\/([\w.-]+))?/.exec(path) ?? [];
  if (part === 'prebuilds') return system?.startsWith(`${process.platform}-${process.arch}`) === false;
  return ['deps', 'src', 'build'].includes(part);
};

/** Of packages of fonts: weights that no sheet is set in. Of the atlas: maps that are not drawn. */
const isUnused = (path: string): boolean =>
  (/\.[ot]tf$/.test(path) && !/[-_](400Regular|700Bold|Regular|Bold)\.[ot]tf$/.test(path)) ||
  /^node_modules\/world-atlas\/(land-.*|countries-1.*)\.json$/.test(path);

/** What signs, and the public half that the archive brings along. */
export type ArchiveKey = ReturnType<typeof readSecretKey>;

/**
 * Writes `heed-VERSION-PLATFORM.tar.gz` and what belongs beside it into `folder`, and returns its path.
 * Throws Failure where something is not committed, unless `isAsItStands`.
 */
export async function buildArchive(
  folder: string,
  { key, isAsItStands }: { readonly key: ArchiveKey | null; readonly isAsItStands: boolean },
): Promise<string> {
  const git = (...args: readonly string[]) =>
    execFileSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 64e6 });
  if (!isAsItStands && git('status', '--porcelain') !== '')
    throw new Failure(
      'refused',
      'Something is not committed: commit it, so that others can build the same. Or --as-it-stands.',
    );
  await build();
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const packages = [...releasedPackages(root, ''), ...releasedPackages(root, 'runtime/')];
  const bill = `${JSON.stringify(billOfMaterials(version, packages), null, 1)}\n`;
  const tracked = git('ls-files', '-z', '--cached', '--others', '--exclude-standard').split('\0');
  const staging = mkdtempSync(join(tmpdir(), 'heed-release-'));
  try {
    const program = join(staging, archiveName(version));
    stage(program, { tracked: tracked.filter(isReleased), packages });
    await buildProgram(program);
    writeFileSync(join(program, billFile), bill);
    return await packRelease(folder, program, { version, commit: git('rev-parse', 'HEAD').trim(), key });
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}

const archiveName = (version: string) => `heed-${version}-${process.platform}-${process.arch}`;
const billFile = 'bill-of-materials.cdx.json';

/** Packs the folder `program` as the release `version`, with what belongs beside it. Returns the archive. */
export async function packRelease(
  folder: string,
  program: string,
  {
    version,
    commit,
    key,
  }: { readonly version: string; readonly commit: string; readonly key: ArchiveKey | null },
): Promise<string> {
  const release: ProgramRelease = { version, commit, publicKey: key?.publicText ?? null };
  writeFileSync(join(program, releaseFile), `${JSON.stringify(release, null, 1)}\n`);
  evenModes(program);
  mkdirSync(folder, { recursive: true });
  const archive = join(folder, `${archiveName(version)}.tar.gz`);
  await pack(archive, dirname(program), basename(program));
  await addChecksum(archive);
  writeFileSync(`${archive}.cdx.json`, readFileSync(join(program, billFile)));
  if (key !== null)
    writeFileSync(`${archive}.minisig`, await signFile(archive, key, `heed ${version} ${basename(archive)}`));
  return archive;
}

/** Writes the checksum of `file` beside it, in the form of sha256sum. */
export async function addChecksum(file: string): Promise<void> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  writeFileSync(`${file}.sha256`, `${hash.digest('hex')}  ${basename(file)}\n`);
}

/** Puts everything that belongs into an archive below `to`. */
function stage(
  to: string,
  {
    tracked,
    packages,
  }: { readonly tracked: readonly string[]; readonly packages: readonly ReleasedPackage[] },
): void {
  const copy = (path: string) =>
    cpSync(join(root, path), join(to, path), {
      recursive: true,
      verbatimSymlinks: true,
      filter: (source) => !unreleased.includes(relative(root, source)),
    });
  for (const path of tracked) if (existsSync(join(root, path))) copy(path);
  for (const built of ['apps/site/dist', 'apps/desk/dist']) copy(built);
  for (const { path } of packages) copyPackage(path, to);
  for (const [path, target] of workspaceLinks(root)) {
    mkdirSync(dirname(join(to, path)), { recursive: true });
    symlinkSync(relative(dirname(path), target), join(to, path));
  }
}

/** A package without those that stand inside it: the lock file names these apart. */
function copyPackage(path: string, to: string): void {
  const from = join(root, path);
  cpSync(from, join(to, path), {
    recursive: true,
    verbatimSymlinks: true,
    filter: (source) =>
      !relative(from, source).split('/').includes('node_modules') &&
      ![isHeader, isForOthers, isUnused].some((is) => is(relative(root, source))),
  });
}

/** Every file, folder and link below `folder`, from the folder itself on; links are not followed. */
export function entriesBelow(folder: string): readonly string[] {
  const inside = readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? entriesBelow(path) : [path];
  });
  return [folder, ...inside];
}

/** Modes as everybody's clone would have them, whatever the builder's mask. */
export function evenModes(folder: string): void {
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
  const form = { gzip: { level: 6 }, portable: true, mtime: new Date(0), noDirRecurse: true } as const;
  await create({ cwd: staging, file: archive, ...form }, paths);
}
