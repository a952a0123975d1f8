// Records by region on a map of the country: a circle for each region that has a place, its area for how
// many. The bars below say the same, of every region.
import { type CodedRecord, type PlaceMap, radius } from '@heed/domain/figures';
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { call } from '../../model/session/session.ts';
import { figureWords as w } from '../../words/figures.ts';

export function RegionMap({ records, column }: { records: readonly CodedRecord[]; column: string }) {
  const map = useSignal<PlaceMap | null>(null);
  useEffect(() => {
    call('figures.readPlaceMap', {}).then(
      (answer) => {
        map.value = answer.map;
      },
      // The bars stand without the map.
      () => {},
    );
  }, []);
  if (map.value === null) return null;
  const { width, height, outline, places } = map.value;
  const markers = places.map((place) => ({
    ...place,
    count: records.filter(({ values }) => values[column]?.includes(place.code)).length,
  }));
  const most = Math.max(...markers.map(({ count }) => count));
  return (
    <figure class="places">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={w.map}>
        <path class="land" d={outline} />
        {markers
          .filter(({ count }) => count > 0)
          .map(({ code, x, y, count }) => (
            <g key={code}>
              <circle cx={x} cy={y} r={radius(count, most)} />
              <text x={x} y={y + 5} text-anchor="middle">
                {count}
              </text>
            </g>
          ))}
      </svg>
    </figure>
  );
}
