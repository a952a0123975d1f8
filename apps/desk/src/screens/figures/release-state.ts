// The register, the release that is made and what is said of it. It stands while another page is looked at;
// locking drops it.
import { ApiError } from '@heed/api/client';
import type { Coding } from '@heed/domain/figures';
import { faultText, reportUnexpected } from '../../model/fault.ts';
import {
  type Plan,
  publish,
  type Register,
  type ReleaseDraft,
  readRegister,
} from '../../model/figures/publish.ts';
import { type Run, run } from '../../model/figures/run.ts';
import { sessionSignal } from '../../model/session/scope.ts';
import { keepDraft } from '../../model/session/session.ts';
import { failure, type StatusMessage, success } from '../../ui/status.ts';
import { figureWords as w } from '../../words/figures.ts';
import { records } from './records.ts';

/** Name of the draft of the plan. */
export const planDraft = 'plan';

export const register = sessionSignal<Register | null>(null);
export const releaseDraft = sessionSignal<ReleaseDraft | null>(null);
export const making = sessionSignal<Run<'make'> | null>(null);
export const notice = sessionSignal<StatusMessage | null>(null);
/**
 * Private figures as they were drawn, by what was asked for, until they are published: pressing again chooses
 * no other noise.
 */
const privateDraft = sessionSignal<{ readonly of: string; readonly draft: ReleaseDraft } | null>(null);

export async function read(): Promise<void> {
  try {
    register.value = await readRegister();
  } catch (error) {
    notice.value = failure(faultText(error));
  }
}

export async function make(plan: Plan, coding: Coding): Promise<void> {
  notice.value = null;
  releaseDraft.value = null;
  making.value?.cancel();
  const { title, text, ...of } = plan;
  const savedDraft = privateDraft.value?.of === JSON.stringify(of) ? privateDraft.value.draft : null;
  if (savedDraft !== null) {
    releaseDraft.value = { ...savedDraft, release: { ...savedDraft.release, title, text } };
    return;
  }
  const makingRun = run('make', { plan, records: records.value, coding, register: register.value! });
  making.value = makingRun;
  try {
    const result = await makingRun.result;
    // Locked, or begun anew, meanwhile.
    if (making.value !== makingRun) return;
    releaseDraft.value = result;
    if (plan.kind === 'private' && result !== null)
      privateDraft.value = { of: JSON.stringify(of), draft: result };
    if (result === null) notice.value = success(w.cancelled);
  } catch (error) {
    reportUnexpected(error);
    if (making.value === makingRun) notice.value = failure(w.notMade);
  }
  if (making.value === makingRun) making.value = null;
}

export async function publishDraft(): Promise<void> {
  if (releaseDraft.value === null || register.value === null) return;
  try {
    await publish(releaseDraft.value, register.value);
    keepDraft(planDraft, '');
    releaseDraft.value = null;
    privateDraft.value = null;
    notice.value = success(w.done);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    notice.value = failure(error.problem?.detail ?? faultText(error));
  }
  await read();
}
