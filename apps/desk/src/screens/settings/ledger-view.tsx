// Who witnessed what of the log, under Settings.

import { useEffect } from 'preact/hooks';
import { loadLog, logStatus } from '../../model/ledger/ledger.ts';
import { momentName, numberText } from '../../words/format.ts';
import { logWords as w } from '../../words/ledger.ts';

export function Log() {
  useEffect(() => void loadLog(), []);
  const status = logStatus.value;
  if (status === null) return null;
  return (
    <section>
      <h2>{w.title}</h2>
      <p>{w.text}</p>
      {status === 'fault' ? (
        <p class="warn">{w.fault}</p>
      ) : (
        <>
          <p>
            {w.size({
              entries: numberText(status.size),
              tick: status.published === null ? null : momentName(status.published),
            })}
          </p>
          {status.policy === 'none' && <p class="care">{w.none}</p>}
          {status.policy === 'unreadable' && <p class="warn">{w.unreadable}</p>}
          {status.witnesses.length > 0 && <LogState />}
          <p class="hint">{w.key}</p>
          <p class="log-key">
            <code>{status.vkey}</code>
          </p>
        </>
      )}
    </section>
  );
}

function LogState() {
  const status = logStatus.value;
  if (status === null || status === 'fault') return null;
  return (
    <>
      <table>
        <thead>
          <tr>
            {Object.values(w.columns).map((word) => (
              <th scope="col" key={word}>
                {word}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {status.witnesses.map(({ name, state, seen: lastSeen, size }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{w.states[state]}</td>
              <td>{lastSeen === null ? w.never : w.seen({ at: momentName(lastSeen) })}</td>
              <td>{w.entries({ n: numberText(size) })}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{status.satisfied ? w.enough : w.fewer}</p>
    </>
  );
}
