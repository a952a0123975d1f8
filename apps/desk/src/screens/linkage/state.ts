// What this page knows of linkage studies. Invitations, keys and opened tables stand in these signals alone
// and go at locking; they are no drafts.
import type { ResponseOf, Routes } from '@heed/api';
import type { Study, StudyPlan } from '@heed/domain/linkage';
import { faultText } from '../../model/fault.ts';
import { learnFeatures } from '../../model/features.ts';
import { sessionSignal } from '../../model/session/scope.ts';
import { call } from '../../model/session/session.ts';
import { focus } from '../../ui/focus.ts';
import { failure, type StatusMessage, success } from '../../ui/status.ts';
import { linkageWords as w } from '../../words/linkage.ts';

export type LinkageStudy = ResponseOf<Routes['linkage.listStudies']>['studies'][number];
export type JoinedTokens = NonNullable<LinkageStudy['joined']>;
export type LinkageRole = LinkageStudy['role'];

export interface HandedInvitations {
  readonly study: Study;
  readonly role: LinkageRole;
  readonly invitations: ResponseOf<Routes['linkage.acceptStudy']>['invitations'];
}

export const studies = sessionSignal<readonly LinkageStudy[] | null>(null);
export const notice = sessionSignal<StatusMessage | null>(null);
/** Newest first. */
export const handed = sessionSignal<readonly HandedInvitations[]>([]);

export async function load(): Promise<void> {
  try {
    studies.value = (await call('linkage.listStudies', {})).studies;
  } catch (error) {
    notice.value = failure(refusalOf(error));
  }
}

/** Asked for by hand: organisations work meanwhile. */
export async function look(): Promise<void> {
  notice.value = null;
  await load();
}

/** What to show of it. The review may have ended meanwhile: that is asked anew. */
export function refusalOf(error: unknown): string {
  void learnFeatures();
  return faultText(error);
}

const toTop = () => setTimeout(() => focus('#linkage-title'));

/** Rejects as `work` does. */
async function act(successText: string, work: () => Promise<void>): Promise<void> {
  await work();
  notice.value = null;
  await load();
  notice.value ??= success(successText);
  toTop();
}

export const open = (plan: StudyPlan): Promise<void> =>
  act(w.opened, async () => hand({ role: 'evaluator', ...(await call('linkage.openStudy', plan)) }));

export const take = (study: Study): Promise<void> =>
  act(w.taken, async () =>
    hand({ role: 'linker', study, ...(await call('linkage.acceptStudy', { study })) }),
  );

const hand = (invitations: HandedInvitations): void => {
  handed.value = [invitations, ...handed.value];
};

export const putAway = (study: string): void => {
  handed.value = handed.value.filter((invitation) => invitation.study.id !== study);
  notice.value = null;
  toTop();
};

const showFailure = (acted: Promise<void>): Promise<void> =>
  acted.catch((error: unknown) => {
    notice.value = failure(refusalOf(error));
    toTop();
  });

export const join = (study: string): Promise<void> =>
  showFailure(act(w.joinDone, async () => void (await call('linkage.joinTokens', {}, { study }))));

export const close = (study: string): Promise<void> =>
  showFailure(
    act(w.closed, async () => {
      await call('linkage.deleteStudy', {}, { study });
      handed.value = handed.value.filter((invitation) => invitation.study.id !== study);
    }),
  );
