// Where the routes of a person's check-in are: what the page of her conversation carries, and no other page.

/** `<method> <path>` of each route, by its name. */
export const checkInEndpoints = {
  'checkIn.plan': 'POST /api/conversation/check-in',
  'checkIn.move': 'PUT /api/conversation/check-in',
  'checkIn.confirm': 'POST /api/conversation/check-in/safe',
  'checkIn.cancel': 'DELETE /api/conversation/check-in',
} as const;
