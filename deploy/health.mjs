// The health check of the container: whether Heed would store a report now, by /readyz. A site that has not opened yet is well.
const { PORT = '8080' } = process.env;
const answer = await fetch(`http://127.0.0.1:${PORT}/readyz`, { signal: AbortSignal.timeout(8000) }).catch(
  () => null,
);
const state = (await answer?.json().catch(() => null)) ?? { ok: false, reason: 'no-answer' };
if (!state.ok) console.log(state.reason);
process.exitCode = state.ok || ['not-open', 'no-desk-key'].includes(state.reason) ? 0 : 1;
