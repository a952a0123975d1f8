// Drafts of recommendations in this browser: opened and sealed with the key of their handbook. Anybody who
// knows that key's public half could have made one: nothing is believed to have the form of a draft.

import { call } from '@heed/desk/model/session/session.ts';
import { fromBase64, toBase64, toHex } from '@heed/desk/ui/bytes.ts';
import type { ConsultationSecret } from '@heed/envelope/keys';
import { openHandbookDraft } from '@heed/envelope/open';
import { sealHandbookDraft } from '@heed/envelope/seal';
import * as v from 'valibot';
import type { HandbookView } from '../../api/routes.ts';
import { draftShape, presentRevisions, type RecommendationDraft } from '../../rules/index.ts';

/** A draft as it stands, with versions that somebody saved beside it at the same time. */
export interface OpenDraft {
  readonly id: string;
  /** Of the newest revision. */
  readonly revision: number;
  readonly draft: RecommendationDraft;
  /** What others saved from the same revision: it is lost where nobody takes it over. */
  readonly rivals: readonly { readonly member: string; readonly draft: RecommendationDraft }[];
}

type Row = HandbookView['drafts'][number];
type Opener = Pick<ConsultationSecret, 'identity'>;

async function openRow({ sealed }: Row, { identity }: Opener): Promise<RecommendationDraft | null> {
  try {
    const parsed = v.safeParse(draftShape, JSON.parse(await openHandbookDraft(fromBase64(sealed), identity)));
    return parsed.success ? parsed.output : null;
  } catch {
    // Sealed by somebody who may not, or broken: it is no draft.
    return null;
  }
}

/** Every draft of a handbook; what cannot be opened is left out. */
export async function openDrafts({ drafts }: HandbookView, secret: Opener): Promise<readonly OpenDraft[]> {
  const all = await Promise.all(
    presentRevisions(drafts).map(async (revisions): Promise<OpenDraft | null> => {
      const [newest, ...rivals] = await Promise.all(
        revisions.map(async (row) => ({ ...row, draft: await openRow(row, secret) })),
      );
      if (newest === undefined || newest.draft === null) return null;
      const { id, revision, draft } = newest;
      return {
        id,
        revision,
        draft,
        rivals: rivals.flatMap(({ member, draft }) => (draft === null ? [] : [{ member, draft }])),
      };
    }),
  );
  return all.flatMap((one) => one ?? []);
}

/** Seals and sends one revision. Answers whether somebody else saved meanwhile. */
export async function saveDraft(
  { id: handbook, recipient }: Pick<HandbookView, 'id' | 'recipient'>,
  {
    id,
    parent,
    draft,
  }: { readonly id: string; readonly parent: number; readonly draft: RecommendationDraft },
): Promise<{ readonly revision: number; readonly isRival: boolean }> {
  const sealed = toBase64(await sealHandbookDraft(recipient, JSON.stringify(draft)));
  return call('handbooks.saveDraft', { id, parent, sealed }, { id: handbook });
}

/** The id of a new draft. */
export const newDraftId = (): string => toHex(crypto.getRandomValues(new Uint8Array(16)));
