// A document of a desk: sealed to its key, so that the server learns no word of it, and replaced only by who
// names the version that stands there. Of two who change it at once both changes stand.
import type { RequestOf, ResponseOf, Routes } from '@heed/api';
import { EnvelopeError } from '@heed/envelope';
import { MAX_DESK_DOCUMENT_BYTES } from '@heed/envelope/limits';
import { openDeskDocument } from '@heed/envelope/open';
import { type DeskDocumentKind, sealDeskDocument } from '@heed/envelope/seal';
import * as v from 'valibot';
import { fromBase64, toBase64 } from '../../ui/bytes.ts';
import { cannotWriteWords } from '../../words/verdict.ts';
import { currentKey, type MemberKeyring } from '../session/keyring.ts';

type Present = ResponseOf<Routes['shiftNotes.read']>['present'];

export interface DeskDocument<Content> {
  readonly desk: string;
  /** Version and key of what was read; null where nothing is stored. */
  readonly present: Present;
  /** Null: sealed to a key that this member does not hold, or damaged. */
  readonly content: Content | null;
}

export interface DocumentKind<Content> {
  readonly name: DeskDocumentKind;
  /** What stands where nothing was ever stored. */
  readonly empty: Content;
  /** Throws a `ValiError` for another shape. */
  parse(json: unknown): Content;
  read(request: RequestOf<Routes['shiftNotes.read']>): Promise<ResponseOf<Routes['shiftNotes.read']>>;
  put(request: RequestOf<Routes['shiftNotes.put']>): Promise<ResponseOf<Routes['shiftNotes.put']>>;
  /** Said where it cannot be opened, where colleagues were always first, and where it has no room. */
  refusals(): { readonly unreadable: string; readonly busy: string; readonly full: string };
}

/** A change meets what colleagues changed meanwhile this often at most. */
const mostTries = 4;

export async function readDocument<Content>(
  kind: DocumentKind<Content>,
  desk: string,
  keyring: MemberKeyring,
): Promise<DeskDocument<Content>> {
  const { present } = await kind.read({ desk });
  return { desk, present, content: await openPresent(kind, present, keyring) };
}

async function openPresent<Content>(
  kind: DocumentKind<Content>,
  present: Present,
  keyring: MemberKeyring,
): Promise<Content | null> {
  if (present === null) return kind.empty;
  const secret = keyring.secrets.get(present.deskKey);
  if (secret === undefined) return null;
  try {
    const text = await openDeskDocument(kind.name, fromBase64(present.sealed), secret.identity);
    return kind.parse(JSON.parse(text));
  } catch (error) {
    if (error instanceof EnvelopeError || error instanceof SyntaxError || v.isValiError(error)) return null;
    throw error;
  }
}

/** A colleague who comes later holds the present key alone: a document of an older key is sealed anew. */
export const isOfOldKey = ({ desk, present }: DeskDocument<unknown>, keyring: MemberKeyring): boolean =>
  present !== null && present.deskKey !== currentKey(keyring, desk)?.id;

/** What stands after a change, or a sentence that says why it cannot be made. */
export type DocumentChange<Content> = (content: Content) => Content | string;

/** What stands at the desk after a try, and a sentence where the change could not be made. */
export interface Changed<Content> {
  readonly document: DeskDocument<Content>;
  readonly refusal: string | undefined;
}

/** Makes a change of what stands at the desk now, whoever was there first. */
export async function changeDocument<Content>(
  kind: DocumentKind<Content>,
  before: DeskDocument<Content>,
  keyring: MemberKeyring,
  apply: DocumentChange<Content>,
): Promise<Changed<Content>> {
  let document = before;
  const refuse = (refusal: string) => ({ document, refusal });
  for (let tries = 0; tries < mostTries; tries++) {
    if (document.content === null) return refuse(kind.refusals().unreadable);
    const { desk, present: old } = document;
    const key = currentKey(keyring, desk);
    if (key === null) return refuse(cannotWriteWords['no-desk-key']);
    const content = apply(document.content);
    if (typeof content === 'string') return refuse(content);
    const sealed = await sealDeskDocument(kind.name, key.recipient, JSON.stringify(content));
    if (sealed.length > MAX_DESK_DOCUMENT_BYTES) return refuse(kind.refusals().full);
    const { stored, present } = await kind.put({
      ...{ desk, replaces: old?.version ?? null },
      ...{ deskKey: key.id, sealed: toBase64(sealed) },
    });
    document = { desk, present, content: stored ? content : await openPresent(kind, present, keyring) };
    if (stored) return { document, refusal: undefined };
  }
  return refuse(kind.refusals().busy);
}
