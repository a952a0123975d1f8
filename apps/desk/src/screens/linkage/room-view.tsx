// Linkage studies at the desk: what each stands at, opening and taking one, and what the analyst does with
// what comes out.

import { useEffect } from 'preact/hooks';
import { Loading } from '../../components/loading.tsx';
import { features, learnFeatures } from '../../model/features.ts';
import { Notice } from '../../ui/notice.tsx';
import { linkageWords as w } from '../../words/linkage.ts';
import { Analyst } from './analyst-view.tsx';
import { Errors } from './errors-view.tsx';
import { Invitations } from './invitations-view.tsx';
import { OpenStudy } from './open-view.tsx';
import { handed, load, look, notice, studies } from './state.ts';
import { OneStudy } from './study-view.tsx';
import { TakeStudy } from './take-view.tsx';

export function Linkage() {
  const on = features.value.includes('linkage');
  // A review may have been confirmed a moment ago.
  useEffect(() => void learnFeatures(), []);
  useEffect(() => {
    if (on) void load();
  }, [on]);
  return (
    <div class="linkage">
      <h2 id="linkage-title" tabIndex={-1}>
        {w.title}
      </h2>
      {on ? <Studies /> : <p class="care">{w.off}</p>}
    </div>
  );
}

function Studies() {
  const all = studies.value;
  return (
    <>
      <p>{w.text}</p>
      <Notice message={notice.value} />
      {handed.value.map((invitation) => (
        <Invitations {...invitation} key={invitation.study.id} />
      ))}
      {all === null && notice.value === null && <Loading text={w.loading} />}
      {all === null && notice.value !== null && (
        <button type="button" onClick={look}>
          {w.again}
        </button>
      )}
      {all !== null && (
        <>
          <h3>{w.studies({ n: all.length })}</h3>
          {all.length === 0 ? (
            <p class="nothing">{w.none}</p>
          ) : (
            <ul class="records">
              {all.map((study) => (
                <li class="card" key={study.study.id}>
                  <OneStudy {...study} />
                </li>
              ))}
            </ul>
          )}
          {all.length > 0 && (
            <button type="button" onClick={look}>
              {w.look}
            </button>
          )}
          <OpenStudy />
          <TakeStudy />
          <Analyst />
          <Errors />
        </>
      )}
    </>
  );
}
