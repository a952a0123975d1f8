// From a draft to a version that two editors sign. What is signed is the JSON text of the version, letter for
// letter as it will be published.

import type { MemberKeyring } from '@heed/desk/model/session/keyring.ts';
import { call } from '@heed/desk/model/session/session.ts';
import { adoptionStatement, signAdoption } from '@heed/envelope';
import type { HandbookView } from '../../api/routes.ts';
import {
  type AdoptionFault,
  adoptionFaults,
  documentOf,
  type RecommendationDraft,
  type RecommendationState,
} from '../../rules/index.ts';

/** The newest adopted version of a draft; undefined where none is. */
export const adoptedOf = ({ versions }: Pick<HandbookView, 'versions'>, draft: string) =>
  versions.find((one) => one.draft === draft);

/**
 * What keeps a draft from being adopted, as far as this browser can see: whether what it rests on still
 * stands, the server says.
 */
export const faultsHere = (draft: RecommendationDraft, today: string): readonly AdoptionFault[] =>
  adoptionFaults(draft, {
    resolve: () => ({ isWithdrawn: false, digest: '', reviewBy: null }),
    today,
    claims: {},
  });

/** The version of a draft as it would be published today: JSON text. */
export function nextDocument(
  view: Pick<HandbookView, 'slug' | 'versions' | 'next' | 'today'>,
  { id, draft }: { readonly id: string; readonly draft: RecommendationDraft },
  state: RecommendationState = 'adopted',
): string {
  const former = adoptedOf(view, id)?.recommendation;
  return documentOf(draft, {
    number: former?.number ?? view.next,
    version: (former?.version ?? 0) + 1,
    handbook: view.slug,
    state,
    day: view.today,
  });
}

/** Signs first: another editor must sign the same. */
export async function signFirst(
  view: HandbookView,
  draft: string,
  document: string,
  { keys }: Pick<MemberKeyring, 'keys'>,
): Promise<void> {
  const statement = adoptionStatement(view.organisation, document);
  const signature = signAdoption(statement, keys);
  await call('handbooks.propose', { draft, document, statement, signature }, { id: view.id });
}

/** Signs second, what stands in `document` and nothing else. */
export async function signSecond(
  view: HandbookView,
  { draft, document }: { readonly draft: string; readonly document: string },
  { keys }: Pick<MemberKeyring, 'keys'>,
): Promise<{ readonly number: number; readonly version: number }> {
  // Made here from the text on the screen: a statement that the server handed out could be about another one.
  const statement = adoptionStatement(view.organisation, document);
  const signature = signAdoption(statement, keys);
  return call('handbooks.adopt', { draft, statement, signature }, { id: view.id });
}
