// `heed consultation`: votes of Polis and of one line each, ratings, and files that cannot be read.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { commandFile } from '../../../tests/program.ts';

const folder = mkdtempSync(join(tmpdir(), 'heed-consultation-'));
after(() => rmSync(folder, { recursive: true, force: true }));

function heed(kind: string, text: string, ...args: readonly string[]) {
  const file = join(folder, 'file.csv');
  writeFileSync(file, text);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [commandFile, 'consultation', kind, file, ...args],
    { encoding: 'utf8', env: { ...process.env, HEED_DATA: folder } },
  );
  return { status, stdout, stderr };
}

/** Two groups of ten who vote against each other on eight statements, and agree on the last. */
const statements = Array.from({ length: 9 }, (_, at) => at);
const voteOf = (person: number, statement: number): number =>
  statement === 8 ? 1 : (person + statement) % 7 === 0 ? 0 : person < 10 ? 1 : -1;
const people = Array.from({ length: 20 }, (_, person) => person);

test('votes as Polis exports them and one a line give the same groups and consensus', () => {
  const wide = [
    `participant,group-id,n-comments,n-votes,n-agree,n-disagree,${statements.join(',')}`,
    ...people.map((person) =>
      [person, '', 0, 9, 5, 4, ...statements.map((statement) => voteOf(person, statement))].join(','),
    ),
  ].join('\n');
  const long = [
    'participant,statement,vote',
    ...people.flatMap((person) =>
      statements.map((statement) => `${person},${statement},${voteOf(person, statement)}`),
    ),
  ].join('\n');
  const one = heed('analyse', wide, '--json', '--groups', '2');
  assert.equal(one.status, 0, one.stderr);
  assert.equal(heed('analyse', long, '--json', '--groups', '2').stdout, one.stdout);
  const result = JSON.parse(one.stdout);
  assert.deepEqual([result.participants, result.kept], [20, 20]);
  assert.deepEqual(
    result.groups.map(({ size }: { size: number }) => size),
    [10, 10],
  );
  assert.deepEqual(result.groups[0].members, people.slice(0, 10).map(String));
  assert.deepEqual(result.consensus, { agree: ['8'], disagree: [] });
  assert.equal(Object.keys(result.groupInformed).length, 9);
  assert.equal(result.map.length, 20);
  assert.match(heed('analyse', wide).stdout, /Most agree with: 8\./);
});

test('the wording of an older conversation stands beside its numbers; a wrong file is refused', () => {
  const votes = [
    `participant,${statements.join(',')}`,
    ...people.map((person) =>
      [person, ...statements.map((statement) => voteOf(person, statement))].join(','),
    ),
  ].join('\n');
  const head = 'timestamp,datetime,comment-id,author-id,agrees,disagrees,moderated,comment-body';
  const rows = ['1,Mon,8,7,1,0,1,"Beds, and ""keys""\r\nfor all"', '1,Mon,0,7,1,0,-1,Taken out'];
  const analyse = (comments: string, ...args: readonly string[]) => {
    const file = join(folder, 'comments.csv');
    writeFileSync(file, comments);
    return heed('analyse', votes, '--comments', file, ...args);
  };
  const whole = `\uFEFF${[head, ...rows].join('\r\n')}\r\n`;
  const { status, stdout, stderr } = analyse(whole, '--json');
  assert.equal(status, 0, stderr);
  const { texts } = JSON.parse(stdout);
  assert.deepEqual(texts, {
    8: { text: 'Beds, and "keys" for all', state: 'accepted' },
    0: { text: 'Taken out', state: 'out' },
  });
  assert.doesNotMatch(stdout, /Mon|author/);
  assert.match(analyse(whole).stdout, /8 \(“Beds, and "keys" for all”\)/);
  assert.match(analyse(whole).stdout, /Statements without a text: 7\./);
  for (const [comments, answer] of [
    ['comment-id,text\n8,a', /no column 'comment-body'/],
    ['id,comment-body\n8,a', /no column 'comment-id'/],
    ['comment-id,comment-body\n99,a', /belongs to another conversation/],
    ['comment-id,comment-body\n8,a\n8,b', /line 3: its number stands in a line before/],
    ['comment-id,comment-body\n8,a,b', /line 2 has 3 columns/],
    ['comment-id,comment-body\n,a', /line 2, column 'comment-id': it is empty/],
    [`comment-id,comment-body\n8,${'x'.repeat(5_000_000)}`, /more than 2000 characters/],
    ['comment-id,comment-body\n8,"a', /quot/],
    ['', /./],
  ] as const) {
    const refusal = analyse(comments);
    assert.equal(refusal.status, 2, String(answer));
    assert.match(refusal.stderr, answer);
    assert.ok(refusal.stderr.length < 1000, 'no cell is repeated');
  }
  const summary = join(folder, 'summary.csv');
  const topic = (text: string) => {
    writeFileSync(summary, text);
    return heed('analyse', votes, '--summary', summary);
  };
  assert.match(
    topic('topic,"Work, and rules"\r\nurl,https://example.org\r\n').stdout,
    /Topic: Work, and rules/,
  );
  assert.match(topic('url,https://example.org\n').stderr, /called 'topic'/);
  assert.match(topic('topic,a,b\n').stderr, /line 1 has 3 columns/);
});

test('ratings: consensus, disagreement and stability between rounds', () => {
  const lines = ['participant,statement,round,rating'];
  for (const round of [1, 2])
    for (const person of people.slice(0, 8)) {
      lines.push(`${person},a,${round},${7 + ((person + round) % 3)}`);
      lines.push(`${person},b,${round},${person % 2 === 0 ? 1 : 9}`);
    }
  const { status, stdout, stderr } = heed('delphi', lines.join('\n'), '--json');
  assert.equal(status, 0, stderr);
  const { rounds, statements: rated, concordance } = JSON.parse(stdout);
  assert.equal(rounds, 2);
  assert.deepEqual([rated[0].consensus, rated[0].isDisagreement], ['for', false]);
  assert.deepEqual([rated[1].consensus, rated[1].isDisagreement, rated[1].stability], [null, true, 1]);
  assert.equal(concordance.raters, 8);
});

test('pairs put priorities in order, and a comparison that nobody could make counts for none', () => {
  const lines = ['participant,first,second,preferred'];
  for (const person of ['a', 'b', 'c'])
    lines.push(
      `${person},beds,"law, new",beds`,
      `${person},"law, new",posters,"law, new"`,
      `${person},beds,posters,`,
    );
  lines.push('d,posters,beds,posters');
  const { status, stdout, stderr } = heed('pairwise', lines.join('\n'), '--json');
  assert.equal(status, 0, stderr);
  const { priorities, ...rest } = JSON.parse(stdout);
  assert.deepEqual(rest, { comparisons: 10, participants: 4, isConnected: true });
  assert.deepEqual(
    priorities.map((one: { priority: string }) => one.priority),
    ['beds', 'law, new', 'posters'],
  );
  const scores = priorities.map((one: { score: number }) => Math.round(one.score));
  // 100 (wins + 1) / (wins + losses + 2)
  assert.deepEqual(scores, [67, 50, 33]);
});

test('a file that cannot be read is refused by line, with what to write', () => {
  for (const [kind, text, answer] of [
    ['analyse', '', /holds nobody/],
    ['analyse', 'person,1\na,1', /column 'participant'/],
    ['analyse', 'participant,1\na,2', /line 2, statement '1': write 1 for agree/],
    ['analyse', 'participant,1\na,1,1', /line 2 has 3 columns/],
    ['analyse', 'participant,1,1\na,1,1', /two columns have the same name/],
    ['analyse', 'participant,statement,vote\n,1,1', /line 2, column 'participant': it is empty/],
    ['analyse', 'participant,1\na,', /Nobody voted/],
    ['delphi', 'participant,a\nx,10', /whole number from 1 to 9/],
    ['pairwise', 'participant,first,second\na,b,c', /names no column 'preferred'/],
    ['pairwise', 'participant,first,second,preferred', /one comparison at least/],
    ['pairwise', 'participant,first,second,preferred\na,b,b,b', /line 2: first and second are the same/],
    ['pairwise', 'participant,first,second,preferred\na,b,c,d', /line 2, column 'preferred': repeat/],
    ['other', 'participant,a\nx,1', /Say 'heed consultation analyse/],
  ] as const) {
    const { status, stderr } = heed(kind, text);
    assert.equal(status, 2, stderr);
    assert.match(stderr, answer);
  }
  const { status, stderr } = heed('analyse', 'participant,1\na,1', '--groups', '0');
  assert.equal(status, 2);
  assert.match(stderr, /--groups takes a whole number/);
});
