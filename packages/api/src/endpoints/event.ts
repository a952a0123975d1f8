// Where the routes of an event are that anybody may call. No script of a public page carries them: its forms
// do the same.

/** `<method> <path>` of each route, by its name. */
export const eventEndpoints = {
  'event.register': 'POST /api/events/:slug/registrations',
  'event.withdraw': 'POST /api/events/:slug/withdrawals',
} as const;
