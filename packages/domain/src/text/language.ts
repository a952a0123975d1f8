// Tags of languages (BCP 47).

/** A tag of BCP 47, such as 'hr' or 'pt-BR', by which dates can be written. */
export function isLanguageTag(text: string): boolean {
  if (!/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(text)) return false;
  try {
    return new Intl.Locale(text).language !== '';
  } catch {
    return false;
  }
}
