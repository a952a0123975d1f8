// The screen of handbooks: who may enter it, and which script holds it.

/** Each screen, and the rights of which it asks for one. */
export const handbookScreens = { handbook: ['convene'] } as const;

/** By the script that holds them, the rooms that are fetched when a member enters them. */
export const handbookRooms = { 'handbook-rooms': ['handbook'] } as const;
