// Saved views: desk, list, order and filter under a name. Each is stored like a draft, sealed to the member's
// own key: another tab and another machine have it too, and nobody else reads it.
import { randomHex } from '@heed/envelope/seal';
import { effect } from '@preact/signals';
import * as v from 'valibot';
import {
  allDesks,
  chips,
  dropGuest,
  desk as inboxDesk,
  sort as inboxSort,
  view as inboxView,
  isAllDesks,
  isFiltering,
  narrowing,
  show,
  wantedHands,
} from '../inbox/inbox.ts';
import { sorts, views } from '../inbox/order.ts';
import { drafts, hasDraft, keepDraft, savedViewForm } from '../session/drafts.ts';
import { ownDesks } from '../session/keyring.ts';
import { sessionComputed, sessionSignal } from '../session/scope.ts';
import { session } from '../session/session.ts';
import { partsIn } from './chips.ts';
import { type Filter, filterShape, isEmpty, matcher, noFilter } from './filter.ts';

export const filter = sessionSignal<Filter>(noFilter);
/** The filter that a press on 'Today' has set. */
let guest: Filter | null = null;

effect(() => {
  const now = filter.value;
  narrowing.value = isEmpty(now)
    ? null
    : () => matcher(now, { now: Date.now(), day: session.value?.keyring.day ?? '', hasDraft });
});

effect(() => {
  const now = filter.value;
  chips.value = partsIn(now, session.peek()?.keyring).map(({ name, label }) => ({
    ...{ name, label },
    remove: () => {
      filter.value = { ...filter.peek(), [name]: noFilter[name] };
    },
  }));
  // Changed since by the member: it is theirs.
  if (now !== guest) dropGuest.value = null;
});

effect(() => {
  const member = wantedHands.value;
  if (member === null) return;
  wantedHands.value = null;
  guest = { ...noFilter, whose: member };
  filter.value = guest;
  dropGuest.value = clearFilter;
  // The list is what was wanted, not the form.
  isFiltering.value = false;
});

const shape = v.strictObject({
  version: v.literal(1),
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(60)),
  /** Id of a desk, or `allDesks`. */
  desk: v.string(),
  view: v.picklist(views),
  sort: v.picklist(sorts),
  filter: filterShape,
});
type ViewContent = Readonly<v.InferOutput<typeof shape>>;

export interface SavedView {
  /** Under which it is stored. */
  readonly place: string;
  /** Null where this version cannot read it. */
  readonly content: ViewContent | null;
  /** Whether its desk is none of this member's any more. */
  readonly isDeskGone: boolean;
  readonly isSaved: boolean;
}

export const mostViews = 20;

/** In the order of their names. */
export const savedViews = sessionComputed<readonly SavedView[]>(() => {
  const keyring = session.value?.keyring;
  const desks = keyring ? ownDesks(keyring).map(({ id }) => id) : [];
  const saved = [...drafts.value]
    .filter(([place, { value }]) => place.startsWith(savedViewForm) && value !== '')
    .map(([place, { value, fault }]) => {
      const content = read(value);
      const isDeskGone = content !== null && content.desk !== allDesks && !desks.includes(content.desk);
      return { place, content, isDeskGone, isSaved: fault === null };
    });
  return saved.sort((a, b) => (a.content?.name ?? '').localeCompare(b.content?.name ?? ''));
});

function read(value: string): ViewContent | null {
  try {
    const parsed = v.safeParse(shape, JSON.parse(value));
    return parsed.success ? parsed.output : null;
  } catch {
    // Said beside its button for removal.
    return null;
  }
}

/** Saves what the list shows now. Returns why not. */
export function saveView(name: string): 'empty' | 'there' | 'too-many' | null {
  const trimmed = name.trim().slice(0, 60);
  if (trimmed === '') return 'empty';
  if (savedViews.value.some(({ content }) => content?.name === trimmed)) return 'there';
  if (savedViews.value.length >= mostViews) return 'too-many';
  const content: ViewContent = {
    version: 1,
    name: trimmed,
    desk: isAllDesks.value ? allDesks : inboxDesk.value,
    view: inboxView.value,
    sort: inboxSort.value,
    filter: filter.value,
  };
  keepDraft(`${savedViewForm}${randomHex(16)}`, JSON.stringify(content));
  return null;
}

export const removeView = (place: string): void => keepDraft(place, '');

export function applyView({ desk, view, sort, filter: saved }: ViewContent): void {
  filter.value = saved;
  inboxSort.value = sort;
  void show({ desk, view });
}

/** Nothing is narrowed, in the usual order. */
export function clearFilter(): void {
  filter.value = noFilter;
  inboxSort.value = 'need';
}
