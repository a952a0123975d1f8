// A conversation of 200 messages with 20 attachments in Chromium, against a real server on SQLite: from
// pressing its line until every message stands there, opened and judged; and once more, with what was opened
// before in the page's memory.

import { type Message, nextLinks } from '@heed/envelope';
import { unwrapConversationKey, unwrapDeskKey } from '@heed/envelope/keys';
import { openMessage } from '@heed/envelope/open';
import { randomHex, sealMessage } from '@heed/envelope/seal';
import { signIn } from '../tests/member.ts';
import { attach, prepare, tell } from '../tests/person.ts';
import { startWorkspace } from '../tests/workspace.ts';

const messages = Number(process.argv[2] ?? 200);
const files = 20;
const runs = 7;
const words =
  'They keep my passport in the house and I sleep where I work. He said I must pay first. '.repeat(3);
const file = (n: number) => ({
  name: `photo${n}.txt`,
  type: 'text/plain',
  bytes: new Uint8Array(50_000).fill(n),
});

interface Took {
  readonly wall: number;
  readonly processor: number;
}

const desk = await startWorkspace();
const person = await tell(desk.url, {
  desk: 'harbour',
  text: words,
  files: Array.from({ length: files / 2 }, (_, n) => file(n)),
});
await fill();
const { page, faults } = await desk.newPage();
const devtools = await page.context().newCDPSession(page);
// Time of the processor on the page's thread: what is left when other work holds the machine.
await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
const worked = async () => {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')!.value * 1000;
};
await desk.unlock(page, 'ana');
await page.locator('[data-row]').first().waitFor();
await page.waitForTimeout(1000);
const first: Took[] = [];
const again: Took[] = [];
for (let n = 0; n < runs; n++) {
  first.push(await openAndWait());
  again.push(await openAndWait());
  // Locking drops what was opened.
  await page.getByRole('button', { name: 'Lock' }).click();
  await desk.unlock(page, 'ana');
  await page.locator('[data-row]').first().waitFor();
  await page.waitForTimeout(1000);
}
if (faults.length > 0) throw new Error(`The desk complained: ${faults.join(' ')}`);
const say = (what: string, times: readonly Took[]) => {
  const sorted = (which: keyof Took) => times.map((took) => took[which]).sort((a, b) => a - b);
  const spread = (each: readonly number[]) =>
    `median ${each[Math.floor(runs / 2)]!.toFixed(0)} ms, quickest ${each[0]!.toFixed(0)}, slowest ` +
    `${each.at(-1)!.toFixed(0)}`;
  console.log(
    `${messages} messages, ${files} attachments, ${what}: ${spread(sorted('wall'))} of ${runs}; ` +
      `processor of the page ${spread(sorted('processor'))}`,
  );
};
say('opened for the first time', first);
say('opened again', again);
await desk.end();

async function openAndWait(): Promise<Took> {
  const before = await worked();
  const line = await page.locator('[data-row]').first().elementHandle();
  const wall = await line!.evaluate(
    (button, count) =>
      new Promise<number>((resolve) => {
        const from = performance.now();
        const look = () => {
          if (document.querySelectorAll('.talk > li').length < count) return;
          observer.disconnect();
          // Painted, not only laid out.
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - from)));
        };
        const observer = new MutationObserver(look);
        observer.observe(document.body, { childList: true, subtree: true });
        (button as HTMLElement).click();
      }),
    messages,
  );
  const processor = (await worked()) - before;
  if ((await page.locator('.talk > li.false').count()) > 0)
    throw new Error('A message was not judged genuine');
  await page.waitForTimeout(500);
  await page.locator('#content').focus();
  await page.keyboard.press('Escape');
  await page.locator('.talk').waitFor({ state: 'detached' });
  return { wall, processor };
}

/** The rest of the conversation: two of hers, one of the desk, in turn, each naming what came before. */
async function fill(): Promise<void> {
  const member = await signIn(desk.url, desk.logIns[0]!);
  const [row] = await member.inbox('harbour');
  const { id } = row!;
  await member.read(id);
  const me = await member.api.call('session.read', {});
  const key = me.deskKeys.find((each) => each.desk === 'harbour' && each.wrap !== null)!;
  const secret = await unwrapDeskKey(Buffer.from(key.wrap!, 'base64'), [member.keys.identity], key.id);
  const conversationRow = await member.api.call('casework.read', {}, { id });
  const conversation = await unwrapConversationKey(
    Buffer.from(conversationRow.wrap!, 'base64'),
    [member.keys.identity],
    {
      conversations: [conversationRow.conversation],
      desks: member.certified,
    },
  );
  const opening = await openMessage(Buffer.from(conversationRow.messages[0]!.envelope, 'base64'), [
    secret.identity,
  ]);
  if (!opening.ok) throw new Error(opening.reason);
  const genuine: { hash: string; message: Message }[] = [{ hash: opening.hash, message: opening.message }];
  const ready = await prepare(desk.url);
  for (let n = 1; n < messages; n++) {
    const role = n % 3 === 2 ? 'desk' : 'person';
    const attachments =
      n === 1
        ? await Promise.all(Array.from({ length: files / 2 }, (_, k) => attach(ready, desk.url, file(k))))
        : [];
    const sealed = await sealMessage(
      {
        conversation: person.keys.conversation,
        role,
        deskKey: secret.id,
        id: randomHex(16),
        ...nextLinks(genuine, role),
        text: `${n}. ${words}`,
        attachments,
        ...(role === 'desk' && { conversationKey: conversation.recipient }),
      },
      {
        sign: role === 'desk' ? secret : person.keys,
        recipients:
          role === 'desk'
            ? [person.keys.sealRecipient, conversation.recipient]
            : [conversation.recipient, person.keys.sealRecipient],
      },
    );
    genuine.push({ hash: sealed.hash, message: sealed.message });
    // Straight into the storage: the server rightly refuses a person who writes so much in a minute.
    const message = {
      id: sealed.message.id,
      envelope: sealed.envelope,
      hash: sealed.hash,
      leaf: sealed.hash,
    };
    const ids = attachments.map((each) => each.id);
    const { conversations, desk: ours } = desk.deployment.storage;
    const added =
      role === 'desk'
        ? await ours.addMessage(id, { ...message, role, attachments: ids })
        : await conversations.addMessage(person.keys.conversation, {
            ...message,
            deskKey: null,
            attachments: ids,
            urgent: false,
            replyBy: null,
          });
    if (!added.ok) throw new Error(added.reason);
  }
}
