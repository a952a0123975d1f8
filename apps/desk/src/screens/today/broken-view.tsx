// What is wrong with the service, for those who can do something about it, until it is over.
import { openOn } from '../../model/navigation.ts';
import { broken } from '../../model/today/broken.ts';
import { dayName } from '../../words/format.ts';
import { healthMatterWords, healthStateWords, healthTodo, healthWords as w } from '../../words/health.ts';
import { Section } from './lines.tsx';

export function Broken() {
  const view = broken.value;
  if (view === null || view.matters.length + view.over.length === 0) return null;
  return (
    <Section name="broken" title={view.matters.length > 0 ? w.broken : w.overTitle}>
      <ul class="rows">
        {view.matters.map(({ matter, state }) => (
          <li key={matter}>
            <button type="button" class="line urgent" data-broken={matter} onClick={openService}>
              {healthMatterWords[matter]}: {healthStateWords[state]}
              <small>{healthTodo(matter, state)}</small>
            </button>
          </li>
        ))}
        {view.over.map(({ matter, day }) => (
          <li key={matter}>
            <button type="button" class="line" data-over={matter} onClick={openService}>
              {w.over({ day: dayName(day), matter: healthMatterWords[matter] })}
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
}

const openService = (): void => openOn('organisation', 'service');
