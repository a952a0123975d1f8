// Before a member reads a desk no more: what is in their hands there, who takes it, and which line persons
// will read.

import { inboxLineOf } from '../../model/inbox/line.ts';
import { type Holding, isHeld, takersAt } from '../../model/keys/holdings.ts';
import { bookLanguage, phrasesIn } from '../../model/phrases.ts';
import { nameOrDigits } from '../../model/session/keyring.ts';
import { session } from '../../model/session/session.ts';
import { personWords } from '../../ui/blur.ts';
import { Badges } from '../../ui/parts.tsx';
import { caseWords } from '../../words/case.ts';
import { locale } from '../../words/catalogue.ts';
import { conversationWords } from '../../words/conversation.ts';
import { fieldFaultWords } from '../../words/faults.ts';
import { handOnWords as w } from '../../words/members.ts';

/** So many cases are named; the others are counted. */
const mostNamed = 8;

/** By desk: '' until somebody has chosen, then a member's id, or `nobody`. */
export type ChosenTakers = Readonly<Record<string, string>>;
export const nobody = 'nobody';

/** The field of the first desk whose holding nobody was chosen for; null where there is none. */
export const fieldWithout = (
  place: string,
  holdings: readonly Holding[],
  takers: ChosenTakers,
): string | null => {
  const missing = holdings.find((holding) => isHeld(holding) && !takers[holding.desk]);
  return missing === undefined ? null : `#${place}-to-${missing.desk}`;
};

interface HandOnProps {
  readonly place: string;
  readonly member: { readonly id: string; readonly name: string };
  /** At the desks that the member will read no more. */
  readonly holdings: readonly Holding[];
  readonly takers: ChosenTakers;
  readonly isRefused: boolean;
  readonly put: (desk: string, taker: string) => void;
}

export const HandOn = (props: HandOnProps) => (
  <>
    {props.holdings.map((holding) => (
      <HoldingView {...props} holding={holding} key={holding.desk} />
    ))}
  </>
);

function HoldingView(props: HandOnProps & { holding: Holding }) {
  const { holding, member } = props;
  const desk = deskName(holding.desk);
  return (
    <section class="card" data-holding={holding.desk} data-cases={holding.cases.length}>
      {!holding.isRead && <p class="care">{w.unseen({ name: member.name, desk })}</p>}
      {holding.isRead && !isHeld(holding) && <p>{w.none({ name: member.name, desk })}</p>}
      {isHeld(holding) && (
        <>
          <p class="care">
            {w.holds({
              name: member.name,
              desk,
              cases: holding.cases.length,
              tasks: holding.tasks.length,
            })}
          </p>
          <Cases holding={holding} />
          <Taker {...props} />
        </>
      )}
      <KeysLine persons={holding.persons} />
    </section>
  );
}

function Cases({ holding: { cases } }: { holding: Holding }) {
  const { keyring } = session.value!;
  const now = Date.now();
  return (
    <ul class="bullets">
      {cases.slice(0, mostNamed).map((line) => {
        const { title, badges } = inboxLineOf(line, keyring, now);
        return (
          <li key={line.row.id} data-held={line.row.id}>
            <span dir="auto" {...personWords}>
              {title}
            </span>{' '}
            <Badges badges={badges.filter(({ tone }) => tone === 'danger')} />
          </li>
        );
      })}
      {cases.length > mostNamed && <li>{w.more({ n: cases.length - mostNamed })}</li>}
    </ul>
  );
}

function Taker({ place, member, holding, takers, isRefused, put }: HandOnProps & { holding: Holding }) {
  const { keyring } = session.value!;
  const id = `${place}-to-${holding.desk}`;
  const value = takers[holding.desk] ?? '';
  const showsFault = isRefused && value === '';
  return (
    <div class="field">
      <label for={id}>{w.taker}</label>
      {showsFault && (
        <p class="fault" id={`${id}-fault`} role="alert">
          {String(fieldFaultWords['must-be-chosen'])}
        </p>
      )}
      <select
        id={id}
        value={value}
        aria-invalid={showsFault}
        aria-describedby={showsFault ? `${id}-fault` : undefined}
        onChange={(event) => put(holding.desk, event.currentTarget.value)}
      >
        <option value="">{caseWords.choose}</option>
        {takersAt(keyring, holding.desk, member.id).map((taker) => (
          <option value={taker} key={taker}>
            {nameOrDigits(keyring, taker)}
          </option>
        ))}
        <option value={nobody}>{conversationWords.nobody}</option>
      </select>
    </div>
  );
}

/** A change of keys writes a line to persons: how many read it, and what it says. */
function KeysLine({ persons }: { persons: number }) {
  if (persons === 0) return null;
  const line = (language: string) =>
    phrasesIn(language).find((phrase) => phrase.id === 'keys-renewed')?.translation;
  return (
    <div data-persons={persons}>
      <p>{w.line({ n: persons })}</p>
      <blockquote dir="auto">{line(bookLanguage(locale())) ?? line('en')}</blockquote>
    </div>
  );
}

const deskName = (desk: string): string =>
  session.value!.keyring.me.organisation.desks.find(({ id }) => id === desk)?.name ?? desk;
