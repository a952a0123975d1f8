// Where each route is, without its schemas: all that a browser needs to call it. `<method> <path>`, `:name` for parts of the path. Nothing
// personal stands in a path: ids are random.

export const endpoints = {
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
  logStatus: 'GET /api/desk/log',
  inbox: 'GET /api/desk/conversations',
  summaries: 'GET /api/desk/summaries',
  read: 'GET /api/desk/conversations/:id',
  open: 'POST /api/desk/conversations/:id/open',
  seen: 'POST /api/desk/conversations/:id/seen',
  answer: 'POST /api/desk/conversations/:id/messages',
  summarise: 'PUT /api/desk/conversations/:id/summary',
  assign: 'POST /api/desk/conversations/:id/assign',
  setState: 'PUT /api/desk/conversations/:id/state',
  keepAfterAll: 'POST /api/desk/conversations/:id/keep',
  link: 'POST /api/desk/conversations/:id/link',
  review: 'POST /api/desk/held',
  lockImage: 'POST /api/desk/attachments/:id/lock',
  loginStart: 'POST /api/desk/login/start',
  loginFinish: 'POST /api/desk/login/finish',
  loginPasskey: 'POST /api/desk/login/passkey',
  logout: 'POST /api/desk/logout',
  me: 'GET /api/desk/me',
  invitation: 'POST /api/desk/invitation',
  registerStart: 'POST /api/desk/register/start',
  registerFinish: 'POST /api/desk/register/finish',
  invite: 'POST /api/desk/members',
  uninvite: 'DELETE /api/desk/members/:id',
  found: 'POST /api/desk/organisation-key',
  certify: 'POST /api/desk/supervisors',
  roster: 'PUT /api/desk/roster',
  addDeskKey: 'POST /api/desk/keys',
  setRecovery: 'PUT /api/desk/recovery',
  recover: 'POST /api/desk/recover',
  passkeyStart: 'POST /api/desk/passkeys/start',
  passkeyFinish: 'POST /api/desk/passkeys/finish',
  removePasskey: 'DELETE /api/desk/passkeys/:id',
  putSecret: 'PUT /api/desk/secret',
  alertsTo: 'PUT /api/desk/alerts',
  quietHours: 'PUT /api/desk/alerts/quiet',
  dismissAlert: 'POST /api/desk/alerts/:id/dismiss',
  profile: 'PUT /api/desk/profile',
  audit: 'GET /api/desk/audit',
  indicators: 'GET /api/desk/indicators',
  openCase: 'POST /api/desk/cases',
  refer: 'POST /api/desk/referrals',
  calls: 'GET /api/desk/calls',
  startCall: 'POST /api/desk/calls',
  endCall: 'POST /api/desk/calls/end',
  dues: 'GET /api/desk/dues',
  load: 'GET /api/desk/load',
  outings: 'GET /api/desk/outings',
  startOuting: 'POST /api/desk/outings',
  endOuting: 'POST /api/desk/outings/end',
  halves: 'GET /api/desk/conversations/:id/halves',
  putHalf: 'PUT /api/desk/conversations/:id/halves',
  putDues: 'PUT /api/desk/conversations/:id/dues',
  campaigns: 'GET /api/desk/campaigns',
  campaign: 'GET /api/desk/campaigns/:id',
  makeCampaign: 'POST /api/desk/campaigns',
  addBatch: 'POST /api/desk/campaigns/:id/batches',
  endCampaign: 'POST /api/desk/campaigns/:id/end',
} as const;

export type Name = keyof typeof endpoints;
/** `GET /api/organisation` */
export type Endpoint = (typeof endpoints)[Name];

/** Method and path of an endpoint. */
export function split(endpoint: Endpoint): {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
} {
  const [method, path] = endpoint.split(' ') as ['GET' | 'POST' | 'PUT' | 'DELETE', string];
  return { method, path };
}
