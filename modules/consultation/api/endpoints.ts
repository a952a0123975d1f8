// Where the routes of a consultation are that anybody may call: what the pages of a consultation carry, and
// no other page. No card, code or number of a voter is in a path.

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

/** `<method> <path>` of each route of consultations that members call, by its name. */
export const conveningEndpoints = {
  'consultations.list': 'GET /api/desk/consultations',
  'consultations.make': 'POST /api/desk/consultations',
  'consultations.read': 'GET /api/desk/consultations/:id',
  'consultations.change': 'PUT /api/desk/consultations/:id',
  'consultations.erase': 'POST /api/desk/consultations/:id/erase',
  'consultations.prepareKeys': 'POST /api/desk/consultations/:id/keys/prepare',
  'consultations.confirmKeys': 'POST /api/desk/consultations/:id/keys',
  'consultations.share': 'POST /api/desk/consultations/:id/shares',
  'consultations.end': 'POST /api/desk/consultations/:id/end',
  'consultations.addSeats': 'POST /api/desk/consultations/:id/seats',
  'consultations.voidSeat': 'POST /api/desk/consultations/:id/seats/void',
  'consultations.printCards': 'POST /api/desk/consultations/:id/seats/print',
  'consultations.printSheets': 'POST /api/desk/consultations/:id/sheets/set',
  'consultations.ballots': 'GET /api/desk/consultations/:id/ballots',
  'consultations.proposals': 'GET /api/desk/consultations/:id/proposals',
  'consultations.decide': 'POST /api/desk/consultations/:id/proposals',
  'consultations.reopen': 'POST /api/desk/consultations/:id/proposals/reopen',
  'consultations.setStatements': 'PUT /api/desk/consultations/:id/statements',
  'consultations.addSheets': 'POST /api/desk/consultations/:id/sheets/print',
  'consultations.typeSheet': 'POST /api/desk/consultations/:id/sheets',
  'consultations.sheets': 'GET /api/desk/consultations/:id/sheets',
  'consultations.publish': 'POST /api/desk/consultations/:id/results',
  'consultations.withdrawResult': 'POST /api/desk/consultations/:id/results/withdraw',
} as const;
