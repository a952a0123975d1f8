// The scripts of events.

/** By its name, where the source is below `modules/`. */
export const eventScripts = {
  event: 'events/site/browser.ts',
  'event-seal': 'events/site/seal.ts',
} as const;
