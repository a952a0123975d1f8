// What a form without script carries between two answers of the message that it will become. Stamped by the
// server; nothing of it is stored.
import { randomBytes } from 'node:crypto';
import type { MessageAttachment } from '@heed/envelope';
import type { Deployment } from '../deployment.ts';
import { holds, keyedHash, stamp, unstamp } from '../http/secrets.ts';

/**
 * A form can be sent within two days of being opened; later it comes back with a new token and all that was
 * typed.
 */
const formMs = 48 * 3_600_000;

/**
 * Returns the token of a new form. It holds for `subject` alone: the code on the page, or the conversation
 * that the page shows. `entry`: by which address the form came, see `entryOf`.
 */
export function newForm(deployment: Deployment, subject: string, entry = ''): string {
  const payload = `${deployment.now() + formMs}-${randomBytes(16).toString('hex')}${entry && `-${entry}`}`;
  return stamp(deployment.secrets.key('form'), payload, subject);
}

/**
 * Returns the id of the message that a form becomes: the same for the same words and files, another one as
 * soon as something was changed. So a form that is sent twice is stored once, and what was added before the
 * second press is never taken for stored.
 */
export function messageIdOf(
  deployment: Deployment,
  form: string,
  { text, urgent, attachments }: { text: string; urgent: boolean; attachments: readonly MessageAttachment[] },
): string {
  const files = attachments.map(({ name, type, length }) => [name, type, length]);
  return keyedHash(deployment.secrets.key('form'), JSON.stringify([form, text, urgent, files])).slice(0, 32);
}

/** Of a form without a sealed address: as long as that of any other, so that all pages are of one length. */
export const noEntry = '0'.repeat(16);

/** Returns a name of the sealed address `at`, which says nothing about it. */
export const entryOf = (deployment: Deployment, at: string): string =>
  at === '' ? noEntry : keyedHash(deployment.secrets.key('form'), at).slice(0, 16);

export interface FormToken {
  /** Random, the same for every sending of this form: see `messageIdOf`. */
  readonly id: string;
  /** By which address the form came, see `entryOf`. */
  readonly entry: string;
  readonly isCurrent: boolean;
}

/** Returns what the token of a form says; null when this server did not make it for `bound`. */
export function readFormToken(deployment: Deployment, form: string, subject: string): FormToken | null {
  const [expires, id, entry = ''] = unstamp(deployment.secrets.key('form'), form, subject)?.split('-') ?? [];
  return id === undefined ? null : { id, entry, isCurrent: holds(Number(expires), formMs, deployment.now()) };
}
