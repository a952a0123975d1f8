// `/training/<course>/pack.pdf` and `slides.pdf`: what a trainer prints for a workshop. `?language=` names
// the
// language of the course; it holds nothing of a room or of anybody.
import type { Content } from '@heed/content/read';
import { pdfResponse } from '@heed/server/booklets/press';
import type { Deployment } from '@heed/server/deployment';
import { pageContext } from '@heed/server/http/page-context';
import type { ModulePages, PageTools } from '@heed/server/module';
import { packSheet } from '../site/pack.ts';

/** No course is longer. */
const mostPages = 80;

/** Adds what a trainer prints for a workshop. */
export function mountPack(
  pages: ModulePages,
  deployment: Deployment,
  content: Content,
  { press }: Pick<PageTools, 'press'>,
): void {
  for (const template of ['pack', 'slides'] as const)
    pages.get(`/training/:course/${template}.pdf`, async (c) => {
      const own = content.courses.get(c.req.param('course') ?? '');
      if (own === undefined) return c.notFound();
      const reader = pageContext(deployment, content, c.req.raw, c.req.query('language'));
      const course = own.course(reader.locale);
      const words = content.words.inLocale(course.language);
      const context = { ...reader, ...(words.speaks('training') ? words : content.words.inLocale('en')) };
      const pdf = await press.print([template, course.id, course.hash].join(' '), () => ({
        template,
        lang: course.language,
        data: JSON.stringify(packSheet(context, course)),
        pages: { least: 1, most: mostPages, times: 1 },
        fold: false,
      }));
      return pdfResponse(pdf);
    });
}
