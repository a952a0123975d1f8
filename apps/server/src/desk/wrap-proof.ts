// Who stores a conversation's key for others must hold a key of its desk: a member's session alone stores
// none.
import { isValidWrapProof, type SentWraps, type WrapProof } from '@heed/envelope';
import type { StoredDeskKey } from '@heed/storage';
import type { Deployment } from '../deployment.ts';
import { Refusal } from '../http/problem.ts';

/** Whether a certificate of the desk withdraws this key. */
const withdraws = ({ certificate }: StoredDeskKey, key: string): boolean => {
  const { statement } = JSON.parse(certificate) as { statement: string };
  return (JSON.parse(statement) as { withdraws?: readonly string[] }).withdraws?.includes(key) ?? false;
};

/** Throws unless a key of this desk that was not withdrawn signed these wraps. */
export async function requireWrapProof(
  deployment: Pick<Deployment, 'deskKeys'>,
  { desk, ...delivery }: SentWraps & { readonly desk: string },
  proof: WrapProof | undefined,
): Promise<void> {
  const keys = (await deployment.deskKeys()).filter((key) => key.desk === desk);
  const key = keys.find(({ id, destroyed }) => id === proof?.deskKey && !destroyed);
  const holds =
    proof !== undefined &&
    key !== undefined &&
    !keys.some((other) => withdraws(other, key.id)) &&
    isValidWrapProof(delivery, key.sign, proof.signature);
  if (!holds) throw new Refusal('not-allowed', 'refusal.wraps-unsigned');
}
