import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { handbookRoutes } from '../api/routes.ts';

/** What every audit of a released version holds: a route may be renamed, the act that it stores may not. */
const releasedActs: Readonly<Record<string, string>> = {
  'handbooks.addConsent': 'noteQuoteConsent',
  'handbooks.addHandOver': 'handOverRecommendation',
  'handbooks.adopt': 'adoptRecommendation',
  'handbooks.changeHandOver': 'changeHandOver',
  'handbooks.eraseDraft': 'eraseHandbookDraft',
  'handbooks.make': 'makeHandbook',
  'handbooks.propose': 'proposeRecommendation',
};

test('each audited route of handbooks stores the act that was released', () => {
  const acts = Object.entries(handbookRoutes).flatMap(([name, route]) =>
    'audited' in route && route.audited !== undefined ? [[name, route.audited]] : [],
  );
  assert.deepEqual(Object.fromEntries(acts), releasedActs);
});
