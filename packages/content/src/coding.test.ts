import assert from 'node:assert/strict';
import { test } from 'node:test';
import { noticeCoding } from '@heed/domain/figures';
import { codingIn, codingInWords } from './coding.ts';
import { readContent } from './read.ts';

const { coding, words } = readContent();

test('every label of our coding is in the catalogue, and English says it as the coding does', () => {
  assert.deepEqual(codingIn(coding, words, words.inLocale('en')), coding);
  const croatian = codingIn(coding, words, words.inLocale('hr'));
  const labelsOf = ({ columns, targets }: typeof coding) => [
    ...columns.flatMap(({ label, hint, values }) =>
      [label, hint ?? [], values.map((one) => one.label)].flat(2),
    ),
    ...Object.values(targets).map(({ note }) => note),
  ];
  const [english, own] = [labelsOf(coding), labelsOf(croatian)];
  assert.equal(own.length, english.length);
  assert.deepEqual(
    own.filter((label, at) => label === english[at]),
    [],
  );
  assert.equal(croatian.columns.find(({ id }) => id === 'age')?.values[0]?.label, 'Mlađe od 12');
});

test('a label that an organisation wrote itself stands as it is', () => {
  const [first, ...others] = coding.columns;
  const own = {
    ...coding,
    columns: [
      { ...first!, label: 'Our own' },
      { ...others[0]!, id: 'made-here' },
    ],
  };
  const columns = codingIn(own, words, words.inLocale('hr')).columns;
  assert.deepEqual(
    columns.map(({ label }) => label),
    ['Our own', others[0]!.label],
  );
});

test('the coding of notices has words for every code, in each language of the workspace', () => {
  // An organisation may call a platform of its own as its code.
  const codes = noticeCoding(coding, [
    { code: 'tiktok', name: 'TikTok' },
    { code: 'acme', name: 'acme' },
  ]);
  for (const language of ['en', 'hr', 'nl', 'pl', 'sv'])
    for (const column of codingInWords(codes, words.inLocale(language)).columns) {
      assert.notEqual(column.label, column.id, language);
      for (const { code, label } of column.values)
        assert.ok((label !== code || code === 'acme') && label !== '', `${language} ${column.id} ${code}`);
    }
  const [platform] = codingInWords(codes, words.inLocale('hr')).columns;
  assert.equal(platform?.values[0]?.label, 'TikTok');
});
