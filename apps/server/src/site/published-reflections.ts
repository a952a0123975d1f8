// Words of people that modules publish, on which recommendations may rest.
import { reflectionSources } from '@heed/modules/reflection-sources';
import type { Storage } from '@heed/storage';
import type { PublishedWords } from './module.ts';

/** Where words were published, newest first: short names and titles. */
export async function listReflectionPlaces(
  storage: Storage,
): Promise<readonly { readonly slug: string; readonly title: string }[]> {
  const lists = await Promise.all(reflectionSources.map(({ listPlaces }) => listPlaces(storage)));
  return lists.flat();
}

/** The words of one place that everybody can read; none where it is unknown. */
export async function readReflections(storage: Storage, slug: string): Promise<readonly PublishedWords[]> {
  const all = await Promise.all(reflectionSources.map(({ readWords }) => readWords(storage, slug)));
  return all.flat();
}
