// The screen of campaigns: who may enter it, and which script holds it.

/** Each screen, and the rights of which it asks for one. */
export const campaignScreens = { campaigns: ['reach'] } as const;

/** By the script that holds them, the rooms that are fetched when a member enters them. */
export const campaignRooms = { 'campaigns-rooms': ['campaigns'] } as const;
