// How much room on the disk sealed attachments may take: of everybody together, and of one source of the
// network. Lives in memory alone. The fuller it is, the smaller the part of the rest that one source may
// take: one alone gets some two fifths, and n sources, each of which takes all that it can, leave about the
// n-th part of everything to others.

const hourMs = 3_600_000;
/**
 * An upload that no message has named for this long goes first when room is short. The page uploads only when
 * a report is sent.
 */
const idleMs = 10 * 60_000;
/** The least that an upload counts for, bytes: bounds what is remembered. */
const leastBytes = 65_536;

/**
 * What an upload is for. A conversation counts as one once the desk has opened it; before, it is a report
 * like any other.
 */
export type Use = 'report' | 'conversation' | 'desk';

/** Who uploads: `source` is the network prefix for a report, a conversation's id for a conversation. */
export interface Uploader {
  readonly use: Use;
  readonly source: string;
}

export interface UploadBudget {
  /**
   * Takes `bytes` for the upload `id`, in place of what was taken for it before; false where there is no
   * room.
   */
  take(id: string, by: Uploader, bytes: number, now: number): boolean;
  has(id: string): boolean;
  /** Something of it has arrived just now. */
  touch(id: string, now: number): void;
  /** Messages have named them: they count for the hour, and stay. */
  bind(ids: readonly string[]): void;
  /** It is gone from the disk. */
  drop(id: string): void;
  /**
   * Uploads that may go to make room for `by`, those of the greediest sources first. Never of one that took
   * less than `by`.
   */
  idle(by: Uploader, now: number): string[];
}

interface UploadEntry extends Uploader {
  readonly bytes: number;
  readonly startTime: number;
  lastUse: number;
  isBound: boolean;
}

/**
 * `bytes`: the most that is taken in an hour. Half of it at most for reports, a quarter for conversations,
 * the rest for the desks.
 */
export function makeBudget(bytes: number): UploadBudget {
  const pools: Readonly<Record<Use, number>> = {
    report: bytes / 2,
    conversation: bytes / 4,
    desk: bytes / 4,
  };
  const uploads = new Map<string, UploadEntry>();

  /** Bytes of each uploader of a use. What no message has named counts for as long as it lies there. */
  const bytesByUploader = (use: Use, now: number): Map<string, number> => {
    const sums = new Map<string, number>();
    for (const [id, upload] of uploads) {
      if (upload.isBound && (now - upload.startTime >= hourMs || now < upload.startTime)) uploads.delete(id);
      else if (upload.use === use) sums.set(upload.source, (sums.get(upload.source) ?? 0) + upload.bytes);
    }
    return sums;
  };

  return {
    take(id, by, size, now) {
      const before = uploads.get(id);
      const more = Math.max(size, leastBytes) - (before?.bytes ?? 0);
      const sums = bytesByUploader(by.use, now);
      const own = (sums.get(by.source) ?? 0) + more;
      const remaining = pools[by.use] - more - [...sums.values()].reduce((a, b) => a + b, 0);
      // Members share one pool: whom the organisation let in needs no fence from their colleagues.
      const most = by.use === 'desk' ? remaining + own : remaining ** 2 / pools[by.use];
      if (more > 0 && (remaining < 0 || own > most)) return false;
      uploads.set(id, {
        ...by,
        bytes: (before?.bytes ?? 0) + more,
        startTime: before?.startTime ?? now,
        lastUse: now,
        isBound: before?.isBound ?? by.use === 'desk',
      });
      return true;
    },
    has: (id) => uploads.has(id),
    touch(id, now) {
      const upload = uploads.get(id);
      if (upload) upload.lastUse = now;
    },
    bind(ids) {
      for (const id of ids) {
        const upload = uploads.get(id);
        if (upload) upload.isBound = true;
      }
    },
    drop: (id) => void uploads.delete(id),
    idle(by, now) {
      const sums = bytesByUploader(by.use, now);
      const of = (source: string) => sums.get(source) ?? 0;
      return [...uploads]
        .filter(([, upload]) => upload.use === by.use && !upload.isBound && now - upload.lastUse >= idleMs)
        .filter(([, upload]) => of(upload.source) >= of(by.source))
        .sort(([, a], [, b]) => of(b.source) - of(a.source) || a.lastUse - b.lastUse)
        .map(([id]) => id);
    },
  };
}
