// Words of a conversation and of what can be done with it.
import { words } from './catalogue.ts';

export const conversationWords = words('conversation.conversation');
