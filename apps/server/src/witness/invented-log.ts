// Invented logs of others, for the tests of whoever witnesses them.
import {
  append,
  ED25519,
  emptyEdge,
  formatAddCheckpoint,
  formatCheckpoint,
  formatKey,
  formatNote,
  leafHash,
  nodesFromTiles,
  proveConsistency,
  rootOfEdge,
  signNote,
  type Tile,
} from '@heed/ledger';
import { ed25519Secret } from '../ledger/log.ts';

export interface InventedLog {
  readonly origin: string;
  readonly vkey: string;
  /** The signed checkpoint of the first `size` entries. `fork`: as if the last entry were another one. */
  checkpoint(size: number, fork?: boolean): string;
  /** Body of `add-checkpoint`. */
  ask(old: number, size: number, fork?: boolean): Promise<string>;
}

export function inventedLog(origin: string): InventedLog {
  const secret = ed25519Secret(new Uint8Array(32).fill(origin.length));
  const tree = (size: number, fork: boolean) =>
    append(
      emptyEdge,
      Array.from({ length: size }, (_, n) =>
        leafHash(Buffer.from(`${n}${fork && n === size - 1 ? ' another' : ''}`)),
      ),
    );
  const checkpoint = (size: number, fork = false) => {
    const text = formatCheckpoint({ origin, size, root: rootOfEdge(tree(size, fork).edge) });
    return formatNote({ text, signatures: [signNote(text, { name: origin, ...secret })] });
  };
  return {
    origin,
    vkey: formatKey(origin, ED25519, secret.publicKey),
    checkpoint,
    async ask(old, size, fork = false) {
      const { tiles } = tree(size, fork);
      const read = async ({ level, index }: Tile) =>
        tiles.find((tile) => tile.level === level && tile.index === index)?.bytes ?? new Uint8Array(0);
      const proof =
        old === 0 || old > size
          ? []
          : await proveConsistency({ size1: old, size2: size }, nodesFromTiles(read, size));
      return formatAddCheckpoint({ old, proof, checkpoint: checkpoint(size, fork) });
    },
  };
}
