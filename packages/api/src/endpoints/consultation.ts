// Where the routes of a consultation are that anybody may call: what the pages of a consultation carry, and
// no other page. No card, code or number of a voter stands in a path.

/** `<method> <path>` of each route of a consultation that anybody may call, by its name. */
export const consultationEndpoints = {
  'consultation.read': 'GET /api/consultations/:slug',
  'consultation.readCard': 'POST /api/consultations/:slug/card',
  'consultation.requestCredential': 'POST /api/consultations/:slug/credentials',
  'consultation.cast': 'POST /api/consultations/:slug/ballots',
  'consultation.readBallot': 'POST /api/consultations/:slug/ballots/own',
  'consultation.propose': 'POST /api/consultations/:slug/proposals',
  'consultation.readProposals': 'POST /api/consultations/:slug/proposals/own',
} as const;
