// The scripts of training.

/** By its name, where the source is below `modules/`. */
export const trainingScripts = {
  training: 'training/site/course/browser.ts',
  interview: 'training/site/interview/browser.ts',
  certificate: 'training/site/certificate/browser.ts',
  'verify-certificate': 'training/site/verify/browser.ts',
  room: 'training/site/room/browser.ts',
  'room-seal': 'training/site/room/seal.ts',
} as const;

/** The script of a course that is taken to another platform: no page of the site loads it. */
export const packageScripts = { 'course-package': 'training/site/package/browser.ts' } as const;
