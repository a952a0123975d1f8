// In the form of a referral that no consent covers.
import type { Body } from '@heed/domain/casework';
import { Radios } from '../../components/form-controls.tsx';
import { agree, type RecordForm } from '../../model/case/editing.ts';
import { file } from '../../model/case/file.ts';
import { lacksConsent } from '../../model/case/saving/consent-here.ts';
import { consentHereWords, needWords, partWords } from '../../words/case.ts';
import { formWords } from '../../words/form.ts';

/** Where nothing covers what would go: how the person agreed to it, written down by the same press. */
export function ConsentHere({ now }: { now: RecordForm }) {
  if (file.value === null || !lacksConsent(now, file.value)) return null;
  const { need, to, parts } = now.values as Body<'referral'>;
  return (
    <fieldset class="field care" id="case-consent-here" aria-describedby="consent-here">
      <legend>{consentHereWords.title({ name: to.name })}</legend>
      {now.lacksConsent && <p class="fault">{consentHereWords.fault}</p>}
      <Radios
        id="case-agreed"
        name="case-agreed"
        options={Object.entries(formWords.consent.how.options)}
        value={now.agreedHow}
        put={(how) => agree(how as Body<'consent'>['how'])}
      />
      <p class="hint" id="consent-here">
        {consentHereWords.text({
          purpose: needWords[need] ?? '…',
          parts: parts.map((part) => partWords[part]).join(', '),
        })}
      </p>
    </fieldset>
  );
}
