// What the workspace shows of consultations beside their own screen.
import type { DeskModule, ModuleMatter } from '@heed/desk/model/module.ts';
import { iMay, type MemberKeyring } from '@heed/desk/model/session/keyring.ts';
import { call } from '@heed/desk/model/session/session.ts';
import { dayName } from '@heed/desk/words/format.ts';

/** One screen; at Today proposals that wait, and votes that are drafted or open. */
export const consultationDesk: DeskModule = {
  name: 'consultation',
  screen: 'consultations',
  isMine: (keyring) => iMay(keyring, 'paperVotes'),
  hasMatters: mayHear,
  async listMatters(keyring) {
    if (!mayHear(keyring)) return [];
    const { consultations } = await call('consultations.list', {});
    return consultations.flatMap(({ id: item, title, state, closes, waiting }): readonly ModuleMatter[] => [
      ...(waiting > 0 && iMay(keyring, 'moderateVoices')
        ? [{ code: 'proposals', item, values: { title, n: waiting } } as const]
        : []),
      ...(state === 'ended' || !iMay(keyring, 'convene')
        ? []
        : state === 'open'
          ? [{ code: 'openVote', item, values: { title, day: dayName(closes) } } as const]
          : [{ code: 'draftVote', item, values: { title } } as const]),
    ]);
  },
  async beginVote({ former, slug, opens, closes, answerBy, statements }) {
    const { consultations } = await call('consultations.list', {});
    const source = consultations.find((one) => one.slug === former);
    if (source === undefined) throw new Error('Cannot ask again: the former consultation is gone');
    const { plan } = await call('consultations.read', {}, { id: source.id });
    await call('consultations.make', {
      slug,
      plan: { ...plan, opens, closes, answerBy },
      statements: statements.map((texts, at) => ({
        ...{ number: at + 1, texts: { ...texts } },
        ...{ state: 'asked' as const, reviewed: [] },
      })),
    });
  },
};

function mayHear(keyring: MemberKeyring): boolean {
  return iMay(keyring, 'moderateVoices') || iMay(keyring, 'convene');
}
