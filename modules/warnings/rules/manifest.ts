// What a module is called, and on which legal review it rests.

/** Peer warnings: shown to everybody, so a lawyer looks at them first. */
export const warningModule = { name: 'warnings', review: 'warnings', question: 'hear' } as const;
