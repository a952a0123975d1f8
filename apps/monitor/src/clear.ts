// Entries that stand in the log in clear: certificates, rosters, scripts, a former log. docs/spec/ledger.md,
// 'Entries'.
import { parseKey } from '@heed/ledger';
import type { NewStatement } from './chain.ts';
import type { MonitorFinding } from './finding.ts';
import { signedCheckpointOf, signedTextOf } from './log.ts';
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

/** Takes what the entries say into memory; what cannot be is found. */
export function readClear(entries: readonly Uint8Array[], memory: MonitorMemory): MonitorFinding[] {
  return entries.flatMap((entry) => {
    const { kind, body } = readEntry(entry);
    if (kind === 'heed/supervisor/v1') memory.supervisors.add(body);
    else if (kind === 'heed/desk-key/v1') memory.deskKeys.add(body);
    else if (kind === 'heed/roster/v2') memory.rosters.add(body);
    else if (kind === 'heed/newest-roster/v1') memory.newestRosters.add(body.split('\n').reverse().join(' '));
    else if (kind === 'heed/scripts/v1')
      for (const integrity of integrities(`${kind}\n${body}`, memory.logs)) memory.scripts.add(integrity);
    else if (kind === 'heed/continues/v1') return continues(body, memory.logs);
    return [];
  });
}

/** Of a list that a key of these logs signed. */
function integrities(note: string, logs: readonly FollowedLog[]): string[] {
  try {
    const [, json = ''] = (
      logs.map(({ vkey }) => signedTextOf(note, vkey)).find((text) => text !== null) ?? ''
    ).split('\n');
    const { files } = JSON.parse(json) as { files?: Record<string, unknown> };
    return Object.values(files ?? {}).filter((integrity) => typeof integrity === 'string');
  } catch {
    return [];
  }
}

/** What the new log names as the end of a former one must reach as far as was seen of that. */
function continues(note: string, logs: readonly FollowedLog[]): MonitorFinding[] {
  for (const log of logs) {
    const end = signedCheckpointOf(note, log.vkey);
    if (end === null || end.size >= log.edge.size) continue;
    const says =
      `${parseKey(log.vkey).name} is continued from ${end.size} entries; ${log.edge.size} were seen. ` +
      'An older database was put back.';
    return [{ code: 'inconsistent', says, evidence: [log.note, note] }];
  }
  return [];
}
