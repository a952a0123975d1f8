// What is wrong with the service, for those who can do something about it, until it is over.
import { openOn } from '../../model/navigation.ts';
import { broken } from '../../model/today/broken.ts';
import { dayName } from '../../words/format.ts';
import {
  healthMatterWords,
  healthStateWords,
  healthTodo,
  lossSentence,
  healthWords as w,
} from '../../words/health.ts';
import { Section } from './lines.tsx';

export function Broken() {
  const view = broken.value;
  if (view === null) return null;
  const { matters, over, losses } = view;
  if (matters.length + over.length + losses.length === 0) return null;
  return (
    <Section name="broken" title={matters.length + losses.length > 0 ? w.broken : w.overTitle}>
      <ul class="rows">
        {losses.map((loss) => (
          <li key={`${loss.from} ${loss.to} ${loss.toTime}`}>
            <button type="button" class="line urgent" data-loss={loss.to} onClick={openService}>
              {lossSentence(loss)}
              <small>{w.lossTodo}</small>
            </button>
          </li>
        ))}
        {matters.map(({ matter, state }) => (
          <li key={matter}>
            <button type="button" class="line urgent" data-broken={matter} onClick={openService}>
              {healthMatterWords[matter]}: {healthStateWords[state]}
              <small>{healthTodo(matter, state)}</small>
            </button>
          </li>
        ))}
        {over.map(({ matter, day }) => (
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
