// A certificate of training: how it is asked for, and what it looks like. The name that somebody types stays
// on the device: the field has no name of its own, so no form sends it; what is sent is a hash.
import type { Course } from '@heed/domain/training';
import type { TrainingBadge } from '@heed/envelope/badge';
import { squareDrawing } from '@heed/site/booklets/square';
import { linkTo, type PageContext } from '@heed/site/context';
import { hidden } from '@heed/site/field';
import { layout } from '@heed/site/frame/layout';
import { type Html, html, when } from '@heed/site/markup';
import { day } from '@heed/site/moment';
import { backToCourse, coursePaths, inCourseLanguage } from '../course/frame.ts';

/**
 * The way to a certificate after a test. `proof`: what was done; null where no certificates are made here.
 */
export function certificateOffer(
  context: PageContext,
  course: Pick<Course, 'id'>,
  proof: string | null,
): Html {
  const { t } = context;
  if (proof === null) return html`<p class="hint">${t('certificate.none')}</p>`;
  return html`<section class="note"><h2>${t('certificate.title')}</h2><p>${t('certificate.offer')}</p>
<form action="${linkTo(context, coursePaths(course.id).certificate)}" method="post"
target="_blank">${hidden({ proof })}<div
class="acts"><button id="certificate">${t('certificate.get')}</button></div></form></section>`;
}

/**
 * Shown by the script of a test that was passed on the page: the answers have to be sent for a certificate.
 */
export function certificateBySending({ t }: PageContext, least: number): Html {
  return html`<section class="note" data-certificate="${least}" hidden><h2>${t('certificate.title')}</h2>
<p>${t('certificate.offer')} ${t('certificate.offer.script')}</p><div class="acts"><button
data-whole>${t('certificate.offer.send')}</button></div></section>`;
}

/** Asks for a name, with script; makes the certificate. `proof` null: it is too old, or was changed. */
export function certificateForm(context: PageContext, course: Course, proof: string | null): Html {
  const { t } = context;
  const paths = coursePaths(course.id);
  return layout(context, {
    title: 'certificate.page',
    style: 'content',
    script: 'certificate',
    main: html`<h1>${t('certificate.title')}</h1>${inCourseLanguage(
      context,
      course,
      html`<p><strong>${course.title}</strong></p>`,
    )}
${
  proof === null
    ? html`<p class="error" role="alert">${t('certificate.expired')}</p><div class="acts"><a
class="button act" href="${linkTo(context, paths.test)}">${t('certificate.to-test')}</a></div>`
    : html`<p>${t('certificate.lead')}</p>
<form action="${linkTo(context, paths.certificate)}" method="post" data-certificate-form>
${hidden({ proof, make: 'yes', hash: '', salt: '' })}
<p data-unscripted>${t('certificate.name.hand')}</p>
<div data-scripted hidden><label for="holder">${t('certificate.name')}</label><p class="hint"
id="holder-hint">${t('certificate.name.hint')}</p><input type="text" id="holder" maxlength="200"
autocomplete="name" aria-describedby="holder-hint"></div>
<div class="acts"><button class="act" id="send">${t('certificate.make')}</button></div></form>`
}
${backToCourse(context, course)}`,
  });
}

/** What was done for a certificate, in a sentence. */
export const sayDeed = (
  { t }: Pick<PageContext, 't'>,
  { kind, right, all, version }: DeedFacts,
  { minutes }: Pick<Course, 'minutes'>,
): string =>
  kind === 'alone'
    ? t('certificate.criteria.alone', { right, all, version })
    : t('certificate.criteria.workshop', { minutes, version });

/** Questions answered right, and all of them; the version of the course. */
interface DeedFacts {
  readonly kind: 'alone' | 'workshop';
  readonly right: number;
  readonly all: number;
  readonly version: string;
}

/** A certificate as it was made. */
export interface CertificateView {
  readonly course: Course;
  readonly badge: TrainingBadge;
  readonly token: string;
  /** Where it is checked, the certificate in the fragment. */
  readonly address: string;
}

/** A certificate that was just made, to be kept. */
export function certificatePage(context: PageContext, certificate: CertificateView): Html {
  const { t } = context;
  const { course, badge, token, address } = certificate;
  const { hash = '', salt = '' } = badge.recipient ?? {};
  return layout(context, {
    title: 'certificate.page',
    style: 'content',
    script: 'certificate',
    main: html`<h1>${t('certificate.made')}</h1><p class="unprinted">${t('certificate.save')}</p>
<section class="certificate" data-holder="${hash}" data-salt="${salt}">
${badgeFacts(context, badge, course.language, html`<span class="blank" data-name></span>`)}
<p>${squareDrawing(address, 'low', t('certificate.qr'))}</p><p class="hint">${t('certificate.how-check')} <bdi
dir="ltr"
translate="no">${badge.issuer.id}${verifyPath}</bdi></p>
<p class="hint">${t('certificate.lead')}</p></section>
<div class="acts unprinted"><form action="${linkTo(context, certificatePdf)}" method="post">${hidden({
      certificate: token,
    })}<button class="act">${t('certificate.pdf')}</button></form><button type="button" data-print
hidden>${t('certificate.print')}</button><a class="button" download="certificate.jwt"
href="data:application/jwt,${token}">${t('certificate.file')}</a><a class="button"
href="${address}">${t('certificate.check')}</a></div>
<div class="unprinted"><label for="token">${t('certificate.text')}</label><textarea id="token" rows="6"
readonly dir="ltr" translate="no" spellcheck="false">${token}</textarea></div>
<div class="unprinted">${backToCourse(context, course)}</div>`,
  });
}

/** Where a certificate is set as PDF, by a form. */
export const certificatePdf = '/training/certificate.pdf';
/** Where anybody checks one. */
export const verifyPath = '/verify-certificate';

/** What a certificate says, as a list; its own words are in the language of the course. */
export function badgeFacts(
  context: PageContext,
  badge: TrainingBadge,
  lang: string | null,
  holder: Html,
): Html {
  const { t } = context;
  const { achievement, issuer } = badge;
  const own = (text: string) =>
    lang === null ? html`<bdi>${text}</bdi>` : html`<bdi lang="${lang}">${text}</bdi>`;
  return html`<dl class="facts"><div><dt>${t('certificate.course')}</dt><dd>${own(
    achievement.name,
  )}</dd></div>
<div><dt>${t('certificate.what')}</dt><dd>${own(achievement.criteria)}</dd></div>
<div><dt>${t('certificate.day')}</dt><dd>${day(context, badge.day)}</dd></div>
<div><dt>${t('certificate.issuer')}</dt><dd>${own(issuer.name)} <span dir="ltr"
translate="no">${issuer.id}</span></dd></div>
${when(holder, () => html`<div><dt>${t('certificate.holder')}</dt><dd>${holder}</dd></div>`)}</dl>`;
}
