// The desk with very many cases in Chromium, every summary sealed for real: when the first lines stand there,
// how long until all can be searched, how long a query takes from the key until its results are painted, and
// whether the page stays alive meanwhile.
import { startWorkspace, type Workspace } from '../tests/workspace.ts';
import { fillWithOpened } from './opened-cases.ts';
import { queries } from './search-texts.ts';

type Page = Awaited<ReturnType<Workspace['newPage']>>['page'];

const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [10_000, 50_000];
const ms = (value: number) => `${value.toFixed(0)} ms`;

const desk = await startWorkspace();
let stored = 0;
for (const size of sizes) {
  await fillWithOpened(desk, stored, size);
  stored = size;
  const { page, faults } = await desk.newPage();
  page.setDefaultTimeout(180_000);
  await watchFrames(page);
  const logIn = desk.logIns[1]!;
  await page.locator('[name=email]').fill(logIn.email);
  await page.locator('[name=password]').fill(logIn.password);
  // From here on the page itself measures: a look from outside would cost it time.
  const took = page.evaluate(() => {
    const timeUntil = (ready: () => boolean) =>
      new Promise<number>((resolve) => {
        const look = () => {
          if (!ready()) return;
          watch.disconnect();
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now())));
        };
        const watch = new MutationObserver(look);
        watch.observe(document.body, { childList: true, subtree: true, characterData: true });
      });
    const unlocked = timeUntil(() => document.querySelector('.top') !== null);
    const lines = timeUntil(() => document.querySelectorAll('[data-row] .begins').length >= 50);
    return Promise.all([unlocked, lines]);
  });
  await page.keyboard.press('Enter');
  const [unlocked, lines] = await took;
  console.log(`${size} cases: 50 lines readable ${ms(lines - unlocked)} after unlocking`);
  await page.locator('#find').fill('zzzzzzzz');
  await page.getByText(`summaries of ${new Intl.NumberFormat('en-GB').format(size)} conversations`).waitFor();
  const learnt = await page.evaluate('performance.now()');
  console.log(
    `${size} cases: all of them searchable ${ms(Number(learnt) - unlocked)} after unlocking, longest ` +
      `time without a frame ${ms(await longestGap(page))}`,
  );
  const times: number[] = [];
  for (let round = 0; round < 5; round++) for (const query of queries) times.push(await ask(page, query));
  times.sort((a, b) => a - b);
  const at = (part: number) => ms(times[Math.min(times.length - 1, Math.floor(times.length * part))]!);
  console.log(`${size} cases: from the key to painted results p50 ${at(0.5)}, p99 ${at(0.99)}`);
  await page.locator('#find').fill('');
  const view: number[] = [];
  for (let n = 0; n < 9; n++) {
    await page.getByRole('button', { name: /^Mine/ }).click();
    await page.getByText('Nothing is in your hands.').waitFor();
    view.push(await pressOpen(page));
  }
  view.sort((a, b) => a - b);
  console.log(
    `${size} cases: 50 lines readable from the press, median ${ms(view[4]!)}, slowest of 9 ${ms(view[8]!)}`,
  );
  if (faults.length > 0) throw new Error(`The desk complained: ${faults.join(' ')}`);
  await page.context().close();
}
await desk.end();

function ask(page: Page, query: string): Promise<number> {
  return page.locator('#find').evaluate(
    (input: HTMLInputElement, text) =>
      new Promise<number>((resolve) => {
        input.value = '';
        input.dispatchEvent(new Event('input', { bubbles: true }));
        requestAnimationFrame(() =>
          setTimeout(() => {
            const from = performance.now();
            input.value = text;
            input.dispatchEvent(new Event('input', { bubbles: true }));
            requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - from)));
          }),
        );
      }),
    query,
  );
}

async function pressOpen(page: Page): Promise<number> {
  const view = await page.getByRole('button', { name: /^All open/ }).elementHandle();
  return view!.evaluate(
    (button) =>
      new Promise<number>((resolve) => {
        const from = performance.now();
        const look = () => {
          if (document.querySelectorAll('[data-row] .begins').length < 50) return;
          watch.disconnect();
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - from)));
        };
        const watch = new MutationObserver(look);
        watch.observe(document.body, { childList: true, subtree: true });
        (button as HTMLElement).click();
      }),
  );
}

/** Gaps between frames: a page that is frozen draws none. */
async function watchFrames(page: Page): Promise<void> {
  await page.evaluate(() => {
    const gapRecord = globalThis as unknown as { longest: number };
    gapRecord.longest = 0;
    let last = performance.now();
    const step = () => {
      const now = performance.now();
      if (document.querySelector('.top')) gapRecord.longest = Math.max(gapRecord.longest, now - last);
      last = now;
      requestAnimationFrame(step);
    };
    requestAnimationFrame(step);
  });
}
async function longestGap(page: Page): Promise<number> {
  return Number(await page.evaluate('globalThis.longest'));
}
