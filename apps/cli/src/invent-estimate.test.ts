// The invented estimate is what the program makes of the invented lists: made anew here and compared.
// `WRITE=1` with this test writes it.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { publishableEstimate } from '@heed/statistics/disclosure-control';
import { readTable, report, runToEnd } from '@heed/statistics/prevalence';
import heed from '../package.json' with { type: 'json' };
import { inventedEstimate } from './invent-records.ts';

/**
 * A population of 10,000 and four lists that hold 20, 15, 30 and 10 % of it; those whom the first two know
 * come to know each other.
 */
const lists = `Police,Shelter,Health,Outreach,people
1,0,0,0,1014
0,1,0,0,689
1,1,0,0,292
0,0,1,0,1849
1,0,1,0,438
0,1,1,0,331
1,1,1,0,118
0,0,0,1,469
1,0,0,1,112
0,1,0,1,91
1,1,0,1,34
0,0,1,1,211
1,0,1,1,47
0,1,1,1,39
1,1,1,1,16
`;

test('the invented estimate is made of the invented lists, by this version', () => {
  const bytes = new TextEncoder().encode(lists);
  const read = readTable(bytes);
  assert.ok(read.ok);
  const parameters = { seed: 1, replicates: 1000, chains: 4, sweeps: 20_000 };
  const provenance = { version: `Heed ${heed.version}`, hash: '' };
  const result = runToEnd(report(read.table, parameters, provenance));
  const { estimate } = publishableEstimate(result, read.table, {
    k: 10,
    years: { from: 2025, to: 2025 },
    earlier: [],
  });
  const commitment = createHash('sha256').update(Buffer.alloc(32)).update(bytes).digest('hex');
  const anew = {
    ...estimate,
    linkage: null,
    population: 4_000_000,
    made: { version: provenance.version, generator: result.made.generator, ...parameters, commitment },
  };
  if (process.env.WRITE === '1') writeFileSync(inventedEstimate, `${JSON.stringify(anew, null, 1)}\n`);
  assert.deepEqual(JSON.parse(readFileSync(inventedEstimate, 'utf8')), anew);
});
