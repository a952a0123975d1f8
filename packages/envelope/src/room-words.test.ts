// Words in a room: one size for each kind, and a shape that what is no sealed words does not have.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeMemberSecret, memberKeys } from './keys/index.ts';
import { ROOM_WORDS } from './limits.ts';
import { openRoomWords } from './open/index.ts';
import { isSealedRoomWords, type RoomWordsKind } from './room-words.ts';
import { sealRoomWords } from './seal/index.ts';

const keys = await memberKeys(makeMemberSecret());
const kinds = Object.keys(ROOM_WORDS) as RoomWordsKind[];

test('whatever is written, all words of one kind have one size, and open to what was written', async () => {
  for (const kind of kinds) {
    const most = ROOM_WORDS[kind].characters;
    const texts = ['', 'a', 'š'.repeat(most), '語'.repeat(most), '😀'.repeat(most / 2)];
    const sealed = await Promise.all(texts.map((text) => sealRoomWords(keys.recipient, text, kind)));
    assert.equal(new Set(sealed.map(({ length }) => length)).size, 1, kind);
    for (const [at, bytes] of sealed.entries()) {
      assert.ok(isSealedRoomWords(bytes, kind));
      assert.equal(await openRoomWords(bytes, keys.identity), texts[at]);
    }
    await assert.rejects(sealRoomWords(keys.recipient, 'a'.repeat(most + 1), kind), /too-large/);
    await assert.rejects(sealRoomWords(keys.recipient, 'a\0b', kind), /bad-shape/);
  }
});

test('one byte more or less, another kind, another header, and plain text are no sealed words', async () => {
  const word = await sealRoomWords(keys.recipient, 'calm', 'words');
  assert.equal(isSealedRoomWords(word, 'reflection'), false);
  const text = Buffer.from(word).toString('latin1');
  const changed = [
    text.slice(1),
    `${text} `,
    text.slice(0, -1),
    text.replace('v1', 'v2'),
    text.replace('mlkem768x25519', 'X25519'),
    text.replace('\n--- ', '\n-> scrypt a 1\nYQ\n--- '),
    'a'.repeat(text.length),
    '',
  ];
  for (const other of changed)
    assert.equal(isSealedRoomWords(Buffer.from(other, 'latin1'), 'words'), false, other.slice(0, 40));
});
