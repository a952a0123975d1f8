// An estimate from lists in Chromium: a table that gives a headline, one that is refused, what cannot be
// read, cancelling, the paper it prints on, and that no count leaves the page.
import { strict as assert } from 'node:assert';
import { after, before, describe, test } from 'node:test';
import type { Page, Request } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { findChromium } from './chromium.ts';
import { savedText } from './downloads.ts';
import { calm, kingdom } from './lists.ts';
import { nightTest } from './night.ts';
import { waitUntil } from './until.ts';
import { axeFindsNothing, startWorkspaceInChromium, type Workspace } from './workspace.ts';

describe('estimates from lists', { skip: findChromium() === null && 'no Chromium', timeout: 300_000 }, () => {
  let desk: Workspace;
  before(async () => {
    desk = await startWorkspaceInChromium();
  });
  after(() => desk?.end());

  const open = async (size = { width: 1280, height: 900 }) => {
    const { page, faults } = await desk.newPage();
    await page.setViewportSize(size);
    await desk.unlock(page, 'ana');
    if (size.width < 600) await page.locator('.menu-button').click();
    await page.locator('[data-place=figures]').click();
    await page.getByText('There is no record yet').waitFor();
    await page.getByRole('button', { name: 'Estimate from lists' }).click();
    await page.locator('#lists-sweeps').fill('1000');
    return { page, faults };
  };
  const estimate = (page: Page) => page.getByRole('button', { name: 'Estimate', exact: true }).click();
  const section = (page: Page, title: string) =>
    page.locator('.report section').filter({ has: page.getByRole('heading', { name: title, exact: true }) });

  test(
    'a calm table gives a headline, is signed, printed and kept; the page sends nothing meanwhile ' +
      'but for its worker',
    async () => {
      const { page, faults } = await open();
      await page.locator('#lists-table').fill(calm);
      await page.locator('#lists-population').fill('4000000');
      await page.locator('#lists-seed').focus();
      await page.getByText('5,716 people on 4 lists: police, ngo, health, border.').waitFor();
      const requests: Request[] = [];
      // The workspace asks every few seconds what changed, whatever is on the screen.
      page.on('request', (request) => !request.url().endsWith('/api/desk/watch') && requests.push(request));
      await estimate(page);
      await page.locator('.report').waitFor();
      const requestLines = requests.map(
        (request) => `${request.method()} ${request.url().slice(desk.url.length)}`,
      );
      assert.deepEqual(
        [...new Set(requestLines.filter((one) => !one.startsWith('GET /api/')))],
        ['GET /desk/figures-worker.js'],
      );
      assert.ok(requests.every((request) => request.postData() === null));
      await section(page, 'No rule speaks against a headline').waitFor();
      const stepwise = section(page, 'The families beside each other').getByRole('row', {
        name: /^log-linear, stepwise/,
      });
      assert.match(
        await stepwise.innerText(),
        /10,000\s+9,\d00 to 1\d,000\s+9,\d00 to 1\d,000\s+250 \(2\d0 to 2\d0\)/,
      );
      assert.equal(await page.locator('.report tbody').first().getByRole('row').count(), 6);
      await axeFindsNothing(page, 'report of an estimate');

      await page.locator('#holds-closed').check();
      await page.locator('#word-closed').fill('Half a year; hardly anybody left.');
      await page.getByText(/^Answered by Ana, \d{4}/).waitFor();
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Download as JSON' }).click(),
      ]);
      const saved = JSON.parse(await savedText(file));
      assert.deepEqual([saved.observed, saved.population, saved.families.length], [5716, 4_000_000, 6]);
      assert.deepEqual(saved.signed.answers.closed, {
        holds: true,
        word: 'Half a year; hardly anybody left.',
      });
      assert.match(saved.made.hash, /^[0-9a-f]{64}$/);

      const paper = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
      const { text } = await extractText(paper, { mergePages: true });
      assert.match(text, /^People who are on no list/, 'nothing of the desk stands above it');
      assert.match(text, /Half a year; hardly anybody left\./);
      assert.match(text, /Not answered\./);
      assert.doesNotMatch(text, /Inbox|Download as JSON|Resampled tables\n|A word on why/);
      const [, , width, height] = (await paper.getPage(1)).view;
      assert.deepEqual([Math.round(width!), Math.round(height!)], [595, 842]);
      assert.deepEqual(faults, []);
      await page.close();
    },
  );

  nightTest('a published table with semicolons, as a file: refused with reasons, all shown', async () => {
    const { page, faults } = await open();
    await page.locator('#lists-table').fill('not,this');
    await page.locator('#lists-file').setInputFiles({
      name: 'kingdom.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(kingdom),
    });
    await page.getByText('Columns are separated by semicolons').waitFor();
    const ratesFile = (name: string, text: string) => ({
      name,
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    });
    await page.locator('#lists-rates').setInputFiles(ratesFile('none.json', '{}'));
    await page.getByText('none.json cannot be used: it holds no rates').waitFor();
    const measured = { tried: [{ missed: 0.031, wrong: 0.012 }] };
    await page.locator('#lists-rates').setInputFiles(ratesFile('rates.json', JSON.stringify(measured)));
    await page.getByText('rates.json: 3.1% of links missed, 1.2% wrong.').waitFor();
    await estimate(page);
    const first = section(page, 'No headline');
    await first.waitFor();
    await first.getByText(/differ by more than a factor of 2: 11,000 .* to 23,000/).waitFor();
    await first.getByText(/never of all trafficking/).waitFor();
    await page.getByText('measured on a clerical sample of pairs').waitFor();
    await page.getByRole('row', { name: /3\.1 % of links missed, 1\.2 % wrong/ }).waitFor();
    for (const [title, row] of [
      ['The families beside each other', /decomposable graphs 23,000 10,000 to 34,000/],
      ['Overlaps of the lists', /LA \+ GP 0 fewer than 5/],
      ['What the estimates are based on', /list left out without PFNCA 23,000/],
      ['Each list by the others', /NG 567/],
      ['With fewer registrations', /100 % 2,744 11,000/],
      [
        'Whether the estimates exist, and the chains agree',
        /log-linear, stepwise main effects .* 0: exists 127\.6/,
      ],
    ] as const)
      await section(page, title).getByRole('row', { name: row }).waitFor();
    await page.locator('svg.trajectories').waitFor();
    await page.getByRole('button', { name: 'Take kingdom.csv away' }).click();
    assert.equal(await page.locator('#lists-table').inputValue(), 'not,this', 'what was typed stands');
    assert.deepEqual(faults, []);
    await page.close();
  });

  nightTest('two lists are a result: nothing is estimated, and the reason says what to do', async () => {
    const { page, faults } = await open();
    await page.locator('#lists-table').fill('A,B,n\n1,0,90\n0,1,90\n1,1,40\n');
    await estimate(page);
    await section(page, 'No headline').getByText('There are 2 lists.').waitFor();
    assert.equal(await page.locator('.report tbody').first().getByText('none', { exact: true }).count(), 6);
    assert.equal(await section(page, 'What the estimates are based on').count(), 0);
    assert.deepEqual(faults, []);
    await page.close();
  });

  test(
    'what cannot be read, and what is no number, is said in place; nothing typed is lost, not by ' +
      'locking either',
    async () => {
      const { page, faults } = await open();
      const bad = calm.replace(',1071', ',-1071');
      await page.locator('#lists-table').fill(bad);
      await page.locator('#lists-replicates').fill('many');
      await estimate(page);
      await page
        .locator('#lists-replicates-fault')
        .getByText('Write a whole number from 100 to 100,000')
        .waitFor();
      await page.locator('#lists-replicates').fill('200');
      await estimate(page);
      await page
        .getByText('This table cannot be read: line 2: the count in the last column is negative')
        .waitFor();
      assert.equal(await page.locator('#lists-table').getAttribute('aria-invalid'), 'true');
      await axeFindsNothing(page, 'a table that cannot be read');
      assert.equal(await page.locator('.report').count(), 0);
      await page.getByRole('button', { name: 'From records' }).click();
      await page.getByRole('button', { name: 'Estimate from lists' }).click();
      assert.equal(await page.locator('#lists-table').inputValue(), bad);
      await page.locator('.top .lock').click();
      await desk.unlock(page, 'ana');
      assert.equal(await page.locator('#lists-table').inputValue(), bad);
      assert.deepEqual(faults, []);
      await page.close();
    },
  );

  /** Begins a long run and ends it by this button. */
  const endsBy = async (button: 'Cancel' | 'Lock') => {
    const { page, faults } = await open();
    await page.locator('#lists-table').fill(calm);
    await page.locator('#lists-sweeps').fill('10000000');
    await estimate(page);
    await page.waitForFunction(() => (document.querySelector('progress')?.value ?? 0) > 0);
    assert.ok(page.workers().length > 0);
    await page.getByRole('button', { name: button, exact: true }).click();
    await page.locator('progress').waitFor({ state: 'detached' });
    if (button === 'Cancel') await page.getByText('Cancelled. The table stands as it was.').waitFor();
    await waitUntil(() => page.workers().length === 0);
    assert.deepEqual(faults, []);
    await page.close();
  };
  test('a run shows how far it is, and ends with its workers by locking', () => endsBy('Lock'));
  nightTest('a run ends with its workers by a press', () => endsBy('Cancel'));

  nightTest(
    'on a phone nothing but a table moves sideways, and all can be done with the keyboard',
    async () => {
      const { page, faults } = await open({ width: 390, height: 844 });
      await page.locator('#lists-table').fill(calm);
      await page.locator('#lists-replicates').fill('200');
      await page.locator('#lists-replicates').press('Enter');
      await page.locator('.report').waitFor();
      await page.locator('#lists-population').focus();
      const reached: string[] = [];
      for (let n = 0; n < 24; n++) {
        await page.keyboard.press('Tab');
        reached.push(
          await page.evaluate(() => {
            const now = document.activeElement;
            return now?.id || now?.getAttribute('aria-label') || now?.textContent || '';
          }),
        );
      }
      for (const label of [
        'Print, or save as PDF',
        'Download as JSON',
        'Estimates by family',
        'holds-closed',
        'word-reachable',
      ])
        assert.ok(reached.includes(label), `${label} is not among ${reached.join(', ')}`);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 390);
      await axeFindsNothing(page, 'report of an estimate on a phone');
      assert.deepEqual(faults, []);
      await page.close();
    },
  );

  test('the worker may reach nothing: its own policy forbids every request', async () => {
    const response = await fetch(`${desk.url}/desk/figures-worker.js`);
    assert.equal(response.headers.get('content-type'), 'text/javascript; charset=utf-8');
    assert.match(response.headers.get('content-security-policy')!, /^default-src 'none';/);
    // Another script under the same headers, as somebody might plant it.
    const spying = `onmessage = () => {
      const say = (reason) => postMessage({ result: { ok: false, reason } });
      fetch('/api/organisation').then(() => say('it answered'), () => say('it was kept from asking'));
    }`;
    const { page } = await open();
    await page.route('**/desk/figures-worker.js', async (route) =>
      route.fulfill({ response: await route.fetch(), body: spying }),
    );
    await page.locator('#lists-table').fill(calm);
    await page.locator('#lists-seed').focus();
    await page.getByText('This table cannot be read: it was kept from asking.').waitFor();
    await page.close();
  });
});
