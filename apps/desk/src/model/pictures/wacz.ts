// Reads what a web capture says of itself: its datapackage.json, and the report that `heed capture` puts
// beside it. The file is kept as it is and shown nowhere here: a page that was captured may do anything.
// WACZ 1.1.1.
import { unzipSync } from 'fflate';
import { wellFormed } from '../../ui/text.ts';

export interface CaptureFacts {
  readonly title: string;
  readonly created: string;
  readonly software: string;
  readonly address: string;
  readonly resources: number;
}

/** How a page was loaded, as far as the file says. */
export interface CaptureReport {
  readonly browser: string;
  readonly proxied: 'yes' | 'no' | '';
}

/** Most bytes of one part, unpacked: a small file can claim to be a wall. */
const most = 2_000_000;

/** Null for a file that is no web capture. */
export const readCapture = (bytes: Uint8Array): CaptureFacts | null =>
  factsOf(partOf(bytes, 'datapackage.json'));

/** What `heed capture` wrote of the browser and the proxy; empty for files of other programs. */
export function readReport(bytes: Uint8Array): CaptureReport {
  const report = partOf(bytes, 'page/capture.json');
  if (typeof report !== 'object' || report === null) return { browser: '', proxied: '' };
  const { browser, proxied } = report as Record<string, unknown>;
  return {
    browser: typeof browser === 'string' ? wellFormed(browser.slice(0, 200)) : '',
    proxied: typeof proxied === 'boolean' ? (proxied ? 'yes' : 'no') : '',
  };
}

function partOf(bytes: Uint8Array, part: string): unknown {
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => name === part && originalSize <= most,
    });
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(files[part]));
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
