// A call taken down at the desk: danger, age, country, language and name go with it, it rings and is badged
// like a report, and what may not be written down is written down nowhere.
import { strict as assert } from 'node:assert';
import { after, before, describe, test } from 'node:test';
import { readContent } from '@heed/content/read';
import type { Page } from 'playwright-core';
import { makeAlerter } from '../apps/server/src/alerts/send.ts';
import { inChromium } from './browsers.ts';
import { findChromium } from './chromium.ts';
import { signIn } from './member.ts';
import { nightTest } from './night.ts';
import { tell } from './person.ts';
import { waitUntil } from './until.ts';
import { axeFindsNothing, startWorkspace, type Workspace } from './workspace.ts';

describe('a call', { skip: findChromium() === null && 'no Chromium' }, () => {
  let desk: Workspace;
  before(async () => {
    desk = await startWorkspace();
  });
  after(() => desk?.end());

  const rows = async () =>
    (
      await desk.deployment.storage.desk.listConversations({
        desk: 'harbour',
        view: 'open',
        member: '',
        limit: 50,
      })
    ).rows;
  const begin = async (member = 'mila') => {
    const { page, faults } = await desk.newPage();
    await desk.unlock(page, member);
    await page.locator('.views').waitFor();
    return { page, faults };
  };
  const newCase = async (page: Page) => {
    await page.locator('[data-place=take]').click();
    await page.locator('#take-danger-yes:focus').waitFor();
  };
  const choose = async (page: Page, answers: Readonly<Record<string, string>>) => {
    for (const [name, value] of Object.entries(answers))
      await page.locator(`[name=${name}][value=${value}]`).check();
  };

  /** Nobody who may speak for the child agreed: it is said, and in danger it goes all the same, with why. */
  const refersInDanger = async (page: Page) => {
    await page.locator('.talk-head h1').focus();
    await page.keyboard.press('e');
    await page.locator('#case-need').selectOption({ index: 3 });
    await page.locator('#case-to-kind').selectOption('desk');
    await page.locator('#case-parts-story').check();
    await page.locator('#case-agreed-person').check();
    await page.locator('[data-lacks=guardian]').waitFor();
    await page.locator('#case-agreed-right').fill('Health Act: from 16');
    await page.locator('[data-lacks=guardian]').waitFor({ state: 'detached' });
    await page.locator('#case-agreed-nobody').check();
    await page.locator('[data-lacks=guardian]').waitFor();
    await page.locator('.case-form [type=submit]').click();
    await page.locator('#case-agreed-reason[aria-invalid]').waitFor();
    await page.locator('#case-agreed-reason').fill('canary-reason');
    await axeFindsNothing(page, 'a referral in danger');
    const preview = await page.locator('#preview').innerText();
    assert.match(preview, /canary-reason/);
    assert.doesNotMatch(preview, /canary-address/, 'the place goes where it is ticked alone');
    await page.locator('#case-parts-place').check();
    await page.locator('#preview', { hasText: 'canary-address' }).waitFor();
    await page.locator('#case-parts-place').uncheck();
    await page.locator('.case-form [type=submit]').click();
    await page.locator('#case-form-title').waitFor({ state: 'detached' });
    await page.locator('.records', { hasText: 'canary-reason' }).waitFor();
  };

  test(
    'a girl of 16 is held in a flat: ten presses, then it rings, and stands on top with danger and ' +
      'under 18',
    async () => {
      const { page, faults } = await begin();
      const knownIds = new Set((await rows()).map(({ id }) => id));
      let presses = 0;
      const press = async (act: Promise<unknown>) => {
        await act;
        presses++;
      };
      await press(newCase(page));
      await press(page.locator('[name=danger][value=yes]').check());
      await press(page.locator('[name=under18][value=yes]').check());
      await press(page.locator('[name=words]').fill('She is 16. He keeps her in a flat by the station.'));
      await press(page.locator('[name=name]').fill('Mira'));
      await press(page.locator('[name=country]').selectOption('HR'));
      await press(page.locator('[name=language]').selectOption('pl'));
      await press(page.locator('[name=channel]').selectOption({ label: 'Telephone' }));
      await press(page.locator('[name=consent][value=yes]').check());
      await page.locator('[name=placeKind]').selectOption({ index: 1 });
      await page.locator('[name=address]').fill('canary-address 5');
      await axeFindsNothing(page, 'a filled call');
      await press(page.locator('.case-form [type=submit]').click());
      await page.locator('.digits-aloud').waitFor();
      assert.ok(presses <= 10, `${presses} presses`);
      await page.locator('#danger-title').waitFor();
      await page.locator('[data-alarm=unheard]').waitFor();
      await page.getByText('Do not ask about the facts: no interview.').waitFor();
      // Nobody stands in the invented roster: whoever reads here can be telephoned, where a number is given.
      const links = page.locator('[data-duty="0"] [data-telephone] a');
      const hrefs = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
      assert.deepEqual(hrefs.toSorted(), ['tel:+31200000001', 'tel:+31200000003']);
      await page.reload();
      await desk.unlock(page, 'mila');
      await page.locator('[data-view=open]').click();
      await page.locator('[data-row]', { hasText: 'She is 16' }).click();
      await page.locator('#danger-title').waitFor();
      const facts = await page.locator('main').innerText();
      for (const fact of ['Croatia', 'Polish', 'Yes']) assert.ok(facts.includes(fact), fact);
      assert.match(await page.locator('.talk-head [data-head=place]').innerText(), /Flat.*canary-address 5/);

      const [row] = (await rows()).filter(({ id }) => !knownIds.has(id));
      assert.equal(row?.urgent, true);
      await page.locator('[data-place=inbox]').click();
      const line = page.locator('[data-row]').first();
      await line.getByText('Mira: She is 16.').waitFor();
      const badges = await line.locator('.badge, .facts-line bdi').allInnerTexts();
      for (const badge of ['Danger now', 'Under 18', 'Polish'])
        assert.ok(badges.includes(badge), `${badge} in ${badges}`);

      await (await makeAlerter(desk.deployment, readContent().words)).run();
      const rung = await desk.deployment.storage.alerts.failures(['harbour']);
      assert.ok(
        rung.some(({ kind }) => kind === 'danger'),
        'who is on duty is rung as for a report',
      );
      assert.deepEqual(faults, []);
      await page.close();
    },
  );

  nightTest(
    'that the alarm reached nobody stands until a member writes what was done',
    inChromium(async () => {
      const { page, faults } = await begin();
      const open = async () => {
        await page.locator('[data-view=open]').click();
        await page.locator('[data-row]', { hasText: 'She is 16' }).click();
      };
      await page.setViewportSize({ width: 1366, height: 768 });
      await open();
      const edge = async (selector: string, side: 'top' | 'bottom') =>
        page.locator(selector).evaluate((one, at) => one.getBoundingClientRect()[at], side);
      // Danger and child are in full above it: the newest message is on the first screen all the same.
      assert.equal(await page.locator('.talk-pane').evaluate((pane) => pane.scrollTop), 0);
      const room = (await edge('.compose', 'top')) - (await edge('.talk > li:last-child', 'bottom'));
      assert.ok(room >= 0, `${room} px below the newest message`);
      await page.setViewportSize({ width: 390, height: 844 });
      const end = await edge('.talk > li:last-child', 'bottom');
      assert.ok(end <= 844, `the newest message ends at ${end} px of a phone`);
      await page.setViewportSize({ width: 1366, height: 768 });
      await page.locator('[data-alarm=unheard]').waitFor();
      // What to do in danger is clipped by nothing.
      for (const part of ['[data-act=write-done]', '.alarm.unfolded > .alarm-panel']) {
        const isWhole = await page.locator(part).evaluate((one) => {
          const { top, bottom } = one.getBoundingClientRect();
          for (let at = one.parentElement; at !== null && !at.matches('.talk-pane'); at = at.parentElement) {
            const box = at.getBoundingClientRect();
            if (getComputedStyle(at).overflowY !== 'visible' && (top < box.top || bottom > box.bottom))
              return false;
          }
          return bottom <= innerHeight;
        });
        assert.ok(isWhole, `${part} stands in full`);
      }
      await page.locator('[data-act=write-done]').click();
      await page.locator('#case-done:focus').fill('canary-done: Jo was telephoned at nine.');
      await page.locator('.case-form [type=submit]').click();
      await page.locator('[data-alarm=answered]', { hasText: 'canary-done' }).waitFor();
      await page.reload();
      await desk.unlock(page, 'mila');
      await open();
      await page.locator('[data-alarm=answered]', { hasText: 'canary-done' }).waitFor();
      assert.equal(await page.locator('[data-alarm=unheard]').count(), 0);
      assert.equal((await rows()).find(({ urgent }) => urgent)?.urgent, true, 'danger itself still stands');
      await refersInDanger(page);
      assert.deepEqual(faults, []);
      await page.close();
    }),
  );

  nightTest(
    'a referral of a call says first whether the person reads of it, and in which language',
    inChromium(async () => {
      const { page, faults } = await begin();
      const refer = async (words: string, code: 'code-given' | 'no-code') => {
        await newCase(page);
        await choose(page, { danger: 'no', under18: 'no' });
        await page.locator('[name=words]').fill(words);
        await page.locator('[name=language]').selectOption('pl');
        await page.locator('[name=channel]').selectOption({ label: 'Telephone' });
        await choose(page, { who: 'herself', consent: 'yes' });
        await page.locator('.case-form [type=submit]').click();
        await page.locator(`[data-act=${code}]`).click();
        await page.locator('.digits-aloud').waitFor({ state: 'detached' });
        await page.locator('.talk-head h1').focus();
        await page.keyboard.press('e');
        await page.locator('#case-need').selectOption({ index: 3 });
        await page.locator('#case-to-kind').selectOption('desk');
        await page.locator('#case-parts-story').check();
        await page.locator('#case-words').fill('Can you take her?');
      };
      const send = async () => {
        await page.locator('#case-agreed-person').check();
        await page.locator('#case-agreed-how-said').check();
        await page.locator('.case-form [type=submit]').click();
        await page.locator('#case-form-title').waitFor({ state: 'detached' });
        await page.locator('[data-tab=talk]').click();
      };
      await refer('canary-no-code', 'no-code');
      await page.locator('#case-to-kind').selectOption('service');
      const offered = page.locator('#case-to-list option');
      await offered.first().waitFor({ state: 'attached' });
      const near = await offered.count();
      await page.locator('[data-act=everywhere]').check();
      assert.ok((await offered.count()) > near, 'services of other countries only where they are wanted');
      await page.locator('#case-to-kind').selectOption('desk');
      await page.locator('[data-tells=not]').waitFor();
      await page.locator('.case-form [type=submit]').click();
      await page.locator('#case-consent-here input:focus').waitFor();
      const box = await page.locator('#case-consent-here').boundingBox();
      assert.ok(box !== null && box.y >= 0 && box.y < 700, 'what is lacking comes into sight');
      await axeFindsNothing(page, 'a referral without its consent');
      await send();
      assert.equal(await page.locator('.talk > .mine').count(), 0, 'nothing is sent where nobody reads');
      await page.locator('[data-place=inbox]').click();
      await refer('canary-with-code', 'code-given');
      await page.locator('[data-tells=pl]').waitFor();
      await send();
      await page.locator('.talk > .mine', { hasText: await phrase('referral-sent') }).waitFor();
      // To a place outside Heed sends nothing: it says so, with the number and what may be passed on.
      await page.locator('[data-place=inbox]').click();
      await refer('canary-outside', 'no-code');
      await page.locator('#case-to-kind').selectOption('service');
      await offered.first().waitFor({ state: 'attached' });
      await page.locator('#case-to-name').fill((await offered.first().getAttribute('value'))!);
      await page.locator('#case-state').selectOption({ index: 1 });
      await page.locator('#case-on-today').click();
      await page.locator('.case-form [type=submit]').click();
      await page.locator('#case-consent-here').waitFor();
      await page.locator('#case-agreed-person').check();
      await page.locator('#case-agreed-how-said').check();
      await page.locator('.case-form [type=submit]').click();
      await page.locator('#case-form-title').waitFor({ state: 'detached' });
      const outside = page.locator('[data-pass-on]');
      await outside.locator('[data-ring]').first().waitFor();
      await outside.locator('[data-act=show-parts]').click();
      await outside.locator('[data-parts]', { hasText: 'Can you take her?' }).waitFor();
      await axeFindsNothing(page, 'a referral outside');
      assert.deepEqual(faults, []);
      await page.close();
    }),
  );

  test('a call back stands where it is due with its hour, and with the number as a link', async () => {
    const { page, faults } = await begin();
    await newCase(page);
    await choose(page, { danger: 'no', under18: 'no' });
    await page.locator('[name=words]').fill('canary-call-back');
    await page.locator('[name=channel]').selectOption({ label: 'Telephone' });
    await choose(page, { who: 'professional', consent: 'yes' });
    await page.locator('#take-callBack').check();
    await page.locator('[id="take-callBack.day"]').fill(new Date().toISOString().slice(0, 10));
    await page.locator('[id="take-callBack.clock"]').fill('18:05');
    await page.locator('[id="take-callBack.way"]').fill('the ward, +31 20 000 00 07');
    await page.locator('.case-form [type=submit]').click();
    await page.locator('.talk > .person').waitFor();
    await page.reload();
    await desk.unlock(page, 'mila');
    for (const place of ['today', 'tasks']) {
      await page.locator(`[data-place=${place}]`).click();
      const due = page.locator(`main li`, { has: page.locator('[data-ring]') });
      await due.getByText('18:05').waitFor();
      assert.equal(await due.locator('[data-ring]').getAttribute('href'), 'tel:+31200000007', place);
      await axeFindsNothing(page, `what is due on ${place}`);
    }
    assert.deepEqual(faults, []);
    await page.close();
  });

  nightTest('where nobody has given a number, the box says so and what to do instead', async () => {
    for (const member of ['ana', 'jo']) {
      const { page } = await desk.newPage();
      await desk.unlock(page, member);
      await page.locator('[data-place=settings]').click();
      await page.locator('#telephone').fill('');
      await page.locator('#telephone').press('Enter');
      await page.locator('.notice .note').waitFor();
      await page.close();
    }
    const { page, faults } = await begin();
    await newCase(page);
    await page.locator('[data-no-number]', { hasText: '112' }).waitFor();
    assert.equal(await page.locator('[data-telephone] a').count(), 0);
    assert.deepEqual(faults, []);
    await page.close();
  });

  test('nothing is stored before it was asked; what was typed stays', async () => {
    const { page, faults } = await begin();
    const rowCount = (await rows()).length;
    await newCase(page);
    await page.locator('[name=words]').fill('He waits outside.');
    await page.locator('.case-form [type=submit]').click();
    await page.locator('#take-danger-fault').waitFor();
    for (const field of ['danger', 'under18', 'channel', 'consent'])
      await page.locator(`#take-${field}-fault`, { hasText: 'must be chosen' }).waitFor();
    assert.equal(await page.locator('[name=words]').inputValue(), 'He waits outside.');
    assert.equal((await rows()).length, rowCount);
    await page.locator('[name=language]').selectOption('mis');
    await choose(page, { danger: 'no', under18: 'unknown', consent: 'not-asked' });
    await page.locator('[name=channel]').selectOption({ label: 'At the door' });
    await page.locator('.case-form [type=submit]').click();
    await page.locator('#take-languageName-fault').waitFor();
    await page.locator('[name=languageName]').fill('Zaza');
    await page.locator('.case-form [type=submit]').click();
    await page.locator('.digits-aloud').waitFor();
    await page.getByText('Zaza', { exact: true }).first().waitFor();
    assert.equal((await rows())[0]?.urgent, false);
    assert.deepEqual(faults, []);
    await page.close();
  });

  nightTest(
    'the time goes into the words where the caret stands; what the desk said stays a note',
    inChromium(async () => {
      const { page, faults } = await begin();
      await newCase(page);
      const words = page.locator('[name=words]');
      await page.locator('[data-act=start-call]').click();
      await words.fill('He is away.He comes back at six.');
      await words.press('ControlOrMeta+Home');
      for (let at = 0; at < 'He is away.'.length; at++) await words.press('ArrowRight');
      await page.locator('[data-act=stamp]').click();
      assert.match(await words.inputValue(), /^He is away\.\n\d?\d:\d\d.* He comes back at six\.$/);
      await page.keyboard.type('Then ');
      assert.match(await words.inputValue(), / Then He comes back/, 'typing goes on behind it');
      await page.locator('[name=advice]').fill('canary-advice: ring 112 if he comes.');
      await choose(page, { danger: 'no', under18: 'no', consent: 'yes' });
      await page.locator('.case-form [type=submit]').click();
      await page.locator('.digits-aloud').waitFor();
      const person = page.locator('.talk > .person');
      await person.getByText('He is away.').waitFor();
      assert.doesNotMatch(await person.innerText(), /canary-advice/, 'the code opens the person’s words');
      await page.locator('#case-tab').click();
      await page.getByText('canary-advice: ring 112 if he comes.').waitFor();
      assert.deepEqual(faults, []);
      await page.close();
    }),
  );

  nightTest(
    'a call that was no case is counted by one press, beside the form, and taken back',
    inChromium(async () => {
      const { page, faults } = await begin();
      await page.setViewportSize({ width: 1366, height: 768 });
      await newCase(page);
      const counter = page.locator('[data-act=no-case][data-kind=silent]');
      const box = await counter.boundingBox();
      assert.ok(box !== null && box.y + box.height < 768, 'in sight without scrolling');
      await counter.click();
      await page.locator('[data-act=uncount]').click();
      await page.locator('[data-act=uncount]').waitFor({ state: 'detached' });
      await axeFindsNothing(page, 'a new case');
      await page.locator('[data-act=files]').click();
      await page.locator('#import-file').waitFor();
      await page.locator('#hand-over-file').waitFor();
      await axeFindsNothing(page, 'cases from a file');
      await page.goBack();
      await page.locator('#take-title').waitFor();
      assert.deepEqual(faults, []);
      await page.close();
    }),
  );

  test('what may not be written down is counted and stored nowhere: no case, no draft', async () => {
    const { page, faults } = await begin();
    const rowCount = (await rows()).length;
    await newCase(page);
    await choose(page, { danger: 'no', under18: 'no' });
    const logIn = desk.logIns.find(({ email }) => email.startsWith('mila'))!;
    const { api } = await signIn(desk.url, logIn);
    const countDrafts = async () => (await api.call('drafts.list', {})).drafts.length;
    await page.locator('[name=words]').fill('canary-not-to-be-stored');
    await page.locator('[name=channel]').selectOption({ label: 'Telephone' });
    // Before the person is asked it is a draft like others; from her no on the server has none.
    await page.locator('[data-draft=saved]').waitFor();
    const draftCount = await countDrafts();
    await choose(page, { consent: 'no' });
    await waitUntil(async () => (await countDrafts()) === draftCount - 1, 60_000);
    await axeFindsNothing(page, 'it may not be written down');
    assert.ok(await page.locator('.case-form [type=submit]').isHidden());
    // A browser submits at Enter without a button only where there is one field of text: at the door are two.
    for (const channel of ['At the door', 'Telephone']) {
      await page.locator('[name=channel]').selectOption({ label: channel });
      await page.locator('[name=name]').press('Enter');
      await page.getByText('says no: count the call').waitFor();
      await choose(page, { consent: 'not-asked' });
      await page.getByText('says no: count the call').waitFor({ state: 'detached' });
      await choose(page, { consent: 'no' });
    }
    await page.getByRole('button', { name: 'Count it and store nothing' }).click();
    await page.getByText('Counted for today as ‘May not be written down’').waitFor();
    assert.equal(await page.locator('[name=words]').inputValue(), '');
    assert.equal((await rows()).length, rowCount);
    const counts = await desk.deployment.storage.casework.callCounts('harbour', '2020-01-01');
    assert.ok(counts.some(({ kind, count }) => kind === 'not-written-down' && count === 1));
    await page.locator('[data-place=inbox]').click();
    await newCase(page);
    assert.equal(await page.locator('[name=words]').inputValue(), '', 'no draft is kept of it');
    assert.deepEqual(faults, []);
    await page.close();
  });

  test('a case without words, if the person agrees to that, holds no word, name or number', async () => {
    const { page, faults } = await begin();
    await newCase(page);
    await choose(page, { danger: 'no', under18: 'yes' });
    await page.locator('[name=words]').fill('canary-words');
    await page.locator('[name=name]').fill('canary-name');
    await page.locator('[name=channel]').selectOption({ label: 'Telephone' });
    await choose(page, { consent: 'no' });
    await page.getByText('your desk’s duties may ask for more').waitFor();
    await page.getByLabel('The person agrees to a case without words').check();
    await page.locator('.case-form [type=submit]').click();
    await page.locator('.digits-aloud').waitFor();
    await page.locator('#case-tab').click();
    await page.locator('.records').first().waitFor();
    assert.doesNotMatch(await page.locator('main').innerText(), /canary/);
    assert.deepEqual(faults, []);
    await page.close();
  });

  test('danger stands over an answer; a member says it is over and why, the other sees it', async () => {
    await tell(desk.url, { desk: 'harbour', text: 'He has a knife.', urgent: true });
    const [row] = await rows();
    const { page, faults } = await begin();
    await page.locator(`[data-row="${row!.id}"]`).click();
    await page.locator('#answer').fill('Thank you for writing.');
    await page.locator('.say-answer [type=submit]').click();
    await page.locator('.talk .mine').waitFor();
    const urgent = async () => (await rows()).find(({ id }) => id === row!.id)?.urgent;
    assert.equal(await urgent(), true);
    await page.locator(`[data-row="${row!.id}"]`).getByText('Danger now').waitFor();
    await page.getByRole('button', { name: 'It is over' }).click();
    await page.locator('#case-why:focus').waitFor();
    await page.locator('.case-form [type=submit]').click();
    await page.getByText('needs a reason: what you know').waitFor();
    assert.equal(await urgent(), true, 'nothing is over without a reason');
    await page.locator('#case-why').fill('She is at her sister’s.');
    await page.locator('.case-form [type=submit]').click();
    await page.locator('#danger-title').waitFor({ state: 'detached' });
    assert.equal(await urgent(), false);

    const other = await begin('jo');
    await other.page.locator('#desk-choice').selectOption('harbour');
    await other.page.locator('.views button').nth(1).click();
    await other.page.locator(`[data-row="${row!.id}"]`).click();
    await other.page.locator('#case-tab').click();
    await other.page.getByText('She is at her sister’s.').waitFor();
    await other.page.getByText('It is over', { exact: true }).first().waitFor();
    assert.deepEqual([...faults, ...other.faults], []);
    await page.close();
    await other.page.close();
  });
});

/** A line of the phrase book in Polish. */
async function phrase(id: string): Promise<string> {
  const { default: book } = (await import('../content/phrases/pl.json', { with: { type: 'json' } })) as {
    default: { lines: { id: string; text: string }[] };
  };
  return book.lines.find((line) => line.id === id)!.text;
}
