// Photos, files and voice. What can be cleaned is cleaned, what cannot is said before it is sent; she may
// keep the traces for a court. Where a child may be shown nothing can be added: the field disappears and the
// server refuses. The choice about traces stands before the files: without script the server cleans them
// while they arrive.
import type { Cleaning } from '@heed/domain/media';
import type { PageContext } from '../context.ts';
import { errorAt, tick } from '../field.ts';
import { type FormProblem, limits, problems } from '../forms.ts';
import { type Html, html, when } from '../markup.ts';

/**
 * Files that have arrived with an earlier sending of the form, as an opaque token, and what became of each.
 */
export interface AttachedFiles {
  readonly token: string;
  readonly files: readonly ArrivedFile[];
}

export interface ArrivedFile {
  /** The name on the person's device. */
  readonly name: string;
  readonly cleaned: Cleaning;
  /** It is sent only if she ticks it. */
  readonly isAsked: boolean;
  readonly ticked: boolean;
}

/** Name of the tick that sends the file of this number as it is. */
export const tickOf = (n: number): string => `uncleaned-${n}`;

export interface AttachmentData {
  readonly attached?: AttachedFiles;
  readonly under18?: string | undefined;
  readonly metadata?: boolean;
  /** A voice message is wanted: without script the phone's own recorder opens. */
  readonly voice?: boolean;
  readonly wrong?: readonly FormProblem[];
}

function arrivedFiles({ t }: PageContext, files: readonly ArrivedFile[]): Html {
  const state = ({ isAsked, cleaned }: ArrivedFile) =>
    cleaned === 'yes'
      ? 'file.clean'
      : cleaned === 'partly'
        ? 'file.partly'
        : isAsked
          ? 'file.dirty'
          : 'file.kept';
  return html`<ul class="flow">${files.map(
    (file, n) =>
      html`<li class="card" data-cleaned="${file.cleaned}"><bdi translate="no">${file.name}</bdi><p
class="${file.isAsked ? 'error' : 'hint'}">${t(state(file))}</p>${when(file.isAsked, () =>
        tick({ name: tickOf(n), label: t('file.send'), checked: file.ticked }),
      )}</li>`,
  )}</ul>${when(
    files.some(({ isAsked }) => isAsked),
    () => html`<p class="hint">${t('file.unticked')}</p>`,
  )}`;
}

export function attachmentPart(context: PageContext, data: AttachmentData): Html {
  const { t } = context;
  const wrong = data.wrong ?? [];
  const bad = wrong.some((problem) => problems[problem] === 'attachment');
  const child = data.under18 === 'yes';
  return html`<section data-step="1" data-attachments
class="flow${bad ? ' wrong' : ''}${child ? ' child' : ''}">
<h2${data.voice ? html` class="hidden"` : null}><label for="attachment">${t(
    data.voice ? 'pictures.voice' : 'report.attachment',
  )}</label></h2>
${errorAt(context, wrong, 'attachment')}
${when(!data.voice, () => html`<p class="hint">${t('child.no-pictures')}</p>`)}
<div class="pictures flow">
${when(
  data.attached,
  () => html`<input type="hidden" name="attached"
value="${data.attached?.token}"><p>${t('report.attached')}</p>
${arrivedFiles(context, data.attached?.files ?? [])}`,
)}
<p class="hint"
id="attachment-hint">${
    data.voice
      ? t('voice.warning')
      : t('report.attachment.hint', {
          count: limits.attachments,
          megabytes: limits.attachmentMegabytes,
        })
  }</p>
${when(!data.voice, () =>
  tick({
    name: 'metadata',
    value: 'keep',
    label: t('report.metadata'),
    hint: t('report.metadata.hint'),
    checked: data.metadata ?? false,
  }),
)}
<input type="file" id="attachment" name="attachment"
multiple${data.voice ? html` accept="audio/*" capture` : null}
aria-describedby="attachment-hint${bad ? ' attachment-error' : ''}"${child ? html` disabled` : null}>
<ul class="flow" data-files></ul>
<div data-voice hidden><button type="button" data-stop="${t('voice.stop')}"
data-name="${t('voice.name')}">${t('voice.start')}</button>${when(
    !data.voice,
    () => html`
<p class="hint">${t('voice.warning')}</p>`,
  )}</div>
</div></section>`;
}
