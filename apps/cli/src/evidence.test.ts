import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Table } from '@heed/statistics/prevalence';
import { extractText, getDocumentProxy } from 'unpdf';
import {
  independentLists,
  netherlands5,
  unitedKingdom5,
} from '../../../packages/statistics/src/prevalence/golden.ts';
import { runHeed } from '../../../tests/command.ts';
import { runHeedHere } from '../../../tests/inner-command.ts';
import { nightTest } from '../../../tests/night.ts';
import { commandFile } from '../../../tests/program.ts';

const csv = ({ lists, counts }: Table): string =>
  [...counts.keys()]
    .slice(1)
    .map((history) =>
      [...lists.keys()]
        .map((list) => (history >> list) & 1)
        .concat(counts[history]!)
        .join(),
    )
    .reduce((text, line) => `${text}${line}\n`, `${[...lists, 'people'].join()}\n`);

function inFolder(
  t: { after(end: () => void): void },
  files: Readonly<Record<string, string | Uint8Array>>,
): string {
  const folder = mkdtempSync(join(tmpdir(), 'heed-evidence-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, body] of Object.entries(files)) writeFileSync(join(folder, name), body);
  return folder;
}

function heed(folder: string, args: readonly string[], input?: string) {
  const words = ['evidence', ...args];
  return input === undefined
    ? runHeedHere(words, { INIT_CWD: folder })
    : runHeed(words, { INIT_CWD: folder }, input);
}

async function json(folder: string, args: readonly string[]) {
  const { code, out, error } = await heed(folder, ['prevalence', ...args, '--json']);
  assert.equal(code, 0, error);
  return JSON.parse(out);
}

const keys = ['n', 'estimate', 'interval95', 'aic', 'model', 'existence', 'warnings', 'headline', 'reasons'];

test('every method prints the same nine fields, with its published figure', async (t) => {
  const folder = inFolder(t, { 'uk.csv': csv(unitedKingdom5) });
  const expectations: readonly [string, number, number, number | null, number | null][] = [
    ['stepwise', 11_312.99, 0.01, 127.6, 0],
    ['independence', 13_444.13, 0.01, 217.78, 0],
    ['bic', 22_991, 1, 131.45, 0],
    ['dga', 23_016, 83, null, null],
    ['bayes', 12_400, 190, null, 0],
  ];
  for (const [method, estimate, within, aic, existence] of expectations) {
    const result = await json(folder, ['uk.csv', '--method', method, '--bootstrap', '50']);
    assert.deepEqual(Object.keys(result), keys);
    assert.equal(result.n, 2744);
    assert.ok(Math.abs(result.estimate - estimate) <= within, `${method}: ${result.estimate}`);
    assert.equal(result.aic === null ? null : Number(result.aic.toFixed(2)), aic);
    assert.equal(result.existence, existence);
    assert.equal(result.headline, false);
    assert.match(result.reasons.join('\n'), /methods differ by more than a factor of 2/);
  }
});

test('latent classes run on all cores, and say the same however many', async (t) => {
  const folder = inFolder(t, { 'uk.csv': csv(unitedKingdom5) });
  const args = ['uk.csv', '--method', 'lcmcr', '--chains', '3', '--sweeps', '1000'];
  const [first, again] = [await json(folder, args), await json(folder, args)];
  assert.deepEqual(first, again);
  assert.match(first.model, /3 chains/);
  assert.match(first.reasons.join('\n'), /R-hat/);
});

test('a calm table gives a headline with an interval, the same for the same seed', async (t) => {
  const folder = inFolder(t, { 'calm.csv': csv(independentLists([0.2, 0.15, 0.3, 0.1])) });
  const bySeed = (seed: string) => json(folder, ['calm.csv', '--seed', seed]);
  const [first, again, other] = [await bySeed('5'), await bySeed('5'), await bySeed('6')];
  assert.deepEqual(first, again);
  assert.notDeepEqual(first.interval95, other.interval95);
  assert.deepEqual([first.headline, first.reasons, first.warnings.length], [true, [], 1]);
  const [low, high] = first.interval95;
  assert.ok(low < 10_000 && 10_000 < high && high - low < 1_500);
  assert.match(first.warnings[0], /model of independent lists/);
});

test('without --json a person reads what speaks against it, the families, what makes it again', async (t) => {
  const folder = inFolder(t, { 'nl.csv': csv(netherlands5) });
  const { code, out } = await heed(folder, [
    'prevalence',
    'nl.csv',
    '--bootstrap',
    '100',
    '--population',
    '17000000',
  ]);
  assert.equal(code, 0);
  for (const line of [
    /^8,234 people on 5 lists: IO, K, P, R, Z\.$/m,
    /^Estimate: 120,000, by log-linear, stepwise\. Not for a headline\.$/m,
    /^95 %: not estimable\./m,
    /^That is 710 for each 100,000 of 17,000,000\.$/m,
    /^- .*bias correction/m,
    /^- decomposable graphs: 50,000 \(95 %: 42,000 to 200,000\)$/m,
    /never of all trafficking/,
    /^Made again by seed 1, 100 resampled tables, Heed [\d.]+, from the file with SHA-256 [0-9a-f]{64}\.$/m,
  ])
    assert.match(out, line);
});

test('two lists, and lists that share nobody, are results with their reason', async (t) => {
  const folder = inFolder(t, {
    'two.csv': 'A,B,n\n1,0,90\n0,1,90\n1,1,40\n',
    'apart.csv': 'A,B,C,n\n1,0,0,30\n0,1,0,40\n0,0,1,50\n',
  });
  for (const [file, why] of [
    ['two.csv', /There are 2 lists/],
    ['apart.csv', /The estimate does not exist|is not unique/],
  ] as const) {
    const result = await json(folder, [file]);
    assert.deepEqual(
      [result.estimate, result.interval95, result.aic, result.headline],
      [null, null, null, false],
    );
    assert.match(result.reasons.join('\n'), why);
    assert.match((await heed(folder, ['prevalence', file])).out, /^No estimate\.$/m);
  }
});

test('--report holds everything about a table in one document', async (t) => {
  const folder = inFolder(t, { 'uk.csv': csv(unitedKingdom5) });
  const args = ['uk.csv', '--report', '--bootstrap', '50', '--chains', '2', '--sweeps', '1000'];
  const result = await json(folder, args);
  assert.equal(result.families.length, 6);
  assert.match(result.made.hash, /^[0-9a-f]{64}$/);
  const { out } = await heed(folder, ['prevalence', ...args]);
  for (const line of [
    /^- LA \+ GP: 0, fewer than 5$/m,
    /^- list left out: without PFNCA, 23,000$/m,
    /^- NG: 567, /m,
    /^- 100 %: 2,744, 11,000/m,
    /^- Seed 1, 50 resampled tables, 2 chains of 1,000 sweeps/m,
  ])
    assert.match(out, line);
});

nightTest('--linkage-rates takes what a clerical sample found in the place of guesses', async (t) => {
  const pairs = ['linked,300,2,2,yes', 'linked,300,3,9,no', 'near,40,4,7,yes', 'near,40,5,8,no'];
  const folder = inFolder(t, {
    'uk.csv': csv(unitedKingdom5),
    'pairs.csv': ['kind,of,first,second,same', ...pairs, ''].join('\n'),
    'no.json': '{}',
  });
  const rates = (await heed(folder, ['link', 'error', 'pairs.csv', '--json'])).out;
  writeFileSync(join(folder, 'rates.json'), rates);
  const args = ['uk.csv', '--report', '--bootstrap', '50', '--chains', '2', '--sweeps', '1000'];
  const tried = (output: { sensitivity: { change: string; what: string }[] }) =>
    output.sensitivity.filter(({ change }) => change === 'linkage').map(({ what }) => what);
  const [guessed, measured] = [
    await json(folder, args),
    await json(folder, [...args, '--linkage-rates', 'rates.json']),
  ];
  assert.equal(guessed.made.linkage, null);
  assert.deepEqual(measured.made.linkage, JSON.parse(rates).tried);
  // 40 x 1/2 = 20 overlooked beside 300 x 1/2 = 150 true links.
  assert.equal(tried(measured)[0], '11.8 % of links missed, 50 % wrong');
  assert.equal(tried(guessed)[0], '5 % of links missed, 0 % wrong');
  const { out } = await heed(folder, ['prevalence', ...args, '--linkage-rates', 'rates.json']);
  assert.match(out, /measured on a clerical sample of pairs/);
  for (const [more, says] of [
    [['--linkage-rates', 'rates.json'], /say --report as well/],
    [['--report', '--linkage-rates', 'no.json'], /Cannot use no\.json: it holds no rates: take the file/],
  ] as const)
    assert.match((await heed(folder, ['prevalence', 'uk.csv', ...more])).error, says);
});

nightTest('--pdf writes the same report on A4, tagged, and says where it cannot', async (t) => {
  const folder = inFolder(t, { 'uk.csv': csv(unitedKingdom5) });
  const args = [
    'prevalence',
    'uk.csv',
    '--report',
    '--bootstrap',
    '50',
    '--chains',
    '2',
    '--sweeps',
    '1000',
    '--pdf',
  ];
  assert.equal((await heed(folder, [...args, 'out.pdf'])).code, 0);
  const pdf = await getDocumentProxy(new Uint8Array(readFileSync(join(folder, 'out.pdf'))));
  const first = await pdf.getPage(1);
  assert.deepEqual(first.view.map(Math.round), [0, 0, 595, 842]);
  assert.equal((await pdf.getMarkInfo())?.Marked, true);
  const { text } = await extractText(pdf, { mergePages: true });
  for (const line of [
    /^People who are on no list: an estimate\s+No headline/,
    /decomposable graphs\s+23,000\s+10,000 to 34,000/,
    /A word on why/,
    /LA \+ GP\s+0\s+fewer than 5/,
    /[0-9a-f]{64}/,
  ])
    assert.match(text, line);
  const { code, error } = await heed(folder, [...args, 'no/such/out.pdf']);
  assert.deepEqual([code, error.includes('Cannot write no/such/out.pdf: is the folder there')], [2, true]);
  assert.match(
    (await heed(folder, ['prevalence', 'uk.csv', '--pdf', 'out.pdf'])).error,
    /say --report as well/,
  );
});

test('what cannot be read is refused as wrong use with one sentence, and prints nothing else', async (t) => {
  const good = csv(unitedKingdom5);
  const seven = csv(independentLists([0.2, 0.1, 0.1, 0.2, 0.1, 0.1, 0.2]));
  const folder = inFolder(t, {
    'uk.csv': good,
    'seven.csv': seven,
    'negative.csv': good.replace(',54\n', ',-54\n'),
    'twice.csv': `${good}1,0,0,0,0,3\n`,
    'one.csv': 'A,n\n1,5\n',
    'zip.csv': Uint8Array.of(0x50, 0x4b, 3, 4),
  });
  const refusals: readonly [readonly string[], RegExp][] = [
    [[], /Say 'heed evidence prevalence FILE\.csv/],
    [['tabulated', 'uk.csv'], /Say 'heed evidence prevalence FILE\.csv/],
    [['prevalence'], /Say 'heed evidence prevalence FILE\.csv/],
    [['prevalence', 'none.csv'], /Cannot read none\.csv: is it there/],
    [
      ['prevalence', 'negative.csv'],
      /Cannot read negative\.csv: line 2: the count in the last column is negative/,
    ],
    [['prevalence', 'twice.csv'], /line 33 repeats the lists of line 2/],
    [['prevalence', 'one.csv'], /one list: .*add a column/],
    [['prevalence', 'zip.csv'], /workbook or a ZIP/],
    [
      ['prevalence', 'uk.csv', '--method', 'guess'],
      /no method 'guess'\. Say one of: stepwise, independence, bic/,
    ],
    [['prevalence', 'uk.csv', '--bootstrap', '-5'], /Cannot read the command|--bootstrap/],
    [
      ['prevalence', 'uk.csv', '--bootstrap', 'many'],
      /--bootstrap 'many': write a whole number from 0 to 1000000/,
    ],
    [['prevalence', 'uk.csv', '--seed', '1.5'], /--seed '1\.5': write a whole number/],
    [['prevalence', 'seven.csv', '--method', 'bic'], /those of 7 lists are too many: use stepwise/],
    [['prevalence', 'seven.csv', '--method', 'dga'], /those of 7 lists are too many: use stepwise/],
  ];
  for (const [args, says] of refusals) {
    const { code, out, error } = await heed(folder, [...args, '--json']);
    assert.match(error, says);
    assert.equal(code, 2, String(says));
    assert.equal(out, '', String(says));
    assert.doesNotMatch(error, /\n\s+at /, 'no trace of the program');
  }
  assert.match(
    (await heed(folder, ['prevalence', '-', '--json'], 'A\n')).error,
    /Cannot read standard input: .*one column/,
  );
  assert.equal((await json(folder, ['seven.csv', '--bootstrap', '20'])).n > 0, true);
});

test('Ctrl-C ends a long run at once, with nothing written', async (t) => {
  const folder = inFolder(t, { 'uk.csv': csv(unitedKingdom5) });
  for (const more of [
    ['--bootstrap', '1000000'],
    ['--method', 'lcmcr', '--sweeps', '10000000'],
  ]) {
    const child = spawn(process.execPath, [commandFile, 'evidence', 'prevalence', 'uk.csv', ...more], {
      cwd: folder,
      env: { ...process.env, INIT_CWD: folder },
    });
    let [out, error] = ['', ''];
    child.stdout.on('data', (data) => (out += data));
    const firstOutput = new Promise<void>((resolve) => {
      child.stderr.on('data', (data) => {
        error += data;
        if (/%/.test(error)) resolve();
      });
    });
    const exit = new Promise<number | null>((resolve) => child.on('exit', resolve));
    await Promise.race([firstOutput, exit]);
    const from = performance.now();
    child.kill('SIGINT');
    assert.equal(await exit, 130);
    assert.ok(performance.now() - from < 3_000);
    assert.equal(out, '');
    assert.match(error, /\d %\n(.*\n)*Cancelled\. Nothing was written\./);
  }
});
