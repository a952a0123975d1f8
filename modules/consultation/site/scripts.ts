// The scripts of consultations.

/** By its name, where the source is below `modules/`. */
export const consultationScripts = {
  consultation: 'consultation/site/browser.ts',
  'consultation-seal': 'consultation/site/seal.ts',
} as const;
