// The audit trail: batches sealed to supervisors. Which member did what stands inside the seal alone.
import type { Day } from '@heed/domain/time';

/** One batch of the audit trail, sealed to the supervisors. */
export interface AuditBatch {
  /** 32 hex, random. */
  readonly id: string;
  readonly day: Day;
  readonly sealed: Uint8Array;
}

/** Adds batches, reads them in pages, and removes old ones. Nothing here changes a batch. */
export interface Audit {
  add(sealed: Uint8Array): Promise<void>;
  /** Newest days first, at most `limit` (default 50); `before`: the last batch of the page before. */
  page(query: {
    readonly before?: Pick<AuditBatch, 'id' | 'day'> | undefined;
    readonly limit?: number;
  }): Promise<readonly AuditBatch[]>;
  /** Forgets what is older than `days`. */
  forget(days: number): Promise<void>;
}
