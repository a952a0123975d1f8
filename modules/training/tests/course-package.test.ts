// A course that stands alone, in a browser: read and played without a request, and in a learning platform by
// cmi5 and SCORM 1.2, which hears score and completion and nothing before the learner agreed.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { build } from '../../../apps/cli/src/build.ts';
import { faults as axeFaults } from '../../../tests/axe.ts';
import { findChromium, startChromium } from '../../../tests/chromium.ts';
import { runHeedHere } from '../../../tests/inner-command.ts';
import { startRecordStore } from '../../../tests/record-store.ts';
import { waitUntil } from '../../../tests/until.ts';

const folder = mkdtempSync(join(tmpdir(), 'heed-package-'));
const skip = findChromium() === null && 'no Chromium';
let browser: Browser | null = null;
after(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});
await build();

const exportCourse = (...args: readonly string[]) =>
  runHeedHere(['training', 'export', ...args], { INIT_CWD: folder, HEED_DATA: join(folder, 'data') });

/** The file that an export of these arguments writes: an export of the same is made once. */
const exported = new Map<string, Promise<Uint8Array>>();

async function exportOnce(...args: readonly string[]): Promise<Uint8Array> {
  const { code, error } = await exportCourse(...args);
  assert.equal(code, 0, error);
  return readFileSync(join(folder, args.find((one) => one.startsWith('course.'))!));
}

function exportFile(...args: readonly string[]): Promise<Uint8Array> {
  const file = exported.get(args.join(' ')) ?? exportOnce(...args);
  exported.set(args.join(' '), file);
  return file;
}

const packageOf = async (
  kind: '--cmi5' | '--scorm',
  ...more: readonly string[]
): Promise<Record<string, Uint8Array>> => unzipSync(await exportFile('police', kind, 'course.zip', ...more));

const exportHtml = async (...more: readonly string[]): Promise<string> =>
  Buffer.from(await exportFile('police', '--html', 'course.html', ...more)).toString();

/** Where a browser opens that page from the disk. */
function courseAddress(text: string): string {
  writeFileSync(join(folder, 'opened.html'), text);
  return `file://${join(folder, 'opened.html')}`;
}

/** A page that notes every request, and fails on whatever the policy of the page stops. */
async function openPage(t: { after(end: () => Promise<void>): void }) {
  browser ??= await startChromium();
  const context = await browser.newContext({ viewport: { width: 390, height: 800 } });
  t.after(() => context.close());
  const page = await context.newPage();
  const requests: string[] = [];
  const faults: string[] = [];
  page.on('request', (request) => requests.push(`${request.method()} ${request.url().split('?')[0]}`));
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (line) => {
    if (line.type() === 'error') faults.push(line.text());
  });
  return { page, requests, faults };
}

/** Answers every question of the test, right or wrong, and looks at the answers. */
async function takeTest(page: Page, isRight: boolean): Promise<void> {
  await page.evaluate(() => {
    location.hash = '#test';
  });
  await page.evaluate((right) => {
    for (const question of document.querySelectorAll('[data-test-place] [data-question]')) {
      const options = [...question.querySelectorAll<HTMLInputElement>('input')];
      const option = options.find((one) => (one.dataset.right !== undefined) === right);
      if (option) option.checked = true;
      for (const select of question.querySelectorAll<HTMLSelectElement>('select'))
        select.value = right ? (select.dataset.place ?? '') : '';
    }
  }, isRight);
  await page.click('[data-test-place] .act');
}

/** The part of the page's policy that stops an element which asks somebody else. */
const stoppedBy = (page: Page, kind: 'iframe' | 'img' | 'script') =>
  page.evaluate(
    (name) =>
      new Promise<string | null>((resolve) => {
        const stop = (event: SecurityPolicyViolationEvent) => resolve(event.effectiveDirective);
        document.addEventListener('securitypolicyviolation', stop, { once: true });
        setTimeout(() => resolve(null), 2000);
        document.body.append(Object.assign(document.createElement(name), { src: 'https://a.invalid/' }));
      }),
    kind,
  );

test('a package in HTML is a whole course that asks nobody', { skip }, async (t) => {
  const text = await exportHtml();
  assert.doesNotMatch(text, /href="\/|src="|action="\//);
  const { page, requests, faults } = await openPage(t);
  await page.goto(courseAddress(text));
  assert.equal(await page.locator('[data-part]:visible').count(), 1);
  await page.click('a[href="#lesson-signs"]');
  await page.locator('#lesson-signs h1').waitFor();
  await page.goBack();
  await page.locator('#lesson-signs').waitFor({ state: 'hidden' });
  await page.click('a[href="#interview-2"]');
  await page.click('#interview-2 .act');
  for (
    let count = 0;
    count < 20 && (await page.locator('#interview-2 .sayings button:visible').count()) > 0;
    count++
  )
    await page.locator('#interview-2 .sayings button').last().click();
  assert.match(await page.locator('#interview-2 [data-over] h1').innerText(), /Looking back/);
  await takeTest(page, true);
  assert.match(await page.locator('[data-outcome]').innerText(), /^(\d+) of \1 were right/);
  await page.click('[data-once-more]');
  assert.equal(await page.locator('[data-outcome]:visible').count(), 0);
  assert.deepEqual(requests.slice(1), [], 'nothing but the page itself');
  assert.deepEqual(faults, []);
  for (const [kind, directive] of [
    ['iframe', 'frame-src'],
    ['img', 'img-src'],
    ['script', 'script-src-elem'],
  ] as const)
    assert.equal(await stoppedBy(page, kind), directive);
  const ids = await page.evaluate(() => [...document.querySelectorAll('[id]')].map(({ id }) => id));
  assert.deepEqual(
    ids.filter((id, at) => ids.indexOf(id) < at),
    [],
  );
  assert.ok(text.length < 400_000, `${text.length} characters`);
});

test('a package has no fault that axe finds, on each kind of part', { skip }, async (t) => {
  const platform = await startRecordStore(await packageOf('--cmi5'));
  t.after(() => platform.close());
  const { page } = await openPage(t);
  await page.goto(platform.launch());
  assert.deepEqual(await axeFaults(page), []);
  await page.click('[data-begin]');
  await page.locator('#course').waitFor();
  assert.deepEqual(await axeFaults(page), []);
  for (const id of ['lesson-signs', 'interview-1', 'test']) {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, id);
    await page.locator(`#${id}`).waitFor();
    assert.deepEqual(await axeFaults(page), [], id);
  }
  await takeTest(page, false);
  assert.deepEqual(await axeFaults(page), [], 'after the test');
});

test('without script everything but conversations and test can be read', { skip }, async (t) => {
  const address = courseAddress(await exportHtml());
  browser ??= await startChromium();
  const context = await browser.newContext({ javaScriptEnabled: false });
  t.after(() => context.close());
  const page = await context.newPage();
  await page.goto(address);
  assert.match(await page.locator('main').innerText(), /need script/);
  for (const id of ['why-trust', 'signs', 'first-words', 'rights-and-reporting'])
    assert.ok(await page.locator(`#lesson-${id} article`).isVisible());
});

const verbsOf = (statements: readonly { readonly verb: { readonly id: string } }[]) =>
  statements.map(({ verb }) => verb.id.split('/').at(-1));

test('a platform of cmi5 hears nothing before the learner begins, then score and completion', {
  skip,
}, async (t) => {
  const platform = await startRecordStore(await packageOf('--cmi5'));
  t.after(() => platform.close());
  const { page, requests, faults } = await openPage(t);
  await page.goto(platform.launch());
  assert.match(
    await page.locator('main').innerText(),
    /hears that you opened and closed it.*score in the test/s,
  );
  assert.deepEqual([platform.requests, requests.length], [[], 1]);
  await page.click('[data-begin]');
  await page.locator('#course').waitFor();
  assert.equal(platform.requests[0], 'POST /fetch/1');
  assert.ok(platform.requests.includes('GET /xapi/activities/state'));
  assert.ok(platform.requests.includes('GET /xapi/agents/profile'));
  assert.deepEqual(verbsOf(platform.statements), ['initialized']);
  await takeTest(page, false);
  await page.locator('[data-score]:visible').waitFor();
  assert.deepEqual(verbsOf(platform.statements), ['initialized', 'completed']);
  await page.click('[data-once-more]');
  await takeTest(page, true);
  await page.getByText('has your score: 100 %').waitFor();
  await page.click('[data-finish]');
  await page.locator('[data-notice=over]').waitFor();
  assert.deepEqual(verbsOf(platform.statements), ['initialized', 'completed', 'passed', 'terminated']);
  const [initialized, completed, passed, terminated] = platform.statements;
  for (const statement of platform.statements) {
    assert.equal(statement.context.registration, '5b3b3c1e-6c1b-4b43-9c0c-2f1d6d0a8f11');
    assert.equal(statement.object.id, 'https://platform.example/activity/41');
    assert.deepEqual(statement.actor, JSON.parse(new URL(page.url()).searchParams.get('actor') ?? ''));
    assert.match(statement.id, /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    assert.equal(
      statement.context.extensions['https://w3id.org/xapi/cmi5/context/extensions/sessionid'],
      'session-1',
    );
    assert.deepEqual((statement.context.contextActivities as { grouping?: unknown }).grouping, [
      { id: 'urn:publisher' },
    ]);
  }
  const categories = (statement: typeof passed) =>
    statement?.context.contextActivities.category.map(({ id }) => id.split('/').at(-1));
  assert.deepEqual([initialized, completed, passed, terminated].map(categories), [
    ['cmi5'],
    ['cmi5', 'moveon'],
    ['cmi5', 'moveon'],
    ['cmi5'],
  ]);
  const duration = /^PT\d+(\.\d+)?S$/;
  for (const statement of [completed, passed, terminated])
    assert.match(statement?.result?.duration ?? '', duration);
  assert.deepEqual({ ...completed?.result, duration: '' }, { completion: true, duration: '' });
  assert.deepEqual(
    { ...passed?.result, duration: '' },
    { success: true, score: { scaled: 1 }, duration: '' },
  );
  assert.equal(initialized?.result, undefined);
  assert.deepEqual(faults, []);
});

test('a failed test is told at the end, also where the page is just closed', { skip }, async (t) => {
  const platform = await startRecordStore(await packageOf('--cmi5'));
  t.after(() => platform.close());
  platform.launchData = { launchMode: 'Normal', masteryScore: 0.5 };
  const { page } = await openPage(t);
  await page.goto(platform.launch());
  await page.click('[data-begin]');
  await page.locator('#course').waitFor();
  assert.match(await page.locator('#test [data-mark]').innerText(), /50 %/);
  await takeTest(page, false);
  await page.locator('[data-score]:visible').waitFor();
  await page.goto('about:blank');
  await waitUntil(() => platform.statements.length >= 4);
  assert.deepEqual(verbsOf(platform.statements), ['initialized', 'completed', 'failed', 'terminated']);
  const failed = platform.statements[2];
  assert.deepEqual(
    { ...failed?.result, duration: '' },
    { success: false, score: { scaled: 0 }, duration: '' },
  );
  const mastery = 'https://w3id.org/xapi/cmi5/context/extensions/masteryscore';
  assert.equal(failed?.context.extensions[mastery], 0.5);
  // A later session says neither completed nor failed a second time where it passed.
  await page.goto(platform.launch());
  await page.click('[data-begin]');
  await takeTest(page, true);
  await page.getByText('has your score').waitFor();
  await page.click('[data-finish]');
  await page.locator('[data-notice=over]').waitFor();
  assert.deepEqual(verbsOf(platform.statements).slice(4), ['initialized', 'passed', 'terminated']);
});

test('where the platform does not answer, it can be tried again and nothing is told twice', {
  skip,
}, async (t) => {
  const platform = await startRecordStore(await packageOf('--cmi5'));
  t.after(() => platform.close());
  const { page } = await openPage(t);
  await page.goto(platform.launch());
  platform.away = 'everything';
  await page.click('[data-begin]');
  for (const away of ['store', 'nothing'] as const) {
    await page.locator('[data-notice=failed]').waitFor();
    platform.away = away;
    await page.click('[data-retry]');
  }
  await page.locator('#course').waitFor();
  platform.away = 'store';
  await takeTest(page, true);
  await page.locator('[data-notice=failed]').waitFor();
  assert.equal(await page.locator('[data-score]:visible').count(), 0, 'the platform does not have it yet');
  platform.away = 'nothing';
  await page.click('[data-retry]');
  await page.getByText('has your score: 100 %').waitFor();
  assert.deepEqual(verbsOf(platform.statements), ['initialized', 'completed', 'passed']);
  // The same opening a second time: the token is used, and one can still look.
  const address = page.url().split('#')[0]!;
  await page.goto('about:blank');
  await page.goto(address);
  await page.click('[data-begin]');
  await page.locator('[data-notice=used]').waitFor();
  await page.click('[data-look]');
  assert.ok(await page.locator('#course').isVisible());
});

test('who only looks, and a platform that opens the course to look at, tell nothing of the test', {
  skip,
}, async (t) => {
  const platform = await startRecordStore({ ...(await packageOf('--cmi5')), 'back.html': '<p>Back' });
  t.after(() => platform.close());
  const { page } = await openPage(t);
  await page.goto(platform.launch());
  await page.click('[data-look]');
  await takeTest(page, true);
  await page.goto('about:blank');
  assert.deepEqual(platform.requests, []);
  platform.launchData = { launchMode: 'Review', returnURL: platform.file('back.html') };
  await page.goto(platform.launch());
  await page.click('[data-begin]');
  await takeTest(page, true);
  await page.click('[data-finish]');
  await page.waitForURL(platform.file('back.html'));
  assert.deepEqual(verbsOf(platform.statements), ['initialized', 'terminated']);
});

test('without a launch the page of a package stands alone', { skip }, async (t) => {
  const platform = await startRecordStore(await packageOf('--cmi5'));
  t.after(() => platform.close());
  const { page } = await openPage(t);
  for (const query of [
    '',
    '?endpoint=javascript:alert(1)&fetch=x&registration=a&activityId=b&actor={}',
    '?actor=%7B',
  ]) {
    await page.goto(platform.file('index.html') + query);
    assert.ok(await page.locator('[data-notice=alone]').isVisible());
    assert.ok(await page.locator('#course').isVisible());
  }
  assert.deepEqual(platform.requests, []);
});

/** A page of a platform of SCORM 1.2 by scorm-again, with the course in a frame. */
const player = `<!doctype html><title>Player</title><link rel="icon" href="data:,">
<script src="scorm12.js"></script><script>
var calls = [];
API = new Scorm12API({ autocommit: false, logLevel: 5, ...JSON.parse(sessionStorage.settings || '{}') });
for (const name of ['LMSInitialize', 'LMSSetValue', 'LMSCommit', 'LMSFinish'])
  API.on(name, (element, value) => calls.push([name, element, value].filter(Boolean).join(' ')));
</script><iframe src="index.html" width="390" height="700"></iframe>`;

test('a platform of SCORM 1.2 hears status and score, in a frame', { skip }, async (t) => {
  const library = join(createRequire(import.meta.url).resolve('scorm-again/scorm12'), '../scorm12.js');
  const platform = await startRecordStore({
    ...(await packageOf('--scorm')),
    'player.html': player,
    'scorm12.js': readFileSync(library),
  });
  t.after(() => platform.close());
  const { page, faults } = await openPage(t);
  await page.goto(platform.file('player.html'));
  const course = page.frames()[1]!;
  const calls = () => page.evaluate(() => (globalThis as unknown as { calls: string[] }).calls);
  const core = (name: string) =>
    page.evaluate(
      (one) =>
        (globalThis as unknown as { API: { lmsGetValue(name: string): string } }).API.lmsGetValue(
          `cmi.core.${one}`,
        ),
      name,
    );
  await course.locator('[data-begin]').waitFor();
  assert.deepEqual(await calls(), []);
  await course.click('[data-begin]');
  await course.locator('#course').waitFor();
  assert.equal(await core('lesson_status'), 'incomplete');
  await takeTest(course as unknown as Page, false);
  await course.getByText('has your score: 0 %').waitFor();
  assert.deepEqual([await core('lesson_status'), await core('score.raw')], ['failed', '0']);
  await course.click('[data-once-more]');
  await takeTest(course as unknown as Page, true);
  await course.getByText('has your score: 100 %').waitFor();
  assert.deepEqual(
    [await core('lesson_status'), await core('score.raw'), await core('score.min'), await core('score.max')],
    ['passed', '100', '0', '100'],
  );
  await course.click('[data-finish]');
  await course.locator('[data-notice=over]').waitFor();
  const all = await calls();
  assert.equal(all[0], 'LMSInitialize');
  assert.equal(all.at(-1), 'LMSFinish');
  const elements = new Set(
    all.flatMap((call) => (call.startsWith('LMSSetValue') ? [call.split(' ')[1]] : [])),
  );
  assert.deepEqual([...elements].sort(), [
    'cmi.core.lesson_status',
    'cmi.core.score.max',
    'cmi.core.score.min',
    'cmi.core.score.raw',
  ]);
  assert.deepEqual(faults, []);
});

test('the course structure is what the schema of cmi5 asks for', async (t) => {
  const schema = new URL('../../../../shared/vectors/cmi5/CourseStructure.xsd', import.meta.url);
  const files = await packageOf('--cmi5', '--origin', 'https://heed.example.org');
  const structure = Buffer.from(files['cmi5.xml']!).toString();
  assert.deepEqual(Object.keys(files).sort(), ['cmi5.xml', 'index.html']);
  assert.match(structure, /moveOn="CompletedOrPassed" masteryScore="0\.8"/);
  assert.match(structure, /course id="https:\/\/heed\.example\.org\/en\/training\/police"/);
  if (spawnSync('xmllint', ['--version']).status !== 0) return t.skip('no xmllint');
  if (!existsSync(schema)) return t.skip('no schema of cmi5');
  const validate = (text: string) => {
    writeFileSync(join(folder, 'cmi5.xml'), text);
    const { status, stderr } = spawnSync(
      'xmllint',
      ['--nonet', '--noout', '--schema', fileURLToPath(schema), join(folder, 'cmi5.xml')],
      {
        encoding: 'utf8',
      },
    );
    return { status, stderr };
  };
  assert.equal(validate(structure).status, 0, validate(structure).stderr);
  assert.equal(validate(Buffer.from((await packageOf('--cmi5'))['cmi5.xml']!).toString()).status, 0);
  assert.notEqual(validate(structure.replace('CompletedOrPassed', 'Perhaps')).status, 0, 'it can fail');
});

test('links lead to the site where its address is said, and nowhere where it is not', async () => {
  const addresses = (page: string) => [...page.matchAll(/ href="([^"]+)"/g)].map(([, address]) => address!);
  const page = await exportHtml();
  const alone = addresses(page).filter((address) => !/^(#|https:|http:|tel:|data:)/.test(address));
  assert.deepEqual(alone, []);
  assert.ok(!page.includes('heed.example.org'));
  const within = addresses(await exportHtml('--origin', 'https://heed.example.org'));
  assert.ok(within.includes('https://heed.example.org/en/report'));
});

test('what an export does not know is answered by what there is', async () => {
  const fails = async (args: readonly string[], says: RegExp) => {
    const { code, error } = await exportCourse(...args);
    assert.equal(code, 2, error);
    assert.match(error, says);
  };
  await fails([], /--cmi5 FILE\.zip, --scorm/);
  await fails(['police'], /one of --cmi5/);
  await fails(['police', '--cmi5', 'a.zip', '--html', 'a.html'], /with one of/);
  await fails(['police', '--cmi5', 'a.html'], /ends as it should/);
  await fails(['cooks', '--cmi5', 'a.zip'], /no course 'cooks'. There are: /);
  await fails(['police', '--cmi5', 'a.zip', '--language', 'xx'], /not there in 'xx'/);
  await fails(['police', '--cmi5', 'a.zip', '--origin', 'https://a.example/b'], /--origin as the address/);
});
