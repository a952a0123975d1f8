// Attacks on what somebody keeps for herself: on its vault, by strangers, by who watches sizes, by
// other codes.
import { client } from '@heed/api/client';
import { answerChallenge, signPosting } from '@heed/envelope';
import { makeCode, type ReportCode } from '@heed/envelope/code';
import { depositKeys, keysFromRoot, type PersonKeys, rootOfCode } from '@heed/envelope/derive';
import { sealVersion } from '../../modules/online/site/deposit/open.ts';
import { filesHolding } from '../hunt.ts';
import { prepare, solve } from '../person.ts';
import { formOf, reportWithoutScript, returnWithoutScript } from '../scriptless.ts';
import { type Attack, ensure, statusOf } from './attack.ts';

async function vaultOf(url: string, code: ReportCode = makeCode()): Promise<PersonKeys> {
  const { salt } = await prepare(url);
  return depositKeys(await rootOfCode(code, salt));
}

/** A client with a token of this vault; `by` signs for it. */
async function prove(url: string, keys: PersonKeys, by = keys) {
  const api = client(url);
  const { conversation: vault } = keys;
  const { challenge } = await api.call('conversation.requestChallenge', { conversation: vault });
  const signature = answerChallenge({ origin: url, conversation: vault, challenge }, by);
  const claim = { vault, sign: keys.signKey, challenge, signature };
  api.token = (await api.call('deposit.requestToken', claim)).token;
  return api;
}

async function sealed(url: string, keys: PersonKeys, text: string) {
  const kind = 'contract' as const;
  const one = await sealVersion(keys, {
    kind,
    text,
    attachments: [],
    fileHashes: [],
    sealedBy: 'browser',
    of: null,
  });
  const { challenge, bits } = await client(url).call('intake.requestPuzzle', { for: 'report' });
  const message = {
    id: one.message.id,
    envelope: Buffer.from(one.envelope).toString('base64'),
    salt: one.message.salt,
  };
  const puzzle = { challenge, nonce: solve(challenge, message.id, bits) };
  return { one, body: { message, attachments: [], puzzle } };
}

/** Keeps `text` under the code of the page, without script. */
async function keep(url: string, text: string, more: Readonly<Record<string, string>> = {}) {
  const form = formOf(await (await fetch(`${url}/deposit`)).text(), ['form', 'code']);
  for (const [name, value] of Object.entries({ kind: 'offer', text, kept: 'yes', ...more }))
    form.set(name, value);
  const answer = await fetch(`${url}/deposit`, { method: 'POST', body: form });
  return { status: answer.status, page: await answer.text(), code: String(form.get('code')) as ReportCode };
}

/** Sends a form of the page of a vault. */
async function postVault(url: string, path: string, page: string, more: Readonly<Record<string, string>>) {
  const fields = [...formOf(page, ['session', 'form'])].map(([name, value]) => [name, String(value)]);
  const body = new URLSearchParams([...fields, ...Object.entries(more)]);
  const answer = await fetch(url + path, { method: 'POST', body });
  return { status: answer.status, page: await answer.text() };
}

export const deposits: readonly Attack[] = [
  {
    id: 'vault-of-others',
    promise:
      'A stranger learns of no vault whether something is in it, nor does the size of an answer ' +
      'tell the network',
    tries:
      'refusals and answers for a full, an empty and an unknown vault, compared byte for byte and in length',
    needs: [],
    async play({ url }, watch) {
      const [full, empty, stranger] = [await vaultOf(url), await vaultOf(url), await vaultOf(url)];
      const api = await prove(url, full);
      for (const text of ['One.', 'Two.'])
        await api.call('deposit.write', (await sealed(url, full, text)).body);
      const refusals = await Promise.all(
        [full, empty].map((keys) =>
          prove(url, keys, stranger).then(
            () => 'answered',
            ({ status, problem }: { status: number; problem: unknown }) => JSON.stringify([status, problem]),
          ),
        ),
      );
      watch.expect(refusals[0] === refusals[1], 'A full vault refuses otherwise than an empty one');
      watch.expect(refusals[0]!.startsWith('[403'), `A stranger is answered: ${refusals[0]!.slice(0, 30)}`);
      const sizes: number[] = [];
      for (const keys of [full, empty, stranger]) {
        const { token } = await prove(url, keys);
        const headers = {
          authorization: `Bearer ${token}`,
          'heed-client': '1',
          'accept-encoding': 'br, gzip',
        };
        const answer = await fetch(`${url}/api/deposits`, { headers });
        watch.expect(answer.headers.get('content-encoding') === null, 'The answer is packed');
        const text = await answer.text();
        ensure(
          JSON.parse(text).versions.length === (keys === full ? 2 : 0),
          'A vault does not hold what was kept',
        );
        sizes.push(text.length);
      }
      watch.expect(new Set(sizes).size === 1, `Answers have ${sizes.join(', ')} bytes`);
    },
  },
  {
    id: 'vault-codes',
    promise: 'What is deposited opens with its code alone; no desk and no operator reads it',
    tries: 'tokens of another vault and of a conversation; another code; members’ calls; the disk',
    needs: ['disk'],
    async play({ url, folder }, watch) {
      const words = `canarydeposit${Math.random().toString(36).slice(2)}`;
      const { status, code } = await keep(url, words);
      ensure(status === 200, `A deposit was answered with ${status}`);
      const back = await returnWithoutScript(url, code);
      ensure(back.page.includes(words), 'The code does not open the deposit');
      const { code: other } = await reportWithoutScript(url, { text: 'Another code.' });
      watch.expect(
        !(await returnWithoutScript(url, other)).page.includes(words),
        'Another code shows the deposit',
      );
      const keys = await vaultOf(url, code);
      const [own, foreign] = [await prove(url, keys), await prove(url, await vaultOf(url))];
      watch.expect(
        (await own.call('deposit.read', {})).versions.length === 1,
        'The deposit is not in its vault',
      );
      watch.expect((await foreign.call('deposit.read', {})).versions.length === 0, 'Another vault shows it');
      watch.expect(
        (await statusOf(own.call('conversation.read', {}))) >= 400,
        'The token of a vault opens a conversation',
      );
      const { salt } = await prepare(url);
      const person = await prove(url, await keysFromRoot(await rootOfCode(code, salt)));
      watch.expect(
        (await person.call('deposit.read', {})).versions.length === 0,
        'The key of a conversation opens a vault',
      );
      watch.expect(
        (await statusOf(client(url).call('deposit.read', {}))) === 401,
        'A vault is read without a token',
      );
      const matches = filesHolding(folder!, [words, code]);
      watch.expect(matches.length === 0, `Words or code stand in ${matches.join(', ')}`);
    },
  },
  {
    id: 'vault-deleted',
    promise:
      'Deleted deposits are hidden at once and erased by the next daily job; two years after the ' +
      'last change everything is',
    tries: 'a deleted deposit by its code, its token, a second deletion, and by who would hand it over',
    needs: ['log-ins'],
    async play({ url, member }, watch) {
      const keys = await vaultOf(url);
      const api = await prove(url, keys);
      const { body } = await sealed(url, keys, 'To be deleted.');
      await api.call('deposit.write', body);
      await api.call('deposit.delete', { versions: [body.message.id] });
      watch.expect(
        (await api.call('deposit.read', {})).versions.length === 0,
        'A deleted deposit is still given',
      );
      watch.expect(
        (await statusOf(api.call('deposit.delete', { versions: [body.message.id] }))) === 404,
        'It is deleted twice',
      );
      const { code } = await keep(url, 'To be deleted too.');
      const vaultPage = await returnWithoutScript(url, code);
      const group = /data-card="([0-9a-f]{32})"/.exec(vaultPage.page)?.[1] ?? '';
      ensure(group !== '', 'The deposit is not shown');
      await postVault(url, '/return/deposit', vaultPage.page, { group, step: 'delete', sure: 'yes' });
      const after = await returnWithoutScript(url, code);
      watch.expect(!after.page.includes('To be deleted too.'), 'A deleted deposit is shown');
      const ana = await member('ana');
      const count = async () => (await ana.api.call('inbox.listIds', { desk: 'harbour' })).ids.length;
      const before = await count();
      await postVault(url, '/return/deposit/hand-over', vaultPage.page, { group, desk: 'harbour' });
      watch.expect((await count()) === before, 'A deleted deposit was handed over');
    },
  },
  {
    id: 'hand-over',
    promise: 'A deposit goes to a desk by her press alone, and to the desk that she chose',
    tries: 'a deposit looked for at every desk; handed over without a desk, with a planted code, twice',
    needs: ['log-ins'],
    async play({ url, member }, watch) {
      const words = `handed${Math.random().toString(36).slice(2)}`;
      const ana = await member('ana');
      const count = async (desk: string) => (await ana.api.call('inbox.listIds', { desk })).ids.length;
      const before = { harbour: await count('harbour'), lantern: await count('lantern') };
      const { code, status } = await keep(url, words, { kind: 'contract' });
      ensure(status === 200, `A deposit was answered with ${status}`);
      const vaultPage = await returnWithoutScript(url, code);
      const group = /data-card="([0-9a-f]{32})"/.exec(vaultPage.page)?.[1] ?? '';
      const form = await postVault(url, '/return/deposit', vaultPage.page, { group, step: 'hand-over' });
      const give = (more: Record<string, string>) =>
        postVault(url, '/return/deposit/hand-over', form.page, { group, ...more });
      watch.expect(!/name="desk"[^>]*\bchecked/.test(form.page), 'A desk is chosen for her');
      watch.expect((await give({})).status === 422, 'It was handed over without a desk');
      watch.expect((await give({ desk: 'nowhere' })).status === 422, 'It was handed to a desk that is none');
      watch.expect((await count('harbour')) === before.harbour, 'A desk has it before she pressed');
      ensure((await give({ desk: 'harbour' })).status === 200, 'It was not handed over');
      watch.expect(
        (await count('harbour')) === before.harbour + 1,
        'The desk that she chose has it not, or twice',
      );
      watch.expect((await count('lantern')) === before.lantern, 'Another desk has it');
      const planted = { desk: 'lantern', newcode: makeCode(), kept: 'yes' };
      watch.expect((await give(planted)).status === 422, 'A planted code was taken for the second desk');
      watch.expect((await count('lantern')) === before.lantern, 'Another desk has it by a planted code');
    },
  },
  {
    id: 'posted-later',
    promise:
      'A journal entry written without a network waits as ciphertext, under no key of the device, ' +
      'and reaches the ' +
      'vault whose key signed for it, once',
    tries:
      'what waited on a device, sent twice, signed by another, for another site, message or vault, unpaid',
    needs: [],
    async play({ url }, watch) {
      const [keys, other] = [await vaultOf(url), await vaultOf(url)];
      const { one, body } = await sealed(url, keys, 'Waited.');
      const posting = {
        origin: url,
        vault: keys.conversation,
        message: one.message.id,
        envelope: one.envelope,
      };
      const { message, puzzle } = body;
      const send = (more: object) =>
        statusOf(
          client(url).call('deposit.post', {
            sign: keys.signKey,
            message,
            signature: signPosting(posting, keys),
            puzzle,
            ...more,
          }),
        );
      const wrong: Readonly<Record<string, object>> = {
        'another key': { sign: other.signKey },
        'the signature of another': { signature: signPosting(posting, other) },
        'another site': { signature: signPosting({ ...posting, origin: 'https://elsewhere.example' }, keys) },
        'another vault': { signature: signPosting({ ...posting, vault: other.conversation }, keys) },
        'another message': { signature: signPosting({ ...posting, message: '0'.repeat(32) }, keys) },
        'other bytes': { signature: signPosting({ ...posting, envelope: Buffer.from('x') }, keys) },
        'no puzzle': { puzzle: { challenge: 'x', nonce: '1' } },
      };
      for (const [what, more] of Object.entries(wrong))
        watch.expect((await send(more)) === 403, `Taken with ${what}: ${await send(more)}`);
      ensure((await send({})) === 200 && (await send({})) === 200, 'The true one was not taken');
      const { versions } = await (await prove(url, keys)).call('deposit.read', {});
      watch.expect(versions.length === 1, `Sent twice it is kept ${versions.length} times`);
      watch.expect(
        (await (await prove(url, other)).call('deposit.read', {})).versions.length === 0,
        'Another vault has it',
      );
    },
  },
];
