// From a line of 'Today' to what it means.
import { noFilter } from '../filters/filter.ts';
import { applyView } from '../filters/views.ts';
import * as inbox from '../inbox/inbox.ts';
import { goTo, openOn, showInboxList } from '../navigation.ts';
import { ownDesks } from '../session/keyring.ts';
import { session } from '../session/session.ts';
import type { Matter } from './matters.ts';

/** A list of the inbox. */
export function openList(desk: string, view: inbox.ListView): void {
  void inbox.show({ desk, view });
  showInboxList();
}

/** The open cases of a colleague at the desks of this member. */
export function openCasesOf(member: string): void {
  const desks = ownDesks(session.value!.keyring);
  const desk = desks.length > 1 ? inbox.allDesks : (desks[0]?.id ?? '');
  applyView({ desk, view: 'open', sort: 'need', filter: { ...noFilter, whose: member } });
  showInboxList();
}

export function openMatter({ place, item, desk }: Matter): void {
  if (desk !== undefined) openList(desk, 'held');
  else if (item !== undefined) openOn(place, item);
  else goTo(place);
}
