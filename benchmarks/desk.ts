// The desk's list in Chromium: from pressing a view until 50 lines are readable, fetched over loopback and
// opened in the browser, with 1,000 and with 100,000 conversations stored. The lines of the first page are
// sealed and wrapped as the desk does it.
import { randomBytes } from 'node:crypto';
import { unwrapDeskKey } from '@heed/envelope/keys';
import { summaryKey } from '@heed/envelope/open';
import { sealSummary } from '@heed/envelope/seal';
import { signIn, type TestMember } from '../tests/member.ts';
import { startWorkspace, type Workspace } from '../tests/workspace.ts';
import { reportOf } from './filled.ts';

const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [1000, 100_000];
const runs = 15;
const pageRows = 50;
const hex = (bytes: number) => randomBytes(bytes).toString('hex');
const begins =
  'They keep my passport and I sleep where I work. Can somebody tell me what I can do, and who would ' +
  'hear of it?';

/** Sealed for real are the first pages alone: 100,000 summaries would tell nothing more. */
async function fill({ deployment }: Workspace, from: number, to: number): Promise<void> {
  const { intake, keys } = deployment.storage;
  const [deskKey] = await keys.deskKeys({ desk: 'harbour' });
  const envelope = randomBytes(8200);
  for (let position = from; position < to; position += 500) {
    await Promise.all(
      Array.from({ length: Math.min(500, to - position) }, () =>
        intake.acceptReport(reportOf(deskKey!.id, envelope)),
      ),
    );
  }
}

async function openFirstPage({ deployment }: Workspace, member: TestMember): Promise<void> {
  const me = await member.api.call('session.read', {});
  const key = me.deskKeys.find(({ desk, wrap }) => desk === 'harbour' && wrap !== null)!;
  const secret = await unwrapDeskKey(Buffer.from(key.wrap!, 'base64'), [member.keys.identity], key.id);
  const { rows } = await member.api.call('inbox.list', { desk: 'harbour', view: 'open' });
  for (const { id } of rows) {
    const says = { version: 1, sign: hex(32), begins, door: 'self', language: 'pl', country: 'NL' };
    const sealed = sealSummary(says, summaryKey(secret.identity), id.padEnd(64, '0'));
    const wraps = me.members.map((one) => ({ member: one.id, wrap: randomBytes(1800) }));
    const opening = { member: me.member.id, conversationKey: secret.recipient, wraps };
    await deployment.storage.desk.open(id, { ...opening, summary: { deskKey: key.id, sealed } });
  }
}

const desk = await startWorkspace();
const member = await signIn(desk.url, desk.logIns[0]!);
const medians: number[] = [];
let stored = 0;
for (const size of sizes) {
  await fill(desk, stored, size);
  stored = size;
  await openFirstPage(desk, member);
  const { page, faults } = await desk.newPage();
  await desk.unlock(page, 'ana');
  const times: number[] = [];
  for (let n = 0; n < runs + 2; n++) {
    await page.getByRole('button', { name: /^Mine/ }).click();
    await page.getByText('Nothing is in your hands.').waitFor();
    const view = await page.getByRole('button', { name: /^All open/ }).elementHandle();
    const took = await view!.evaluate(
      (button, target) =>
        new Promise<number>((resolve) => {
          const from = performance.now();
          const look = () => {
            const lines = [...document.querySelectorAll('[data-row] .begins')];
            const readable = lines.filter((line) =>
              line.textContent?.startsWith('They keep my passport'),
            ).length;
            if (readable < target.rows) return;
            observer.disconnect();
            // Painted, not only laid out.
            requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - from)));
          };
          const observer = new MutationObserver(look);
          observer.observe(document.body, { childList: true, subtree: true, characterData: true });
          (button as HTMLElement).click();
        }),
      { rows: pageRows },
    );
    if (n >= 2) times.push(took);
  }
  if (faults.length > 0) throw new Error(`The desk complained: ${faults.join(' ')}`);
  times.sort((a, b) => a - b);
  medians.push(times[Math.floor(runs / 2)]!);
  console.log(
    `50 lines readable of ${size}: median ${medians.at(-1)!.toFixed(0)} ms, slowest of ${runs} ` +
      `${times.at(-1)!.toFixed(0)} ms`,
  );
  await page.context().close();
}
if (medians.length > 1)
  console.log(`${(medians.at(-1)! / medians[0]!).toFixed(2)} times the time of ${sizes[0]}`);
await desk.end();
