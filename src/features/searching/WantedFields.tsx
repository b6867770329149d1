import { Checkbox, Fieldset, Radio, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { AddressChoice } from '#src/services/pdok/bagAddresses.ts';
import { MARGIN_METRES, type StreetSource, type Wanted } from './wanted.ts';
import styles from './Searching.module.css';

interface WantedFieldsProps {
  /** whether the registers of the Netherlands know the place */
  readonly isDutch: boolean;
  readonly wanted: Pick<Wanted, 'border' | 'streets' | 'addresses'>;
  readonly onBorder: (border: boolean) => void;
  readonly onStreets: (source: StreetSource | null) => void;
  readonly onAddresses: (choice: AddressChoice | null) => void;
}

/** What to load: the border, the streets of which source, and which addresses. */
export function WantedFields({
  isDutch,
  wanted: { border, streets, addresses },
  onBorder,
  onStreets,
  onAddresses,
}: WantedFieldsProps) {
  const { t } = useTranslation();
  return (
    <Fieldset legend={t('searching.what')} className={styles.fieldset}>
      <Stack gap="xs">
        <Checkbox
          className={styles.choice}
          label={t('searching.border')}
          checked={border}
          onChange={(event) => onBorder(event.currentTarget.checked)}
        />
        <Radio.Group
          label={t('searching.streets')}
          description={t('searching.streetsMargin', { metres: MARGIN_METRES })}
          value={streets ?? NONE}
          onChange={(value) => onStreets(value === NONE ? null : value)}
        >
          <Stack gap={0}>
            {isDutch ? (
              <Radio
                className={styles.choice}
                value="nwb"
                label={t('searching.streetsNwb')}
                description={t('searching.streetsNwbHint')}
              />
            ) : null}
            <Radio
              className={styles.choice}
              value="osm"
              label={t('searching.streetsOsm')}
              description={t('searching.streetsOsmHint')}
            />
            <Radio className={styles.choice} value={NONE} label={t('searching.streetsNone')} />
          </Stack>
        </Radio.Group>
        {isDutch ? (
          <Radio.Group
            label={t('searching.addresses')}
            description={t('searching.addressesHint')}
            value={addresses ?? NONE}
            onChange={(value) => onAddresses(value === NONE ? null : value)}
          >
            <Stack gap={0}>
              <Radio className={styles.choice} value={NONE} label={t('searching.addressesNone')} />
              <Radio
                className={styles.choice}
                value="homes"
                label={t('searching.addressesHomes')}
              />
              <Radio className={styles.choice} value="all" label={t('searching.addressesAll')} />
            </Stack>
          </Radio.Group>
        ) : null}
      </Stack>
    </Fieldset>
  );
}

const NONE = 'none';
