// The files that browsers load: read once, named by their hash, compressed once, kept for a year by browsers.
// Scripts get the organisation's public key written in, so that a script knows whom it belongs to without
// asking the server that serves it.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Compression, compressOnce } from './compressed.ts';

/**
 * Stands in scripts for the 64 hex digits of the organisation's public key; all zeros mean that there is none
 * yet.
 */
const placeholder = 'f0'.repeat(32);
const apps = fileURLToPath(new URL('../../..', import.meta.url));
const types: Record<string, string> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  // The words of the workspace in one language.
  json: 'application/json',
  // The verifier of evidence packages: for a member's disk, never a page of ours, so browsers are told to
  // keep and not to show it.
  html: 'application/octet-stream',
};

export interface Asset {
  readonly path: string;
  readonly integrity: string;
  readonly type: string;
  readonly body: Buffer;
  /** The body in an encoding: compressed once, beside the thread that answers, when it is first asked for. */
  encoded(encoding: Encoding): Promise<Buffer>;
}

type Encoding = Compression | 'identity';

export interface AssetSet {
  /** By plain name, such as 'report.js'. Throws when it was not built. */
  named(name: string): Asset;
  /** The plain names of all files. */
  readonly names: readonly string[];
  /** Integrity of every file by its served path: what the log lists. */
  readonly integrities: Readonly<Record<string, string>>;
  /** By served path, such as '/assets/report.<hash>.js'. */
  served(path: string): Asset | undefined;
}

/** `inPlace`: files (path) that are served in the place of built ones, by plain name. */
export function loadAssets(
  organisationKey: string | null,
  inPlace: Readonly<Record<string, string>> = {},
): AssetSet {
  const key = organisationKey ?? '00'.repeat(32);
  const byName = new Map<string, Asset>();
  const files = ['site/dist', 'desk/dist'].flatMap((folder) => {
    const path = join(apps, folder);
    return existsSync(path) ? readdirSync(path).map((name) => join(path, name)) : [];
  });
  for (const file of files) {
    const [, extension = ''] = /\.(js|css|html|json)$/.exec(file) ?? [];
    if (types[extension] === undefined || !existsSync(file)) continue;
    const text = readFileSync(inPlace[basename(file)] ?? file, 'utf8').replaceAll(placeholder, key);
    byName.set(basename(file), asset(file, extension, Buffer.from(text)));
  }
  const byPath = new Map([...byName.values()].map((a) => [a.path, a]));
  return {
    named(name) {
      const match = byName.get(name);
      if (!match) throw new Error(`Cannot serve ${name}: it was not built. Run 'npm run build'.`);
      return match;
    },
    names: [...byName.keys()].sort(),
    integrities: Object.fromEntries([...byPath].sort().map(([path, { integrity }]) => [path, integrity])),
    served: (path) => byPath.get(path),
  };
}

function asset(file: string, extension: string, body: Buffer): Asset {
  const name = basename(file);
  const digest = createHash('sha384').update(body).digest();
  const short = digest.toString('hex').slice(0, 16);
  const encodings: Partial<Record<Compression, Promise<Buffer>>> = {};
  const place = { folder: compressedFolder(file), name, hash: short };
  return {
    path: `/assets/${name.slice(0, -extension.length - 1)}.${short}.${extension}`,
    integrity: `sha384-${digest.toString('base64')}`,
    type: types[extension]!,
    body,
    async encoded(encoding) {
      if (encoding === 'identity') return body;
      encodings[encoding] ??= compressOnce(body, encoding, place);
      return encodings[encoding];
    },
  };
}

/** Where systemd gives the service a folder for what can be made again; else beside the built file. */
const compressedFolder = (file: string): string =>
  join(process.env.CACHE_DIRECTORY ?? dirname(file), 'compressed');

/** The answer for an asset in the encoding that the browser takes. */
export async function assetResponse(asset: Asset, acceptEncoding: string): Promise<Response> {
  const encoding = encodingFor(acceptEncoding);
  const headers: Record<string, string> = {
    'content-type': asset.type,
    'cache-control': 'public, max-age=31536000, immutable',
    vary: 'accept-encoding',
  };
  if (encoding !== 'identity') headers['content-encoding'] = encoding;
  return new Response(new Uint8Array(await asset.encoded(encoding)), { headers });
}

export const encodingFor = (accept: string): Encoding =>
  /\bbr\b/.test(accept) ? 'br' : /\bgzip\b/.test(accept) ? 'gzip' : 'identity';
