// The scripts of deposits.

/** By its name, where the source is below `modules/`. */
export const depositScripts = {
  deposit: 'online/site/deposit/browser.ts',
  'deposit-seal': 'online/site/deposit/seal.ts',
} as const;
