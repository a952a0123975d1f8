import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { conveningRoutes } from '../api/convening.ts';

/** What every audit of a released version holds: a route may be renamed, the act that it stores may not. */
const releasedActs: Readonly<Record<string, string>> = {
  'consultations.confirmKeys': 'openConsultation',
  'consultations.decide': 'decideStatement',
  'consultations.end': 'endConsultation',
  'consultations.erase': 'eraseConsultation',
  'consultations.make': 'makeConsultation',
  'consultations.publish': 'publishResult',
  'consultations.withdrawResult': 'withdrawResult',
  'consultations.setStatements': 'changeStatements',
  'consultations.share': 'shareConsultation',
  'consultations.voidSeat': 'voidCard',
};

test('each audited route of consultations stores the act that was released', () => {
  const acts = Object.entries(conveningRoutes).flatMap(([name, route]) =>
    'audited' in route && route.audited !== undefined ? [[name, route.audited]] : [],
  );
  assert.deepEqual(Object.fromEntries(acts), releasedActs);
});
