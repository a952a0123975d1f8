// Search at the desk, in Node: an index of summaries built and asked, ours beside minisearch (what the public
// search uses), on the same invented texts.
// `node benchmarks/search.ts [cases...]`. Memory is the heap after a collection where Node runs with
// --expose-gc. Times are of the processor, since other work may hold the machine.

import MiniSearch from 'minisearch';
import { alikeTo } from '../apps/desk/src/model/search/alike.ts';
import { CaseIndex } from '../apps/desk/src/model/search/case-index.ts';
import { wordsOf } from '../apps/desk/src/model/search/words.ts';
import { invented, queries } from './search-texts.ts';

const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [10_000, 50_000];
const collect = (globalThis as { gc?: () => void }).gc;
const heap = () => {
  collect?.();
  return process.memoryUsage().heapUsed / 1e6;
};
const now = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
const ms = (value: number) => `${value.toFixed(value < 10 ? 1 : 0)} ms`;

function measure(name: string, size: number, build: (add: typeof texts) => (query: string) => number): void {
  const before = heap();
  const from = now();
  const find = build(texts);
  const built = now() - from;
  const used = heap() - before;
  const took: number[] = [];
  let foundCount = 0;
  for (let round = 0; round < 5; round++)
    for (const query of queries) {
      const startTime = now();
      foundCount += find(query);
      took.push(now() - startTime);
    }
  took.sort((a, b) => a - b);
  const at = (part: number) => ms(took[Math.min(took.length - 1, Math.floor(took.length * part))]!);
  console.log(
    `${name}, ${size}: built in ${ms(built)}${collect ? `, ${used.toFixed(0)} MB` : ''}; query p50 ` +
      `${at(0.5)}, p99 ${at(0.99)}, slowest ${at(1)}; ${foundCount} found`,
  );
}

let texts = invented(0);
for (const size of sizes) {
  texts = invented(size);
  measure('ours', size, (all) => {
    const index = new CaseIndex();
    for (const text of all) index.put(text);
    const from = now();
    for (const { id } of all.slice(0, 100)) alikeTo(id, index);
    console.log(`ours, ${size}: what may be the same person ${ms((now() - from) / 100)} a conversation`);
    return (query) => index.find(query).count;
  });
  measure('minisearch', size, (all) => {
    const index = new MiniSearch<(typeof texts)[number]>({
      fields: ['text', 'labels'],
      tokenize: (text) => wordsOf(text),
      processTerm: (term) => term,
      searchOptions: {
        combineWith: 'AND',
        prefix: true,
        fuzzy: (term) => (term.length < 4 ? 0 : term.length < 8 ? 1 : 2),
      },
    });
    index.addAll(all);
    return (query) => index.search(query).length;
  });
}
