// The bounded queue before the disk. One group is under way; what arrives meanwhile becomes the next group,
// so a lone item never waits for company and a crowd shares one fsync.
import { StorageError } from '../error.ts';
import type { CommandName } from './commands.ts';
import { type CommandItem, failure, type Outcome, settle } from './group.ts';

/** Items of one group: more gain nothing on any disk measured and keep the first ones waiting. */
const groupItems = 256;
/** Bytes of one group: what one transaction may put into the log at once. */
const groupBytes = 8 * 1024 * 1024;

/** How much may wait: commands, and bytes of their arguments. */
export interface QueueLimits {
  readonly items: number;
  readonly bytes: number;
}

interface Waiting extends CommandItem {
  readonly bytes: number;
  readonly answer: (outcome: Outcome) => void;
}

/** The queue of writes. Beyond its limits a write throws StorageError 'busy', after closing 'closed'. */
export class Queue {
  #waiting: Waiting[] = [];
  #bytes = 0;
  #running: Promise<void> | null = null;
  #closed = false;
  readonly #limits: QueueLimits;
  readonly #run: (items: readonly CommandItem[]) => Promise<readonly Outcome[]>;

  constructor(limits: QueueLimits, run: (items: readonly CommandItem[]) => Promise<readonly Outcome[]>) {
    this.#limits = limits;
    this.#run = run;
  }

  get length(): number {
    return this.#waiting.length;
  }

  /** Resolves with the command's value after its commit. Throws StorageError. */
  async write(name: CommandName, args: unknown): Promise<unknown> {
    if (this.#closed) throw new StorageError('closed');
    const packed = pack(args);
    if (this.#waiting.length >= this.#limits.items || this.#bytes + packed.bytes > this.#limits.bytes)
      throw new StorageError('busy');
    this.#bytes += packed.bytes;
    const outcome = new Promise<Outcome>((answer) => {
      this.#waiting.push({ name, args: packed.value, bytes: packed.bytes, answer });
    });
    // After the microtasks of this turn, so that senders of one turn share the first group.
    this.#running ??= Promise.resolve().then(() => this.#drain());
    return settle(await outcome);
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#running;
  }

  async #drain(): Promise<void> {
    while (this.#waiting.length > 0) {
      const group = this.#take();
      const outcomes = await this.#run(group.map(({ name, args }) => ({ name, args }))).catch((error) =>
        group.map(() => failure(error)),
      );
      group.forEach((item, at) => {
        this.#bytes -= item.bytes;
        item.answer(outcomes[at]!);
      });
    }
    this.#running = null;
  }

  #take(): Waiting[] {
    let bytes = 0;
    let count = 0;
    for (const item of this.#waiting) {
      if (count === groupItems || (count > 0 && bytes + item.bytes > groupBytes)) break;
      bytes += item.bytes;
      count++;
    }
    return this.#waiting.splice(0, count);
  }
}

/**
 * The arguments with every byte array in a buffer of its own, and their size. A view into a larger buffer (a
 * part of a request) would otherwise take the whole buffer across the thread.
 */
function pack(value: unknown): { readonly value: unknown; readonly bytes: number } {
  let bytes = 64;
  const walk = (part: unknown): unknown => {
    if (part instanceof Uint8Array) {
      bytes += part.byteLength;
      return part.byteLength === part.buffer.byteLength ? part : new Uint8Array(part);
    }
    if (Array.isArray(part)) return part.map(walk);
    if (typeof part === 'object' && part !== null)
      return Object.fromEntries(Object.entries(part).map(([name, inner]) => [name, walk(inner)]));
    if (typeof part === 'string') bytes += part.length;
    return part;
  };
  return { value: walk(value), bytes };
}
