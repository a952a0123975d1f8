// Deposits by HTTP: what a stranger learns of a vault, what is sent twice, late, half or too large, and the
// forms without script at their edges.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { client } from '@heed/api/client';
import { answerChallenge, signPosting } from '@heed/envelope';
import { makeCode, type ReportCode } from '@heed/envelope/code';
import { depositKeys, keysFromRoot, type PersonKeys, rootOfCode } from '@heed/envelope/derive';
import { type InventedServer, startInvented } from '../../../tests/invented.ts';
import { signIn } from '../../../tests/member.ts';
import { prepare, type Ready, solve } from '../../../tests/person.ts';
import { formOf, reportWithoutScript, returnWithoutScript } from '../../../tests/scriptless.ts';
import { sealVersion } from '../site/deposit/open.ts';

const words = 'Cook, 1,300 a month.';

describe('deposits by HTTP', () => {
  let place: InventedServer;
  let ready: Ready;
  let end = async () => {};
  before(async () => {
    place = await startInvented({ after: (stop) => (end = stop) });
    ready = await prepare(place.url);
  });
  after(() => end());

  const vaultOf = async (code: ReportCode = makeCode()) => depositKeys(await rootOfCode(code, ready.salt));

  async function prove(keys: PersonKeys, by = keys) {
    const api = client(place.url);
    const { conversation: vault } = keys;
    const { challenge } = await api.call('conversation.requestChallenge', { conversation: vault });
    const signature = answerChallenge({ origin: place.url, conversation: vault, challenge }, by);
    const { token } = await api.call('deposit.requestToken', {
      vault,
      sign: keys.signKey,
      challenge,
      signature,
    });
    api.token = token;
    return api;
  }

  const version = {
    kind: 'contract',
    text: words,
    attachments: [],
    fileHashes: [],
    sealedBy: 'browser',
  } as const;
  const sealed = (keys: PersonKeys, text = words) => sealVersion(keys, { ...version, text, of: null });
  const bodyOf = async (one: Awaited<ReturnType<typeof sealed>>) => {
    const { challenge } = await ready.api.call('intake.requestPuzzle', { for: 'report' });
    return { ...unpaidOf(one), puzzle: { challenge, nonce: solve(challenge, one.message.id) } };
  };
  const unpaidOf = (one: Awaited<ReturnType<typeof sealed>>) => ({
    message: {
      id: one.message.id,
      envelope: Buffer.from(one.envelope).toString('base64'),
      salt: one.message.salt,
    },
    attachments: [],
  });
  const status = (call: Promise<unknown>) =>
    call.then(
      () => 200,
      ({ status }: { status: number }) => status,
    );

  test('a vault that holds something answers a stranger, and the network, as an empty one', async () => {
    const [full, empty, stranger] = [await vaultOf(), await vaultOf(), await vaultOf()];
    const api = await prove(full);
    for (const text of [words, 'Cook, 300 a month.'])
      await api.call('deposit.write', await bodyOf(await sealed(full, text)));
    const refusals = [full, empty].map((keys) =>
      prove(keys, stranger).catch(({ status, problem }) => JSON.stringify([status, problem])),
    );
    const [first, second] = await Promise.all(refusals);
    assert.equal(first, second, 'the same refusal');
    assert.match(String(first), /403/);
    const sizes = [];
    for (const keys of [full, empty, stranger]) {
      const { token } = await prove(keys);
      const headers = { authorization: `Bearer ${token}`, 'heed-client': '1' };
      const answer = await fetch(`${place.url}/api/deposits`, { headers });
      assert.equal(answer.headers.get('content-encoding'), null);
      const text = await answer.text();
      assert.equal(JSON.parse(text).versions.length, keys === full ? 2 : 0);
      sizes.push(text.length);
    }
    assert.deepEqual(new Set(sizes), new Set([32_768]), 'one size');
  });

  test('sent twice it is stored once; other bytes, vaults and sites are refused, and no puzzle', async () => {
    const [keys, other] = [await vaultOf(), await vaultOf()];
    const api = await prove(keys);
    const one = await sealed(keys);
    const body = await bodyOf(one);
    const [a, b] = await Promise.all([api.call('deposit.write', body), api.call('deposit.write', body)]);
    assert.deepEqual([a.message, a.day, a.eraseOn], [b.message, b.day, b.eraseOn]);
    assert.equal((await api.call('deposit.read', {})).versions.length, 1);
    const changed = {
      ...body,
      message: { ...body.message, envelope: `${body.message.envelope.slice(0, -8)}AAAAAAA=` },
    };
    assert.equal(await status(api.call('deposit.write', changed)), 409);
    assert.equal(await status((await prove(other)).call('deposit.write', body)), 409);
    assert.equal((await (await prove(other)).call('deposit.read', {})).versions.length, 0);
    const unpaid = { ...(await bodyOf(await sealed(keys))), puzzle: { challenge: 'x', nonce: '1' } };
    assert.equal(await status(api.call('deposit.write', unpaid)), 403);
    assert.equal(await status(client(place.url).call('deposit.write', body)), 401, 'without a token');
    const foreign = await fetch(`${place.url}/api/deposits`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${api.token}`,
        origin: 'https://elsewhere.example',
        'content-type': 'application/json',
      },
      body: JSON.stringify(body),
    });
    assert.equal(foreign.status, 403);
    for (const broken of ['{', '[]', JSON.stringify({ ...body, kind: 'contract' }), 'x'.repeat(2_000_000)]) {
      const headers = {
        authorization: `Bearer ${api.token}`,
        'content-type': 'application/json',
        'heed-client': '1',
      };
      const answer = await fetch(`${place.url}/api/deposits`, { method: 'POST', headers, body: broken });
      assert.ok([400, 413].includes(answer.status), `${broken.slice(0, 20)} ${answer.status}`);
      assert.match(answer.headers.get('content-type') ?? '', /problem\+json/);
    }
  });

  test('what waited on a device needs no token and goes only where its key signed, once', async () => {
    const [keys, other] = [await vaultOf(), await vaultOf()];
    const api = client(place.url);
    const one = await sealed(keys);
    const { message, puzzle } = await bodyOf(one);
    const posting = {
      origin: place.url,
      vault: keys.conversation,
      message: message.id,
      envelope: one.envelope,
    };
    const body = { sign: keys.signKey, message, signature: signPosting(posting, keys), puzzle };
    const [a, b] = await Promise.all([api.call('deposit.post', body), api.call('deposit.post', body)]);
    assert.deepEqual([a.message, a.day, a.eraseOn], [b.message, b.day, b.eraseOn]);
    const reader = await prove(keys);
    assert.equal((await reader.call('deposit.read', {})).versions.length, 1);
    const next = await sealed(keys, 'Another evening.');
    const { message: second, puzzle: paid } = await bodyOf(next);
    const to = { ...posting, message: second.id, envelope: next.envelope };
    const forged = {
      'another key': { sign: other.signKey, signature: signPosting(to, keys) },
      "another key's signature": { sign: keys.signKey, signature: signPosting(to, other) },
      'the signature of another message': { sign: keys.signKey, signature: body.signature },
      'another site': {
        sign: keys.signKey,
        signature: signPosting({ ...to, origin: 'https://elsewhere.example' }, keys),
      },
      'other bytes': {
        sign: keys.signKey,
        signature: signPosting({ ...to, envelope: Buffer.from('other') }, keys),
      },
    };
    for (const [what, proof] of Object.entries(forged))
      assert.equal(
        await status(api.call('deposit.post', { ...proof, message: second, puzzle: paid })),
        403,
        what,
      );
    const signature = signPosting(to, keys);
    const unpaid = { sign: keys.signKey, message: second, signature, puzzle: { challenge: 'x', nonce: '1' } };
    assert.equal(await status(api.call('deposit.post', unpaid)), 403);
    assert.equal((await reader.call('deposit.read', {})).versions.length, 1, 'nothing of it is stored');
    await api.call('deposit.post', { ...unpaid, puzzle: paid });
    assert.equal((await reader.call('deposit.read', {})).versions.length, 2);
  });

  test('the token of a vault opens no conversation, and that of a conversation no vault', async () => {
    const code = makeCode();
    await reportWithoutScript(place.url, {}).then(({ status }) => assert.equal(status, 200));
    const keys = await vaultOf(code);
    const api = await prove(keys);
    assert.equal(await status(api.call('conversation.read', {})), 403);
    assert.equal(await status(api.call('conversation.delete', {})), 403);
    const person = await keysFromRoot(await rootOfCode(code, ready.salt));
    await api.call('deposit.write', await bodyOf(await sealed(keys)));
    assert.equal((await (await prove(person)).call('deposit.read', {})).versions.length, 0);
  });

  test('deleted is gone at once, and a second deletion says so', async () => {
    const keys = await vaultOf();
    const api = await prove(keys);
    const one = await sealed(keys);
    await api.call('deposit.write', await bodyOf(one));
    const { recorded } = await api.call('deposit.delete', { versions: [one.message.id] });
    assert.match(recorded.statement, /^heed\/deletion\/v1\n/);
    assert.equal((await api.call('deposit.read', {})).versions.length, 0);
    assert.equal(await status(api.call('deposit.delete', { versions: [one.message.id] })), 404);
  });

  /** Sends the form of a deposit as a browser without script does. */
  async function keep(more: Record<string, string> = {}, files = 0) {
    const page = await (await fetch(`${place.url}/deposit`)).text();
    const form = formOf(page, ['form', 'code']);
    for (const [name, value] of Object.entries({ kind: 'offer', text: words, kept: 'yes', ...more }))
      form.set(name, value);
    for (let n = 0; n < files; n++) form.append('attachment', new Blob([`file ${n}`]), `${n}.txt`);
    const answer = await fetch(`${place.url}/deposit`, { method: 'POST', body: form });
    const again = () => fetch(`${place.url}/deposit`, { method: 'POST', body: form });
    return { status: answer.status, page: await answer.text(), code: String(form.get('code')), again };
  }

  const groupOf = (page: string) => /data-card="([0-9a-f]{32})"/.exec(page)?.[1] ?? '';
  async function post(path: string, page: string, more: Record<string, string>) {
    const fields = [...formOf(page, ['session', 'form'])].map(([name, value]) => [name, String(value)]);
    const body = new URLSearchParams([...fields, ...Object.entries(more)]);
    const answer = await fetch(`${place.url}${path}`, { method: 'POST', body });
    return { status: answer.status, page: await answer.text() };
  }

  test('without script: nothing preset, nothing half, and what was typed comes back', async () => {
    for (const more of [
      { kind: '' },
      { text: ' ' },
      { kept: 'x', owncode: '1234' },
      { owncode: makeCode() },
    ]) {
      const { status: code, page } = await keep(more);
      assert.equal(code, 422, JSON.stringify(more));
      assert.match(page, /data-errors/);
      assert.ok('text' in more || page.includes(words), 'the words are there');
    }
    const many = await keep({}, 24);
    assert.equal(many.status, 422);
    assert.ok(many.page.includes(words) && /no more than 10/.test(many.page));
    const huge = await keep({ text: 'x'.repeat(100_001) });
    assert.equal(huge.status, 422);
    const half = await fetch(`${place.url}/deposit`, {
      method: 'POST',
      headers: { 'content-type': 'multipart/form-data; boundary=x' },
      body: '--x\r\ncontent-disposition: form-data; name="text"\r\n\r\nhalf',
    });
    assert.equal(half.status, 422);
  });

  test('without script: sent twice it is one deposit, and a code that exists takes another', async () => {
    const { status: reply, code, again } = await keep();
    assert.equal(reply, 200);
    assert.equal((await again()).status, 200);
    assert.equal((await keep({ owncode: code, kind: 'journal', text: 'Arrived.' })).status, 200);
    const { page } = await returnWithoutScript(place.url, code);
    assert.equal(page.match(/data-card=/g)?.length, 2);
    const { code: reported } = await reportWithoutScript(place.url, { text: 'A report first.' });
    assert.equal((await keep({ owncode: reported })).status, 200);
    const both = (await returnWithoutScript(place.url, reported)).page;
    assert.ok(both.includes('A report first.') && both.includes(words), 'one place for one code');
    const wrong = await returnWithoutScript(place.url, makeCode());
    assert.equal(wrong.status, 422);
  });

  test('without script: a second desk asks for another code; a deleted deposit goes nowhere', async () => {
    const { code } = await keep({ kind: 'contract' });
    const vaultPage = (await returnWithoutScript(place.url, code)).page;
    const group = groupOf(vaultPage);
    const form = await post('/return/deposit', vaultPage, { group, step: 'hand-over' });
    assert.equal((await post('/return/deposit/hand-over', form.page, { group })).status, 422, 'no desk');
    const first = await post('/return/deposit/hand-over', form.page, { group, desk: 'harbour' });
    assert.ok(first.status === 200 && first.page.includes('It is handed to'), first.page);
    const next = await post('/return/deposit', first.page, { group, step: 'hand-over' });
    const demand = await post('/return/deposit/hand-over', next.page, { group, desk: 'lantern' });
    assert.equal(demand.status, 422);
    assert.ok(demand.page.includes('you need another code'));
    const newcode = /name="newcode" value="(\d{28})"/.exec(demand.page)![1]!;
    const planted = await post('/return/deposit/hand-over', demand.page, {
      group,
      desk: 'lantern',
      newcode: makeCode(),
      kept: 'yes',
    });
    assert.equal(planted.status, 422, 'a code from elsewhere is never taken');
    const second = await post('/return/deposit/hand-over', demand.page, {
      group,
      desk: 'lantern',
      newcode,
      kept: 'yes',
    });
    assert.ok(second.page.includes('It is handed to'), second.page);
    const member = await signIn(place.url, place.logIns[0]!);
    const [row] = await member.inbox('lantern');
    assert.ok((await member.read(row!.id)).texts[0]!.includes(words));
    assert.equal((await returnWithoutScript(place.url, newcode)).status, 200);
    const deletion = await post('/return/deposit', first.page, { group, step: 'delete', sure: 'yes' });
    assert.ok(deletion.page.includes('It is deleted.'));
    const late = await post('/return/deposit/hand-over', next.page, { group, desk: 'harbour' });
    assert.ok(late.page.includes('It is not here any more.'));
  });

  test('another site’s form leaves nothing, whichever of ours it plays', async () => {
    const headers = {
      'sec-fetch-site': 'cross-site',
      origin: 'https://elsewhere.example',
      accept: 'text/html',
    };
    for (const path of [
      '/deposit',
      '/return/deposit',
      '/return/deposit/version',
      '/return/deposit/hand-over',
    ]) {
      const body = new URLSearchParams({ text: 'planted', code: makeCode(), owncode: makeCode() });
      const answer = await fetch(`${place.url}${path}`, { method: 'POST', headers, body });
      assert.equal(answer.status, 403, path);
      assert.ok(!(await answer.text()).includes('planted'));
    }
  });
});
