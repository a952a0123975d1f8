// Where the routes of handbooks are that members call.

/** `<method> <path>` of each route of handbooks, by its name. */
export const handbookEndpoints = {
  'handbooks.list': 'GET /api/desk/handbooks',
  'handbooks.make': 'POST /api/desk/handbooks',
  'handbooks.read': 'GET /api/desk/handbooks/:id',
  'handbooks.putWraps': 'POST /api/desk/handbooks/:id/wraps',
  'handbooks.saveDraft': 'POST /api/desk/handbooks/:id/drafts',
  'handbooks.eraseDraft': 'POST /api/desk/handbooks/:id/drafts/erase',
  'handbooks.propose': 'POST /api/desk/handbooks/:id/proposals',
  'handbooks.withdrawProposal': 'POST /api/desk/handbooks/:id/proposals/withdraw',
  'handbooks.adopt': 'POST /api/desk/handbooks/:id/adopt',
  'handbooks.voices': 'GET /api/desk/handbook-voices',
  'handbooks.findEvidence': 'POST /api/desk/handbook-evidence',
  'handbooks.addHandOver': 'POST /api/desk/recommendations/:number/hand-overs',
  'handbooks.changeHandOver': 'PUT /api/desk/hand-overs/:id',
  'handbooks.addConsent': 'POST /api/desk/quote-consents',
} as const;
