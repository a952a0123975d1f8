// What the log has of one entry of a case: judged in this page, in the sentences of the verifier.
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { reportUnexpected } from '../../model/fault.ts';
import type { VerifierFinding } from '../../model/verifier/finding.ts';
import { findingsOfEntry } from '../../model/verifier/log-entry.ts';
import { captureWords as w } from '../../words/notice.ts';

/**
 * `of`: SHA-256(salt || SHA-256(envelope)), 64 hex digits. Who keeps the log could have made another one, so
 * witnesses and stamps are named.
 */
export function LogOf({ of: entry }: { of?: string | undefined }) {
  const findings = useSignal<readonly VerifierFinding[] | 'failed' | null>(null);
  useEffect(() => {
    if (entry === undefined) return;
    findingsOfEntry(entry).then(
      (found) => (findings.value = found),
      (error: unknown) => {
        reportUnexpected(error);
        findings.value = 'failed';
      },
    );
  }, [entry]);
  const found = findings.value;
  if (found === null) return <p class="hint">{w.looking}</p>;
  if (found === 'failed') return <p class="care">{w.logFailed}</p>;
  const isNotYet = found.every(({ tone }) => tone === 'absent');
  return (
    <div class="note" data-log={isNotYet ? 'not-yet' : 'entry'}>
      <h3>{w.log}</h3>
      {isNotYet ? (
        <p>{w.notYet}</p>
      ) : (
        found.map(({ tone, text }) => (
          <p key={text} data-tone={tone} class={tone === 'fails' ? 'warn' : ''}>
            {text}
          </p>
        ))
      )}
    </div>
  );
}
