import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { closedTo, may, mayWrite, rights, roles, rolesWith, seenBy, worksAtDesk } from './index.ts';

describe('roles', () => {
  test('a role that nobody knows may nothing, whatever it is called', () => {
    for (const right of rights)
      for (const role of ['', 'recovery', 'Supervisor', 'constructor', '__proto__'])
        assert.equal(may(role, right), false);
  });

  test('who writes to the person also reads, and who is given a conversation reads no desk', () => {
    for (const role of rolesWith('answer')) assert.ok(may(role, 'read') && may(role, 'record'));
    assert.deepEqual(
      rolesWith('thread').filter((role) => !may(role, 'read')),
      ['interpreter'],
    );
  });

  test('trainer, analyst, editor, moderator and administrator come near no conversation', () => {
    for (const role of ['trainer', 'analyst', 'editor', 'moderator', 'administrator'])
      for (const right of [
        'read',
        'thread',
        'record',
        'answer',
        'casework',
        'statements',
        'intake',
        'outings',
      ] as const)
        assert.equal(may(role, right), false, `${role} ${right}`);
  });

  test('an outreach worker brings cases and reads none', () => {
    assert.ok(may('outreach', 'intake') && worksAtDesk('outreach'));
    assert.ok(!may('outreach', 'read') && !may('outreach', 'thread'));
  });

  test('what a role does not see it does not write either: a change would erase it', () => {
    for (const role of roles)
      for (const field of closedTo(role).unread)
        assert.equal(mayWrite(role, field.split('.')[0] as string), false, `${role} ${field}`);
  });

  test('who makes a consultation does not choose which statements are seen, unless as supervisor', () => {
    assert.ok(may('editor', 'convene') && !may('editor', 'moderateVoices'));
    assert.ok(may('moderator', 'moderateVoices') && !may('moderator', 'convene'));
    for (const role of [...rolesWith('convene'), ...rolesWith('moderateVoices')])
      assert.ok(may(role, 'consult'), role);
  });

  test('a lawyer sees a contact without its tests, and everything else of it', () => {
    const body = { words: 'She called.', tests: ['hiv'], material: ['card'], area: 'harbour' };
    assert.deepEqual(seenBy('legal', 'contact', body), { ...body, tests: [], material: [] });
    assert.deepEqual(seenBy('member', 'contact', body), body);
    assert.ok(!JSON.stringify(seenBy('legal', 'safe-contact', { codeWord: 'apricot' })).includes('apricot'));
  });
});
