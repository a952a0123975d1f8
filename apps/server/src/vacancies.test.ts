import assert from 'node:assert/strict';
import { onEachDatabase } from '../../../packages/storage/tests/databases.ts';
import { putAgreement, putVacancy, readVacancies } from './vacancies.ts';

const mila = { by: 'mila', at: Date.parse('2026-11-28T12:00:00Z') };
const jo = { by: 'jo', at: mila.at + 1000 };

onEachDatabase('vacancies', {
  'what several members note at once all stands': async (t, { open }) => {
    const storage = await open(t);
    const ids = ['a', 'b', 'c', 'd'];
    await Promise.all(ids.map((id) => putAgreement(storage, id, true, mila)));
    await Promise.all(ids.map((id, at) => putVacancy(storage, id, at + 1, jo)));
    const vacancies = await readVacancies(storage);
    for (const [at, id] of ids.entries())
      assert.deepEqual(vacancies[id], {
        ...{ agreedOn: '2026-11-28', agreedBy: 'mila' },
        last: { places: at + 1, ...jo },
      });
  },

  'a place that wants it no more is gone whole, and nobody brings it back by a number': async (
    t,
    { open },
  ) => {
    const storage = await open(t);
    await putAgreement(storage, 'a', true, mila);
    await putVacancy(storage, 'a', 'full', mila);
    await putAgreement(storage, 'a', true, jo);
    assert.equal((await readVacancies(storage)).a?.last?.places, 'full', 'asked twice it keeps what it said');
    await putAgreement(storage, 'a', false, jo);
    assert.deepEqual(await readVacancies(storage), {});
    await assert.rejects(putVacancy(storage, 'a', 2, mila), { kind: 'already-done' });
    await putAgreement(storage, 'a', false, jo);
    assert.deepEqual(await readVacancies(storage), {});
  },

  'taken back, the place stays and says nothing': async (t, { open }) => {
    const storage = await open(t);
    await putAgreement(storage, 'a', true, mila);
    await putVacancy(storage, 'a', 'ask', mila);
    await putVacancy(storage, 'a', null, jo);
    assert.equal((await readVacancies(storage)).a?.last, null);
  },
});
