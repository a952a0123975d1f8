// The settings that an installation writes are read by root's shell and by systemd: no part of them may run.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { openMachine } from './machine.ts';
import { readOrder } from './order.ts';
import { planInstall } from './plan.ts';

const origin = 'https://heed.example.org';

test('a password is the same to a shell that reads the settings, and none of it runs', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'heed-plan-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const smtp = 'smtps://heed:a&touch>ran;d$HOME`touch$IFS"ran"`#@mail.example.org';
  const mailFrom = 'a`touch>ran`@example.org';
  const database = 'postgres://heed:a&b$c;d@localhost/heed?x=1&y=2';
  const order = readOrder({ origin, proxy: 'none', smtp, 'mail-from': mailFrom, database, root: folder });
  const plan = planInstall(order, '0.2.0', openMachine(folder));
  const texts = plan.flatMap(({ step }) =>
    step.does === 'file' && step.path === '/etc/heed/main.env' ? [step.text] : [],
  );
  assert.equal(texts.length, 1);
  writeFileSync(join(folder, 'main.env'), texts[0]!);
  const script = '. ./main.env; printf "%s\\n" "$HEED_SMTP" "$HEED_MAIL_FROM" "$DATABASE_URL"; ls';
  const [read, from, address, ...files] = execFileSync('sh', ['-c', script], {
    cwd: folder,
    encoding: 'utf8',
  })
    .trim()
    .split('\n');
  assert.deepEqual([read, from, address], [smtp, mailFrom, database]);
  assert.ok(!files.includes('ran'), files.join());
});

test('what no quote can hold is refused with how to write it', () => {
  for (const smtp of ["smtp://a'b@mail.example.org", 'smtp://a\\b@mail.example.org'])
    assert.throws(() => readOrder({ origin, smtp }), /%27/);
  assert.throws(() => readOrder({ origin, 'mail-from': "a'b@example.org" }), /e-mail address/);
  assert.throws(() => readOrder({ origin, database: "postgres://a'b@localhost/x" }), /address of PostgreSQL/);
});
