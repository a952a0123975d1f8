// The study's file, which all parties hold in the same bytes, and the command that an organisation runs.
import type { Study } from '@heed/domain/linkage';
import { sha256Hex } from '../../ui/bytes.ts';
import type { LinkageRole } from './state.ts';

/** As `heed evidence link study` writes it. */
export const studyText = (study: Study): string => `${JSON.stringify(study)}\n`;

export const encoded = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/** SHA-256 as `sha256sum` says it, in groups of four to be read aloud. */
export async function fingerprintOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return (await sha256Hex(bytes)).match(/.{4}/g)!.join(' ');
}

/** What an organisation runs with its invitation (docs/guides/linkage.md). */
export function commandOf(role: LinkageRole, list: string, invitation: string, server: string): string {
  const options = `--server ${server} --invitation ${invitation}`;
  const file = (kind: string) => quoted(`${list}.${kind}.json`);
  return role === 'evaluator'
    ? `npm run heed -- evidence link blind LIST.csv ${options}`
    : `npm run heed -- evidence link finalise ${file('evaluated')} --study ${file('study')} --secret ` +
        `${file('secret')} ${options}`;
}

/** For a shell. The name of a list holds letters, digits, spaces, - and _ alone. */
const quoted = (name: string): string => (/^[\w.-]+$/.test(name) ? name : `'${name}'`);
