// How a status is said: in the words that its element carries as data, and where she sees it, clear of the
// bar that stays at the top (style.css, scroll-padding).
import type { ApiError } from '@heed/api/public-client';
import type { UploadFailed } from '@heed/api/upload';

export function tell(status: HTMLElement, text: string): void {
  status.textContent = text;
  status.scrollIntoView({ block: 'nearest' });
}

/** Says at `line` how far a sending is: by the name of its words, with the share that has arrived, 0 to 1. */
export const progressAt =
  (line: HTMLElement | null) =>
  (name: string, share = 0): void => {
    if (line) tell(line, (line.dataset[name] ?? '').replace('#percent', String(Math.round(share * 100))));
  };

const uploadFailed: UploadFailed['name'] = 'UploadFailed';

/** Shows who can come, where what was not sent said danger. */
export function showWhoComes(): void {
  document.querySelector<HTMLElement>('[data-who-comes]')?.removeAttribute('hidden');
}

/** Names of the words for a sending that failed. */
export type SendFault = 'refused' | 'full' | 'fullFiles' | 'closed' | 'away' | 'retry';

/**
 * Refused as it is; a server that has no room, at all or for files, or whose database is damaged; files that
 * are not taken at the moment, though words are; else no answer, as without a connection.
 */
export function faultOf(error: unknown): SendFault {
  const {
    status = 0,
    problem,
    name,
  } = error as Partial<ApiError | UploadFailed> & Pick<Partial<ApiError>, 'problem'>;
  if (status === 507) return name === uploadFailed ? 'fullFiles' : 'full';
  if (problem?.type.endsWith(':closed') === true) return 'closed';
  if (status >= 500 && name === uploadFailed) return 'away';
  return status >= 400 && status < 500 ? 'refused' : 'retry';
}

/** Whether sending the same again by itself would change nothing. */
export const isHopeless = (fault: SendFault): boolean => fault === 'refused' || fault === 'away';
