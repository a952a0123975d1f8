// A disk of its own for what a server keeps: ext4 in a file on a loop device. It can be full, fail, and lose
// what was not synced, as a machine does whose power is cut. Needs root.
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, statfsSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { waitUntil } from '../until.ts';

export interface TortureDisk {
  /** Where it is mounted. */
  readonly folder: string;
  /** Takes what is free but for `bytes`; none are left for 0. */
  fill(bytes: number): void;
  /** Gives back what `fill` took. */
  free(): void;
  /** The file system meets a fault of its own: reading goes on, nothing is written any more. */
  failWriting(): void;
  /** Nothing more reaches the disk: what no program has synced is lost. */
  cutPower(): void;
  /** Mounts it anew, as the next start of the machine does. Nobody may have a file open there. */
  mountAgain(): Promise<void>;
  remove(): void;
}

/** The file is sparse: it takes the room of what is in it. */
const size = 2 * 1024 ** 3;

/** The kernel writes nothing of its own accord for minutes: what survives, a program has synced. */
const mountOptions = 'loop,commit=300,noauto_da_alloc';

/** Ends the file system without writing its journal: EXT4_IOC_SHUTDOWN with 'no log flush'. */
const shutdown =
  'open(my $f, "<", $ARGV[0]) or die $!; my $how = pack("L", 2); ' + 'ioctl($f, 0x8004587d, $how) or die $!;';

/** Why there can be no such disk here, or null. */
export function reasonAgainstDisk(): string | null {
  if (process.getuid?.() !== 0) return 'a file system is mounted by root alone';
  for (const program of ['mkfs.ext4', 'mount', 'losetup', 'fallocate', 'perl'])
    if (spawnSync('sh', ['-c', `command -v ${program}`]).status !== 0) return `no ${program} on this machine`;
  return null;
}

const hasLoopDevice = (image: string): boolean =>
  spawnSync('losetup', ['-j', image], { encoding: 'utf8' }).stdout.trim() !== '';

/** Null where the kernel mounts no file here, e.g. in a container. */
export function makeDisk(): TortureDisk | null {
  const around = mkdtempSync(join(tmpdir(), 'heed-disk-'));
  const [image, folder, ballast] = [
    join(around, 'image'),
    join(around, 'disk'),
    join(around, 'disk/ballast'),
  ];
  // PostgreSQL runs as somebody else.
  chmodSync(around, 0o711);
  writeFileSync(image, '');
  truncateSync(image, size);
  mkdirSync(folder);
  execFileSync('mkfs.ext4', ['-q', '-m', '0', image]);
  const mount = () => spawnSync('mount', ['-o', mountOptions, image, folder]).status === 0;
  if (!mount()) {
    rmSync(around, { recursive: true, force: true });
    return null;
  }
  const remove = () => {
    spawnSync('umount', ['-l', folder]);
    rmSync(around, { recursive: true, force: true });
  };
  process.once('exit', remove);
  return {
    folder,
    fill(bytes) {
      const { bavail, bsize } = statfsSync(folder);
      if (bavail * bsize > bytes)
        spawnSync('fallocate', ['-l', `${bavail * bsize - bytes}`, `${ballast}-${bytes}`]);
    },
    free() {
      for (const bytes of [nearlyFull, 0]) rmSync(`${ballast}-${bytes}`, { force: true });
    },
    failWriting: () => void execFileSync('mount', ['-o', 'remount,abort', folder]),
    cutPower: () => void execFileSync('perl', ['-e', shutdown, folder]),
    async mountAgain() {
      // Who was killed may hold a file for a moment.
      for (let tries = 1; spawnSync('umount', [folder]).status !== 0; tries++) {
        if (tries === 50) throw new Error('The disk of the torture is in use: it cannot be mounted anew');
        await sleep(100);
      }
      // The loop device ends a moment after the file system: mounted on it meanwhile, reading fails.
      await waitUntil(() => !hasLoopDevice(image));
      if (!mount()) throw new Error('The disk of the torture cannot be mounted anew');
    },
    remove() {
      process.off('exit', remove);
      remove();
    },
  };
}

/** Bytes left for people to fill. */
export const nearlyFull = 1024 ** 2;
