// `/verify-certificate`: whether a certificate of training is genuine. With script it is judged on the
// device, by what stands in the page: the keys that the organisation confirmed.
import { fingerprintDigits, type OrganisationTrust, type SignedStatement } from '@heed/envelope';
import type { BadgeVerdict } from '@heed/envelope/badge';
import { linkTo, type PageContext } from '@heed/site/context';
import { layout } from '@heed/site/frame/layout';
import { type Html, html, when } from '@heed/site/markup';
import { badgeFacts, verifyPath } from '../certificate/page.ts';

/** What a certificate is judged by. */
export interface CertificateTrust {
  readonly trust: OrganisationTrust;
  readonly statements: readonly SignedStatement[];
}

/** What the page that checks certificates is made from. */
export interface VerifyPageData {
  /** Null before the organisation has a key: nothing is genuine then. */
  readonly basis: CertificateTrust | null;
  readonly token: string;
  /** Null where nothing was sent. */
  readonly verdict: BadgeVerdict | null;
}

const faults = ['malformed', 'altered', 'unknown-key', 'future-day'] as const;
const empty = { id: '', day: '2000-01-01', issuer: { id: '', name: '' }, recipient: null } as const;
const emptyBadge = { ...empty, achievement: { id: '', name: '', description: '', criteria: '' } };

/** The page that checks certificates. */
export function verifyPage(context: PageContext, { basis, token, verdict }: VerifyPageData): Html {
  const { t } = context;
  return layout(context, {
    title: 'verify.page',
    style: 'content',
    script: 'verify-certificate',
    path: verifyPath,
    main: html`<h1>${t('verify.title')}</h1>
${when(basis === null, () => html`<p class="note">${t('certificate.none')}</p>`)}
<div data-verify="${basis === null ? '' : JSON.stringify(basis)}">${outcomes(context, basis, verdict)}</div>
<p>${t('verify.lead')} <span data-unscripted>${t('verify.sent')}</span><span data-scripted
hidden>${t('verify.here')}</span></p>
<form action="${linkTo(context, verifyPath)}" method="post" class="flow" data-verify-form>
<label for="certificate">${t('verify.text')}</label><textarea id="certificate" name="certificate" rows="7"
maxlength="8000" required dir="ltr" translate="no" spellcheck="false" autocomplete="off">${token}</textarea>
<div class="flow" data-scripted hidden><label for="holder">${t('verify.name')}</label><p class="hint"
id="holder-hint">${t('verify.name.hint')}</p><input type="text" id="holder" maxlength="200"
autocomplete="off" aria-describedby="holder-hint"></div>
<div class="acts"><button class="act" id="send">${t('verify.check')}</button></div></form>`,
  });
}

/** Every outcome stands in the page, so that the script has words for it; one is shown. */
function outcomes(context: PageContext, basis: CertificateTrust | null, verdict: BadgeVerdict | null): Html {
  const { t } = context;
  const reason = verdict?.ok === false ? verdict.reason : null;
  const badge = verdict?.ok ? verdict.badge : null;
  const hide = (isHidden: boolean) => when(isHidden, () => html` hidden`);
  return html`${faults.map(
    (fault) =>
      html`<div class="error" role="alert" tabindex="-1" data-outcome="${fault}"${hide(
        reason !== fault,
      )}><p>${t(`verify.${fault}`)}</p></div>`,
  )}<div class="error" role="alert" tabindex="-1" data-outcome="other-name" hidden><p>${t(
    'verify.name.other',
  )}</p></div><div class="error" role="alert" tabindex="-1" data-outcome="old-browser" hidden><p>${t(
    'verify.old-browser',
  )}</p></div>
<section class="note" role="status" tabindex="-1" data-outcome="valid"${hide(badge === null)}>
<p><strong>${t('verify.valid')}</strong></p>
${badgeFacts(
  context,
  badge ?? emptyBadge,
  null,
  html`${(['same', 'unbound', 'unasked'] as const).map(
    (state) =>
      html`<span data-holder="${state}"${hide(
        state !== (badge?.recipient === null ? 'unbound' : 'unasked'),
      )}>${t(`verify.name.${state}`)}</span>`,
  )}`,
)}
<p>${t('verify.key', { fingerprint: basis === null ? '' : fingerprintDigits(basis.trust.fingerprint) })}</p>
<p class="hint">${t('certificate.lead')}</p></section>`;
}
