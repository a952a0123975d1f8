// The published results of votes, wherever modules publish them.
import { voteSources } from '@heed/modules/vote-sources';
import type { Storage } from '@heed/storage';
import type { PublishedVote } from './module.ts';

/** Short names of all votes. */
export async function listVotes(storage: Storage): Promise<readonly string[]> {
  const lists = await Promise.all(voteSources.map(({ listSlugs }) => listSlugs(storage)));
  return lists.flat();
}

/** Every published result of a vote, oldest first; none where it is unknown or a draft. */
export async function readVotes(storage: Storage, slug: string): Promise<readonly PublishedVote[]> {
  const results = await Promise.all(voteSources.map(({ readResults }) => readResults(storage, slug)));
  return results.flat();
}
