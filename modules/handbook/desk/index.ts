// What the workspace shows of handbooks beside their own screen.
import type { DeskModule } from '@heed/desk/model/module.ts';
import { iMay, type MemberKeyring } from '@heed/desk/model/session/keyring.ts';
import { call } from '@heed/desk/model/session/session.ts';

/** One screen; at Today handbooks in which a version waits for a second signature. */
export const handbookDesk: DeskModule = {
  name: 'handbook',
  screen: 'handbook',
  isMine: mayEdit,
  hasMatters: mayEdit,
  async listMatters() {
    const { handbooks } = await call('handbooks.list', {});
    return handbooks
      .filter(({ waiting }) => waiting > 0)
      .map(({ id: item, slug, titles, waiting: n }) => ({
        ...{ code: 'handbook', item },
        values: { title: Object.values(titles)[0]?.title ?? slug, n },
      }));
  },
};

function mayEdit(keyring: MemberKeyring): boolean {
  return iMay(keyring, 'convene');
}
