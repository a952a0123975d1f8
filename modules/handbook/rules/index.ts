// Recommendations: their form, what they rest on, who supports them, what keeps one from being adopted, what
// became of it. Pure.
export * from '@heed/domain/handbook';
export * from './adoption.ts';
export * from './file.ts';
export * from './graph.ts';
export * from './hand-over.ts';
export * from './revision.ts';
export * from './standing.ts';
export * from './wording.ts';
