// The modules of the workspace that the organisation has on.
import { hasModule } from '@heed/domain/organisation';
import { deskModules } from '@heed/modules/desk';
import type { DeskModule } from './module.ts';
import type { Screen } from './screens.ts';
import type { MemberKeyring } from './session/keyring.ts';

/** The modules in which a member works. */
export const listOwnModules = (keyring: MemberKeyring): readonly DeskModule[] =>
  deskModules.filter(({ name, isMine }) => hasModule(keyring.me.organisation, name) && isMine(keyring));

/** What begins a vote, of a module in which the member works; undefined where none does. */
export const findVoteMaker = (keyring: MemberKeyring): DeskModule['beginVote'] =>
  listOwnModules(keyring).find(({ beginVote }) => beginVote !== undefined)?.beginVote;

/** Whether a screen is of the core, or of a module in which the member works. */
export const isOwnScreen = (keyring: MemberKeyring, place: Screen): boolean =>
  deskModules.every(({ screen }) => screen !== place) ||
  listOwnModules(keyring).some(({ screen }) => screen === place);
