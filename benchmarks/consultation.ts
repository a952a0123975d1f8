// How long the analysis of a consultation takes: invented people in four groups who voted on two thirds of
// the statements. For comparison: Polis does this on its server, in Clojure; it cannot be run here.

import { analyseVotes, type CastVote, type Vote, voteTable } from '@heed/statistics/consultation';
import { random } from '@heed/statistics/random';

for (const [people, statements] of [
  [1000, 100],
  [5000, 300],
] as const) {
  const { uniform } = random(7);
  const stands = Array.from({ length: 4 }, () =>
    Array.from({ length: statements }, (): Vote => (uniform() < 0.5 ? 1 : -1)),
  );
  const votes: CastVote[] = [];
  for (let person = 0; person < people; person++)
    for (let statement = 0; statement < statements; statement++) {
      if (uniform() < 1 / 3) continue;
      const stand = stands[person % 4]![statement]!;
      const vote = uniform() < 0.8 ? stand : uniform() < 0.5 ? 0 : (-stand as Vote);
      votes.push({ participant: String(person), statement: String(statement), vote });
    }
  const table = voteTable(votes);
  const start = performance.now();
  const { groups } = analyseVotes(table);
  const milliseconds = Math.round(performance.now() - start);
  console.log(`${people} people, ${statements} statements: ${milliseconds} ms, ${groups.length} groups`);
}
