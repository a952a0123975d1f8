// What the module is called, and when it is offered.

/** Courses, rooms of workshops, certificates. */
export const trainingModule = { name: 'training', review: null, question: 'teach' } as const;
