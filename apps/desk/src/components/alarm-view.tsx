// A warning above a conversation: one line with its act; what there is to read opens over what is beside
// the talk, so that the person's words stay in sight.
import type { ComponentChildren, HTMLAttributes } from 'preact';
import { isAlarmOpen, openAlarm } from '../model/conversation/alarm.ts';

type AlarmProps = Omit<HTMLAttributes<HTMLElement>, 'title'> & {
  /** Unique above a conversation. */
  readonly name: string;
  readonly tone: 'warn' | 'care' | 'note';
  readonly title: string;
  /** What stands beside the title, whether it is open or not. */
  readonly acts?: ComponentChildren;
  /** Where it covers no words it stands open until a member folds it. */
  readonly byItself?: boolean;
};

export function Alarm({ name, tone, title, acts, byItself = false, children, ...rest }: AlarmProps) {
  const isOpen = isAlarmOpen(name, byItself);
  const titleId = `${name}-title`;
  const id = `${name}-panel`;
  return (
    <section {...rest} class={`alarm ${tone} ${isOpen ? 'unfolded' : ''}`} aria-labelledby={titleId}>
      <h2 id={titleId}>
        <button
          type="button"
          class="plain"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => openAlarm(isOpen ? null : name)}
        >
          {title}
        </button>
      </h2>
      {acts}
      <div class="alarm-panel" id={id}>
        {children}
      </div>
    </section>
  );
}
