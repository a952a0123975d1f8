// Lines of the desk's own beside the phrase book: put into the answer by a press, kept from what is typed,
// removed. Below the field, what stands under each answer of the member.
import { type Signal, useSignal } from '@preact/signals';
import {
  type AnswerTemplate,
  deskTemplates,
  load,
  ownSignature,
  putSignature,
  putTemplate,
  removeTemplate,
  state,
} from '../../model/conversation/templates.ts';
import { attempt } from '../../model/fault.ts';
import { Notice } from '../../ui/notice.tsx';
import { Confirmed } from '../../ui/parts.tsx';
import type { StatusMessage } from '../../ui/status.ts';
import { signatureWords, templateWords as w } from '../../words/phrases.ts';

/** `typed`: what stands in the field, which a member can keep. */
export function Templates(props: { language: string; typed: string; onInsert: (line: string) => void }) {
  const notice = useSignal<StatusMessage | null>(null);
  const content = deskTemplates.value?.content;
  const { onInsert, ...typed } = props;
  return (
    <section class="templates" aria-labelledby="templates-title">
      <h2 id="templates-title">{w.title}</h2>
      <p class="hint">{w.hint}</p>
      <Notice message={notice.value} />
      {state.value === 'failed' && (
        <p class="warn" role="alert">
          {w.failed}{' '}
          <button type="button" onClick={() => load()}>
            {w.again}
          </button>
        </p>
      )}
      {content === null && <p class="care">{w.unreadable}</p>}
      {content && (
        <>
          {content.templates.length === 0 && <p class="hint">{w.none}</p>}
          <ul class="book">
            {content.templates.map((template) => (
              <Template
                key={template.id}
                template={template}
                onInsert={onInsert}
                onRemove={() => attempt(notice, w.removed, () => removeTemplate(template.id))}
              />
            ))}
          </ul>
          <KeepTyped {...typed} notice={notice} />
        </>
      )}
    </section>
  );
}

const Template = (props: {
  template: AnswerTemplate;
  onInsert: (line: string) => void;
  onRemove: () => Promise<unknown>;
}) => (
  <li data-template={props.template.id}>
    <p lang={props.template.language} dir="auto">
      <button
        type="button"
        class="plain"
        data-act="insert-template"
        onClick={() => props.onInsert(props.template.text)}
      >
        {props.template.title}
      </button>
    </p>
    <small lang={props.template.language} dir="auto">
      {props.template.text}
    </small>{' '}
    <Confirmed
      label={w.remove({ title: props.template.title })}
      title={w.removeTitle}
      text={w.removeText({ title: props.template.title })}
      act={w.remove({ title: props.template.title })}
      onAct={props.onRemove}
    />
  </li>
);

function KeepTyped(props: { language: string; typed: string; notice: Signal<StatusMessage | null> }) {
  const title = useSignal('');
  const keep = () =>
    attempt(props.notice, w.saved, async () => {
      const [name, text] = [title.value.trim(), props.typed.trim()];
      if (name === '' || text === '') return w.nothing;
      const refusal = await putTemplate({ title: name, language: props.language, text });
      if (refusal === undefined) title.value = '';
      return refusal;
    });
  return (
    <details>
      <summary>{w.keep}</summary>
      <div class="field">
        <label for="template-title">{w.name}</label>
        <p class="hint" id="template-title-hint">
          {w.nameHint}
        </p>
        <input
          id="template-title"
          type="text"
          maxLength={80}
          aria-describedby="template-title-hint"
          value={title}
          onInput={(event) => (title.value = event.currentTarget.value)}
        />
      </div>
      <button type="button" data-act="keep-template" onClick={keep}>
        {w.save}
      </button>
    </details>
  );
}

/** What stands below the member's answers, and whether it stands below this one. */
export function Signature({ isOn, onSwitch }: { isOn: boolean; onSwitch: (isOn: boolean) => void }) {
  const s = signatureWords;
  const notice = useSignal<StatusMessage | null>(null);
  const signature = ownSignature();
  const typed = useSignal<string | null>(null);
  if (!deskTemplates.value?.content) return null;
  return (
    <>
      {signature !== '' && (
        <div class="tick">
          <input
            type="checkbox"
            id="sign"
            checked={isOn}
            onChange={(event) => onSwitch(event.currentTarget.checked)}
          />
          <label for="sign">{s.sign({ signature })}</label>
        </div>
      )}
      <details class="signature">
        <summary>
          {s.title}: {signature || s.none}
        </summary>
        <div class="field">
          <label for="signature">{s.label}</label>
          <p class="hint" id="signature-hint">
            {s.hint}
          </p>
          <input
            id="signature"
            type="text"
            maxLength={120}
            aria-describedby="signature-hint"
            value={typed.value ?? signature}
            onInput={(event) => (typed.value = event.currentTarget.value)}
          />
        </div>
        <button
          type="button"
          data-act="save-signature"
          onClick={() => attempt(notice, s.saved, () => putSignature((typed.value ?? signature).trim()))}
        >
          {s.save}
        </button>
        <Notice message={notice.value} />
      </details>
    </>
  );
}
