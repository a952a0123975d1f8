// Where the routes are that anybody may call: a person, and pages for everybody. `<method> <path>`, `:name`
// for parts of the path. Nothing personal stands in a path: ids are random. Public scripts carry these and no
// others.

export const publicEndpoints = {
  organisation: 'GET /api/organisation',
  puzzle: 'POST /api/puzzle',
  report: 'POST /api/reports',
  challenge: 'POST /api/challenge',
  token: 'POST /api/token',
  conversation: 'GET /api/conversation',
  write: 'POST /api/conversation/messages',
  changeCode: 'POST /api/conversation/code',
  keep: 'PUT /api/conversation/keep',
  remove: 'DELETE /api/conversation',
  proof: 'GET /api/log/proofs/:leaf',
  stamped: 'GET /api/log/stamped/:leaf',
  scripts: 'GET /api/log/scripts',
} as const;
