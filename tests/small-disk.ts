// A disk that is soon full, for tests.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';

/** A file system of a few MiB in memory; null where we may not mount one. */
export function smallDisk(t: TestContext, mebibytes: number): string | null {
  const folder = mkdtempSync(join(tmpdir(), 'heed-small-'));
  const isMounted =
    spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${mebibytes}m`, 'tmpfs', folder]).status === 0;
  t.after(() => {
    if (isMounted) execFileSync('umount', ['-l', folder]);
    rmSync(folder, { recursive: true, force: true });
  });
  return isMounted ? folder : null;
}
