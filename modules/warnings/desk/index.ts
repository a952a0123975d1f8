// What the workspace shows of peer warnings beside their own screen.
import { features } from '@heed/desk/model/features.ts';
import type { DeskModule } from '@heed/desk/model/module.ts';
import { iMay, type MemberKeyring } from '@heed/desk/model/session/keyring.ts';
import { call } from '@heed/desk/model/session/session.ts';
import { mayModerate } from '../rules/index.ts';

/** Whether a member moderates peer warnings, and they are on. */
const isMine = (keyring: MemberKeyring): boolean =>
  features.value.includes('warnings') &&
  iMay(keyring, 'moderate') &&
  mayModerate(keyring.me.member.desks, keyring.me.organisation);

/** One screen; at Today how many warnings wait for this member to approve them. */
export const warningDesk: DeskModule = {
  name: 'warnings',
  screen: 'warnings',
  isMine,
  hasMatters: () => true,
  async listMatters({ me }) {
    const { warnings } = await call('peerWarnings.list', {});
    const n = warnings.filter(
      ({ approvedBy, proposedBy }) => approvedBy === null && proposedBy !== me.member.id,
    ).length;
    return n === 0 ? [] : [{ code: 'warnings', values: { n } }];
  },
};
