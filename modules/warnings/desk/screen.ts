// The screen of peer warnings: who may enter it, and which script holds it.

/** Each screen, and the rights of which it asks for one. */
export const warningScreens = { warnings: ['moderate'] } as const;

/** By the script that holds them, the rooms that are fetched when a member enters them. */
export const warningRooms = { 'warnings-rooms': ['warnings'] } as const;
