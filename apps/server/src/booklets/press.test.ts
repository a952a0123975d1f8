import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { type TestContext, test } from 'node:test';
import { readWords } from '@heed/content/messages/words';
import { extractText, getDocumentProxy } from 'unpdf';
import { sampleContext, sampleDirectory, sampleLaws, sampleSigns } from '../../../site/sample.ts';
import { posterSheet } from '../../../site/src/booklets/numbers.ts';
import { rightsSheet } from '../../../site/src/booklets/rights.ts';
import { Refusal } from '../http/problem.ts';
import { type Job, makePress, type PressOptions } from './press.ts';

const words = readWords(new URL('../../../../content/messages/', import.meta.url));
const context = sampleContext(words, 'en', '/booklets');
const content = { laws: sampleLaws(), checks: {}, directory: sampleDirectory(), signs: sampleSigns() };
const print = { origin: 'https://heed.example.org', fingerprint: '07f3'.repeat(16) };
const poster = posterSheet(context, content, 'SE', print);

const press = (t: TestContext, options: PressOptions = {}) => {
  const ownPress = makePress(options);
  t.after(() => ownPress.close());
  return {
    print: (job: Job, key = JSON.stringify(job)) => ownPress.print(key, () => job),
    close: ownPress.close,
    get kept() {
      return ownPress.cachedBytes;
    },
  };
};
const job = (more: object = {}, lang = 'en'): Job => ({
  template: 'poster',
  lang,
  data: JSON.stringify({ ...poster, lang, ...more }),
  pages: { least: 1, most: 1, times: 1 },
  fold: false,
});
const textOf = async (pdf: Uint8Array) =>
  (await extractText(await getDocumentProxy(pdf.slice()), { mergePages: true })).text.replace(/\s+/g, ' ');

test('what an editor writes is never markup', async (t) => {
  const hostile = '#import "x" #panic() *b* _e_ $x$ <l> @r `c` \\ // /* = [ ] {';
  const directory = { SE: [{ ...content.directory.SE?.[2], name: hostile } as never] };
  const laws = {
    ...content.laws,
    SE:
      content.laws.SE?.map((line) => (line.text === null ? line : { ...line, text: { en: hostile } })) ?? [],
  };
  const printer = press(t);
  const sheet = rightsSheet(context, { ...content, directory, laws }, 'SE', print);
  const pdf = await printer.print({
    template: 'rights',
    lang: 'en',
    data: JSON.stringify(sheet),
    pages: { least: 8, most: 12, times: 4 },
    fold: false,
  });
  const text = await textOf(pdf);
  assert.ok(text.split(hostile).length > 4, text.slice(0, 2000));
});

test('Latin, Cyrillic, Arabic, Thai and simplified Chinese are set in their own fonts', async (t) => {
  const printer = press(t);
  for (const [lang, dir, heading, font] of [
    ['pl', 'ltr', 'Zażółć gęślą jaźń', 'LibertinusSerif'],
    ['bg', 'ltr', 'Кой решава за твоята работа?', 'LibertinusSerif'],
    ['ar', 'rtl', 'هل يقرر أحد غيرك', 'NotoSansArabic'],
    ['th', 'ltr', 'มีคนอื่นตัดสินใจแทนคุณ', 'NotoSansThai'],
    ['zh-Hans', 'ltr', '你的工作由别人决定吗', 'NotoSansHans'],
  ] as const) {
    const pdf = await printer.print(job({ dir, heading, lead: heading }, lang));
    const proxy = await getDocumentProxy(pdf.slice());
    const page = await proxy.getPage(1);
    await page.getOperatorList();
    const { items } = await page.getTextContent();
    const names = new Set(
      items.flatMap((item) =>
        'fontName' in item ? [String((page.commonObjs.get(item.fontName) as { name: string }).name)] : [],
      ),
    );
    assert.ok(
      [...names].some((name) => name.includes(font)),
      `${lang}: ${[...names].join()}`,
    );
    const bare = (text: string) =>
      [...text.normalize('NFKC')]
        .filter((c) => /\p{L}/u.test(c))
        .sort()
        .join('');
    const text = bare(await textOf(pdf));
    for (const letter of bare(heading)) assert.ok(text.includes(letter), `${lang}: ${letter}`);
  }
});

test('what was printed is kept, and no more than the bound', async (t) => {
  const printer = press(t, { mostBytes: 150_000 });
  const first = await printer.print(job());
  assert.equal(await printer.print(job()), first);
  for (let i = 0; i < 12; i++) {
    await printer.print(job({ lead: `No ${i}` }));
    assert.ok(printer.kept <= 150_000, String(printer.kept));
  }
  assert.ok(printer.kept > 60_000);
  assert.notEqual(await printer.print(job()), first);
});

test('after a minute a sheet that says the same is not set again, one that changed is', async (t) => {
  let now = 0;
  const printer = press(t, { now: () => now });
  const first = await printer.print(job(), 'a');
  assert.equal(await printer.print(job({ lead: 'changed' }), 'a'), first);
  now = 60_001;
  assert.equal(await printer.print(job(), 'a'), first);
  now = 120_002;
  assert.notEqual(await printer.print(job({ lead: 'changed' }), 'a'), first);
});

test('one sheet asked for by many is set once, and a crowd is refused with what to do', async (t) => {
  const printer = press(t, { mostWaiting: 5 });
  const same = await Promise.all(Array.from({ length: 50 }, () => printer.print(job())));
  assert.equal(new Set(same).size, 1);
  const many = await Promise.allSettled(
    Array.from({ length: 40 }, (_, i) => printer.print(job({ lead: `No ${i}` }))),
  );
  const reasons = many.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason] : []));
  assert.equal(reasons.length, 35);
  for (const reason of reasons)
    assert.ok(reason instanceof Refusal && reason.kind === 'busy' && reason.details.retryAfter === 60);
  await printer.print(job({ lead: 'afterwards' }));
});

test('a process that dies fails the sheets that wait, and the next is printed', async (t) => {
  const printer = press(t);
  await assert.rejects(printer.print({ ...job(), data: '{' }), failed);
  const children = `/proc/${process.pid}/task/${process.pid}/children`;
  if (!existsSync(children))
    return t.diagnostic('skipped: this system does not list the children of a process');
  const [child = 0] = readFileSync(children, 'utf8').trim().split(' ').map(Number).slice(-1);
  const waiting = printer.print(job({ lead: 'cut' }));
  process.kill(child, 'SIGKILL');
  await assert.rejects(waiting, failed);
  assert.ok((await printer.print(job())).length > 1000);
});

test('a sheet that takes too long fails, and the next is printed by another process', async (t) => {
  const printer = press(t, { longestMs: 1_500 });
  await assert.rejects(
    printer.print({
      ...job(),
      pages: { least: 50_000_000, most: 1, times: 1 },
      template: 'rights',
      data: JSON.stringify(sheetOf('SE')),
    }),
    failed,
  );
  assert.ok((await printer.print(job())).length > 1000);
});

const sheetOf = (country: string) => rightsSheet(context, content, country, print);
const failed = (error: unknown) => error instanceof Refusal && error.kind === 'failed';

test('an idle press has no process, and starts one again when somebody prints', async (t) => {
  const printer = press(t, { idleMs: 50 });
  await printer.print(job());
  await new Promise((resolve) => setTimeout(resolve, 300));
  assert.ok((await printer.print(job({ lead: 'later' }))).length > 1000);
});
