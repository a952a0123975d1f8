// Before a referral goes: exactly the words that another desk of this server will read, with what travels
// beside them, or that a member passes on to a place outside.
import { type Body, maySend } from '@heed/domain/casework';
import type { RecordForm } from '../../model/case/editing.ts';
import { file } from '../../model/case/file.ts';
import { emptyParts, referralFacts, referralText } from '../../model/case/referral-text.ts';
import { withConsentHere } from '../../model/case/saving/consent-here.ts';
import { deskName, referralTextOf } from '../../model/case/saving/refer.ts';
import type { Reading } from '../../model/conversation/reading.ts';
import { session } from '../../model/session/session.ts';
import { reveal } from '../../ui/blur.ts';
import { partWords, referralWords as w } from '../../words/case.ts';
import { conversationWords } from '../../words/conversation.ts';
import { countryName, languageName } from '../../words/format.ts';

export function ReferralPreview({ read, now: form }: { read: Reading; now: RecordForm }) {
  const body = form.values as unknown as Body<'referral'>;
  const now = file.value && withConsentHere(form, file.value);
  if (now === null || body.to.name === '') return null;
  // What may not go out is not shown as if it did.
  if (!maySend(now, { to: body.to, parts: body.parts, now: Date.now() }).ok) return null;
  const { keyring } = session.value!;
  const isHere = body.to.kind === 'desk';
  const of = referralTextOf(body, keyring);
  const empty = emptyParts(now, read, of).map((part) => partWords[part]);
  return (
    <section class="care" aria-labelledby="preview-title">
      <h3 id="preview-title">{(isHere ? w.preview : w.previewOutside)({ name: body.to.name })}</h3>
      <p class="text" dir="auto" id="preview" {...reveal()}>
        {referralText(now, read, of)}
      </p>
      {isHere && (
        <>
          <p class="hint">{w.previewFrom({ desk: deskName(keyring, read.row.desk) })}</p>
          <ul class="bullets">
            {factLines(read, body).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
      {empty.length > 0 && <p class="hint">{w.previewEmpty({ parts: empty.join(', ') })}</p>}
    </section>
  );
}

/** Each fact that goes beside the words, as the other desk's list will show it. */
function factLines(read: Reading, { parts }: Body<'referral'>): string[] {
  const { urgent, under18, country, language, name } = referralFacts(read, parts);
  const c = conversationWords;
  const factLine = (label: string, value: unknown) => (value === undefined ? [] : [`${label}: ${value}`]);
  return [
    ...(urgent === true ? [c.urgent] : []),
    ...factLine(c.under18, c.under18Words[under18 as keyof typeof c.under18Words]),
    ...factLine(c.country, country && countryName(String(country))),
    ...factLine(c.language, language && languageName(String(language))),
    ...factLine(w.previewName, name),
  ];
}
