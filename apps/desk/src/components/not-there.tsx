// In the place of a list that is not there: it is loading, or could not be loaded and is asked for again.
import { Loading } from './loading.tsx';

export const NotThere = (props: {
  hasFailed: boolean;
  words: { readonly failed: string; readonly again: string; readonly loading: string };
  onAgain: () => void;
}) =>
  props.hasFailed ? (
    <p>
      {props.words.failed}{' '}
      <button type="button" onClick={props.onAgain}>
        {props.words.again}
      </button>
    </p>
  ) : (
    <Loading text={props.words.loading} />
  );
