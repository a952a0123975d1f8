// Attacks of an operator who is broken into or ordered: answers changed between the server and who
// reads them,
// and files of the log changed on the disk. What people hold must notice.
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { client } from '@heed/api/client';
import {
  hashHex,
  type ListedEnvelope,
  nextLinks,
  type OrganisationTrust,
  verifyConversation,
  verifyDeskKeys,
} from '@heed/envelope';
import { unwrapDeskKey } from '@heed/envelope/keys';
import { openMessage } from '@heed/envelope/open';
import { sealMessage } from '@heed/envelope/seal';
import { parseCheckpoint, verifyInclusionPromise, verifyNote, verifyProofFile } from '@heed/ledger';
import { run as monitor } from '@heed/monitor';
import { hexOf, readLog } from '../log.ts';
import { comeBack, prepare, sealReport, sendReport, writeAgain } from '../person.ts';
import { startProcess } from '../process.ts';
import { untilAnswer } from '../until.ts';
import { type Attack, ensure } from './attack.ts';
import type { TargetServer } from './target.ts';

/** A conversation of two messages of the person and one answer between them, as its reader opens it. */
async function talk({ url, member }: TargetServer) {
  const ready = await prepare(url);
  const report = await sealReport(ready, { text: 'First.' });
  await sendReport(ready, report);
  const mila = await member('mila');
  const row = (await mila.api.call('inbox.list', { desk: 'harbour', view: 'needs' })).rows.find(
    ({ conversation }) => conversation === report.keys.conversation,
  );
  ensure(row !== undefined, 'The report is not at the desk');
  await mila.say(row.id, 'desk', 'An answer.');
  await writeAgain(url, report, 'Second.');
  const api = client(url);
  await comeBack(api, url, report.keys);
  const { messages } = await api.call('conversation.read', {});
  const open = async (envelope: string): Promise<ListedEnvelope> =>
    openMessage(Buffer.from(envelope, 'base64'), [report.keys.sealIdentity]);
  const listed = await Promise.all(
    messages.map(async ({ id, envelope }) => ({ ...(await open(envelope)), listedId: id })),
  );
  const trust = { conversation: report.keys.conversation, signKey: report.keys.signKey, desks: ready.desks };
  return { ready, keys: report.keys, messages, listed, open, trust };
}

/** Whether the reader is told nothing: every message genuine, none missing. */
function looksWhole(
  listed: readonly ListedEnvelope[],
  trust: Parameters<typeof verifyConversation>[1],
): boolean {
  const { messages, dropped } = verifyConversation(listed, trust);
  return messages.every(({ verdict }) => verdict === 'genuine') && dropped.length === 0;
}

interface Organisation {
  readonly organisationKey: string;
  readonly supervisors: { statement: string; signatures: { key: string; signature: string }[] }[];
  readonly deskKeys: { id: string; desk: string; certificate: Organisation['supervisors'][number] }[];
  readonly day: string;
}

const trustOf = ({ organisationKey, supervisors, day }: Organisation): OrganisationTrust => ({
  organisation: organisationKey,
  fingerprint: hashHex(Buffer.from(organisationKey, 'hex')),
  supervisors,
  day,
});

/** What a dishonest server would change in the keys that it gives out. */
const falseKeys: Readonly<Record<string, (reply: Organisation) => void>> = {
  'another sealing key': ({ deskKeys }) =>
    swapField(deskKeys[0]!.certificate, 'seal', deskKeys[1]!.certificate),
  'another signing key': ({ deskKeys }) =>
    swapField(deskKeys[0]!.certificate, 'sign', deskKeys[1]!.certificate),
  'another desk': ({ deskKeys }) => replaceIn(deskKeys[0]!.certificate, /"desk":"\w+"/, '"desk":"other"'),
  'a longer life': ({ deskKeys }) =>
    replaceIn(deskKeys[0]!.certificate, /"validUntil":"\d{4}/, '"validUntil":"2999'),
  'no signature': ({ deskKeys }) => Object.assign(deskKeys[0]!.certificate, { signatures: [] }),
  'a signature of zeros': ({ deskKeys }) =>
    Object.assign(deskKeys[0]!.certificate.signatures[0]!, { signature: '0'.repeat(128) }),
  'the signature of another certificate': ({ deskKeys }) => {
    const { signatures } = deskKeys[1]!.certificate;
    Object.assign(deskKeys[0]!.certificate, { signatures });
  },
  'no supervisor': ({ supervisors }) => void supervisors.splice(0),
  'a supervisor who was changed': ({ supervisors }) =>
    replaceIn(supervisors[0]!, /"validUntil":"\d{4}/, '"validUntil":"2998'),
};

function replaceIn(one: { statement: string }, what: RegExp, by: string): void {
  const changed = one.statement.replace(what, by);
  if (changed === one.statement) throw new Error(`No ${what.source} in the statement`);
  one.statement = changed;
}

function swapField(one: { statement: string }, field: string, other: { statement: string }): void {
  const value = (JSON.parse(other.statement) as Record<string, string>)[field]!;
  replaceIn(one, new RegExp(`"${field}":"[^"]*"`), `"${field}":"${value}"`);
}

/** A report and the proof that the log gives of it. */
async function prove(url: string) {
  const ready = await prepare(url);
  const { vkey } = (await ready.api.call('organisation.read', {})).logs.at(-1)!;
  const { promise } = await sendReport(ready, await sealReport(ready));
  const { leafHash } = verifyInclusionPromise(promise, vkey);
  const { proof } = await untilAnswer(() => ready.api.call('log.readProof', {}, { leaf: hexOf(leafHash) }));
  return { vkey, promise, leafHash, proof };
}

/** Whether `work` answers anything but null; an error is a refusal. */
const isBelieved = (work: () => unknown): boolean => {
  try {
    return work() !== null;
  } catch {
    return false;
  }
};

type Change = (bytes: Buffer, path: string) => Buffer;

/** The site at `url` with answers changed on the way, for as long as `work` takes. */
async function lyingSite<T>(url: string, change: Change, work: (url: string) => Promise<T>): Promise<T> {
  const server = createServer(async (request, response) => {
    const path = request.url ?? '';
    const answer = await fetch(url + path);
    response.statusCode = answer.status;
    for (const name of ['content-type', 'content-security-policy'])
      if (answer.headers.has(name)) response.setHeader(name, answer.headers.get(name)!);
    response.end(change(Buffer.from(await answer.arrayBuffer()), path));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    return await work(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

/** Codes of what `heed monitor` finds at `url`. */
async function findings(url: string, state: string): Promise<readonly string[]> {
  const lines: string[] = [];
  const print = console.log;
  console.log = (line: string) => void lines.push(line);
  try {
    await monitor([url, '--json', '--state', state, '--patience', '0']);
  } finally {
    console.log = print;
  }
  const report = JSON.parse(lines.join('\n')) as { findings: { code: string }[] };
  return report.findings.map(({ code }) => code);
}

const flipped = (bytes: Buffer, at: number): Buffer => {
  const copy = Buffer.from(bytes);
  copy[at]! ^= 1;
  return copy;
};

export const operator: readonly Attack[] = [
  {
    id: 'lying-server',
    promise: 'What the server shows is what was written',
    tries:
      'messages of a conversation dropped, doubled, exchanged, reordered, changed, taken from another one',
    needs: ['log-ins'],
    async play(target, watch) {
      const { listed, messages, open, trust } = await talk(target);
      const other = await talk(target);
      ensure(listed.length === 3 && looksWhole(listed, trust), 'The honest conversation is not genuine');
      const [one, two, three] = listed as [ListedEnvelope, ListedEnvelope, ListedEnvelope];
      const foreign = await Promise.all(other.messages.map(({ envelope }) => open(envelope)));
      const bytes = Buffer.from(messages[1]!.envelope, 'base64');
      const changed = await open(flipped(bytes, bytes.length - 40).toString('base64'));
      const lies: Readonly<Record<string, readonly ListedEnvelope[]>> = {
        'the first is dropped': [two, three],
        'the answer is dropped': [one, three],
        'the last stands first': [three, one, two],
        'the answer stands first': [two, one, three],
        'one stands twice': [one, two, two, three],
        'one is replayed at the end': [one, two, three, one],
        'a byte is changed': [one, changed, three],
        'ids are exchanged': [
          one,
          { ...two, listedId: messages[2]!.id },
          { ...three, listedId: messages[1]!.id },
        ],
        'an answer of another conversation': [one, other.listed[1]!, three],
        'words of somebody else': [one, two, three, other.listed[0]!],
        'an envelope of somebody else': [one, two, three, foreign[0]!],
      };
      for (const [lie, list] of Object.entries(lies))
        watch.expect(!looksWhole(list, trust), `Not noticed: ${lie}`);
    },
  },
  {
    id: 'other-desk',
    promise:
      "The person is tied to the desk of her own first message; another desk's answer is 'not genuine'",
    tries: 'a member of another desk signs an answer, and the server puts it into her conversation',
    needs: ['log-ins'],
    async play(target, watch) {
      const { listed, keys, ready, trust } = await talk(target);
      const jo = await target.member('jo');
      const { deskKeys } = await jo.api.call('session.read', {});
      const row = deskKeys.find(({ desk, wrap }) => desk === 'lantern' && wrap !== null);
      ensure(row !== undefined, 'The member has no key of another desk');
      const secret = await unwrapDeskKey(Buffer.from(row.wrap!, 'base64'), [jo.keys.identity], row.id);
      const genuine = listed.filter((one) => one.ok);
      const answer = await sealMessage(
        {
          conversation: keys.conversation,
          role: 'desk',
          deskKey: secret.id,
          ...nextLinks(genuine, 'desk'),
          text: 'Write to us.',
          attachments: [],
          conversationKey: secret.recipient,
        },
        { sign: secret, recipients: [keys.sealRecipient] },
      );
      const planted = await openMessage(answer.envelope, [keys.sealIdentity]);
      ensure(planted.ok, 'The planted answer does not open');
      const judged = verifyConversation([...listed, planted], trust);
      watch.expect(judged.messages.at(-1)!.verdict !== 'genuine', 'An answer of another desk is genuine');
      watch.expect(judged.desk === 'harbour', `Her next words go to ${judged.desk}`);
      watch.expect(judged.conversationKey !== secret.recipient, 'Her next words are sealed to another desk');
      ensure(
        ready.desks.some(({ id }) => id === secret.id),
        'The other desk has no certified key',
      );
    },
  },
  {
    id: 'false-desk-key',
    promise: 'A false desk key is refused',
    tries:
      'certificates with another key, desk or life, without signatures or with those of others, ' +
      'each byte changed',
    needs: [],
    async play({ url }, watch) {
      const read = async () => (await (await fetch(`${url}/api/organisation`)).json()) as Organisation;
      const honest = await read();
      // What a client was built with.
      const { fingerprint } = trustOf(honest);
      const current = (reply: Organisation) =>
        verifyDeskKeys(
          reply.deskKeys.map(({ certificate }) => certificate),
          { ...trustOf(reply), fingerprint },
        ).filter((key) => key.current);
      const whole = current(honest).length;
      ensure(whole >= 2, 'The honest keys do not verify');
      for (const [lie, change] of Object.entries(falseKeys)) {
        const reply = await read();
        change(reply);
        watch.expect(current(reply).length < whole, `Not noticed: ${lie}`);
      }
      const other = { ...honest, organisationKey: 'ab'.repeat(32) };
      watch.expect(current(other).length === 0, 'Not noticed: another organisation key');
      const [first] = honest.deskKeys;
      for (let at = 0; at < first!.certificate.statement.length; at += 7) {
        const statement = flipped(Buffer.from(first!.certificate.statement), at).toString('latin1');
        const certificate = { ...first!.certificate, statement };
        const reply = { ...honest, deskKeys: [{ ...first!, certificate }] };
        watch.expect(current(reply).length === 0, `Not noticed: byte ${at} of a certificate`);
      }
    },
  },
  {
    id: 'log-proof',
    promise: 'What was acknowledged cannot be dropped or changed unseen',
    tries: 'every byte of a promise and of a proof changed; the proof of another message',
    needs: ['process'],
    async play({ url }, watch) {
      const { vkey, promise, leafHash, proof } = await prove(url);
      const other = await prove(url);
      ensure(
        isBelieved(() => verifyProofFile(proof, { leafHash, vkey })),
        'The honest proof does not verify',
      );
      const bytes = Buffer.from(proof);
      for (let at = 0; at < bytes.length; at++) {
        const text = flipped(bytes, at).toString('latin1');
        watch.expect(
          !isBelieved(() => verifyProofFile(text, { leafHash, vkey })),
          `Not noticed: byte ${at} of a proof`,
        );
      }
      watch.expect(
        !isBelieved(() => verifyProofFile(other.proof, { leafHash, vkey })),
        'Not noticed: the proof of another message',
      );
      const wording = Buffer.from(promise);
      for (let at = 0; at < wording.length; at++) {
        const text = flipped(wording, at).toString('latin1');
        watch.expect(
          !isBelieved(() => verifyInclusionPromise(text, vkey)),
          `Not noticed: byte ${at} of a promise`,
        );
      }
    },
  },
  {
    id: 'log-files',
    promise: 'The log cannot be rewritten, or shown to some in another form, unseen',
    tries:
      'each line of the checkpoint changed; entries and hashes of tiles changed; a shorter log than before',
    needs: ['process'],
    async play({ url }, watch) {
      await prove(url);
      ensure((await readLog(url)).size > 0, 'The honest log does not verify');
      const notices = (change: Change) =>
        lyingSite(url, change, (lying) =>
          readLog(lying).then(
            () => false,
            () => true,
          ),
        );
      watch.expect(!(await notices((bytes) => bytes)), 'The control fails: an honest log is refused');
      const isCheckpoint = (path: string) => path.endsWith('/checkpoint');
      for (const [what, change] of Object.entries({
        'a larger size': (text: string) => text.replace(/\n\d+\n/, '\n4096\n'),
        'another root': (text: string) =>
          text.replace(/\n[A-Za-z0-9+/]{43}=\n/, `\n${Buffer.alloc(32).toString('base64')}\n`),
        'another origin': (text: string) => `x${text}`,
        'no signature': (text: string) => text.replace(/\n\u2014[\s\S]*$/, '\n'),
      }))
        watch.expect(
          await notices((bytes, path) =>
            isCheckpoint(path) ? Buffer.from(change(bytes.toString())) : bytes,
          ),
          `Not noticed: a checkpoint with ${what}`,
        );
      for (const at of [3, 40, 200])
        watch.expect(
          await notices((bytes, path) =>
            path.includes('/tile/entries/') ? flipped(bytes, at % bytes.length) : bytes,
          ),
          `Not noticed: byte ${at} of the entries`,
        );
      const folder = mkdtempSync(join(tmpdir(), 'heed-watched-'));
      const old = await (await fetch(`${url}/log/checkpoint`)).text();
      const sizeOf = (note: string) => parseCheckpoint(verifyNote(note, vkey)).size;
      const { vkey } = await prove(url);
      await untilAnswer(async () =>
        sizeOf(await (await fetch(`${url}/log/checkpoint`)).text()) > sizeOf(old) ? true : null,
      );
      let goesBack = false;
      const observations = await lyingSite(
        url,
        (bytes, path) => (goesBack && isCheckpoint(path) ? Buffer.from(old) : bytes),
        async (lying) => {
          await untilAnswer(async () =>
            (await findings(lying, join(folder, 'a'))).length === 0 ? true : null,
          );
          goesBack = true;
          return findings(lying, join(folder, 'a'));
        },
      ).finally(() => rmSync(folder, { recursive: true, force: true }));
      watch.expect(observations.includes('inconsistent'), 'Not noticed by the monitor: a log that goes back');
    },
  },
  {
    id: 'monitored',
    promise:
      'A key or script that the log does not hold is found, and a roster or key that is dated back ' +
      'or breaks its ' +
      'chain',
    tries: 'a script, a page that names one more, and a desk key changed, looked at by `heed monitor`',
    needs: ['process'],
    async play({ url }, watch) {
      const folder = mkdtempSync(join(tmpdir(), 'heed-watched-'));
      try {
        await untilAnswer(async () =>
          (await findings(url, join(folder, 'honest'))).length === 0 ? true : null,
        );
        let turn = 0;
        const look = (change: Change) =>
          lyingSite(url, change, (lying) => findings(lying, join(folder, `lie-${turn++}`)));
        const control = await look((bytes) => bytes);
        watch.expect(control.length === 0, `The control fails: an honest site, ${control.join()}`);
        const lies: Readonly<Record<string, Change>> = {
          'a script': (bytes, path) =>
            /\/assets\/.*\.js$/.test(path) ? Buffer.concat([bytes, Buffer.from('\n;0')]) : bytes,
          'a desk key': (bytes, path) =>
            path === '/api/organisation'
              ? Buffer.from(bytes.toString().replace(/\\"validUntil\\":\\"\d{4}/, '\\"validUntil\\":\\"2999'))
              : bytes,
          'a script that a page names': (bytes) =>
            Buffer.from(
              bytes.toString('latin1').replace('</head>', '<script src="/assets/more.js"></script></head>'),
              'latin1',
            ),
        };
        for (const [lie, change] of Object.entries(lies))
          watch.expect((await look(change)).length > 0, `Not found by the monitor: ${lie}`);
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  },
  {
    id: 'log-on-disk',
    promise: 'What was acknowledged cannot be dropped or changed unseen',
    tries: 'an entry changed, and one dropped, in the files of a copy of the data folder that is served on',
    needs: ['disk', 'process'],
    async play({ url, folder, process: server }, watch) {
      await prove(url);
      await server!.stop();
      const copies = ['honest', 'changed', 'dropped'].map((name) => ({
        name,
        folder: mkdtempSync(join(tmpdir(), 'heed-copy-')),
      }));
      try {
        for (const copy of copies) cpSync(folder!, copy.folder, { recursive: true });
        await server!.start();
        for (const { name, folder: copy } of copies) {
          const entries = join(copy, 'log/1/tile/entries');
          const files = readdirSync(entries, { recursive: true, encoding: 'utf8' }).filter(
            (one) => !one.endsWith('.p'),
          );
          for (const file of name === 'honest' ? [] : files) {
            const bytes = readFileSync(join(entries, file));
            // An entry is 32 bytes behind its length.
            writeFileSync(join(entries, file), name === 'changed' ? flipped(bytes, 10) : bytes.subarray(34));
          }
          const running = await startProcess(copy, { HEED_TICK_SECONDS: '1' }).catch(() => null);
          const isRead =
            running !== null &&
            (await readLog(running.url).then(
              () => true,
              () => false,
            ));
          await running?.kill();
          watch.expect(
            isRead === (name === 'honest'),
            `The log of the copy is ${isRead ? '' : 'not '}read as true: ${name}`,
          );
        }
      } finally {
        for (const copy of copies) rmSync(copy.folder, { recursive: true, force: true, maxRetries: 20 });
      }
    },
  },
];
