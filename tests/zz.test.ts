import { test } from 'node:test';
import { startWorkspace } from './workspace.ts';

test('x', { timeout: 110_000 }, async (t) => {
  const w = await startWorkspace();
  t.after(() => w.end());
  const context = await w.browser.newContext({ viewport: { width: 1366, height: 768 } });
  const { page, faults } = await w.newPage(context);
  const shot = (name: string) => page.screenshot({ path: `/tmp/shots/desk-${name}.png`, fullPage: true });
  await w.unlock(page, 'ana');
  await page.getByRole('button', { name: 'Training' }).click();
  await page.locator('#training-title').waitFor();
  await page
    .getByRole('button', { name: /Prepare: / })
    .first()
    .waitFor();
  await shot('overview');
  await page.getByRole('button', { name: /Prepare: .*olice/ }).click();
  await page.locator('.run-sheet').waitFor();
  await shot('prepare');
  await page.getByRole('button', { name: 'Open a room' }).click();
  await page.locator('.room-code').waitFor();
  await shot('room');
  const code = await page.locator('.room-code strong').innerText();
  const phones = [];
  for (let n = 0; n < 6; n++) {
    const c = await w.browser.newContext({
      viewport: { width: 360, height: 740 },
      javaScriptEnabled: n % 2 === 0,
    });
    const p = await c.newPage();
    p.on('pageerror', (e) => faults.push(e.message));
    await p.goto(`${w.url}/room`);
    await p.locator('#code').fill(code.toLowerCase());
    await p.keyboard.press('Enter');
    await p.getByText('Step 1 of').waitFor();
    phones.push(p);
  }
  await phones[0]!.screenshot({ path: '/tmp/shots/phone-slide.png', fullPage: true });
  await page.getByText('6 phones are here').waitFor();
  let last = '';
  for (let n = 0; n < 12; n++) {
    const title = await page.locator('.step h3').innerText();
    console.log(title);
    const kind = await phones[0]!.locator('main').innerText();
    last = kind.slice(0, 80);
    if (await phones[0]!.locator('[name=option]').count()) {
      for (const p of phones) {
        if (await p.locator('[data-look]').isVisible()) await p.locator('[data-look] a').click();
        await p.locator('[name=option]').first().check();
        await p.locator('#send').click();
        await p.getByText('Your answer is in').waitFor();
      }
      await page.getByText('6 answers').waitFor();
      await page.getByRole('button', { name: 'Show the numbers' }).click();
      await page.getByRole('button', { name: 'Hide the numbers' }).waitFor();
      await phones[0]!.locator('.counts').waitFor();
      await shot(`poll-${n}`);
      await phones[0]!.screenshot({ path: '/tmp/shots/phone-poll.png', fullPage: true });
    } else if (await phones[0]!.locator('#words').count()) {
      for (const p of phones) {
        if (await p.locator('[data-look]').isVisible()) await p.locator('[data-look] a').click();
        await p.locator('#words').fill('Safe');
        await p.locator('#send').click();
        await p.getByText('Your answer is in').waitFor();
      }
      await page.getByText('6 answers').waitFor();
      await shot(`words-${n}`);
      const up = page.getByRole('button', { name: /Put on the wall/ });
      if (await up.count()) {
        await up.click();
        await phones[2]!.locator('.wall').waitFor();
        await phones[2]!.screenshot({ path: '/tmp/shots/phone-wall.png', fullPage: true });
      }
    } else if (await page.getByRole('button', { name: 'Begin the conversation' }).count()) {
      await page.getByRole('button', { name: 'Begin the conversation' }).click();
      await phones[0]!.locator('[name=option]').first().waitFor();
      await phones[0]!.screenshot({ path: '/tmp/shots/phone-vote.png', fullPage: true });
      await shot('vote');
    } else if (await phones[0]!.locator('fieldset.question').count()) {
      await phones[0]!.screenshot({ path: `/tmp/shots/phone-test-${n}.png`, fullPage: true });
      await shot(`test-${n}`);
    }
    const next = page.getByRole('button', { name: 'Next step' });
    if (await next.isDisabled()) break;
    const started = Date.now();
    await next.click();
    await page.waitForFunction((old) => document.querySelector('.step h3')?.textContent !== old, title);
    await phones[0]!.getByText(`Step ${n + 2} of`).waitFor({ timeout: 5000 });
    console.log('phone follows', Date.now() - started);
  }
  await page.getByText('Answers on paper').click();
  await page.locator('#paper-people').fill('12');
  await page
    .locator('#paper-sheets')
    .fill(Array.from({ length: 12 }, (_, n) => `${8 + (n % 4)} ${13 + (n % 5)}`).join('\n'));
  await page.getByRole('button', { name: 'Save the sheets' }).click();
  await page.getByText('12 sheets are in').waitFor();
  await page.getByRole('button', { name: 'Close the room' }).click();
  await page.getByRole('button', { name: 'Close it' }).click();
  await page.getByText('What the workshop changed').waitFor();
  await shot('report');
  console.log(faults);
});
