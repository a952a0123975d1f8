// One study: its lists and how far each is, joining, what came out, closing.
import type { Study } from '@heed/domain/linkage';
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Scroll } from '../../components/figures/figure-parts.tsx';
import { download } from '../../model/conversation/attachment.ts';
import { fromBase64 } from '../../ui/bytes.ts';
import { Badges, Confirmed } from '../../ui/parts.tsx';
import { dayName, numberText, percentDone } from '../../words/format.ts';
import { linkageWords as w } from '../../words/linkage.ts';
import { encoded, fingerprintOf, studyText } from './file.ts';
import { close, type JoinedTokens, join, type LinkageStudy } from './state.ts';

/** Keys of a record: each is evaluated once. */
const KEYS = 5;

export function OneStudy({ study, role, lists: listStates, joined }: LinkageStudy) {
  const lists = study.lists.flatMap((name) => listStates.filter(({ list }) => list === name));
  const evaluationsPerList = study.records * KEYS;
  const missing = lists.filter(({ delivered }) => !delivered).map(({ list }) => list);
  const names = study.lists.join(', ');
  return (
    <>
      <h4>
        {names}{' '}
        <Badges
          badges={[w.roles[role], ...(joined === null ? [] : [w.joinedState])].map((word) => ({
            tone: 'calm',
            word,
          }))}
        />
      </h4>
      <Facts study={study} bytes={encoded(studyText(study))} />
      <Scroll label={names}>
        <Lists
          state={w.state[role]}
          lists={lists.map(({ list, evaluations, delivered }) => {
            const share = evaluations / evaluationsPerList;
            return [list, role === 'evaluator' ? evaluatedText(share) : deliveredText(delivered, joined)];
          })}
        />
      </Scroll>
      {role === 'evaluator' && lists.every(({ evaluations }) => evaluations >= evaluationsPerList) && (
        <p class="care">{w.allEvaluated}</p>
      )}
      {role === 'linker' && joined === null && missing.length > 0 && (
        <p class="hint">{w.missing({ lists: missing })}</p>
      )}
      {joined !== null && <CameOut {...joined} />}
      <div class="row">
        {role === 'linker' && joined === null && missing.length === 0 && (
          <Confirmed
            label={w.join}
            title={w.joinSure}
            text={w.joinText}
            act={w.joinAct}
            class="act"
            onAct={() => join(study.id)}
          />
        )}
        <button type="button" onClick={() => download(new Blob([studyText(study)]), 'linkage.study.json')}>
          {w.saveStudy}
        </button>
        <Confirmed
          label={w.close}
          title={w.closeSure}
          text={w.closeText[role]}
          act={w.closeAct}
          class="destroy"
          onAct={() => close(study.id)}
        />
      </div>
    </>
  );
}

const deliveredText = (has: boolean, joined: LinkageStudy['joined']): string =>
  w.delivered({ has, joined: joined !== null });

/** How far each list is. `state`: the heading of what is said of a list. */
const Lists = ({ state, lists }: { state: string; lists: readonly (readonly [string, string])[] }) => (
  <table>
    <thead>
      <tr>
        <th scope="col">{w.list}</th>
        <th scope="col">{state}</th>
      </tr>
    </thead>
    <tbody>
      {lists.map(([list, stateText]) => (
        <tr key={list}>
          <th scope="row">{list}</th>
          <td>{stateText}</td>
        </tr>
      ))}
    </tbody>
  </table>
);

/** What the study's file says, and the digits to compare. */
export function Facts({ study, bytes }: { study: Study; bytes: Uint8Array<ArrayBuffer> }) {
  const digits = useSignal('');
  useEffect(() => {
    void fingerprintOf(bytes).then((value) => (digits.value = value));
  }, [study]);
  const facts = [
    [w.facts.until, dayName(study.until)],
    [w.facts.records, w.recordsOf({ n: study.records })],
    [w.facts.smallest, String(study.smallest)],
    [w.facts.analyst, study.analyst === null ? w.noAnalyst : w.sealedToAnalyst],
  ];
  return (
    <>
      <dl class="facts columns">
        {facts.map(([fact, says]) => (
          <div key={fact}>
            <dt>{fact}</dt>
            <dd>{says}</dd>
          </div>
        ))}
      </dl>
      <dl class="facts">
        <div>
          <dt>{w.facts.fingerprint}</dt>
          <dd class="path">{digits.value}</dd>
        </div>
      </dl>
      <p class="hint">{w.fingerprintHint}</p>
    </>
  );
}

function CameOut({ view, sealed }: JoinedTokens) {
  const { rows, smallest, repeated, conflicts } = view;
  const caption = w.counts({ k: smallest });
  return (
    <>
      <Scroll label={caption}>
        <table>
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{w.on}</th>
              <th scope="col">{w.people}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ on, people }) => (
              <tr key={on.join()}>
                <th scope="row">{on.join(' + ')}</th>
                <td class={people === 0 ? '' : 'count'}>
                  {people === 0 ? w.few({ k: smallest }) : numberText(people)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      <p class="hint">{w.doubts({ repeated, conflicts })}</p>
      {sealed === null ? (
        <p class="hint">{w.noTable}</p>
      ) : (
        <>
          <p class="hint">
            {w.rounded} {w.tableText}
          </p>
          <button
            type="button"
            class="act"
            onClick={() => download(new Blob([fromBase64(sealed)]), 'linkage.table.age')}
          >
            {w.saveTable}
          </button>
        </>
      )}
    </>
  );
}

/** How far a list is evaluated, of 0 to 1. */
function evaluatedText(share: number): string {
  if (share >= 1) return w.evaluatedWhole;
  return share === 0 ? w.evaluatedNot : w.evaluatedPart({ share: percentDone(share) });
}
