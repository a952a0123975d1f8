// What of a contact travels beside its words, whoever takes it down: a member at the desk, or on the street.
import type { Body } from '@heed/domain/casework';
import type { Facts } from '@heed/envelope';

/** By the names that a report has for it. What nobody said is left out. */
export function factsOfContact(contact: Body<'contact'>): Facts {
  const { danger, under18, country, language, languageName, name } = contact;
  const spoken = language === 'mis' ? languageName.trim().slice(0, 100) : language;
  return {
    ...(danger === 'yes' && { urgent: true }),
    ...(under18 !== '' && { under18 }),
    ...(country !== '' && { country }),
    ...(spoken !== '' && { language: spoken }),
    ...(name.trim() !== '' && { name: name.trim().slice(0, 100) }),
  };
}
