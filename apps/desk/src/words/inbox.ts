// Words of the list: views, lines, badges.
import { words } from './catalogue.ts';

export const viewWords = words('inbox.view');

export const inboxWords = words('inbox.inbox');

export const badgeWords = words('inbox.badge');

export const doorWords = words('inbox.door');

export const timeWords = words('inbox.time');
