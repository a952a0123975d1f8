// Waits for what another process brings about and does not announce.

/**
 * Resolves once `is` answers true. Throws after a minute, or after `withinMs`: what never happens must fail
 * a test, on a busy machine too.
 */
export async function waitUntil(is: () => boolean | Promise<boolean>, withinMs = 60_000): Promise<void> {
  for (const end = Date.now() + withinMs; !(await is()); ) {
    if (Date.now() > end) throw new Error('It did not happen');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
