// Attacks on what is published and counted: recommendations, posters, tables, photos; and on what must ring.
import { randomBytes } from 'node:crypto';
import { hashHex } from '@heed/envelope';
import { openAttachment } from '@heed/envelope/open';
import sharp from 'sharp';
import { draftOn, signedBy, versionText } from '../handbook-server.ts';
import { filesHolding } from '../hunt.ts';
import { comeBack, prepare, sealReport, sendReport, tell } from '../person.ts';
import { reportWithoutScript } from '../scriptless.ts';
import { openConsultation } from '../voter.ts';
import { type Attack, ensure, statusOf } from './attack.ts';
import { getPage } from './surface.ts';
import type { TargetServer } from './target.ts';

/** The invented handbook, two who may sign, and how a version goes through their hands. */
async function handbookOf({ member }: TargetServer) {
  const [ana, edi] = [await member('ana'), await member('edi')];
  const { handbooks } = await edi.api.call('handbooks.list', {});
  const [handbook] = handbooks;
  ensure(handbook !== undefined, 'There is no handbook');
  const at = { id: handbook.id };
  const organisation = (await ana.api.call('session.read', {})).organisationKey!;
  const voices = await edi.api.call('handbooks.voices', {});
  const newDraft = async () => {
    const id = randomBytes(16).toString('hex');
    const sealed = Buffer.from('sealed').toString('base64');
    await edi.api.call('handbooks.saveDraft', { id, parent: 0, sealed }, at);
    return id;
  };
  const { next } = await edi.api.call('handbooks.read', {}, at);
  const sign = (by: typeof ana, document: string) => signedBy(by, organisation, document);
  const propose = (draft: string, document: string, by = edi, signed = sign(by, document)) =>
    statusOf(by.api.call('handbooks.propose', { draft, document, ...signed }, at));
  const adopt = (draft: string, document: string, by = ana, signed = sign(by, document)) =>
    statusOf(by.api.call('handbooks.adopt', { draft, ...signed }, at));
  return { ana, edi, at, voices, newDraft, next, sign, propose, adopt };
}

type Vote = Readonly<Record<string, unknown>>;

/** The same vote with one thing changed: a word, a number, a group left out, a number of a group. */
function falseVotes(vote: Vote): readonly (readonly [what: string, vote: Vote])[] {
  return Object.entries(vote).flatMap(([field, value]) => {
    const change = (what: string, by: unknown) => [what, { ...vote, [field]: by }] as const;
    if (typeof value === 'string') return [change(field, `${value}x`)];
    if (typeof value === 'number') return [change(field, value + 5)];
    if (!Array.isArray(value) || value.length === 0) return [];
    const [first, ...rest] = value as Vote[];
    const numbers = Object.entries(first!).filter(([, content]) => typeof content === 'number');
    return [
      change(`${field} of fewer groups`, rest),
      ...numbers.map(([inner, content]) =>
        change(`${inner} in ${field}`, [{ ...first, [inner]: Number(content) + 5 }, ...rest]),
      ),
    ];
  });
}

export const publishing: readonly Attack[] = [
  {
    id: 'adopted-alone',
    promise: 'Nobody adopts alone',
    tries: 'one editor signs twice, for the other, another text, and a case worker signs',
    needs: ['log-ins'],
    async play(target, watch) {
      const { ana, edi, at, voices, newDraft, next, sign, propose, adopt } = await handbookOf(target);
      const document = versionText(draftOn(voices, 1), { number: next });
      const draft = await newDraft();
      watch.expect(
        (await propose(draft, document, edi, sign(ana, document))) >= 400,
        'An editor signed with the key of another',
      );
      const other = document.replace('Why.', 'Because.');
      watch.expect(
        (await propose(draft, document, edi, sign(edi, other))) >= 400,
        'The signature of another text was taken',
      );
      ensure((await propose(draft, document)) === 200, 'A true proposal was not taken');
      watch.expect((await adopt(draft, document, edi)) >= 400, 'One editor adopted alone');
      watch.expect(
        (await adopt(draft, document, edi, sign(ana, document))) >= 400,
        'One editor adopted with the other’s signature',
      );
      watch.expect((await adopt(draft, other, ana)) >= 400, 'Another text was adopted');
      const mila = await target.member('mila');
      watch.expect((await adopt(draft, document, mila)) === 403, 'A case worker adopted');
      watch.expect(
        (await getPage(target.url, `/handbook/${next}`)).status === 404,
        'It is published with one signature',
      );
      await edi.api.call('handbooks.withdrawProposal', { draft }, at);
      await edi.api.call('handbooks.eraseDraft', { id: draft }, at);
    },
  },
  {
    id: 'made-up-support',
    promise: 'Support is what was published, of this wording',
    tries: 'shares, groups, days, results and wording of a vote changed, one after the other, and signed',
    needs: ['log-ins'],
    async play(target, watch) {
      const { edi, at, voices, newDraft, next, propose } = await handbookOf(target);
      const whole = JSON.parse(versionText(draftOn(voices, 1), { number: next })) as { votes: Vote[] };
      const [vote, ...others] = whole.votes;
      ensure(vote !== undefined, 'The recommendation has no vote');
      const withVote = (one: Vote) => JSON.stringify({ ...whole, votes: [one, ...others] });
      const lies = falseVotes(vote);
      ensure(lies.length >= 3, 'A vote has hardly any fields');
      const draft = await newDraft();
      for (const [what, one] of lies)
        watch.expect((await propose(draft, withVote(one))) >= 400, `A vote was taken with another ${what}`);
      ensure((await propose(draft, withVote(vote))) === 200, 'The honest one was not taken');
      await edi.api.call('handbooks.withdrawProposal', { draft }, at);
    },
  },
  {
    id: 'counted-visitors',
    promise: 'A poster counts nobody: of a short path only a number a day is known, and only from ten on',
    tries:
      'a short path opened by one with an agent and an address: cookies, its address, the desk’s ' +
      'numbers, the disk',
    needs: ['log-ins', 'disk'],
    async play({ url, folder, member }, watch) {
      const ana = await member('ana');
      const plan = {
        name: 'Stations',
        audience: 'everybody',
        place: 'Zagreb',
        language: 'hr',
        page: '/signs',
      } as const;
      const { id } = await ana.api.call('campaigns.create', plan);
      const { code } = await ana.api.call('campaigns.addBatch', { label: 'posters' }, { id });
      const agent = `canaryvisitor${randomBytes(4).toString('hex')}`;
      for (let n = 0; n < 5; n++) {
        const headers = { 'user-agent': `${agent}${n}`, 'x-forwarded-for': `203.0.113.${n}` };
        const answer = await fetch(`${url}/c/${code}`, { headers, redirect: 'manual' });
        ensure(answer.status === 303, 'The short path leads nowhere');
        watch.expect(answer.headers.get('set-cookie') === null, 'A short path sets a cookie');
        watch.expect(
          answer.headers.get('location') === '/hr/signs',
          'The page is told where somebody came from',
        );
      }
      for (const wrong of [
        `//elsewhere.example`,
        '%2f%2felsewhere.example',
        `${code}?to=https://elsewhere.example`,
      ]) {
        const answer = await fetch(`${url}/c/${wrong}`, { redirect: 'manual' });
        watch.expect(
          !/^(https?:)?\/\//.test(answer.headers.get('location') ?? '/'),
          'A short path leads to another site',
        );
      }
      const { batches } = await ana.api.call('campaigns.read', {}, { id });
      watch.expect(
        batches.every(({ days }) => days.length === 0),
        'A number below ten is shown',
      );
      const matches = filesHolding(folder!, [agent, '203.0.113.']);
      watch.expect(matches.length === 0, `Who came stands in ${matches.join()}`);
      await ana.api.call('campaigns.end', {}, { id });
    },
  },
  {
    id: 'counted-pages',
    promise:
      'Pages for somebody at risk are never counted, nor campaigns for people who sell sex or pay for it',
    tries:
      'each page that may be counted, looked at for what is sensitive; campaigns for sensitive ' +
      'pages and people',
    needs: ['log-ins'],
    async play({ url, member }, watch) {
      const ana = await member('ana');
      const { pages } = await ana.api.call('campaigns.list', {});
      const countedPages = pages.filter(({ counted: isCounted }) => isCounted);
      ensure(countedPages.length > 5, 'Hardly any page may be counted');
      for (const { path } of countedPages) {
        const { text } = await getPage(url, `/en${path}`);
        watch.expect(
          !/<body[^>]*data-sensitive|<form[^>]*action="[^"]*\/report/.test(text),
          `${path} is counted`,
        );
      }
      const plan = {
        name: 'Stations',
        audience: 'everybody',
        place: 'Zagreb',
        language: 'hr',
        page: '/signs',
      } as const;
      for (const more of [
        { page: '/report' },
        { page: '/health' },
        { audience: 'sellers' as const },
        { audience: 'buyers' as const },
      ]) {
        const creation = await ana.api.call('campaigns.create', { ...plan, ...more });
        watch.expect(
          !(await ana.api.call('campaigns.read', {}, creation)).counted,
          `Counted: ${JSON.stringify(more)}`,
        );
        await ana.api.call('campaigns.end', {}, creation);
      }
    },
  },
  {
    id: 'shared-pictures',
    promise: 'Neither a picture to share nor a leaflet follows anybody',
    tries: 'addresses of the page of pictures: parameters, short paths, names that tell who shared',
    needs: [],
    async play({ url }, watch) {
      const [first, second] = [await getPage(url, '/press'), await getPage(url, '/press')];
      const addresses = [...first.text.matchAll(/(?:href|src)="([^"]+)"/g)].map(([, to]) => to!);
      ensure(addresses.length > 10, 'There is nothing to share');
      for (const to of addresses) watch.expect(!/[?&]\w+=|\/c\/[a-z]/.test(to), `${to.slice(0, 60)} follows`);
      watch.expect(
        hashHex(Buffer.from(first.text)) === hashHex(Buffer.from(second.text)),
        'Two visitors get two pages',
      );
    },
  },
  {
    id: 'cells',
    promise: 'No cell of a table runs in a spreadsheet',
    tries: 'a statement that begins as a formula, in every table of a consultation; tables of the law',
    needs: ['log-ins'],
    async play({ url, member }, watch) {
      const ana = await member('ana');
      const slug = `invented-${randomBytes(4).toString('hex')}`;
      const formulas = ['=HYPERLINK(A1)', '+cmd|calc', '-cmd|calc', '@SUM(A1)'];
      const { id } = await openConsultation(ana, slug, { police: 1 }, { statements: formulas });
      const result = { version: 1, consultation: id, number: 1, isLast: false, groups: [], opinions: null };
      await ana.api.call('consultations.publish', { result } as never, { id });
      let observations = 0;
      for (const path of [
        `/consultation/${slug}/result.csv`,
        `/consultation/${slug}/comments.csv`,
        '/laws.csv',
        '/recommendations.csv',
      ]) {
        const answer = await fetch(url + path);
        const text = await answer.text();
        if (!answer.ok) continue;
        if (text.includes('HYPERLINK')) observations += 1;
        const cells = text.split('\r\n').flatMap((line) => line.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/));
        const running = cells
          .map((cell) => cell.replace(/^"|"$/g, ''))
          .filter((content) => /^[=+@\t\r]|^-(?!\d+(\.\d+)?$|$)/.test(content));
        const where = path.replace(slug, ':slug');
        watch.expect(running.length === 0, `${where}: a cell begins with ${running[0]?.slice(0, 2)}`);
      }
      ensure(observations > 0, 'The formulas stand in no table');
    },
  },
  {
    id: 'photos',
    promise:
      'Photos lose place, time, camera and the name of the file, and the page says of each file ' +
      'what became of it; what ' +
      'could not be cleaned goes only after a second press',
    tries:
      'photos of three kinds with place, time and camera, sent without script, opened at the desk; ' +
      'one that is broken',
    needs: ['log-ins'],
    async play({ url, member }, watch) {
      const mila = await member('mila');
      const picture = sharp({ create: { width: 60, height: 40, channels: 3, background: '#d22' } }).withExif({
        IFD0: { Make: 'CanaryCam', Model: 'C1', Artist: 'Canary Creator' },
        IFD3: {
          GPSLatitudeRef: 'N',
          GPSLatitude: '45/1 48/1 54/1',
          GPSLongitudeRef: 'E',
          GPSLongitude: '15/1 58/1 55/1',
        },
      });
      for (const kind of ['jpeg', 'png', 'webp'] as const) {
        const bytes = await picture.clone().toFormat(kind).toBuffer();
        ensure(bytes.includes('CanaryCam'), `No camera stands in the ${kind}`);
        const text = `A photo, ${kind}, ${randomBytes(4).toString('hex')}`;
        const attachment = new File([new Uint8Array(bytes)], `IMG_20261120_Ana_Horvat.${kind}`, {
          type: `image/${kind}`,
        });
        const { status } = await reportWithoutScript(url, { text, attachment });
        ensure(status === 200, `A ${kind} was answered with ${status}`);
        for (const { id } of await mila.inbox('harbour')) {
          const message = (await mila.read(id)).envelopes.find((one) => one.message.text === text)?.message;
          if (message === undefined) continue;
          const file = message.attachments[0]!;
          const answer = await mila.fetch(`${url}/api/desk/attachments/${file.id}`, {
            headers: { 'heed-client': '1' },
          });
          const plain = Buffer.from(
            await new Response(await openAttachment(answer.body as never, file.key, file)).arrayBuffer(),
          );
          for (const trace of ['CanaryCam', 'Canary Creator', 'GPS'])
            watch.expect(!plain.includes(trace), `${kind}: ${trace} is still in it`);
          watch.expect(!file.name.includes('Horvat'), `${kind}: the name of the file went with it`);
          break;
        }
      }
      const broken = new File([new Uint8Array([0xff, 0xd8, 0xff, 0xe1]), 'Exif canary'], 'a.jpg', {
        type: 'image/jpeg',
      });
      const reply = await reportWithoutScript(url, { text: 'Broken.', attachment: broken });
      watch.expect(
        reply.status === 422,
        `A photo that could not be cleaned went without a second press: ${reply.status}`,
      );
    },
  },
  {
    id: 'check-in',
    promise:
      'A check-in whose time passes rings whoever is on duty, and stands until a member writes what was done',
    tries: 'a case with a planned check-in closed; one planned twice; another person’s confirmed',
    needs: ['log-ins'],
    async play({ url, member }, watch) {
      const { api, plan, keys } = await plannedBy(url);
      const mila = await member('mila');
      const row = (await mila.api.call('inbox.list', { desk: 'harbour', view: 'needs' })).rows.find(
        ({ conversation }) => conversation === keys.conversation,
      );
      ensure(row !== undefined && plan?.due !== null && plan !== null, 'The check-in is not planned');
      const close = await statusOf(mila.api.call('casework.setState', { state: 'closed' }, { id: row.id }));
      watch.expect(close === 409, `A case with a planned check-in was closed: ${close}`);
      const other = await plannedBy(url);
      await other.api.call('checkIn.cancel', {});
      const { checkIn } = await api.call('conversation.read', {});
      watch.expect(checkIn?.due === plan?.due, 'Another person ended it');
      await api.call('checkIn.cancel', {});
    },
  },
  {
    id: 'check-in-words',
    promise: 'The server learns the time of a check-in, and none of its words',
    tries: 'its words hunted in all files; the minute in which she pressed, looked for in the time',
    needs: ['disk'],
    async play({ url, folder }, watch) {
      const { plan, words, api } = await plannedBy(url);
      ensure(typeof plan?.due === 'number', 'The check-in is not planned');
      watch.expect(plan.due % 300_000 === 0, 'The time is not rounded to five minutes');
      const matches = filesHolding(folder!, [words]);
      watch.expect(matches.length === 0, `Words of a check-in stand in ${matches.join()}`);
      await api.call('checkIn.cancel', {});
    },
  },
];

/** Somebody with a code who plans a check-in in two hours. */
async function plannedBy(url: string) {
  const ready = await prepare(url);
  const { keys } = await tell(url, { desk: 'harbour', text: 'Before.' });
  await comeBack(ready.api, url, keys);
  const words = `canarycheckin${randomBytes(4).toString('hex')}`;
  const { body } = await sealReport(ready, { text: words });
  const { checkIn } = await ready.api.call('checkIn.plan', {
    message: body.message,
    deskKey: body.deskKey,
    hours: 2,
    acceptsUnseen: true,
  });
  return { api: ready.api, keys, words, plan: checkIn };
}

/** The last of all: what it raises falls on whoever comes after it. */
export const floods: readonly Attack[] = [
  {
    id: 'flood',
    promise: 'The channel stays open in a flood',
    tries:
      '150 reports from one machine as fast as it can: none refused, an honest one among them read ' +
      'at the desk',
    needs: ['log-ins'],
    async play({ url, member }, watch) {
      const ready = await prepare(url);
      const mila = await member('mila');
      const statuses: number[] = [];
      const isOpen = () => !statuses.some((status) => status !== 200);
      const flood = async (count: number) => {
        // The first refusal says enough.
        for (let n = 0; n < count && isOpen(); n++)
          statuses.push(await statusOf(sealReport(ready).then((report) => sendReport(ready, report))));
      };
      await Promise.all([1, 2, 3].map(() => flood(25)));
      const honest = await sealReport(ready, { text: 'A real one.' });
      const begin = performance.now();
      const accepted = await statusOf(sendReport(ready, honest));
      const took = Math.round(performance.now() - begin);
      await Promise.all([1, 2, 3].map(() => flood(25)));
      watch.expect(accepted === 200, `An honest report in a flood: ${accepted}`);
      watch.expect(isOpen(), `A report in a flood was refused: ${[...new Set(statuses)].join()}`);
      const { rows } = await mila.api.call('inbox.list', { desk: 'harbour', view: 'needs' });
      watch.expect(rows.length > 0, 'The desk is empty in a flood');
      const storedCount = (await mila.api.call('inbox.listSummaries', { desk: 'harbour' })).count;
      watch.expect(storedCount >= 151, 'A report of a flood was dropped');
      const api = (await prepare(url)).api;
      await comeBack(api, url, honest.keys);
      watch.expect(
        (await api.call('conversation.read', {})).messages.length === 1,
        'The honest one is not there',
      );
      watch.note(`accepted after ${took} ms in the flood`);
    },
  },
];
