// The language for days and hours in a script: that of the page; English as it is written in Europe, as on the server.

export function speech(): string {
  const { lang } = document.documentElement;
  return lang === 'en' ? 'en-GB' : lang;
}

/** The language that was asked for: that of the address, also where the page is in English for want of it. */
export function languageAsked(): string {
  const [, first = ''] = location.pathname.split('/');
  const asked = document.querySelector(`a[href^="/${CSS.escape(first)}/"]`) !== null;
  return asked ? first : document.documentElement.lang;
}
