// What this page knows of linkage studies. Invitations, keys and opened tables stand in these signals alone and go at locking; they are no drafts.
import type { Answer, Routes } from '@heed/api';
import type { Study } from '@heed/domain/linkage';
import { call, effect, faultText, focus, learnFeatures, session, signal } from '../shared.ts';
import { linkageWords as w } from './words.ts';

export type Held = Answer<Routes['linkageStudies']>['studies'][number];
export type Joined = NonNullable<Held['joined']>;
export type Role = Held['role'];
export type Saying = { readonly tone: 'good' | 'bad'; readonly text: string } | null;

export interface Handed {
  readonly study: Study;
  readonly role: Role;
  readonly invitations: Answer<Routes['takeStudy']>['invitations'];
}

export const studies = signal<readonly Held[] | null>(null);
export const told = signal<Saying>(null);
/** Newest first. */
export const handed = signal<readonly Handed[]>([]);

/** Other parts of the room say here what goes at locking. */
const dropped: (() => void)[] = [
  () => {
    studies.value = null;
    told.value = null;
    handed.value = [];
  },
];
export const dropAtLock = (drop: () => void): void => void dropped.push(drop);
effect(() => {
  if (session.value === null) for (const drop of dropped) drop();
});

export async function load(): Promise<void> {
  try {
    studies.value = (await call('linkageStudies', {})).studies;
  } catch (error) {
    failed(error);
  }
}

/** Asked for by hand: organisations work meanwhile. */
export async function look(): Promise<void> {
  told.value = null;
  await load();
}

function failed(error: unknown): void {
  told.value = { tone: 'bad', text: faultText(error) };
  // The review may have ended meanwhile.
  void learnFeatures();
}

/** Throws what the server said, after it is shown. */
export async function act(done: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    failed(error);
    throw error;
  }
  await load();
  told.value = { tone: 'good', text: done };
  setTimeout(() => focus('#linkage-title'));
}

export const open = (plan: Parameters<typeof call<'openStudy'>>[1]): Promise<void> =>
  act(w.opened, async () => hand({ role: 'evaluator', ...(await call('openStudy', plan)) }));

export const take = (study: Study): Promise<void> =>
  act(w.taken, async () => hand({ role: 'linker', study, ...(await call('takeStudy', { study })) }));

const hand = (one: Handed): void => {
  handed.value = [one, ...handed.value];
};

export const putAway = (study: string): void => {
  handed.value = handed.value.filter((one) => one.study.id !== study);
  told.value = null;
  setTimeout(() => focus('#linkage-title'));
};

const shown = (acted: Promise<void>): Promise<void> => acted.catch(() => undefined);

export const join = (study: string): Promise<void> =>
  shown(act(w.joinDone, async () => void (await call('joinStudy', {}, { study }))));

export const close = (study: string): Promise<void> =>
  shown(
    act(w.closed, async () => {
      await call('closeStudy', {}, { study });
      handed.value = handed.value.filter((one) => one.study.id !== study);
    }),
  );
