// What a page costs on the wire, in bytes after brotli: the page until its first field can be filled, and what seals and opens. See
// benchmarks/README.md for what the figures are compared with.
import { existsSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { build } from '../apps/cli/src/build.ts';

/** 12 kB for the page with its script and style (HTML is measured in apps/site/src/pages.test.ts), 60 kB with sealing. */
const limits: readonly [string, readonly string[], number][] = [
  ['style and script of the report page', ['apps/site/src/style.css', 'apps/site/dist/report.js'], 6_500],
  ['sealing script', ['apps/site/dist/report-seal.js'], 41_500],
  ['opening script', ['apps/site/dist/return-open.js'], 47_000],
  ['small script of every page', ['apps/site/dist/page.js'], 1_500],
  ['workspace', ['apps/desk/dist/desk.js'], 120_000],
  ['verifier of evidence packages', ['apps/desk/dist/verify.html'], 62_000],
];

await build();
let failed = false;
for (const [what, files, most] of limits) {
  if (!files.every((file) => existsSync(file))) continue;
  const bytes = files.reduce((sum, file) => sum + brotliCompressSync(readFileSync(file)).length, 0);
  const over = bytes > most;
  failed ||= over;
  console.log(`${over ? 'OVER' : 'ok  '} ${what}: ${bytes} of ${most} bytes`);
}
process.exit(failed ? 1 : 0);
