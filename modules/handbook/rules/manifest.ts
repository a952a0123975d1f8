// What a module is called, and on which legal review it rests.

/** Handbooks: recommendations with what they rest on, adopted by two, handed over and followed up. */
export const handbookModule = { name: 'handbook', review: null, question: 'publish' } as const;
