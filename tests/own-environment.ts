/**
 * Reads the environment for a run of tests beside this one, on other sources. Variables of this run are left
 * out: with them the two would share servers, bundles and invented organisations.
 */
export function readOwnEnvironment(): NodeJS.ProcessEnv {
  const isOfRun = (name: string) => /^(NODE_OPTIONS|NODE_TEST_CONTEXT|TEST_.*)$/.test(name);
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !isOfRun(name)));
}
