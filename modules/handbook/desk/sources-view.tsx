// The left of the drafting table: results of consultations, words of events, a search through what is known.
import type { Routes } from '@heed/api';
import type { ResponseOf } from '@heed/api/client';
import { attempt } from '@heed/desk/model/fault.ts';
import { call } from '@heed/desk/model/session/session.ts';
import { Notice } from '@heed/desk/ui/notice.tsx';
import { Confirmed } from '@heed/desk/ui/parts.tsx';
import type { StatusMessage } from '@heed/desk/ui/status.ts';
import { language } from '@heed/desk/words';
import { askedGroupWords } from '@heed/desk/words/asked-groups.ts';
import { useSignal } from '@preact/signals';
import { plainReference, type Reference, statementRef, voteOn } from '../rules/index.ts';
import {
  dividedStatements,
  otherStatements,
  referenceTo,
  sharedStatements,
  type VotedStatement,
} from './model/voices.ts';
import type { FieldProps } from './parts.ts';
import { referenceKindWords, handbookSourceWords as w } from './words.ts';

export const Sources = (props: FieldProps) => (
  <section class="beside" data-sources>
    <h3>{w.title}</h3>
    {props.voices.consultations.map((consultation) => (
      <Consultation
        {...props}
        key={`${consultation.slug} ${consultation.result}`}
        consultation={consultation}
      />
    ))}
    {props.voices.events.map((event) => (
      <Reflections {...props} key={event.slug} event={event} />
    ))}
    <Search {...props} />
    <Study {...props} />
  </section>
);

const has = ({ draft }: FieldProps, kind: Reference['kind'], ref: string): boolean =>
  draft.restsOn.some((one) => one.kind === kind && one.ref === ref);

function addReference({ draft, change }: FieldProps, reference: Reference): void {
  const others = draft.restsOn.filter(({ kind, ref }) => kind !== reference.kind || ref !== reference.ref);
  change({ restsOn: [...others, reference] });
}

type Consulted = FieldProps['voices']['consultations'][number];

function Consultation(props: FieldProps & { consultation: Consulted }) {
  const { consultation } = props;
  const lists = [
    [w.shared, sharedStatements(consultation)],
    [w.divided, dividedStatements(consultation)],
    [w.others, otherStatements(consultation)],
  ] as const;
  return (
    <section>
      <h4>{w.voices({ title: textIn(consultation.titles) })}</h4>
      {lists.map(
        ([heading, statements]) =>
          statements.length > 0 && (
            <details key={heading} open={heading !== w.others}>
              <summary>{heading}</summary>
              <ul class="sources">
                {statements.map((statement) => (
                  <Statement {...props} key={statement.number} statement={statement} />
                ))}
              </ul>
            </details>
          ),
      )}
    </section>
  );
}

const textIn = (texts: Readonly<Record<string, string>>): string =>
  texts[language()] ?? Object.values(texts)[0] ?? '';

function Statement(props: FieldProps & { consultation: Consulted; statement: VotedStatement }) {
  const { consultation, statement, draft, change, view } = props;
  const ref = statementRef(consultation, statement);
  const isVote = draft.votes.some((one) => one.ref === ref);
  const take = () => {
    addReference(props, referenceTo(consultation, statement, view.today));
    if (!isVote)
      change({
        votes: [...draft.votes, voteOn(consultation, statement)],
        words: withSentence(draft.words, statement.texts),
      });
  };
  return (
    <li class="source" data-statement={ref}>
      <bdi>{textIn(statement.texts)}</bdi>
      <br />
      <small class="hint">{sharesOf(consultation, statement)}</small>
      <div class="row">
        {has(props, 'statement', ref) ? (
          <span class="hint">{w.isAdded}</span>
        ) : (
          <button
            type="button"
            onClick={() => addReference(props, referenceTo(consultation, statement, view.today))}
          >
            {w.rest}
          </button>
        )}
        {!isVote && (
          <button type="button" onClick={take}>
            {w.vote}
          </button>
        )}
      </div>
    </li>
  );
}

/** The sentence that was voted on, where none is written yet. */
const withSentence = (
  words: FieldProps['draft']['words'],
  texts: Readonly<Record<string, string>>,
): FieldProps['draft']['words'] =>
  Object.fromEntries(
    Object.entries(words).map(([code, own]) => [
      code,
      own.title === '' ? { ...own, title: texts[code] ?? '' } : own,
    ]),
  );

const sharesOf = ({ groups }: Consulted, { shares }: VotedStatement): string =>
  groups
    .map((group) => {
      const share = shares.find((one) => one.group === group);
      return `${askedGroupWords[group]}: ${share === undefined ? w.few : `${share.agree} %`}`;
    })
    .join(' · ');

function Reflections(props: FieldProps & { event: FieldProps['voices']['events'][number] }) {
  const { event, view } = props;
  return (
    <details>
      <summary>{w.reflections({ title: event.title })}</summary>
      <ul class="sources">
        {event.reflections.map(({ ref, text, digest }) => (
          <li class="source" key={ref}>
            <q dir="auto">{text}</q>
            <div class="row">
              {has(props, 'reflection', ref) ? (
                <span class="hint">{w.isAdded}</span>
              ) : (
                <button
                  type="button"
                  onClick={() =>
                    addReference(
                      props,
                      plainReference({ kind: 'reflection', ref, confidence: 'A', digest }, view.today),
                    )
                  }
                >
                  {w.rest}
                </button>
              )}
              <Quote {...props} source={{ ref, text, digest }} />
            </div>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** A quote needs the author's yes; they get a code with which they take it back. */
function Quote(props: FieldProps & { source: { ref: string; text: string; digest: string } }) {
  const { source, view, draft } = props;
  const code = useSignal<string | null>(null);
  const notice = useSignal<StatusMessage | null>(null);
  const quote = () =>
    attempt(notice, null, async () => {
      const consent = await call('handbooks.addConsent', {});
      const { ref, text, digest } = source;
      const words = { [Object.keys(draft.words)[0] ?? 'en']: text };
      addReference(props, {
        ...plainReference({ kind: 'reflection', ref, confidence: 'A', digest }, view.today),
        quote: words,
        consent: consent.id,
      });
      code.value = consent.code;
    });
  return (
    <>
      <Confirmed
        label={w.quote}
        title={w.quoteTitle}
        text={w.quoteText}
        act={w.quoteAct}
        onAct={() => void quote()}
      />
      <Notice message={notice.value} />
      {code.value !== null && (
        <p class="warn" role="status">
          {w.quoteCode({ code: code.value.replace(/(\d{4})(?=\d)/g, '$1 ') })} {w.quoteWhere}
        </p>
      )}
    </>
  );
}

type FoundEvidence = ResponseOf<Routes['handbooks.findEvidence']>;

function Search(props: FieldProps) {
  const result = useSignal<FoundEvidence | null>(null);
  const words = useSignal('');
  const notice = useSignal<StatusMessage | null>(null);
  const search = () =>
    attempt(notice, null, async () => {
      const search = words.value.trim().slice(0, 200);
      result.value = await call('handbooks.findEvidence', { search, language: language() });
    });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void search();
      }}
    >
      <label for="evidence-search">{w.search}</label>
      <span class="hint" id="evidence-search-hint">
        {w.searchHint}
      </span>
      <input
        id="evidence-search"
        type="search"
        aria-describedby="evidence-search-hint"
        onInput={(event) => (words.value = event.currentTarget.value)}
      />
      <button type="submit">{w.searchAct}</button>
      <Notice message={notice.value} />
      <div role="status">
        {result.value?.found.length === 0 && <p>{w.nothing}</p>}
        {result.value?.hasMore && <p class="hint">{w.more}</p>}
      </div>
      <ul class="sources">
        {result.value?.found.map((one) => (
          <li class="source" key={`${one.kind} ${one.ref}`} data-evidence={one.ref}>
            {referenceKindWords[one.kind]} <bdi>{one.title}</bdi>{' '}
            <small class="hint">
              <bdi>{one.ref}</bdi>, {one.date}
            </small>
            <div class="row">
              {has(props, one.kind, one.ref) ? (
                <span class="hint">{w.isAdded}</span>
              ) : (
                <button
                  type="button"
                  onClick={() => addReference(props, plainReference(one, props.view.today))}
                >
                  {w.rest}
                </button>
              )}
            </div>
          </li>
        ))}
      </ul>
    </form>
  );
}

/** Something elsewhere, by its address. */
function Study(props: FieldProps) {
  const isWrong = useSignal(false);
  const add = (form: HTMLFormElement) => {
    const data = new FormData(form);
    const ref = String(data.get('address') ?? '').trim();
    isWrong.value = !ref.startsWith('https://') || !URL.canParse(ref);
    if (isWrong.value) return;
    const kind = data.get('kind') === 'court-decision' ? 'court-decision' : 'study';
    const confidence = data.get('confidence') === 'A' ? 'A' : 'B';
    addReference(props, plainReference({ kind, ref, confidence, digest: '' }, props.view.today));
    form.reset();
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        add(event.currentTarget);
      }}
    >
      <label for="study-address">{w.study}</label>
      <input id="study-address" name="address" inputMode="url" maxLength={300} aria-invalid={isWrong.value} />
      {isWrong.value && (
        <p class="fault" role="alert">
          {w.studyWrong}
        </p>
      )}
      <label for="study-kind">{w.studyKind}</label>
      <select id="study-kind" name="kind">
        <option value="study">{referenceKindWords.study}</option>
        <option value="court-decision">{referenceKindWords['court-decision']}</option>
      </select>
      <label for="study-confidence">{w.studyConfidence}</label>
      <select id="study-confidence" name="confidence" required>
        <option value="" />
        <option value="A">{w.studyRead}</option>
        <option value="B">{w.studyReadOf}</option>
      </select>
      <button type="submit">{w.studyAdd}</button>
    </form>
  );
}
