// Peer warnings from the legal review to the public page: off until two members have recorded it, two pairs
// of eyes, nothing that points at anybody, gone when the review ends or lapses. Without a browser, then in
// one.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { ApiError } from '@heed/api/client';
import { faults as axeFaults } from '../../../tests/axe.ts';
import { inChromium } from '../../../tests/browsers.ts';
import { findChromium } from '../../../tests/chromium.ts';
import { turnOn } from '../../../tests/filled.ts';
import { type InventedServer, startInvented } from '../../../tests/invented.ts';
import { signIn, type TestMember, updateOrganisation } from '../../../tests/member.ts';
import { nightTest } from '../../../tests/night.ts';
import { axeFindsNothing, startWorkspace, type Workspace } from '../../../tests/workspace.ts';

const dayMs = 86_400_000;
const dayOf = (at: number) => new Date(at).toISOString().slice(0, 10);
const refusal = (kind: string, says: RegExp) => (error: unknown) =>
  error instanceof ApiError &&
  error.problem?.type === `urn:heed:problem:${kind}` &&
  (says.test(error.problem.detail) || says.test(JSON.stringify(error.problem.errors)));

const review = (now: number, feature: 'warnings' | 'matching' = 'warnings') => ({
  feature,
  lawyer: 'A. Example',
  office: 'Example & Partners',
  reviewed: dayOf(now - 10 * dayMs),
  basis: 'Coarse warnings about conduct, without personal data, moderated by two members.',
  until: dayOf(now + 30 * dayMs),
});
const warning = (now: number) => ({
  conducts: ['refusal-to-pay' as const, 'violence' as const],
  area: 'Harbour district',
  month: dayOf(now).slice(0, 7),
  part: 'whole' as const,
  advice: 'Take the money first. In danger call 112.',
  language: 'en',
  days: 60,
  unrecognisable: true as const,
  agreed: true as const,
});

describe('peer warnings', () => {
  let place: InventedServer;
  let end = async () => {};
  const clock = { ahead: 0 };
  const now = () => Date.now() + clock.ahead;
  let [ana, jo, mila] = [] as unknown as [TestMember, TestMember, TestMember];
  const enter = async () => {
    [ana, mila, jo] = (await Promise.all(place.logIns.map((one) => signIn(place.url, one)))) as [
      TestMember,
      TestMember,
      TestMember,
    ];
  };
  before(async () => {
    place = await startInvented({ after: (stop) => (end = stop) }, { now });
    await enter();
    // Ana is the only supervisor: somebody must be able to confirm.
    await place.deployment.storage.members.setRole(mila.id, 'administrator', []);
  });
  after(() => end());

  const site = async (path: string) => {
    const answer = await fetch(place.url + path);
    return { status: answer.status, cache: answer.headers.get('cache-control'), text: await answer.text() };
  };
  const turnOn = async () => {
    const { id } = await ana.api.call('legalReviews.record', review(now()));
    await mila.api.call('legalReviews.confirm', {}, { review: id });
    return id;
  };
  const publish = async (more: Partial<ReturnType<typeof warning>> = {}) => {
    const { id } = await ana.api.call('peerWarnings.propose', { ...warning(now()), ...more });
    await jo.api.call('peerWarnings.approve', { version: 1, unrecognisable: true }, { warning: id });
    return id;
  };

  test('without a review there is no page, nothing leads to it, and no route does anything', async () => {
    assert.equal((await site('/warnings')).status, 404);
    for (const path of ['/', '/pages']) assert.doesNotMatch((await site(path)).text, /\/warnings/, path);
    const off = refusal('not-allowed', /are off/);
    await assert.rejects(ana.api.call('peerWarnings.propose', warning(now())), off);
    await assert.rejects(ana.api.call('peerWarnings.list', {}), off);
    assert.deepEqual((await ana.api.call('legalReviews.list', {})).on, []);
  });

  test('a review needs two members, and what is wrong with it is said', async () => {
    const bad = { ...review(now()), until: dayOf(now() + 800 * dayMs) };
    await assert.rejects(ana.api.call('legalReviews.record', bad), refusal('invalid-request', /24 months/));
    await assert.rejects(
      jo.api.call('legalReviews.record', review(now())),
      refusal('not-allowed', /supervisor/),
    );
    await assert.rejects(
      mila.api.call('legalReviews.record', review(now())),
      refusal('not-allowed', /supervisor/),
    );
    const { id } = await ana.api.call('legalReviews.record', review(now()));
    await assert.rejects(
      ana.api.call('legalReviews.confirm', {}, { review: id }),
      refusal('not-allowed', /yourself/),
    );
    await assert.rejects(
      jo.api.call('legalReviews.confirm', {}, { review: id }),
      refusal('not-allowed', /./),
    );
    assert.equal((await site('/warnings')).status, 404);
    await mila.api.call('legalReviews.confirm', {}, { review: id });
    const page = await site('/warnings');
    assert.deepEqual([page.status, page.cache], [200, 'no-store']);
    assert.match(page.text, /There is no warning at the moment/);
    assert.match(page.text, /<body data-sensitive>/);
    for (const path of ['/', '/pages']) assert.match((await site(path)).text, /href="\/warnings"/, path);
    await ana.api.call('legalReviews.end', {}, { review: id });
  });

  test('one proposes, another approves the same words, and nothing points at who did', async () => {
    const review = await turnOn();
    const { id } = await ana.api.call('peerWarnings.propose', warning(now()));
    assert.doesNotMatch((await site('/warnings')).text, /Harbour district/);
    const approve = (member: TestMember, version = 1) =>
      member.api.call('peerWarnings.approve', { version, unrecognisable: true }, { warning: id });
    await assert.rejects(approve(ana), refusal('not-allowed', /yourself/));
    await assert.rejects(approve(mila), refusal('not-allowed', /Ask a supervisor or the administrator/));
    await assert.rejects(
      jo.api.call('peerWarnings.approve', { version: 1, unrecognisable: false as true }, { warning: id }),
      refusal('invalid-request', /unrecognisable/),
    );
    await jo.api.call('peerWarnings.correct', { ...warning(now()), area: 'Docks' }, { warning: id });
    await assert.rejects(approve(ana, 1), refusal('already-done', /corrected/));
    await assert.rejects(approve(jo, 2), refusal('not-allowed', /yourself/));
    await approve(ana, 2);
    const { text } = await site('/warnings');
    assert.match(text, /Docks/);
    assert.match(text, /Not paying, or taking the money back · Violence/);
    for (const who of [ana.id, jo.id, 'Ana', 'Jo']) assert.ok(!text.includes(who), who);
    assert.match((await site('/hr/warnings')).text, /lang="en"[^>]*>Docks|translate="no" lang="en"/);

    await jo.api.call('peerWarnings.withdraw', {}, { warning: id });
    assert.doesNotMatch((await site('/warnings')).text, /Docks/);
    await ana.api.call('legalReviews.end', {}, { review });
  });

  test('supervisors find each act in the audit trail, and no act names a case', async (t) => {
    const noted = t.mock.method(place.deployment.trail, 'note');
    const review = await turnOn();
    const id = await publish();
    await jo.api.call('peerWarnings.correct', warning(now()), { warning: id });
    await jo.api.call('peerWarnings.withdraw', {}, { warning: id });
    await ana.api.call('legalReviews.end', {}, { review });
    assert.deepEqual(
      noted.mock.calls.map(({ arguments: [{ member, act, conversation }] }) => [member, act, conversation]),
      [
        [ana.id, 'recordReview', null],
        [mila.id, 'confirmReview', null],
        [ana.id, 'proposeWarning', null],
        [jo.id, 'approveWarning', null],
        [jo.id, 'correctWarning', null],
        [jo.id, 'withdrawWarning', null],
        [ana.id, 'endReview', null],
      ],
    );
  });

  test('the server refuses what points at somebody, and never repeats it', async () => {
    const review = await turnOn();
    for (const [field, text] of [
      ['advice', 'Call me at 091 234 5678'],
      ['advice', 'He writes as @canary'],
      ['advice', 'A grey van, ZG 123-AB'],
      ['advice', 'See canary.example'],
      ['area', 'Ilica 12'],
    ] as const)
      await assert.rejects(
        ana.api.call('peerWarnings.propose', { ...warning(now()), [field]: text }),
        (error: unknown) => {
          assert.ok(error instanceof ApiError && error.status === 400, text);
          assert.equal(error.problem?.errors?.[0]?.pointer, `/${field}`);
          assert.ok(!JSON.stringify(error.problem).includes(text));
          return true;
        },
      );
    const wrong = { ...warning(now()), month: '2020-01', language: 'xx' };
    await assert.rejects(
      ana.api.call('peerWarnings.propose', wrong),
      refusal('invalid-request', /month.*language/),
    );
    await ana.api.call('legalReviews.end', {}, { review });
  });

  test('a page holds twenty, the older ones follow', async () => {
    const review = await turnOn();
    for (let n = 0; n < 25; n++) await publish({ area: `Part ${'abcdefghijklmnopqrstuvwxyz'[n]}` });
    const first = (await site('/warnings')).text;
    assert.equal(first.match(/Part [a-z]</g)?.length, 20);
    const [, older = ''] = /href="(\/warnings\?after=[^"]+)"/.exec(first) ?? [];
    const second = (await site(older)).text;
    const areas = [first, second].flatMap((text) => text.match(/Part [a-z]</g) ?? []);
    assert.equal(new Set(areas).size, 25);
    assert.match(second, /The newest warnings/);
    assert.equal((await site('/warnings?after=%27')).status, 200);
    await ana.api.call('legalReviews.end', {}, { review });
  });

  test(
    'ending a review takes page, links, routes and warnings away at once; a review that lapses does ' +
      'the same',
    async () => {
      const { storage } = place.deployment;
      const first = await turnOn();
      await publish();
      await assert.rejects(
        jo.api.call('legalReviews.end', {}, { review: first }),
        refusal('not-allowed', /supervisor/),
      );
      await mila.api.call('legalReviews.end', {}, { review: first });
      assert.equal((await site('/warnings')).status, 404);
      for (const path of ['/', '/pages']) assert.doesNotMatch((await site(path)).text, /\/warnings/, path);
      assert.deepEqual(await storage.warnings.list(), []);

      await turnOn();
      await publish();
      clock.ahead = 31 * dayMs;
      assert.equal((await site('/warnings')).status, 404);
      await enter();
      await assert.rejects(
        ana.api.call('peerWarnings.propose', warning(now())),
        refusal('not-allowed', /are off/),
      );
      await storage.warnings.expire();
      clock.ahead = 0;
      assert.deepEqual(await storage.warnings.list(), []);
      await enter();
    },
  );

  test('an organisation without a desk of sex workers cannot turn them on', async () => {
    const { organisation } = await ana.api.call('session.read', {});
    const without = { ...organisation, desks: organisation.desks.map((desk) => ({ ...desk, kind: 'ngo' })) };
    await updateOrganisation(ana, without);
    await assert.rejects(
      ana.api.call('legalReviews.record', review(now())),
      refusal('not-allowed', /organisations of sex workers/),
    );
    await updateOrganisation(ana, organisation);
  });
});

describe('peer warnings in a browser', { skip: findChromium() === null && 'no Chromium' }, () => {
  let desk: Workspace;
  before(async () => {
    desk = await startWorkspace();
    const mila = (await desk.deployment.storage.members.list()).find(
      ({ role, desks }) => role === 'member' && desks.length === 1,
    );
    await desk.deployment.storage.members.setRole(mila!.id, 'administrator', []);
  });
  after(() => desk?.end());

  const go = async (name: string, to: string) => {
    const entered = await desk.newPage();
    await desk.unlock(entered.page, name);
    await entered.page.getByRole('button', { name: to, exact: true }).click();
    if (to === 'Organisation') await entered.page.locator('[data-page=reviews]').click();
    return entered;
  };

  nightTest(
    'a supervisor records the review with the keyboard, an administrator confirms it',
    inChromium(async () => {
      const { page, faults } = await go('ana', 'Organisation');
      await page.getByText('These features are off').waitFor();
      const now = Date.now();
      await page.locator('#review-lawyer').fill('A. Example');
      await page.locator('#review-office').fill('Example & Partners');
      await page.locator('#review-reviewed').fill(dayOf(now - dayMs));
      await page.locator('#review-basis').fill('Short.');
      await page.locator('#review-until').fill(dayOf(now + 1000 * dayMs));
      await page.locator('#review-office').press('Enter');
      await page.getByText('needs the basis in words').waitFor();
      await axeFindsNothing(page, 'a review with faults');
      await page.locator('#review-basis').fill(review(now).basis);
      await page.locator('#review-office').press('Enter');
      await page.getByText('must be a day to come, at most 24 months').waitFor();
      assert.equal(await page.locator('#review-lawyer').inputValue(), 'A. Example', 'nothing typed is lost');
      await page.locator('#review-until').fill(dayOf(now + 300 * dayMs));
      await page.locator('#review-office').press('Enter');
      await page.getByText('On record. The feature stays off').waitFor();
      await page.getByText('You recorded it.').waitFor();
      assert.equal(await page.getByRole('button', { name: 'Confirm', exact: true }).count(), 0);
      assert.equal(await page.locator('[data-place=warnings]').count(), 0);
      assert.deepEqual(faults, []);

      const other = await go('mila', 'Organisation');
      await other.page.getByRole('button', { name: 'Confirm', exact: true }).click();
      await axeFindsNothing(other.page, 'confirming');
      await other.page.getByRole('button', { name: 'Confirm and turn on' }).click();
      await other.page.getByText('Confirmed. The feature is on.').waitFor();
      assert.equal(await other.page.locator('[data-place=warnings]').count(), 0, 'no peer');
      for (const width of [1280, 390]) {
        await other.page.setViewportSize({ width, height: 844 });
        await axeFindsNothing(other.page, `reviews at ${width}`);
      }
      assert.deepEqual(other.faults, []);
      await other.page.close();
      await page.close();
    }),
  );

  test('one member proposes, the form refuses what points at somebody, another approves', async () => {
    if ((await fetch(`${desk.url}/warnings`)).status === 404) await turnOn(desk.deployment, 'warnings');
    const { page, faults } = await go('ana', 'Warnings');
    await page.getByText('Nothing waits.').waitFor();
    await page.getByLabel('Not paying').check();
    await page.locator('#warning-area').fill('Harbour 12');
    await page.locator('#warning-advice').fill('His number is 091 234 5678.');
    await page.getByRole('button', { name: 'Propose', exact: true }).click();
    await page.getByText('7 fields need a look').waitFor();
    await page.getByText('holds a telephone number').waitFor();
    await page.getByText('must be a part of a town or a region').waitFor();
    await page.locator('#warning-area:focus').waitFor();
    await axeFindsNothing(page, 'a warning with faults');
    await page.locator('#warning-month').selectOption({ index: 1 });
    await page.locator('#warning-part').selectOption({ index: 1 });
    await page.locator('#warning-language').selectOption({ label: 'English' });
    await page.locator('#warning-area').fill('Harbour district');
    await page.locator('#warning-advice').fill('Take the money first <b>, and tell a friend.');
    await page.locator('#warning-unrecognisable').check();
    await page.locator('#warning-agreed').check();
    await page.getByRole('button', { name: 'Propose', exact: true }).click();
    await page.getByText('Proposed. Another member looks').waitFor();
    await page.getByText('You wrote these words').waitFor();

    const jo = await go('jo', 'Warnings');
    await jo.page.getByRole('button', { name: 'Approve and show' }).click();
    await jo.page.getByText('must be ticked').waitFor();
    await jo.page.locator('[id^=looked-]').first().check();
    await jo.page.getByRole('button', { name: 'Approve and show' }).click();
    await jo.page.getByText('Approved. It is shown now.').waitFor();
    assert.match(await (await fetch(`${desk.url}/warnings`)).text(), /Take the money first &lt;b/);
    assert.deepEqual([faults, jo.faults], [[], []]);
    await jo.page.close();
    await page.close();
  });

  for (const javaScriptEnabled of [true, false])
    nightTest(
      `everybody reads the page at 320 points ${javaScriptEnabled ? 'with' : 'without'} script`,
      inChromium(async () => {
        const context = await desk.browser.newContext({
          javaScriptEnabled,
          viewport: { width: 320, height: 640 },
        });
        const page = await context.newPage();
        await page.goto(`${desk.url}/pages`);
        await page.getByRole('link', { name: 'Warnings from peers' }).click();
        await page.getByText('Take the money first <b>, and tell a friend.').waitFor();
        await page.getByText('They are no proof.').waitFor();
        await page.getByRole('link', { name: 'Write to the team' }).waitFor();
        if (javaScriptEnabled) {
          assert.deepEqual(await axeFaults(page), []);
          assert.ok(Number(await page.evaluate('document.documentElement.scrollWidth')) <= 320);
          for (const code of ['ar', 'hr', 'th']) {
            await page.goto(`${desk.url}/${code}/warnings`);
            assert.deepEqual(await axeFaults(page), [], code);
            assert.ok(Number(await page.evaluate('document.documentElement.scrollWidth')) <= 320, code);
          }
          const { pages } = (await (await fetch(`${desk.url}/app/list`)).json()) as { pages: string[] };
          assert.ok(!pages.some((path) => path.includes('warnings')), 'no device keeps it');
        }
        await context.close();
      }),
    );

  nightTest(
    'a correction takes it down; taking down erases; ending the review removes the page and the ' +
      'place in the bar',
    inChromium(async () => {
      const { page, faults } = await go('jo', 'Warnings');
      for (const width of [390, 1280]) {
        await page.setViewportSize({ width, height: 844 });
        await axeFindsNothing(page, `warnings at ${width}`);
        const overflow = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
        assert.ok(Number(overflow) <= 0, `wider than ${width} by ${overflow}`);
      }
      await page.getByRole('button', { name: 'Correct: Harbour district' }).click();
      assert.equal(
        await page.locator('#warning-unrecognisable').isChecked(),
        false,
        'who corrects looks again',
      );
      await page.locator('#warning-area').fill('Docks');
      await page.locator('#warning-unrecognisable').check();
      await page.locator('#warning-agreed').check();
      await page.getByRole('button', { name: 'Save the correction' }).click();
      await page.getByText('Corrected and taken down.').waitFor();
      assert.doesNotMatch(await (await fetch(`${desk.url}/warnings`)).text(), /Harbour district|Docks/);

      const ana = await go('ana', 'Organisation');
      await ana.page.getByRole('button', { name: 'End …' }).click();
      await ana.page.getByRole('button', { name: 'Turn off' }).click();
      await ana.page.getByText('Taken back. What rested on it is off.').waitFor();
      assert.equal(await ana.page.locator('[data-place=warnings]').count(), 0);
      assert.equal((await fetch(`${desk.url}/warnings`)).status, 404);
      await page.getByRole('button', { name: 'Take down …' }).click();
      await page.getByRole('button', { name: 'Take down and erase' }).click();
      await page.getByText('Peer warnings are off').waitFor();
      await page.locator('[data-place=warnings]').waitFor({ state: 'detached' });
      const { page: offPage } = await desk.newPage();
      const answer = await offPage.goto(`${desk.url}/warnings`);
      assert.equal(answer?.status(), 404);
      assert.deepEqual(await axeFaults(offPage), []);
      await offPage.close();
      assert.deepEqual([faults, ana.faults], [[], []]);
      await ana.page.close();
      await page.close();
    }),
  );
});
