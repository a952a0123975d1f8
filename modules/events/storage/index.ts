// What events store.
import type { StorageModule } from '@heed/storage/module';
import { eventCommands, participantCommands } from './commands.ts';
import type { Events } from './contract.ts';
import { openEvents } from './queries.ts';
import type { EventTables } from './tables.ts';

const commands = { ...eventCommands, ...participantCommands };

const noPerson = {
  conversation: { nothing: 'Nobody who registers is known to a desk.' },
  members: { nothing: 'No row of it names a member.' },
  isWiped: false,
};

/** Events: plans and minutes, sealed registrations, reflections, rooms of sessions. */
export const eventStorage: StorageModule<EventTables, typeof commands, Events> = {
  tables: {
    event: { ...noPerson, key: ['id'] },
    event_key_wrap: { ...noPerson, key: ['event', 'member'], members: ['member'], isWiped: true },
    event_registration: { ...noPerson, key: ['id'], isWiped: true },
    event_reflection: { ...noPerson, key: ['id'], isWiped: true },
    event_room: { ...noPerson, key: ['event', 'session'] },
  },
  commands,
  open: openEvents,
  dueErasure: { nothing: 'What is sealed has no files, and goes some months after the end of the event.' },
  retention: (events) => events.forgetDue(),
  reviewEnd: { nothing: 'People come by their own will: no review is needed.' },
};
