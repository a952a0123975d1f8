// A contact as it is typed on the phone, judged and sealed. The words are gone from the page once it is kept.

import { type Body, checkBody, type OutreachEntry, outreachFacts } from '@heed/domain/casework';
import type { CertifiedDeskKey, Facts } from '@heed/envelope';
import { randomHex } from '@heed/envelope/seal';
import { pageWords as w } from '../../words/outreach.ts';
import { factsOfContact } from '../case/contact-facts.ts';
import { type NewCaseKeys, sealCase } from '../case/seal-case.ts';
import { type FieldFault, fieldFaults } from '../field-faults.ts';
import type { Along, SealedContact } from './sealed-store.ts';

export interface ContactForm {
  readonly danger: Body<'contact'>['danger'];
  readonly under18: Body<'contact'>['under18'];
  readonly area: string;
  readonly who: Body<'contact'>['who'];
  readonly words: string;
  readonly language: string;
  readonly languageName: string;
  readonly consent: Body<'contact'>['consent'];
  readonly safe: Body<'contact'>['safe'];
  readonly needs: readonly Body<'need'>['need'][];
  readonly material: readonly string[];
  readonly tests: readonly string[];
  readonly callBack: Body<'contact'>['callBack'];
  readonly safeContact: {
    readonly to: string;
    readonly answeredBy: string;
    readonly say: string;
    readonly never: string;
  } | null;
}

export const nothingTyped: ContactForm = {
  danger: '',
  under18: '',
  area: '',
  who: '',
  words: '',
  language: '',
  languageName: '',
  consent: '',
  safe: '',
  needs: [],
  material: [],
  tests: [],
  callBack: null,
  safeContact: null,
};

export type ContactCheck =
  | { readonly ok: true; readonly text: string; readonly facts: Facts; readonly urgent: boolean }
  | { readonly ok: false; readonly faults: readonly FieldFault[] };

/** What would be sealed, or what is wrong with it. */
export function judge(typed: ContactForm, along: Pick<Along, 'by'>): ContactCheck {
  const fault = (field: string, says: string): ContactCheck => ({ ok: false, faults: [{ field, says }] });
  const { needs, safeContact, words, ...rest } = typed;
  if (JSON.stringify({ ...typed, consent: '' }) === JSON.stringify({ ...nothingTyped, consent: '' }))
    return fault('area', w.empty);
  if (typed.consent === '') return fault('consent', w.askConsent);
  if (typed.consent === 'no') return fault('consent', w.noConsent);
  if (safeContact !== null && safeContact.to.trim() === '') return fault('safeContact.to', w.noWay);
  const contact = checkBody('contact', { ...rest, words, channel: 'outreach', started: null, ended: null });
  if (!contact.ok) return { ok: false, faults: fieldFaults(contact.faults) };
  const plan = safeContact && checkBody('safe-contact', planOf(safeContact));
  if (plan && !plan.ok)
    return {
      ok: false,
      faults: fieldFaults(plan.faults).map(({ says }) => ({ field: 'safeContact.to', says })),
    };
  const entries: OutreachEntry[] = [
    // Her words are the message itself; the entry does not say them again.
    { kind: 'contact', thing: randomHex(16), body: { ...contact.body, words: '' } },
    ...needs.map((need) => ({
      kind: 'need' as const,
      thing: randomHex(16),
      // Ticked because it is needed.
      body: { need, note: '', state: 'open' as const },
    })),
    ...(plan?.ok ? [{ kind: 'safe-contact' as const, thing: randomHex(16), body: plan.body }] : []),
  ];
  const facts = outreachFacts(entries);
  if (facts === null) return fault('area', w.long);
  return {
    ok: true,
    text: words,
    facts: { taken: 'outreach', by: along.by, ...factsOfContact(contact.body), ...facts },
    urgent: contact.body.danger === 'yes',
  };
}

const planOf = ({ never, ...way }: NonNullable<ContactForm['safeContact']>): Body<'safe-contact'> => ({
  ways: [{ way: 'other', ...way }],
  windows: [],
  timeZone: '',
  codeWord: '',
  never,
  reviewOn: null,
});

export async function seal(
  taking: NewCaseKeys,
  { text, facts, urgent }: Extract<ContactCheck, { ok: true }>,
  key: CertifiedDeskKey,
  day: string,
): Promise<SealedContact> {
  const request = { ...(await sealCase(taking, { text, facts }, key)), unopened: true, urgent };
  return { id: request.message.id, day, request, fault: null };
}
