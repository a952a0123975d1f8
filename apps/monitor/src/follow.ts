// Follows a log by its entries: from the right edge of the tree as it was, every new entry is hashed in
// order, and the root must be the signed one. That is stronger than a consistency proof: nothing that was
// seen can have changed, and nothing stands in the tree that was not shown.
import { hash } from 'node:crypto';
import { append, type Edge, leafHash, parseEntries, TILE_WIDTH, tilePath, tileWidth } from '@heed/ledger';
import { fetched, get } from './get.ts';

/** Three times as fast as the library's own. */
export const sha256 = (bytes: Uint8Array): Uint8Array => hash('sha256', bytes, 'buffer');

/** Bundles under way at once. */
const ahead = 8;
/** Leaves hashed into the tree at once. */
const batch = 16 * TILE_WIDTH;

/**
 * The edge at `size`, grown from `edge` by the entries below `prefix`; `see` gets each new entry, in order.
 * Throws Unreachable, LedgerError.
 */
export async function follow(
  prefix: string,
  { edge, size }: { readonly edge: Edge; readonly size: number },
  see: (entry: Uint8Array) => void,
): Promise<Edge> {
  let grown = edge;
  let leaves: Uint8Array[] = [];
  const first = Math.floor(edge.size / TILE_WIDTH);
  const bundles: Promise<Uint8Array[]>[] = [];
  const request = (index: number) => {
    const bundle = entries(prefix, index, tileWidth(0, index, size));
    bundle.catch(() => {}); // told where it is awaited
    bundles.push(bundle);
  };
  let nextRequest = first;
  for (let index = first; index * TILE_WIDTH < size; index++) {
    for (; nextRequest < index + ahead && nextRequest * TILE_WIDTH < size; nextRequest++)
      request(nextRequest);
    const bundle = await (bundles.shift() as Promise<Uint8Array[]>);
    for (const entry of index === first ? bundle.slice(edge.size % TILE_WIDTH) : bundle) {
      see(entry);
      leaves.push(leafHash(entry, sha256));
    }
    if (leaves.length < batch && (index + 1) * TILE_WIDTH < size) continue;
    grown = append(grown, leaves, sha256).edge;
    leaves = [];
  }
  return grown;
}

/** A partial bundle may be gone once the full one is there. */
async function entries(prefix: string, index: number, width: number): Promise<Uint8Array[]> {
  const part = await get(`${prefix}/${tilePath({ level: 'entries', index, width })}`);
  const { bytes } =
    part.status === 200 ? part : await fetched(`${prefix}/${tilePath({ level: 'entries', index })}`);
  return parseEntries(bytes).slice(0, width);
}
