// The walk 'a voice': somebody with a card votes on a phone, writes a statement, changes one vote on another
// phone; with and without script. And what others try: cards used twice, another organisation's keys, words
// that lead to a person, whoever reads along or takes the server's disk.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, afterEach, before, describe, test } from 'node:test';
import { type Ballot, judgeBallot, judgeProposal } from '@heed/envelope';
import { formatCode, type ReportCode } from '@heed/envelope/code';
import { openBallot, openProposal } from '@heed/envelope/open';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { readSquare } from '../../../apps/site/read-square.ts';
import { squareCode } from '../../../apps/site/src/booklets/square.ts';
import { filesBelow } from '../../../packages/storage/tests/hunt.ts';
import { faults as axeFaults } from '../../../tests/axe.ts';
import { findChromium } from '../../../tests/chromium.ts';
import { signIn, type TestMember } from '../../../tests/member.ts';
import { nightTest } from '../../../tests/night.ts';
import { startRecorder } from '../../../tests/recorder.ts';
import { waitUntil } from '../../../tests/until.ts';
import { openConsultation, type TestConsultation } from '../../../tests/voter.ts';
import { faultsOf, startWorkspaceInChromium, type Workspace } from '../../../tests/workspace.ts';
import { cardAddress } from '../site/card-address.ts';

const canary = 'Canary words of a night shift';
const statements = [
  ...Array.from({ length: 10 }, (_, at) => ({ en: `Sentence ${at + 1}`, ro: `Fraza ${at + 1}` })),
  { en: 'Only English' },
];

describe('a voice', { skip: findChromium() === null ? 'no Chromium' : false }, () => {
  let desk: Workspace;
  let ana: TestMember;
  let consultation: TestConsultation;
  const cards: string[] = [];
  before(async () => {
    desk = await startWorkspaceInChromium();
    ana = await signIn(desk.url, desk.logIns[0]!);
    consultation = await openConsultation(ana, 'work', { 'sex-workers': 40 }, { statements });
    cards.push(...consultation.cards.get('sex-workers')!);
  });
  after(() => desk.end());
  afterEach(async () => {
    await Promise.all(desk.browser.contexts().map((context) => context.close()));
  });

  const phone = async (options: BrowserContextOptions = {}): Promise<Page> => {
    const context = await desk.browser.newContext({ viewport: { width: 320, height: 640 }, ...options });
    const page = await context.newPage();
    return page;
  };
  const path = '/consultation/work';
  const agree = (page: Page) => page.locator('button[name=vote][value="1"]');
  const press = (page: Page, value: string) => page.locator(`button[value=${value}]`).first().click();
  /** Empty once the last statement has been answered: the step after it has no place. */
  const place = (page: Page) =>
    page.evaluate("document.querySelector('[data-place]')?.textContent ?? ''") as Promise<string>;
  const vote = async (page: Page, value: '1' | '0' | '-1') => {
    const before = await place(page);
    await page.locator(`button[name=vote][value="${value}"]`).click();
    await waitUntil(async () => (await place(page)) !== before);
  };
  const begin = async (page: Page, card: string, url = desk.url, address = path) => {
    await page.goto(cardAddress(url + address, card as ReportCode));
    await page.locator('#card').waitFor();
    await press(page, 'begin');
    await agree(page).waitFor();
  };
  const toEnd = async (page: Page) => {
    await press(page, 'end');
    await page.locator('#proposal').waitFor();
  };
  const ownCode = async (page: Page) => (await page.locator('[data-code]').getAttribute('data-code'))!;
  const sendAll = async (page: Page, moment: 'now' | 'later' = 'now') => {
    await page.locator('#kept').check();
    await page.locator(`#when-${moment}`).check();
    await page.locator('#send').click();
    await page.locator('[data-version]').waitFor();
  };
  const comeBack = async (page: Page, code: string) => {
    await page.goto(desk.url + path);
    await page.locator('[data-again] summary').click();
    await page.locator('#own').fill(code);
    await press(page, 'own');
    await page.locator('#proposal').waitFor();
  };
  const ballots = async () =>
    (await ana.api.call('consultations.ballots', {}, { id: consultation.id })).ballots;
  const votesIn = async (ballot: Ballot) => {
    const judgment = await judgeBallot(ballot, consultation.key);
    assert.ok(judgment.ok);
    return openBallot(judgment.value, consultation.secret.identity, 'votes');
  };
  const newest = async (used: ReadonlySet<string>) =>
    (await ballots()).map(({ ballot }) => ballot as Ballot).filter(({ voter }) => !used.has(voter));
  const voters = async () => new Set((await ballots()).map(({ ballot }) => ballot.voter));

  test('in Romanian: ten statements, one of her own, one vote changed on another phone', async () => {
    const recorder = await startRecorder(desk.port);
    const before = await voters();
    const page = await phone();
    const faults = faultsOf(page);
    await begin(page, cards.pop()!, recorder.url, `/ro${path}`);
    assert.equal(new URL(page.url()).hash, '', 'the card leaves the address');
    assert.match(await page.locator('h1:visible').innerText(), /^Fraza \d+$/);
    const choice = new Map<number, number>();
    for (let at = 0; at < 10; at++) {
      const number = Number(/\d+/.exec(await page.locator('h1:visible').innerText())![0]);
      const value = ([1, -1, 0] as const)[at % 3]!;
      choice.set(number, value);
      await vote(page, String(value) as '1');
    }
    assert.deepEqual(await axeFaults(page), []);
    await page.locator('#proposal').fill(canary);
    const code = await ownCode(page);
    await page.goBack();
    await page.locator('[data-place]').waitFor();
    await page.goForward();
    await page.locator('#proposal').waitFor();
    assert.equal(await page.locator('#proposal').inputValue(), canary, 'Back and Forward lose nothing');
    assert.equal(await ownCode(page), code);
    await sendAll(page);
    assert.deepEqual(faults, []);
    const [ballot] = await newest(before);
    assert.deepEqual(await votesIn(ballot!), choice);

    const other = await phone();
    await comeBack(other, code);
    assert.equal(await other.locator('[data-fates] li').count(), 1);
    await other.locator('[data-votes]').evaluate((list) => list.closest('details')!.setAttribute('open', ''));
    const [first, value] = [...choice][0]!;
    await other.locator(`button[name=change][value="${first}"]`).click();
    assert.equal(await other.locator('button[aria-pressed=true]').getAttribute('value'), String(value));
    await other.locator('button[name=vote][value="-1"]').click();
    await other.locator('#send').click();
    await other.locator('[data-version]', { hasText: '2' }).waitFor();
    const [changed] = await newest(before);
    assert.equal(changed!.version, 2);
    assert.deepEqual(await votesIn(changed!), new Map(choice).set(first, -1));

    const { proposals } = await ana.api.call('consultations.proposals', {}, { id: consultation.id });
    const judgment = await judgeProposal(JSON.parse(proposals[0]!.body), consultation.key);
    assert.ok(judgment.ok);
    const statement = await openProposal(judgment.value, consultation.secret.identity);
    assert.deepEqual(statement, { language: 'ro', text: canary });

    const bytes = recorder.text();
    assert.ok(bytes.includes('"blinded"'), 'the recorder sees what is sent');
    for (const secret of [code, code.match(/.{4}/g)!.join(' '), canary, canary.replaceAll(' ', '+')])
      assert.equal(bytes.includes(secret), false, 'no byte that the phone sent says it');
    for (const file of filesBelow(desk.folder)) {
      const content = readFileSync(file);
      for (const secret of [canary, code]) assert.equal(content.includes(secret), false, file);
    }
    recorder.end();
  });

  test('the square on a printed card opens the page with the card in its field', async () => {
    const card = cards.pop()! as ReportCode;
    const page = await phone();
    await page.goto(await readSquare(squareCode(cardAddress(desk.url + path, card), 'low')));
    await page.locator('#card').waitFor();
    assert.equal(await page.locator('#card').inputValue(), formatCode(card));
    assert.equal(new URL(page.url()).hash, '', 'the card leaves the address');
    await press(page, 'begin');
    await agree(page).waitFor();
  });

  nightTest('whatever is voted, what a phone sends has one length', async () => {
    const lengths = new Set<number>();
    for (const value of ['1', '0'] as const) {
      const page = await phone();
      page.on('request', (request) => {
        if (request.url().endsWith('/ballots')) lengths.add(request.postData()!.length);
      });
      await begin(page, cards.pop()!);
      for (let at = 0; at < (value === '1' ? 1 : 6); at++) await vote(page, value);
      await toEnd(page);
      await sendAll(page);
    }
    assert.equal(lengths.size, 1);
  });

  nightTest('when votes go is her choice: neither is preset, and without one nothing is sent', async () => {
    const page = await phone();
    const before = await voters();
    await begin(page, cards.pop()!);
    await vote(page, '1');
    await toEnd(page);
    assert.equal(await page.locator('input[name=when]').count(), 2);
    assert.equal(await page.locator('input[name=when]:checked').count(), 0);
    const error = page.locator('[data-no-moment]');
    assert.equal(await error.isVisible(), false);
    await page.locator('#kept').check();
    await page.locator('#send').click();
    await error.waitFor();
    assert.match(await error.innerText(), /Choose when/);
    assert.equal(await page.evaluate('document.activeElement.id'), 'when-now');
    assert.deepEqual(await axeFaults(page), []);
    assert.deepEqual(await newest(before), []);
    await page.locator('#when-later').check();
    await page.goBack();
    await page.locator('[data-place]').waitFor();
    await page.goForward();
    await page.locator('#proposal').waitFor();
    assert.equal(await page.locator('#when-later').isChecked(), true, 'Back and Forward lose nothing');
    await page.locator('#when-now').check();
    await page.locator('#send').click();
    await page.locator('[data-version]').waitFor();
    assert.equal((await newest(before)).length, 1);
    const plain = await phone({ javaScriptEnabled: false });
    await plain.goto(desk.url + path);
    await press(plain, 'begin');
    await press(plain, 'end');
    assert.equal(await plain.locator('[name=when]').count(), 0, 'without script nothing can wait');
  });

  test('votes that wait are sealed on the phone, apart from her card, and go after their time', async () => {
    const before = await voters();
    const page = await phone();
    const paths: string[] = [];
    page.on('request', (request) => paths.push(new URL(request.url()).pathname));
    await begin(page, cards.pop()!);
    await vote(page, '-1');
    await toEnd(page);
    await sendAll(page, 'later');
    assert.ok(paths.some((one) => one.endsWith('/credentials')));
    for (const one of paths)
      assert.doesNotMatch(one, /ballots|proposals/, 'beside the card nothing is asked about her key');
    assert.match(await page.locator('main').innerText(), /not counted yet/);
    const stored = await page.evaluate(() => JSON.stringify({ ...localStorage }));
    assert.doesNotMatch(stored, /votes|Sentence/);
    assert.deepEqual(await newest(before), []);
    await page.goto(desk.url + path);
    await page.locator('[data-waiting] button').waitFor();
    assert.deepEqual(await newest(before), []);
    await page.evaluate(() => {
      const key = 'waiting work';
      const waiting = JSON.parse(localStorage.getItem(key)!);
      assertWithin(waiting.due - Date.now());
      localStorage.setItem(key, JSON.stringify({ ...waiting, due: Date.now() - 1 }));
      function assertWithin(wait: number) {
        if (!(wait > -60_000 && wait <= 48 * 3_600_000)) throw new Error(`waits ${wait} ms`);
      }
    });
    await page.reload();
    await page.getByText('are stored now').waitFor();
    assert.equal((await newest(before)).length, 1);
    assert.equal(await page.evaluate(() => localStorage.length), 0);
  });

  nightTest(
    'a card that was used is said before the first statement, and her own code leads on',
    async () => {
      const card = cards.pop()!;
      const page = await phone();
      await begin(page, card);
      await vote(page, '1');
      await toEnd(page);
      const code = await ownCode(page);
      await sendAll(page);
      const other = await phone();
      await other.goto(`${desk.url}${path}#card=${card}`);
      await other.locator('#card').waitFor();
      await press(other, 'begin');
      await other.locator('#card-error', { hasText: 'was used' }).waitFor();
      await other.locator('#own').fill(code);
      await press(other, 'own');
      await other.locator('[data-voted]', { hasText: '1 of' }).waitFor();
      const third = await phone();
      for (const [typed, message] of [
        ['', 'Enter the number'],
        ['1234', '28 digits'],
        [`${'1'.repeat(27)}2`, 'slip'],
        [`${'0'.repeat(26)}98`, 'does not belong'],
      ] as const) {
        await third.goto(desk.url + path);
        await third.locator('#card').fill(typed);
        await press(third, 'begin');
        await third.locator('#card-error', { hasText: message }).waitFor();
      }
    },
  );

  nightTest('two phones with one card at the same moment: one vote counts', async () => {
    const card = cards.pop()!;
    const before = await voters();
    const phones = [await phone(), await phone()];
    for (const page of phones) {
      await begin(page, card);
      await vote(page, '1');
      await toEnd(page);
      await page.locator('#kept').check();
      await page.locator('#when-now').check();
      await page.locator('[data-path]', { hasText: 'locked (encrypted) on this phone' }).waitFor();
    }
    await Promise.all(phones.map((page) => page.locator('#send').click()));
    const states = await Promise.all(
      phones.map(async (page) => {
        const over = page.locator('[data-version]');
        const refusal = page.locator('[data-progress]', { hasText: 'did not take it' });
        await over.or(refusal).first().waitFor();
        return (await over.count()) > 0;
      }),
    );
    assert.deepEqual(states.sort(), [false, true]);
    assert.equal((await newest(before)).length, 1);
  });

  test('an answer that is lost on the way is asked for again, and the card is not lost', async () => {
    const page = await phone();
    await begin(page, cards.pop()!);
    await vote(page, '1');
    await toEnd(page);
    let aborts = 0;
    await page.route(/credentials|ballots$/, async (route) => {
      const answer = await route.fetch();
      if (aborts++ < 2) return route.abort();
      return route.fulfill({ response: answer });
    });
    await page.locator('#kept').check();
    await page.locator('#when-now').check();
    for (let tries = 0; tries < 2; tries++) {
      await page.locator('#send').click();
      await page.locator('[data-progress]', { hasText: 'Nothing is lost' }).waitFor();
    }
    await page.locator('#send').click();
    await page.locator('[data-version]', { hasText: '1' }).waitFor();
  });

  test('keys of another organisation, or a changed modulus: nothing is sent', async () => {
    const page = await phone();
    await page.route(/api\/consultations\/work$/, async (route) => {
      const response = await route.fetch();
      const body = await response.json();
      for (const key of body.keys) {
        const statement = JSON.parse(key.statement);
        const { modulus } = statement.groups[0];
        statement.groups[0].modulus = `${modulus.startsWith('0') ? '1' : '0'}${modulus.slice(1)}`;
        key.statement = JSON.stringify(statement);
      }
      return route.fulfill({ response, json: body });
    });
    const posts: string[] = [];
    page.on('request', (request) => request.method() === 'POST' && posts.push(request.url()));
    await begin(page, cards.pop()!);
    await vote(page, '1');
    await toEnd(page);
    await page.locator('[data-path]', { hasText: 'does not work' }).waitFor();
    await page.locator('#kept').check();
    await page.locator('#when-now').check();
    await page.locator('#send').click();
    await page.locator('[data-progress]', { hasText: 'did not take it' }).waitFor();
    assert.deepEqual(
      posts.filter((url) => !url.endsWith('/card')),
      [],
    );
  });

  nightTest('141 characters and marks alone are refused; a telephone number is asked about', async () => {
    const page = await phone();
    await begin(page, cards.pop()!);
    await vote(page, '1');
    await toEnd(page);
    await page.locator('#kept').check();
    await page.locator('#when-now').check();
    for (const [text, message] of [
      ['ș'.repeat(141), 'too long'],
      ['\u0301'.repeat(12), 'no letters'],
      ['Ask Maria at +385 91 234 5678', 'press Send once more'],
    ] as const) {
      await page.locator('#proposal').fill(text);
      await page.locator('#send').click();
      await page.locator('[data-say]', { hasText: message }).waitFor();
      assert.equal(await page.locator('#proposal').inputValue(), text);
    }
    await page.locator('#send').click();
    await page.locator('[data-version]').waitFor();
  });

  nightTest('by keyboard alone, and Back goes one statement back', async () => {
    const page = await phone();
    await begin(page, cards.pop()!);
    await page.keyboard.press('Tab');
    while (!(await agree(page).evaluate((button) => button === document.activeElement)))
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await waitUntil(async () => /2 of/.test(await place(page)));
    assert.equal(await page.evaluate(() => document.activeElement?.tagName), 'H1');
    await page.goBack();
    await waitUntil(async () => /1 of/.test(await place(page)));
    assert.equal(await page.locator('button[aria-pressed=true]').getAttribute('value'), '1');
    assert.equal(new URL(page.url()).pathname, path);
  });

  test('Leave now leaves nothing: no vote, no card, no step back', async () => {
    const page = await phone();
    await page.goto(`${desk.url}/about`);
    await page.goto(`${desk.url}${path}#card=${cards[0]}`);
    await page.locator('#card').waitFor();
    assert.match(await page.locator('main').innerText(), /cannot read the votes/);
    assert.doesNotMatch(await page.locator('main').innerText(), /it could make one/);
    await press(page, 'begin');
    await vote(page, '1');
    await page.route(/^https?:\/\/(?!localhost)/, (route) => route.fulfill({ body: 'elsewhere' }));
    await page.locator('[data-leave]').click();
    await page.waitForURL(/^https?:\/\/(?!localhost)/);
    await page.goBack();
    await page.waitForLoadState();
    assert.doesNotMatch(await page.content(), new RegExp(`Sentence|${cards[0]}`));
  });

  nightTest('the first statement stands after 15 kB and four requests', async (t) => {
    const page = await phone();
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    const sizes: number[] = [];
    session.on('Network.loadingFinished', ({ encodedDataLength }) => sizes.push(encodedDataLength));
    await begin(page, cards[0]!);
    const bytes = sizes.reduce((sum, size) => sum + size, 0);
    t.diagnostic(`${sizes.length} requests, ${bytes} bytes with headers`);
    assert.ok(sizes.length <= 4, `${sizes.length} requests`);
    assert.ok(bytes <= 15_000, `${bytes} bytes`);
  });

  nightTest('without script: votes, her own statement, back with her code, one vote changed', async () => {
    const before = await voters();
    const page = await phone({ javaScriptEnabled: false });
    await page.goto(desk.url + path);
    await press(page, 'begin');
    const choice = new Map<number, number>();
    for (const value of ['1', '-1', '0'] as const) {
      const text = await page.locator('h1:visible').innerText();
      choice.set(text === 'Only English' ? 11 : Number(/\d+/.exec(text)![0]), Number(value));
      await page.locator(`button[name=vote][value="${value}"]`).click();
    }
    await press(page, 'end');
    assert.match(await page.locator('main').innerText(), /it could make one/, 'it says what is weaker');
    await page.locator('#proposal').fill('Call +385 91 234 5678');
    await page.locator('#send').click();
    const errors = await page.locator('.error:visible').allInnerTexts();
    assert.equal(errors.length, 3, errors.join());
    const code = await ownCode(page);
    await page.locator('#card').fill(cards.pop()!);
    await page.locator('#kept').check();
    await page.locator('#send').click();
    assert.match(await page.locator('main').innerText(), /version 1/);
    const [ballot] = await newest(before);
    assert.deepEqual(await votesIn(ballot!), choice);

    const other = await phone({ javaScriptEnabled: false });
    await other.goto(desk.url + path);
    await other.locator('summary', { hasText: 'I voted before' }).click();
    await other.locator('#own').fill(code);
    await press(other, 'own');
    await other.locator('summary', { hasText: 'See and change' }).click();
    await other.locator('button[name=change]').first().click();
    await other.locator('button[name=vote][value="0"]').click();
    assert.equal(await other.locator('#own').inputValue(), code);
    await other.locator('#send').click();
    assert.match(await other.locator('main').innerText(), /version 2/);
    for (const file of filesBelow(desk.folder)) assert.equal(readFileSync(file).includes(code), false, file);
  });

  test('without script too a card counts once, and what is wrong is said at its field', async () => {
    const card = cards.pop()!;
    for (const isFirst of [true, false]) {
      const page = await phone({ javaScriptEnabled: false });
      await page.goto(desk.url + path);
      const first = await page.locator('main').innerText();
      assert.match(first, /it could make one/, 'the first page says what the last one says');
      assert.doesNotMatch(first, /cannot read the votes/);
      await press(page, 'begin');
      await agree(page).click();
      await press(page, 'end');
      // Scanned and pasted, then typed.
      await page.locator('#card').fill(isFirst ? cardAddress(desk.url + path, card as ReportCode) : card);
      await page.locator('#kept').check();
      await page.locator('#send').click();
      if (isFirst) assert.match(await page.locator('main').innerText(), /version 1/);
      else {
        assert.match(await page.locator('#card-error').innerText(), /was used/);
        assert.equal(await page.locator('#card').inputValue(), card);
      }
    }
  });

  test('what a stranger sends is answered with a page', async () => {
    const send = (fields: Record<string, string>, to = path) =>
      fetch(desk.url + to, { method: 'POST', body: new URLSearchParams(fields) });
    const order = '1.2.3';
    for (const fields of [
      {},
      { go: 'send' },
      { go: 'own' },
      { go: 'more', order },
      { order: '999.0.-1.NaN.1e9', votes: '0a.1000d.x', at: '-5', vote: '1' },
      { order, at: 'NaN', vote: '7' },
      { order, at: '1e99', go: 'back' },
      { order, change: '999' },
      { order, votes: '1a', go: 'send', own: '9'.repeat(5000), proposal: '\u0000'.repeat(90) },
      { order, votes: '1a', go: 'send', card: '0'.repeat(28), proposal: '\u0301'.repeat(2000) },
    ]) {
      const answer = await send(fields as Record<string, string>);
      assert.ok(
        [200, 422].includes(answer.status),
        `${answer.status} ${JSON.stringify(fields).slice(0, 80)}`,
      );
      assert.match(await answer.text(), /<h1/);
    }
    assert.equal((await send({ go: 'begin' }, '/consultation/nothing')).status, 404);
    assert.equal((await fetch(`${desk.url}/consultation/nothing`)).status, 404);
    assert.equal((await send({ proposal: 'x'.repeat(40_000) })).status, 413);
  });

  test('at every width each screen fits, and axe finds nothing', async () => {
    const page = await phone();
    const fits = async (screen: string) => {
      for (const width of [1366, 768, 390, 360, 320]) {
        await page.setViewportSize({ width, height: 700 });
        const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        assert.ok(over <= 0, `${screen} at ${width}: ${over}`);
        const heights = await page
          .locator('button[name=vote]:visible')
          .evaluateAll((buttons) => buttons.map((button) => button.getBoundingClientRect().height));
        assert.ok(heights.every((height) => height >= 44));
        assert.equal(heights.length, screen === 'statement' ? 3 : 0, screen);
      }
      assert.deepEqual(await axeFaults(page), [], screen);
    };
    await page.goto(`${desk.url}/consultations`);
    await fits('list');
    await begin(page, cards[0]!);
    await fits('statement');
    await vote(page, '1');
    await toEnd(page);
    await fits('end');
  });

  nightTest('after the last day nothing is taken, with script or without', async () => {
    const late = await openConsultation(ana, 'late', { 'sex-workers': 2 });
    const page = await phone();
    await page.goto(`${desk.url}/consultation/late#card=${late.cards.get('sex-workers')![0]}`);
    await page.locator('#card').waitFor();
    await press(page, 'begin');
    await vote(page, '1');
    await toEnd(page);
    const plain = await phone({ javaScriptEnabled: false });
    await plain.goto(`${desk.url}/consultation/late`);
    await press(plain, 'begin');
    await ana.api.call('consultations.end', {}, { id: late.id });
    await page.locator('#kept').check();
    await page.locator('#when-now').check();
    await page.locator('#send').click();
    await page.locator('[data-progress]', { hasText: 'Voting is over' }).waitFor();
    await agree(plain).click();
    assert.match(await plain.locator('main').innerText(), /Voting has ended/);
    await page.goto(`${desk.url}/consultation/late`);
    assert.equal(await page.locator('form').count(), 0);
  });
});
