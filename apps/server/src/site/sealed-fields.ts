// Forms whose fields go into an address, sealed for this server alone: so Back, Forward and reload ask for
// the page again and never end in a browser's error page, and neither the history nor a browser's file of its
// tabs holds what was typed. The address opens for half an hour.
import type { Content } from '@heed/content/read';
import type { Context } from 'hono';
import type { Deployment } from '../deployment.ts';
import type { Fields } from '../http/fields.ts';
import { pageContext } from '../http/page-context.ts';
import { openAddress, sealAddress } from '../http/sealed-address.ts';

interface SealedStep {
  readonly fields: readonly (readonly [string, string])[];
}

export interface SealedFields {
  /** Sends the browser to the page at `path` with these fields. */
  redirect(c: Context, path: string, fields: Fields): Response;
  /** The fields of this address; empty where it has none, or its time is over. */
  read(c: Context): Fields;
}

export function sealedFields(
  deployment: Deployment,
  content: Content,
  purpose: 'start' | 'search' | 'help',
): SealedFields {
  return {
    redirect(c, path, fields) {
      const { address } = pageContext(deployment, content, c.req.raw);
      const step: SealedStep = { fields: [...fields] };
      return c.redirect(`${address}${path}?at=${sealAddress(deployment, purpose, step)}`, 303);
    },
    read(c) {
      const step = openAddress<SealedStep>(deployment, purpose, c.req.query('at') ?? '');
      return new Map(step === null || step === 'over' ? [] : step.fields);
    },
  };
}
