// What keeps a draft from being adopted, and the two signatures.

import { nameOf } from '@heed/desk/model/session/keyring.ts';
import { call, session } from '@heed/desk/model/session/session.ts';
import { Confirmed } from '@heed/desk/ui/parts.tsx';
import { countryName, dayName } from '@heed/desk/words/format.ts';
import * as v from 'valibot';
import type { RecommendationDraft } from '../rules/index.ts';
import {
  differencesOf,
  draftOf,
  type Recommendation,
  recommendationParts,
  recommendationShape,
  wordsIn,
} from '../rules/index.ts';
import { adoptedOf, faultsHere, nextDocument, signFirst, signSecond } from './model/adoption.ts';
import type { DraftProps } from './parts.ts';
import {
  addresseeWords,
  adoptionFaultWords,
  handbookDraftWords,
  handbookTopicWords,
  referenceKindWords,
  adoptionWords as w,
} from './words.ts';

interface AdoptionProps extends DraftProps {
  readonly draft: RecommendationDraft;
  /** What stands in the form is what was saved. */
  readonly isSaved: boolean;
}

export function Adoption(props: AdoptionProps) {
  const { view, id } = props;
  const proposal = view.proposals.find((one) => one.draft === id);
  return (
    <section data-adoption>
      <h3>{w.title}</h3>
      <p>{w.text}</p>
      {proposal === undefined ? <First {...props} /> : <Second {...props} proposal={proposal} />}
    </section>
  );
}

function First(props: AdoptionProps) {
  const { draft, view, id, isSaved, run } = props;
  const stored = props.stored?.draft ?? draft;
  const faults = faultsHere(draft, view.today);
  const adopted = adoptedOf(view, id)?.recommendation;
  const isAdopted =
    adopted?.state === 'adopted' && JSON.stringify(draftOf(adopted)) === JSON.stringify(stored);
  const sign = (state: 'adopted' | 'withdrawn') =>
    run(w.signed, async () => {
      // What stands adopted is withdrawn, not what was changed since.
      const source = state === 'withdrawn' && adopted !== undefined ? draftOf(adopted) : stored;
      const document = nextDocument(view, { id, draft: source }, state);
      await signFirst(view, id, document, session.value!.keyring);
      return undefined;
    });
  return (
    <>
      {faults.length === 0 ? (
        <>
          {adopted !== undefined && !isAdopted && (
            <p data-differs>{w.differs({ version: adopted.version })}</p>
          )}
          <p>{isAdopted ? w.isAdopted : w.ready}</p>
        </>
      ) : (
        <>
          <p>{w.missing}</p>
          <ul class="bullets">
            {faults.map(({ kind, about }) => (
              <li key={`${kind} ${about}`} data-fault={kind}>
                {adoptionFaultWords[kind]} {about !== '' && <bdi>({about})</bdi>}
              </li>
            ))}
          </ul>
        </>
      )}
      {!isSaved && <p class="hint">{w.save}</p>}
      {isSaved && !isAdopted && faults.length === 0 && (
        <button type="button" class="act" onClick={() => void sign('adopted')}>
          {w.first}
        </button>
      )}
      {adopted !== undefined && adopted.state !== 'withdrawn' && (
        <p>
          <Confirmed
            label={w.withdraw}
            title={w.withdrawTitle}
            text={w.withdrawText}
            act={w.withdrawAct}
            class="danger"
            onAct={() => void sign('withdrawn')}
          />
        </p>
      )}
    </>
  );
}

function Second(props: AdoptionProps & { proposal: DraftProps['view']['proposals'][number] }) {
  const { proposal, view, id, run } = props;
  const { keyring } = session.value!;
  const isOwn = proposal.member === keyring.me.member.id;
  const name = nameOf(keyring, proposal.member) ?? handbookDraftWords.colleague;
  const takeBack = () =>
    run(w.isTakenBack, async () => {
      await call('handbooks.withdrawProposal', { draft: id }, { id: view.id });
      return undefined;
    });
  const signed = v.safeParse(recommendationShape, JSON.parse(proposal.document));
  const sign = ({ number, version }: Recommendation) =>
    run(w.adopted({ number, version }), async () => {
      await signSecond(view, proposal, keyring);
      return undefined;
    });
  return (
    <>
      <p>{isOwn ? w.own : w.waiting({ name, day: dayName(proposal.day) })}</p>
      {signed.success && (
        <SignedText recommendation={signed.output} former={adoptedOf(view, id)?.recommendation} />
      )}
      <div class="row">
        {!isOwn && signed.success && (
          <button type="button" class="act" onClick={() => void sign(signed.output)}>
            {w.second}
          </button>
        )}
        <button type="button" onClick={() => void takeBack()}>
          {w.takeBack}
        </button>
      </div>
    </>
  );
}

/** All of what is signed that is no sentence: to whom, where, on what, by whose vote. */
const Direction = ({ addressees, topics, countries, restsOn, votes, contributors }: Recommendation) => (
  <>
    <p>
      {handbookDraftWords.addressees}: {addressees.map((one) => addresseeWords[one]).join(', ')} ·{' '}
      {handbookDraftWords.topics}: {topics.map((one) => handbookTopicWords[one]).join(', ')} ·{' '}
      {countries.map(countryName).join(', ')}
    </p>
    <p>{handbookDraftWords.rests}:</p>
    <ul class="bullets">
      {restsOn.map(({ kind, ref, quote }) => (
        <li key={`${kind} ${ref}`}>
          {referenceKindWords[kind]} <bdi>{ref}</bdi>{' '}
          {quote !== null && <q dir="auto">{Object.values(quote)[0]}</q>}
        </li>
      ))}
      {votes.map(({ ref, wording }) => (
        <li key={ref}>{handbookDraftWords.wording({ wording: Object.values(wording)[0] ?? '' })}</li>
      ))}
      {contributors.map(({ name }) => (
        <li key={name}>
          <bdi>{name}</bdi>
        </li>
      ))}
    </ul>
  </>
);

/** The text that is signed, with what changed since the former version. */
function SignedText(props: { recommendation: Recommendation; former: Recommendation | undefined }) {
  const { recommendation } = props;
  const { lang, words } = wordsIn(recommendation, '');
  const former = props.former && wordsIn(props.former, lang).words;
  return (
    <details open>
      <summary>{w.read}</summary>
      {recommendationParts.map((part) => (
        <p lang={lang} dir="auto" key={part}>
          {former === undefined
            ? words[part]
            : differencesOf(former[part], words[part], lang).map(({ kind, text }, at) =>
                kind === 'same' ? (
                  text
                ) : kind === 'added' ? (
                  <ins key={at}>{text}</ins>
                ) : (
                  <del key={at}>{text}</del>
                ),
              )}
        </p>
      ))}
      <Direction {...recommendation} />
    </details>
  );
}
