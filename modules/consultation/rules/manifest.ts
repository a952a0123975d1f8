// What a module is called, and on which legal review it rests.

/** Consultations: it hears people who would not write to a desk; what it publishes comes of that. */
export const consultationModule = { name: 'consultation', review: null, question: 'hear' } as const;
