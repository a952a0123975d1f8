// A member of a desk without a browser: signs in by OPAQUE, unwraps the keys, opens what came in, answers.
// Built from the same parts as the desk, so that tests of the server need no window.
import { type Client, client } from '@heed/api/client';
import {
  type CertifiedDeskKey,
  type Facts,
  hashHex,
  nextLinks,
  type OpenedMessage,
  sentOrganisation,
  signSealed,
  signWraps,
  verifyConversation,
  verifyDeskKeys,
} from '@heed/envelope';
import {
  type DeskSecret,
  type MemberKeys,
  makeConversationKey,
  memberKeys,
  unwrapConversationKey,
  unwrapDeskKey,
  unwrapMemberSecret,
  wrapConversationKey,
} from '@heed/envelope/keys';
import { openMessage, summaryKey } from '@heed/envelope/open';
import { sealMessage, sealSummary } from '@heed/envelope/seal';
import * as opaque from '@serenity-kit/opaque';
import type { DemonstrationLogIn } from '../apps/cli/src/demonstration.ts';
import { stretchingOf } from './light-passwords.ts';

export interface TestMember {
  readonly id: string;
  readonly desks: readonly string[];
  readonly api: Client;
  /** With a session. */
  readonly fetch: typeof fetch;
  readonly keys: MemberKeys;
  readonly certified: readonly CertifiedDeskKey[];
  inbox(desk: string, view?: 'needs' | 'open' | 'mine' | 'held' | 'closed'): Promise<{ id: string }[]>;
  /** Opens a conversation as the desk does, and answers what it says. */
  read(
    id: string,
  ): Promise<{ texts: string[]; envelopes: OpenedMessage[]; attachments: string[]; state: string }>;
  say(id: string, role: 'desk' | 'note', text: string, facts?: Facts): Promise<void>;
}

/** `fetch` that keeps the cookie of a session. */
function withCookies(): typeof fetch {
  let cookie = '';
  return async (input, init) => {
    const headers = new Headers(init?.headers);
    if (cookie !== '') headers.set('cookie', cookie);
    const response = await fetch(input, { ...init, headers });
    cookie = response.headers.get('set-cookie')?.split(';')[0] ?? cookie;
    return response;
  };
}

/**
 * Asks over a connection that ends with the answer. Stretching a password holds this thread for seconds on a
 * busy machine: a connection that waits meanwhile is closed by the server just as it is used again.
 */
const once = (url: string, fetcher: typeof fetch) =>
  client(url, {
    fetcher: (input, init) =>
      fetcher(input, {
        ...init,
        headers: { ...(init?.headers as Record<string, string>), connection: 'close' },
      }),
  });

/** Changes the profile of the organisation as the workspace does: signed. */
export const updateOrganisation = ({ api, keys }: Pick<TestMember, 'api' | 'keys'>, organisation: unknown) =>
  api.call('organisation.update', {
    organisation,
    signature: signSealed(sentOrganisation(organisation), keys),
  });

export async function signIn(
  url: string,
  { email, password }: Pick<DemonstrationLogIn, 'email' | 'password'> & Partial<DemonstrationLogIn>,
): Promise<TestMember> {
  await opaque.ready;
  const session = withCookies();
  const api = client(url, { fetcher: session });
  const { clientLoginState, startLoginRequest } = opaque.client.startLogin({ password });
  const { attempt, response } = await once(url, session).call('session.startLogin', {
    email,
    request: startLoginRequest,
  });
  const finished = opaque.client.finishLogin({
    ...{ clientLoginState, loginResponse: response, password },
    keyStretching: stretchingOf(password),
  });
  if (finished === undefined) throw new Error('wrong password');
  await api.call('session.finishLogin', { attempt, request: finished.finishLoginRequest });
  const me = await api.call('session.read', {});
  const exportKey = Buffer.from(finished.exportKey, 'base64url');
  const keys = await memberKeys(
    unwrapMemberSecret(Buffer.from(me.secret ?? '', 'base64'), me.member.id, { exportKey }),
  );
  const organisation = me.organisationKey ?? '';
  const day = new Date().toISOString().slice(0, 10);
  const certified = verifyDeskKeys(
    me.deskKeys.map((k) => k.certificate),
    {
      organisation,
      fingerprint: hashHex(Buffer.from(organisation, 'hex')),
      supervisors: me.supervisors,
      day,
    },
  );
  const desks = new Map<string, DeskSecret>();
  for (const { id, wrap } of me.deskKeys) {
    if (wrap !== null) desks.set(id, await unwrapDeskKey(Buffer.from(wrap, 'base64'), [keys.identity], id));
  }
  const secretOf = (desk: string): DeskSecret => {
    const key = certified.find((k) => k.desk === desk && k.current && desks.has(k.id));
    return desks.get(key?.id ?? '')!;
  };

  const load = async (id: string) => {
    const conversationRow = await api.call('casework.read', {}, { id });
    const secret = secretOf(conversationRow.desk);
    let wrap = conversationRow.wrap;
    if (conversationRow.conversationKey === null) {
      const keyPair = await makeConversationKey();
      const wraps = [];
      for (const colleague of me.members.filter((m) => m.keys && m.desks.includes(conversationRow.desk))) {
        const sealed = await wrapConversationKey(
          keyPair,
          conversationRow.conversation,
          [colleague.keys!.seal],
          secret,
        );
        wraps.push({ member: colleague.id, wrap: Buffer.from(sealed).toString('base64') });
      }
      const sealed = Buffer.from(
        sealSummary({ says: '' }, summaryKey(secret.identity), conversationRow.id.repeat(2)),
      ).toString('base64');
      const signature = signSealed({ kind: 'summary', id, parts: [secret.id, sealed] }, keys);
      const opening = await api.call(
        'casework.open',
        {
          conversationKey: keyPair.recipient,
          wraps,
          proof: signWraps({ id, wraps }, secret),
          summary: { key: secret.id, sealed, signature },
        },
        { id },
      );
      wrap = opening.wrap;
    }
    const conversation = await unwrapConversationKey(Buffer.from(wrap ?? '', 'base64'), [keys.identity], {
      conversations: [conversationRow.conversation],
      desks: certified,
    });
    const identities = [secret.identity, conversation.identity];
    const all = await Promise.all(
      conversationRow.messages.map((m) => openMessage(Buffer.from(m.envelope, 'base64'), identities)),
    );
    const verified = verifyConversation(all, {
      conversation: conversationRow.conversation,
      signKey: conversationRow.sign,
      desks: certified,
      desk: conversationRow.desk,
    });
    const envelopes = all.filter((m): m is OpenedMessage => m.ok);
    const last = conversationRow.messages.filter((m) => m.role === 'person').at(-1);
    if (last) await api.call('casework.markSeen', { message: last.id }, { id });
    return { conversationRow, secret, conversation, verified, envelopes };
  };

  return {
    id: me.member.id,
    desks: me.member.desks,
    fetch: session,
    api,

    keys,
    certified,
    inbox: async (desk, view = 'needs') => (await api.call('inbox.list', { desk, view })).rows,
    async read(id) {
      const { envelopes, conversationRow } = await load(id);
      return {
        envelopes,
        texts: envelopes.map((m) => m.message.text),
        attachments: envelopes.flatMap((m) => m.message.attachments.map((a) => a.name)),
        state: conversationRow.state,
      };
    },
    async say(id, role, text, facts) {
      const { conversationRow, secret, conversation, verified, envelopes } = await load(id);
      const sealed = await sealMessage(
        {
          conversation: verified.person.conversation,
          role,
          deskKey: secret.id,
          ...nextLinks(envelopes, role),
          text,
          attachments: [],
          ...(facts && { facts }),
          ...(role === 'desk' && { conversationKey: conversation.recipient }),
        },
        {
          sign: secret,
          recipients:
            role === 'desk' ? [verified.person.seal!, conversation.recipient] : [conversation.recipient],
        },
      );
      await api.call(
        'casework.write',
        {
          role,
          message: {
            id: sealed.message.id,
            envelope: Buffer.from(sealed.envelope).toString('base64'),
            salt: sealed.message.salt,
          },
          attachments: [],
        },
        { id: conversationRow.id },
      );
    },
  };
}
