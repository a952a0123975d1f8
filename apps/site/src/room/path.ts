// Where the room with a code is: rooms of workshops, and of sessions of events.

/** The path of a room, without language. */
export const roomPath = (code: string): string => `/room/${code}`;
