// The frame of every page of a conversation without script.
import type { PageContext } from '../context.ts';
import { layout, type PageFrame } from '../frame/layout.ts';
import type { Html } from '../markup.ts';

/** What differs between the pages of a conversation. */
export type ConversationFrame = Omit<PageFrame, 'title' | 'keeps' | 'sensitive'>;

export const conversationLayout = (context: PageContext, frame: ConversationFrame): Html =>
  layout(context, { title: 'title.conversation', keeps: 'conversation', sensitive: true, ...frame });
