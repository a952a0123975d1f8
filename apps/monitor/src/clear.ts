// Entries that stand in the log in clear: certificates, rosters, scripts, a former log. docs/spec/ledger.md,
// 'Entries'.
import { parseKey, rootOfEdge } from '@heed/ledger';
import type { NewStatement } from './chain.ts';
import type { MonitorFinding } from './finding.ts';
import { sha256 } from './follow.ts';
import { isSame, signedCheckpointOf, signedTextOf } from './log.ts';
import type { FollowedLog, MonitorMemory } from './memory.ts';

/** Certificates and rosters among entries that came between two looks. */
export function newStatementsIn(
  entries: readonly Uint8Array[],
  since: string,
  today: string,
): NewStatement[] {
  return entries.flatMap((entry) => {
    const { kind, body } = readEntry(entry);
    return kind === 'heed/desk-key/v1' || kind === 'heed/roster/v2'
      ? [{ kind, json: body, since, today }]
      : [];
  });
}

function readEntry(entry: Uint8Array): { readonly kind: string; readonly body: string } {
  const text = new TextDecoder().decode(entry);
  const at = text.indexOf('\n');
  return { kind: text.slice(0, at), body: text.slice(at + 1) };
}

/** Takes what the entries of a log say into memory. `index`: of that log among the followed ones. */
export function readClear(entries: readonly Uint8Array[], memory: MonitorMemory, index: number): void {
  for (const entry of entries) {
    const { kind, body } = readEntry(entry);
    if (kind === 'heed/supervisor/v1') memory.supervisors.add(body);
    else if (kind === 'heed/desk-key/v1') memory.deskKeys.add(body);
    else if (kind === 'heed/roster/v2') memory.rosters.add(body);
    else if (kind === 'heed/newest-roster/v1') memory.newestRosters.add(body.split('\n').reverse().join(' '));
    else if (kind === 'heed/scripts/v1') readScripts(`${kind}\n${body}`, memory);
    else if (kind === 'heed/continues/v1' && continues(body, memory.logs[index - 1]))
      memory.logs[index] = { ...memory.logs[index]!, isContinuing: true };
  }
}

/** Of a list that a key of these logs signed. */
function readScripts(note: string, { logs, scripts, documents }: MonitorMemory): void {
  try {
    const [, json = ''] = (
      logs.map(({ vkey }) => signedTextOf(note, vkey)).find((text) => text !== null) ?? ''
    ).split('\n');
    const { files } = JSON.parse(json) as { files?: Record<string, unknown> };
    for (const [path, integrity] of Object.entries(files ?? {})) {
      if (typeof integrity !== 'string') continue;
      scripts.add(integrity);
      if (!path.startsWith('/assets/')) documents.add(path);
    }
  } catch {
    // No list.
  }
}

/** Whether this note is the end of the former log, and reaches as far as was seen of that. */
function continues(note: string, former: FollowedLog | undefined): boolean {
  const end = former === undefined ? null : signedCheckpointOf(note, former.vkey);
  if (former === undefined || end === null || end.size < former.edge.size) return false;
  return end.size > former.edge.size || isSame(rootOfEdge(former.edge, sha256), end.root);
}

/**
 * A log that follows another names the end of that one in its first entries; else what was seen there can be
 * left out of it. Told at each look: nothing mends it.
 */
export function findBreaks(logs: readonly FollowedLog[]): MonitorFinding[] {
  return logs.flatMap((log, index) => {
    const former = logs[index - 1];
    if (former === undefined || log.isContinuing !== false || log.edge.size === 0) return [];
    const says =
      `${parseKey(log.vkey).name} does not continue ${parseKey(former.vkey).name} from the ` +
      `${former.edge.size} entries that were seen. An older database was put back, or entries were left out.`;
    return [{ code: 'inconsistent', says, evidence: [former.note, log.note].filter((note) => note !== '') }];
  });
}
