// 'Is this the same picture': a fingerprint that came in a message, or a picture of the conversation, against
// pictures and captured pages that a member chooses. Compared in a worker; no picture is shown.
import { imageHashType, mostImageHashBytes, readImageHash } from '@heed/domain/image-hash';
import type { MessageAttachment } from '@heed/envelope';
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { fetchAttachment, kindOf } from '../../model/conversation/attachment.ts';
import type { Reading } from '../../model/conversation/reading.ts';
import { reportUnexpected } from '../../model/fault.ts';
import { run } from '../../model/figures/run.ts';
import type { PictureAnswer, PictureFinding, PictureReference } from '../../model/pictures/work.ts';
import { reveal } from '../../ui/blur.ts';
import { pictureWords as w } from '../../words/inspect.ts';

interface Props {
  readonly read: Reading;
  readonly message: string;
  readonly attachment: MessageAttachment;
}

type State = 'fetching' | 'ready' | 'comparing' | 'failed' | 'unreadable';

export function PicturesView({ read, attachment }: Props) {
  const state = useSignal<State>('fetching');
  const reference = useRef<PictureReference | null>(null);
  const answer = useSignal<PictureAnswer | null>(null);
  const share = useSignal('');
  const cancel = useRef(() => {});
  const attempt = async (work: () => Promise<State>) => {
    try {
      state.value = await work();
    } catch (error) {
      reportUnexpected(error);
      state.value = 'failed';
    }
  };
  useEffect(() => {
    void attempt(async () => {
      reference.current = await referenceOf(attachment);
      return reference.current === null ? 'unreadable' : 'ready';
    });
    return () => cancel.current();
  }, []);
  const compare = (files: () => Promise<readonly NamedFile[]>) =>
    attempt(async () => {
      state.value = 'comparing';
      answer.value = null;
      const question = { reference: reference.current!, files: await files() };
      const work = run('comparePictures', question, (progress) => (share.value = w.share(progress)));
      cancel.current = work.cancel;
      answer.value = await work.result;
      return 'ready';
    });
  const others = picturesOf(read, attachment.id);
  return (
    <>
      <p>{w.lead}</p>
      <p class="hint">{w.limits}</p>
      <div role="status">
        {state.value === 'comparing' && <p class="hint">{share.value || w.comparing}</p>}
        {state.value === 'failed' && <p class="warn">{w.failed}</p>}
        {state.value === 'unreadable' && <p class="warn">{w.notHash}</p>}
      </div>
      {reference.current !== null && (
        <Choice others={others} isBusy={state.value === 'comparing'} compare={compare} />
      )}
      {answer.value && <Answer answer={answer.value} />}
    </>
  );
}

interface ChoiceProps {
  readonly others: readonly MessageAttachment[];
  readonly isBusy: boolean;
  readonly compare: (files: () => Promise<readonly NamedFile[]>) => void;
}

/** Files of this device, or the pictures of the conversation. */
const Choice = ({ others, isBusy, compare }: ChoiceProps) => (
  <>
    <label for="pictures-chosen">{w.choose}</label>
    <input
      id="pictures-chosen"
      type="file"
      multiple
      accept="image/*,.wacz"
      disabled={isBusy}
      onChange={({ currentTarget: input }) => {
        const files = [...(input.files ?? [])].map((file) => ({ name: file.name, file }));
        input.value = '';
        if (files.length > 0) compare(async () => files);
      }}
    />
    {others.length > 0 && (
      <button
        type="button"
        data-act="compare-conversation"
        disabled={isBusy}
        onClick={() => compare(() => Promise.all(others.map(toNamedFile)))}
      >
        {w.conversation({ n: others.length })}
      </button>
    )}
  </>
);

interface NamedFile {
  readonly name: string;
  readonly file: Blob;
}

const toNamedFile = async (attachment: MessageAttachment): Promise<NamedFile> => ({
  name: attachment.name,
  file: await fetchAttachment(attachment),
});

/** Null where the file is no fingerprint in its form. */
async function referenceOf(attachment: MessageAttachment): Promise<PictureReference | null> {
  if (attachment.type !== imageHashType) return { picture: await fetchAttachment(attachment) };
  if (attachment.length > mostSealedBytes) return null;
  return readImageHash(new Uint8Array(await (await fetchAttachment(attachment)).arrayBuffer()));
}

/** A file that is sealed is filled up to 64 KiB at least: what is larger is no fingerprint. */
const mostSealedBytes = 65_536 + 64 * mostImageHashBytes;

/** Pictures of the conversation that nobody has locked. */
const picturesOf = (read: Reading, but: string): MessageAttachment[] =>
  read.messages.flatMap(({ message, locked }) =>
    (message?.attachments ?? []).filter(
      (one) => one.id !== but && !locked.has(one.id) && kindOf(one) === 'image',
    ),
  );

function Answer({ answer: { quality, findings, partial } }: { answer: PictureAnswer }) {
  if (quality === null) return <p class="warn">{w.notDecoded}</p>;
  const order = ['same', 'different', 'plain', 'large', 'unreadable'];
  const sorted = [...findings].sort(
    (a, b) => order.indexOf(a.outcome) - order.indexOf(b.outcome) || distanceOf(a) - distanceOf(b),
  );
  const same = findings.filter(({ outcome }) => outcome === 'same').length;
  return (
    <div data-pictures={same}>
      <p role="status">
        <b>{w.found({ same, of: findings.length })}</b> {w.quality({ quality })}
      </p>
      {partial.length > 0 && <p class="warn">{w.partial({ n: partial.length })}</p>}
      <ul class="bullets">
        {sorted.slice(0, mostShown).map((finding, n) => (
          <li key={`${n} ${finding.name}`} data-outcome={finding.outcome}>
            <span dir="auto" class="print" {...reveal()}>
              {finding.name}
            </span>
            : {sentence(finding)}
          </li>
        ))}
      </ul>
      {sorted.length > mostShown && <p class="hint">{w.more({ n: sorted.length - mostShown })}</p>}
    </div>
  );
}

/** Lines of the list; the nearest stand first. */
const mostShown = 50;

const distanceOf = (finding: PictureFinding): number => ('distance' in finding ? finding.distance : 256);

function sentence(finding: PictureFinding): string {
  if (!('distance' in finding)) return w.outcome[finding.outcome];
  const { outcome, distance, variant, moves } = finding;
  const turned = variant === 'original' ? '' : ` ${w.turned}`;
  return `${w.distance[outcome]({ distance })}${turned}${moves ? ` ${w.moves}` : ''}`;
}
