// Contact details of the public directory: a help line that two people called is no sign that they are one.
// Read once, asked for without a word of anybody.

import { sessionSignal } from '../session/scope.ts';
import { detailsIn } from './contact-details.ts';

interface Service {
  readonly phones: readonly { readonly number: string }[];
  readonly email?: string;
}

const publicDetails = sessionSignal<ReadonlySet<string>>(new Set());
let isLearnt = false;

/** `detail`: as contact-details.ts writes it. */
export const isPublicDetail = (detail: string): boolean => publicDetails.value.has(detail);

/**
 * Where the directory does not come, it is asked for again at the next learning: until then a public number
 * may be proposed.
 */
export async function learnPublicDetails(): Promise<void> {
  if (isLearnt) return;
  isLearnt = true;
  for (let page = 1, pages = 1; page <= pages; page++) {
    // Without a network: learnt at the next search.
    const answer = await fetch(`/api/hsds/services?page=${page}&per_page=200`).catch(() => null);
    if (!answer?.ok) {
      isLearnt = false;
      return;
    }
    const { contents, total_pages } = (await answer.json()) as { contents: Service[]; total_pages: number };
    const texts = contents.flatMap(({ phones, email = '' }) => [
      ...phones.map(({ number }) => number),
      email,
    ]);
    publicDetails.value = new Set([...publicDetails.value, ...texts.flatMap(detailsIn)]);
    pages = total_pages;
  }
}
