// The runtime of SCORM 1.2 (ADL, SCORM Run-Time Environment 1.2): the object `API` of a window around the
// page or of the window that opened it. Status and score are told, no interactions and no time.
import type { PlatformSession, ScoreState, TestResult } from './session.ts';

/** The calls of `API` that are used; each answers a text. */
export interface ScormApi {
  LMSInitialize(parameter: ''): string;
  LMSGetValue(element: string): string;
  LMSSetValue(element: string, value: string): string;
  LMSCommit(parameter: ''): string;
  LMSFinish(parameter: ''): string;
  LMSGetLastError(): string;
}

/** More frames within frames than any platform has. */
const MOST_PARENTS = 100;

/** The `API` of a window around `start` or of the one that opened it; null where there is none. */
export function scormApi(start: Window): ScormApi | null {
  return apiAround(start) ?? (start.opener === null ? null : apiAround(start.opener as Window));
}

function apiAround(start: Window): ScormApi | null {
  let place = start;
  for (let count = 0; count < MOST_PARENTS; count++) {
    try {
      const { API } = place as Window & { readonly API?: ScormApi };
      if (API !== undefined && API !== null) return API;
    } catch {
      // A window of another origin tells nothing; one around it may.
    }
    if (place.parent === place) return null;
    place = place.parent;
  }
  return null;
}

/**
 * What begins a session. Rejects where the platform does not take it; called again it goes on where it
 * stopped.
 */
export function scormOpener(api: ScormApi): () => Promise<PlatformSession> {
  let session: ScormSession | null = null;
  return async () => {
    if (session === null) must(api, api.LMSInitialize(''), 'LMSInitialize');
    session ??= new ScormSession(api);
    await session.begin();
    return session;
  };
}

/** Calls answer the text 'true' where the platform took them. */
function must(api: ScormApi, answer: string, what: string): void {
  if (String(answer) !== 'true')
    throw new Error(`Cannot tell the platform (${what}): error ${api.LMSGetLastError()}`);
}

class ScormSession implements PlatformSession {
  readonly purpose: 'counts' | 'look';
  /** The standard leaves the mark to the course. */
  readonly pass = null;
  private readonly api: ScormApi;
  private readonly former: string;
  /** The best score of 100, of sessions before this one too. */
  private percent: number | null;
  private hasPassed: boolean;
  private wasTaken = false;
  private isUnsent = false;
  private isOver = false;
  constructor(api: ScormApi) {
    this.api = api;
    this.former = api.LMSGetValue('cmi.core.lesson_status');
    const score = api.LMSGetValue('cmi.core.score.raw');
    this.percent = /^\d+(\.\d+)?$/.test(score) ? Number(score) : null;
    this.hasPassed = this.former === 'passed';
    const mode = api.LMSGetValue('cmi.core.lesson_mode');
    this.purpose = mode === 'browse' || mode === 'review' ? 'look' : 'counts';
  }
  get score(): ScoreState | null {
    return this.wasTaken && !this.isUnsent && this.percent !== null
      ? { timing: 'now', percent: this.percent }
      : null;
  }
  async begin(): Promise<void> {
    if (this.purpose === 'look' || ['passed', 'completed', 'failed'].includes(this.former)) return;
    this.set('cmi.core.lesson_status', 'incomplete');
    must(this.api, this.api.LMSCommit(''), 'LMSCommit');
  }
  async tell({ percent, isEnough }: TestResult): Promise<void> {
    if (this.purpose === 'look') return;
    this.wasTaken = true;
    this.percent = Math.max(percent, this.percent ?? 0);
    this.hasPassed ||= isEnough;
    this.isUnsent = true;
    await this.retry();
  }
  async retry(): Promise<void> {
    if (!this.isUnsent) return;
    this.set('cmi.core.score.min', '0');
    this.set('cmi.core.score.max', '100');
    this.set('cmi.core.score.raw', String(this.percent));
    this.set('cmi.core.lesson_status', this.hasPassed ? 'passed' : 'failed');
    must(this.api, this.api.LMSCommit(''), 'LMSCommit');
    this.isUnsent = false;
  }
  async end(): Promise<string | null> {
    if (this.isOver) return null;
    await this.retry();
    must(this.api, this.api.LMSFinish(''), 'LMSFinish');
    this.isOver = true;
    return null;
  }
  leave(): void {
    // Nobody is there any more to hear of a failure.
    this.end().catch(() => {});
  }
  private set(element: string, value: string): void {
    must(this.api, this.api.LMSSetValue(element, value), element);
  }
}
