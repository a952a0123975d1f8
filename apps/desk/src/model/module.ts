// What a module says of its part of the workspace.
import type { Day } from '@heed/domain/time';
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

/** Something with days in the calendar, and the item on the screen of the module. */
export interface ModuleDays {
  readonly item: string;
  readonly title: string;
  readonly days: readonly Day[];
}

/** A vote as a draft, which asks the groups of a former one about other statements. */
export interface NextVote {
  /** Short names of the former vote, and of this one. */
  readonly former: string;
  readonly slug: string;
  /** First and last day of voting, and the day by which an answer is promised. */
  readonly opens: Day;
  readonly closes: Day;
  readonly answerBy: Day;
  /** By language. */
  readonly statements: readonly Readonly<Record<string, string>>[];
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
  /** Where something of it takes place on days: the days for the calendar. */
  readonly listDays?: () => Promise<readonly ModuleDays[]>;
  /** Where it asks people: begins a vote. Throws where the former one is gone. */
  readonly beginVote?: (vote: NextVote) => Promise<void>;
}
