// An archive of a release: judged before anything of it is unpacked.
import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { extract } from 'tar';
import { Failure } from '../failure.ts';
import { compareVersions, type ProgramRelease, readRelease } from '../release/release.ts';
import { readPublicKey, SignatureError, verifyFile } from '../release/signature.ts';

/**
 * The version of `file`, whose signature stands beside it. Throws Failure: no signature, one of another key,
 * a changed byte, an older version, another kind of machine.
 */
export async function judgeArchive(
  file: string,
  running: ProgramRelease,
  publicKey: string,
): Promise<string> {
  if (!existsSync(file)) throw new Failure('usage', 'There is no such file. Name the archive: *.tar.gz.');
  if (!existsSync(`${file}.minisig`))
    throw new Failure(
      'refused',
      'Its signature is missing: put the file of the same name with .minisig at its end beside it.',
    );
  const version = versionIn(await commentOf(file, publicKey));
  requireNewer(version, running, 'The archive');
  return version;
}

/** Throws Failure where `version`, which `what` holds, is not newer than the one that runs. */
export function requireNewer(version: string, running: ProgramRelease, what: string): void {
  if (compareVersions(version, running.version) > 0) return;
  throw new Failure(
    'refused',
    `${what} holds ${version}, and ${running.version} runs here. An older release cannot read newer ` +
      'data: to go back, restore a backup that was made before.',
  );
}

async function commentOf(file: string, publicKey: string): Promise<string> {
  try {
    return await verifyFile(file, readFileSync(`${file}.minisig`, 'utf8'), readPublicKey(publicKey));
  } catch (error) {
    if (!(error instanceof SignatureError)) throw error;
    throw new Failure('damaged', `${error.message} Nothing was unpacked. Get archive and signature anew.`);
  }
}

/** Of a signed comment, as `heed 0.2.0 heed-0.2.0-linux-x64.tar.gz`. */
function versionIn(comment: string): string {
  const [, version, platform] =
    /^heed (\d+\.\d+\.\d+) heed-\1-([a-z0-9]+-[a-z0-9]+)\.tar\.gz$/.exec(comment) ?? [];
  if (version === undefined)
    throw new Failure('refused', 'The signature is of something else than a release.');
  if (platform !== `${process.platform}-${process.arch}`)
    throw new Failure(
      'refused',
      `The archive is for ${platform}; this machine is ${process.platform}-${process.arch}.`,
    );
  return version;
}

/** Unpacks `file` into `folder`, which has its name once it is whole. */
export async function unpack(file: string, folder: string, version: string): Promise<void> {
  if (existsSync(folder)) rmSync(folder, { recursive: true });
  const part = `${folder}.part`;
  rmSync(part, { recursive: true, force: true });
  await mkdir(part, { recursive: true });
  await extract({ file, cwd: part, strip: 1, strict: true, preserveOwner: false });
  if (readRelease(part)?.version !== version)
    throw new Failure('damaged', 'The archive says another version inside than its signature does.');
  renameSync(part, folder);
}
