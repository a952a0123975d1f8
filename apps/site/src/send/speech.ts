// The language for days and hours in a script: that of the page; English as it is written in Europe, as on
// the server.

export function speech(): string {
  const { lang } = document.documentElement;
  return lang === 'en' ? 'en-GB' : lang;
}
