import { Button, Group, Stack } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { countOsmStreets } from '#src/services/overpass/osmStreets.ts';
import type { AddressChoice } from '#src/services/pdok/bagAddresses.ts';
import { ErrorBoundary } from '#src/ui/ErrorBoundary.tsx';
import { Expected } from './Expected.tsx';
import { householdsOf, type Piece } from './pieces.ts';
import { PieceList } from './PieceList.tsx';
import { useAsked } from './useAsked.ts';
import { boxAround, objectionTo, type Origin, type StreetSource, type Wanted } from './wanted.ts';
import { WantedFields } from './WantedFields.tsx';
import styles from './Searching.module.css';

// the largest part of the app, and not needed to choose
const OutlineMap = lazy(() => import('./OutlineMap.tsx'));

// who ticks several pieces asks once
const CHOOSING_MS = 500;

interface AreaFormProps {
  /** of the place that was found */
  readonly name: string;
  readonly origin: Origin;
  readonly pieces: readonly Piece[];
  readonly chosen: readonly string[];
  /** there is something to choose */
  readonly onChoose?: (ids: string[]) => void;
  readonly onLoad: (wanted: Wanted) => void;
  readonly onBack: () => void;
}

/** The pieces on a map and in a list, what to load of them, and how much that will be. */
export function AreaForm({
  name,
  origin,
  pieces,
  chosen,
  onChoose,
  onLoad,
  onBack,
}: AreaFormProps) {
  const { t } = useTranslation();
  const isDutch = origin.kind === 'cbs';
  const [border, setBorder] = useState(true);
  const [streets, setStreets] = useState<StreetSource | null>(isDutch ? 'nwb' : 'osm');
  const [addresses, setAddresses] = useState<AddressChoice | null>(null);

  const some = pieces.filter(({ id }) => chosen.includes(id));
  const objection = objectionTo({ pieces: some, border, streets, addresses });
  const box = boxAround(some);
  const isCounting = streets === 'osm' && box !== null && objection?.code !== 'tooLarge';
  const [settled] = useDebouncedValue(isCounting ? box.join() : null, CHOOSING_MS);
  const count = useAsked(settled, (asking) => countOsmStreets(box!, asking));

  const toggle = (id: string) =>
    onChoose?.(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
  return (
    <>
      <div className={styles.columns}>
        <Stack gap="md">
          <ErrorBoundary fallback={() => null}>
            <div className={styles.map}>
              <Suspense>
                <OutlineMap
                  pieces={pieces}
                  chosen={chosen}
                  attribution={isDutch ? 'CBS, Kadaster' : '© OpenStreetMap contributors'}
                  onToggle={toggle}
                />
              </Suspense>
            </div>
          </ErrorBoundary>
          {onChoose ? <PieceList pieces={pieces} chosen={chosen} onChoose={onChoose} /> : null}
        </Stack>
        <WantedFields
          isDutch={isDutch}
          wanted={{ border, streets, addresses }}
          onBorder={setBorder}
          onStreets={setStreets}
          onAddresses={setAddresses}
        />
      </div>
      <div className={styles.footer}>
        <Expected
          chosen={some}
          households={isDutch ? householdsOf(some) : null}
          streets={isCounting ? count : null}
          objection={objection}
        />
        <Group>
          <Button
            disabled={objection !== null}
            onClick={() =>
              onLoad({
                name: some.length === 1 ? some[0]!.name : name,
                origin,
                pieces: some,
                border,
                streets,
                // of what is chosen now
                streetCount: settled === box?.join() ? count.value : null,
                addresses,
              })
            }
          >
            {t('searching.load')}
          </Button>
          <Button variant="subtle" onClick={onBack}>
            {t('searching.back')}
          </Button>
        </Group>
      </div>
    </>
  );
}
