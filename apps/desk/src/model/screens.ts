// The screens of the desk.
import type { Right } from '@heed/domain/roles';
import { moduleScreens } from '@heed/modules/desk-screens';

/** Each screen, in the order of the bar, and the rights of which it asks for one. */
export const rightsOf = {
  today: ['account'],
  inbox: ['thread'],
  take: ['casework'],
  tasks: ['read', 'outings'],
  online: ['read'],
  outreach: ['outings'],
  members: ['colleagues'],
  organisation: ['keep'],
  ...moduleScreens,
  figures: ['figures'],
  offers: ['casework'],
  audit: ['supervise'],
  requests: ['colleagues'],
  settings: ['account'],
} as const satisfies Record<string, readonly Right[]>;
export type Screen = keyof typeof rightsOf;

export const screenNames = Object.keys(rightsOf) as readonly Screen[];
