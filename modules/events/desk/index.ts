// What the workspace shows of events beside their own screen.
import type { DeskModule, ModuleMatter } from '@heed/desk/model/module.ts';
import { iMay, type MemberKeyring } from '@heed/desk/model/session/keyring.ts';
import { call } from '@heed/desk/model/session/session.ts';
import { dayName } from '@heed/desk/words/format.ts';
import { addDays } from '@heed/domain/time';

/** An event is named at Today this many days before it begins. */
const aheadDays = 7;

const mayConsult = (keyring: MemberKeyring): boolean => iMay(keyring, 'consult');

/** One screen; at Today events that are drafted or near; in the calendar their days. */
export const eventDesk: DeskModule = {
  name: 'events',
  screen: 'events',
  isMine: mayConsult,
  hasMatters: mayConsult,
  async listMatters(keyring) {
    const { events } = await call('events.list', {});
    const today = keyring.day;
    return events.flatMap(({ id: item, title, state, days }): readonly ModuleMatter[] => {
      if (state === 'draft')
        return iMay(keyring, 'convene') ? [{ code: 'draftEvent', item, values: { title } }] : [];
      const day = days.find((one) => one >= today && one <= addDays(today, aheadDays));
      return state === 'published' && day !== undefined
        ? [{ code: 'event', item, values: { title, day: dayName(day) } }]
        : [];
    });
  },
  async listDays() {
    const { events } = await call('events.list', {});
    return events.map(({ id: item, title, days }) => ({ item, title, days }));
  },
};
