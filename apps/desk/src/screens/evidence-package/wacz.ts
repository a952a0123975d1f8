// Reads what a web capture says of itself: its datapackage.json and no other part. The file is kept as it is
// and shown nowhere here: a page that was captured may do anything. WACZ 1.1.1.
import { unzipSync } from 'fflate';
import { wellFormed } from './text.ts';

export interface CaptureFacts {
  readonly title: string;
  readonly created: string;
  readonly software: string;
  readonly address: string;
  readonly resources: number;
}

/** Most bytes of a datapackage.json, unpacked: a small file can claim to be a wall. */
const most = 2_000_000;

/** Null for a file that is no web capture. */
export function readCapture(bytes: Uint8Array): CaptureFacts | null {
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => name === 'datapackage.json' && originalSize <= most,
    });
    return factsOf(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(files['datapackage.json'])));
  } catch {
    return null; // No ZIP, or no JSON in it.
  }
}

function factsOf(input: unknown): CaptureFacts | null {
  if (typeof input !== 'object' || input === null) return null;
  const fields = input as Record<string, unknown>;
  const text = (name: string, longest: number) => {
    const value = fields[name];
    return typeof value === 'string' ? wellFormed(value.slice(0, longest)) : '';
  };
  if (text('profile', 100) !== 'data-package' || !Array.isArray(fields.resources)) return null;
  return {
    title: text('title', 300),
    created: text('created', 60),
    software: text('software', 200),
    address: text('mainPageUrl', 2000) || text('mainPageURL', 2000),
    resources: fields.resources.length,
  };
}
