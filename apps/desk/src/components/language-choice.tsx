// The language of the workspace: chosen before unlocking or later. Each stands in its own name.
import { useSignal } from '@preact/signals';
import { attempt } from '../model/fault.ts';
import { chooseLanguage } from '../model/session/member-language.ts';
import { Notice } from '../ui/notice.tsx';
import type { StatusMessage } from '../ui/status.ts';
import { isReviewed, language } from '../words/catalogue.ts';
import { workspaceLanguages } from '../words/choose.ts';
import { ownNameOf } from '../words/format.ts';
import { navWords } from '../words/frame.ts';

export function LanguageChoice() {
  const notice = useSignal<StatusMessage | null>(null);
  const choose = (code: string) => attempt(notice, null, () => chooseLanguage(code));
  return (
    <div class="field language">
      <label for="workspace-language">{navWords.language}</label>
      <select
        id="workspace-language"
        value={language()}
        onChange={(event) => void choose(event.currentTarget.value)}
      >
        {workspaceLanguages().map((code) => (
          <option key={code} value={code} lang={code}>
            {ownNameOf(code)}
          </option>
        ))}
      </select>
      {!isReviewed() && <p class="hint">{navWords.languageDraft}</p>}
      <Notice message={notice.value} />
    </div>
  );
}
