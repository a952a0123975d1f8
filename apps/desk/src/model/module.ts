// What a module says of its part of the workspace.
import type { ModuleName } from '@heed/modules/rules';
import type { matterWords } from '../words/today.ts';
import type { Screen } from './screens.ts';
import type { MemberKeyring } from './session/keyring.ts';

/** One line of Today: what waits, and the item on the screen of the module where something can be done. */
export interface ModuleMatter {
  readonly code: keyof typeof matterWords;
  readonly values: Readonly<Record<string, string | number>>;
  readonly item?: string;
}

/** The part of one module in the workspace. */
export interface DeskModule {
  readonly name: ModuleName;
  readonly screen: Screen;
  /** Whether a member works there, beside the rights of the screen. */
  readonly isMine: (keyring: MemberKeyring) => boolean;
  /** Whether something may wait there for a member who works there. */
  readonly hasMatters: (keyring: MemberKeyring) => boolean;
  /** What waits there for a member who works there. */
  readonly listMatters: (keyring: MemberKeyring) => Promise<readonly ModuleMatter[]>;
}
