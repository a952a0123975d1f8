// Attacks of a member with a session, on what another desk, another role, another member holds; and of who
// steals, keeps or makes up a session.
import { type Route, routes, split } from '@heed/api';
import { client } from '@heed/api/client';
import { may, type Right, rights, roles } from '@heed/domain/roles';
import type { TestMember } from '../member.ts';
import { comeBack, prepare, sealReport, sendReport, tell } from '../person.ts';
import { type Attack, ensure, statusOf } from './attack.ts';
import type { TargetServer } from './target.ts';

const all = Object.entries(routes) as [string, Route][];
const isRight = (who: string): who is Right => (rights as readonly string[]).includes(who);
const zeros = '0'.repeat(32);
const roleRefusal = 'Ask a supervisor or the administrator of your organisation.';

/** A case at the desk that `mila` does not read, and a file in it. */
async function foreignCase({ url, member }: TargetServer) {
  const { keys } = await tell(url, {
    desk: 'lantern',
    text: 'For lantern alone.',
    files: [{ name: 'a.txt', type: 'text/plain', bytes: Buffer.from('a file') }],
  });
  const jo = await member('jo');
  const find = async () =>
    (await jo.api.call('inbox.list', { desk: 'lantern', view: 'open' })).rows
      .concat((await jo.api.call('inbox.list', { desk: 'lantern', view: 'needs' })).rows)
      .find(({ conversation }) => conversation === keys.conversation);
  const row = await find();
  ensure(row !== undefined, 'The report is not at the desk');
  await jo.read(row.id);
  const { messages } = await jo.api.call('casework.read', {}, { id: row.id });
  const file = messages[0]!.attachments[0]!.id;
  return { jo, id: row.id, message: messages[0]!.id, file, find };
}

/** What a member would send about a case, in the form of each call that names one in its address. */
function plausibleBodies(mila: TestMember, message: string): Readonly<Record<string, unknown>> {
  const base64 = Buffer.alloc(60, 1).toString('base64');
  const day = '2027-01-01';
  const sealed = { id: 'ab'.repeat(16), envelope: Buffer.alloc(9000, 1).toString('base64'), salt: zeros };
  const signature = '0'.repeat(128);
  const summary = { key: mila.certified[0]!.id, sealed: base64, signature };
  const wraps = [{ member: mila.id, wrap: base64 }];
  const proof = { deskKey: mila.certified[0]!.id, signature };
  return {
    'casework.open': { conversationKey: mila.keys.recipient, wraps, proof, summary },
    'casework.markSeen': { message },
    'casework.write': { role: 'note', message: sealed, attachments: [] },
    'casework.putSummary': summary,
    'keys.putWraps': { wraps, proof },
    'casework.assign': { member: mila.id, wraps },
    'casework.setState': { state: 'closed' },
    'casework.setDanger': { stands: true },
    'checkIn.settle': { missed: 1 },
    'casework.cancelDeletion': {},
    'casework.markDuplicate': { other: zeros, linked: true },
    'notices.putStates': { notices: [] },
    'interpreter.grantAccess': { member: mila.id, wrap: base64, note: message, proof },
    'interpreter.revokeAccess': {},
    'keys.putShare': { thing: zeros, half: '0'.repeat(64), until: day, signature },
    'casework.putDeadlines': { dues: [] },
    'figures.putCodedRecord': { sealed: base64, signature },
    'figures.withdrawCodedRecord': { signature },
  };
}

/** Calls that name a desk, with what a member of another one would ask. */
const deskCalls = (desk: string): readonly [string, object][] => [
  ['inbox.list', { desk, view: 'needs' }],
  ['inbox.listSummaries', { desk }],
  ['inbox.listIds', { desk }],
  ['keys.listMissingWraps', { desk }],
  ['templates.read', { desk }],
  ['templates.put', { desk, replaces: null, deskKey: zeros, sealed: 'AAAA' }],
  ['shiftNotes.read', { desk }],
  ['shiftNotes.put', { desk, replaces: null, deskKey: zeros, sealed: 'AAAA' }],
  ['notices.list', { desk }],
  ['casework.listDeadlines', { desk, until: '2027-01-01' }],
  ['casework.readCaseload', { desk, member: zeros }],
  ['loneWork.list', { desk }],
  ['loneWork.start', { desk, until: '23:00', ring: 'desk' }],
  ['calls.read', { desk, since: '2026-01-01' }],
  ['calls.end', { desk, noCase: 'silent' }],
  ['inbox.reviewQuarantined', { desk, conversations: [zeros], verdict: 'close' }],
];

const deskPromises = {
  templates:
    "A desk's own lines for answers, and its members' signatures, are read by nobody but who " +
    'answers there; of two ' +
    'who change them at once both changes stand',
  shiftNotes:
    'A note for the next shift is read by nobody but who works at that desk, and is shown as a ' +
    "colleague's only " +
    'where that colleague signed it',
} as const;

/** Of two members who put a document at once, one is told that the other was first, and neither is lost. */
const documentAttack = (name: keyof typeof deskPromises): Attack => ({
  id: name === 'templates' ? 'desk-lines' : 'shift-notes',
  promise: deskPromises[name],
  tries: 'read and written by a member of another desk; put by two at once; put over a version that is gone',
  needs: ['log-ins'],
  async play({ member }, watch) {
    const [mila, jo] = [await member('mila'), await member('jo')];
    const read = `${name}.read` as const;
    const put = `${name}.put` as const;
    const deskKey = mila.certified.find((key) => key.desk === 'harbour' && key.current)!.id;
    watch.expect(
      (await statusOf(mila.api.call(read, { desk: 'lantern' }))) >= 403,
      'Another desk reads them',
    );
    const foreign = { desk: 'lantern', replaces: null, deskKey, sealed: 'AAAA' };
    watch.expect((await statusOf(mila.api.call(put, foreign))) >= 403, 'Another desk writes them');
    const { present } = await mila.api.call(read, { desk: 'harbour' });
    const at = { desk: 'harbour', replaces: present?.version ?? null, deskKey };
    const answers = await Promise.all([
      mila.api.call(put, { ...at, sealed: 'AAAA' }),
      jo.api.call(put, { ...at, sealed: 'BBBB' }),
    ]);
    watch.expect(answers.filter(({ stored }) => stored).length === 1, 'Both of two at once were stored');
    const beaten = answers.find(({ stored }) => !stored);
    watch.expect(
      beaten?.present !== null && beaten !== undefined,
      'Who was beaten is not told what stands there',
    );
    const late = await mila.api.call(put, { ...at, sealed: 'CCCC' });
    watch.expect(!late.stored, 'A version that is gone was replaced');
  },
});

/** First words of a report at the attacker's own desk, of another desk, and of what colleagues read. */
const firstWordsAttack: Attack = {
  id: 'first-words',
  promise:
    'That the first words of her report stand in the list of a desk tells her nothing and changes nothing',
  tries:
    'asked for again and again, by another desk, with ids of nobody, doubled, ten thousand; what she can ' +
    'fetch and what colleagues see compared before and after',
  needs: ['log-ins'],
  async play(target, watch) {
    const { url, member } = target;
    const { jo, id, find } = await foreignCase(target);
    const mila = await member('mila');
    const ready = await prepare(url);
    const report = await sealReport(ready, { desk: 'lantern', text: 'For lantern alone.' });
    await sendReport(ready, report);
    await comeBack(ready.api, url, report.keys);
    const row = async () =>
      (await jo.api.call('inbox.list', { desk: 'lantern', view: 'open' })).rows.find(
        ({ conversation }) => conversation === report.keys.conversation,
      );
    const own = await row();
    ensure(own !== undefined, 'The report is not at the desk');
    const look = async () =>
      JSON.stringify([
        await ready.api.call('conversation.read', {}),
        await row(),
        await find(),
        await jo.api.call('subjectAccess.listReadings', {}, { id: own.id }),
      ]);
    const before = await look();
    const ask = (who: TestMember, conversations: string[]) =>
      who.api.call('inbox.readFirstMessages', { conversations });
    for (let n = 0; n < 5; n++) await ask(jo, [own.id]);
    watch.expect((await look()) === before, 'A look at first words changed what she or a colleague sees');
    const { rows } = await ask(jo, [id]);
    watch.expect(rows[0]?.state === 'none', 'The first message of an opened report is handed out');
    const many = Array.from({ length: 10_000 }, (_, n) => n.toString(16).padStart(32, '0'));
    const lies: [string, string[]][] = [
      ['a report of another desk', [own.id]],
      ['an opened report of another desk', [id]],
      ['an id of nobody', [zeros]],
      ['one id twice', [own.id, own.id]],
      ['ten thousand ids', many],
      ['no id', []],
    ];
    for (const [what, ids] of lies)
      watch.expect((await statusOf(ask(mila, ids))) >= 400, `First words are handed out for ${what}`);
    watch.expect(
      (await statusOf(ask(mila, [own.id]))) === (await statusOf(ask(mila, [zeros]))),
      'A refusal says whether a conversation stands at another desk',
    );
    watch.expect((await look()) === before, 'A refused look changed what she or a colleague sees');
  },
};

export const members: readonly Attack[] = [
  firstWordsAttack,
  {
    id: 'roles',
    promise:
      'Members read their desks alone, by their role; outreach, trainers, analysts, editors, ' +
      'administrators read ' +
      'nothing',
    tries: 'every call by nobody, by a cookie alone, and by each member, against the rights of the role',
    needs: ['log-ins'],
    async play({ url, logIns, member }, watch) {
      const request = (route: Route) => {
        const { method, path } = split(route.endpoint);
        const init = { method, ...(method !== 'GET' && { body: '{' }) };
        return [url + path.replace(/:\w+/g, zeros), init] as const;
      };
      const asMember = { 'heed-client': '1' };
      for (const [name, route] of all) {
        if (route.who === 'anyone' || route.who === 'invited') continue;
        const [to, init] = request(route);
        const cookies = ['', `heed=${zeros}`, `__Host-heed=${zeros}`, 'heed=', "heed=' or 1=1"];
        for (const cookie of cookies) {
          const answer = await fetch(to, { ...init, headers: { ...asMember, cookie } });
          await answer.body?.cancel();
          watch.expect(answer.status === 401, `${name} without a session: ${answer.status}`);
        }
      }
      for (const { email } of logIns) {
        const session = await member(email.split('@')[0]!);
        const { role } = (await session.api.call('session.read', {})).member;
        ensure(roles.includes(role), `No role ${role}`);
        for (const [name, route] of all) {
          if (!isRight(route.who) || name === 'session.end') continue;
          const [to, init] = request(route);
          const answer = await session.fetch(to, { ...init, headers: asMember });
          const { detail } = (await answer.json()) as { detail?: string };
          watch.expect(
            (detail === roleRefusal) === !may(role, route.who),
            `${role} ${name}: ${answer.status}`,
          );
          if (name !== 'session.read') continue;
          const bare = await session.fetch(to, init);
          await bare.body?.cancel();
          watch.expect(bare.status === 401, `${name} by a cookie alone: ${bare.status}`);
        }
      }
    },
  },
  {
    id: 'other-desks-cases',
    promise:
      'Members read their desks alone, by their role; outreach, trainers, analysts, editors, ' +
      'administrators read ' +
      'nothing',
    tries:
      'a case, its messages, its file and every list of a desk, by a member of another one, in right form',
    needs: ['log-ins'],
    async play(target, watch) {
      const { jo, id, message, file, find } = await foreignCase(target);
      const mila = await target.member('mila');
      ensure(!mila.desks.includes('lantern'), 'The member reads that desk');
      const before = JSON.stringify(await find());
      const bodies = plausibleBodies(mila, message);
      for (const [name, route] of all) {
        const { method, path } = split(route.endpoint);
        if (!path.includes('/conversations/:id') || !isRight(route.who) || !may('member', route.who))
          continue;
        const body = bodies[name];
        ensure(method === 'GET' || body !== undefined, `The attack knows no body for ${name}`);
        const answer = await mila.fetch(target.url + path.replace(':id', id).replace(/:\w+/, mila.id), {
          method,
          headers: { 'heed-client': '1', 'content-type': 'application/json' },
          ...(method !== 'GET' && { body: JSON.stringify(body) }),
        });
        const text = await answer.text();
        ensure(answer.status !== 400, `${name} looked at the form alone: ${text}`);
        watch.expect(answer.status === 404 || answer.status === 403, `${name}: ${answer.status}`);
      }
      for (const [name, query] of deskCalls('lantern')) {
        const status = await statusOf(mila.api.call(name as 'inbox.list', query as never));
        ensure(status !== 400, `${name} looked at the form alone`);
        watch.expect(status === 404 || status === 403, `${name}: ${status}`);
      }
      const headers = { 'heed-client': '1' };
      const stolen = await mila.fetch(`${target.url}/api/desk/attachments/${file}`, { headers });
      await stolen.body?.cancel();
      watch.expect(stolen.status === 404, `A file of another desk: ${stolen.status}`);
      const lock = await statusOf(mila.api.call('casework.lockImage', {}, { id: file }));
      watch.expect(lock === 404, `A file of another desk was locked: ${lock}`);
      const { open, others } = await mila.api.call('live.watch', { open: { id, writing: true } });
      watch.expect(open === null, 'The live view tells of a case of another desk');
      watch.expect(
        others.every(({ conversation }) => conversation !== id),
        'The live view tells who reads elsewhere',
      );
      watch.expect(before === JSON.stringify(await find()), 'A case of another desk was changed');
      watch.expect((await jo.read(id)).texts.length === 1, 'A message stands in a case of another desk');
    },
  },
  {
    id: 'search-other-desk',
    promise:
      'What a member looks for at the desk leaves her browser in no form, and search shows nothing ' +
      'of a desk that is ' +
      'not hers',
    tries: 'summaries, ids and live changes of another desk, which is all that search is made of',
    needs: ['log-ins'],
    async play(target, watch) {
      const { id } = await foreignCase(target);
      const mila = await target.member('mila');
      for (const name of ['inbox.listSummaries', 'inbox.listIds'] as const)
        watch.expect((await statusOf(mila.api.call(name, { desk: 'lantern' }))) >= 403, `${name} answers`);
      const own = await mila.api.call('inbox.listSummaries', { desk: 'harbour' });
      watch.expect(
        own.rows.every((row) => row.id !== id && row.desk === 'harbour'),
        'A line of another desk',
      );
      const { desks } = await mila.api.call('live.watch', { open: null });
      watch.expect(!('lantern' in desks), 'Changes of another desk are told');
      // Nothing that takes words to look for.
      const words = all.filter(([name, { who }]) => /search|find/i.test(name) && isRight(who));
      watch.expect(
        words.every(([name]) => name === 'handbooks.findEvidence'),
        `A call takes what is looked for: ${words.map(([name]) => name).join()}`,
      );
    },
  },
  documentAttack('templates'),
  documentAttack('shiftNotes'),
  {
    id: 'drafts-of-others',
    promise:
      'What a member typed outlives tab, reload, lock and crash, files included, and nobody else can read it',
    tries: 'a draft asked for, replaced and deleted by a colleague and by a supervisor; two tabs at once',
    needs: ['log-ins'],
    async play({ member }, watch) {
      const [mila, jo, ana] = [await member('mila'), await member('jo'), await member('ana')];
      const place = Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString('hex');
      const version = (n: number) => String(n).padStart(32, '0');
      const sealed = Buffer.alloc(200, 7).toString('base64');
      const put = (by: TestMember, replaces: string | null, next: number) =>
        by.api.call(
          'drafts.put',
          { replaces, version: version(next), sealed, conversation: null, attachments: [] },
          { place },
        );
      ensure((await put(mila, null, 1)).stored, 'A draft was not stored');
      const own = async () =>
        (await mila.api.call('drafts.list', {})).drafts.find((one) => one.place === place);
      for (const other of [jo, ana]) {
        const { drafts } = await other.api.call('drafts.list', {});
        watch.expect(
          drafts.every((one) => one.place !== place),
          'A colleague is given a draft',
        );
        const { present } = await other.api.call('drafts.delete', { version: version(1) }, { place });
        watch.expect(present === null, 'A colleague is shown a draft by deleting');
        await put(other, null, 5);
        watch.expect((await own())?.version === version(1), 'A colleague changed a draft');
        await other.api.call('drafts.delete', { version: version(5) }, { place });
      }
      const tabs = await Promise.all([put(mila, version(1), 2), put(mila, version(1), 3)]);
      watch.expect(tabs.filter(({ stored }) => stored).length === 1, 'Two tabs overwrote each other');
      await mila.api.call('drafts.delete', { version: (await own())!.version }, { place });
      watch.expect((await own()) === undefined, 'A deleted draft is still given');
    },
  },
  {
    id: 'locked-image',
    promise: 'An illegal image goes to nobody once locked',
    tries: 'a locked file asked for by the member who locked it, a colleague, a supervisor and who sent it',
    needs: ['log-ins'],
    async play({ url, member }, watch) {
      const { keys } = await tell(url, {
        desk: 'harbour',
        text: 'A picture.',
        files: [{ name: 'a.png', type: 'image/png', bytes: Buffer.alloc(2000, 9) }],
      });
      const mila = await member('mila');
      const row = (await mila.api.call('inbox.list', { desk: 'harbour', view: 'needs' })).rows.find(
        ({ conversation }) => conversation === keys.conversation,
      );
      ensure(row !== undefined, 'The report is not at the desk');
      await mila.read(row.id);
      const { messages } = await mila.api.call('casework.read', {}, { id: row.id });
      const file = messages[0]!.attachments[0]!.id;
      const get = async (by: TestMember) => {
        const answer = await by.fetch(`${url}/api/desk/attachments/${file}`, {
          headers: { 'heed-client': '1' },
        });
        return { status: answer.status, bytes: (await answer.arrayBuffer()).byteLength };
      };
      ensure((await get(mila)).status === 200, 'The file is not given before it is locked');
      await mila.api.call('casework.lockImage', {}, { id: file });
      for (const name of ['mila', 'jo', 'ana']) {
        const { status, bytes } = await get(await member(name));
        watch.expect(status >= 400 && bytes < 2000, `${name} got a locked image: ${status}`);
      }
      const api = client(url);
      await comeBack(api, url, keys);
      const headers = { authorization: `Bearer ${api.token}`, 'heed-client': '1' };
      const back = await fetch(`${url}/api/conversation/attachments/${file}`, { headers });
      watch.expect(back.status >= 400, `The sender got a locked image: ${back.status}`);
      await back.body?.cancel();
      const raw = await fetch(`${url}/api/attachments/${file}`);
      await raw.body?.cancel();
      watch.expect(raw.status >= 400, `Anybody got a locked image: ${raw.status}`);
    },
  },
  {
    id: 'danger-stands',
    promise: 'Danger stays until a member says that it is over, and why',
    tries:
      'a report with danger closed, also as a flood, answered, put to wait; danger must stand after each',
    needs: ['log-ins'],
    async play({ url, member }, watch) {
      const ready = await prepare(url);
      const report = await sealReport(ready, { text: 'He is here.', urgent: true });
      await sendReport(ready, report);
      const mila = await member('mila');
      const find = async () =>
        (await mila.api.call('inbox.listSummaries', { desk: 'harbour' })).rows.find(
          ({ id }) => id === row!.id,
        );
      const row = (await mila.api.call('inbox.list', { desk: 'harbour', view: 'needs' })).rows.find(
        ({ conversation }) => conversation === report.keys.conversation,
      );
      ensure(row?.urgent === true, 'The report is not at the desk as danger');
      await mila.read(row.id);
      const close = () => mila.api.call('casework.setState', { state: 'closed' }, { id: row.id });
      watch.expect((await statusOf(close())) === 409, 'What says danger was closed');
      const review = { desk: 'harbour', conversations: [row.id], verdict: 'close' as const };
      const { changed } = await mila.api.call('inbox.reviewQuarantined', review);
      watch.expect(changed === 0, 'A review of floods closed what says danger and is not held');
      await mila.say(row.id, 'desk', 'We are here.');
      watch.expect((await find())?.urgent === true, 'An answer ended danger');
      await mila.api.call('casework.setState', { state: 'waiting' }, { id: row.id });
      watch.expect((await find())?.urgent === true, 'Waiting ended danger');
      watch.expect((await statusOf(close())) === 409, 'What says danger was closed after an answer');
      const asJo = await member('edi').catch(() => null);
      if (asJo !== null)
        watch.expect(
          (await statusOf(asJo.api.call('casework.setDanger', { stands: false }, { id: row.id }))) === 403,
          'An editor ended danger',
        );
      await mila.api.call('casework.setDanger', { stands: false }, { id: row.id });
      watch.expect((await find())?.urgent === false, 'Danger stands after a member said that it is over');
    },
  },
  {
    id: 'answer-over-unseen',
    promise:
      'No answer of the workspace goes over a message that its writer has not seen, without a second press',
    tries: 'an answer that names an older message as the newest seen, and two answers at the same moment',
    needs: ['log-ins'],
    async play({ url, member }, watch) {
      const ready = await prepare(url);
      const report = await sealReport(ready, { text: 'First.' });
      await sendReport(ready, report);
      const mila = await member('mila');
      const row = (await mila.api.call('inbox.list', { desk: 'harbour', view: 'needs' })).rows.find(
        ({ conversation }) => conversation === report.keys.conversation,
      );
      ensure(row !== undefined, 'The report is not at the desk');
      await mila.read(row.id);
      const { messages } = await mila.api.call('casework.read', {}, { id: row.id });
      const write = (id: string, observations: string) =>
        mila.api.call(
          'casework.write',
          {
            role: 'desk',
            message: { id: id.repeat(32), envelope: Buffer.alloc(9000, 1).toString('base64'), salt: zeros },
            attachments: [],
            seen: observations,
          },
          { id: row.id },
        );
      const both = await Promise.all(
        [write('a', messages[0]!.id), write('b', messages[0]!.id)].map(statusOf),
      );
      watch.expect(both.sort().join() === '200,409', `Of two at once: ${both.join()}`);
      watch.expect(
        (await statusOf(write('c', messages[0]!.id))) === 409,
        'An answer went over a newer message',
      );
    },
  },
  {
    id: 'presence',
    promise:
      'Who else has a conversation open is seen by readers of that desk alone, and only while they are there',
    tries: 'a colleague’s open case looked for by a member of another desk and by an editor',
    needs: ['log-ins'],
    async play(target, watch) {
      const { jo, id } = await foreignCase(target);
      const look = async (name: string) => {
        const session = await target.member(name);
        return (await session.api.call('live.watch', { open: null })).others;
      };
      await jo.api.call('live.watch', { open: { id, writing: true } });
      const isThere = (others: readonly { conversation: string }[]) =>
        others.some((one) => one.conversation === id);
      watch.expect(
        isThere(await look('ana')),
        'The control fails: a reader of the desk does not see her colleague',
      );
      watch.expect(!isThere(await look('mila')), 'A member of another desk sees who has a case open');
      const attackOf = target.logIns.filter(({ email }) => /^(edi|moss)@/.test(email));
      for (const { email } of attackOf)
        watch.expect(
          !isThere(await look(email.split('@')[0]!)),
          'Who reads no desk sees who has a case open',
        );
    },
  },
];
