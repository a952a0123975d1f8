// The narrowest phone: the language whose texts are half as long again on a page in three; English and Arabic
// each on a page in six, by turns. Every page in every language at every width: at night.
import { describeWidths, widths } from './page-widths.ts';

const byTurns = ['en', 'ar'];
/** How many pages there are to one that is measured in one of them. */
const turn = 6;

describeWidths({
  languages: ['en-XA', ...byTurns],
  isMeasured: (language, page) =>
    byTurns.includes(language) ? page % turn === 1 + 3 * byTurns.indexOf(language) : page % 3 === 0,
  widthsOf: () => widths.slice(0, 1),
});
