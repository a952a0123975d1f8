// What the module is called, and that it needs no legal review.

/** Exploitation online: what a person keeps as proof. */
export const onlineModule = { name: 'online', review: null, question: 'hear' } as const;
