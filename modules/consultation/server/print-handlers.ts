// What is printed for a consultation. The numbers of cards come from the browser that made them; they are set
// in a process beside the server and stand in no cache.
import type { Content } from '@heed/content/read';
import type { ReportCode } from '@heed/envelope/code';
import type { Press } from '@heed/server/booklets/press';
import type { Deployment } from '@heed/server/deployment';
import type { Handlers } from '@heed/server/http/mount';
import { originForPhones } from '@heed/server/http/origin';
import { pageContext } from '@heed/server/http/page-context';
import { type PrintedConsultation, seatSheet, voteSheet } from '../site/prints.ts';
import { requireConsultation } from './find.ts';

/** Pages of one file: two hundred cards, or two hundred sheets with many statements. */
const mostPages = 2500;

/** Sets cards and sheets of paper. */
export function consultationPrintHandlers(
  deployment: Deployment,
  content: Content,
  press: Press,
): Pick<Handlers, 'consultations.printCards' | 'consultations.printSheets'> {
  const contextOf = (request: Request, language: string) => {
    const reader = pageContext(deployment, content, request, language);
    const words =
      reader.speaks('consultation-print') && reader.speaks('consultation')
        ? reader
        : content.words.inLocale('en');
    return { ...reader, ...words };
  };
  const printed = async (request: Request, id?: string): Promise<PrintedConsultation> => {
    const { plan, slug, statements } = await requireConsultation(deployment, id);
    return { plan, statements, address: `${originForPhones(deployment, request)}/consultation/${slug}` };
  };
  const set = async (template: string, lang: string, data: unknown) => {
    const pages = { least: 1, most: mostPages, times: 1 };
    const pdf = await press.printOnce({ template, lang, data: JSON.stringify(data), pages, fold: false });
    return { pdf: Buffer.from(pdf).toString('base64') };
  };
  return {
    async 'consultations.printCards'({ parts, body: { cards, language }, request }) {
      const consultation = await printed(request, parts.id);
      const context = contextOf(request, language);
      return set('seats', context.locale, seatSheet(context, consultation, cards as ReportCode[]));
    },
    async 'consultations.printSheets'({ parts, body: { group, first, count, language }, request }) {
      const consultation = await printed(request, parts.id);
      const context = contextOf(request, language);
      const name = context.t(`consultation.group.${group}`);
      return set('votes', context.locale, voteSheet(context, consultation, { group: name, first, count }));
    },
  };
}
