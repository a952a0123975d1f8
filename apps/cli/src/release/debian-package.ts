// Builds the Debian package of a release from its archive, so that both hold the same files. It brings the
// program to a place of its own and starts nothing: 'heed install' and 'heed upgrade' take it from there.
// docs/decisions/release.md
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { extract } from 'tar';
import { Failure } from '../failure.ts';
import { type ArchiveKey, addChecksum, entriesBelow, evenModes } from './build-archive.ts';
import { type ProgramRelease, packagedProgram, readRelease } from './release.ts';
import { signFile } from './signature.ts';

/** What Debian calls the processors that Node is built for. */
const architectures: Readonly<Record<string, string>> = { x64: 'amd64', arm64: 'arm64' };
/** One day for every file, seconds: 1 January 1980. Debian takes an older one for a fault. */
const day = '315532800';
/** Quick, and smaller than the archive; Debian's own level takes minutes. */
const compression = ['-Zzstd', '-z3', '--threads-max=1'];

/**
 * Writes `heed_VERSION_ARCHITECTURE.deb` of the release in `archive` into `folder`, with checksum and
 * signature beside it, and returns its path. The same archive gives the same bytes. Throws Failure where
 * dpkg-deb is missing or the archive is of no release.
 */
export async function buildDebianPackage(
  archive: string,
  folder: string,
  key: ArchiveKey | null,
): Promise<string> {
  const staging = mkdtempSync(join(tmpdir(), 'heed-package-'));
  try {
    const program = join(staging, packagedProgram);
    mkdirSync(program, { recursive: true });
    await extract({
      file: archive,
      cwd: program,
      strip: 1,
      strict: true,
      preserveOwner: false,
      noMtime: true,
    });
    const release = readRelease(program);
    if (release === null) throw new Failure('usage', 'This is no archive of a release of Heed.');
    const architecture = architectures[process.arch] ?? process.arch;
    addCommand(staging, program);
    evenModes(staging);
    addControl(staging, release, architecture);
    mkdirSync(folder, { recursive: true });
    const file = join(folder, `heed_${release.version}_${architecture}.deb`);
    pack(staging, file);
    await addChecksum(file);
    if (key !== null)
      writeFileSync(
        `${file}.minisig`,
        await signFile(file, key, `heed ${release.version} ${relative(folder, file)}`),
      );
    return file;
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}

/** The command, and what Debian wants to find beside it. */
function addCommand(staging: string, program: string): void {
  const put = (from: string, path: string) => {
    mkdirSync(dirname(join(staging, path)), { recursive: true });
    cpSync(join(program, from), join(staging, path));
  };
  put('deploy/heed.sh', 'usr/bin/heed');
  chmodSync(join(staging, 'usr/bin/heed'), 0o755);
  put('LICENSE', 'usr/share/doc/heed/copyright');
}

function addControl(staging: string, { version }: ProgramRelease, architecture: string): void {
  const files = entriesBelow(staging).filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile());
  const sum = (path: string) => createHash('md5').update(readFileSync(path)).digest('hex');
  const md5sums = files.map((path) => `${sum(path)}  ${relative(staging, path)}\n`).sort();
  const bytes = files.reduce((total, path) => total + statSync(path).size, 0);
  const control = join(staging, 'DEBIAN');
  mkdirSync(control, { mode: 0o755 });
  chmodSync(control, 0o755);
  const put = (name: string, text: string, mode: number) => {
    writeFileSync(join(control, name), text);
    chmodSync(join(control, name), mode);
  };
  put('control', controlText(version, architecture, Math.ceil(bytes / 1024)), 0o644);
  put('md5sums', md5sums.join(''), 0o644);
  put('postinst', postinst, 0o755);
  put('prerm', prerm, 0o755);
  put('postrm', postrm, 0o755);
}

/** Libraries: what Node is linked to. */
const controlText = (version: string, architecture: string, kilobytes: number): string =>
  `Package: heed
Version: ${version}
Architecture: ${architecture}
Maintainer: Heed <heed@example.org>
Installed-Size: ${kilobytes}
Depends: libc6 (>= 2.28), libgcc-s1, libstdc++6, passwd
Recommends: caddy | nginx, systemd
Suggests: minisign, postgresql, tor
Section: web
Priority: optional
Description: reports, conversations and cases for organisations against trafficking
 A server for help lines and organisations that work against trafficking for
 sexual exploitation. People write without a name, organisations answer; what
 they write is sealed so that the server cannot read it.
 .
 The package brings the program and starts nothing. 'heed install' makes the
 service of an organisation, 'heed upgrade' changes it to a newer version.
`;

const postinst = `#!/bin/sh
set -e
[ "$1" = configure ] || exit 0
if [ -e /opt/heed/current ]; then
  echo "heed: what runs here was not touched. 'heed upgrade' changes to this version,"
  echo "and goes back by itself if it does not answer."
else
  echo "heed: nothing runs yet. 'heed install --origin https://...' makes the service of an organisation."
fi
`;

/** What Node compiled here is in no list of dpkg's. */
const prerm = `#!/bin/sh
set -e
rm -rf ${packagedProgram}/node_modules/.cache
`;

/** People's words are no configuration of a package: purge takes none either. */
const postrm = `#!/bin/sh
set -e
case "$1" in remove | purge) ;; *) exit 0 ;; esac
[ -e /etc/heed ] || exit 0
cat << 'END'
heed: the package is gone, and nothing else. Services run on from /opt/heed; data lie in /srv/heed,
backups in /var/backups/heed, settings in /etc/heed. 'heed uninstall' ends a service and says how its data
are destroyed.
END
`;

function pack(staging: string, file: string): void {
  try {
    execFileSync('dpkg-deb', ['--root-owner-group', ...compression, '--build', staging, file], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, SOURCE_DATE_EPOCH: day, LC_ALL: 'C.UTF-8', TZ: 'UTC' },
    });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT')
      throw new Failure('refused', 'There is no dpkg-deb here: build the package on Debian.');
    throw error;
  }
}
