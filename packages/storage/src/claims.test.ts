import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { onEachDatabase } from '../tests/databases.ts';

const child = fileURLToPath(new URL('../tests/claims-child.ts', import.meta.url));

onEachDatabase('claims', {
  'nobody changes secrets below a server; a process that is killed leaves no claim': async (t, setting) => {
    const place = await setting.place(t);
    const server = spawn(process.execPath, ['--expose-gc', child, JSON.stringify(place)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    t.after(() => server.kill('SIGKILL'));
    const [line] = await once(server.stdout, 'data');
    assert.match(String(line), /claimed/);
    const storage = await setting.open(t, place);
    assert.equal(await storage.claims.claim('alone'), false);
    // Several servers share one PostgreSQL; on one SQLite folder the second is refused.
    assert.equal(await storage.claims.claim('server'), storage.kind === 'postgres');
    await storage.close();
    const exit = once(server, 'exit');
    server.kill('SIGKILL');
    await exit;
    const later = await setting.open(t, place);
    // PostgreSQL sees a broken connection a moment later.
    let isClaimed = false;
    for (let tries = 0; !isClaimed && tries < 2400; tries++) {
      isClaimed = await later.claims.claim('alone');
      if (!isClaimed) await new Promise((resolve) => setTimeout(resolve, 50));
    }
    assert.equal(isClaimed, true);
  },
});
