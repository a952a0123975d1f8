// From a line of 'Today' to what it means.
import * as inbox from '../inbox/inbox.ts';
import { goTo, openOn, showInboxList } from '../navigation.ts';
import type { Matter } from './matters.ts';

/** A list of the inbox. */
export function openList(desk: string, view: inbox.ListView): void {
  void inbox.show({ desk, view });
  showInboxList();
}

export function openMatter({ place, item, desk }: Matter): void {
  if (desk !== undefined) openList(desk, 'held');
  else if (item !== undefined) openOn(place, item);
  else goTo(place);
}
