// What a page costs on the wire, in bytes after brotli: the page until its first field can be filled, and
// what seals and opens. See benchmarks/README.md for what the figures are compared with.
import { existsSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { build } from '../apps/cli/src/build.ts';
import { bundleLedger, bundlePackage, verifying } from './ledger-bundle.ts';

/**
 * 12 kB for the page with its script and style (HTML is measured in apps/site/src/pages.test.ts), 60 kB with
 * sealing.
 */
const limits: readonly [string, readonly string[], number][] = [
  // 70 bytes of each small script are the mark by which Back, after Leave now, finds the neutral page.
  ['style and script of the report page', ['apps/site/src/style.css', 'apps/site/dist/report.js'], 7_760],
  // 90 bytes tell no room, damage, and files that are not taken from a missing connection.
  ['sealing script', ['apps/site/dist/report-seal.js'], 41_140],
  ['script of files', ['apps/site/dist/files.js'], 8_600],
  ['script of pictures: covering, fingerprint', ['apps/site/dist/picture.js'], 6_500],
  // With what is kept under the same code: opened, handed over, put into one file. 190 bytes are a person's
  // answer to being handed over where the organisation ends: her device signs it.
  ['opening script', ['apps/site/dist/return-open.js'], 53_950],
  ['script of the deposit page', ['apps/site/dist/deposit.js'], 4_000],
  ['sealing script of a deposit', ['apps/site/dist/deposit-seal.js'], 47_500],
  ['sealing script of a room', ['apps/site/dist/room-seal.js'], 23_500],
  ['check of words', ['apps/site/dist/words.js'], 1200],
  ['reading of an offer', ['apps/site/dist/offer.js'], 15_000],
  ['script of a consultation', ['apps/site/dist/consultation.js'], 5_600],
  ['sealing script of a consultation', ['apps/site/dist/consultation-seal.js'], 42_000],
  ['style and script of a room', ['apps/site/dist/style.css', 'apps/site/dist/room.js'], 4_910],
  ['small script of every page', ['apps/site/dist/page.js'], 1_500],
  ['script of a certificate', ['apps/site/dist/certificate.js'], 3_500],
  ['script that checks a certificate', ['apps/site/dist/verify-certificate.js'], 19_000],
  ['script of a course that stands alone', ['apps/site/dist/package/course-package.js'], 6_500],
  // Loaded by staff, once a day.
  ['workspace', ['apps/desk/dist/desk.js'], 148_000],
  // Once the workspace rests, or with the first conversation.
  ['the case file and the intake', ['apps/desk/dist/case-rooms.js'], 45_000],
  // The whole book in every language, so that nobody asks the server for a phrase.
  ['phrase book', ['apps/desk/dist/phrases.json'], 20_500],
  [
    'rooms that few enter: figures, linkage, campaigns, warnings, evidence, export, import, outreach, ' +
      'training, consultations, events, handbooks, notices, same offer, deposits',
    ['apps/desk/dist/late-rooms.js'],
    // Measured: 136,310.
    136_500,
  ],
  [
    'members and keys, the profile with its roster, audit, requests',
    ['apps/desk/dist/organisation-rooms.js'],
    40_000,
  ],
  [
    'filters, acts on several, what was held back, settings, calendar',
    ['apps/desk/dist/list-rooms.js'],
    30_000,
  ],
  ['worker of figures', ['apps/desk/dist/figures-worker.js'], 40_000],
  ['worker of ballots', ['apps/desk/dist/ballot-worker.js'], 60_000],
  ['worker of offers', ['apps/desk/dist/offers-worker.js'], 60_000],
  ['worker of pictures', ['apps/desk/dist/picture-worker.js'], 10_000],
  ['calendar for browsers without one', ['apps/desk/dist/temporal.js'], 20_000],
  ['outreach page', ['apps/desk/dist/outreach.js'], 60_000],
  ['verifier of evidence packages', ['apps/desk/dist/verify.html'], 80_000],
];

await build();
let failed = false;
for (const [what, files, most] of limits) {
  if (!files.every((file) => existsSync(file))) continue;
  say(
    what,
    files.map((file) => readFileSync(file)),
    most,
  );
}
// By itself, as a page of somebody else would load it: the site's scripts carry it among other things.
say('verification by the ledger alone', [Buffer.from(await bundleLedger(verifying))], 17_000);
// What a page loads that hashes a picture from its canvas: 12 kB before it is compressed.
say(
  'hashes of pictures',
  [Buffer.from(await bundlePackage('@heed/screening/pdq', ['hashesOf', 'isSamePicture'], 'pdq'))],
  3_000,
);

function say(what: string, files: readonly Buffer[], most: number): void {
  const bytes = files.reduce((sum, file) => sum + brotliCompressSync(file).length, 0);
  const over = bytes > most;
  failed ||= over;
  console.log(`${over ? 'OVER' : 'ok  '} ${what}: ${bytes} of ${most} bytes`);
}
process.exit(failed ? 1 : 0);
