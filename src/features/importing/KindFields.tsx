import { Checkbox, Radio, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { dataSetKindSchema, type DataSetKind } from '#geo/plan/entities.ts';
import type { FoundLayer } from '#src/workers/importApi.ts';
import styles from './Importing.module.css';

interface KindFieldsProps {
  /** null: it could not be guessed */
  readonly kind: DataSetKind | null;
  readonly onKind: (kind: DataSetKind) => void;
}

/** What the file is about: guessed, and for the user to correct. */
export function KindFields({ kind, onKind }: KindFieldsProps) {
  const { t } = useTranslation();
  return (
    <Radio.Group
      label={t('importDialog.whatIsIt')}
      value={kind}
      onChange={(value) => onKind(value)}
    >
      <div className={styles.choices}>
        {dataSetKindSchema.options.map((each) => (
          <Radio key={each} value={each} label={t(`area.${each}`)} className={styles.choice} />
        ))}
      </div>
    </Radio.Group>
  );
}

interface LayerFieldsProps {
  readonly layers: readonly FoundLayer[];
  /** their places */
  readonly chosen: readonly number[];
  readonly onChoose: (layers: readonly number[]) => void;
}

/** Which tables of a file to read. The last one cannot be left out. */
export function LayerFields({ layers, chosen, onChoose }: LayerFieldsProps) {
  const { t } = useTranslation();
  const toggle = (layer: number) => {
    const next = chosen.includes(layer)
      ? chosen.filter((each) => each !== layer)
      : [...chosen, layer].toSorted((a, b) => a - b);
    if (next.length > 0) onChoose(next);
  };
  return (
    <fieldset className={styles.fieldset}>
      <legend>{t('importDialog.layers')}</legend>
      <Stack gap={0} className={styles.layers}>
        {layers.map(({ name, found }, i) => (
          <Checkbox
            // layers of one name are told apart by their place
            // oxlint-disable-next-line react/no-array-index-key
            key={i}
            className={styles.choice}
            checked={chosen.includes(i)}
            onChange={() => toggle(i)}
            label={t('importDialog.layer', {
              name: name || t('importDialog.layerUnnamed', { number: i + 1 }),
              count: found,
            })}
          />
        ))}
      </Stack>
    </fieldset>
  );
}
