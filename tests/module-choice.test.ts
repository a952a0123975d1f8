// What an organisation has off is not there, for anybody; what was stored stays, and comes back with it.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { client } from '@heed/api/client';
import { moduleNames, type Organisation } from '@heed/domain/organisation';
import { answerChallenge } from '@heed/envelope';
import { makeCode } from '@heed/envelope/code';
import { depositKeys, rootOfCode } from '@heed/envelope/derive';
import { consultationClient } from '../modules/consultation/api/client.ts';
import { sealVersion } from '../modules/online/site/deposit/open.ts';
import { runHeed } from './command.ts';
import { turnOn } from './filled.ts';
import { type InventedServer, startInvented } from './invented.ts';
import { signIn, type TestMember, updateOrganisation } from './member.ts';
import { prepare, solve } from './person.ts';
import { ballotOf, makeVoter, openConsultation, takeSeat } from './voter.ts';
import { workspaceOn } from './workspace.ts';

describe('what an organisation does, by its choice', () => {
  let place: InventedServer;
  let end = async () => {};
  let ana: TestMember;
  before(async () => {
    place = await startInvented({ after: (stop) => (end = stop) });
    ana = await signIn(place.url, place.logIns[0]!);
    await turnOn(place.deployment, 'warnings');
    await place.deployment.refresh();
  });
  after(() => end());

  const others = moduleNames.filter((name) => name !== 'warnings');
  const choose = (modules: Organisation['modules']) =>
    updateOrganisation(ana, { ...place.deployment.organisation(), modules });
  const statusOf = async (path: string) => (await fetch(place.url + path, { redirect: 'manual' })).status;
  const textOf = async (path: string) => (await fetch(place.url + path)).text();
  const search = async (q: string) => {
    const body = new URLSearchParams({ q });
    return (await fetch(`${place.url}/search`, { method: 'POST', body })).text();
  };
  const fails = (call: Promise<unknown>) =>
    call.then(
      () => 200,
      ({ status }: { status: number }) => status,
    );

  test('invented data have everything on, and a profile that never chose has too', async () => {
    assert.deepEqual(place.deployment.organisation().modules, moduleNames);
    await choose(undefined);
    for (const path of ['/warnings', '/deposit', '/press', '/consultations', '/training'])
      assert.equal(await statusOf(path), 200, path);
    assert.match(await search('keep a photo as proof'), /href="[^"]*\/deposit"/);
  });

  test('off there is no page, nothing leads to one, and no endpoint answers', async () => {
    await choose([]);
    for (const path of [
      '/warnings',
      '/deposit',
      '/deposit/receipt',
      '/hr/deposit',
      '/press',
      '/consultations',
      ...['/training', '/training/police', '/training/police/test', '/training/police/pack.pdf'],
    ])
      assert.equal(await statusOf(path), 404, path);
    for (const path of ['/', '/pages', '/offer', '/app', '/patterns'])
      assert.doesNotMatch(await textOf(path), /href="\/(warnings|deposit|press|consultations)"/, path);
    for (const path of ['/pages', '/pocket/police', '/professionals/police'])
      assert.doesNotMatch(await textOf(path), /href="\/training/, path);
    assert.doesNotMatch(await textOf('/app/list'), /deposit/);
    assert.equal(await fails(ana.api.call('peerWarnings.list', {})), 404);
    assert.equal(await fails(ana.api.call('campaigns.list', {})), 404);
    assert.equal(await fails(ana.api.call('consultations.list', {})), 404);
    assert.equal(await fails(ana.api.call('rooms.list', {})), 404);
    for (const path of ['/verify-certificate', '/room', '/training/police/later'])
      assert.equal(await statusOf(path), 200, `${path} is for who holds a certificate, a code or a card`);
    assert.equal(await statusOf('/c/cdfghj'), 303, 'an address that is printed leads somewhere');
    for (const words of ['warnings', 'keep a photo as proof'])
      assert.doesNotMatch(await search(words), /href="[^"]*\/(warnings|deposit)"/, words);
    const foreign = { method: 'POST', headers: { origin: 'https://elsewhere.example.org' } };
    const refusal = await fetch(`${place.url}/deposit`, foreign);
    assert.equal(refusal.status, 403);
    assert.doesNotMatch(
      await refusal.text(),
      /owncode/,
      'a form from elsewhere brings back no page that is off',
    );
    await choose(['warnings']);
    assert.equal(await statusOf('/warnings'), 200);
    assert.equal(await statusOf('/deposit'), 404);
  });

  test('what a person has kept stays theirs while it is off, and nothing is added to it', async () => {
    await choose(moduleNames);
    const { salt, api } = await prepare(place.url);
    const keys = await depositKeys(await rootOfCode(makeCode(), salt));
    const vault = keys.conversation;
    const caller = client(place.url);
    const prove = async () => {
      const { challenge } = await caller.call('conversation.requestChallenge', { conversation: vault });
      const signature = answerChallenge({ origin: place.url, conversation: vault, challenge }, keys);
      const answer = await caller.call('deposit.requestToken', {
        ...{ vault, sign: keys.signKey, challenge, signature },
      });
      caller.token = answer.token;
    };
    const sealed = await sealVersion(keys, {
      ...{ kind: 'contract', text: 'Cook, 1,300 a month.', attachments: [], fileHashes: [] },
      ...{ sealedBy: 'browser', of: null },
    });
    const { challenge } = await api.call('intake.requestPuzzle', { for: 'report' });
    const { id, salt: messageSalt } = sealed.message;
    const body = {
      message: { id, envelope: Buffer.from(sealed.envelope).toString('base64'), salt: messageSalt },
      attachments: [],
      puzzle: { challenge, nonce: solve(challenge, id) },
    };
    await prove();
    await caller.call('deposit.write', body);
    await choose([]);
    await prove();
    assert.equal((await caller.call('deposit.read', {})).versions.length, 1);
    assert.equal(await fails(caller.call('deposit.write', body)), 404);
    await choose(moduleNames);
    assert.equal((await caller.call('deposit.read', {})).versions.length, 1);
  });

  test('a card that was handed out votes while consultations are off, and its vote is read', async () => {
    await choose(moduleNames);
    const vote = await openConsultation(ana, 'work', { 'sex-workers': 1 });
    const [card = ''] = vote.cards.get('sex-workers') ?? [];
    await choose([]);
    const voter = makeVoter(vote);
    const credential = await takeSeat(place.url, vote, 'sex-workers', card, voter);
    const caller = consultationClient(place.url);
    const slug = { slug: vote.slug };
    const ballot = await ballotOf({ voter, credential, key: vote.key }, 1, new Map([[1, 1]]));
    assert.equal((await caller.call('consultation.cast', ballot, slug)).version, 1);
    assert.ok((await caller.call('consultation.readBallot', { nullifier: voter.nullifier }, slug)).ballot);
    assert.equal(await statusOf('/consultation/work'), 200);
    assert.equal(await fails(ana.api.call('consultations.read', {}, { id: vote.id })), 404);
    await choose(moduleNames);
    assert.equal(await fails(ana.api.call('consultations.read', {}, { id: vote.id })), 200);
  });

  test('what was shown is hidden while it is off, and comes back', async () => {
    await choose(moduleNames);
    const warning = {
      ...{ conducts: ['violence' as const], area: 'Harbour district', part: 'whole' as const },
      ...{ month: new Date().toISOString().slice(0, 7), advice: 'Take the money first.', language: 'en' },
      ...{ days: 60, unrecognisable: true as const, agreed: true as const },
    };
    const { id } = await ana.api.call('peerWarnings.propose', warning);
    const jo = await signIn(place.url, place.logIns[2]!);
    await jo.api.call('peerWarnings.approve', { version: 1, unrecognisable: true }, { warning: id });
    assert.match(await textOf('/warnings'), /Harbour district/);
    await choose([]);
    assert.equal(await statusOf('/warnings'), 404);
    await choose(moduleNames);
    assert.match(await textOf('/warnings'), /Harbour district/);
  });

  test('at the desk a keeper chooses, and the place of a module goes and comes', async () => {
    await choose(moduleNames);
    const desk = workspaceOn(place, async () => {});
    const { page, faults } = await desk.newPage();
    await desk.unlock(page, 'ana');
    await page.locator('[data-place=warnings]').waitFor({ state: 'attached' });
    await page.locator('[data-place=organisation]').dispatchEvent('click');
    await page.locator('[data-page=modules]').click();
    const box = page.locator('#modules-modules-warnings');
    assert.equal(await box.isChecked(), true);
    await box.uncheck();
    await page.locator('[data-form=profile] [type=submit]').click();
    await page.locator('[data-place=warnings]').waitFor({ state: 'detached' });
    assert.deepEqual(place.deployment.organisation().modules, others);
    await box.check();
    await page.locator('[data-form=profile] [type=submit]').click();
    await page.locator('[data-place=warnings]').waitFor({ state: 'attached' });
    assert.deepEqual(faults, []);
    await page.context().close();
  });

  test('an operator lists and switches by the command', async () => {
    await choose(moduleNames);
    const env = { HEED_DATA: place.folder };
    const off = await runHeed(['modules', 'off', 'warnings', '--json'], env);
    const states = Object.fromEntries(moduleNames.map((name) => [name, name !== 'warnings']));
    assert.deepEqual(JSON.parse(off.out), { modules: states });
    const lines = moduleNames.map((name) => `${name}: ${name === 'warnings' ? 'off' : 'on'}`);
    assert.equal((await runHeed(['modules'], env)).out.trim(), lines.join('\n'));
    await place.deployment.refresh();
    assert.equal(await statusOf('/warnings'), 404);
    const wrong = await runHeed(['modules', 'off', 'cases'], env);
    assert.equal(wrong.code, 2);
    assert.match(wrong.error, /one of: [a-z, -]*warnings/);
  });
});
