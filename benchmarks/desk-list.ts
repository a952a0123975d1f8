// The list of a desk with very many opened conversations in Chromium: bytes from unlocking until it can be
// read and until all of it is here, milliseconds to narrow it by language and age, and frames while it is
// scrolled.
import { startWorkspace, type Workspace } from '../tests/workspace.ts';
import { fillWithOpened } from './opened-cases.ts';

type Page = Awaited<ReturnType<Workspace['newPage']>>['page'];

const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [5_000, 100_000];
const whole = (value: number) => value.toFixed(0);

const desk = await startWorkspace();
let stored = 0;
for (const size of sizes) {
  await fillWithOpened(desk, stored, size);
  stored = size;
  const { page, faults } = await desk.newPage();
  page.setDefaultTimeout(600_000);
  await page.setViewportSize({ width: 1366, height: 768 });
  const bytes = countBytes(page);
  const logIn = desk.logIns[1]!;
  await page.locator('[name=email]').fill(logIn.email);
  await page.locator('[name=password]').fill(logIn.password);
  await page.keyboard.press('Enter');
  await page.locator('.top').waitFor();
  const unlocked = performance.now();
  await page.locator('[data-row] .begins').first().waitFor();
  const readable = performance.now() - unlocked;
  console.log(`${size}: readable ${whole(readable)} ms after unlocking, ${bytes('conversations')} kB`);
  await page.locator('[data-view=open]').click();
  await page.locator(`li[aria-setsize="${size}"]`).first().waitFor();
  console.log(`${size}: all of it here ${whole(performance.now() - unlocked)} ms after unlocking`);
  console.log(`${size}: ${bytes('summaries')} kB behind it`);
  await narrow(page, size);
  const { frames, longest, rowCount } = await scroll(page);
  console.log(
    `${size}: scrolled, ${whole(frames)} frames a second, longest gap ${whole(longest)} ms, ` +
      `at most ${rowCount} rows drawn`,
  );
  if (faults.length > 0) throw new Error(`The desk complained: ${faults.join(' ')}`);
  await page.context().close();
}
await desk.end();
process.exit();

/** Bytes that crossed the line for addresses that hold a word, in kB. */
function countBytes(page: Page): (word: string) => number {
  const all: { readonly url: string; readonly bytes: Promise<number> }[] = [];
  const sums = new Map<string, number>();
  page.on('requestfinished', (request) => {
    const path = new URL(request.url()).pathname;
    all.push({ url: path, bytes: request.sizes().then((now) => now.responseBodySize) });
    void all.at(-1)!.bytes.then((now) => sums.set(path, (sums.get(path) ?? 0) + now));
  });
  return (word) =>
    Math.round(
      [...sums].filter(([path]) => path.endsWith(word)).reduce((sum, [, now]) => sum + now, 0) / 1000,
    );
}

/** From the choice until the narrowed list is painted. */
async function narrow(page: Page, size: number): Promise<void> {
  await page.locator('[data-act=filters]').click();
  await page.locator('[data-form=filters]').waitFor();
  const took: number[] = [];
  for (const [id, value] of [
    ['language', 'hr'],
    ['language', 'pl'],
    ['age', '1'],
    ['language', ''],
    ['age', '0'],
  ] as const)
    took.push(
      await page.locator(`#filter-${id}`).evaluate(
        (select: HTMLSelectElement, choice) =>
          new Promise<number>((resolve) => {
            const from = performance.now();
            select.value = choice;
            select.dispatchEvent(new Event('change', { bubbles: true }));
            requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - from)));
          }),
        value,
      ),
    );
  console.log(`${size}: narrowed and painted after ${took.map(whole).join(', ')} ms`);
  await page.locator('[data-act=filters]').click();
}

function scroll(page: Page) {
  return page.locator('.list').evaluate(
    (pane) =>
      new Promise<{ frames: number; longest: number; rowCount: number }>((resolve) => {
        const [began, forMs] = [performance.now(), 5000];
        let [count, longest, rowCount, last] = [0, 0, 0, began];
        const step = () => {
          const now = performance.now();
          longest = Math.max(longest, now - last);
          last = now;
          count++;
          rowCount = Math.max(rowCount, pane.querySelectorAll('[data-row]').length);
          // As fast as a hand on a wheel, three screens a second, at the end a jump to the bottom.
          if (now - began > forMs) {
            pane.scrollTo(0, pane.scrollHeight);
            resolve({ frames: (count * 1000) / (now - began), longest, rowCount });
          } else {
            pane.scrollBy({ top: 40, behavior: 'instant' });
            requestAnimationFrame(step);
          }
        };
        requestAnimationFrame(step);
      }),
  );
}
