// First words of reports that nobody has opened, in Chromium: bytes and milliseconds from a list that is
// there without words until every row in sight has its own, for nine and for fifty rows.
import { prepare, sealReport, sendReport } from '../tests/person.ts';
import { logIn, startWorkspaceInChromium } from '../tests/workspace.ts';

const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [9, 50];
/** Pixels of the window: a laptop's, or so many that fifty rows are in sight. */
const heightFor = (rowCount: number): number => (rowCount > 9 ? 6000 : 1000);
const words =
  'He keeps my passport and says that I owe him money for the room. I may not leave the flat alone.';

const desk = await startWorkspaceInChromium();
const ready = await prepare(desk.url);
let sentCount = 0;
for (const size of sizes) {
  for (; sentCount < size; sentCount++)
    await sendReport(ready, await sealReport(ready, { text: `${sentCount} ${words}` }));
  const { page, faults } = await desk.newPage();
  await page.setViewportSize({ width: 1366, height: heightFor(size) });
  await logIn(page, desk.logIns[1]!);
  // What 'Today' has shown is not fetched again: it is left before it rests.
  await page.locator('[data-act=hide-words]').click();
  await page.locator('[data-place=inbox]').click();
  await page
    .locator(`li[aria-setsize="${size}"]`)
    .nth(size - 1)
    .waitFor();
  const bytes: Promise<number>[] = [];
  page.on('requestfinished', (request) => {
    if (request.url().endsWith('/first-messages'))
      bytes.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
  });
  const runs: number[] = [];
  for (let run = 0; run < 5; run++) {
    runs.push(await showWords());
    await page.locator('[data-act=hide-words]').click();
  }
  const [kilobytes] = await Promise.all(bytes.slice(0, 1));
  const sorted = runs.toSorted((a, b) => a - b).map(Math.round);
  console.log(
    `${size} rows: ${Math.round((kilobytes ?? 0) / 1000)} kB, ${bytes.length / runs.length} requests each`,
  );
  console.log(`${size} rows: words after ${sorted[2]} ms (${sorted.join(', ')}), 150 ms of them rest`);
  if (faults.length > 0) throw new Error(`The desk complained: ${faults.join(' ')}`);
  await page.context().close();

  /** From the press on the switch until no row is without words. */
  function showWords(): Promise<number> {
    return page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const from = performance.now();
          document.querySelector<HTMLElement>('[data-act=hide-words]')!.click();
          const look = () => {
            const rows = [...document.querySelectorAll('[data-row] .begins')];
            if (rows.every((row) => row.textContent?.includes('passport'))) resolve(performance.now() - from);
            else requestAnimationFrame(look);
          };
          requestAnimationFrame(look);
        }),
    );
  }
}
await desk.end();
process.exit();
