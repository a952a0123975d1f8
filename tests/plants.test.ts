// The faults that are planted fit the product of today: one whose place is gone would never be planted.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { type Plant, plantFault, readPlants } from './plants.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

test('each plant changes its file in one place, and the test that it names is a test of every change', () => {
  for (const plant of readPlants()) {
    const text = readFileSync(join(root, plant.file), 'utf8');
    assert.notEqual(plantFault(plant, text), text, plant.name);
    assert.ok(existsSync(join(root, plant.test)), `${plant.name}: there is no ${plant.test}`);
    assert.doesNotMatch(plant.test, /\.night\.test\.ts$/, plant.name);
  }
});

test('a plant whose text is not there, or there twice, is refused', () => {
  const plant: Plant = {
    ...{ name: 'x', subject: 'x', file: 'x.ts', test: 'x.test.ts', title: 'x' },
    ...{ find: 'a', replace: 'b' },
  };
  assert.throws(() => plantFault(plant, 'c'), /occurs 0 times/);
  assert.throws(() => plantFault(plant, 'aa'), /occurs 2 times/);
  assert.equal(plantFault(plant, 'ca'), 'cb');
});
