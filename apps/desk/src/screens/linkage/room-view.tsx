// Linkage studies at the desk: what the analyst does with what comes out. The other parties work with files.
import { useEffect } from 'preact/hooks';
import { features, learnFeatures } from '../../model/features.ts';
import { linkageWords as w } from '../../words/linkage.ts';
import { Analyst } from './analyst-view.tsx';
import { Errors } from './errors-view.tsx';

/** Without a legal review the room says what is missing. */
export function Linkage() {
  const isOn = features.value.includes('linkage');
  // A review may have been confirmed a moment ago.
  useEffect(() => void learnFeatures(), []);
  return (
    <div class="linkage">
      <h2 id="linkage-title" tabIndex={-1}>
        {w.title}
      </h2>
      {isOn ? (
        <>
          <p>{w.text}</p>
          <Analyst />
          <Errors />
        </>
      ) : (
        <p class="care">{w.off}</p>
      )}
    </div>
  );
}
