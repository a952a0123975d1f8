// A release as a Parquet file: one column for each of its columns, and the counts; how it was made stands in
// the file's own metadata under `heed`.

import type { Release } from '@heed/domain/figures';
import { flat } from '@heed/site/figures/download';
import { parquetWriteBuffer } from 'hyparquet-writer';

export function releaseParquet(release: Release, described: unknown): Uint8Array<ArrayBuffer> {
  const { columns, numbers, rows } = flat(release);
  const file = parquetWriteBuffer({
    columnData: [
      ...columns.map((name, at) => ({
        name,
        data: rows.map(({ where }) => where[at] ?? null),
        type: 'STRING' as const,
      })),
      ...numbers.map((name, at) => ({
        name,
        ...(release.kind === 'estimate'
          ? // Estimates may be missing, or beyond 32 bits; a split R-hat is no whole number.
            { data: rows.map(({ counts }) => counts[at] ?? null), type: 'DOUBLE' as const }
          : {
              data: Int32Array.from(rows, ({ counts }) => counts[at] ?? 0),
              type: 'INT32' as const,
              nullable: false,
            }),
      })),
    ],
    kvMetadata: [{ key: 'heed', value: JSON.stringify(described) }],
    createdBy: 'heed',
  });
  return new Uint8Array(file);
}
