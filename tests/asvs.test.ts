// docs/security/asvs.md: every item of the standard once, and everything that it names as proof is there.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const root = new URL('..', import.meta.url);
const text = readFileSync(new URL('docs/security/asvs.md', root), 'utf8');

/** Items of levels 1 and 2 by section, as [first, last]; of V8, V11 and V14 level 3 too. ASVS 5.0.0. */
const sections: Readonly<Record<string, number>> = {
  ...{ '1.1': 2, '1.2': 9, '1.3': 11, '1.4': 3, '1.5': 2 },
  ...{ '2.1': 3, '2.2': 3, '2.3': 4, '2.4': 1 },
  ...{ '3.2': 2, '3.3': 4, '3.4': 6, '3.5': 5, '3.7': 2 },
  ...{ '4.1': 3, '4.2': 1, '4.3': 2, '4.4': 4 },
  ...{ '5.1': 1, '5.2': 3, '5.3': 2, '5.4': 3 },
  ...{ '6.1': 3, '6.2': 12, '6.3': 4, '6.4': 4, '6.5': 5, '6.6': 3, '6.8': 4 },
  ...{ '7.1': 3, '7.2': 4, '7.3': 2, '7.4': 5, '7.5': 2, '7.6': 2 },
  ...{ '8.1': 4, '8.2': 4, '8.3': 3, '8.4': 2 },
  ...{ '9.1': 3, '9.2': 4 },
  ...{ '11.1': 4, '11.2': 5, '11.3': 5, '11.4': 4, '11.5': 2, '11.6': 2, '11.7': 2 },
  ...{ '12.1': 3, '12.2': 2, '12.3': 4 },
  ...{ '13.1': 1, '13.2': 5, '13.3': 2, '13.4': 5 },
  ...{ '14.1': 2, '14.2': 8, '14.3': 3 },
  ...{ '15.1': 3, '15.2': 3, '15.3': 7 },
  ...{ '16.1': 1, '16.2': 5, '16.3': 4, '16.4': 3, '16.5': 3 },
};

/** Chapters of which nothing is used here stand as one row. */
const unused = ['10.1.1-10.7.3', '17.1.1-17.3.2'];

const rows = [
  ...text.matchAll(/^\| (?<item>[\d.-]+) \| [^|]+ \| (?<state>[a-z/]+) \| (?<why>[^|]*) \|$/gm),
].map(({ groups }) => groups as { item: string; state: string; why: string });

test('every item stands there once, in a state of the list', () => {
  const expected = Object.entries(sections).flatMap(([section, last]) =>
    Array.from({ length: last }, (_, at) => `${section}.${at + 1}`),
  );
  assert.deepEqual(rows.map(({ item }) => item).sort(), [...expected, ...unused].sort());
  for (const { item, state, why } of rows) {
    assert.match(state, /^(held|operator|n\/a|gap)$/, item);
    if (state === 'gap' || state === 'operator') assert.ok(why.length > 10, `${item}: says no reason`);
  }
});

test('what is named as proof is there', () => {
  const paths = rows.flatMap(({ why }) =>
    [...why.matchAll(/`([\w@./-]+\/[\w@./-]+)`/g)].map((hit) => hit[1]!),
  );
  assert.ok(paths.length > 150);
  assert.deepEqual(
    paths.filter((path) => !existsSync(new URL(path, root))),
    [],
  );
});
