// Blurring and printing in a real browser, with canaries planted in all that is a person's words: none can be
// read while blurring is on, on no screen; on paper stands the case that is open and no word of another.
import { strict as assert } from 'node:assert';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { findChromium } from './chromium.ts';
import { compose, typeNote } from './compose.ts';
import { tell } from './person.ts';
import { startWorkspaceInChromium, type Workspace } from './workspace.ts';

const skip = findChromium() === null && 'no Chromium';
let desk: Workspace;
let page: Page;
let faults: string[];

before(async () => {
  if (skip) return;
  desk = await startWorkspaceInChromium();
  for (const name of ['otherone', 'othertwo'])
    await tell(desk.url, {
      desk: 'harbour',
      text: `Canary${name} words, my number is 091 234 5678.`,
      facts: { door: 'self', wroteBefore: true },
      files: [{ name: `Canary${name}.txt`, type: 'text/plain', bytes: Buffer.from('x') }],
    });
  ({ page, faults } = await desk.newPage());
  await desk.unlock(page, 'mila');
  await page.locator('[data-view=open]').click();
  for (let remaining = 2; remaining > 0; remaining--) {
    await page.locator('[data-row][data-unopened]').first().click();
    await page.locator('.talk .person .text').first().waitFor();
    await page
      .locator('[data-row][data-unopened]')
      .nth(remaining - 1)
      .waitFor({ state: 'detached' });
  }
});
after(() => desk?.end());

/**
 * Canaries that can be read on the page as it is: in text and in what fields hold, visible, and not blurred.
 */
const readable = (): Promise<string[]> =>
  page.evaluate(() => {
    const isBlurred = (from: Element | null): boolean => {
      for (let one = from; one; one = one.parentElement)
        if (getComputedStyle(one).filter.includes('blur')) return true;
      return false;
    };
    const unblurred: string[] = [];
    const look = (element: Element, text: string) => {
      if (/canary/i.test(text) && element.checkVisibility() && !isBlurred(element))
        unblurred.push(`${element.tagName}.${element.className} ${text.trim().slice(0, 60)}`);
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (node.parentElement) look(node.parentElement, node.textContent ?? '');
    for (const field of document.querySelectorAll<HTMLInputElement>('textarea, input'))
      look(field, field.value);
    return unblurred;
  });
/** The pointer and the focus show what they are on: they are taken away. */
async function rest(): Promise<void> {
  await page.mouse.move(0, 0);
  await page.evaluate('document.activeElement?.blur()');
}
async function allBlurred(screen: string): Promise<void> {
  await rest();
  assert.deepEqual(await readable(), [], screen);
}
const go = (name: string) => page.locator('.top').getByRole('button', { name, exact: true }).click();

async function record(
  kind: string,
  fields: Readonly<Record<string, string>>,
  choices: Readonly<Record<string, string>> = {},
) {
  if (!(await page.locator(`[data-add=${kind}]`).isVisible()))
    await page.getByText('More', { exact: true }).click();
  await page.locator(`[data-add=${kind}]`).click();
  for (const [name, value] of Object.entries(fields)) await page.locator(`#case-${name}`).fill(value);
  for (const [name, label] of Object.entries(choices))
    await page.locator(`#case-${name}`).selectOption({ label });
  await page.locator('.case-form [type=submit]').click();
  await page.locator('#case-form-title').waitFor({ state: 'detached' });
}

test('with blurring on no screen shows a person’s words, nor what is being typed', { skip }, async () => {
  await page.locator('[data-row]', { hasText: 'Canaryothertwo' }).click();
  await page.locator('.talk .person .text').first().waitFor();
  await page.locator('#case-tab').click();
  await record(
    'task',
    { title: 'Canarytask: call the aunt', due: new Date().toISOString().slice(0, 10) },
    { assignee: 'Mila' },
  );
  await record('need', { note: 'Canaryneed in words' }, { need: 'Shelter', state: 'Open' });
  await page.getByRole('button', { name: 'Conversation', exact: true }).click();
  await page.locator('#answer').fill('Canarydraft of an answer');
  await typeNote(page, 'Canarynote');
  await page.locator('.say-note [type=submit]').click();
  await page.locator('.talk .note').waitFor();
  await compose(page, 'answer');
  await page
    .locator('#attach')
    .setInputFiles({ name: 'Canaryleaflet.txt', mimeType: 'text/plain', buffer: Buffer.from('x') });
  await page.locator('.say-answer .files li').waitFor();
  await page.locator('.side').getByText('Both give the number').waitFor();
  await rest();
  assert.ok((await readable()).length > 5, 'without blurring they can be read: the look works');
  await page.locator('#content').focus();
  await page.keyboard.press('b');

  await allBlurred('conversation and list');
  await page.locator('#case-tab').click();
  await page.getByText('Canarytask').first().waitFor();
  await allBlurred('case file');
  await page.locator('[data-add=contact]').click();
  await page.locator('#case-words').fill('Canarytyped');
  await allBlurred('a form');
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.locator('#find').fill('Canaryother');
  await page.locator('.found [data-row]').first().waitFor();
  await allBlurred('search');
  await page.locator('#find').fill('');
  await page.getByRole('button', { name: 'Export' }).first().click();
  await page.locator('dialog[open], .export').first().waitFor();
  await allBlurred('export');
  await page.keyboard.press('Escape');
  await page
    .getByRole('button', { name: /evidence package/i })
    .first()
    .click();
  await page.locator('.evidence').waitFor();
  await allBlurred('evidence package');
  for (const place of ['Tasks', 'New case', 'Requests', 'Figures', 'Settings', 'Outreach']) {
    const button = page.locator('.top').getByRole('button', { name: place, exact: true });
    if ((await button.count()) === 0) continue;
    await button.click();
    await page.locator('#content h1').first().waitFor();
    await allBlurred(place);
  }
  await go('Tasks');
  await page.getByText('Canarytask').first().waitFor();
  await allBlurred('Tasks');
  await page.locator('#content').focus();
  await page.keyboard.press('b');
});

test('on paper stands the open case alone, with its day and ‘confidential’, from every screen', {
  skip,
}, async () => {
  await go('Inbox');
  await page.locator('#content').focus();
  await page.keyboard.press('Escape');
  await page.locator('.talk-pane').waitFor({ state: 'detached' });
  await page.locator('[data-row]', { hasText: 'Canaryothertwo' }).click();
  await page.locator('.talk .person .text').first().waitFor();
  await page.emulateMedia({ media: 'print' });
  const onPaper = async (): Promise<string> => (await readable()).join('\n');
  const talk = await onPaper();
  assert.match(talk, /Canaryothertwo words/);
  assert.match(talk, /Canarynote/);
  assert.doesNotMatch(talk, /Canaryotherone|Canarydraft|Canaryleaflet/);
  // Landscape too, where the list stands beside the conversation on the screen.
  for (const width of [760, 1366]) {
    await page.setViewportSize({ width, height: 768 });
    assert.equal(await page.locator('.list').isVisible(), false, `no list on paper of ${width} px`);
  }
  const text = await page.locator('body').innerText();
  assert.match(text, /Confidential\. One case alone, printed on .* by Mila/);
  assert.doesNotMatch(text, /Needs someone|Lock|Blur words|May be the same person/);
  await page.emulateMedia({ media: 'screen' });
  await page.locator('#case-tab').click();
  await page.getByText('Canaryneed').first().waitFor();
  await page.emulateMedia({ media: 'print' });
  const file = await onPaper();
  assert.match(file, /Canaryneed/);
  assert.doesNotMatch(file, /Canaryotherone/);
  for (const place of ['Tasks', 'New case', 'Requests', 'Figures', 'Settings', 'Outreach']) {
    await page.emulateMedia({ media: 'screen' });
    const button = page.locator('.top').getByRole('button', { name: place, exact: true });
    if ((await button.count()) === 0) continue;
    await button.click();
    await page.locator('#content h1').first().waitFor();
    await page.emulateMedia({ media: 'print' });
    assert.deepEqual(await readable(), [], place);
  }
  await page.emulateMedia({ media: 'screen' });
  await go('Inbox');
  await page.locator('#find').fill('Canaryother');
  await page.locator('.found [data-row]').first().waitFor();
  await page.emulateMedia({ media: 'print' });
  assert.doesNotMatch(await onPaper(), /Canaryotherone/);
  await page.emulateMedia({ media: 'screen' });
  assert.deepEqual(faults, []);
});
