// Live updates: from a member's press on 'Send answer' until a colleague who has the conversation open reads
// the words, each in a page of their own. An open desk asks every three seconds what changed, so half of that
// is to be expected, and what sending, sealing, fetching and opening take beside it.
import { tell } from '../tests/person.ts';
import { startWorkspace } from '../tests/workspace.ts';

/** `visibleMs` of apps/desk/src/model/live/live.ts. */
const intervalMs = 3000;
const acts = 20;
const first = 'They keep my passport.';

const desk = await startWorkspace();
await tell(desk.url, { desk: 'harbour', text: first });

async function openAs(name: string) {
  const { page } = await desk.newPage();
  await desk.unlock(page, name);
  if (name === 'jo') await page.locator('#desk-choice').selectOption('harbour');
  await page.locator('[data-row]', { hasText: name === 'mila' ? 'Not opened yet' : first }).click();
  await textOn(page, first).waitFor();
  return page;
}

type Page = Awaited<ReturnType<typeof desk.newPage>>['page'];
const textOn = (page: Page, text: string) => page.locator('.talk .text', { hasText: text });

/** The other page was opened and may be at any place of its interval. */
const atAnyMoment = () => new Promise((resolve) => setTimeout(resolve, Math.random() * intervalMs));

const reader = await openAs('mila');
const writer = await openAs('jo');
const times: number[] = [];
for (let n = 0; n < acts; n++) {
  const text = `Answer number ${n}.`;
  await writer.locator('#answer').fill(text);
  await atAnyMoment();
  const startTime = performance.now();
  await Promise.all([
    textOn(reader, text).waitFor({ timeout: 120_000 }),
    writer.getByRole('button', { name: 'Send answer' }).click(),
  ]);
  times.push(performance.now() - startTime);
  await textOn(writer, text).waitFor();
}
times.sort((a, b) => a - b);
const at = (share: number) => Math.round(times[Math.ceil(share * times.length) - 1]!);
console.log(
  `seen at another desk after the press: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms of ${acts}; ` +
    `a desk asks every ${intervalMs} ms`,
);
await desk.end();
process.exit();
