// What pages of training are given: the language asked for, or English where it has not their words.
import type { Content } from '@heed/content/read';
import { orEnglish, type PageContext } from '@heed/site/context';
import type { Deployment } from '../deployment.ts';
import { pageContext } from '../http/page-context.ts';

export function trainingContext(deployment: Deployment, content: Content, request: Request): PageContext {
  const context = pageContext(deployment, content, request);
  return orEnglish(context, context.speaks('training'), content.words.inLocale('en'));
}
