// The screen of events: who may enter it, and which script holds it.

/** Each screen, and the rights of which it asks for one. */
export const eventScreens = { events: ['consult'] } as const;

/** By the script that holds them, the rooms that are fetched when a member enters them. */
export const eventRooms = { 'events-rooms': ['events'] } as const;
