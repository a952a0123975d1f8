// Where the pages of deposits are.

/** The form of a deposit. */
export const depositPath = '/deposit';
/** The template of the page after one was kept. */
export const depositReceiptPath = '/deposit/receipt';
