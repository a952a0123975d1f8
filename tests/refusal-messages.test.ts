// No catalogue holds a message of a refusal that nothing answers with.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { ownFolder } from '@heed/content/overlay';
import { adoptionFaultKinds } from '../modules/handbook/rules/index.ts';
import { readSources } from './sources.ts';

const english: Record<string, string> = JSON.parse(
  readFileSync(new URL('messages/en/refusals.json', ownFolder), 'utf8'),
);

test('every message of a refusal is used', () => {
  const ofRules = new Set<string>([
    ...adoptionFaultKinds.map((kind) => `refusal.adoption-${kind}`),
    ...['unknown', 'changed', 'same-member', 'taken'].map((reason) => `refusal.adoption-${reason}`),
  ]);
  const source = readSources(
    new URL('../apps/server/src/', import.meta.url),
    new URL('../modules/', import.meta.url),
  );
  /** Whether `refusal.<rule>-` is put before the codes of a rule, and this is one of them. */
  const isMade = (key: string) => {
    const at = key.indexOf('-') + 1;
    return source.includes(`\`${key.slice(0, at)}\${`) && source.includes(`'${key.slice(at)}'`);
  };
  for (const key of Object.keys(english)) {
    const isNamed = key.startsWith('problem.') || ofRules.has(key) || source.includes(`'${key}'`);
    assert.ok(isNamed || isMade(key), key);
  }
});
