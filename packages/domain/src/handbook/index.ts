// Recommendations as content and handbooks hold them: their form, and what they rest on. Pure.
export * from './recommendation.ts';
export * from './reference.ts';
