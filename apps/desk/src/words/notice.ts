// Words of notices to platforms.
import { words } from './catalogue.ts';

export const noticeWords = words('notice.notice');
