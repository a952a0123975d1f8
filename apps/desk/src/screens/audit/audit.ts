// The audit trail, opened in this browser: batches sealed to supervisors, as events newest first. No I/O.
import { openAudit } from '@heed/envelope/open';
import * as v from 'valibot';
import { fromBase64 } from '../../ui/bytes.ts';

const events = v.array(
  v.object({
    member: v.string(),
    act: v.string(),
    conversation: v.nullable(v.string()),
    at: v.number(),
    /** Of how many conversations, where it names none. */
    count: v.optional(v.number()),
  }),
);
export type AuditTrailEvent = v.InferOutput<typeof events>[number];

export interface OpenedAuditTrail {
  readonly events: readonly AuditTrailEvent[];
  /** Batches that this member cannot open. */
  readonly closed: number;
}

export async function openTrail(
  batches: readonly { readonly sealed: string }[],
  identity: Parameters<typeof openAudit>[1],
): Promise<OpenedAuditTrail> {
  const openedBatches = await Promise.all(
    batches.map(({ sealed }) =>
      openAudit(fromBase64(sealed), identity).then(
        (json) => v.parse(events, JSON.parse(json)),
        // The trail counts what stays closed.
        () => null,
      ),
    ),
  );
  return {
    events: openedBatches.flatMap((batch) => batch ?? []).sort((a, b) => b.at - a.at),
    closed: openedBatches.filter((batch) => batch === null).length,
  };
}
