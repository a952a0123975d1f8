// Where the routes of peer warnings are.

/** `<method> <path>` of each route, by its name. */
export const warningEndpoints = {
  'peerWarnings.list': 'GET /api/desk/warnings',
  'peerWarnings.propose': 'POST /api/desk/warnings',
  'peerWarnings.correct': 'PUT /api/desk/warnings/:warning',
  'peerWarnings.approve': 'POST /api/desk/warnings/:warning/approve',
  'peerWarnings.withdraw': 'DELETE /api/desk/warnings/:warning',
} as const;
