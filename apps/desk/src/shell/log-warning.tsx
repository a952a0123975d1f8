// A line above every screen about the log, for who must act.
import { useEffect } from 'preact/hooks';
import { loadLog, logStatus, warnings } from '../model/ledger/ledger.ts';
import { logWords as w } from '../words/ledger.ts';

export function LogWarning() {
  useEffect(() => void loadLog(), []);
  const status = logStatus.value;
  const sentences = status === null || status === 'fault' ? [] : warnings(status, Date.now());
  if (sentences.length === 0) return null;
  return (
    <aside class="doubts" aria-label={w.warnLabel}>
      {sentences.map((sentence) => (
        <p class="warn" key={sentence}>
          {sentence}
        </p>
      ))}
    </aside>
  );
}
