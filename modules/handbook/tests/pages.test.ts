// Handbooks on a server: what a reader finds in one press, that a withdrawn figure shows on everything that
// rests on it, that nothing is adopted against the rules, that a quote can be taken back.
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { ApiError } from '@heed/api/client';
import {
  draftOn,
  type HandbookServer,
  signedBy,
  startHandbook,
  versionText,
} from '../../../tests/handbook-server.ts';
import type { RecommendationDraft } from '../rules/index.ts';

/** So many days from now. */
const day = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** A release as an analyst publishes it. */
const table = {
  version: 1,
  kind: 'table',
  title: 'People who asked for a bed',
  text: 'Invented.',
  coding: '1',
  years: { from: 2025, to: 2025 },
  columns: ['sex'],
  k: 10,
  cells: [],
};

describe('handbooks', () => {
  let place: HandbookServer;
  before(async () => {
    place = await startHandbook();
  });
  after(() => place.end());

  const read = async (path: string) => {
    const answer = await fetch(place.url + path);
    return { status: answer.status, text: await answer.text() };
  };
  const sectionOf = (text: string, id: string) =>
    new RegExp(`<section id="${id}">(.*?)</section>`, 's').exec(text)?.[1] ?? '';
  const voices = () => place.edi.api.call('handbooks.voices', {});
  const newDraft = async () => {
    const id = randomBytes(16).toString('hex');
    const sealed = Buffer.from('sealed').toString('base64');
    await place.edi.api.call('handbooks.saveDraft', { id, parent: 0, sealed }, { id: place.handbook });
    return id;
  };
  const next = async () => (await place.edi.api.call('handbooks.read', {}, { id: place.handbook })).next;
  const propose = (draft: string, document: string, by = place.edi) =>
    by.api.call(
      'handbooks.propose',
      { draft, document, ...signedBy(by, place.organisation, document) },
      { id: place.handbook },
    );
  const adopt = (draft: string, document: string, by = place.ana) =>
    by.api.call(
      'handbooks.adopt',
      { draft, ...signedBy(by, place.organisation, document) },
      { id: place.handbook },
    );
  const publish = async (draft: RecommendationDraft) => {
    const [id, number] = [await newDraft(), await next()];
    const document = versionText(draft, { number });
    await propose(id, document);
    await adopt(id, document);
    return { id, number, document };
  };
  const refuses = (act: Promise<unknown>, pattern: RegExp) =>
    assert.rejects(act, (error) => {
      assert.ok(error instanceof ApiError);
      assert.match(error.problem?.detail ?? '', pattern);
      return true;
    });

  test('a reader finds who, what against, on what, what was answered, each by its anchor', async () => {
    const { text } = await read('/handbook/14');
    for (const id of ['support', 'sex-workers', 'against', 'evidence', 'answers']) {
      assert.match(text, new RegExp(`href="#${id}"`));
      assert.notEqual(sectionOf(text, id), '', id);
    }
    assert.match(sectionOf(text, 'support'), /police<\/th><td data-of="Agree">\d+ %/);
    assert.match(sectionOf((await read('/handbook/16')).text, 'against'), /we cannot enter a flat/);
    assert.match(sectionOf(text, 'evidence'), /href="\/laws\/hr"/);
    assert.match(sectionOf(text, 'answers'), /No answer for 240 days/);
    const seven = (await read('/handbook/7')).text;
    assert.match(sectionOf(seven, 'evidence'), /KCIK/);
    assert.match(seven, /standing-unasked/);
  });

  test('handbook 0 invents no voice', async () => {
    for (let number = 1; number <= 13; number++) {
      const { text } = await read(`/handbook/${number}`);
      assert.match(sectionOf(text, 'support'), /No vote on this wording/, String(number));
      assert.doesNotMatch(text, /<blockquote|invented people/);
    }
  });

  test('every address within the pages leads somewhere, in five languages', async () => {
    const visits = new Set<string>();
    const queue = ['en', 'hr', 'nl', 'pl', 'sv'].map((language) => `/${language}/handbook`);
    for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
      if (visits.has(path)) continue;
      visits.add(path);
      const { status, text } = await read(path);
      assert.equal(status, 200, path);
      if (!/\/(handbook|words)(\/|$)/.test(path) || /\.\w+$/.test(path)) continue;
      for (const [, href = ''] of text.matchAll(/href="(\/[^"#?]*)/g))
        if (!/^\/assets|^\/handbook\/CITATION|^\/recommendations|\.(pdf|epub|bib|ris|jsonld)$/.test(href))
          queue.push(href);
    }
    assert.ok(visits.size > 150, String(visits.size));
  });

  test('a page weighs at most 12 kB', async () => {
    for (const path of [
      '/handbook',
      '/handbook/14',
      '/hr/handbook/zero/nl',
      '/words',
      '/handbook/follow-up',
    ]) {
      const { length } = brotliCompressSync((await read(path)).text);
      assert.ok(length <= 12_000, `${path}: ${length}`);
    }
  });

  test('a filter leaves what fits, and an unknown value leaves all', async () => {
    const count = async (query: string) =>
      ((await read(`/handbook${query}`)).text.match(/href="\/handbook\/\d+"/g) ?? []).length;
    const all = await count('');
    assert.ok((await count('?addressee=parliament')) < all);
    assert.ok((await count('?group=police')) < all);
    assert.equal(await count('?topic=%3Cscript%3E'), all);
  });

  test('a version stays readable, its successor shows what changed', async () => {
    assert.match((await read('/handbook/16')).text, /standing-reworded/);
    const former = (await read('/handbook/16/1')).text;
    assert.match(former, /older version/);
    assert.doesNotMatch(former, /standing-reworded/);
    assert.match(
      (await read('/handbook/16/compare/1/2')).text,
      /<ins>[^<]*by[^<]*<\/ins>|<ins> by any court/,
    );
    assert.equal((await read('/handbook/16/9')).status, 404);
    assert.equal((await read('/handbook/16/compare/1/9')).status, 404);
  });

  test('what two editors sign is public at once, under a number of its own', async () => {
    const { number } = await publish(draftOn(await voices(), 5));
    const { status, text } = await read(`/handbook/${number}`);
    assert.equal(status, 200);
    assert.match(text, /A place to sleep tonight/);
  });

  test('nothing is adopted against a rule', async () => {
    const published = await voices();
    const whole = draftOn(published, 5);
    const [id, number] = [await newDraft(), await next()];
    const isRefused = async (change: Partial<RecommendationDraft>, pattern: RegExp) =>
      refuses(propose(id, versionText({ ...whole, ...change }, { number })), pattern);
    const [vote] = whole.votes;
    await isRefused({ votes: [] }, /Nobody was asked/);
    await isRefused({ restsOn: whole.restsOn.slice(0, 1) }, /no evidence/);
    await isRefused({ restsOn: whole.restsOn.slice(1) }, /It has no voices/);
    const words = { en: { ...whole.words.en!, title: 'A place to sleep helps more than any leaflet.' } };
    await isRefused({ words }, /other words/);
    await isRefused({ words: { en: { ...whole.words.en!, harm: '' } } }, /could this hurt/);
    await isRefused(
      { words: { en: { ...whole.words.en!, text: 'Sex workers want it.' } } },
      /speaks for all/,
    );
    await isRefused({ addressees: [] }, /directed/);
    const better = vote!.support.map((one) => ({ ...one, agree: 90 }));
    await isRefused({ votes: [{ ...vote!, support: better }] }, /published results/);
    await isRefused({ votes: [{ ...vote!, support: vote!.support.slice(1) }] }, /published results/);
    await isRefused({ votes: [{ ...vote!, groups: vote!.groups.slice(1) }] }, /published results/);
    await isRefused({ votes: [{ ...vote!, ref: 'safer-work/5/99' }] }, /published results/);
    const nowhere = { ...whole.restsOn[1]!, ref: 'HR/no-such-line' };
    await isRefused({ restsOn: [...whole.restsOn, nowhere] }, /There is nothing at/);
    const divided = draftOn(published, 3, { dissent: [] });
    await refuses(propose(id, versionText(divided, { number })), /Fewer than half/);
  });

  test('nobody signs alone, for another, twice, late, or something else', async () => {
    const draft = draftOn(await voices(), 9);
    const [id, number] = [await newDraft(), await next()];
    const document = versionText(draft, { number });
    const other = versionText({ ...draft, tools: ['/health'] }, { number });
    const { edi, ana, organisation, handbook } = place;
    const as = (body: object) =>
      edi.api.call('handbooks.propose', { draft: id, document, ...body } as never, { id: handbook });
    await refuses(as(signedBy(ana, organisation, document)), /signature is not yours/);
    await refuses(as(signedBy(edi, organisation, other)), /signature is not yours/);
    await refuses(as(signedBy(edi, 'f'.repeat(64), document)), /signature is not yours/);
    await refuses(propose(id, versionText(draft, { number: 3 })), /in use/);
    await refuses(propose(id, versionText(draft, { number, version: 2 })), /in use/);
    await refuses(propose(id, versionText(draft, { number, state: 'source' })), /in use/);
    await refuses(propose(id, versionText(draft, { number, handbook: 'zero' })), /in use/);
    await refuses(propose(id, versionText(draft, { number, day: '2099-01-01' })), /in the future/);
    await refuses(propose(id, `${document} `), /right form/);
    await refuses(propose(id, '{"format":'), /right form/);
    await propose(id, document);
    await refuses(adopt(id, document, edi), /signed first/);
    await refuses(adopt(id, other), /signature is not yours/);
    await propose(id, other);
    await refuses(adopt(id, document), /signature is not yours|another text/);
    const both = await Promise.allSettled([adopt(id, other), adopt(id, other)]);
    assert.equal(both.filter(({ status }) => status === 'fulfilled').length, 1);
    await refuses(adopt(id, other), /no such draft/);
    assert.equal((await read(`/handbook/${number}`)).status, 200);
  });

  test('a withdrawn release shows on all that rests on it, at any depth', async () => {
    const { storage } = place.deployment;
    const release = (await storage.figures.register(JSON.stringify(table), null))!;
    const published = await voices();
    const whole = draftOn(published, 9);
    const figure = { ...whole.restsOn[1]!, kind: 'figure' as const, ref: release.id };
    const one = await publish({ ...whole, restsOn: [whole.restsOn[0]!, figure] });
    const upon = { ...whole.restsOn[1]!, kind: 'recommendation' as const, ref: String(one.number) };
    const two = await publish({
      ...draftOn(published, 5),
      restsOn: [...draftOn(published, 5).restsOn, upon],
    });
    for (const { number } of [one, two])
      assert.doesNotMatch((await read(`/handbook/${number}`)).text, /data-doubt/);
    await place.ana.api.call('figures.withdrawRelease', { reason: 'Counted twice.' }, { id: release.id });
    for (const { number } of [one, two])
      assert.match((await read(`/handbook/${number}`)).text, /data-doubt/, String(number));
    assert.match((await read(`/handbook/${one.number}`)).text, /state-withdrawn/);
    assert.match((await read('/handbook')).text, /evidence in doubt/);
    assert.match((await read(`/evidence/${release.id}`)).text, /Counted twice/);
    const third = await newDraft();
    const again = versionText({ ...whole, restsOn: [whole.restsOn[0]!, figure] }, { number: await next() });
    await refuses(propose(third, again), /was withdrawn|no evidence/);
  });

  test('a quote is taken back by its code alone, and goes from the page at once', async () => {
    const { id: consent, code } = await place.edi.api.call('handbooks.addConsent', {});
    const published = await voices();
    const [reflection] = published.events[0]!.reflections;
    const draft = draftOn(published, 5);
    const quoted = {
      ...draft.restsOn[1]!,
      kind: 'reflection' as const,
      ref: reflection!.ref,
      digest: reflection!.digest,
      quote: { en: 'A heron stood there.' },
      consent,
    };
    const { number } = await publish({ ...draft, restsOn: [...draft.restsOn, quoted] });
    const page = async () => (await read(`/handbook/${number}`)).text;
    assert.match(await page(), /A heron stood there/);
    const send = async (typed: string) => {
      const answer = await fetch(`${place.url}/handbook/quote`, {
        method: 'POST',
        body: new URLSearchParams({ code: typed }),
        headers: { origin: place.url },
      });
      return { status: answer.status, text: await answer.text() };
    };
    for (const wrong of ['', '0'.repeat(28), code.slice(1), '<script>', 'x'.repeat(1500)])
      assert.equal((await send(wrong)).status, 404, wrong.slice(0, 9));
    assert.equal((await send('x'.repeat(9000))).status, 413);
    assert.match(await page(), /A heron stood there/);
    assert.equal((await send(code.replace(/(\d{4})/g, '$1 '))).status, 200);
    assert.equal((await send(code)).status, 200, 'twice is once');
    assert.doesNotMatch(await page(), /A heron stood there/);
    assert.doesNotMatch((await read(`/handbook/${number}/1`)).text, /A heron stood there/);
  });

  test('a hand-over to come is refused, and two at once lose nothing', async () => {
    const { api } = place.edi;
    const handOver = {
      addressee: 'police' as const,
      to: 'Harbour police (invented)',
      handed: day(-2),
      askedBy: day(60),
      state: 'open' as const,
      answer: null,
    };
    const add = (change: object, number = '14') =>
      api.call('handbooks.addHandOver', { ...handOver, ...change } as never, { number });
    await refuses(add({ handed: '2099-01-01', askedBy: '2099-02-01' }), /cannot have happened/);
    await assert.rejects(add({ state: 'accepted' }), ApiError);
    await assert.rejects(add({}, '999'), ApiError);
    await refuses(add({ handed: '2020-01-10' }), /before it was adopted/);
    const { id } = await add({});
    const change = () =>
      api.call(
        'handbooks.changeHandOver',
        { revision: 1, handOver: { ...handOver, to: 'Harbour police, first office' } },
        { id },
      );
    const results = await Promise.allSettled([change(), change()]);
    assert.equal(results.filter(({ status }) => status === 'rejected').length, 1);
    const calendar = await read('/handbook/14/answers.ics');
    assert.match(calendar.text, /^BEGIN:VCALENDAR\r\n/);
    assert.match(calendar.text, new RegExp(`DTSTART;VALUE=DATE:${day(60).replaceAll('-', '')}`));
    assert.doesNotMatch(calendar.text, new RegExp(`DATE:${day(-150).replaceAll('-', '')}`), 'long past');
  });

  test('who is no editor may do none of it', async () => {
    const anonymous = await fetch(`${place.url}/api/desk/handbooks`);
    assert.equal(anonymous.status, 401);
    const drafts = await place.edi.api.call('handbooks.read', {}, { id: place.handbook });
    assert.ok(drafts.drafts.length > 0);
    await assert.rejects(
      place.edi.api.call('figures.withdrawRelease', { reason: 'x' }, { id: '0'.repeat(32) }),
      ApiError,
    );
  });

  test('no word of a draft stands in the data folder', async () => {
    const files = readdirSync(place.folder, { recursive: true, withFileTypes: true }).filter((one) =>
      one.isFile(),
    );
    const holds = (text: string) =>
      files.some((file) => readFileSync(join(file.parentPath, file.name)).includes(text));
    assert.ok(holds('Whoever reports exploitation'), 'the look finds what is public');
    assert.ok(!holds('Hotels should know whom to call'), 'the invented draft');
  });
});
