import { ChooseDutchArea } from './ChooseDutchArea.tsx';
import { ChooseOsmArea } from './ChooseOsmArea.tsx';
import type { ChoosingProps } from './ChoosingProps.ts';
import type { FoundPlace } from './FindPlace.tsx';

interface ChooseAreaProps extends ChoosingProps {
  readonly found: FoundPlace;
}

/** Shows the place that was found, and lets the user say what of it to load. */
export function ChooseArea({ found, ...rest }: ChooseAreaProps) {
  return (
    <div hidden={!rest.isShown}>
      {found.by === 'pdok' ? (
        <ChooseDutchArea suggestion={found.place} {...rest} />
      ) : (
        <ChooseOsmArea place={found.place} {...rest} />
      )}
    </div>
  );
}
