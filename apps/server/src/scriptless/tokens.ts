// What a form without script carries between two answers: which message it will become, and the files that have arrived already. Sealed or
// stamped by the server; nothing of it is stored.
import { randomBytes } from 'node:crypto';
import type { MessageAttachment } from '@heed/envelope';
import type { Attached } from '@heed/site/report/attachment';
import type { Deployment } from '../deployment.ts';
import { holds, openJson, sealJson, stamp, unstamp } from '../http/secrets.ts';

/** A form can be sent within two days of being opened; later it comes back with a new token and all that was typed. */
const formMs = 48 * 3_600_000;

/** Returns the token of a new form. It holds for `bound` alone: the code on the page, or the conversation that the page shows. */
export function newForm(deployment: Deployment, bound: string): string {
  const payload = `${deployment.now() + formMs}-${randomBytes(16).toString('hex')}`;
  return stamp(deployment.secrets.key('form'), payload, bound);
}

export interface FormToken {
  /** The id of the message that this form becomes, the same for every sending of it. */
  readonly id: string;
  readonly isCurrent: boolean;
}

/** Returns what the token of a form says; null when this server did not make it for `bound`. */
export function readFormToken(deployment: Deployment, form: string, bound: string): FormToken | null {
  const [expires, id] = unstamp(deployment.secrets.key('form'), form, bound)?.split('-') ?? [];
  return id === undefined ? null : { id, isCurrent: holds(Number(expires), formMs, deployment.now()) };
}

/** Files that were sealed with an earlier sending of a form that had another fault. */
export function heldFiles(deployment: Deployment) {
  const key = deployment.secrets.key('attached');
  return {
    open: (token: string | undefined): readonly MessageAttachment[] =>
      (token !== undefined && openJson<MessageAttachment[]>(key, Buffer.from(token, 'base64url'))) || [],
    seal(attachments: readonly MessageAttachment[]): { readonly attached?: Attached } {
      if (attachments.length === 0) return {};
      return {
        attached: { token: sealJson(key, attachments).toString('base64url'), names: attachments.map((a) => a.name) },
      };
    },
  };
}
