// Somebody who does not read, without script: from the picture on the first page to a recording that has
// arrived, without a question in words.
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { test } from 'node:test';
import { startInvented } from './invented.ts';
import { signIn } from './member.ts';
import { reportWithoutScript } from './scriptless.ts';

test('a recording is sent with the box of the code and one press', async (t) => {
  const place = await startInvented(t);
  const home = await (await fetch(`${place.url}/ar`)).text();
  assert.match(home, /<a href="\/ar\/pictures"[^>]*><svg/, 'a picture leads there');
  const recording = new File([Buffer.from('1a45dfa3', 'hex'), randomBytes(9000)], 'voice.webm', {
    type: 'audio/webm',
  });
  const receipt = await reportWithoutScript(place.url, { text: '', voice: 'yes', attachment: recording });
  assert.equal(receipt.status, 200);
  assert.match(receipt.page, /<li class="card" data-cleaned="no"/, 'the receipt says that it went as it is');
  const mila = await signIn(place.url, place.logIns[0]!);
  const [row] = await mila.inbox('harbour');
  assert.equal((await mila.read(row!.id)).attachments.length, 1);
});
