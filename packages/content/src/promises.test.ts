import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { promiseFaults } from './promises.ts';
import { comparedUnits, type Unit } from './translations.ts';

test('every promise of ours carries its exceptions', () => {
  assert.deepEqual(promiseFaults(comparedUnits()), []);
});

test('a message that promises is a fault until it names its exceptions', () => {
  const faultsOf = (english: string) =>
    promiseFaults([{ id: 'messages/main#x', part: 'main', english, texts: {} } satisfies Unit]);
  assert.match(faultsOf('We pass nothing on without your yes.').join(), /messages\/main#x: promises/);
  assert.deepEqual(faultsOf('We pass nothing on without your yes, except to save a life or a child.'), []);
});

test('a page that promises is a fault until the same paragraph links to the duties', (t) => {
  const data = mkdtempSync(join(tmpdir(), 'heed-promises-'));
  t.after(() => rmSync(data, { recursive: true, force: true }));
  mkdirSync(join(data, 'en'));
  const faultsOf = (paragraph: string) => {
    const head = '---\ntitle: Tea – Heed\ngroup: help\n---\n\n# Tea\n\n';
    writeFileSync(join(data, 'en/tea.md'), `${head}${paragraph}\n\n[What we must pass on](/duties)\n`);
    return promiseFaults([], pathToFileURL(`${data}/`));
  };
  assert.match(faultsOf('You are not\nin trouble.').join(), /pages\/tea: promises.*You are not in trouble/);
  assert.deepEqual(faultsOf('You are not in trouble, [with exceptions](/duties).'), []);
});
