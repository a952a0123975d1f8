// Changes of which no record can say whom they touch.

/** The tools, and how the sources are read and built. */
const forAll = [
  /(^|\/)package(-lock)?\.json$/,
  /(^|\/)tsconfig[^/]*\.json$/,
  /^apps\/cli\/src\/(build|late-rooms|unused-recipients)\.ts$/,
  /^runtime\//,
  /^tests\/(run\.ts$|runner\/|selection\/)/,
];

/** Whether the change of `path` may touch every test. */
export const isForAll = (path: string): boolean => forAll.some((pattern) => pattern.test(path));

/** A change after which everything is run that could reach a room. */
export interface BroadChange {
  readonly name: string;
  /** The beginning of the paths of the room. */
  readonly room: string;
}

/** Content is read once in a process; a migration decides what every table is. */
const broad: readonly (BroadChange & { readonly pattern: RegExp })[] = [
  { name: 'content/', room: 'packages/content/src/', pattern: /^content\/(?!.*\.md$)/ },
  { name: 'A migration', room: 'packages/storage/src/', pattern: /^packages\/storage\/.*migration/ },
];

/** Null for a change that the record judges. */
export function openReach(path: string): BroadChange | null {
  return path.includes('.test.') ? null : (broad.find(({ pattern }) => pattern.test(path)) ?? null);
}

/** Documents touch only tests that read them. */
export const isDocument = (path: string): boolean => path.endsWith('.md') || path.startsWith('docs/');
