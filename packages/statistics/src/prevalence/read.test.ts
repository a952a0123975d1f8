import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { inEnglish } from '../english.ts';
import { unitedKingdom5 } from './golden.ts';
import { readTable } from './read.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, mark: boolean): Uint8Array => {
  const bytes = new Uint8Array(Buffer.from((mark ? '\uFEFF' : '') + text, 'utf16le'));
  return bytes;
};
const swapped = (bytes: Uint8Array): Uint8Array => bytes.map((_, at) => bytes[at ^ 1]!);
const read = (input: string | Uint8Array) => {
  const answer = readTable(typeof input === 'string' ? utf8(input) : input);
  assert.ok(answer.ok, answer.ok ? '' : inEnglish(answer.reason));
  return answer;
};
const why = (input: string | Uint8Array): string => {
  const answer = readTable(typeof input === 'string' ? utf8(input) : input);
  assert.equal(answer.ok, false);
  return answer.ok ? '' : inEnglish(answer.reason);
};

const full = 'Police,NGO,Care,people\n1,0,0,20\n0,1,0,30\n1,1,0,5\n0,0,1,12\n1,0,1,4\n0,1,1,3\n1,1,1,1\n';

test('a full table is read without remarks, in whatever order its lines stand', () => {
  const { table, notes } = read(full);
  assert.deepEqual(table.lists, ['Police', 'NGO', 'Care']);
  assert.deepEqual([...table.counts], [0, 20, 30, 5, 12, 4, 3, 1]);
  assert.equal(table.observed, 75);
  assert.deepEqual(notes, []);
  const [header, ...lines] = full.trim().split('\n');
  assert.deepEqual(read([header, ...lines.reverse()].join('\n')).table.counts, table.counts);
});

test(
  'semicolons, tabs, quotes, CRLF, marks, blank lines and other encodings are read and, where they ' +
    'may surprise, said',
  () => {
    const same = (input: string | Uint8Array, note?: RegExp) => {
      const { table, notes } = read(input);
      assert.deepEqual([...table.counts], [0, 20, 30, 5, 12, 4, 3, 1]);
      if (note === undefined) assert.deepEqual(notes, []);
      else assert.match(inEnglish(notes), note);
    };
    same(full.replaceAll(',', ';'), /semicolons/);
    same(full.replaceAll(',', '\t'), /tabs/);
    same(full.replaceAll('\n', '\r\n'));
    same(`\uFEFF${full}`);
    same(full.replace(/[^,\n]+/g, '"$&"'));
    same(full.replaceAll('\n', '\n\n').replaceAll(',', ' , '));
    same(full.replace('0,0,1,12', '0,0,1,12.0'));
    same(utf16(full, true), /UTF-16/);
    same(swapped(utf16(full, true)), /UTF-16/);
    same(utf16(full, false), /UTF-16/);
    same(swapped(utf16(full, false)), /UTF-16/);
    const latin = new Uint8Array(Buffer.from(full.replace('Police', 'Polícia'), 'latin1'));
    same(latin, /not in UTF-8.*Windows-1252/);
    assert.equal(read(latin).table.lists[0], 'Polícia');
  },
);

test('combinations that are missing count 0, and that is said; so are lists that share nobody', () => {
  const { table, notes } = read('A,B,C,n\n1,0,0,5\n0,1,0,6\n0,0,1,7\n1,1,0,2\n1,0,1,1\n');
  assert.equal(table.counts[6], 0);
  assert.match(inEnglish(notes[0]!), /2 of 7 combinations of lists are not in the file/);
  assert.match(inEnglish(notes[1]!), /Nobody is on both of: B \+ C\./);
});

test('the line of people on no list may stand with a 0, and with nothing else', () => {
  read(`${full}0,0,0,0\n`);
  assert.match(why(`${full}0,0,0,9\n`), /line 9 counts people on no list/);
});

test('what cannot be meant is refused by one sentence that says where and what to do', () => {
  const faultyFiles: readonly [string | Uint8Array, RegExp][] = [
    ['', /it is empty: write one column of 0 and 1/],
    ['  \n \n', /it is empty/],
    ['A\n1\n', /one column: separate the columns by commas/],
    ['A,n\n1,4\n', /it has one list: .*add a column for a second list/],
    [`${Array.from({ length: 11 }, (_, at) => `L${at}`).join(',')},n\n`, /it has 11 lists.*merge lists/],
    ['1,0,5\n0,1,6\n', /its first line holds numbers: write the names/],
    ['A,,n\n1,0,5\n', /column 2 has no name/],
    ['A,A,n\n1,0,5\n', /two columns are called 'A'/],
    [full.replace('1,1,0,5', '1,1,0'), /line 4 has 3 columns and the first line 4/],
    [full.replace('1,1,0,5', '1,x,0,5'), /line 4, column 'NGO': write 0 or 1/],
    [full.replace('1,1,0,5', '1,2,0,5'), /line 4, column 'NGO': write 0 or 1/],
    [full.replace('1,1,0,5', '1,1,0,'), /line 4: the count in the last column is missing: write 0/],
    [full.replace('1,1,0,5', '1,1,0,-5'), /line 4: the count in the last column is negative/],
    [full.replace('1,1,0,5', '1,1,0,5.5'), /line 4: the count in the last column is not a whole number/],
    [full.replace('1,1,0,5', '1,1,0,"5,5"'), /line 4: the count in the last column is not a whole number/],
    [full.replace('1,1,0,5', '1,1,0,many'), /line 4: the count in the last column is no number/],
    [full.replace('1,1,0,5', '1,1,0,1e3'), /line 4: the count in the last column is no number/],
    [full.replace('1,1,0,5', '1,1,0,99999999999'), /larger than mankind/],
    [`${full}1,1,0,5\n`, /line 9 repeats the lists of line 4/],
    ['A,B,n\n1,0,0\n', /it counts nobody/],
    ['A,B,C,n\n1,0,0,3\n0,1,0,3\n1,1,0,3\n', /nobody is on the list 'C': take its column away/],
    [full.replace('1,1,0,5', '"1,1,0,5'), /a quotation mark is not closed/],
    [Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 6, 0), /it is no text|workbook/],
    [Uint8Array.of(65, 0, 0, 0, 66, 44, 1, 0), /it is no text/],
  ];
  for (const [input, says] of faultyFiles) {
    const reason = why(input);
    assert.match(reason, says);
    assert.doesNotMatch(reason, /\.$|\n/, 'a part of a sentence: the caller says what was read');
  }
});

test('whatever bytes are given, it answers', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.uint8Array({ maxLength: 300 }), fc.string({ unit: 'binary' }).map(utf8)),
      (bytes) => {
        const answer = readTable(bytes);
        assert.ok(answer.ok || inEnglish(answer.reason).length > 10);
      },
    ),
    { numRuns: 2000, seed: 4 },
  );
});

test('a table that is written is read as it was', () => {
  const { lists, counts } = unitedKingdom5;
  const lines = [...counts.keys()].slice(1).map((history) =>
    [...lists.keys()]
      .map((list) => (history >> list) & 1)
      .concat(counts[history]!)
      .join(','),
  );
  assert.deepEqual(read([[...lists, 'people'].join(','), ...lines].join('\n')).table, unitedKingdom5);
});
