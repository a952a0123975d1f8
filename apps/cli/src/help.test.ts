import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { commandFile } from '../../../tests/program.ts';
import { commands } from './commands.ts';
import { type Form, forms } from './forms.ts';
import { helpFor, overview } from './help.ts';
import { parseCommand } from './output.ts';

const all = Object.entries<Form>(forms);

test('every command has a form, and every form a command', () => {
  const first = new Set(all.map(([name]) => name.split(' ')[0]));
  assert.deepEqual([...first].sort(), Object.keys(commands).sort());
  for (const [name, { does }] of all) assert.ok(overview().includes(does), name);
});

test('the help of every command names each of its options, and none that the parser refuses', () => {
  for (const [name, form] of all) {
    const help = helpFor(name.split(' '));
    assert.ok(help !== null, name);
    const own = help.split('\n\n')[0] ?? '';
    const namedOptions = [...own.matchAll(/^ {2}--([a-z0-9-]+)( [A-Z]+)?/gm)];
    const expected = [...Object.keys(form.options), ...(form.json ? ['json'] : [])];
    assert.deepEqual(namedOptions.map(([, option]) => option).sort(), expected.sort(), name);
    for (const [, option, argument] of namedOptions)
      assert.doesNotThrow(
        () => parseCommand(form, [`--${option}`, ...(argument ? ['1'] : [])]),
        `${name} --${option}`,
      );
    assert.throws(() => parseCommand(form, ['--no-such-option']), /Cannot read the command/, name);
  }
});

test('help is asked for in both ways, and of what there is not it is wrong use', () => {
  const heed = (...args: string[]) =>
    spawnSync(process.execPath, [commandFile, ...args], { encoding: 'utf8' });
  const help = heed('help', 'backup');
  assert.deepEqual([help.status, help.stderr], [0, '']);
  assert.match(
    help.stdout,
    /^heed backup \[FILE\] \[options\]\n[\s\S]*--new-key FILE[\s\S]*Exit codes: 0 done;/,
  );
  assert.equal(heed('backup', 'copy.age', '--help').stdout, help.stdout);
  assert.match(heed('member', '--help').stdout, /heed member add[\s\S]*heed member remove ID/);
  assert.match(heed('monitor', '--help').stdout, /--stale SECONDS[\s\S]*10 and above/);
  const strange = heed('help', 'nonsense');
  assert.deepEqual([strange.status, /no command 'nonsense'/.test(strange.stderr)], [2, true]);
});
