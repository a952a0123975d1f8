// Certificates of training: had by whoever passed a test or was in a workshop, without the server hearing a
// name; genuine for anybody who checks one, without a network too, until one letter is another.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { ApiError } from '@heed/api/client';
import { readContent } from '@heed/content/read';
import { type Course, type PosedItem, posedItems } from '@heed/domain/training';
import { hashName, readBadge, signTrainingKey } from '@heed/envelope/badge';
import type { Page } from 'playwright-core';
import { findChromium } from './chromium.ts';
import { type InventedServer, startInvented } from './invented.ts';
import { useInventedSite } from './invented-site.ts';
import { signIn } from './member.ts';
import { Phone, testFields } from './phone.ts';

const name = 'Zdenka Canary';
const today = new Date().toISOString().slice(0, 10);

/** Fields of right answers to all questions but `wrong` of them. */
function rightAnswers(items: readonly PosedItem[], wrong = 0): [string, string][] {
  return items
    .slice(wrong)
    .flatMap((posed): [string, string][] =>
      posed.kind === 'choice'
        ? [[`a-${posed.item.id}`, String(posed.variant.options.findIndex(({ right }) => right))]]
        : posed.variant.steps.map((_step, place) => [`a-${posed.item.id}--${place}`, String(place)]),
    );
}

const refusal = (kind: string) => (error: unknown) =>
  error instanceof ApiError && error.problem?.type === `urn:heed:problem:${kind}`;

const hiddenField = (page: string, field: string): string =>
  new RegExp(`name="${field}" value="([^"]*)"`).exec(page)?.[1] ?? '';

describe('certificates of training', () => {
  let place: InventedServer;
  let course: Course;
  let end = async () => {};
  after(() => end());
  before(async () => {
    place = await startInvented({ after: (stop) => (end = stop) });
    course = readContent().courses.get('police')!.course('en');
  });
  const post = async (path: string, fields: Record<string, string>) => {
    const body = new URLSearchParams(fields);
    const response = await fetch(`${place.url}/en${path}`, { method: 'POST', body });
    return { status: response.status, page: await response.text() };
  };
  const passTest = (wrong = 0) =>
    post('/training/police/test', {
      form: '0',
      occasion: 'before',
      ...Object.fromEntries(rightAnswers(posedItems(course.items, 0, 'before'), wrong)),
    });
  const makeCertificate = async (fields: Record<string, string> = {}) => {
    const proof = hiddenField((await passTest()).page, 'proof');
    const answer = await post('/training/police/certificate', { proof, make: 'yes', ...fields });
    return { ...answer, proof, token: />(eyJ[\w.-]+)</.exec(answer.page)?.[1] ?? '' };
  };

  test('whoever passes has one, without script and without a name; whoever does not has none', async () => {
    assert.equal(hiddenField((await passTest(8)).page, 'proof'), '');
    const { status, token, proof, page } = await makeCertificate();
    assert.equal(status, 200);
    const reading = readBadge(token);
    assert.ok(reading.ok);
    assert.deepEqual([reading.badge.recipient, reading.badge.day], [null, today]);
    assert.match(reading.badge.achievement.criteria, /Answered 20 of 20 questions/);
    assert.match((await post('/verify-certificate', { certificate: token })).page, /data-outcome="valid">/);
    assert.match(page, /data-holder=""/);
    const again = await post('/training/police/certificate', { proof, make: 'yes' });
    assert.ok(again.page.includes(token), 'one test, one certificate');
    const form = await post('/training/police/certificate', { proof });
    assert.match(form.page, /There is a line on the paper for your name/);
  });

  test('a proof that was made up, changed or of another course gives no certificate', async () => {
    const { proof } = await makeCertificate();
    for (const [path, text] of [
      ['police', ''],
      ['police', proof.replace('~20~20', '~20~99')],
      ['police', proof.replace('alone', 'workshop')],
      ['police', `${proof}x`],
      ['police', 'x'.repeat(9000)],
      ['health', proof],
    ] as const) {
      const { status, page } = await post(`/training/${path}/certificate`, { proof: text, make: 'yes' });
      assert.equal(status, 400, text.slice(0, 20));
      assert.doesNotMatch(page, /eyJ/);
    }
    const huge = await post('/training/police/certificate', { proof: 'x'.repeat(20_000), make: 'yes' });
    assert.equal(huge.status, 413);
    const missing = await post('/training/none/certificate', { proof, make: 'yes' });
    assert.equal(missing.status, 404);
  });

  test('one letter changed and half of it are told apart, and neither is set as PDF', async () => {
    const { token } = await makeCertificate();
    const outcome = async (certificate: string) =>
      /data-outcome="([\w-]+)">/.exec((await post('/verify-certificate', { certificate })).page)?.[1];
    assert.equal(await outcome(token), 'valid');
    const at = token.indexOf('.') + 30;
    const letter = token[at] === 'A' ? 'B' : 'A';
    assert.equal(await outcome(token.slice(0, at) + letter + token.slice(at + 1)), 'altered');
    for (const wrong of [token.slice(0, 200), 'hello', 'A'.repeat(8001)])
      assert.equal(await outcome(wrong), 'malformed');
    const pdf = await fetch(`${place.url}/training/certificate.pdf`, {
      method: 'POST',
      body: new URLSearchParams({ certificate: token }),
    });
    assert.equal(pdf.headers.get('content-type'), 'application/pdf');
    const text = Buffer.from(await pdf.arrayBuffer()).toString('latin1');
    assert.ok(text.startsWith('%PDF-') && text.includes('/Lang'));
    assert.equal((await post('/training/certificate.pdf', { certificate: `${token}A` })).status, 400);
  });

  test('a workshop gives one to each phone that answered both tests, and no two to a phone', async () => {
    const ana = await signIn(place.url, place.logIns[0]!);
    const { id, code } = await ana.api.call('rooms.open', {
      course: 'police',
      language: 'en',
      recipient: '',
    });
    const phone = new Phone(place.url);
    await phone.enter(code);
    for (const occasion of ['before', 'after'] as const) {
      const { revision, state } = await ana.api.call('rooms.read', {}, { id });
      const step = course.workshop.findIndex(({ test: when }) => when === occasion);
      await ana.api.call('rooms.lead', { revision, state: { ...state, step } }, { id });
      await phone.look();
      assert.equal(hiddenField(phone.page, 'proof'), '');
      await phone.send(testFields(phone, course, occasion, 3));
    }
    const tokens: string[] = [];
    for (let time = 0; time < 2; time++) {
      await phone.look();
      const proof = hiddenField(phone.page, 'proof');
      const { page } = await post('/training/police/certificate', { proof, make: 'yes' });
      tokens.push(/>(eyJ[\w.-]+)</.exec(page)?.[1] ?? '');
    }
    const [one, other] = tokens.map(readBadge);
    assert.ok(one?.ok && other?.ok);
    assert.equal(one.badge.id, other.badge.id);
    assert.match(one.badge.achievement.criteria, /Took part in a workshop of 80 minutes/);
  });

  test('a supervisor confirms the key; others, and a statement for another key, are refused', async () => {
    const supervisor = await signIn(place.url, place.logIns[0]!);
    const { key, confirmedUntil, older } = await supervisor.api.call('training.readKey', {});
    assert.ok(confirmedUntil! > today && older.length === 0);
    const { organisationKey } = await supervisor.api.call('organisation.read', {});
    const life = { validFrom: today, validUntil: today, withdraws: [] };
    const confirm = (sign: string, signer = supervisor.keys) => {
      const { statement, signatures } = signTrainingKey(organisationKey!, { sign, ...life }, signer);
      return supervisor.api.call('training.confirmKey', {
        statement: { statement, signatures: signatures.map((one) => ({ ...one })) },
      });
    };
    await confirm(key);
    await confirm(key);
    await assert.rejects(confirm('ab'.repeat(32)), refusal('already-done'));
    const other = await signIn(place.url, place.logIns[1]!);
    await assert.rejects(confirm(key, other.keys), refusal('not-allowed'));
    await assert.rejects(
      other.api.call('training.confirmKey', { statement: { statement: '{}', signatures: [] } }),
      refusal('not-allowed'),
    );
  });
});

describe('a certificate in a browser', { skip: findChromium() === null ? 'no Chromium' : false }, () => {
  const { browser, place } = useInventedSite();

  async function answerRight(page: Page): Promise<void> {
    const form = Number(await page.locator('input[name=form]').inputValue());
    const course = readContent().courses.get('police')!.course('en');
    for (const [field, value] of rightAnswers(posedItems(course.items, form, 'before'))) {
      const control = page.locator(`[name="${field}"]`);
      if ((await control.first().getAttribute('type')) === 'radio')
        await page.locator(`[name="${field}"][value="${value}"]`).check();
      // A label may look like the value of another option.
      else await control.selectOption({ value });
    }
  }

  test('the name is on the paper and in no request, and checks out offline', async () => {
    const context = await browser().newContext({ viewport: { width: 360, height: 740 }, locale: 'en' });
    const requests: string[] = [];
    const watch = (tab: Page) =>
      tab.on('request', (request) => requests.push(`${request.url()} ${request.postData() ?? ''}`));
    const testTab = await context.newPage();
    watch(testTab);
    await testTab.goto(`${place().url}/training/police/test`);
    await answerRight(testTab);
    await testTab.locator('#send').click();
    await testTab.locator('[data-whole]').click();
    // In a tab of its own: the page of the test, or of a room with a card, stays.
    const [page] = await Promise.all([context.waitForEvent('page'), testTab.locator('#certificate').click()]);
    watch(page);
    await page.getByLabel('Your name').fill(` ${name} `);
    await page.getByRole('button', { name: 'Make the certificate' }).click();
    await page.locator('[data-name]').waitFor();
    assert.equal(await page.locator('[data-name]').innerText(), name);
    assert.equal(await page.evaluate('sessionStorage.length'), 0);
    assert.match(await page.locator('dl').first().innerText(), /Answered 20 of 20/);
    const token = await page.locator('#token').inputValue();
    const reading = readBadge(token);
    assert.ok(reading.ok && reading.badge.recipient);
    assert.equal(reading.badge.recipient.hash, hashName(name, reading.badge.recipient.salt));
    await page.getByRole('link', { name: 'Check this certificate' }).click();
    await page.locator('[data-outcome=valid]').waitFor();
    assert.match(await page.locator('[data-outcome=valid]').innerText(), /Type the name to compare it/);
    assert.ok(!requests.some((one) => /canary/i.test(decodeURIComponent(one))), 'the name was sent');
    assert.ok(!requests.some((one) => one.includes('/verify-certificate#')), 'a fragment was sent');
    const fragment = (await page.evaluate<string>('location.hash')).length;
    assert.ok(fragment < 1100, `${fragment} letters in a square code`);

    await context.setOffline(true);
    const outcomeFor = async (holder: string) => {
      await page.getByLabel('Name on the paper').fill(holder);
      await page.locator('#send').click();
      return page.locator('[data-outcome]:visible').innerText();
    };
    assert.match(await outcomeFor('zdenka  canary'), /The name belongs to this certificate/);
    assert.match(await outcomeFor('Zdenko Canary'), /^It was not made for this name/);
    const text = page.locator('textarea');
    assert.equal(await text.inputValue(), token, 'the square code holds the certificate letter for letter');
    await text.fill(`${token.slice(0, -30)}${token.at(-30) === 'x' ? 'y' : 'x'}${token.slice(-29)}`);
    assert.match(await outcomeFor(name), /Something in it was changed/);
    await text.fill(token.slice(0, 300));
    assert.match(await outcomeFor(name), /no certificate, or a part of it is missing/);
    await context.close();
  });
});
