// Words of attachments.

import { words } from './catalogue.ts';
export const attachmentWords = words('attachment.attachment');
