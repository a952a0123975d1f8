// Saved views: what is stored, what a later version or a lost desk makes of it.
import { strict as assert } from 'node:assert';
import { before, beforeEach, test } from 'node:test';
import type { Call } from '@heed/api/client';
import { draftKeys, draftPlace, sealDraft } from '@heed/envelope/seal';
import '../../fixtures/english.ts';
import { inventMember, inventOrganisation } from '../../fixtures/organisation.ts';
import { toBase64 } from '../../ui/bytes.ts';
import * as inbox from '../inbox/inbox.ts';
import { drafts, forgetDrafts, openDrafts } from '../session/drafts.ts';
import type { MemberKeyring } from '../session/keyring.ts';
import { endSession } from '../session/scope.ts';
import { session } from '../session/session.ts';
import { noFilter } from './filter.ts';
import { filter, mostViews, removeView, savedViews, saveView } from './views.ts';

let keyring: MemberKeyring;
before(async () => {
  const ana = await inventMember('Ana', 'supervisor');
  keyring = await (await inventOrganisation([ana])).keyringOf(ana);
});
beforeEach(() => {
  drafts.value = new Map();
  endSession();
  session.value = { keyring, exportKey: new Uint8Array(32) };
  inbox.desk.value = 'harbour';
});

/** As it came from the server. */
function put(place: string, value: string): void {
  const draft = { value, saved: value, version: '0'.repeat(32), attachments: [], memoryOnly: false };
  drafts.value = new Map(drafts.value).set(place, { ...draft, fault: null, elsewhere: null });
}

test('a view holds desk, list, order and filter under a name that is there once', () => {
  filter.value = { ...noFilter, language: 'pl', age: 3 };
  inbox.view.value = 'open';
  inbox.sort.value = 'waiting';
  assert.equal(saveView('  '), 'empty');
  assert.equal(saveView(' Polish '), null);
  assert.equal(saveView('Polish'), 'there');
  const [saved] = savedViews.value;
  assert.deepEqual(saved?.content, {
    ...{ version: 1, name: 'Polish', desk: 'harbour', view: 'open', sort: 'waiting' },
    filter: { ...noFilter, language: 'pl', age: 3 },
  });
  assert.equal(saved?.isDeskGone, false);
  removeView(saved!.place);
  assert.deepEqual(savedViews.value, []);
});

test('a view of a desk that is gone says so, all desks are never gone', () => {
  const content = { version: 1, name: 'Old', desk: 'gone', view: 'needs', sort: 'need', filter: noFilter };
  put('view 1', JSON.stringify(content));
  put('view 2', JSON.stringify({ ...content, name: 'Whole', desk: inbox.allDesks }));
  assert.deepEqual(
    savedViews.value.map((view) => [view.content?.name, view.isDeskGone]),
    [
      ['Old', true],
      ['Whole', false],
    ],
  );
});

test('what this version cannot read stands there to be removed', () => {
  for (const [at, value] of ['{', '{"version":2}', 'null', '{"version":1,"name":"x"}'].entries())
    put(`view ${at}`, value);
  put('answer 1', 'no view');
  assert.deepEqual(
    savedViews.value.map(({ content }) => content),
    [null, null, null, null],
  );
});

test('there are twenty views at most, and none is lost to the next', () => {
  for (let n = 0; n < mostViews; n++) assert.equal(saveView(`View ${n}`), null);
  assert.equal(saveView('One more'), 'too-many');
  assert.equal(savedViews.value.length, mostViews);
});

test('a view that was stored a week ago is stored again at unlocking, a draft is not', async () => {
  const secret = new Uint8Array(32).fill(7);
  const keys = draftKeys(secret);
  const daysAgo = (n: number) => new Date(Date.now() - n * 86_400_000).toISOString().slice(0, 10);
  const stored = (name: string, days: number) => {
    const place = draftPlace(keys, name);
    const sealed = toBase64(sealDraft({ name, value: 'x', attachments: [] }, keys, place));
    return { place, version: '0'.repeat(32), sealed, day: daysAgo(days) };
  };
  const old = stored('view 1', 9);
  const rows = [old, stored('view 2', 3), stored(`answer ${'a'.repeat(32)}`, 9)];
  const puts: unknown[] = [];
  const answer = async (name: string, _query: unknown, parts?: unknown) => {
    if (name === 'drafts.put') puts.push(parts);
    return name === 'drafts.list' ? { drafts: rows } : { stored: true, present: null };
  };
  await openDrafts(secret, answer as Call);
  assert.deepEqual(puts, [{ place: old.place }]);
  forgetDrafts();
});
