// 'May be the same person' over invented people: 500 who have nothing to do with each other, each answered by
// the desk, and 100 who wrote twice.
import { countProposals, inventDesk } from '../apps/desk/src/fixtures/search-cases.ts';

let [wrong, foundCount, seeds] = [0, 0, 0];
for (let seed = 11; seed < 21; seed++) {
  const count = countProposals(inventDesk(500, 100, seed));
  console.log(
    `seed ${seed}: ${count.wrong} of 500 wrongly proposed, ${count.found} of 100 pairs found`,
    count.byKind,
  );
  [wrong, foundCount, seeds] = [wrong + count.wrong, foundCount + count.found, seeds + 1];
}
console.log(
  `in all ${((100 * wrong) / (500 * seeds)).toFixed(2)} % wrongly proposed, ` +
    `${((100 * foundCount) / (100 * seeds)).toFixed(1)} % found`,
);
