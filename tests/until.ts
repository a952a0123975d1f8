// Waits for what another process brings about and does not announce.

/** Bounds a failure alone: a busy machine takes minutes for what a quiet one does at once. */
const patienceMs = 180_000;
const pauseMs = 50;

/** Resolves once `is` answers true. Throws after `withinMs`: what never happens must fail a test. */
export async function waitUntil(is: () => boolean | Promise<boolean>, withinMs = patienceMs): Promise<void> {
  for (const end = Date.now() + withinMs; !(await is()); ) {
    if (Date.now() > end) throw new Error('It did not happen');
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
}

/** The first answer of `ask` that is neither null nor false. A question that fails is asked again. */
export async function untilAnswer<T>(
  ask: () => Promise<T | null | false>,
  withinMs = patienceMs,
): Promise<T> {
  let answer: T | null | false = null;
  await waitUntil(async () => {
    answer = await ask().catch(() => null);
    return answer !== null && answer !== false;
  }, withinMs);
  return answer as T;
}
