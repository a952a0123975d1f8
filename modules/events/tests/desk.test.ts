// An event from its first draft to its public minutes, in real browsers: an organiser makes it, people
// register
// with script and without, a phone reflects, a moderator puts it on the wall, the minutes are published.
import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { faults as axeFaults } from '../../../tests/axe.ts';
import { findChromium } from '../../../tests/chromium.ts';
import { nightTest } from '../../../tests/night.ts';
import { axeFindsNothing, startWorkspaceInChromium, type Workspace } from '../../../tests/workspace.ts';

const slug = 'spring-meeting';
/** Where pictures of the screens are put, for who wants to look at them. */
const pictures = process.env.EVENT_PICTURES;

describe('an event', { skip: findChromium() === null && 'no Chromium', timeout: 300_000 }, () => {
  let desk: Workspace;
  let ana: Page;
  let anaFaults: string[];
  before(async () => {
    desk = await startWorkspaceInChromium();
    const opening = await desk.newPage();
    ana = opening.page;
    anaFaults = opening.faults;
    await desk.unlock(ana, 'ana');
  });
  after(() => desk?.end());

  const show = async (page: Page, name: string) => {
    if (pictures === undefined) return;
    mkdirSync(pictures, { recursive: true });
    for (const width of [320, 1366]) {
      await page.setViewportSize({ width, height: 768 });
      await page.screenshot({ path: join(pictures, `${name}-${width}.png`), fullPage: true });
    }
  };
  const fits = async (page: Page, name: string) => {
    await page.setViewportSize({ width: 320, height: 640 });
    const wider = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    assert.equal(wider, 0, `${name} at 320 points`);
    await page.setViewportSize({ width: 1366, height: 768 });
  };
  const part = (name: string) => ana.getByRole('navigation', { name: /Parts/ }).getByRole('button', { name });
  const publicPage = async (path: string, javaScriptEnabled = true) => {
    const page = await (await desk.browser.newContext({ javaScriptEnabled })).newPage();
    await page.goto(desk.url + path);
    return page;
  };
  const session = async (at: number, fields: Readonly<Record<string, string>>) => {
    await ana.getByRole('button', { name: 'Add a session' }).click();
    const { kind, ...texts } = { day: '2027-03-01', ...fields } as Record<string, string>;
    await ana.locator(`#s${at}-kind`).selectOption(kind!);
    for (const [name, text] of Object.entries(texts)) await ana.locator(`#s${at}-${name}`).fill(text);
  };

  test('an organiser drafts it, mends sessions that overlap, publishes with consent to names', async () => {
    await ana.locator('[data-place=events]').click();
    await ana.getByRole('button', { name: 'New event' }).click();
    await ana.locator('#event-title').fill('Spring meeting <b>');
    await ana.locator('#event-slug').fill(slug);
    await ana.locator('#event-place').fill('Old library');
    await ana.locator('#event-organiser').fill('Lighthouse');
    await ana.locator('#event-timeZone').fill('Europe/Zagreb');
    await ana.getByLabel('English', { exact: true }).check();
    await ana.locator('#event-days').fill('2027-03-01 09:00 17:00');
    await session(1, {
      kind: 'talk',
      title: 'What was asked',
      start: '09:30',
      end: '10:30',
      chair: 'Rosa / Lantern',
      presentations: 'Four sentences | Jo / Harbour; Mo',
    });
    await session(2, {
      kind: 'reflections',
      title: 'Critical reflections',
      start: '10:00',
      end: '11:00',
      moderator: 'Moss',
    });
    await ana.getByRole('button', { name: 'Save', exact: true }).click();
    await ana.getByText(/Session 2, Start: overlaps with session 1/).waitFor();
    await ana.locator('#s2-start').fill('10:30');
    await show(ana, 'desk-plan');
    await ana.getByRole('button', { name: 'Save', exact: true }).click();
    await ana.locator('#event-title.nothing, h2#event-title').waitFor();
    await axeFindsNothing(ana, 'event draft');
    const draft = await publicPage(`/event/${slug}`);
    assert.equal(await draft.getByText('Spring meeting').count(), 0, 'a draft is seen by nobody');
    const publish = ana.getByRole('button', { name: 'Publish', exact: true });
    assert.ok(await publish.isDisabled());
    await ana.getByLabel(/Everyone named here agreed/).check();
    await publish.click();
    await ana.getByText('Published.').waitFor();
    await fits(ana, 'the plan');
  });

  test('with script a registration is sealed on the phone, and its code takes it back once', async () => {
    const phone = await publicPage(`/event/${slug}/register`);
    const requests: string[] = [];
    phone.on('request', (request) => requests.push(request.postData() ?? ''));
    await phone.locator('#name').fill('Canary Unlisted');
    await phone.locator('#needs').fill('canary needs');
    await phone.locator('#list-no').check();
    await phone.locator('[data-path]', { hasText: 'Locked (encrypted) on this phone' }).waitFor();
    await show(phone, 'register');
    await phone.locator('#send').click();
    await phone.getByRole('heading', { name: 'You are registered' }).waitFor();
    assert.deepEqual(await axeFaults(phone), []);
    assert.ok(!requests.join('').includes('anary'), 'nothing of it left the phone in clear');
    const code = await phone.locator('[data-withdrawal]').innerText();
    const other = await publicPage(`/event/${slug}/withdraw`);
    await other.locator('#code').fill(code.toLowerCase());
    await other.getByRole('button', { name: 'Take it back' }).click();
    await other.getByText('Your registration is erased.').waitFor();
    await other.goto(`${desk.url}/event/${slug}/withdraw`);
    await other.locator('#code').fill(code);
    await other.getByRole('button', { name: 'Take it back' }).click();
    await other.getByText(/There is no registration with this code/).waitFor();
  });

  nightTest('without script the same form works; the list asks, and nothing typed is lost', async () => {
    const page = await publicPage(`/event/${slug}/register`, false);
    await page.locator('#name').fill('Nobody Listed');
    await page.locator('#list-no').check();
    await page.locator('#send').click();
    await page.getByRole('heading', { name: 'You are registered' }).waitFor();
    const wants = await publicPage(`/event/${slug}/register`, false);
    await wants.locator('#needs').fill('A quiet room');
    await wants.locator('#list-yes').check();
    await wants.locator('#send').click();
    await wants.getByText(/needs a name, any name/).waitFor();
    assert.equal(await wants.locator('#needs').inputValue(), 'A quiet room');
    assert.ok(await wants.locator('#list-yes').isChecked());
    await wants.locator('#name').fill('Moth <i>');
    await wants.locator('#send').click();
    await wants.getByRole('heading', { name: 'You are registered' }).waitFor();
  });

  nightTest(
    'the desk opens registrations; a name is in the list after an organiser looked at it',
    async () => {
      const before = await publicPage(`/event/${slug}`);
      assert.equal(await before.getByText('Moth').count(), 0);
      await part('Registrations').click();
      await ana.locator('.card', { hasText: 'Nobody Listed' }).waitFor();
      await ana.locator('.card', { hasText: 'A quiet room' }).waitFor();
      await show(ana, 'desk-people');
      await fits(ana, 'registrations');
      await axeFindsNothing(ana, 'registrations');
      await ana.getByRole('button', { name: /^Show the one who waits/ }).click();
      await ana.getByText(/Is in the list as/).waitFor();
      const page = await publicPage(`/event/${slug}`);
      await page.getByText('Moth <i>').waitFor();
      const text = await page.innerText('main');
      assert.ok(!text.includes('Nobody Listed'));
      assert.match(text, /1 more person registered/);
    },
  );

  nightTest(
    'a phone reflects, the moderator puts it on the wall, and refuses another with a reason',
    async () => {
      await part('Reflections').click();
      const own = ana.locator('[data-session=s2]');
      await own.getByRole('button', { name: 'Open the room' }).click();
      const code = await own.locator('.code').innerText();
      const event = await publicPage(`/event/${slug}`);
      await event.getByRole('link', { name: 'Go in' }).click();
      assert.ok(event.url().includes(`/room/${code}`));
      const wall = await publicPage(`/room/${code}/screen`);
      await wall.getByText('Nothing is on the wall yet').waitFor();
      await event.locator('#words').fill('Ask us first, <script>then plan.');
      await event.locator('[data-path]', { hasText: 'Locked (encrypted) on this phone' }).waitFor();
      await event.locator('#send').click();
      await event.getByText('Your reflection is with the moderator.').waitFor();
      await show(event, 'phone');
      await event.locator('#words').fill('My cousin works at the corner.');
      await event.locator('#send').click();
      await event.locator('li', { hasText: 'Waits for the moderator.' }).nth(1).waitFor();
      const waiting = own.locator('[data-reflection=waiting]');
      const first = waiting.filter({ has: ana.locator('textarea') }).filter({ hasText: '' });
      await own.locator('textarea').nth(1).waitFor();
      assert.equal(await first.count(), 2);
      await show(ana, 'desk-queue');
      await axeFindsNothing(ana, 'queue');
      const texts = await own
        .locator('textarea')
        .evaluateAll((all) => all.map((one) => (one as HTMLTextAreaElement).value));
      const question = waiting.nth(texts.findIndex((text) => text.startsWith('Ask us')));
      await question.getByRole('button', { name: 'Put on the wall' }).click();
      await wall.getByText('Ask us first, <script>then plan.').waitFor();
      await own.locator('[data-reflection=waiting] select').selectOption('names-somebody');
      await own.locator('[data-reflection=waiting]').getByRole('button', { name: 'Refuse' }).click();
      await event.getByText('it names or describes someone').waitFor();
      await event.locator('q', { hasText: 'Ask us first' }).waitFor();
      assert.equal(await wall.getByText('cousin').count(), 0);
      assert.deepEqual(await axeFaults(event), []);
      await show(wall, 'wall');
      const onWall = own.locator('[data-reflection=wall]');
      await onWall.getByLabel(/Together with others under/).fill('First of all');
      await onWall.getByRole('button', { name: 'Into the minutes' }).click();
      await own.locator('[data-reflection=minutes]').waitFor();
      await fits(ana, 'the queue');
    },
  );

  nightTest('minutes are refused until they are whole, then public as page, PDF and text', async () => {
    await part('Minutes').click();
    const publish = ana.getByRole('button', { name: 'Let everyone read the minutes' });
    assert.ok(await publish.isDisabled());
    await ana.locator('#minutes-executiveSummary').fill('We met.');
    await ana.locator('#minutes-summary-s1').fill('Four sentences were read.');
    await ana.locator('#minutes-recommendations').fill('Before any question\n- A bed first');
    await ana.locator('#minutes-nextSteps').fill('We meet again.');
    await ana.locator('#minutes-changes').fill('1.0 | Edi | yesterday | Public version');
    await ana.getByRole('button', { name: 'Save', exact: true }).click();
    await ana.getByText(/Change records, line 1: needs a day/).waitFor();
    await ana.locator('#minutes-changes').fill('1.0 | Edi | 2027-03-05 | Public version');
    await show(ana, 'desk-minutes');
    await fits(ana, 'minutes');
    await ana.getByRole('button', { name: 'Save', exact: true }).click();
    await ana.getByText('Saved.').waitFor();
    await axeFindsNothing(ana, 'minutes');
    await publish.click();
    await ana.getByText('The minutes are public.').waitFor();
    const page = await publicPage(`/event/${slug}/minutes`);
    const text = await page.innerText('main');
    for (const line of ['1. What was asked', 'Ask us first, <script>then plan.', 'First of all:', 'Moth <i>'])
      assert.ok(text.includes(line), line);
    assert.ok(!/Nobody Listed|cousin/.test(text));
    assert.deepEqual(await axeFaults(page), []);
    await show(page, 'minutes');
    const pdf = await fetch(`${desk.url}/event/${slug}/minutes.pdf`);
    assert.equal(pdf.headers.get('content-type'), 'application/pdf');
  });

  test('what ends in the middle takes nothing more, says so, and keeps what was typed', async () => {
    const late = await publicPage(`/event/${slug}/register`);
    await late.locator('#name').fill('Too late');
    await late.locator('#list-no').check();
    await late.locator('[data-path]', { hasText: 'Locked (encrypted) on this phone' }).waitFor();
    await part('Programme').click();
    await ana.getByRole('button', { name: 'End the event' }).click();
    await ana.getByRole('dialog').getByRole('button', { name: 'End the event' }).click();
    await ana.getByText('The event is over.').waitFor();
    await late.locator('#send').click();
    await late.getByText(/takes nothing/).waitFor();
    assert.equal(await late.locator('#name').inputValue(), 'Too late');
    assert.deepEqual(anaFaults, []);
  });
});
