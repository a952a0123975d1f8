import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Release } from '@heed/domain/figures';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { releaseParquet } from './parquet.ts';

const head = {
  version: 1,
  title: 'T',
  text: 'T',
  coding: '1',
  years: { from: 2024, to: 2024 },
  columns: ['age', 'sex'],
};

test('an independent reader finds every figure, and how it was made', async () => {
  const cells = Array.from({ length: 2500 }, (_, n) => ({
    where: n % 2 === 0 ? { age: `a${n}` } : { age: `a${n}`, sex: 'female' },
    count: n * 10,
    low: n * 10,
    high: n * 10 + 9,
  }));
  const file = releaseParquet({ ...head, kind: 'table', k: 10, cells } as Release, { method: ['rounded'] });
  const rows = await parquetReadObjects({ file: file.buffer });
  assert.equal(rows.length, cells.length);
  for (const [at, { where, count, low, high }] of cells.entries())
    assert.deepEqual({ ...rows[at] }, { age: where.age, sex: where.sex ?? null, count, low, high });
  const { key_value_metadata } = parquetMetadata(file.buffer);
  const metadata = key_value_metadata?.find(({ key }) => key === 'heed')?.value;
  assert.deepEqual(JSON.parse(metadata ?? ''), { method: ['rounded'] });
});

test('a release without figures and one of invented records are files too', async () => {
  const empty = releaseParquet({ ...head, kind: 'table', k: 10, cells: [] } as Release, {});
  assert.deepEqual(await parquetReadObjects({ file: empty.buffer }), []);
  const rows = [{ age: '18-24' }, { sex: 'male' }];
  const file = releaseParquet({ ...head, kind: 'synthetic', from: '0'.repeat(32), rows } as Release, {});
  assert.deepEqual(
    (await parquetReadObjects({ file: file.buffer })).map((row) => ({ ...row })),
    [
      { age: '18-24', sex: null },
      { age: null, sex: 'male' },
    ],
  );
});

test('an estimate is its methods: no figure is null, and none is cut to 32 bits', async () => {
  const family = { interval95: null, interval80: null, rHat: null };
  const families = [
    { ...family, method: 'stepwise', estimate: null, refusedBy: ['fault', 'families'] },
    { ...family, method: 'lcmcr', estimate: 8e9, interval95: [7e9, 9e9], refusedBy: [], rHat: 1.01 },
  ];
  const file = releaseParquet({ kind: 'estimate', families } as unknown as Release, {});
  const rows = await parquetReadObjects({ file: file.buffer });
  const none = { estimate: null, low_95: null, high_95: null, low_80: null, high_80: null, r_hat: null };
  assert.deepEqual(
    rows.map((row) => ({ ...row })),
    [
      { ...none, method: 'stepwise', refused_by: 'fault families' },
      { ...none, method: 'lcmcr', refused_by: null, estimate: 8e9, low_95: 7e9, high_95: 9e9, r_hat: 1.01 },
    ],
  );
});
