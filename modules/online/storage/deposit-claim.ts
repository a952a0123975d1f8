// Where it says which files a deposit has.

/** The table, and its column that names an attachment. */
export const depositClaim = { table: 'deposit_attachment', column: 'attachment' } as const;
