// Who agreed, when, for whom and how: it goes into the package as it is written here.
import { caseWords } from '../../words/case.ts';
import { evidenceWords } from '../../words/evidence.ts';
import type { ConsentDraft } from './choice.ts';

const w = evidenceWords;
type Props = { consent: ConsentDraft; today: string; onChange: (consent: ConsentDraft) => void };

export const ConsentFields = ({ consent, today, onChange }: Props) => (
  <fieldset>
    <legend>{w.consentTitle}</legend>
    <label for="given">{w.given}</label>
    <select
      id="given"
      value={consent.given}
      onChange={(e) => onChange({ ...consent, given: e.currentTarget.value as ConsentDraft['given'] })}
    >
      <option value="">{caseWords.choose}</option>
      <option value="by-the-person">{w.givenBy['by-the-person']}</option>
      <option value="by-somebody-for-the-person">{w.givenBy['by-somebody-for-the-person']}</option>
    </select>
    <label for="consent-day">{w.day}</label>
    <input
      id="consent-day"
      type="date"
      max={today}
      value={consent.day}
      onInput={(e) => onChange({ ...consent, day: e.currentTarget.value })}
    />
    <label for="recipient">{w.recipient}</label>
    <p class="hint" id="recipient-hint">
      {w.recipientHint}
    </p>
    <input
      id="recipient"
      type="text"
      maxLength={300}
      aria-describedby="recipient-hint"
      value={consent.recipient}
      onInput={(e) => onChange({ ...consent, recipient: e.currentTarget.value })}
    />
    <label for="consent-words">{w.words}</label>
    <p class="hint" id="words-hint">
      {w.wordsHint}
    </p>
    <textarea
      id="consent-words"
      maxLength={5000}
      aria-describedby="words-hint"
      value={consent.words}
      onInput={(e) => onChange({ ...consent, words: e.currentTarget.value })}
    />
  </fieldset>
);
