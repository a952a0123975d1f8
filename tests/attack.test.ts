// What `npm run attack` counts as held, and a few of its attacks: all of them, each before a proxy that
// breaks its promise, at night.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readContent } from '@heed/content/read';
import { makeApp } from '@heed/server/app';
import type { Attack } from './attack/attack.ts';
import { attacks } from './attack/attacks.ts';
import { type AttackResult, judge, playAttack, playAttacks } from './attack/play.ts';
import { parsePromises, readPromises } from './attack/soundness.ts';
import { formPaths } from './attack/surface.ts';
import { parseLogIns, targetAt } from './attack/target.ts';
import { startBreakingProxy } from './breaking-proxy.ts';
import { startInvented } from './invented.ts';

const main = fileURLToPath(new URL('attack/main.ts', import.meta.url));
const rows = readPromises();
const attackOf = (id: string): Attack => attacks.find((one) => one.id === id)!;

const result = (id: string, promise: string, more: Partial<AttackResult> = {}): AttackResult => ({
  ...{ id, promise, tries: 1, seen: [], lacks: null, notes: [], ms: 1 },
  ...more,
});

describe('what the command counts', () => {
  test('each attack names a promise of docs/soundness.md, and has a name of its own', () => {
    const promises = new Set(rows.map(({ promise }) => promise));
    assert.deepEqual(
      attacks.filter(({ promise }) => !promises.has(promise)).map(({ id }) => id),
      [],
    );
    assert.equal(new Set(attacks.map(({ id }) => id)).size, attacks.length);
    assert.equal(promises.size, rows.length, 'no promise stands twice');
    assert.deepEqual(
      rows.filter(({ test: cell }) => cell.length < 3).map(({ promise }) => promise),
      [],
    );
  });

  test('a promise held only if every attack on it was played and saw nothing', () => {
    const four = ['a', 'b', 'c', 'd'].map((promise) => ({ promise, test: `tests/${promise}.test.ts` }));
    const report = judge(
      [
        result('1', 'a'),
        result('2', 'a'),
        result('3', 'b'),
        result('4', 'b', { seen: ['a word'] }),
        result('5', 'c'),
        result('6', 'c', { tries: 0, lacks: 'needs a disk' }),
      ],
      four,
    );
    assert.deepEqual([report.promises, report.held, report.attacks], [4, 1, 5]);
    assert.deepEqual(report.broken, [{ id: '4', promise: 'b', seen: ['a word'] }]);
    assert.deepEqual(report.notPlayed, [
      { id: '6', promise: 'c', reason: 'needs a disk', test: 'tests/c.test.ts' },
    ]);
    assert.deepEqual(report.elsewhere, [four[3]]);
    assert.throws(() => judge([result('1', 'nowhere')], four), /names a promise/);
    assert.throws(() => parsePromises('# Soundness'), /no table/);
  });

  test('an attack that tries nothing, ends in an error, or leaves a dead server did not hold', async () => {
    const nobody = targetAt('http://localhost:9');
    const play = async (attack: Partial<Attack>) =>
      (
        await playAttack(
          { id: 'x', promise: 'x', tries: '', needs: [], play: async () => {}, ...attack },
          nobody,
        )
      ).seen;
    assert.deepEqual(await play({}), [
      'The attack tried nothing',
      'After the attack the server does not answer',
    ]);
    assert.match(
      (await play({ play: () => Promise.reject(new Error('lost')) })).join(),
      /did not come to its end: lost/,
    );
    const unarmed = await playAttack(attackOf('killed'), nobody);
    assert.match(unarmed.lacks ?? '', /may end and start again; needs the files/);
  });

  test('what is wrong on the command line is refused with what to do, and nothing is attacked', () => {
    for (const [wrong, says] of [
      [['--only', 'everything'], /No attack is called everything/],
      [['--url', 'http://localhost:9'], /No Heed answers/],
    ] as const) {
      const { status, stderr, stdout } = spawnSync(process.execPath, [main, ...wrong], { encoding: 'utf8' });
      assert.deepEqual([status, stdout], [2, ''], wrong.join(' '));
      assert.match(stderr, says);
    }
    const { stdout } = spawnSync(process.execPath, [main, '--list', '--json'], { encoding: 'utf8' });
    const list = JSON.parse(stdout) as { promises: number; played: unknown[]; elsewhere: unknown[] };
    assert.deepEqual([list.promises, list.played.length], [rows.length, attacks.length]);
    assert.ok(list.elsewhere.length < rows.length);
  });

  test('log-ins are read from what npm start prints', () => {
    const text = 'desk: http://localhost:8080/desk\nmember: mila@example.org password: aaaaa-bbbbb-ccccc\n';
    assert.deepEqual(parseLogIns(text), [{ email: 'mila@example.org', password: 'aaaaa-bbbbb-ccccc' }]);
  });
});

/** Cheap ones, by what is attacked: pages, calls of other sites, words, codes, sessions, tokens. */
const few = [
  ...['pages-alone', 'nothing-cached', 'foreign-calls', 'searched-words', 'wrong-code', 'session-theft'],
  ...['tokens', 'sent-twice', 'deleted', 'library-words', 'false-hours', 'hours-on-disk'],
];

test('every path of the site that takes a form is attacked, and a few attacks fail', async (t) => {
  // The attacker logs in as a browser does, by the product's own stretching.
  const place = await startInvented(t, { passwords: 'full' });
  const posts = makeApp(place.deployment, readContent())
    .routes.filter(({ method, path }) => method === 'POST' && !/^\/(api|witness)\//.test(path))
    .map(({ path }) => path);
  assert.deepEqual([...new Set(posts)].sort(), [...formPaths].sort());

  const target = targetAt(place.url, { logIns: place.logIns, folder: place.folder });
  const report = await playAttacks(few.map(attackOf), target, { rows });
  assert.deepEqual(report.broken, []);
  assert.ok(report.held > 5);
  const proxy = await startBreakingProxy(place.url, {
    after: ({ headers }) => void delete headers['content-security-policy'],
  });
  t.after(() => proxy.end());
  const result = await playAttack(attackOf('pages-alone'), targetAt(proxy.url));
  assert.match(result.seen.join(), /no policy/);
});
