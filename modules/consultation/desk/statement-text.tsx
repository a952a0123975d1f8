// A statement with its number, in the member's language where it has it.
import { language as spokenLanguage } from '@heed/desk/words/catalogue.ts';

export function StatementText(props: { number: number; texts: Readonly<Record<string, string>> }) {
  const { number, texts } = props;
  const language = spokenLanguage() in texts ? spokenLanguage() : (Object.keys(texts)[0] ?? 'en');
  return (
    <>
      {number}.{' '}
      <span lang={language} dir="auto">
        {texts[language]}
      </span>
    </>
  );
}
