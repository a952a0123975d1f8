// A certificate of training on paper, as data for Typst. The line for the name is empty: no server knows it.
import type { TrainingBadge } from '@heed/envelope/badge';
import { squareCode } from '@heed/site/booklets/square';
import type { PageContext } from '@heed/site/context';
import { day } from '@heed/site/moment';
import { verifyPath } from './certificate/page.ts';

/** Data of `certificate.typ`. */
export function certificateSheet(
  context: PageContext,
  {
    badge,
    token,
    address,
  }: { readonly badge: TrainingBadge; readonly token: string; readonly address: string },
) {
  const { t } = context;
  const { achievement, issuer } = badge;
  return {
    title: t('certificate.title'),
    lang: context.locale,
    dir: context.dir,
    from: issuer.name,
    banner: context.demonstration ? t('frame.demonstration') : null,
    code: squareCode(address, 'low'),
    codeSays: t('certificate.qr'),
    facts: [
      { name: t('certificate.course'), text: achievement.name, big: true },
      { name: t('certificate.what'), text: achievement.criteria, big: false },
      { name: t('certificate.day'), text: day(context, badge.day), big: false },
      { name: t('certificate.issuer'), text: `${issuer.name}, ${issuer.id}`, big: false },
    ],
    holder: t('certificate.holder'),
    lead: t('certificate.lead'),
    how: t('certificate.how-check'),
    address: `${issuer.id}${verifyPath}`,
    token,
  };
}
