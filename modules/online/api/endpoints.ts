// Where the routes of deposits are.

/** `<method> <path>` of each route, by its name. */
export const depositEndpoints = {
  'deposit.requestToken': 'POST /api/deposits/token',
  'deposit.read': 'GET /api/deposits',
  'deposit.write': 'POST /api/deposits',
  'deposit.post': 'POST /api/deposits/post',
  'deposit.delete': 'POST /api/deposits/delete',
  'deposit.changeCode': 'POST /api/deposits/code',
} as const;
