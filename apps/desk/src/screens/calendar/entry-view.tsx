// One entry of the calendar: its hour, what it is, whose. What has a place leads there.
import type { ComponentChildren } from 'preact';
import type { CalendarEntry, EntryTarget } from '../../model/calendar/entries.ts';
import { openCase } from '../../model/case/go.ts';
import { openConversation, openOn } from '../../model/navigation.ts';
import { nameOrDigits } from '../../model/session/keyring.ts';
import { session } from '../../model/session/session.ts';
import { desks as ownDesks } from '../../model/tasks/tasks.ts';
import { personWords } from '../../ui/blur.ts';
import { calendarWords as w } from '../../words/calendar.ts';
import { listText } from '../../words/format.ts';

function open(target: EntryTarget): void {
  if (target.to === 'case') openCase(target.conversation, target.record);
  else if (target.to === 'conversation') openConversation(target.conversation);
  else if (target.to === 'item') openOn(target.screen, target.item);
  else openOn('organisation', 'roster');
}

export function Entry({ entry }: { entry: CalendarEntry }) {
  const { from, to, kind, title, isOfCase, isMissed, target } = entry;
  return (
    <Line target={target}>
      {from !== '' && <span class="when">{to === '' ? from : `${from}–${to}`}</span>}
      <span class={isMissed ? 'wrong' : 'kind'}>
        {w.kinds[kind]}
        {isMissed && ` · ${w.missed}`}
      </span>
      {title !== '' && (
        <span class="title" dir="auto" {...(isOfCase && personWords)}>
          {title}
        </span>
      )}
      <Whose entry={entry} />
    </Line>
  );
}

/** Members, and the desk where the member has several. */
function Whose({ entry: { members, desk } }: { entry: CalendarEntry }) {
  const { keyring } = session.value!;
  const names = members.map((member) => nameOrDigits(keyring, member));
  const deskName = ownDesks.value.length > 1 ? ownDesks.value.find(({ id }) => id === desk)?.name : undefined;
  const texts = [
    ...(names.length > 0 ? [listText(names)] : []),
    ...(deskName === undefined ? [] : [deskName]),
  ];
  return texts.length === 0 ? null : <small>{texts.join(' · ')}</small>;
}

const Line = ({ target, children }: { target: EntryTarget | null; children: ComponentChildren }) =>
  target === null ? (
    <p class="entry">{children}</p>
  ) : (
    <button type="button" class="line entry" onClick={() => open(target)}>
      {children}
    </button>
  );
