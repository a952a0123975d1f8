import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Release } from '@heed/domain/evidence';
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
  const said = key_value_metadata?.find(({ key }) => key === 'heed')?.value;
  assert.deepEqual(JSON.parse(said ?? ''), { method: ['rounded'] });
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
