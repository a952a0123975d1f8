// What the routes of a module are made of.
export { route } from './route.ts';
export * as shapes from './shapes.ts';
