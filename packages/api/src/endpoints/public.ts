// Where the routes are that anybody may call: a person, and pages for everybody. `<method> <path>`, `:name`
// for parts of the path. Nothing personal stands in a path: ids are random. Public scripts carry these and no
// others.
import { modulePublicEndpoints } from '@heed/modules/public-endpoints';

/** `<method> <path>` of each route that anybody may call, by its name. */
export const publicEndpoints = {
  'organisation.read': 'GET /api/organisation',
  'intake.requestPuzzle': 'POST /api/puzzle',
  'intake.report': 'POST /api/reports',
  'conversation.requestChallenge': 'POST /api/challenge',
  'conversation.requestToken': 'POST /api/token',
  'conversation.read': 'GET /api/conversation',
  'conversation.write': 'POST /api/conversation/messages',
  'conversation.changeCode': 'POST /api/conversation/code',
  'conversation.setRetention': 'PUT /api/conversation/keep',
  'conversation.delete': 'DELETE /api/conversation',
  'log.readProof': 'GET /api/log/proofs/:leaf',
  'log.readScripts': 'GET /api/log/scripts',
  ...modulePublicEndpoints,
} as const;
