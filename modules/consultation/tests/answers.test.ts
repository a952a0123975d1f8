// Ratings and pairs from the card to the published page: on a phone with script and without, by keyboard, at
// 320 px, counted at the desk, published by the rules of small groups.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { ApiError } from '@heed/api/client';
import { judgeBallot } from '@heed/envelope';
import { pairNumber, pairOf } from '@heed/envelope/answers';
import { openBallot } from '@heed/envelope/open';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { faults as axeFaults } from '../../../tests/axe.ts';
import { findChromium } from '../../../tests/chromium.ts';
import { signIn, type TestMember } from '../../../tests/member.ts';
import { nightTest } from '../../../tests/night.ts';
import { waitUntil } from '../../../tests/until.ts';
import {
  ballotOf,
  makeVoter,
  openConsultation,
  type TestConsultation,
  takeSeat,
} from '../../../tests/voter.ts';
import { faultsOf, startWorkspaceInChromium, type Workspace } from '../../../tests/workspace.ts';
import { consultationClient } from '../api/client.ts';

const statements = ['Light helps', 'Benches help', 'Buses help', 'Guards help'];

describe('ratings and pairs', {
  timeout: 80_000,
  skip: findChromium() === null ? 'no Chromium' : false,
}, () => {
  let desk: Workspace;
  let ana: TestMember;
  before(async () => {
    desk = await startWorkspaceInChromium();
    ana = await signIn(desk.url, desk.logIns[0]!);
  });
  after(() => desk.end());

  const phone = async (options: BrowserContextOptions = {}): Promise<Page> => {
    const context = await desk.browser.newContext({ viewport: { width: 320, height: 640 }, ...options });
    return context.newPage();
  };
  const fits = async (page: Page) => {
    const wide = await page.evaluate(() =>
      [...document.querySelectorAll('main *')]
        .filter((element) => element.getBoundingClientRect().right > innerWidth)
        .map((element) => element.outerHTML.slice(0, 80)),
    );
    assert.deepEqual(wide, []);
  };
  const fitsAll = async (page: Page) => {
    await fits(page);
    assert.deepEqual(await axeFaults(page), []);
  };
  const press = (page: Page, value: string) => page.locator(`button[value=${value}]`).first().click();
  const place = (page: Page) => page.locator('[data-place]').innerText();
  const next = async (page: Page, act: () => Promise<unknown>) => {
    const before = await place(page);
    await act();
    await waitUntil(
      async () => (await page.locator('[data-place]').count()) === 0 || (await place(page)) !== before,
    );
  };
  const begin = async (page: Page, { slug }: TestConsultation, card: string) => {
    await page.goto(`${desk.url}/consultation/${slug}#card=${card}`);
    await page.locator('#card').waitFor();
    await press(page, 'begin');
    await page.locator('[data-place]').waitFor();
  };
  const send = async (page: Page) => {
    await page.locator('#kept').check();
    await page.locator('#when-now').check();
    await page.locator('#send').click();
    await page.locator('[data-version]').waitFor();
  };
  const answersIn = async ({ id, key, secret }: TestConsultation, method: 'ratings' | 'pairs') => {
    const { ballots } = await ana.api.call('consultations.ballots', {}, { id });
    return Promise.all(
      ballots.map(async ({ ballot }) => {
        const judgment = await judgeBallot(ballot, key);
        assert.ok(judgment.ok);
        return openBallot(judgment.value, secret.identity, method);
      }),
    );
  };
  const castAll = async (
    consultation: TestConsultation,
    group: string,
    all: readonly ReadonlyMap<number, number>[],
    method: 'ratings' | 'pairs',
  ) => {
    const cards = consultation.cards.get(group)!.toReversed();
    for (const [at, answers] of all.entries()) {
      const voter = makeVoter(consultation);
      const credential = await takeSeat(desk.url, consultation, group, cards[at]!, voter);
      const ballot = await ballotOf({ voter, credential, key: consultation.key }, 1, answers, method);
      await consultationClient(desk.url).call('consultation.cast', ballot, { slug: consultation.slug });
    }
  };
  const page = async (path: string) => (await fetch(desk.url + path)).text();
  const isRefused = (error: unknown) => error instanceof ApiError && error.problem!.detail.length > 10;

  test('ratings: on a phone, without script, counted at the desk, published for ten and more', async () => {
    const consultation = await openConsultation(
      ana,
      'night',
      { outreach: 20, police: 3 },
      { statements, method: 'ratings' },
    );
    const cards = [...consultation.cards.get('outreach')!];
    const own = await phone();
    const faults = faultsOf(own);
    await own.goto(`${desk.url}/consultation/night`);
    await own.getByText('75 of 100 ratings are 7, 8 or 9').waitFor();
    await own.goto('about:blank');
    await begin(own, consultation, cards[0]!);
    await fitsAll(own);
    await press(own, 'rate');
    await own.locator('#rating-error', { hasText: 'Choose a number' }).waitFor();
    const first = await own.locator('[data-statement]').innerText();
    // By keyboard: from one rating to the next with arrows, and on with Enter.
    await own.locator('input[name=vote]').first().focus();
    await own.keyboard.press('Space');
    for (let step = 0; step < 7; step++) await own.keyboard.press('ArrowRight');
    await own.locator('button[value=rate]').focus();
    await next(own, () => own.keyboard.press('Enter'));
    await next(own, () => press(own, 'skip'));
    await press(own, 'end');
    await own.getByText('You rated 1 of 4 statements').waitFor();
    await own.locator('summary', { hasText: 'See and change' }).click();
    assert.match(await own.locator('[data-votes]').innerText(), new RegExp(`${first}\\s8`));
    const code = (await own.locator('[data-code]').getAttribute('data-code'))!;
    await send(own);
    const number = statements.indexOf(first) + 1;
    assert.deepEqual(await answersIn(consultation, 'ratings'), [new Map([[number, 8]])]);
    assert.deepEqual(faults, []);

    // Changed before the end, without script and with her code.
    const plain = await phone({ javaScriptEnabled: false });
    await plain.goto(`${desk.url}/consultation/night`);
    await plain.locator('summary', { hasText: 'I voted before' }).click();
    await plain.locator('#own').fill(code);
    await press(plain, 'own');
    await plain.locator('summary', { hasText: 'See and change' }).click();
    await plain.locator('button[name=change]').first().click();
    await fits(plain);
    assert.equal(await plain.locator('input[name=vote]:checked').getAttribute('value'), '8');
    await plain.locator('input[name=vote][value="9"]').check();
    await press(plain, 'rate');
    await plain.locator('#send').click();
    assert.match(await plain.locator('main').innerText(), /version 2/);
    assert.deepEqual(await answersIn(consultation, 'ratings'), [new Map([[number, 9]])]);

    // A first time without script: nothing chosen is said at the field, and the number is never lost.
    const other = await phone({ javaScriptEnabled: false });
    await other.goto(`${desk.url}/consultation/night`);
    await press(other, 'begin');
    await press(other, 'rate');
    assert.match(await other.locator('#rating-error').innerText(), /Choose a number/);
    await other.locator('input[name=vote][value="2"]').check();
    await press(other, 'rate');
    await press(other, 'end');
    await other.locator('#card').fill(cards[1]!);
    await other.locator('#kept').check();
    await other.locator('#send').click();
    assert.match(await other.locator('main').innerText(), /version 1/);

    await castAll(
      consultation,
      'police',
      [1, 1, 1].map((rating) => new Map([[1, rating]])),
      'ratings',
    );
    const { api } = ana;
    const at = { id: consultation.id };
    await assert.rejects(
      api.call('consultations.addSheets', { code: 'outreach', first: 1, count: 1 }, at),
      isRefused,
    );
    const result = {
      ...{ version: 1 as const, method: 'ratings' as const, consultation: consultation.id, number: 1 },
      ...{ isLast: false, groups: [], opinions: null, panel: null },
    };
    for (const wrong of [
      { ...result, method: 'votes' as const },
      { ...result, panel: panelOf(9) },
    ])
      await assert.rejects(api.call('consultations.publish', { result: wrong }, at), isRefused);
    await castAll(
      consultation,
      'outreach',
      Array.from({ length: 8 }, () => new Map([[1, 8]])),
      'ratings',
    );
    await countAndPublish('Work', '[data-exact-ratings]');
    const text = await page('/consultation/night/results');
    assert.match(text, /All together: 13 people/);
    assert.match(text, /Counted only in “All together”: outreach workers, police/);
    assert.doesNotMatch(text, /lowest rating: \d/);
    const [head, row] = (await page('/consultation/night/result.csv')).split('\r\n');
    assert.equal(head, 'statement,text,group,people,median,percent-7-to-9,percent-1-to-3,reading');
    assert.match(row!, /^"1","Light helps","panel","\d+","[1-9]","\d+","\d+",/);
    const json = JSON.parse(await page('/consultation/night/result.json'));
    assert.equal(json.panel.ballots, 13);
    assert.equal(json.meaning.agree, 'per cent who rated 7 to 9');
    assert.equal((await fetch(`${desk.url}/consultation/night/comments.csv`)).status, 404);
    await rests('delphi-item', 'night/1/1', true);
    // Withdrawn with a reason that everybody reads: the page stays, a handbook finds it no more.
    const reason = 'Two cards were printed twice.';
    await assert.rejects(api.call('consultations.withdrawResult', { number: 2, reason }, at), isRefused);
    await api.call('consultations.withdrawResult', { number: 1, reason }, at);
    const withdrawn = await page('/consultation/night/results');
    assert.ok(withdrawn.includes(reason) && /All together: 13 people/.test(withdrawn));
    assert.equal(JSON.parse(await page('/consultation/night/result.json')).withdrawal.reason, reason);
    await rests('delphi-item', 'night/1/1', false);
  });

  /** Whether editors of a handbook find a statement as something to rest on. */
  const rests = async (kind: 'delphi-item' | 'pairwise', ref: string, isThere: boolean) => {
    const search = ref.split('/')[0]!;
    const { found: evidence } = await ana.api.call('handbooks.findEvidence', { search, language: 'en' });
    assert.equal(
      evidence.some((one) => one.kind === kind && one.ref === ref),
      isThere,
      ref,
    );
    const { consultations } = await ana.api.call('handbooks.voices', {});
    assert.ok(
      consultations.every(({ slug }) => slug !== search),
      'it gives no support as votes do',
    );
  };

  test('editors find a line of law by the name of its country, in their own language', async () => {
    for (const [search, language] of [
      ['croatia', 'en'],
      ['hrvatska', 'hr'],
    ] as const) {
      const { found: evidence } = await ana.api.call('handbooks.findEvidence', { search, language });
      assert.ok(
        evidence.some(({ kind, ref }) => kind === 'law-line' && ref.startsWith('HR/')),
        search,
      );
    }
  });

  const panelOf = (ballots: number) => ({
    ...{ code: 'panel' as const, ballots, paper: 0, drawn: 1 },
    shares: [{ number: 1, agree: 90, disagree: 10, voters: 10, median: 8 }],
  });

  /** At the desk: opened in the browser, looked at, published. */
  async function countAndPublish(title: string, table: string) {
    const context = await desk.browser.newContext({ viewport: { width: 1366, height: 768 } });
    const { page: own, faults } = await desk.newPage(context);
    await desk.unlock(own, 'ana');
    await own.getByRole('button', { name: 'Consultations', exact: true }).click();
    await own.locator('#consultations-title').waitFor();
    await own.getByRole('button', { name: title }).click();
    await own
      .getByRole('navigation', { name: 'Parts of this consultation' })
      .getByRole('button', { name: 'Results' })
      .click();
    await own.getByRole('button', { name: 'Open the ballots in this browser' }).click();
    await own.getByText('Exact figures, for you alone').click();
    await own.locator(table).waitFor();
    assert.deepEqual(await axeFaults(own), [], title);
    await own.getByRole('button', { name: 'Publish this result' }).click();
    await own.getByText('Published. It is on the page').waitFor();
    assert.deepEqual(faults, []);
    await context.close();
  }

  nightTest(
    'pairs: two beside each other, on a phone and without script, and which comes first',
    async () => {
      const consultation = await openConsultation(
        ana,
        'first',
        { outreach: 20 },
        { statements, method: 'pairs', title: 'What comes first' },
      );
      const cards = [...consultation.cards.get('outreach')!];
      const own = await phone();
      const faults = faultsOf(own);
      await begin(own, consultation, cards[0]!);
      await fitsAll(own);
      assert.match(await place(own), /Pair 1 of 6/);
      const [one, other] = await Promise.all(
        ['first', 'second'].map((side) => own.locator(`[data-${side}]`).innerText()),
      );
      await next(own, () => own.locator('button[name=vote][value="-1"]').click());
      await next(own, () => own.locator('button[name=vote][value="0"]').click());
      await press(own, 'end');
      await own.getByText('You compared 2 of 6 pairs').waitFor();
      await own.locator('summary', { hasText: 'See and change' }).click();
      assert.match(await own.locator('[data-votes]').innerText(), new RegExp(`${one} – ${other}\\s${other}`));
      await send(own);
      const [answers] = await answersIn(consultation, 'pairs');
      const numberOf = (text: string) => statements.indexOf(text) + 1;
      assert.deepEqual([...answers!.values()].sort(), [-1, 0]);
      assert.equal(answers!.get(pairNumber(numberOf(one!), numberOf(other!))), -1);
      assert.deepEqual(faults, []);

      const plain = await phone({ javaScriptEnabled: false });
      await plain.goto(`${desk.url}/consultation/first`);
      await press(plain, 'begin');
      const texts: string[] = [];
      for (let step = 0; step < 6; step++) {
        texts.push(
          await plain.locator('[data-first]').innerText(),
          await plain.locator('[data-second]').innerText(),
        );
        if (step === 0) await fits(plain);
        await plain.locator('button[name=vote][value="1"]').click();
      }
      for (const text of statements) assert.equal(texts.filter((one) => one === text).length, 3, text);
      await plain.locator('#card').fill(cards[1]!);
      await plain.locator('#kept').check();
      await plain.locator('#send').click();
      assert.match(await plain.locator('main').innerText(), /version 1/);
      assert.equal((await answersIn(consultation, 'pairs')).filter((one) => one.size === 6).length, 1);

      // Ten more put the third before all others.
      const pairs = [1, 2, 4].map((number) => [pairNumber(3, number), 1] as const);
      await castAll(
        consultation,
        'outreach',
        Array.from({ length: 10 }, () => new Map(pairs)),
        'pairs',
      );
      await countAndPublish('What comes first', '[data-exact-pairs]');
      const text = await page('/consultation/first/results');
      assert.ok(text.indexOf('Buses help') < text.indexOf('Light helps'), 'what matters most stands first');
      await rests('pairwise', 'first/3/1', true);
      const csv = await page('/consultation/first/result.csv');
      assert.match(csv, /^statement,text,group,people,percent-put-first\r\n/);
      assert.match(csv, /"3","Buses help","outreach","\d+","\d+"/);
      assert.deepEqual(pairOf(pairNumber(3, 4)), [3, 4]);
    },
  );

  /** Sends forms that no page has to a consultation. */
  const strangerSends = async (slug: string) => {
    for (const fields of [
      { order: '1.2.3', at: '0', go: 'rate', vote: '10' },
      { order: '1.2.3', votes: '1r7.2a', go: 'end' },
      { order: '1001.2001.1002.999999', votes: '1002a.1001a.3004r9', at: '0', vote: '1' },
      { order: Array.from({ length: 400 }, (_, at) => at).join('.'), go: 'begin' },
      { order: '1', votes: '1r10', go: 'send', card: '0'.repeat(28) },
      { go: 'skip' },
    ]) {
      const answer = await fetch(`${desk.url}/consultation/${slug}`, {
        method: 'POST',
        body: new URLSearchParams(fields as Record<string, string>),
      });
      assert.ok([200, 422].includes(answer.status), `${answer.status} ${JSON.stringify(fields)}`);
      assert.match(await answer.text(), /<h1/);
    }
  };
  test('what a stranger sends to ratings is answered with a page', () => strangerSends('night'));
  nightTest('what a stranger sends to pairs is answered with a page', () => strangerSends('first'));
});
