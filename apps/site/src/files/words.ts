// What the list of files says. Fetched by its script when that is loaded, so that the page of writing does
// not carry it to everybody.
import type { PageContext } from '../context.ts';
import { limits } from '../forms.ts';

/** Where the script asks for them, in the language of the page. */
export const fileWordsPath = '/report/files.json';

export const fileWords = ({ t }: PageContext) => ({
  recorded: t('file.voice'),
  cleaning: t('file.cleaning'),
  clean: t('file.clean'),
  partly: t('file.partly'),
  dirty: t('file.dirty'),
  kept: t('file.kept'),
  send: t('file.send'),
  agreed: t('file.agreed'),
  choice: t('error.attachment-uncleaned'),
  remove: t('file.remove'),
  empty: t('error.attachment-empty'),
  large: t('error.attachment-too-large', { megabytes: limits.attachmentMegabytes }),
  missing: t('app.share.lost'),
  shareAsk: t('app.share.ask'),
  shareTake: t('app.share.take'),
  shareLeave: t('app.share.leave'),
  blur: t('file.blur'),
  blurHow: t('file.blur.how'),
  blurFinal: t('file.blur.final'),
  blurMoving: t('file.blur.moving'),
  blurOn: t('file.blur.on', { row: '#row', column: '#column' }),
  blurOff: t('file.blur.off', { row: '#row', column: '#column' }),
  blurUndo: t('file.blur.undo'),
  blurDone: t('file.blur.done'),
  blurCancel: t('file.blur.cancel'),
  blurCannot: t('file.blur.cannot'),
  blurOpen: t('file.blur.open'),
  blurFailed: t('file.blur.failed'),
  covered: t('file.blur.covered'),
  hash: t('file.hash'),
  hashWhat: t('file.hash.what'),
  hashLimits: t('file.hash.limits'),
  hashAdult: t('file.hash.adult'),
  hashAdultYes: t('file.hash.adult.yes'),
  hashAdultNo: t('file.hash.adult.no'),
  hashChild: t('file.hash.child'),
  hashHelp: t('file.hash.help'),
  hashMake: t('file.hash.make'),
  hashPlain: t('file.hash.plain'),
  hashDone: t('file.hash.done'),
  many: t('error.too-many-attachments', { count: limits.attachments }),
});
export type FileWords = ReturnType<typeof fileWords>;
