// Attacks of somebody without a code, or with a code of their own, on conversations of others.
import { randomBytes } from 'node:crypto';
import { client } from '@heed/api/client';
import { answerChallenge } from '@heed/envelope';
import { makeCode } from '@heed/envelope/code';
import { deriveNatively } from '../../apps/server/src/scriptless/queue.ts';
import { comeBack, prepare, type Ready, sealReport, sendReport, solve } from '../person.ts';
import { formOf, reportWithoutScript, returnWithoutScript } from '../scriptless.ts';
import { type Attack, ensure, statusOf } from './attack.ts';
import { getPage } from './surface.ts';
import { measureTiming } from './timing.ts';

/** A report that was taken, and its keys. */
async function send(ready: Ready, text = 'Something.', more: Parameters<typeof sealReport>[1] = {}) {
  const report = await sealReport(ready, { text, ...more });
  await sendReport(ready, report);
  return report;
}

async function tokenOf(url: string, keys: Parameters<typeof comeBack>[2]): Promise<string> {
  const api = client(url);
  await comeBack(api, url, keys);
  return api.token!;
}

const timingTries = 150;

export const stranger: readonly Attack[] = [
  {
    id: 'tokens',
    promise: 'The code opens the conversation, nothing else does',
    tries:
      'tokens cut, changed, of another conversation, in the address; challenges and signatures used ' +
      'elsewhere',
    needs: [],
    async play({ url }, watch) {
      const ready = await prepare(url);
      const [own, other] = [await send(ready, 'Mine.'), await send(ready, 'Of somebody else.')];
      const token = await tokenOf(url, own.keys);
      const read = (authorization: string, path = '/api/conversation') =>
        fetch(url + path, { headers: { authorization, 'heed-client': '1' } });
      ensure((await read(`Bearer ${token}`)).status === 200, 'The right token opens nothing');
      const flip = (at: number) =>
        `${token.slice(0, at)}${token[at] === 'A' ? 'B' : 'A'}${token.slice(at + 1)}`;
      const wrong = ['', 'x', token.slice(0, -2), `${token}A`, token.toUpperCase(), `${token}.${token}`];
      for (let at = 0; at < token.length; at += 3) wrong.push(flip(at));
      for (const one of wrong) {
        const answer = await read(`Bearer ${one}`);
        watch.expect(answer.status === 401 || one === token, `A changed token: ${answer.status}`);
        await answer.body?.cancel();
      }
      for (const header of [token, `Basic ${token}`, `Token ${token}`]) {
        const answer = await read(header);
        await answer.body?.cancel();
        watch.expect(answer.status === 401, `A token that is not carried as one: ${answer.status}`);
      }
      for (const path of [`?token=${token}`, `?access_token=${token}`]) {
        const answer = await fetch(`${url}/api/conversation${path}`);
        await answer.body?.cancel();
        watch.expect(answer.status >= 400 && answer.status < 500, `A token in the address: ${answer.status}`);
      }
      const { conversation } = own.keys;
      const { challenge } = await ready.api.call('conversation.requestChallenge', { conversation });
      const sign = (origin: string, of = conversation, by = own.keys) =>
        answerChallenge({ origin, conversation: of, challenge }, by);
      const claim = (id: string, signature: string, what = challenge) =>
        statusOf(
          ready.api.call('conversation.requestToken', { conversation: id, challenge: what, signature }),
        );
      const cases: readonly [string, Promise<number>][] = [
        ['signed by another', claim(conversation, sign(url, conversation, other.keys))],
        ['signed for another site', claim(conversation, sign('https://elsewhere.example'))],
        ['for another conversation', claim(other.keys.conversation, sign(url))],
        [
          'the challenge of another',
          claim(other.keys.conversation, sign(url, other.keys.conversation, other.keys)),
        ],
        ['a token in the place of a challenge', claim(conversation, sign(url), token)],
        ['no signature', claim(conversation, '0'.repeat(128))],
      ];
      for (const [what, status] of cases)
        watch.expect([400, 403].includes(await status), `${what}: ${await status}`);
      watch.expect(
        (await claim(conversation, sign(url))) === 200,
        'A challenge was spent by who could not sign it',
      );
    },
  },
  {
    id: 'guessed-codes',
    promise: 'The code opens the conversation, nothing else does',
    tries: 'made-up codes with right check digits, neighbours of a right one, without script and by the API',
    needs: [],
    async play({ url }, watch) {
      const { code, status } = await reportWithoutScript(url, { text: 'Mine alone.' });
      ensure(
        status === 200 && (await returnWithoutScript(url, code)).page.includes('Mine alone.'),
        'A report was not taken',
      );
      const guesses = [
        ...Array.from({ length: 8 }, makeCode),
        '',
        '0'.repeat(28),
        '9'.repeat(28),
        `${code}0`,
        code.slice(1),
        `${code.slice(0, 26)}00`,
        `${code.slice(14)}${code.slice(0, 14)}`,
        "' or 1=1 --",
        '%',
      ];
      for (let at = 0; at < 28; at += 5)
        guesses.push(`${code.slice(0, at)}${(Number(code[at]) + 1) % 10}${code.slice(at + 1)}`);
      for (const guess of guesses) {
        const { status: answer, page } = await returnWithoutScript(url, guess);
        watch.expect(answer === 422 || answer === 400, `A made-up code: ${answer}`);
        watch.expect(!page.includes('Mine alone.'), 'A made-up code opened a conversation');
      }
    },
  },
  {
    id: 'wrong-code',
    promise: 'A wrong code tells nothing',
    tries:
      'refusals of an unknown id and of a known one without its key, compared byte for byte, headers too',
    needs: [],
    async play({ url }, watch) {
      const ready = await prepare(url);
      const existing = await send(ready);
      const erasedReport = await send(ready);
      const back = client(url);
      await comeBack(back, url, erasedReport.keys);
      await back.call('conversation.delete', {});
      const ask = async (path: string, body: object) => {
        const answer = await fetch(url + path, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(body),
        });
        const headers = [...answer.headers].filter(([name]) => name !== 'date');
        return { text: await answer.text(), seen: JSON.stringify([answer.status, headers]) };
      };
      const answers = [];
      for (const conversation of [
        randomBytes(32).toString('hex'),
        existing.keys.conversation,
        erasedReport.keys.conversation,
      ]) {
        const reply = await ask('/api/challenge', { conversation });
        const { challenge } = JSON.parse(reply.text) as { challenge: string };
        const signature = randomBytes(64).toString('hex');
        const refusal = await ask('/api/token', { conversation, challenge, signature });
        answers.push({
          challenge: `${reply.seen} ${challenge.length}`,
          refusal: `${refusal.seen} ${refusal.text}`,
        });
      }
      ensure(
        answers[0]!.refusal.startsWith('[403'),
        `A wrong signature is answered with ${answers[0]!.refusal}`,
      );
      for (const [at, what] of [
        [1, 'known'],
        [2, 'deleted'],
      ] as const) {
        watch.expect(
          answers[0]!.challenge === answers[at]!.challenge,
          `A ${what} conversation gets another challenge`,
        );
        watch.expect(
          answers[0]!.refusal === answers[at]!.refusal,
          `A ${what} conversation gets another refusal`,
        );
      }
      const page = async (code: string) => {
        const { status, page } = await returnWithoutScript(url, code);
        // What was typed comes back in its own field.
        return `${status} ${page.replace(/value="[^"]*"|(?<=<textarea[^>]*>)[^<]*/g, '')}`;
      };
      const { code } = await reportWithoutScript(url, { text: 'To be deleted.' });
      const session = formOf((await returnWithoutScript(url, code)).page, ['session', 'form']);
      session.set('sure', 'yes');
      const deletion = await fetch(`${url}/return/delete`, {
        method: 'POST',
        body: new URLSearchParams([...session].map(([name, value]) => [name, String(value)])),
      });
      ensure(deletion.status === 200, `The form of deletion was answered with ${deletion.status}`);
      watch.expect(
        (await page(makeCode())) === (await page(code)),
        'A deleted code gets another page than an unknown one',
      );
    },
  },
  {
    id: 'wrong-code-timing',
    promise: 'A wrong code tells nothing',
    tries:
      `time of ${timingTries} refusals for a known and an unknown id, beside a leak put there ` +
      `on purpose`,
    needs: [],
    async play({ url }, watch) {
      const ready = await prepare(url);
      const { keys } = await send(ready);
      const ask = async (conversation: string) => {
        const { challenge } = await ready.api.call('conversation.requestChallenge', { conversation });
        const body = JSON.stringify({ conversation, challenge, signature: 'ab'.repeat(64) });
        const headers = { 'content-type': 'application/json' };
        return async () => (await fetch(`${url}/api/token`, { method: 'POST', headers, body })).arrayBuffer();
      };
      const existing = await ask(keys.conversation);
      const unknown = await ask(randomBytes(32).toString('hex'));
      const { difference, wouldSee } = await measureTiming(existing, unknown, timingTries);
      watch.expect(difference === null, `A known id takes ${difference?.toFixed(2)} ms longer`);
      watch.note(`a leak of ${wouldSee} ms would have been seen`);
    },
  },
  {
    id: 'sent-twice',
    promise: 'Sent twice is stored once, and what was changed before the second press is stored too',
    tries:
      'one report ten times at once, again with other bytes, under the code of somebody else; a changed form',
    needs: [],
    async play({ url }, watch) {
      const ready = await prepare(url);
      const { keys, body } = await sealReport(ready);
      const { challenge, bits } = await ready.api.call('intake.requestPuzzle', { for: 'report' });
      const paid = { ...body, puzzle: { challenge, nonce: solve(challenge, body.message.id, bits) } };
      const receipts = await Promise.all(
        Array.from({ length: 10 }, () => ready.api.call('intake.report', paid)),
      );
      // What lets a page say that it has arrived is sealed again in each.
      const texts = receipts.map(({ arrival: _, ...receipt }) => JSON.stringify(receipt));
      for (const text of texts) watch.expect(text === texts[0], 'The same report got two receipts');
      const api = client(url);
      await comeBack(api, url, keys);
      const { messages } = await api.call('conversation.read', {});
      watch.expect(messages.length === 1, `Sent ten times it is stored ${messages.length} times`);
      const envelope = randomBytes(9000).toString('base64');
      const changed = { ...paid, message: { ...paid.message, envelope } };
      watch.expect(
        (await statusOf(ready.api.call('intake.report', changed))) === 409,
        'Other bytes were taken',
      );
      const form = formOf(await (await fetch(`${url}/report`)).text(), ['form', 'code', 'door', 'country']);
      const post = async (text: string) => {
        for (const [name, value] of Object.entries({ desk: 'harbour', kept: 'on', text }))
          form.set(name, value);
        return (await fetch(`${url}/report`, { method: 'POST', body: form })).status;
      };
      for (const text of ['First words.', 'First words.', 'First words. And more.'])
        ensure((await post(text)) === 200, 'A form was not taken');
      const { page } = await returnWithoutScript(url, String(form.get('code')));
      watch.expect(page.split('First words.').length - 1 === 2, 'A form sent twice is stored twice');
      watch.expect(page.includes('And more.'), 'What was changed before the second press is lost');
    },
  },
  {
    id: 'deleted',
    promise: 'Deleted is hidden at once, gone after 72 hours',
    tries:
      'a deleted conversation, by its code, its old token, a member’s old address and lists: nothing comes',
    needs: ['log-ins'],
    async play({ url, member }, watch) {
      const ready = await prepare(url);
      const { keys } = await send(ready, 'To be deleted.');
      const mila = await member('mila');
      const rows = async () =>
        (await mila.api.call('inbox.list', { desk: 'harbour', view: 'needs' })).rows.filter(
          ({ conversation }) => conversation === keys.conversation,
        );
      const [row] = await rows();
      ensure(row !== undefined, 'The report is not at the desk');
      const api = client(url);
      await comeBack(api, url, keys);
      await api.call('conversation.delete', {});
      watch.expect(
        [401, 403, 404, 410].includes(await statusOf(api.call('conversation.read', {}))),
        'The old token still reads',
      );
      watch.expect((await statusOf(comeBack(client(url), url, keys))) === 403, 'The code still opens');
      const remains = await mila.api.call('casework.read', {}, { id: row.id }).catch(() => null);
      watch.expect(
        remains === null || remains.messages.every(({ envelope }) => envelope === ''),
        'A member still gets words',
      );
      const { rows: lines } = await mila.api.call('inbox.listSummaries', { desk: 'harbour' });
      watch.expect(
        lines.every(({ id, summary }) => id !== row.id || summary === null),
        'The summary is still given',
      );
    },
  },
  {
    id: 'one-sentence',
    promise: 'Nobody is asked to say who they are',
    tries:
      'one sentence and nothing else; any field of the form that must be filled in and could name somebody',
    needs: [],
    async play({ url }, watch) {
      const { text } = await getPage(url, '/report');
      const names = [...text.matchAll(/<(?:input|textarea|select)[^>]*>/g)].map(([tag]) => tag);
      ensure(names.length > 3, 'The page of writing has no fields');
      const asksWho = new RegExp(
        'name="(name|email|e-mail|phone|telephone|address|user|username)"|' +
          'autocomplete="(name|email|tel|username)"',
      );
      for (const tag of names) {
        watch.expect(
          !/\brequired\b/.test(tag) || /name="(text|kept|desk)"/.test(tag),
          `Must be filled in: ${/name="(\w+)"/.exec(tag)?.[1]}`,
        );
        watch.expect(!asksWho.test(tag), `Asks who she is: ${/name="(\w+)"/.exec(tag)?.[1]}`);
      }
      watch.expect(
        (await reportWithoutScript(url, { text: 'Help.' })).status === 200,
        'One sentence is not enough',
      );
    },
  },
  {
    id: 'library-words',
    promise: 'No words of a library reach a person',
    tries: 'wrong things in every field of the calls that anybody may make, in five languages',
    needs: [],
    async play({ url }, watch) {
      const ready = await prepare(url);
      const { body } = await sealReport(ready);
      const values = [null, 5, [], {}, '', 'x'.repeat(300), -1, '\u0000', '<b>'];
      const library = new RegExp(
        'Expected |Received |Invalid (type|key|length|format)|valibot|SQLITE|better-sqlite|TypeError|' +
          'undefined|at \\w+ \\(|node:|\\.ts\\b|must be of type|Unexpected (token|end)|JSON at',
      );
      const language = ['en', 'hr', 'nl', 'pl', 'sv'];
      let turn = 0;
      for (const [path, good] of [
        ['/api/reports', { ...body, puzzle: { challenge: 'x', nonce: '1' } }],
        ['/api/puzzle', { for: 'report', bytes: 1 }],
        ['/api/challenge', { conversation: '0'.repeat(64) }],
        ['/api/token', { conversation: '0'.repeat(64), challenge: 'x', signature: '0'.repeat(128) }],
      ] as const)
        for (const field of [...Object.keys(good), 'unknown'])
          for (const value of values) {
            const answer = await fetch(url + path, {
              method: 'POST',
              headers: { 'content-type': 'application/json', 'accept-language': language[turn++ % 5]! },
              body: JSON.stringify({ ...good, [field]: value }),
            });
            const text = await answer.text();
            if (answer.ok) continue;
            const wording = library.exec(text)?.[0];
            watch.expect(
              wording === undefined && answer.status < 500,
              `${path}, ${field}: ${wording ?? answer.status}`,
            );
          }
    },
  },
  {
    id: 'change-of-code',
    promise: 'The code opens the conversation, nothing else does',
    tries: 'the code of before after it was changed, and a token that was given for it',
    needs: [],
    async play({ url }, watch) {
      const { code, status } = await reportWithoutScript(url, { text: 'Under a code that is changed.' });
      ensure(status === 200, 'A report was not taken');
      const ready = await prepare(url);
      const token = await tokenOf(url, await deriveNatively(code as never, ready.salt));
      const opening = await returnWithoutScript(url, code);
      const form = async (path: string, page: string, more: Record<string, string>) => {
        const hidden = [...page.matchAll(/<input type="?hidden"? name="([^"]+)" value="([^"]*)"/g)].map(
          ([, name, value]) => [name!, value!],
        );
        const answer = await fetch(url + path, {
          method: 'POST',
          body: new URLSearchParams([...hidden, ...Object.entries(more)]),
        });
        return { status: answer.status, page: await answer.text() };
      };
      const offered = await form('/return/code', opening.page, {});
      const next = /name="newcode" value="(\d{28})"/.exec(offered.page)?.[1] ?? '';
      ensure(next !== '', 'No new code was offered');
      const completion = await form('/return/code', offered.page, { kept: 'yes' });
      ensure(completion.status === 200, `The change of code was answered with ${completion.status}`);
      ensure(
        (await returnWithoutScript(url, next)).page.includes('Under a code'),
        'The new code opens nothing',
      );
      const old = await returnWithoutScript(url, code);
      watch.expect(
        old.status !== 200 && !old.page.includes('Under a code'),
        `The old code still opens: ${old.status}`,
      );
      const answer = await fetch(`${url}/api/conversation`, {
        headers: { authorization: `Bearer ${token}`, 'heed-client': '1' },
      });
      await answer.body?.cancel();
      watch.expect(answer.status >= 400, `A token of the old code still reads: ${answer.status}`);
    },
  },
];
