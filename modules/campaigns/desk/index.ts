// What the workspace shows of campaigns beside their own screen.
import type { DeskModule } from '@heed/desk/model/module.ts';

/** One screen, for every member with its right; nothing at Today. */
export const campaignDesk: DeskModule = {
  name: 'campaigns',
  screen: 'campaigns',
  isMine: () => true,
  hasMatters: () => false,
  listMatters: async () => [],
};
