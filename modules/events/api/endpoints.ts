// Where the routes of an event are that anybody may call. No script of a public page carries them: its forms
// do the same.

/** `<method> <path>` of each route, by its name. */
export const eventEndpoints = {
  'event.register': 'POST /api/events/:slug/registrations',
  'event.withdraw': 'POST /api/events/:slug/withdrawals',
} as const;

/** `<method> <path>` of each route of events that members call, by its name. */
export const eventDeskEndpoints = {
  'events.list': 'GET /api/desk/events',
  'events.make': 'POST /api/desk/events',
  'events.read': 'GET /api/desk/events/:id',
  'events.change': 'PUT /api/desk/events/:id',
  'events.publish': 'POST /api/desk/events/:id/publish',
  'events.end': 'POST /api/desk/events/:id/end',
  'events.erase': 'POST /api/desk/events/:id/erase',
  'events.putWraps': 'POST /api/desk/events/:id/wraps',
  'events.listRegistrations': 'GET /api/desk/events/:id/registrations',
  'events.showParticipant': 'POST /api/desk/events/:id/registrations',
  'events.listReflections': 'GET /api/desk/events/:id/reflections',
  'events.decideReflection': 'POST /api/desk/events/:id/reflections',
  'events.openRoom': 'POST /api/desk/events/:id/rooms',
  'events.closeRoom': 'POST /api/desk/events/:id/rooms/close',
  'events.saveMinutes': 'PUT /api/desk/events/:id/minutes',
  'events.publishMinutes': 'POST /api/desk/events/:id/minutes/publish',
} as const;
