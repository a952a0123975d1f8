// The script of handbooks.

/** By its name, where the source is below `modules/`. */
export const handbookScripts = { words: 'handbook/site/browser.ts' } as const;
