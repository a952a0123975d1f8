// Same offer, from the question to the sender to the public page: three people who do not know each other
// bring one offer, the desk sees it, two members publish it without the people, the next person is warned. In
// a browser, with what an attacker would try. Nothing of an offer stands readable on the server.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { ApiError } from '@heed/api/client';
import { bringOffer } from '@heed/domain/intake';
import { sealOfferGroup } from '@heed/envelope/seal';
import type { Page } from 'playwright-core';
import { filesBelow } from '../packages/storage/tests/hunt.ts';
import { faults as axeFaults } from './axe.ts';
import { inChromium } from './browsers.ts';
import { findChromium } from './chromium.ts';
import { turnOn } from './filled.ts';
import type { InventedServer } from './invented.ts';
import { signIn, type TestMember } from './member.ts';
import { isLoadedForDay, nightTest } from './night.ts';
import { tell } from './person.ts';
import { goToSend } from './report-form.ts';
import { axeFindsNothing, startWorkspace, type Workspace } from './workspace.ts';

const offerOf = (name: string, town: string, handle: string) =>
  `Waitresses wanted in ${town} for the summer season. Good pay every week and housing is free. You ` +
  'need no papers, we pay the flight and you pay it back from your first wages. Send a photo and a picture ' +
  `of your passport before Friday. Ask for ${name}, ${handle}.`;
/** Of senders who agree. */
const agreed = [
  offerOf('Quetzalina', 'Quetzalville', '+31 6 1928 3746'),
  offerOf('Finchova', 'Port Quetzal', 'quetzal.jobs@example.org'),
  offerOf('Quetzella', 'Quetzalville', 'Telegram: @quetzal_works'),
] as const;
/** The same offer, of somebody who refuses, and of somebody who was not asked. */
const refusing = offerOf('Refusena', 'Refuseton', '+31 6 5555 4444');
/** Names, places and handles: they must stand nowhere outside a sealed message. */
const canaries = /quetzal|finchova|refusen|refuseton|1928|3746|55554444/i;
/** A run of words of the offer itself. */
const clearWords = 'picture of your passport before Friday';

const bring = (url: string, offer: string, compare?: boolean) => {
  const { text, facts } = bringOffer('Is this real?', offer);
  return tell(url, {
    desk: 'harbour',
    text,
    facts: { door: 'talk', ...facts, ...(compare !== undefined && { compare }) },
  });
};

const refusal = (status: number) => (error: unknown) => error instanceof ApiError && error.status === status;

const isDay = isLoadedForDay();
/** Where the desk is looked at: at night in Chromium, by day in a window. */
const atDesk = isDay ? (walk: () => Promise<void>) => walk : inChromium;
/** Of both parts. */
let desk: Workspace;
before(async () => {
  desk = await startWorkspace();
});
after(() => desk.end());

describe('patterns by the API', () => {
  let place: InventedServer;
  let [ana, mila, jo] = [] as unknown as [TestMember, TestMember, TestMember];
  before(async () => {
    place = desk;
    [ana, mila, jo] = (await Promise.all(place.logIns.map((one) => signIn(place.url, one)))) as [
      TestMember,
      TestMember,
      TestMember,
    ];
  });

  const site = async (path: string) => {
    const answer = await fetch(place.url + path);
    return { status: answer.status, text: await answer.text(), cache: answer.headers.get('cache-control') };
  };
  const sealedFor = async (member: TestMember, desk: string) => {
    const key = member.certified.find((one) => one.desk === desk && one.current)!;
    const sealed = await sealOfferGroup(key.seal as never, '{"version":1,"offers":[]}');
    return { desk, deskKey: key.id, sealed: Buffer.from(sealed).toString('base64') };
  };
  const plan = {
    text:
      'Waitresses wanted for the season. Good pay every week, housing is free, no papers needed. ' +
      'Send a photo.',
    language: 'en',
    senders: 'several' as const,
    unrecognisable: true as const,
  };
  const id = (n: number) => String(n).repeat(32).slice(0, 32);

  test('off until a legal review stands: no page, no question to anybody, no route', async () => {
    for (const path of ['/patterns', '/patterns.json']) assert.equal((await site(path)).status, 404, path);
    assert.doesNotMatch((await site('/offer')).text, /data-bring|patterns/);
    assert.doesNotMatch((await site('/pages')).text, /\/patterns/);
    const group = await sealedFor(mila, 'harbour');
    await assert.rejects(mila.api.call('patterns.listGroups', {}), refusal(403));
    await assert.rejects(mila.api.call('patterns.putGroup', group, { group: id(1) }), refusal(403));
    const proposal = { ...plan, group: { id: id(1), ...group } };
    await assert.rejects(mila.api.call('patterns.propose', proposal), refusal(403));
  });

  test('two publish, one withdraws with a reason, the end of the review ends the rest', async (t) => {
    const noted = t.mock.method(place.deployment.trail, 'note');
    const review = await turnOn(place.deployment, 'offers');
    await place.deployment.refresh();
    assert.match((await site('/offer')).text, /data-bring/);
    const group = await sealedFor(mila, 'harbour');
    await mila.api.call('patterns.putGroup', group, { group: id(1) });
    const lantern = jo.certified.find((one) => one.desk === 'lantern' && one.current)!;
    await assert.rejects(
      mila.api.call(
        'patterns.putGroup',
        { ...group, desk: 'lantern', deskKey: lantern.id },
        { group: id(2) },
      ),
      refusal(403),
      'of a desk that is not hers',
    );
    await assert.rejects(
      mila.api.call('patterns.putGroup', { ...group, deskKey: lantern.id }, { group: id(2) }),
      refusal(409),
      'under the key of another desk',
    );
    const large = Buffer.alloc(300_000).toString('base64');
    await assert.rejects(
      mila.api.call('patterns.putGroup', { ...group, sealed: large }, { group: id(2) }),
      refusal(400),
    );
    const proposal = { ...plan, group: { id: id(1), ...group } };
    for (const text of [`${plan.text} Call 0612345678`, `${plan.text} @name`, 'a'.repeat(5_000_000)])
      await assert.rejects(
        mila.api.call('patterns.propose', { ...proposal, text }),
        (error: unknown) => error instanceof ApiError && [400, 413].includes(error.status),
      );
    const pattern = (await mila.api.call('patterns.propose', proposal)).id;
    await assert.rejects(mila.api.call('patterns.propose', proposal), refusal(409), 'the same words twice');
    const approve = { version: 1, unrecognisable: true as const };
    await assert.rejects(mila.api.call('patterns.approve', approve, { pattern }), refusal(403));
    assert.doesNotMatch((await site('/patterns')).text, /Waitresses/);
    await jo.api.call('patterns.approve', approve, { pattern });
    const page = await site('/patterns');
    assert.match(page.text, /Waitresses wanted/);
    assert.equal(page.cache, 'no-store');
    for (const who of [mila.id, jo.id, 'Mila', 'Jo ']) assert.ok(!page.text.includes(who), who);
    assert.match((await site('/hr/patterns')).text, /lang="en"[^>]*>Waitresses|translate="no" lang="en"/);

    await place.deployment.storage.legalReviews.end(review);
    await place.deployment.refresh();
    await assert.rejects(mila.api.call('patterns.listGroups', {}), refusal(403));
    assert.deepEqual((await mila.api.call('legalReviews.list', {})).leftovers, ['offers']);
    assert.equal((await site('/patterns')).status, 200, 'what was published stays until it is withdrawn');
    await ana.api.call('patterns.withdraw', { reason: 'wrong' }, { pattern });
    const withdrawn = (await site('/patterns')).text;
    assert.doesNotMatch(withdrawn, /Waitresses/);
    assert.match(withdrawn, /it was wrong/);
    assert.deepEqual(JSON.parse((await site('/patterns.json')).text), { patterns: [] });
    assert.deepEqual(
      noted.mock.calls.map(({ arguments: [{ act, conversation }] }) => [act, conversation]),
      ['putOfferGroup', 'proposePattern', 'approvePattern', 'withdrawPattern'].map((act) => [act, null]),
    );
  });
});

describe('same offer in a browser', { skip: findChromium() === null && 'no Chromium' }, () => {
  let review: string;
  before(async () => {
    review = await turnOn(desk.deployment, 'offers');
    await desk.deployment.refresh();
  });

  const go = async (name: string) => {
    const entered = await desk.newPage();
    await desk.unlock(entered.page, name);
    await entered.page.locator('[data-place=offers]').click();
    return entered;
  };
  /** Presses Compare and answers how many offers were compared, and groups stored. */
  const compare = async (page: Page) => {
    await page.locator('[data-compare=harbour]').click();
    const result = page.locator('[data-compared]');
    await result.waitFor();
    return [await result.getAttribute('data-compared'), await result.getAttribute('data-stored')];
  };
  /** Every byte of the server's folder as text. */
  const disk = () =>
    filesBelow(desk.folder)
      .filter((path) => !/\.(js|css|html|json)$/.test(path))
      .map((path) => readFileSync(path, 'latin1'))
      .join('\n');

  test(
    'somebody pastes an offer, is asked with nothing preset, and brings it sealed',
    inChromium(async () => {
      const page = await (await desk.browser.newContext({ locale: 'en' })).newPage();
      await page.setViewportSize({ width: 320, height: 640 });
      const bodies: string[] = [];
      page.on('request', (request) => bodies.push(`${request.url()} ${request.postData() ?? ''}`));
      await page.goto(`${desk.url}/offer`);
      await page.locator('#offer-text').fill(agreed[0]);
      await page.locator('[data-read]').click();
      // There is no pattern yet: nothing was compared, and nothing reassures.
      const answer = page.locator('[data-matched=nothing]');
      await answer.waitFor({ state: 'attached' });
      assert.equal(await answer.innerText(), '');
      await page.locator('[data-bring] button').click();
      await page.waitForFunction(() => document.querySelector<HTMLTextAreaElement>('#offer')?.value !== '');
      assert.equal(await page.locator('#offer').inputValue(), agreed[0]);
      assert.equal(await page.locator('input[name=compare]:checked').count(), 0, 'nothing is preset');
      await throughSteps(page);
      assert.doesNotMatch(bodies.join('\n'), canaries);
      assert.doesNotMatch(bodies.join('\n'), /compare=(yes|no)/, 'the server learns no answer');
      const member = await signIn(desk.url, desk.logIns[1]!);
      const [row] = await member.inbox('harbour');
      const { envelopes } = await member.read(row!.id);
      const { text, facts } = envelopes[0]!.message;
      assert.equal(facts?.compare, true);
      assert.equal(text.slice(Number(facts?.offerFrom)), agreed[0]);
      await page.close();
    }),
  );

  test('two who agree are never shown, nor who refuses, also at the second look', async () => {
    await bring(desk.url, agreed[1], true);
    await bring(desk.url, refusing, false);
    await bring(desk.url, offerOf('Refusenka', 'Refuseton', 'refusen@example.org'));
    const { page, faults } = await go('mila');
    for (let look = 0; look < 2; look++) assert.deepEqual(await compare(page), ['2', '0']);
    assert.equal(await page.locator('[data-offer-group]').count(), 0);
    assert.deepEqual((await page.locator('main').innerText()).match(canaries), null);
    assert.deepEqual(faults, []);
    await page.close();
  });

  test(
    'the third makes a group without the people; one handle posted again none',
    atDesk(async () => {
      await bring(desk.url, agreed[2], true);
      const repost = (n: number) =>
        `Massage by hand, calm room, each evening. ${['Ana', 'Eva'][n % 2]} in ` +
        `${['Wood', 'Hill'][n % 2]}ton ` +
        'waits for you, clean and friendly, no hurry at all. Contact me before noon. +31 6 7777 1111';
      for (let n = 0; n < 6; n++) await bring(desk.url, repost(n), true);
      const { page, faults } = await go('mila');
      assert.deepEqual(await compare(page), ['9', '1']);
      const group = page.locator('[data-offer-group]');
      assert.equal(await group.count(), 1);
      assert.match(await group.innerText(), /3 senders, 3 handles, 2 places, 3 names/);
      assert.match(await group.innerText(), /housing is free you need no papers/);
      assert.doesNotMatch(await page.locator('main').innerText(), canaries);
      for (const width of isDay ? [390] : [1366, 390, 320]) {
        await page.setViewportSize({ width, height: 844 });
        await axeFindsNothing(page, `same offer at ${width}`);
      }
      assert.deepEqual(await compare(page), ['9', '1'], 'the same group, not a second one');
      assert.equal(await group.count(), 1);
      assert.deepEqual(faults, []);
      await page.close();
      const stored = disk();
      for (const word of ['uetzal', 'inchova', 'efusen', 'efuseton', 'summer season', clearWords])
        assert.ok(!stored.includes(word), `${word} stands on the disk`);
      assert.ok(stored.includes('offer_group'), 'the database was looked at');
    }),
  );

  nightTest('what could lead to somebody is refused at its field, then two members publish', async () => {
    const { page, faults } = await go('mila');
    await page.locator('[data-offer-group] button').first().click();
    const text = page.locator('#pattern-text');
    const clean = await text.inputValue();
    await text.fill(`${clean} ask for quetzella`);
    await page.locator('.pattern-form button[type=submit]').click();
    await page.locator('#pattern-text[aria-invalid]').waitFor();
    assert.match(await page.locator('.pattern-form').innerText(), /quetzella/);
    await text.fill(`${clean} or write to x@example.org`);
    await page.locator('.pattern-form button[type=submit]').click();
    await page.locator('#pattern-text[aria-invalid]').waitFor();
    // Words that no offer has, in place of those that all have.
    await text.fill(
      'Wanted by Marko for the summer, girls from the bakery at the bridge of Zlatna near Riva',
    );
    await page.locator('#pattern-language').selectOption({ label: 'English' });
    await page.locator('#pattern-unrecognisable').check();
    await page.locator('.pattern-form button[type=submit]').click();
    await page.locator('.pattern-form .fault, .pattern-form [id$=fault]', { hasText: 'bakery' }).waitFor();
    const words =
      'Waitresses wanted for the summer season, good pay every week and housing is free. You need ';
    const written = `${words}no papers, we pay the flight and you pay it back from your first wages.`;
    await text.fill(written);
    assert.equal(
      await page.locator('#pattern-unrecognisable').isChecked(),
      false,
      'other words, another look',
    );
    await page.locator('#pattern-unrecognisable').check();
    assert.equal(await page.locator('[data-preview]').innerText(), written, 'exactly what goes out');
    await page.locator('.pattern-form button[type=submit]').click();
    // The first word had been taken out for a name: it is asked about once.
    await page
      .locator('.pattern-form .fault, .pattern-form [id$=fault]', { hasText: ': waitresses.' })
      .waitFor();
    await page.locator('.pattern-form button[type=submit]').click();
    await page.locator('[data-pattern]').waitFor();
    assert.equal(await page.locator('[data-approve]').count(), 0, 'nobody approves their own words');
    assert.equal(
      await page.locator('[data-place=offers] [data-count]').count(),
      0,
      'and none waits for them',
    );
    assert.equal(await page.locator('[data-offer-group]').count(), 0);
    assert.deepEqual(await compare(page), ['6', '0'], 'what was decided is not compared again');
    assert.doesNotMatch(await (await fetch(`${desk.url}/patterns`)).text(), /Waitresses/);
    await page.close();

    const colleague = await go('ana');
    await colleague.page.locator('[data-place=offers] [data-count="1"]').waitFor();
    assert.match(await colleague.page.locator('[data-signs=known]').innerText(), /3 senders, 3 handles/);
    await axeFindsNothing(colleague.page, 'a pattern that waits');
    await colleague.page.close();
    const other = await go('jo');
    await other.page.locator('[data-place=offers] [data-count="1"]').waitFor();
    await other.page.locator('[data-signs=known]').waitFor();
    await other.page.locator('[data-approve]').click();
    await other.page.locator('.fault').waitFor();
    await other.page.locator('[data-pattern] input[type=checkbox]').check();
    await other.page.locator('[data-approve]').click();
    await other.page.locator('[data-outcome=recognised]').waitFor();
    await other.page.locator('[data-place=offers] [data-count]').waitFor({ state: 'detached' });
    await other.page.locator('[data-outcome=recognised]').click();
    await other.page.getByText('(1)').first().waitFor();
    const publicPage = await (await fetch(`${desk.url}/patterns`)).text();
    assert.ok(publicPage.includes(written));
    assert.doesNotMatch(publicPage, canaries);
    assert.doesNotMatch(publicPage, /\b3 (people|senders)/, 'no exact count');
    assert.deepEqual([faults, other.faults], [[], []]);
    await other.page.close();
  });

  nightTest(
    'the next person is warned on the device, without script too, until it is withdrawn',
    inChromium(async () => {
      const context = await desk.browser.newContext({ locale: 'en' });
      const page = await context.newPage();
      const requests: string[] = [];
      const look = async (text: string) => {
        await page.goto(`${desk.url}/offer`);
        await page.locator('#offer-text').fill(text);
        page.on('request', (request) => requests.push(`${request.url()} ${request.postData() ?? ''}`));
        await page.locator('[data-read]').click();
        const answer = page.locator('[data-matched]:not([data-matched=waits])');
        await answer.waitFor();
        return answer.getAttribute('data-matched');
      };
      const fourth = offerOf('Somebody', 'Elsewhere', '+31 6 2222 3333').replaceAll(' ', ' \u200b');
      assert.equal(await look(fourth), 'yes');
      assert.equal(
        await look('Cleaner wanted in a hotel, contract in your language, ask the works council.'),
        'no',
      );
      const last = page.locator('[data-offer-read] > :last-child');
      assert.equal(await last.getAttribute('data-matched'), 'no', 'being like none is said last');
      assert.doesNotMatch(requests.join('\n'), /Somebody|Elsewhere|2222/);
      await page.route('**/patterns.json', (route) => route.abort());
      assert.equal(
        await look(fourth),
        'failed',
        'it never says that an offer is like none where it cannot know',
      );
      await context.close();

      const bare = await (
        await desk.browser.newContext({ javaScriptEnabled: false, locale: 'en' })
      ).newPage();
      for (const code of ['en', 'uk', 'sv']) {
        await bare.setViewportSize({ width: 320, height: 640 });
        await bare.goto(`${desk.url}/${code}/patterns`);
        const width = await bare.evaluate(() => document.documentElement.scrollWidth);
        assert.ok(width <= 320, `${code}: ${width}`);
      }
      await bare.close();
      const scripted = await (await desk.browser.newContext({ locale: 'en' })).newPage();
      await scripted.goto(`${desk.url}/patterns`);
      assert.deepEqual(await axeFaults(scripted), []);
      await scripted.emulateMedia({ media: 'print' });
      assert.equal(await scripted.locator('.ticket').isVisible(), true);
      assert.equal(await scripted.locator('[data-tallies]').isVisible(), false);
      await scripted.close();

      const { page: staff, faults } = await go('mila');
      await staff.locator('[data-withdraw]').click();
      await staff.locator('[data-reason=wrong]').click();
      await staff.locator('[data-pattern]').waitFor({ state: 'detached' });
      assert.deepEqual(faults, []);
      await staff.close();
      const pageAfter = await (await fetch(`${desk.url}/patterns`)).text();
      assert.doesNotMatch(pageAfter, /Waitresses/);
      assert.match(pageAfter, /it was wrong/);
    }),
  );

  test('the kill switch stops comparing and erases what was not published', async () => {
    await bring(desk.url, agreed[0].replace('Quetzalina', 'Quetzanna'), true);
    await bring(desk.url, agreed[1], true);
    await bring(desk.url, agreed[2], true);
    const { page } = await go('mila');
    await compare(page);
    assert.equal(
      (await desk.deployment.storage.patterns.groups(['harbour'])).filter((one) => !one.isDecided).length,
      1,
    );
    await desk.deployment.storage.legalReviews.end(review);
    await desk.deployment.refresh();
    assert.deepEqual(await desk.deployment.storage.patterns.groups(['harbour']), []);
    await page.locator('[data-compare=harbour]').click();
    await page.locator('[data-compare=harbour]').waitFor({ state: 'detached' });
    assert.deepEqual(await desk.deployment.storage.patterns.groups(['harbour']), []);
    await page.close();
  });
});

/** Goes through the screens of a report that brings an offer; agrees to comparing. */
async function throughSteps(page: Page): Promise<void> {
  await goToSend(page, async () => {
    const agree = page.locator('#compare-yes');
    if (await agree.isVisible()) await agree.check();
  });
  await page.locator('#send').click();
  await page.locator('ol.track').waitFor({ timeout: 20_000 });
}
