// What `heed doctor` sends through the proxy to see that a report would arrive whole: a form of 3 MB to the
// address of reports, which takes the way of every form without script and is answered with its length and
// hash. Nothing of it is stored. Whoever cannot read the server's secret cannot make the token: a stranger's
// request goes on to where it would have gone.
import { createHash } from 'node:crypto';
import type { Context, Hono } from 'hono';
import type { Deployment } from '../deployment.ts';
import type { FormBudget } from '../http/form-budget.ts';
import { withAccount } from '../http/form-budget.ts';
import { holds, type Secrets, stamp, unstamp } from '../http/secrets.ts';
import { readForm } from '../scriptless/form.ts';

export const probeHeader = 'x-heed-probe';
/** A token is made for one probe. */
const lifetimeMs = 120_000;

/** What arrived, and how. */
export interface ProbeAnswer {
  readonly probe: 'heed';
  readonly textLength: number;
  readonly fileLength: number;
  /** SHA-256 of the file, hex. */
  readonly fileHash: string;
  /** The last address of x-forwarded-for, null without one: of whoever holds the token. */
  readonly forwardedFor: string | null;
  readonly forwardedProto: string | null;
  readonly host: string | null;
}

export const makeProbeToken = (secrets: Secrets, now: number): string =>
  stamp(secrets.key('probe'), String(now + lifetimeMs));

/**
 * Mounts before everything that may refuse a form, also while nobody reads yet. `prefixOf`: whose share of
 * memory it takes.
 */
export function mountProbe(
  app: Hono,
  { secrets, now }: Pick<Deployment, 'secrets' | 'now'>,
  { budget, prefixOf }: { readonly budget: FormBudget; readonly prefixOf: (c: Context) => string },
): void {
  app.post('/report', async (c, next) => {
    const token = c.req.header(probeHeader);
    const expires = token === undefined ? null : unstamp(secrets.key('probe'), token.slice(0, 200));
    if (expires === null || !holds(Number(expires), lifetimeMs, now())) return next();
    const account = budget.open(prefixOf(c));
    await withAccount(c, account, async () => {
      c.res = await answer(c);
    });
    return undefined;
  });
}

async function answer(c: Context): Promise<Response> {
  const hash = createHash('sha256');
  let fileLength = 0;
  const { fields } = await readForm(c, async ({ stream }) => {
    for await (const chunk of stream) {
      fileLength += (chunk as Uint8Array).length;
      hash.update(chunk as Uint8Array);
    }
    return null;
  });
  const probed: ProbeAnswer = {
    probe: 'heed',
    textLength: fields.get('text')?.length ?? 0,
    fileLength,
    fileHash: hash.digest('hex'),
    forwardedFor: c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() ?? null,
    forwardedProto: c.req.header('x-forwarded-proto') ?? null,
    host: c.req.header('host') ?? null,
  };
  return c.json(probed, 200, { 'cache-control': 'no-store' });
}
