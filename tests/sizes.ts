// What a page costs on the wire, in bytes after brotli: the page until its first field can be filled, and
// what seals and opens. A goal is a round number with the reason beside it; the check fails where a size is
// more than a twentieth above. See benchmarks/README.md for what the figures are compared with.
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { build } from '../apps/cli/src/build.ts';
import { bundleLedger, bundlePackage, verifying } from './ledger-bundle.ts';

type Goal = readonly [what: string, files: readonly string[], bytes: number];

/** What a change may add before its author takes as much away, or writes why the goal is another. */
const room = 1.05;

/** A phone on a slow network takes 50 kB in a second. HTML is measured in apps/site/src/pages.test.ts. */
const publicGoals: readonly Goal[] = [
  // With 4 kB of HTML the page that can be filled is 12 kB: it fits into the first answer of a connection.
  ['style and script of the report page', ['apps/site/src/style.css', 'apps/site/dist/report.js'], 8_000],
  // Beside every page, at once: a tenth of the page.
  ['small script of every page', ['apps/site/dist/page.js'], 1_500],
  // What seals is there within a second, while the first words are typed.
  ['sealing script', ['apps/site/dist/report-seal.js'], 40_000],
  ['sealing script of a deposit', ['apps/site/dist/deposit-seal.js'], 40_000],
  ['sealing script of a consultation', ['apps/site/dist/consultation-seal.js'], 40_000],
  // In a room many phones share one hotspot: half of the others.
  ['sealing script of a room', ['apps/site/dist/room-seal.js'], 24_000],
  ['style and script of a room', ['apps/site/dist/style.css', 'apps/site/dist/room.js'], 5_000],
  // A person waits for it with a code in the hand: a second, with what is kept under the same code.
  ['opening script', ['apps/site/dist/return-open.js'], 55_000],
  // Fetched when a file is chosen, which takes longer than these.
  ['script of files', ['apps/site/dist/files.js'], 9_000],
  ['script of pictures: covering, fingerprint', ['apps/site/dist/picture.js'], 3_500],
  // Scripts of one page each, beside its text: less than the page.
  ['script of the deposit page', ['apps/site/dist/deposit.js'], 3_500],
  ['script of a consultation', ['apps/site/dist/consultation.js'], 6_000],
  ['script of a certificate', ['apps/site/dist/certificate.js'], 3_500],
  ['script of a course that stands alone', ['apps/site/dist/package/course-package.js'], 6_000],
  ['check of words', ['apps/site/dist/words.js'], 1_000],
  // Two that compute on the device what others ask a server for: a third of a second.
  ['reading of an offer', ['apps/site/dist/offer.js'], 15_000],
  ['script that checks a certificate', ['apps/site/dist/verify-certificate.js'], 18_000],
];

/** Staff load the workspace once and a browser keeps it for a year: three seconds on the same network. */
const deskGoals: readonly Goal[] = [
  ['workspace', ['apps/desk/dist/desk.js'], 145_000],
  // Once the workspace rests, or with the first conversation: within a second.
  ['the case file and the intake', ['apps/desk/dist/case-rooms.js'], 40_000],
  [
    'filters, acts on several, what was held back, settings, calendar',
    ['apps/desk/dist/list-rooms.js'],
    20_000,
  ],
  [
    'members and keys, the profile with its roster, audit, requests',
    ['apps/desk/dist/organisation-rooms.js'],
    30_000,
  ],
  // All rooms that few enter are less than the workspace itself.
  [
    'rooms that few enter: figures, linkage, evidence, export, import, outreach, ' +
      'notices, same offer, deposits',
    ['apps/desk/dist/late-rooms.js'],
    96_000,
  ],
  ['campaigns at the desk', ['apps/desk/dist/campaigns-rooms.js'], 7_000],
  ['consultations at the desk', ['apps/desk/dist/consultation-rooms.js'], 11_000],
  ['events at the desk', ['apps/desk/dist/events-rooms.js'], 11_000],
  ['handbooks at the desk', ['apps/desk/dist/handbook-rooms.js'], 16_000],
  ['training at the desk', ['apps/desk/dist/training-rooms.js'], 8_000],
  ['peer warnings at the desk', ['apps/desk/dist/warnings-rooms.js'], 6_000],
  // Ninety-five lines in the languages of the workspace.
  ['phrase book', ['apps/desk/dist/phrases.json'], 12_000],
  // In fourteen other languages, all in one file, so that no member asks the server for one of them.
  ['phrase book, once the workspace rests', ['apps/desk/dist/other-phrases.json'], 35_000],
  // A task that runs for seconds may wait a second for its script.
  ['worker of figures', ['apps/desk/dist/figures-worker.js'], 35_000],
  ['worker of modules: ballots', ['apps/desk/dist/module-worker.js'], 40_000],
  ['worker of offers', ['apps/desk/dist/offers-worker.js'], 22_000],
  ['worker of pictures', ['apps/desk/dist/picture-worker.js'], 7_000],
  // Fetched where a row of the first list has no words.
  ['worker of first words', ['apps/desk/dist/first-words-worker.js'], 40_000],
  ['calendar for browsers without one', ['apps/desk/dist/temporal.js'], 18_000],
  // On a phone outdoors, fetched before the shift.
  ['outreach page', ['apps/desk/dist/outreach.js'], 55_000],
  // One file that goes to a court with the evidence: small beside any picture in it.
  ['verifier of evidence packages', ['apps/desk/dist/verify.html'], 70_000],
];

await build();
let failed = false;
for (const [what, files, goal] of [...publicGoals, ...deskGoals]) {
  say(
    what,
    files.map((file) => readFileSync(file)),
    goal,
  );
}
// By itself, as a page of another organisation would load it: less than a small picture.
say('verification by the ledger alone', [Buffer.from(await bundleLedger(verifying))], 16_000);
// What a page loads that hashes a picture from its canvas: 12 kB before it is compressed.
say(
  'hashes of pictures',
  [Buffer.from(await bundlePackage('@heed/screening/pdq', ['hashesOf', 'isSamePicture'], 'pdq'))],
  1_500,
);

/** Fails where `files` are more than a twentieth over their goal. */
function say(what: string, files: readonly Buffer[], goal: number): void {
  const bytes = files.reduce((sum, file) => sum + brotliCompressSync(file).length, 0);
  const over = bytes > goal * room;
  failed ||= over;
  console.log(`${over ? 'OVER' : 'ok  '} ${what}: ${bytes} bytes, goal ${goal}`);
}
process.exit(failed ? 1 : 0);
