// What this page knows of linkage studies. Invitations, keys and opened tables stand in these signals alone and go at locking; they are no drafts.
import type { Answer, Routes } from '@heed/api';
import type { Study, StudyPlan } from '@heed/domain/linkage';
import { effect, signal } from '@preact/signals';
import { faultText } from '../../model/conversation/open.ts';
import { learnFeatures } from '../../model/features.ts';
import { call, session } from '../../model/session/session.ts';
import { focus } from '../../shell/app.ts';
import { linkageWords as w } from '../../words/linkage.ts';

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
    told.value = { tone: 'bad', text: refusalOf(error) };
  }
}

/** Asked for by hand: organisations work meanwhile. */
export async function look(): Promise<void> {
  told.value = null;
  await load();
}

/** What to show of it. The review may have ended meanwhile: that is asked anew. */
export function refusalOf(error: unknown): string {
  void learnFeatures();
  return faultText(error);
}

const toTop = () => setTimeout(() => focus('#linkage-title'));

/** Rejects as `work` does. */
async function act(done: string, work: () => Promise<void>): Promise<void> {
  await work();
  told.value = null;
  await load();
  told.value ??= { tone: 'good', text: done };
  toTop();
}

export const open = (plan: StudyPlan): Promise<void> =>
  act(w.opened, async () => hand({ role: 'evaluator', ...(await call('openStudy', plan)) }));

export const take = (study: Study): Promise<void> =>
  act(w.taken, async () => hand({ role: 'linker', study, ...(await call('takeStudy', { study })) }));

const hand = (one: Handed): void => {
  handed.value = [one, ...handed.value];
};

export const putAway = (study: string): void => {
  handed.value = handed.value.filter((one) => one.study.id !== study);
  told.value = null;
  toTop();
};

const shown = (acted: Promise<void>): Promise<void> =>
  acted.catch((error: unknown) => {
    told.value = { tone: 'bad', text: refusalOf(error) };
    toTop();
  });

export const join = (study: string): Promise<void> =>
  shown(act(w.joinDone, async () => void (await call('joinStudy', {}, { study }))));

export const close = (study: string): Promise<void> =>
  shown(
    act(w.closed, async () => {
      await call('closeStudy', {}, { study });
      handed.value = handed.value.filter((one) => one.study.id !== study);
    }),
  );
