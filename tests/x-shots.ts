import { test } from 'node:test';
import { startChromium } from './chromium.ts';
import { startInvented } from './invented.ts';

const [w, h] = (process.env.VP ?? '390x780').split('x').map(Number);
test('shots', async (t) => {
  const place = await startInvented(t);
  const browser = await startChromium();
  t.after(() => browser.close());
  for (const one of (process.env.SHOTS ?? '/').split(' ')) {
    const [path, ...acts] = one.split(',');
    const context = await browser.newContext({
      viewport: { width: w!, height: h! },
      colorScheme: process.env.DARK ? 'dark' : 'light',
      locale: 'en-GB',
      javaScriptEnabled: !process.env.NOJS,
    });
    const page = await context.newPage();
    await page.goto(place.url + path);
    let n = 0;
    const shoot = async () => {
      const tall = await page.evaluate(() => document.documentElement.scrollHeight);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      console.log(`${one} ${n}: ${tall} px = ${(tall / h!).toFixed(2)} screens, width ${wide}`);
      await page.screenshot({
        path: `/tmp/shot${path!.replaceAll('/', '_')}-${w}-${n++}${process.env.DARK ? '-dark' : ''}${process.env.NOJS ? '-nojs' : ''}.png`,
        fullPage: !process.env.FOLD,
      });
    };
    await page.waitForTimeout(400);
    await shoot();
    for (const act of acts) {
      const [verb, sel] = act.split('|');
      if (verb === 'click') await page.locator(sel!).first().click();
      if (verb === 'type') await page.locator(sel!).first().fill('They keep my passport.');
      if (verb === 'shot') {
        await page.waitForTimeout(700);
        await shoot();
      }
    }
    await context.close();
  }
});
