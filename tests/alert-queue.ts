// When every alert that anybody has taken from the queue is settled, for tests: the server's own job takes
// some too.
import type { Deployment } from '@heed/server';

/**
 * Watches the queue from now on. Returns a function that waits until no alert is being claimed or delivered.
 */
export function watchAlerts({ storage: { alerts } }: Deployment): () => Promise<void> {
  let open = 0;
  let waiting: (() => void)[] = [];
  const close = () => {
    open--;
    if (open > 0) return;
    for (const resolve of waiting) resolve();
    waiting = [];
  };
  const { claim } = alerts;
  const settling = { sent: alerts.sent, failed: alerts.failed, later: alerts.later };
  const watched: Pick<typeof alerts, 'claim' | keyof typeof settling> = {
    async claim(limit) {
      open++;
      try {
        const claimed = await claim(limit);
        open += claimed.length;
        return claimed;
      } finally {
        close();
      }
    },
    sent: (id) => settling.sent(id).finally(close),
    failed: (...args) => settling.failed(...args).finally(close),
    later: (id, at) => settling.later(id, at).finally(close),
  };
  Object.assign(alerts, watched);
  return () => (open === 0 ? Promise.resolve() : new Promise((resolve) => waiting.push(resolve)));
}
