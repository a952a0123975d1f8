// What pages of one part of the catalogue are given: the language asked for, or English where it has not
// their words.
import type { CataloguePart } from '@heed/content/messages/words';
import type { Content } from '@heed/content/read';
import { orEnglish, type PageContext } from '@heed/site/context';
import type { Deployment } from '../deployment.ts';
import { pageContext } from './page-context.ts';

/** The context of a page whose words are those of `part`. */
export function contextOfPart(
  deployment: Deployment,
  content: Content,
  request: Request,
  part: CataloguePart,
): PageContext {
  const context = pageContext(deployment, content, request);
  return orEnglish(context, context.speaks(part), content.words.inLocale('en'));
}
