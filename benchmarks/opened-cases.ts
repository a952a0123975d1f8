// Many conversations of a desk with summaries that open, for measurements of list and search.
import { randomBytes } from 'node:crypto';
import { unwrapDeskKey } from '@heed/envelope/keys';
import { summaryKey } from '@heed/envelope/open';
import { sealSummary } from '@heed/envelope/seal';
import { signIn } from '../tests/member.ts';
import type { Workspace } from '../tests/workspace.ts';
import { reportOf } from './filled.ts';
import { invented } from './search-texts.ts';

const languages = ['pl', 'hr', 'nl', 'sv', 'en'];

/** Conversations `from` to `to`, each opened, its summary sealed as the desk seals it. */
export async function fillWithOpened(desk: Workspace, from: number, to: number): Promise<void> {
  const { intake, keys, desk: ours } = desk.deployment.storage;
  const member = await signIn(desk.url, desk.logIns[0]!);
  const me = await member.api.call('session.read', {});
  const [deskKey] = await keys.deskKeys({ desk: 'harbour' });
  const key = me.deskKeys.find(({ id, wrap }) => id === deskKey!.id && wrap !== null)!;
  const secret = await unwrapDeskKey(Buffer.from(key.wrap!, 'base64'), [member.keys.identity], key.id);
  const sealingKey = summaryKey(secret.identity);
  const envelope = randomBytes(8200);
  const wraps = me.members.map((one) => ({ member: one.id, wrap: randomBytes(1800) }));
  const texts = invented(to);
  for (let position = from; position < to; position += 250)
    await Promise.all(
      texts.slice(position, Math.min(position + 250, to)).map(async ({ text }) => {
        const report = reportOf(key.id, envelope);
        const accepted = await intake.acceptReport(report);
        if (!accepted.ok) throw new Error(accepted.reason);
        const says = {
          version: 1,
          sign: report.signKey,
          begins: text.slice(0, 270),
          latest: text.slice(270, 370),
          door: 'self',
          language: languages[Number.parseInt(report.signKey.slice(0, 2), 16) % languages.length]!,
          country: 'NL',
        };
        const sealed = sealSummary(says, sealingKey, accepted.id.padEnd(64, '0'));
        const opening = { member: me.member.id, conversationKey: secret.recipient, wraps };
        await ours.open(accepted.id, { ...opening, summary: { deskKey: key.id, sealed } });
      }),
    );
}
