// Coming back with a code from a browser without script. The keys are derived here, held for one answer, and
// travel between answers sealed inside the page she holds: the server keeps none.

import { promiseAt } from '@heed/domain/service-hours';
import type { CertifiedDeskKey, MessageAttachment } from '@heed/envelope';
import { parseCode, type ReportCode } from '@heed/envelope/code';
import { keysFromRoot, type PersonKeys } from '@heed/envelope/derive';
import { openAttachment } from '@heed/envelope/open';
import {
  changeCode,
  keyringOf,
  type ListedMessage,
  type PersonKeyring,
  type ReadConversation,
  readConversation,
  type SealTo,
  sealNext,
  sealTo,
} from '@heed/site/return/conversation';
import type { PersonConversation } from '@heed/storage';
import { tell } from '../alerts/queue.ts';
import type { Deployment } from '../deployment.ts';
import { Refusal } from '../http/problem.ts';
import { holds, openJson, sealJson } from '../http/secrets.ts';
import { acceptMessage, refused, stored, whenPossible } from '../intake/accept.ts';
import { certifiedKeys } from './desk-key.ts';
import type { Derivations } from './queue.ts';

/** How long a page can be acted on. Afterwards the code is asked for again, and the words typed are kept. */
const sessionMs = 15 * 60_000;
/** Most messages shown without script. */
const mostMessages = 500;

/** What she holds: her keys, what the server has of the conversation, and the reading of it. */
export interface PersonSession {
  readonly keyring: PersonKeyring;
  readonly found: PersonConversation;
  readonly read: ReadConversation;
  /** Every certified key, older ones too. */
  readonly desks: readonly CertifiedDeskKey[];
  readonly to: SealTo | null;
  /** Goes into the page, sealed: what the next form sends back. */
  readonly session: string;
}

/** What she writes, under the id of its message. */
export interface PersonMessage {
  readonly id: string;
  readonly text: string;
  readonly attachments: readonly MessageAttachment[];
  readonly urgent: boolean;
}

/** What reading and writing for a person needs. */
interface Reading {
  readonly deployment: Deployment;
  readonly derivations: Derivations;
  readonly sessionKey: Buffer;
}

export function scriptlessConversation(deployment: Deployment, derivations: Derivations) {
  const sessionKey = deployment.secrets.key('scriptless');
  const reading: Reading = { deployment, derivations, sessionKey };

  return {
    /** By the code as typed. */
    async byCode(
      text: string,
      corner: string,
      signal: AbortSignal,
    ): Promise<
      PersonSession | { readonly wrong: 'code-empty' | 'code-length' | 'code-check' | 'code-unknown' }
    > {
      const parsed = parseCode(text);
      if (!parsed.ok) return { wrong: `code-${parsed.reason}` };
      const opened = await hold(reading, await derivations.derive(parsed.code, corner, signal));
      if (opened === null) return { wrong: 'code-unknown' };
      derivations.remember(parsed.code);
      return opened;
    },

    /** By keys that were derived already; null where there is no conversation. */
    byKeys: (keys: PersonKeys) => hold(reading, keys),

    /**
     * By the session that a page carried: too old, or of a conversation that was deleted or has another code
     * by now.
     */
    async bySession(session: string): Promise<PersonSession | 'expired' | 'gone'> {
      const keys = await keysIn(reading, session);
      return keys === null ? 'expired' : ((await hold(reading, keys)) ?? 'gone');
    },

    /** Which conversation a session is for, without reading it. */
    async whose(session: string): Promise<PersonConversation | null> {
      const keys = await keysIn(reading, session);
      return keys && deployment.storage.conversations.get(keys.conversation);
    },

    write: (held: PersonSession, said: PersonMessage) => write(reading, held, said),

    /** Changes to `code`, which she has kept. Answers the conversation under its new keys. */
    change: (held: PersonSession, code: ReportCode, corner: string) => change(reading, held, code, corner),

    async remove(held: PersonSession) {
      const hidden = await stored(() => deployment.storage.conversations.hide(held.keyring[0].conversation));
      if (!hidden.ok) throw refused('unknown');
      await tell(deployment, held.found.desk, 'erasure');
      return { eraseDay: hidden.eraseDay };
    },

    /**
     * An attachment of her conversation, opened while it streams out; null where there is none or it was
     * locked.
     */
    attachment: (held: PersonSession, id: string) => readAttachment(reading, held, id),
  };
}

/**
 * The conversation of these keys, read; null where there is none. The same work is done either way up to the
 * look-up.
 */
async function hold({ deployment, sessionKey }: Reading, keys: PersonKeys): Promise<PersonSession | null> {
  const found = await deployment.storage.conversations.get(keys.conversation);
  if (found === null) return null;
  const keyring = await keyringOf(keys, found.carry);
  const desks = await certifiedKeys(deployment);
  const listed: ListedMessage[] = [];
  for (let more = true; more && listed.length < mostMessages; ) {
    const after = listed.at(-1)?.id;
    const page = await deployment.storage.conversations.messages(keys.conversation, {
      ...(after !== undefined && { after }),
      limit: 50,
    });
    listed.push(...page.messages);
    more = page.more && page.messages.length > 0;
  }
  const last = listed.at(-1);
  if (last) await whenPossible(() => deployment.storage.conversations.markSeen(keys.conversation, last.id));
  const read = await readConversation(listed, keyring, desks);
  const session = sealJson(sessionKey, {
    root: Buffer.from(keys.root).toString('hex'),
    until: deployment.now() + sessionMs,
  });
  return { keyring, found, read, desks, to: sealTo(read, desks), session: session.toString('base64url') };
}

async function keysIn({ sessionKey, deployment }: Reading, session: string): Promise<PersonKeys | null> {
  const opened = openJson<{ root: string; until: number }>(sessionKey, Buffer.from(session, 'base64url'));
  if (opened === null || !holds(opened.until, sessionMs, deployment.now())) return null;
  return keysFromRoot(Uint8Array.from(Buffer.from(opened.root, 'hex')));
}

async function write({ deployment }: Reading, held: PersonSession, said: PersonMessage) {
  const to = held.to ?? noKey();
  const sealed = await sealNext(held.read, held.keyring, to, {
    text: said.text,
    attachments: said.attachments,
    id: said.id,
  });
  const [{ conversation }] = held.keyring;
  const { desk, quarantined: isHeld } = held.found;
  const added = await acceptMessage(
    deployment,
    { conversation, desk, held: isHeld },
    {
      id: said.id,
      envelope: sealed.envelope,
      hash: sealed.hash,
      leaf: sealed.leaf,
      deskKey: to.named,
      attachments: said.attachments.map((a) => a.id),
      urgent: said.urgent,
    },
  );
  // The same form again: it is stored already.
  if (!added.ok && added.reason !== 'conflict') throw refused(added.reason);
  const profile = deployment.desk(desk);
  const awake = profile !== undefined && promiseAt(profile, deployment.now()).dutyAwake;
  return { alerted: said.urgent ? awake : null };
}

/** Changes to `code`, which she has kept. Answers the conversation under its new keys. */
async function change(
  reading: Reading,
  held: PersonSession,
  code: ReportCode,
  corner: string,
): Promise<PersonSession> {
  const { derivations, deployment } = reading;
  const to = held.to ?? noKey();
  const fresh = await derivations.derive(code, corner);
  const { sealed, carry } = await changeCode(held.read, held.keyring, to, fresh);
  const changed = await stored(() =>
    deployment.storage.conversations.rekey(held.keyring[0].conversation, {
      conversation: fresh.conversation,
      signKey: fresh.signKey,
      carry,
      message: {
        id: sealed.message.id,
        envelope: sealed.envelope,
        hash: sealed.hash,
        leaf: sealed.leaf,
        deskKey: to.named,
      },
    }),
  );
  if (!changed.ok) throw refused(changed.reason);
  const again = await hold(reading, fresh);
  if (again === null) throw refused('unknown');
  return again;
}

/**
 * An attachment of her conversation, opened while it streams out; null where there is none or it was locked.
 */
async function readAttachment(
  { deployment }: Reading,
  held: PersonSession,
  id: string,
): Promise<{ named: MessageAttachment; stream: ReadableStream<Uint8Array> } | null> {
  const named = held.read.messages.flatMap((m) => m.message?.attachments ?? []).find((a) => a.id === id);
  const file = await deployment.storage.attachments.get(id);
  if (named === undefined || file === null || file.conversation !== held.found.id || file.role === 'note')
    return null;
  const sealed = await deployment.storage.attachments.read(id);
  return sealed.ok ? { named, stream: await openAttachment(sealed.stream, named.key, named) } : null;
}

function noKey(): never {
  throw new Refusal('unknown-desk-key', 'refusal.desk-without-key');
}

export type ScriptlessConversation = ReturnType<typeof scriptlessConversation>;
