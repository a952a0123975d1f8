// What the module is called, and when it is offered.

/** Events: a programme, registration, reflections from phones, minutes. */
export const eventModule = { name: 'events', review: null, question: 'teach' } as const;
