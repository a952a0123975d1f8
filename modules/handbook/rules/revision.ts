// Revisions of a draft. Where two editors save at once, both stand until somebody builds upon one of them.

/** One revision: `parent` is the one that its writer saw, 0 for the first. */
export interface DraftRevision {
  readonly id: string;
  readonly revision: number;
  readonly parent: number;
}

/**
 * Of each draft the newest revision, then those that its writer cannot have seen and that nobody built upon.
 * Drafts in the order in which they come first.
 */
export function presentRevisions<R extends DraftRevision>(
  revisions: readonly R[],
): readonly (readonly R[])[] {
  const byDraft = new Map<string, R[]>();
  for (const one of revisions) {
    const own = byDraft.get(one.id);
    if (own === undefined) byDraft.set(one.id, [one]);
    else own.push(one);
  }
  return [...byDraft.values()].map((own) => {
    const [newest, ...rest] = own.toSorted((one, other) => other.revision - one.revision);
    const parents = new Set(own.map(({ parent }) => parent));
    const rivals = rest.filter(({ revision }) => revision > newest!.parent && !parents.has(revision));
    return [newest!, ...rivals];
  });
}
