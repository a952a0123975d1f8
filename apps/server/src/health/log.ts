// Whether the public log grows, and whether enough witnesses saw it.
import type { LogStatus } from '@heed/api';
import { dayOf } from '@heed/domain/time';
import { finding, type HealthFinding } from './finding.ts';

/** Ticks that may pass without a new checkpoint: one runs late on a busy machine. */
const mostTicks = 3;

/**
 * `status` null: no log has begun yet. `published`: entries that the database says were published; `inFiles`:
 * those of which the files give the signed root.
 */
export function logFindings(
  status: LogStatus | null,
  {
    now,
    tickSeconds,
    published,
    inFiles,
  }: {
    readonly now: number;
    readonly tickSeconds: number;
    readonly published: number;
    readonly inFiles: number;
  },
): readonly HealthFinding[] {
  const isLate = status?.published == null || now - status.published > (mostTicks + 1) * tickSeconds * 1000;
  // Another process on the same database may be a tick ahead.
  if (inFiles < published && (inFiles === 0 || isLate)) {
    const sentence =
      `its files hold ${inFiles} of the ${published} entries that were published. Start the service ` +
      'again: it writes them anew from the database.';
    return [finding('log', 'lost', sentence), witnessesFinding(status)];
  }
  if (status === null || status.published === null)
    return [finding('log', 'waits', 'its first checkpoint is not there yet'), witnessesFinding(status)];
  const says = isLate
    ? `its last checkpoint is of ${dayOf(status.published)}: does the server run, does the disk take writing?`
    : 'it grows';
  return [
    finding('log', isLate ? 'stands' : 'grows', says, dayOf(status.published)),
    witnessesFinding(status),
  ];
}

function witnessesFinding(status: LogStatus | null): HealthFinding {
  const policy = status?.policy ?? 'none';
  if (policy === 'none') return finding('witnesses', 'not-set', 'none is set: HEED_POLICY names them');
  if (policy === 'unreadable')
    return finding('witnesses', 'unreadable', 'The file of HEED_POLICY cannot be read.');
  if (status?.witnesses.some(({ state }) => state === 'rolled-back'))
    return finding(
      'witnesses',
      'rolled-back',
      'One says that it saw less than it signed before. Ask who runs it for a new key, and put that into ' +
        'the file of HEED_POLICY.',
    );
  if (status?.satisfied || status?.published == null)
    return finding('witnesses', 'enough', 'enough have signed the last checkpoint');
  return finding(
    'witnesses',
    'too-few',
    'Fewer than the policy asks for have signed the last checkpoint. Ask those who run them.',
  );
}
