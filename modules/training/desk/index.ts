// What the workspace shows of training beside its own screen.
import type { DeskModule } from '@heed/desk/model/module.ts';
import { iMay } from '@heed/desk/model/session/keyring.ts';
import { call } from '@heed/desk/model/session/session.ts';
import { dayName } from '@heed/desk/words/format.ts';

/** One screen; at Today the rooms that are open. */
export const trainingDesk: DeskModule = {
  name: 'training',
  screen: 'training',
  isMine: (keyring) => iMay(keyring, 'train'),
  hasMatters: () => true,
  async listMatters() {
    const { rooms } = await call('rooms.list', {});
    return rooms
      .filter(({ closed }) => closed === null)
      .map(({ id: item, code, course, day }) => ({
        ...{ code: 'room', item },
        values: { code, course, day: dayName(day) },
      }));
  },
};
