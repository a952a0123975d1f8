// The screen of consultations: who may enter it, and which script holds it.

/** Each screen, and the rights of which it asks for one. */
export const consultationScreens = { consultations: ['paperVotes'] } as const;

/** By the script that holds them, the rooms that are fetched when a member enters them. */
export const consultationRooms = { 'consultation-rooms': ['consultations'] } as const;
