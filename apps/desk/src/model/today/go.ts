// From a line of 'Today' to what it means.
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
  // The filter comes with its form, which a browser loads when it is wanted.
  inbox.isFiltering.value = true;
  inbox.wantedHands.value = member;
  void inbox.show({ desk: desks.length > 1 ? inbox.allDesks : (desks[0]?.id ?? ''), view: 'open' });
  showInboxList();
}

export function openMatter({ place, item, desk }: Matter): void {
  if (desk !== undefined) openList(desk, 'held');
  else if (item !== undefined) openOn(place, item);
  else goTo(place);
}
