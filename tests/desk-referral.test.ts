// A referral to another desk of this server closes by itself: what goes is shown word for word before it
// goes; what the other desk says arrives within ten seconds with a badge and a notice, once, whoever's
// browser takes it over; the person is told in her language, and not where her plan forbids it.
import { strict as assert } from 'node:assert';
import { after, before, test } from 'node:test';
import { ApiError, client } from '@heed/api/client';
import { openMessage } from '@heed/envelope/open';
import type { Page } from 'playwright-core';
import { findChromium } from './chromium.ts';
import { signIn } from './member.ts';
import { nightTest } from './night.ts';
import { comeBack, type SentReport, tell } from './person.ts';
import { axeFindsNothing, startWorkspace, type Workspace } from './workspace.ts';

const skip = findChromium() === null && 'no Chromium';
/**
 * A press at one desk is seen at the other without a reload. How fast is measured on a quiet machine, not
 * here.
 */
const within = { timeout: 60_000 };
let desk: Workspace;
let mila: Page;
let jo: Page;
let report: SentReport;
const watched: string[][] = [];

before(async () => {
  if (skip) return;
  desk = await startWorkspace();
  report = await tell(desk.url, { desk: 'harbour', text: 'Nemam gdje spavati.', facts: { language: 'hr' } });
  mila = await at('mila');
  jo = await at('jo');
});
after(() => desk?.end());

async function at(name: string): Promise<Page> {
  const { page, faults } = await desk.newPage();
  watched.push(faults);
  await desk.unlock(page, name);
  return page;
}

const add = async (page: Page, kind: string) => {
  await page.locator('#case-tab').click();
  if (!(await page.locator(`[data-add=${kind}]`).isVisible())) await page.locator('[data-act=more]').click();
  await page.locator(`[data-add=${kind}]`).click();
  await page.locator('#case-form-title').waitFor();
};
const save = async (page: Page, name = 'Save') => {
  await page.getByRole('button', { name, exact: true }).click();
  await page.locator('#case-form-title').waitFor({ state: 'detached' });
};

async function consentTo(page: Page): Promise<void> {
  await add(page, 'consent');
  await page.locator('[name=case-purpose]').fill('a bed for the winter');
  await page.getByLabel('Kind', { exact: true }).selectOption({ label: 'Another desk here' });
  await page.locator('#case-recipient-name').selectOption({ index: 1 });
  for (const part of ['Needs', 'Health']) await page.getByLabel(part, { exact: true }).check();
  await page.locator('#case-given-today').click();
  await page.locator('[name=case-giver]').selectOption({ index: 1 });
  await page.locator('[name=case-how]').selectOption({ label: 'Said' });
  await save(page);
}

async function openNew(page: Page, words: string): Promise<void> {
  await page.locator('[data-row][data-unopened]').first().click();
  await page.locator('.talk .person .text', { hasText: words }).waitFor();
}

async function fillReferral(page: Page, words: string): Promise<void> {
  await add(page, 'referral');
  // Filled from the case: the recipient for whom there is consent, and the parts that it covers.
  await page.locator('[data-covered="needs health"]').waitFor();
  assert.equal(await page.locator('#case-to-kind').inputValue(), 'desk');
  for (const part of ['needs', 'health'])
    assert.ok(await page.locator(`#case-parts-${part}`).isChecked(), part);
  assert.ok(!(await page.locator('#case-parts-story').isChecked()));
  await page.locator('[name=case-need]').selectOption({ label: 'Shelter' });
  await page.getByLabel('Kind', { exact: true }).selectOption({ label: 'Another desk here' });
  await page.locator('#case-to-name').selectOption({ index: 1 });
  for (const part of ['Needs', 'Health']) await page.getByLabel(part, { exact: true }).check();
  await page.locator('[name=case-words]').fill(words);
}

/** What the desk wrote to the person, as the code opens it. */
async function answersTo({ keys }: SentReport): Promise<string[]> {
  const server = client(desk.url);
  await comeBack(server, desk.url, keys);
  const { messages } = await server.call('conversation.read', {});
  const openings = await Promise.all(
    messages.map(({ envelope }) => openMessage(Buffer.from(envelope, 'base64'), [keys.sealIdentity])),
  );
  return openings.flatMap((one) => (one.ok && one.message.role === 'desk' ? [one.message.text] : []));
}

async function say(page: Page, state: string, words = ''): Promise<void> {
  const button = page.getByRole('button', { name: state, exact: true });
  if (!(await button.isVisible())) await page.getByText('Correct what was said').click();
  await button.click();
  await page.locator('#referral-words').fill(words);
  await page.getByRole('button', { name: `Send: ${state}` }).click();
}

test('what goes is shown word for word before the press that sends it, and names need and purpose', {
  skip,
}, async () => {
  await openNew(mila, 'Nemam gdje spavati.');
  await add(mila, 'need');
  await mila.locator('[name=case-need]').selectOption({ label: 'Shelter' });
  await mila.getByLabel('In the person’s words').fill('a bed tonight');
  await mila.getByLabel('State', { exact: true }).selectOption({ label: 'Open' });
  await save(mila);
  await consentTo(mila);
  await fillReferral(mila, 'Can you help?');
  const preview = await mila.locator('#preview').innerText();
  assert.match(
    preview,
    /Can you help\?\s+Need: Shelter\s+Purpose: a bed for the winter\s+Who agreed: The person\s+NEEDS/,
  );
  assert.match(preview, /NEEDS[\s\S]*a bed tonight/);
  assert.doesNotMatch(preview, /HEALTH|Nothing is written down/, 'only what is there');
  await mila.getByText('these parts do not go: Health').waitFor();
  await axeFindsNothing(mila, 'preview of a referral');
  await save(mila, 'Send to Lantern (invented, sex workers)');
  await mila.getByText('Sent to Lantern').first().waitFor();

  await jo.locator('#desk-choice').selectOption('lantern');
  await openNew(jo, 'Can you help?');
  assert.equal(await jo.locator('.talk .person .text').first().innerText(), preview);
});

nightTest(
  'accepted at the other desk is seen here without a reload: in the list, by a notice, by each ' +
    'reader, after a reload',
  {
    skip,
  },
  async () => {
    await mila.keyboard.press('Escape');
    const ana = await at('ana');
    await say(jo, 'Accepted');
    await jo.getByText('The state is: Accepted.').waitFor();
    await Promise.all(
      [mila, ana].map(async (page) => {
        await page.locator('.views button', { hasText: 'Open' }).click();
        await page
          .locator('[data-row]', { hasText: /referral accepted/i })
          .first()
          .waitFor(within);
      }),
    );
    // The browser that took it over says so on whatever screen it shows.
    await Promise.any(
      [mila, ana].map((page) => page.getByText('answered a referral: Accepted.').waitFor(within)),
    );
    await mila.reload();
    await desk.unlock(mila, 'mila');
    await mila.locator('.views button', { hasText: 'Open' }).click();
    await mila
      .locator('[data-row]', { hasText: /referral accepted/i })
      .first()
      .click();
    await mila.getByText(/^Lantern .* said on .*: Accepted$/).waitFor(within);
    await axeFindsNothing(mila, 'an answered referral');
    await ana.context().close();
  },
);

nightTest(
  'done is not said without an outcome; with it, it arrives in the case that is open',
  {
    skip,
  },
  async () => {
    await say(jo, 'Done');
    await jo.getByText('Write what happened').waitFor();
    await axeFindsNothing(jo, 'outcome of a referral');
    await jo.locator('#referral-words').fill('A room until May.');
    await jo.getByRole('button', { name: 'Send: Done' }).click();
    await mila.getByText(/^Lantern .* said on .*: Done$/).waitFor(within);
    await mila.locator('[data-referral]', { hasText: 'A room until May.' }).waitFor();
    await mila.getByText('The person was told in this conversation.').waitFor(within);
    assert.deepEqual(await answersTo(report), [
      'Pitali smo mjesto koje bi vam moglo pomoći. Pisat ćemo vam ovdje kad odgovori.',
      'Mjesto koje smo pitali kaže da. Ovdje ćemo se s vama dogovoriti o sljedećem koraku.',
      await phrase('done'),
    ]);
    // There is one record, with its outcome, and says that no member typed it.
    await mila.locator('#case-tab').click();
    await mila.getByText('taken over from the other desk’s answer by the browser of').first().waitFor();
    assert.equal(await mila.getByText('Two versions were written at the same time').count(), 0);
  },
);

nightTest(
  'what was said is corrected, several states at once, while nobody of the desk looks',
  {
    skip,
  },
  async () => {
    await mila.locator('.top .lock').click();
    await say(jo, 'Started');
    await jo.getByText('The state is: Started.').waitFor();
    await say(jo, 'Done', 'A room until June, with her sister.');
    await jo.getByText('The state is: Done.').waitFor();
    // Two browsers of the desk unlock and take it over at the same moment.
    const ana = await at('ana');
    await desk.unlock(mila, 'mila');
    await mila.locator('[data-referral]', { hasText: 'A room until June, with her sister.' }).waitFor(within);
    await mila.locator('#case-tab').click();
    assert.equal(await mila.getByText('Two versions were written at the same time').count(), 0);
    assert.equal(
      (await answersTo(report)).filter((text, at, all) => all.indexOf(text) !== at).length,
      0,
      'told once',
    );
    await ana.context().close();
  },
);

test('the person is not told where the safe contact plan has no hour, and the case says so', {
  skip,
}, async () => {
  const other = await tell(desk.url, {
    desk: 'harbour',
    text: 'Nicht schreiben.',
    facts: { language: 'hr' },
  });
  await mila.locator('[data-place=inbox]').click();
  await mila.keyboard.press('Escape');
  await mila.locator('[data-view=needs]').click();
  await openNew(mila, 'Nicht schreiben.');
  await consentTo(mila);
  await fillReferral(mila, 'A second one.');
  await save(mila, 'Send to Lantern (invented, sex workers)');
  await mila.getByText('Sent to').first().waitFor();
  // Two plans that agree on no hour.
  await plan(mila, 'Monday');
  await plan(mila, 'Tuesday');
  await jo.keyboard.press('Escape');
  await jo.locator('[data-view=needs]').click();
  await openNew(jo, 'A second one.');
  await say(jo, 'Declined', 'We are full.');
  await mila.locator('[data-referral]', { hasText: 'We are full.' }).waitFor(within);
  await mila.getByText('The person was not told by a message').waitFor(within);
  assert.equal((await answersTo(other)).length, 1, 'only that the referral was sent');
  await jo.getByText('The state is: Declined.').waitFor();
});

async function plan(page: Page, weekday: string): Promise<void> {
  await add(page, 'safe-contact');
  await page.getByRole('button', { name: 'Add hours' }).click();
  await page.locator('#case-windows\\.0\\.weekday').selectOption({ label: weekday });
  await page.locator('#case-windows\\.0\\.from').fill('10:00');
  await page.locator('#case-windows\\.0\\.to').fill('11:00');
  await page.locator('[name=case-timeZone]').selectOption('UTC');
  await save(page);
}

test('nobody refers in the name of another desk, or settles what is not theirs', { skip }, async () => {
  const member = await signIn(desk.url, desk.logIns.find(({ email }) => email.startsWith('mila'))!);
  const isRefusal = (error: unknown) => error instanceof ApiError && error.status === 404;
  await assert.rejects(
    member.api.call('referrals.settle', { conversation: 'a'.repeat(64), message: 'b'.repeat(32) }),
    isRefusal,
  );
  const { deskKeys } = await client(desk.url).call('organisation.read', {});
  const key = JSON.parse(JSON.stringify(deskKeys[0])).id ?? '0'.repeat(32);
  const sealed = Buffer.alloc(1024).toString('base64');
  await assert.rejects(
    member.api.call('referrals.send', {
      desk: 'harbour',
      conversation: 'c'.repeat(64),
      sign: 'd'.repeat(64),
      deskKey: key,
      message: { id: 'e'.repeat(32), envelope: Buffer.alloc(64).toString('base64'), salt: 'f'.repeat(32) },
      attachments: [],
      origin: { desk: 'lantern', key, sealed },
    }),
    isRefusal,
  );
});

test('nothing went wrong in any script, and no policy was broken', { skip }, () => {
  assert.deepEqual(watched.flat(), []);
});

async function phrase(state: string): Promise<string> {
  const { default: book } = (await import('../content/phrases/hr.json', { with: { type: 'json' } })) as {
    default: { lines: { id: string; text: string }[] };
  };
  return book.lines.find(({ id }) => id === `referral-${state}`)!.text;
}
