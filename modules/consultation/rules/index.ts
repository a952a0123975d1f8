// Consultations: what is asked of whom, statements and their moderation, when results come out. Pure.
export * from '@heed/domain/groups';
export * from './plan.ts';
export * from './statement.ts';
export * from './tick.ts';
