// Answer templates of a desk and the signatures of its members: sealed to the key of the desk, so that the
// server learns no word of them. A template is put into a field that the member reads before they send it.
import { randomHex } from '@heed/envelope/seal';
import * as v from 'valibot';
import { templateWords as w } from '../../words/phrases.ts';
import {
  changeDocument,
  type DeskDocument,
  type DocumentChange,
  type DocumentKind,
  isOfOldKey,
  readDocument,
} from '../documents/document.ts';
import { makeResource } from '../session/resource.ts';
import { sessionSignal } from '../session/scope.ts';
import { call, session } from '../session/session.ts';
import { reading } from './open.ts';

const text = v.string();
const shape = v.strictObject({
  version: v.literal(1),
  templates: v.array(v.strictObject({ id: text, title: text, language: text, text })),
  /** By the id of a member, what stands below their answers. */
  signatures: v.record(text, text),
});
export type DeskTemplates = v.InferOutput<typeof shape>;
export type AnswerTemplate = DeskTemplates['templates'][number];

/** Most templates of a desk. */
export const mostTemplates = 100;

const kind: DocumentKind<DeskTemplates> = {
  name: 'templates',
  empty: { version: 1, templates: [], signatures: {} },
  parse: (json) => v.parse(shape, json),
  read: (request) => call('templates.read', request),
  put: (request) => call('templates.put', request),
  refusals: () => ({ unreadable: w.unreadable, busy: w.busy, full: w.full({ most: mostTemplates }) }),
};

/** Of the desk whose conversation was opened last. Null: not read yet. */
export const deskTemplates = sessionSignal<DeskDocument<DeskTemplates> | null>(null);

export const { state, load } = makeResource({
  begin() {
    const keyring = session.value?.keyring;
    const desk = reading.peek()?.row.desk;
    return keyring === undefined || desk === undefined ? null : { keyring, desk };
  },
  fetch: ({ keyring, desk }) => readDocument(kind, desk, keyring),
  show(now, { keyring }) {
    deskTemplates.value = now;
    if (isOfOldKey(now, keyring) && now.content !== null)
      void change((content) => content).catch(() => undefined); // The next opening tries again.
  },
});

/** A sentence where the change could not be made. */
async function change(apply: DocumentChange<DeskTemplates>): Promise<string | undefined> {
  const now = deskTemplates.value;
  if (now === null) return w.unreadable;
  const { document, refusal } = await changeDocument(kind, now, session.value!.keyring, apply);
  deskTemplates.value = document;
  return refusal;
}

/** Adds a template; one of the same title and language is replaced. */
export const putTemplate = (template: Omit<AnswerTemplate, 'id'>): Promise<string | undefined> =>
  change((content) => {
    const others = content.templates.filter(
      ({ title, language }) => title !== template.title || language !== template.language,
    );
    if (others.length >= mostTemplates) return w.full({ most: mostTemplates });
    return { ...content, templates: [...others, { id: randomHex(16), ...template }] };
  });

export const removeTemplate = (id: string): Promise<string | undefined> =>
  change((content) => ({
    ...content,
    templates: content.templates.filter((template) => template.id !== id),
  }));

/** '' takes the member's signature away. */
export const putSignature = (signature: string): Promise<string | undefined> =>
  change(({ signatures, ...content }) => {
    const { [ownId()]: _, ...others } = signatures;
    return { ...content, signatures: { ...others, ...(signature !== '' && { [ownId()]: signature }) } };
  });

const ownId = (): string => session.value!.keyring.me.member.id;

/** The member's signature at the desk of the open conversation, '' where there is none. */
export function ownSignature(): string {
  const now = deskTemplates.value;
  if (now === null || now.desk !== reading.value?.row.desk) return '';
  return now.content?.signatures[ownId()] ?? '';
}
