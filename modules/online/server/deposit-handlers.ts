// The API of deposits. Whoever has the key of a vault gets its token, whether or not anything is in it: an
// empty vault cannot be told from a full one by who has no key, and its answers are of the same sizes.
import { randomBytes } from 'node:crypto';
import { conversationOf, isValidPosting, paddedSize } from '@heed/envelope';
import type { Deployment } from '@heed/server/deployment';
import { addressOf } from '@heed/server/http/address';
import type { Caller, Handlers } from '@heed/server/http/mount';
import { originOf } from '@heed/server/http/origin';
import { Refusal } from '@heed/server/http/problem';
import { storeOrRefuse } from '@heed/server/http/storage-refusal';
import { handedOut, leafPromise, received, refusalOf } from '@heed/server/intake/accept';
import { bitsAt, checkAnswer, patience } from '@heed/server/intake/puzzle';
import { witnessKeys } from '@heed/server/ledger/status';
import { makeToken, verifyClaim } from '@heed/server/person/token';
import type { VaultView } from '../api/deposit.ts';
import { acceptDeposit } from './accept.ts';

/** Most versions of one page. */
const pageVersions = 20;
/** Smallest answer, bytes: two versions of a page of words each. */
const leastAnswerBytes = 32_768;

type Names =
  | 'deposit.requestToken'
  | 'deposit.read'
  | 'deposit.write'
  | 'deposit.post'
  | 'deposit.delete'
  | 'deposit.changeCode';

export function depositHandlers(deployment: Deployment): Pick<Handlers, Names> {
  const { deposits } = deployment.storage;
  const challengeKey = deployment.secrets.key('challenge');
  const tokenKey = deployment.secrets.key('token');
  return {
    async 'deposit.requestToken'({ body, request }) {
      const { vault, sign, challenge, signature } = body;
      const claim = { conversation: vault, challenge, signature, origin: originOf(deployment, request) };
      if (!verifyClaim(challengeKey, claim, sign, deployment.now())) throw refusalOf('unknown');
      return makeToken(tokenKey, vault, deployment.now());
    },

    async 'deposit.read'({ body, caller }) {
      const page = await deposits.read(vaultOf(caller), { after: body.after, limit: pageVersions });
      return padded({
        versions: page.versions.map(({ id, envelope, day, attachments }) => ({
          id,
          envelope: Buffer.from(envelope).toString('base64'),
          day,
          attachments: [...attachments],
        })),
        more: page.more,
        carry: page.carry && Buffer.from(page.carry).toString('base64'),
        eraseOn: page.eraseDay,
        witnesses: await witnessKeys(deployment),
      });
    },

    'deposit.write': ({ body, caller, request, context }) =>
      storeVersion(deployment, { request, context }, { vault: vaultOf(caller), ...body }),

    async 'deposit.post'({ body, request, context }) {
      const { sign, message, signature, puzzle } = body;
      const vault = conversationOf(sign);
      const { id, envelope } = received(message);
      const posting = { origin: originOf(deployment, request), vault, message: id, envelope };
      if (!isValidPosting(posting, sign, signature)) throw refusalOf('unknown');
      return storeVersion(deployment, { request, context }, { vault, message, attachments: [], puzzle });
    },

    async 'deposit.delete'({ body, caller }) {
      const hidden = await storeOrRefuse(() => deposits.hide(vaultOf(caller), body.versions));
      if (!hidden.ok) throw new Refusal('not-found', 'refusal.deposit-gone');
      return { recorded: handedOut(deployment, hidden.recorded) };
    },

    async 'deposit.changeCode'({ body, caller }) {
      const carry = Buffer.from(body.carry, 'base64');
      const moved = await storeOrRefuse(() => deposits.move(vaultOf(caller), { vault: body.vault, carry }));
      if (!moved.ok) throw refusalOf(moved.reason);
      return {};
    },
  };
}

type Writing = Parameters<Handlers['deposit.write']>[0];

/** Stores a version whose sender has shown, now or before, that the vault is hers. */
async function storeVersion(
  deployment: Deployment,
  { request, context }: Pick<Writing, 'request' | 'context'>,
  { vault, message: sealed, attachments, puzzle }: Writing['body'] & { readonly vault: string },
) {
  const now = deployment.now();
  const worth = checkAnswer(deployment.secrets.key('puzzle'), puzzle, sealed.id, now);
  if (worth === null) throw new Refusal('puzzle-unsolved', 'refusal.puzzle-unsolved');
  const price = Math.max(worth.askedBits, bitsAt(deployment.rates.perHour(now)));
  const address = addressOf(deployment, request, context);
  const message = received(sealed);
  const { day, eraseDay } = await acceptDeposit(
    deployment,
    { address, paid: worth.foundBits >= price - patience },
    vault,
    { ...message, attachments },
  );
  return { message: message.id, day, eraseOn: eraseDay, promise: leafPromise(deployment, message) };
}

/** Random characters, which no proxy can make smaller, up to the next size of Padmé. */
function padded(view: Omit<VaultView, 'padding'>): VaultView {
  const size = JSON.stringify({ ...view, padding: '' }).length;
  const missing = paddedSize(size, leastAnswerBytes) - size;
  return {
    ...view,
    padding: randomBytes(Math.ceil(missing / 2))
      .toString('hex')
      .slice(0, missing),
  };
}

function vaultOf(caller: Caller): string {
  if (caller.conversation === undefined) throw new Refusal('token-expired', 'refusal.code');
  return caller.conversation;
}
