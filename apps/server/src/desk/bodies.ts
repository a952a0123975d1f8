// What bodies of the desk's API share: bytes as base64, wraps of keys, summaries, and what is wrong with a
// form.
import { faultSentence } from '@heed/content/messages/faults';
import type { Fault } from '@heed/domain/faults';
import type { Wrap } from '@heed/storage';

/** Bytes as the API carries them. */
export const base64Of = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

/** A wrap of a body as it is stored. */
export const wrapOf = ({ member, wrap }: { readonly member: string; readonly wrap: string }): Wrap => ({
  member,
  wrap: Buffer.from(wrap, 'base64'),
});

/** Most faults of one form that an answer lists. */
const mostFaults = 30;

/** What is wrong with a form: each place as a JSON pointer, with its sentence. */
export const formErrors = (faults: readonly Fault[]) =>
  faults.slice(0, mostFaults).map((fault) => ({
    pointer: `/${fault.field.replaceAll('.', '/')}`,
    ...faultSentence(fault),
  }));

/** A sealed summary of a body as it is stored. */
export const summaryOf = ({ key, sealed }: { readonly key: string; readonly sealed: string }) => ({
  deskKey: key,
  sealed: Buffer.from(sealed, 'base64'),
});
