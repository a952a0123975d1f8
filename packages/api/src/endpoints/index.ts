// Where each route is, without its schemas: all that a caller needs.
import { moduleDeskEndpoints } from '@heed/modules/desk-endpoints';
import { modulePageEndpoints } from '@heed/modules/page-endpoints';
import { checkInEndpoints } from './check-in.ts';
import { deskEndpoints } from './desk.ts';
import { publicEndpoints } from './public.ts';

/** `<method> <path>` of each route, by its name. */
export const endpoints = {
  ...publicEndpoints,
  ...checkInEndpoints,
  ...deskEndpoints,
  ...modulePageEndpoints,
  ...moduleDeskEndpoints,
} as const;

/** Name of a route, `<capability>.<verb>`. */
export type Name = keyof typeof endpoints;
/** `GET /api/organisation` */
export type Endpoint = (typeof endpoints)[Name];
