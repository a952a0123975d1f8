// Two members at one conversation, each in a browser of their own: what one of them or the person writes
// appears at the other by itself, each sees that the other is there, and no answer goes out over a message
// that its writer has not seen.
import { strict as assert } from 'node:assert';
import { after, before, test } from 'node:test';
import { ApiError, client } from '@heed/api/client';
import { openMessage } from '@heed/envelope/open';
import type { Page } from 'playwright-core';
import { inChromium } from './browsers.ts';
import { findChromium } from './chromium.ts';
import { signIn } from './member.ts';
import { nightTest } from './night.ts';
import { comeBack, type SentReport, tell, writeAgain } from './person.ts';
import { axeFindsNothing, startWorkspace, type Workspace } from './workspace.ts';

const skip = findChromium() === null && 'no Chromium';
/** An act is seen elsewhere without a reload. How fast is measured on a quiet machine, not here. */
const within = { timeout: 60_000 };
let desk: Workspace;
const watched: string[][] = [];

before(async () => {
  if (skip) return;
  desk = await startWorkspace();
});
after(() => desk?.end());

async function at(name: string): Promise<Page> {
  const { page, faults } = await desk.newPage();
  watched.push(faults);
  await desk.unlock(page, name);
  if (name === 'jo') await page.locator('#desk-choice').selectOption('harbour');
  return page;
}

async function begin(words: string): Promise<{ report: SentReport; mila: Page; jo: Page }> {
  const report = await tell(desk.url, { desk: 'harbour', text: words });
  const [mila, jo] = [await at('mila'), await at('jo')];
  await mila.locator('[data-row][data-unopened]').click();
  await messageText(mila, words).waitFor();
  await jo.locator('[data-row]', { hasText: words }).click(within);
  await messageText(jo, words).waitFor();
  return { report, mila, jo };
}

const messageText = (page: Page, words: string) => page.locator('.talk .text', { hasText: words });

/** Opens unread conversations from the newest until the one of these words is there. */
async function openUnread(page: Page, words: string): Promise<void> {
  const unread = page.locator('[data-row][data-unopened]');
  while ((await page.locator('[data-row]', { hasText: words }).count()) === 0) {
    const unreadCount = await unread.count();
    await unread.first().click();
    await page.locator('.talk .person .text').first().waitFor();
    await page.waitForFunction((before) => {
      const texts = [...document.querySelectorAll('[data-row]')].map((row) => row.textContent);
      return texts.length > 0 && texts.filter((text) => text.includes('Not opened yet')).length < before;
    }, unreadCount);
  }
  await page.locator('[data-row]', { hasText: words }).click();
  await messageText(page, words).waitFor();
}

async function answer(page: Page, words: string): Promise<void> {
  await page.locator('#answer').fill(words);
  await page.locator('.say-answer [type=submit]').click();
}

async function close(...pages: Page[]): Promise<void> {
  for (const page of pages) await page.context().close();
}

nightTest(
  'what a colleague answers and what the person writes appears by itself, and the words that are ' +
    'being typed stay where they are',
  {
    skip,
  },
  inChromium(async () => {
    const { report, mila, jo } = await begin('I write to both of you.');
    await mila.locator('#answer').fill('Half a sen');
    await mila.locator('#answer').focus();
    const place = () =>
      mila.locator('#answer').evaluate((field) => Math.round(field.getBoundingClientRect().top));
    const before = await place();
    await answer(jo, 'Jo was quicker.');
    await messageText(mila, 'Jo was quicker.').waitFor(within);
    await writeAgain(desk.url, report, 'And one more thing.');
    await messageText(mila, 'And one more thing.').waitFor(within);
    await messageText(jo, 'And one more thing.').waitFor(within);
    assert.equal(await mila.locator('#answer').inputValue(), 'Half a sen');
    assert.ok(Math.abs((await place()) - before) <= 2, `moved from ${before} to ${await place()}`);
    assert.equal(await mila.evaluate(() => document.activeElement?.id), 'answer');
    await axeFindsNothing(mila, 'new messages');
    await close(mila, jo);
  }),
);

nightTest(
  'each sees that the other has the conversation open, and that they are writing; who locks is gone',
  {
    skip,
  },
  async () => {
    const { mila, jo } = await begin('Who is here?');
    await mila.getByText('Jo has this open too.').waitFor(within);
    await jo.getByText('Mila has this open too.').waitFor(within);
    await jo.locator('#answer').pressSequentially('I am');
    await mila.getByText('Jo is writing here.').waitFor(within);
    await axeFindsNothing(mila, 'a colleague writes');
    await jo.locator('.top .lock').click();
    await mila.locator('.presence', { hasText: 'Jo' }).waitFor({ state: 'detached', ...within });
    await close(mila, jo);
  },
);

test('an answer over messages that came since is refused with a choice, and goes when the member has ' +
  'seen them', {
  skip,
}, async () => {
  const { report, mila, jo } = await begin('Please answer me.');
  await mila.locator('#answer').fill('Come at five.');
  await answer(jo, 'Come at four.');
  await writeAgain(desk.url, report, 'Do not write today.');
  await messageText(mila, 'Do not write today.').waitFor(within);
  await mila.locator('.say-answer [type=submit]').click();
  await mila.getByText('2 new messages since you began to write.').waitFor();
  await axeFindsNothing(mila, 'unseen messages');
  assert.equal(await messageText(mila, 'Come at five.').count(), 0);
  assert.equal(await mila.locator('#answer').inputValue(), 'Come at five.');
  await mila.getByRole('button', { name: 'Read them' }).click();
  assert.match(await mila.evaluate(() => document.activeElement?.textContent ?? ''), /Come at four\./);
  await mila.locator('.say-answer [type=submit]').click();
  await messageText(mila, 'Come at five.').waitFor();
  await close(mila, jo);
});

nightTest(
  'of two who press at once one is refused by the server, and sends all the same only after a second ' +
    'press',
  {
    skip,
  },
  async () => {
    const { report, mila, jo } = await begin('Two at once.');
    await Promise.all([mila.locator('#answer').fill('From Mila.'), jo.locator('#answer').fill('From Jo.')]);
    const press = (page: Page) => page.locator('.say-answer [type=submit]').click();
    await Promise.all([press(mila), press(jo)]);
    const choice = (page: Page) => page.getByRole('button', { name: 'Send anyway' });
    const second = await Promise.any(
      [mila, jo].map((page) =>
        choice(page)
          .waitFor()
          .then(() => page),
      ),
    );
    assert.equal((await answersOf(report)).length, 1, 'one of the two waits');
    await choice(second).click();
    await choice(second).waitFor({ state: 'detached' });
    await messageText(second, 'From Mila.').waitFor(within);
    await messageText(second, 'From Jo.').waitFor(within);
    assert.equal((await answersOf(report)).length, 2);
    await close(mila, jo);
  },
);

test('looking for news marks nothing as opened and leaves nothing in the audit trail', { skip }, async () => {
  const report = await tell(desk.url, { desk: 'harbour', text: 'Nobody has opened me.' });
  const member = await signIn(desk.url, desk.logIns.find(({ email }) => email.startsWith('mila'))!);
  const [row] = (await member.api.call('inbox.list', { desk: 'harbour', view: 'needs' })).rows.filter(
    (one) => one.state === 'new',
  );
  for (let n = 0; n < 3; n++) await member.api.call('live.watch', { open: { id: row!.id, writing: true } });
  const { rows } = await member.api.call('inbox.list', { desk: 'harbour', view: 'needs' });
  assert.equal(rows.find(({ id }) => id === row!.id)?.unread, 1);
  const server = client(desk.url);
  await comeBack(server, desk.url, report.keys);
  assert.deepEqual(
    (await server.call('conversation.read', {})).messages.map(({ state }) => state),
    ['sent'],
  );
  // Another desk's conversation is not there, and nobody of it is shown.
  const ana = await signIn(desk.url, desk.logIns.find(({ email }) => email.startsWith('jo'))!);
  const lantern = await tell(desk.url, { desk: 'lantern', text: 'To the other desk.' });
  const [otherRow] = (await ana.api.call('inbox.list', { desk: 'lantern', view: 'needs' })).rows.filter(
    (one) => one.state === 'new',
  );
  await ana.api.call('live.watch', { open: { id: otherRow!.id, writing: false } });
  const watched = await member.api.call('live.watch', { open: { id: otherRow!.id, writing: false } });
  assert.deepEqual([watched.open, lantern.code.length > 0], [null, true]);
});

nightTest(
  'a page over an upgrade says that a newer version is here, and what was typed is there after it',
  {
    skip,
  },
  inChromium(async () => {
    const report = await tell(desk.url, { desk: 'harbour', text: 'Before the upgrade.' });
    const mila = await at('mila');
    await openUnread(mila, 'Before the upgrade.');
    await mila.locator('#answer').fill('Half a sentence');
    assert.equal(await mila.locator('[data-outdated]').count(), 0, 'the same version says nothing');
    await mila.route('**/api/desk/watch', async (route) => {
      const answer = await route.fetch();
      const watched = { ...(await answer.json()), workspace: '/assets/desk.0123456789abcdef.js' };
      await route.fulfill({ response: answer, json: watched });
    });
    await mila.locator('[data-outdated] button').click();
    await mila.locator('[name=email]').waitFor();
    await mila.unroute('**/api/desk/watch');
    await desk.unlock(mila, 'mila');
    await mila.locator('[data-row]', { hasText: 'Before the upgrade.' }).click();
    await mila.locator('#answer').waitFor();
    await mila.waitForFunction(
      () => document.querySelector<HTMLTextAreaElement>('#answer')?.value === 'Half a sentence',
    );
    assert.equal((await answersOf(report)).length, 0);
    await close(mila);
  }),
);

test('the server refuses an answer whose writer names an older message as the newest', { skip }, async () => {
  const report = await tell(desk.url, { desk: 'harbour', text: 'First words.' });
  const member = await signIn(desk.url, desk.logIns.find(({ email }) => email.startsWith('mila'))!);
  const [row] = (await member.api.call('inbox.list', { desk: 'harbour', view: 'needs' })).rows.filter(
    (one) => one.state === 'new',
  );
  const { messages } = await member.api.call('casework.read', {}, { id: row!.id });
  await writeAgain(desk.url, report, 'Later words.');
  const sealed = (id: string) => ({
    role: 'desk' as const,
    message: { id, envelope: Buffer.alloc(8192, 1).toString('base64'), salt: '0'.repeat(32) },
    attachments: [],
  });
  await assert.rejects(
    member.api.call('casework.write', { ...sealed('1'.repeat(32)), seen: messages[0]!.id }, { id: row!.id }),
    (error: unknown) =>
      error instanceof ApiError && error.problem?.type === 'urn:heed:problem:unseen-messages',
  );
  const { messages: now } = await member.api.call('casework.read', {}, { id: row!.id });
  await member.api.call(
    'casework.write',
    { ...sealed('1'.repeat(32)), seen: now.at(-1)!.id },
    { id: row!.id },
  );
  // Sent again under the same id it is the same answer, whatever came since.
  await writeAgain(desk.url, report, 'Last words.');
  await member.api.call(
    'casework.write',
    { ...sealed('1'.repeat(32)), seen: now.at(-1)!.id },
    { id: row!.id },
  );
});

test('nothing went wrong in any script, and no policy was broken', { skip }, () => {
  assert.deepEqual(watched.flat(), []);
});

/** The desk's answers as the person gets them. */
async function answersOf(report: SentReport): Promise<string[]> {
  const server = client(desk.url);
  await comeBack(server, desk.url, report.keys);
  const { messages } = await server.call('conversation.read', {});
  const openings = await Promise.all(
    messages.map(({ envelope }) => openMessage(Buffer.from(envelope, 'base64'), [report.keys.sealIdentity])),
  );
  return openings.flatMap((one) => (one.ok && one.message.role === 'desk' ? [one.message.text] : []));
}
