// The report of a workshop, shared by its trainer: anybody who has its address reads it as a page, a PDF
// and a table, with the same numbers, and nobody finds anything of a few in it.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { ApiError } from '@heed/api/client';
import { LEAST_ANSWERS } from '@heed/domain/training';
import { LEAST_CHOICES, MINIMUM_PEOPLE, reportRows } from '@heed/statistics/training';
import { extractText, getDocumentProxy } from 'unpdf';
import { type InventedServer, startInvented } from '../../../tests/invented.ts';
import { signIn, type TestMember } from '../../../tests/member.ts';
import { Phone } from '../../../tests/phone.ts';
import { readReport } from '../../../tests/workshop-report.ts';
import { inventRoom } from '../cli/invent-training.ts';

describe('a shared report', () => {
  let place: InventedServer;
  let ana: TestMember;
  let end = async () => {};
  after(() => end());
  before(async () => {
    place = await startInvented({ after: (stop) => (end = stop) });
    ana = await signIn(place.url, place.logIns[0]!);
    await inventRoom(ana.id, place.deployment.storage);
  });

  const share = async (id: string, line = '') => {
    await ana.api.call('rooms.shareReport', { place: line }, { id });
    return (await ana.api.call('rooms.readReport', {}, { id })).share!.address;
  };
  const open = () => ana.api.call('rooms.open', { course: 'police', language: 'en', recipient: '' });
  const close = async (id: string) => {
    await ana.api.call('rooms.close', {}, { id });
    return share(id);
  };
  /** A room in which as many people had paper, closed and shared. */
  const onPaper = async (people: number) => {
    const { id } = await open();
    const sheets = Array.from({ length: people }, (_, at) => ({
      before: 7 + (at % 3),
      after: 13 + (at % 2),
    }));
    await ana.api.call('rooms.setSheets', { people, sheets }, { id });
    return { id, address: await close(id) };
  };
  const read = async (address: string, init?: RequestInit) => {
    const response = await fetch(address, init);
    return { response, text: await response.text() };
  };
  const wordsOf = (page: string) =>
    page
      .slice(page.indexOf('<main'), page.indexOf('</main>'))
      .replace(/<svg[\s\S]*?<\/svg>/g, '')
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ');
  const paper = async (address: string) => {
    const bytes = new Uint8Array(await (await fetch(`${address}.pdf`)).arrayBuffer());
    const document = await getDocumentProxy(bytes);
    const { text } = await extractText(document, { mergePages: true });
    return { document, text: text.replace(/\s+/g, ' ') };
  };

  test('is there only once a trainer shares it, and for nobody who guesses', async () => {
    const { rooms } = await ana.api.call('rooms.list', {});
    const { id } = rooms.find(({ code }) => code === 'BCDFGH')!;
    const address = await share(id);
    const own = address.split('/').at(-1)!;
    assert.match(own, /^[0-9a-f]{32}$/);
    assert.notEqual(own, id);
    const { response, text } = await read(address);
    assert.equal(response.status, 200);
    assert.match(text, /<meta name="robots" content="noindex">/);
    assert.match(response.headers.get('x-robots-tag') ?? '', /noindex/);
    for (const kind of ['.pdf', '.csv'])
      assert.match((await fetch(address + kind)).headers.get('x-robots-tag') ?? '', /noindex/, kind);
    const guesses = [
      id,
      'a'.repeat(32),
      own.slice(1),
      `${own}0`,
      own.toUpperCase(),
      'BCDFGH',
      '%00',
      '..%2F',
    ];
    for (const guess of guesses)
      for (const kind of ['', '.pdf', '.csv']) {
        const wrong = await read(`${place.url}/training/report/${guess}${kind}`);
        assert.equal(wrong.response.status, 404, guess + kind);
      }
    const missing = await read(`${place.url}/hr/training/report/${'a'.repeat(32)}`);
    assert.match(missing.text, /Ovaj se izvještaj ne dijeli/);
    const list = await read(`${place.url}/training`);
    assert.ok(!list.text.includes(own), 'no page leads there');
  });

  test('says the same as page, PDF, table and statistics, in each language', async () => {
    const { rooms } = await ana.api.call('rooms.list', {});
    const { id } = rooms.find(({ code }) => code === 'BCDFGH')!;
    const address = await share(id, 'Invented: police of a port');
    const own = address.split('/').at(-1)!;
    const report = await readReport(ana, id);
    const { rows } = reportRows(report);
    const { response, text: csv } = await read(`${address}.csv`);
    assert.match(response.headers.get('content-type') ?? '', /^text\/csv/);
    assert.deepEqual(linesOf(csv), rows);
    const page = wordsOf((await read(address)).text);
    const { text } = await paper(address);
    assert.ok(report.effect.method === 'paired' && 'fromAfter' in report.later);
    const { effect, later, scales, items } = report;
    const figures = [effect.difference, ...effect.interval95, effect.before.value, effect.after.value];
    const back = [later.fromAfter.difference, later.whole!.later.value, scales[0]!.back!.value];
    const two = [...figures, effect.g!, ...back].map((value) => value.toFixed(2).replace('-', '−'));
    assert.ok(typeof items === 'object' && items.length > 10);
    const shares = items.map(({ after: { value } }) => `${(100 * value).toFixed(1)} %`);
    for (const figure of [...two, ...shares, 'Invented: police of a port', report.course.version]) {
      assert.ok(page.includes(figure), `${figure} on the page`);
      assert.ok(text.includes(figure), `${figure} in the PDF`);
    }
    assert.match(page, /48 people, 12 of them on paper/);
    assert.match(page, /4 more cards have come back/);
    for (const [language, words] of [
      ['hr', 'Što je radionica promijenila'],
      ['nl', 'Wat de workshop veranderde'],
      ['pl', 'Co zmieniły warsztaty'],
      ['sv', 'Vad workshopen ändrade'],
    ] as const) {
      const localised = `${place.url}/${language}/training/report/${own}`;
      assert.ok(wordsOf((await read(localised)).text).includes(words), language);
      const { document, text: sheet } = await paper(localised);
      assert.ok(sheet.includes(words), `${language} on paper`);
      const info = (await document.getMetadata()).info as Readonly<Record<string, string>>;
      assert.deepEqual([info.Title, info.Language?.slice(0, 2)], [words, language]);
      assert.ok((await document.getMarkInfo())?.Marked, 'tagged');
    }
    assert.match(text, /invented|Invented/, 'the warning of the demonstration stands on paper too');
  });

  test('is gone once sharing stops, and once the room is erased; its address never comes back', async () => {
    const { id, address } = await onPaper(12);
    assert.equal((await read(address)).response.status, 200);
    assert.equal((await fetch(`${address}.pdf`)).status, 200);
    await ana.api.call('rooms.stopSharing', {}, { id });
    for (const kind of ['', '.pdf', '.csv']) {
      const { response, text } = await read(address + kind);
      assert.equal(response.status, 404, kind);
      assert.match(text, /This report is not shared/);
    }
    const other = await share(id);
    assert.notEqual(other, address);
    await ana.api.call('rooms.erase', {}, { id });
    assert.equal((await read(other)).response.status, 404);
  });

  test('is refused for an open room, a line too long, a line of two, and whoever may not train', async () => {
    const { id } = await open();
    const sharing = (line: string, room = id) =>
      ana.api.call('rooms.shareReport', { place: line }, { id: room });
    await assert.rejects(sharing(''), isOpen);
    await assert.rejects(ana.api.call('rooms.readReport', {}, { id }), isOpen);
    await assert.rejects(sharing('x'.repeat(121)));
    await assert.rejects(sharing('one\ntwo'));
    await assert.rejects(sharing('', 'f'.repeat(32)));
    await assert.rejects(ana.api.call('rooms.stopSharing', {}, { id: 'f'.repeat(32) }));
    const anybody = await fetch(`${place.url}/api/desk/rooms/${id}/report`);
    assert.equal(anybody.status, 401);
  });

  test('what a trainer writes is text, on the page, on paper and in a spreadsheet', async () => {
    const { id } = await onPaper(12);
    const address = await share(id, '=1+1 <b>#strong[x]</b> "police"');
    const { text } = await read(address);
    assert.ok(text.includes('=1+1 &lt;b&gt;#strong[x]&lt;/b&gt;'));
    assert.ok((await paper(address)).text.includes('<b>#strong[x]</b>'));
    assert.match((await read(`${address}.csv`)).text, /"'=1\+1/);
  });

  test('a room of nine shows how many there were, and nothing of what they knew', async () => {
    assert.deepEqual([MINIMUM_PEOPLE, LEAST_CHOICES], [10, LEAST_ANSWERS]);
    const { address } = await onPaper(9);
    const page = wordsOf((await read(address)).text);
    assert.match(page, /9 people answered both times: too few/);
    for (const text of [page, (await paper(address)).text])
      assert.doesNotMatch(text, /certainty|Mean|\d\.\d\d/);
    assert.doesNotMatch((await read(`${address}.csv`)).text, /mean|difference|"g"|mid-p/);
  });

  test('a choice of four is not shown, nor found by subtraction from those shown', async () => {
    const { id, code } = await open();
    const course = JSON.parse((await ana.api.call('rooms.course', {}, { id })).course) as {
      workshop: { kind: string; options: string[] }[];
    };
    const { revision, state } = await ana.api.call('rooms.read', {}, { id });
    const step = course.workshop.findIndex(({ kind }) => kind === 'poll');
    await ana.api.call('rooms.lead', { revision, state: { ...state, step } }, { id });
    const choices = [0, 0, 0, 0, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2];
    for (const option of choices) {
      const phone = new Phone(place.url);
      await phone.enter(code);
      await phone.send({ option: String(option) });
    }
    const address = await close(id);
    const tally = (await readReport(ana, id)).choices[0]!.tally!;
    assert.deepEqual(tally.counts.slice(0, 3), [null, null, 6]);
    assert.deepEqual([tally.people, tally.together], [15, 9]);
    const [first, second] = course.workshop[step]!.options;
    const { text } = await read(address);
    for (const option of [first, second])
      assert.match(text, new RegExp(`${option}</span></th><td data-of="People">–</td>`));
    const rows = linesOf((await read(`${address}.csv`)).text);
    assert.deepEqual(
      rows.filter(([part]) => part === 'choice').map((row) => row[3]),
      ['withheld', 'withheld', '6', ...course.workshop[step]!.options.slice(3).map(() => '0'), '9'],
    );
  });
});

const isOpen = (error: unknown) =>
  error instanceof ApiError && /This room is open/.test(error.problem?.detail ?? '');

/** The lines below the first one. Each cell stands in quotes. */
const linesOf = (csv: string): readonly (readonly string[])[] =>
  csv
    .trimEnd()
    .split('\r\n')
    .slice(1)
    .map((line) => [...line.matchAll(/"((?:[^"]|"")*)"/g)].map(([, cell]) => cell!.replaceAll('""', '"')));
