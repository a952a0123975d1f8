// One attachment: nothing is fetched until asked; a picture comes blurred, drawn anew on a canvas; a sound
// plays from memory; anything else is a download with a warning.

import { imageHashType } from '@heed/domain/image-hash';
import { EnvelopeError, type MessageAttachment } from '@heed/envelope';
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { download, drawPicture, fetchAttachment, kindOf } from '../../model/conversation/attachment.ts';
import { hotlines } from '../../model/conversation/hotlines.ts';
import type { Inspection } from '../../model/conversation/inspection.ts';
import { notice, refresh } from '../../model/conversation/open.ts';
import { reportUnexpected } from '../../model/fault.ts';
import { nameOf } from '../../model/session/keyring.ts';
import { sessionSignal } from '../../model/session/scope.ts';
import { call, session } from '../../model/session/session.ts';
import { reveal } from '../../ui/blur.ts';
import { Confirmed } from '../../ui/parts.tsx';
import { failure } from '../../ui/status.ts';
import { attachmentWords } from '../../words/attachment.ts';
import { dayName, sizeText } from '../../words/format.ts';
import { faultWords } from '../../words/frame.ts';
import { badgeWords } from '../../words/inbox.ts';

const w = attachmentWords;
/** One choice for all pictures of this page. */
const grey = sessionSignal(true);
/**
 * Who was given a picture that this page has locked, by its id: shown to whoever locks it, and at any time to
 * supervisors.
 */
const seenBy = sessionSignal<ReadonlyMap<string, HandedKeys>>(new Map());
type HandedKeys = readonly { readonly member: string; readonly day: string }[];

type Props = {
  file: MessageAttachment;
  locked: boolean;
  handed: HandedKeys;
  /** What can be looked into from this file; null for nothing. */
  inspect: { readonly what: Inspection['what']; readonly open: () => void } | null;
};

export function AttachmentView({ file, locked, handed, inspect }: Props) {
  return (
    <li>
      <p class="file-name">
        <b dir="auto" {...reveal()}>
          {file.name}
        </b>{' '}
        <small>{sizeText(file.length)}</small>
      </p>
      {locked ? (
        <Locked handed={handed.length > 0 ? handed : (seenBy.value.get(file.id) ?? [])} />
      ) : (
        <>
          {file.type === imageHashType && <p class="hint">{w.hash}</p>}
          <Openable file={file} />
          {inspect && (
            <button type="button" data-act={`inspect-${inspect.what}`} onClick={inspect.open}>
              {inspect.what === 'deposit' ? w.judge : w.compare}
            </button>
          )}
        </>
      )}
    </li>
  );
}

function Openable({ file }: { file: MessageAttachment }) {
  const state = useSignal<'closed' | 'loading' | 'failed' | 'damaged' | 'open'>('closed');
  const plain = useSignal<Blob | null>(null);
  const kind = kindOf(file);
  const fetchIt = async () => {
    state.value = 'loading';
    try {
      plain.value = await fetchAttachment(file);
      state.value = 'open';
    } catch (error) {
      state.value = error instanceof EnvelopeError ? 'damaged' : 'failed';
    }
    return plain.value;
  };
  const save = async () => {
    const bytes = plain.value ?? (await fetchIt());
    if (bytes) download(bytes, file.name);
  };
  return (
    <>
      <div role="status">
        {state.value === 'loading' && <p class="hint">{w.loading}</p>}
        {state.value === 'failed' && <p class="warn">{w.failed}</p>}
        {state.value === 'damaged' && <p class="warn">{w.damaged}</p>}
      </div>
      {plain.value && kind === 'image' && <Picture plain={plain.value} name={file.name} />}
      {plain.value && kind === 'sound' && <Sound plain={plain.value} type={file.type} />}
      <div class="row">
        {!plain.value && kind !== 'file' && (
          <button type="button" onClick={fetchIt}>
            {kind === 'image' ? w.fetch : w.play}
          </button>
        )}
        <Confirmed label={w.save} title={file.name} text={w.saveWarning} act={w.saveAct} onAct={save} />
        {kind === 'image' && (
          <Confirmed
            label={w.illegal}
            title={w.illegalSure}
            text={w.illegalText}
            act={w.illegalAct}
            class="destroy"
            onAct={() => lockIt(file.id)}
          />
        )}
      </div>
    </>
  );
}

async function lockIt(id: string): Promise<void> {
  try {
    const answer = await call('casework.lockImage', {}, { id });
    seenBy.value = new Map(seenBy.value).set(id, answer.seenBy);
    await refresh();
  } catch (error) {
    reportUnexpected(error);
    notice.value = failure(faultWords.server);
  }
}

function Picture({ plain, name }: { plain: Blob; name: string }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const clear = useSignal(false);
  const isDrawn = useSignal<boolean | null>(null);
  useEffect(() => {
    if (canvas.current) void drawPicture(plain, canvas.current).then((value) => (isDrawn.value = value));
  }, [plain]);
  if (isDrawn.value === false) return <p class="care">{w.notDrawn}</p>;
  return (
    <figure>
      <div class="veil">
        <canvas
          ref={canvas}
          role="img"
          aria-label={w.picture({ name })}
          class={`${clear.value ? '' : 'blurred'} ${grey.value ? 'grey' : ''}`}
        />
      </div>
      <div class="row">
        <button type="button" aria-pressed={clear.value} onClick={() => (clear.value = !clear.value)}>
          {clear.value ? w.hide : w.show}
        </button>
        <button type="button" onClick={() => (grey.value = !grey.value)}>
          {grey.value ? w.colour : w.grey}
        </button>
      </div>
    </figure>
  );
}

function Sound({ plain, type }: { plain: Blob; type: string }) {
  const url = useSignal<string | null>(null);
  useEffect(() => {
    // The type was checked against the closed list of sounds: a sound element runs nothing.
    const address = URL.createObjectURL(new Blob([plain], { type }));
    url.value = address;
    return () => URL.revokeObjectURL(address);
  }, [plain]);
  return (
    <>
      <p class="hint">{w.voice}</p>
      {/* biome-ignore lint/a11y/useMediaCaption: nobody has written down what she says */}
      {url.value && <audio controls src={url.value} />}
    </>
  );
}

function Locked({ handed }: { handed: HandedKeys }) {
  const keyring = session.value!.keyring;
  const lines = hotlines(keyring.me.organisation.country);
  return (
    <div class="warn">
      <p>{w.locked}</p>
      <p>
        <b>{w.call}</b>
      </p>
      <ul class="bullets">
        {lines.map(({ name, web, source, seenOn }) => (
          <li key={web}>
            {name}: <span class="print">{web}</span> <small>{w.source({ source, seen: seenOn })}</small>
          </li>
        ))}
      </ul>
      {handed.length > 0 && (
        <p>
          {w.seenBy}:{' '}
          {handed
            .map(({ member, day }) => `${nameOf(keyring, member) ?? badgeWords.someone}, ${dayName(day)}`)
            .join('; ')}
        </p>
      )}
    </div>
  );
}
