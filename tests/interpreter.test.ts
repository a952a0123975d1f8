// An interpreter in Chromium: a member of no desk to whom one conversation is given, who reads that one and
// nothing else, until it is ended.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { ApiError } from '@heed/api/client';
import { signWraps } from '@heed/envelope';
import { unwrapDeskKey } from '@heed/envelope/keys';
import type { Page } from 'playwright-core';
import { findChromium } from './chromium.ts';
import { typeNote } from './compose.ts';
import { signIn, type TestMember } from './member.ts';
import { tell } from './person.ts';
import { axeFindsNothing, letIn, startWorkspace, unlock, type Workspace } from './workspace.ts';

const note = 'canary of an internal note';

describe('an interpreter', { skip: findChromium() === null && 'no Chromium', timeout: 240_000 }, () => {
  let desk: Workspace;
  let row: string;
  let other: string;
  let mila: Page;
  let logIn: { email: string; password: string };
  let faults: string[];
  let vera: TestMember;
  before(async () => {
    desk = await startWorkspace();
    const report = await tell(desk.url, {
      desk: 'harbour',
      text: 'Words in her own language.',
      facts: { language: 'uk' },
    });
    const another = await tell(desk.url, { desk: 'harbour', text: 'Somebody else.', facts: {} });
    const { rows } = await desk.deployment.storage.desk.listConversations({
      desk: 'harbour',
      view: 'open',
      member: '',
    });
    const idOf = (conversation: string) => rows.find((one) => one.conversation === conversation)!.id;
    [row, other] = [idOf(report.keys.conversation), idOf(another.keys.conversation)];
  });
  after(() => desk?.end());

  const isRefusal = (status: number) => (error: unknown) =>
    error instanceof ApiError && error.status === status;
  const save = async () => {
    await mila.locator('.case-form [type=submit]').click();
    await mila.locator('#case-form-title').waitFor({ state: 'detached' });
  };

  test('is a member whom a supervisor lets in by that role, and reads nothing', async () => {
    const { page: ana } = await desk.newPage();
    await desk.unlock(ana, 'ana');
    await ana.locator('[data-place=members]').click();
    await ana.locator('#invite-name').fill('Vera');
    await ana.locator('#invite-role').selectOption('interpreter');
    const joined = await letIn(desk, ana, 'Vera');
    logIn = { email: joined.email, password: joined.password };
    await ana.close();
    vera = await signIn(desk.url, { ...logIn, name: 'Vera', role: 'member', desks: [] } as never);
    assert.deepEqual((await vera.api.call('interpreter.listConversations', {})).threads, []);
    await assert.rejects(vera.api.call('casework.read', {}, { id: row }), isRefusal(404));
  });

  test('is given a conversation once confidentiality, conflict and her yes are written down', async () => {
    let page: Page;
    ({ page, faults } = await desk.newPage());
    mila = page;
    await desk.unlock(mila, 'mila');
    await mila.locator('.views button').nth(1).click();
    await mila.locator(`[data-row="${row}"]`).click();
    await typeNote(mila, note);
    await mila.getByRole('button', { name: /note/i }).last().click();
    await mila.locator('.talk .note').waitFor();
    await mila.locator('#case-tab').click();
    await mila.locator('[data-act=more]').click();
    await mila.locator('[data-add=interpreter]').click();
    await mila.getByLabel('Name', { exact: true }).fill('Vera');
    await mila.locator('#case-language').fill('Ukrainian');
    await mila.locator('#case-accepted').selectOption({ label: 'Not asked' });
    await save();
    await mila.getByText('Nobody interprets yet').waitFor();
    assert.equal(
      await mila.getByRole('button', { name: 'Let this member read the conversation' }).count(),
      0,
    );
    await mila.getByRole('button', { name: 'Change: Interpreters' }).click();
    await mila.locator('#case-confidentiality').fill('2026-03-01');
    await mila.locator('#case-conflict').fill('None: other town, other community.');
    await mila.locator('#case-accepted').selectOption({ label: 'Yes' });
    await save();
    await axeFindsNothing(mila, 'interpreter');
    await mila.getByRole('button', { name: 'Let this member read the conversation' }).click();
    await mila.getByText('Vera reads this conversation, without notes and case file.').waitFor();
  });

  test('reads what was said in this conversation, no note, no entry, no other, no list', async () => {
    const { page, faults: pageFaults } = await desk.newPage();
    await unlock(page, logIn);
    await page.getByRole('heading', { name: 'Conversations that you interpret' }).waitFor();
    await axeFindsNothing(page, 'threads');
    await page.locator(`[data-row="${row}"]`).click();
    await page.getByText('Words in her own language.').waitFor();
    assert.equal(await page.locator('.talk .warn').count(), 0, 'it is genuine');
    const pageText = await page.locator('main').innerText();
    assert.doesNotMatch(pageText, /canary|confidentiality|interprets this/i);
    assert.equal(await page.locator('#answer, #note, #case-tab, .side').count(), 0);
    assert.deepEqual(pageFaults, []);
    await page.context().close();
    // What the server hands to her, whatever her page shows.
    const conversation = await vera.api.call('casework.read', {}, { id: row });
    assert.deepEqual(
      conversation.messages.map(({ role }) => role),
      ['person', 'note'],
      'the note that hands keys on is the only one',
    );
    assert.deepEqual(
      [conversation.summary, conversation.readers, conversation.linked, conversation.assignee],
      [null, [], [], null],
    );
    const whole = await desk.deployment.storage.desk.conversation(row, { member: vera.id });
    assert.ok(whole!.messages.length > conversation.messages.length, 'there are more notes');
    const id = { id: row };
    const body = { id: '0'.repeat(32), envelope: 'AAAA', salt: '0'.repeat(32) };
    await assert.rejects(vera.api.call('casework.read', {}, { id: other }), isRefusal(404));
    await assert.rejects(vera.api.call('inbox.list', { desk: 'harbour', view: 'open' }), isRefusal(403));
    await assert.rejects(vera.api.call('inbox.listSummaries', { desk: 'harbour' }), isRefusal(403));
    await assert.rejects(vera.api.call('audit.list', {}), isRefusal(403));
    await assert.rejects(vera.api.call('keys.listShares', {}, id), isRefusal(403));
    await assert.rejects(
      vera.api.call('casework.markSeen', { message: conversation.messages[0]!.id }, id),
      isRefusal(403),
    );
    await assert.rejects(vera.api.call('casework.setState', { state: 'closed' }, id), isRefusal(403));
    await assert.rejects(
      vera.api.call('casework.assign', { member: vera.id, wraps: [] }, id),
      isRefusal(403),
    );
    await assert.rejects(
      vera.api.call('casework.write', { role: 'note', message: body, attachments: [] } as never, id),
      isRefusal(403),
    );
    await assert.rejects(
      vera.api.call(
        'interpreter.grantAccess',
        {
          ...{ member: vera.id, wrap: conversation.wrap!, note: conversation.messages[1]!.id },
          proof: { deskKey: '0'.repeat(32), signature: '0'.repeat(128) },
        },
        { id: other },
      ),
      isRefusal(403),
    );
    await assert.rejects(
      vera.api.call('interpreter.revokeAccess', {}, { id: row, member: vera.id }),
      isRefusal(403),
    );
  });

  test('a member of a desk is never made an interpreter, nor by a note of another conversation', async () => {
    const member = await signIn(desk.url, desk.logIns.find(({ email }) => email.startsWith('mila'))!);
    const { wrap, messages } = await member.api.call('casework.read', {}, { id: row });
    const notes = messages.filter(({ role }) => role === 'note');
    const { deskKeys } = await member.api.call('session.read', {});
    const key = deskKeys.find((one) => one.desk === 'harbour' && one.wrap !== null)!;
    const secret = await unwrapDeskKey(Buffer.from(key.wrap!, 'base64'), [member.keys.identity], key.id);
    const give = (to: string, id: string) => {
      const proof = signWraps({ id, wraps: [{ member: to, wrap: wrap! }] }, secret);
      const body = { member: to, wrap: wrap!, note: notes[0]!.id, proof };
      return member.api.call('interpreter.grantAccess', body, { id });
    };
    await assert.rejects(give(member.id, row), isRefusal(404));
    await assert.rejects(give(vera.id, other), isRefusal(404));
    await assert.rejects(vera.api.call('casework.read', {}, { id: other }), isRefusal(404));
  });

  test('when the person refuses, nothing more is given out from that moment', async () => {
    await mila.getByRole('button', { name: 'Change: Interpreters' }).click();
    await mila.locator('#case-accepted').selectOption({ label: 'No' });
    await save();
    await mila.getByText('Nobody interprets yet').waitFor();
    await assert.rejects(vera.api.call('casework.read', {}, { id: row }), isRefusal(404));
    assert.deepEqual((await vera.api.call('interpreter.listConversations', {})).threads, []);
    const member = await signIn(desk.url, desk.logIns.find(({ email }) => email.startsWith('mila'))!);
    assert.ok(
      !(await member.api.call('casework.read', {}, { id: row })).readers.includes(vera.id),
      'her key is gone',
    );
    assert.deepEqual(faults, []);
  });
});
