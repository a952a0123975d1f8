// Entries that stand in the log in clear: certificates, scripts, a former log. docs/spec/ledger.md, 'Entries'.
import { parseKey } from '@heed/ledger';
import type { Finding } from './finding.ts';
import { signed, signedText } from './log.ts';
import type { Followed, Memory } from './memory.ts';

/** Takes what the entries say into memory; what cannot be is found. */
export function readClear(entries: readonly Uint8Array[], memory: Memory): Finding[] {
  return entries.flatMap((entry) => {
    const text = new TextDecoder().decode(entry);
    const at = text.indexOf('\n');
    const [kind, body] = [text.slice(0, at), text.slice(at + 1)];
    if (kind === 'heed/supervisor/v1') memory.supervisors.add(body);
    else if (kind === 'heed/desk-key/v1') memory.deskKeys.add(body);
    else if (kind === 'heed/scripts/v1')
      for (const integrity of integrities(text, memory.logs)) memory.scripts.add(integrity);
    else if (kind === 'heed/continues/v1') return continues(body, memory.logs);
    return [];
  });
}

/** Of a list that a key of these logs signed. */
function integrities(note: string, logs: readonly Followed[]): string[] {
  try {
    const [, json = ''] = (logs.map(({ vkey }) => signedText(note, vkey)).find((text) => text !== null) ?? '').split(
      '\n',
    );
    const { files } = JSON.parse(json) as { files?: Record<string, unknown> };
    return Object.values(files ?? {}).filter((integrity) => typeof integrity === 'string');
  } catch {
    return [];
  }
}

/** What the new log names as the end of a former one must reach as far as was seen of that. */
function continues(note: string, logs: readonly Followed[]): Finding[] {
  for (const log of logs) {
    const end = signed(note, log.vkey);
    if (end === null || end.size >= log.edge.size) continue;
    const says = `${parseKey(log.vkey).name} is continued from ${end.size} entries; ${log.edge.size} were seen. An older database was put back.`;
    return [{ code: 'inconsistent', says, evidence: [log.note, note] }];
  }
  return [];
}
