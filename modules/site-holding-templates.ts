// The templates of what codes open beside their conversations, for the page of a conversation.
import type { PageContext } from '@heed/site/context';
import type { Html } from '@heed/site/markup';
import { depositTemplates } from './online/site/deposit/view.ts';

/** Templates of every part of a module that holds something under a code. */
export const holdingTemplates = (context: PageContext): readonly Html[] => [depositTemplates(context)];
