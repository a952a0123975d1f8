// What lies in a second place, and how it is written there: whole or not at all. Only calls that block: a
// place that does not answer holds up the thread that writes there, and nobody else.
import {
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { dayMilliseconds } from '@heed/domain/time';

/** Says that this is the place and not the empty folder on which it is mounted. */
const marker = 'heed-second-place';
const generationForm = /^\d{8}T\d{6}Z$/;
const pieceForm = /^(\d{8})\.age$/;
const snapshotForm = /^snapshot-(\d{8})\.age$/;

/** Thrown where the place was there before and is not now. */
export class PlaceAway extends Error {
  override readonly name = 'PlaceAway';
}

/** Makes sure that the folder is the place. `isKnown`: something was written there before. */
export function requirePlace(place: string, isKnown: boolean): void {
  if (existsSync(join(place, marker))) return;
  if (isKnown || !statSync(place, { throwIfNoEntry: false })?.isDirectory())
    throw new PlaceAway('The second place is not there');
  writeWhole(join(place, marker), Buffer.from('Pieces of a database of Heed, sealed. docs/operating.md\n'));
}

/** `parts` of a file, on the disk before it has its name. */
export function writeWhole(file: string, bytes: Uint8Array): void {
  const part = `${file}.part`;
  const open = openSync(part, 'w', 0o600);
  try {
    for (let at = 0; at < bytes.length; at += writeSync(open, bytes, at));
    fsyncSync(open);
  } finally {
    closeSync(open);
  }
  settleName(part, file);
}

/** Gives a file that is on the disk its name. */
export function settleName(part: string, file: string): void {
  renameSync(part, file);
  const folder = openSync(dirname(file), 'r');
  fsyncSync(folder);
  closeSync(folder);
}

const eightDigits = (number: number): string => String(number).padStart(8, '0');
export const pieceName = (number: number): string => `${eightDigits(number)}.age`;
/** `pieces`: so many belong to it, since it was copied while people wrote. */
export const snapshotName = (pieces: number): string => `snapshot-${eightDigits(pieces)}.age`;

const momentOf = (name: string): number =>
  Date.parse(name.replace(/^(....)(..)(..)T(..)(..)(..)Z$/, '$1-$2-$3T$4:$5:$6Z'));

/** One copy with what follows it. */
export interface Generation {
  readonly folder: string;
  /** When it was begun, milliseconds. */
  readonly since: number;
  readonly snapshot: string;
  /** Pieces without which the snapshot is none. */
  readonly least: number;
  /** Pieces in their order, as far as none is missing. */
  readonly pieces: readonly string[];
}

/** The generations whose snapshot is whole, the newest first. */
export function generationsIn(folder: string): readonly Generation[] {
  return namesOf(folder)
    .toReversed()
    .flatMap((name): readonly Generation[] => {
      const names = readdirSync(join(folder, name));
      const snapshot = names.find((one) => snapshotForm.test(one));
      if (snapshot === undefined) return [];
      const numbers = new Set(names.flatMap((one) => pieceForm.exec(one)?.[1] ?? []).map(Number));
      const pieces: string[] = [];
      for (let n = 1; numbers.has(n); n++) pieces.push(pieceName(n));
      return [
        {
          folder: join(folder, name),
          since: momentOf(name),
          snapshot,
          least: Number(snapshotForm.exec(snapshot)?.[1]),
          pieces,
        },
      ];
    });
}

const namesOf = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => generationForm.test(name))
    .sort();

/** This generation and the one before stay. */
export function pruneGenerations(folder: string): void {
  for (const name of namesOf(folder).slice(0, -2)) rmSync(join(folder, name), { recursive: true });
}

/** Files of attachments in the place. They never change, and are sealed to their desk. */
export class AttachmentCopies {
  readonly #from: string;
  readonly #to: string;
  readonly #present: Set<string>;

  constructor(from: string, to: string) {
    this.#from = from;
    this.#to = to;
    mkdirSync(to, { recursive: true, mode: 0o700 });
    const folders = readdirSync(to);
    this.#present = new Set(
      folders.flatMap((two) => readdirSync(join(to, two)).filter((name) => !name.endsWith('.part'))),
    );
  }

  /** Copies what is not there yet. */
  add(names: readonly string[]): void {
    for (const name of names.filter((one) => !this.#present.has(one))) {
      const [from, to] = [join(this.#from, name.slice(0, 2), name), join(this.#to, name.slice(0, 2), name)];
      // Erased meanwhile.
      if (!existsSync(from)) continue;
      mkdirSync(dirname(to), { recursive: true, mode: 0o700 });
      copyFileSync(from, `${to}.part`);
      const part = openSync(`${to}.part`, 'r');
      fsyncSync(part);
      closeSync(part);
      settleName(`${to}.part`, to);
      this.#present.add(name);
    }
  }

  /** Removes what no row names any more, once the generations that may name it are gone. */
  removeOthers(names: readonly string[], now: number): void {
    const inUse = new Set(names);
    for (const name of [...this.#present].filter((one) => !inUse.has(one))) {
      const file = join(this.#to, name.slice(0, 2), name);
      if (now - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0) < 3 * dayMilliseconds) continue;
      rmSync(file, { force: true });
      this.#present.delete(name);
    }
  }
}
