// The addresses that the workspace may hand to the browser as a script of a worker: Trusted Types let nothing
// else through.
interface Types {
  createPolicy(
    name: string,
    rules: { createScriptURL(address: string): string },
  ): { createScriptURL(address: string): unknown };
}

const addresses = [
  '/desk/worker.js',
  '/desk/outreach-worker.js',
  '/desk/figures-worker.js',
  '/desk/module-worker.js',
  '/desk/offers-worker.js',
  '/desk/picture-worker.js',
  '/desk/first-words-worker.js',
] as const;
let policy: ReturnType<Types['createPolicy']> | undefined;

/** A policy is made once. */
export function workerAddress(address: (typeof addresses)[number]): string {
  const types = (globalThis as { trustedTypes?: Types }).trustedTypes;
  policy ??= types?.createPolicy('heed-worker', {
    createScriptURL: (url) => addresses.find((candidate) => candidate === url) ?? addresses[0],
  });
  return (policy?.createScriptURL(address) ?? address) as string;
}
