// The model is what the workspace knows and does, without a document: every file of it loads in Node.
import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';

const folder = fileURLToPath(new URL('.', import.meta.url));

test('every file of the model loads without a document, and takes no view with it', async () => {
  const files = globSync('**/*.ts', { cwd: folder }).filter((file) => !file.includes('.test.'));
  assert.ok(files.length > 150, `${files.length} files`);
  const broken: string[] = [];
  for (const file of files)
    await import(pathToFileURL(`${folder}${file}`).href).catch((error: unknown) =>
      broken.push(`${file}: ${String(error)}`),
    );
  assert.deepEqual(broken, []);
});
