// A server that gives an older list of members after a page was loaded anew, so that keys go to somebody who
// has left: the desk asks the log.
import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Me } from '@heed/api';
import { dayOf } from '@heed/domain/time';
import { newestRosterEntry, rosterHash } from '@heed/envelope';
import { readOrganisationKey, signRoster } from '@heed/envelope/keys';
import { leafHash } from '@heed/ledger';
import { findChromium } from './chromium.ts';
import { signIn } from './member.ts';
import { tell } from './person.ts';
import { untilAnswer } from './until.ts';
import { startWorkspace, type Workspace } from './workspace.ts';

const skip = findChromium() === null && 'no Chromium';
const dayMs = 86_400_000;
let desk: Workspace;
let passed = 0;

before(async () => {
  if (!skip) desk = await startWorkspace({ now: () => Date.now() + passed, tickSeconds: 1 });
});
after(() => desk?.end());

/** Ana signs a list without Jo. Answers what the server gave her before. */
async function removeJo(): Promise<Me> {
  const ana = await signIn(desk.url, desk.logIns[0]!);
  const me = await ana.api.call('session.read', {});
  const jo = me.members.find(({ name }) => name === 'Jo')!.id;
  const members = (JSON.parse(me.roster!.members!) as { member: string }[]).filter(
    ({ member }) => member !== jo,
  );
  const printed = readFileSync(join(desk.folder, 'invented-organisation-key.txt'), 'utf8').trim();
  const fields = { serial: 2, previous: rosterHash(me.roster!), day: dayOf(desk.deployment.now()) };
  const { publicKey } = readOrganisationKey(printed);
  const roster = signRoster(publicKey, { ...fields, members: members as never }, [ana.keys]);
  const signatures = roster.signatures.map((one) => ({ ...one }));
  await ana.api.call('members.putRoster', { roster: { ...roster, signatures }, wraps: [] });
  return me;
}

test('an older list after a reload is doubted, and no key of a conversation is made by it', {
  skip,
}, async () => {
  const older = await removeJo();
  passed = 2 * dayMs;
  const newest = rosterHash(JSON.parse((await desk.deployment.storage.keys.roster())!.statement));
  const entryHash = leafHash(Buffer.from(newestRosterEntry(newest, dayOf(desk.deployment.now()))));
  await untilAnswer(() => desk.deployment.storage.ledger.find(entryHash));
  await tell(desk.url, { desk: 'harbour', text: 'Not for those who left.' });

  const { page, faults } = await desk.newPage();
  let lies = true;
  const openRequests: string[] = [];
  page.on('request', (request) => {
    if (request.method() === 'POST' && request.url().endsWith('/open')) openRequests.push(request.url());
  });
  await page.route('**/api/desk/me', async (route) => {
    const answer = await route.fetch();
    const me = (await answer.json()) as Me;
    if (lies)
      await route.fulfill({ response: answer, json: { ...me, roster: older.roster, previousRoster: null } });
    else await route.fulfill({ response: answer, json: me });
  });
  await desk.unlock(page, 'ana');
  await page.locator('.doubts', { hasText: 'The public log does not confirm' }).waitFor();
  await page.locator('[data-row][data-unopened]').click();
  await page.locator('.talk .person .text', { hasText: 'Not for those who left.' }).waitFor();
  assert.deepEqual(openRequests, [], 'no key was made');

  lies = false;
  await page.reload();
  await desk.unlock(page, 'ana');
  assert.equal(await page.locator('.doubts').count(), 0);
  await page.locator('[data-row][data-unopened]').click();
  await page.locator('.talk .person .text', { hasText: 'Not for those who left.' }).waitFor();
  await untilAnswer(async () => (openRequests.length > 0 ? true : null));
  assert.deepEqual(faults, []);
});
