// Every route, and who may call it: as it stands in roles.txt, and as the server does it. Whoever changes a
// right changes that file too, and a reviewer sees it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { type Route, routes, split } from '@heed/api';
import { ApiError } from '@heed/api/client';
import { kinds } from '@heed/domain/casework';
import { closedTo, may, type Right, type Role, rights, roles } from '@heed/domain/roles';
import { type InventedServer, startInvented } from './invented.ts';
import { signIn } from './member.ts';
import { prepare, sealReport, sendReport } from './person.ts';

const all = Object.entries(routes) as [string, Route][];
const isRight = (who: string): who is Right => (rights as readonly string[]).includes(who);

describe('roles', () => {
  let place: InventedServer;
  let end = async () => {};
  after(() => end());
  before(async () => {
    place = await startInvented({ after: (stop) => (end = stop) });
  });

  test('who may call which route is as the list says', () => {
    const list = all.map(([name, { who }]) => {
      const by = isRight(who) ? roles.filter((role) => may(role, who)) : [];
      return (
        `${name}: ` +
        `${who}${by.length === roles.length ? ' (every role)' : by.length > 0 ? ` (${by.join(', ')})` : ''}`
      );
    });
    assert.equal(`${list.sort().join('\n')}\n`, readFileSync(join(import.meta.dirname, 'roles.txt'), 'utf8'));
  });

  test('closed kinds and fields are those of the case file', () => {
    for (const role of roles) {
      const { unread, unwritten } = closedTo(role);
      for (const kind of [...unwritten, ...unread.map((field) => field.split('.')[0])])
        assert.ok((kinds as readonly string[]).includes(kind as string), `${role} ${kind}`);
    }
  });

  test(
    'each role is refused every route that it has no right to, before anything is looked at, and no ' +
      'other',
    async () => {
      const mila = await signIn(place.url, place.logIns[1]!);
      const { id, desks } = mila;
      for (const role of roles) {
        await place.deployment.storage.members.setRole(id, role, desks);
        for (const [name, route] of all) {
          if (!isRight(route.who)) continue;
          if (name === 'session.end') continue;
          const { method, path } = split(route.endpoint);
          const response = await mila.fetch(place.url + path.replace(/:\w+/g, '0'.repeat(32)), {
            method,
            headers: { 'heed-client': '1' },
            ...(method !== 'GET' && { body: '{' }),
          });
          const { detail } = (await response.json()) as { detail?: string };
          const isRefused = detail === 'Ask a supervisor or the administrator of your organisation.';
          assert.equal(isRefused, !may(role, route.who), `${role} ${name}: ${response.status}`);
        }
      }
    },
  );

  test('words to the person, files, colleagues and failed alerts ask for rights of their own', async () => {
    const ready = await prepare(place.url);
    const report = await sealReport(ready);
    await sendReport(ready, report);
    const mila = await signIn(place.url, place.logIns[1]!);
    const as = (role: Role) => place.deployment.storage.members.setRole(mila.id, role, mila.desks);
    await as('member');
    const [row] = (await Promise.all(mila.desks.map((desk) => mila.inbox(desk, 'open')))).flat();
    await mila.read(row!.id);
    await as('legal');
    await assert.rejects(mila.say(row!.id, 'desk', 'Good evening.'), /not-allowed|role/i);
    await mila.say(row!.id, 'note', 'The deadline of the permit is in March.');
    assert.ok((await mila.api.call('session.read', {})).members.length > 1);
    await as('member');
    await mila.say(row!.id, 'desk', 'Good evening.');
    await as('trainer');
    const { members, failedAlerts } = await mila.api.call('session.read', {});
    assert.deepEqual([members.length, failedAlerts.length], [1, 0]);
  });

  test('the audit trail names a conversation only where the act was done in one', async (t) => {
    const noted = t.mock.method(place.deployment.trail, 'note');
    const ana = await signIn(place.url, place.logIns[0]!);
    await assert.rejects(
      ana.api.call('members.invite', { name: 'Olga', role: 'outreach', desks: [] }),
      (error) =>
        error instanceof ApiError && error.status === 400 && error.problem?.errors?.[0]?.pointer === '/desks',
    );
    const { token } = await ana.api.call('members.invite', { name: 'Vera', role: 'interpreter', desks: [] });
    assert.ok(token);
    const vera = (await ana.api.call('session.read', {})).members.find(({ name }) => name === 'Vera')!;
    await ana.api.call('members.remove', {}, { id: vera.id });
    const [row] = (await Promise.all(ana.desks.map((desk) => ana.inbox(desk, 'open')))).flat();
    await ana.api.call('casework.read', {}, { id: row!.id });
    const acts = noted.mock.calls.map(({ arguments: [event] }) => [event!.act, event!.conversation]);
    assert.deepEqual(acts, [
      ['invite', null],
      ['uninvite', null],
      ['read', row!.id],
    ]);
  });
});
