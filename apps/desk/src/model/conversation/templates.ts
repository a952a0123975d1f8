// Answer templates of a desk and the signatures of its members: sealed to the key of the desk, so that the
// server learns no word of them. A template is put into a field that the member reads before they send it.
import type { ResponseOf, Routes } from '@heed/api';
import { EnvelopeError } from '@heed/envelope';
import { MAX_TEMPLATES_BYTES } from '@heed/envelope/limits';
import { openTemplates } from '@heed/envelope/open';
import { randomHex, sealTemplates } from '@heed/envelope/seal';
import * as v from 'valibot';
import { fromBase64, toBase64 } from '../../ui/bytes.ts';
import { templateWords as w } from '../../words/phrases.ts';
import { cannotWriteWords } from '../../words/verdict.ts';
import { currentKey, type MemberKeyring } from '../session/keyring.ts';
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

type Present = ResponseOf<Routes['templates.read']>['present'];

interface ReadTemplates {
  readonly desk: string;
  /** Version and key of what was read; null where nothing is stored. */
  readonly present: Present;
  /** Null: sealed to a key that this member does not hold. */
  readonly content: DeskTemplates | null;
}

const none: DeskTemplates = { version: 1, templates: [], signatures: {} };

/** Of the desk whose conversation was opened last. Null: not deskTemplates yet. */
export const deskTemplates = sessionSignal<ReadTemplates | null>(null);

/** Most templates of a desk. */
export const mostTemplates = 100;

export const { state, load } = makeResource({
  begin() {
    const keyring = session.value?.keyring;
    const desk = reading.peek()?.row.desk;
    return keyring === undefined || desk === undefined ? null : { keyring, desk };
  },
  async fetch({ keyring, desk }) {
    const { present } = await call('templates.read', { desk });
    return { desk, present, content: await openPresent(present, keyring) };
  },
  show(now, { keyring, desk }) {
    deskTemplates.value = now;
    // A colleague who comes later holds the present key alone.
    const isOfOldKey = now.present !== null && now.present.deskKey !== currentKey(keyring, desk)?.id;
    // Where it fails, the next opening tries again.
    if (isOfOldKey && now.content !== null) void change((content) => content).catch(() => undefined);
  },
});

async function openPresent(present: Present, keyring: MemberKeyring): Promise<DeskTemplates | null> {
  if (present === null) return none;
  const secret = keyring.secrets.get(present.deskKey);
  if (secret === undefined) return null;
  try {
    return v.parse(shape, JSON.parse(await openTemplates(fromBase64(present.sealed), secret.identity)));
  } catch (error) {
    if (error instanceof EnvelopeError || error instanceof SyntaxError || v.isValiError(error)) return null;
    throw error;
  }
}

/** A change meets what colleagues changed meanwhile this often at most. */
const mostTries = 4;

/** What stands after a change, or a sentence that says why it cannot be made. */
type Change = (content: DeskTemplates) => DeskTemplates | string;

/** Makes a change of what stands at the desk now, whoever was there first. A sentence where it cannot. */
async function change(apply: Change): Promise<string | undefined> {
  const { keyring } = session.value!;
  for (let tries = 0; tries < mostTries; tries++) {
    const now = deskTemplates.value;
    if (now === null || now.content === null) return w.unreadable;
    const key = currentKey(keyring, now.desk);
    if (key === null) return cannotWriteWords['no-desk-key'];
    const content = apply(now.content);
    if (typeof content === 'string') return content;
    const sealed = await sealTemplates(key.recipient, JSON.stringify(content));
    if (sealed.length > MAX_TEMPLATES_BYTES) return w.full({ most: mostTemplates });
    const { stored, present } = await call('templates.put', {
      ...{ desk: now.desk, replaces: now.present?.version ?? null },
      ...{ deskKey: key.id, sealed: toBase64(sealed) },
    });
    deskTemplates.value = {
      ...{ desk: now.desk, present },
      content: stored ? content : await openPresent(present, keyring),
    };
    if (stored) return undefined;
  }
  return w.busy;
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
