// The screen of training: who may enter it, and which script holds it.

/** Each screen, and the rights of which it asks for one. */
export const trainingScreens = { training: ['train'] } as const;

/** By the script that holds them, the rooms that are fetched when a member enters them. */
export const trainingRooms = { 'training-rooms': ['training'] } as const;
