import { SegmentedControl, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OsmPlace } from '#src/services/overpass/osmPlaces.ts';
import type { Suggestion } from '#src/services/pdok/locatieserver.ts';
import { FindElsewhere } from './FindElsewhere.tsx';
import { FindInNetherlands } from './FindInNetherlands.tsx';

/** A place that was found, by whom. */
export type FoundPlace =
  | { readonly by: 'pdok'; readonly place: Suggestion }
  | { readonly by: 'osm'; readonly place: OsmPlace };

interface FindPlaceProps {
  readonly onFound: (found: FoundPlace) => void;
  readonly onByHand: () => void;
}

/** Finds a place by its name, in the Netherlands or elsewhere. */
export function FindPlace({ onFound, onByHand }: FindPlaceProps) {
  const { t } = useTranslation();
  const [isElsewhere, setElsewhere] = useState(false);
  return (
    <Stack gap="md">
      <SegmentedControl
        aria-label={t('searching.where')}
        size="md"
        data={[
          { value: 'netherlands', label: t('searching.inNetherlands') },
          { value: 'elsewhere', label: t('searching.elsewhere') },
        ]}
        value={isElsewhere ? 'elsewhere' : 'netherlands'}
        onChange={(value) => setElsewhere(value === 'elsewhere')}
      />
      {isElsewhere ? (
        <FindElsewhere onFound={(place) => onFound({ by: 'osm', place })} onByHand={onByHand} />
      ) : (
        <FindInNetherlands
          onFound={(place) => onFound({ by: 'pdok', place })}
          onByHand={onByHand}
        />
      )}
    </Stack>
  );
}
