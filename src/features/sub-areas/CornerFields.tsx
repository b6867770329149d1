import { Button, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { LngLat } from '#geo/geometry/types.ts';
import { lngLatSchema } from '#geo/plan/area.ts';
import { canRemoveCorner, type CornerRef } from '#src/map/drawing/shape.ts';
import { useDrawing } from '#src/state/drawing.ts';
import { CommitInput } from '#src/ui/CommitInput.tsx';
import { warn } from '#src/ui/notify.ts';
import styles from './CornerTable.module.css';

interface CornerFieldsProps {
  readonly corner: CornerRef;
  readonly place: LngLat;
  readonly onInsert: () => void;
}

/** Where the chosen corner is, to the centimetre, and what can be done with it. */
export function CornerFields({ corner, place: [lng, lat], onInsert }: CornerFieldsProps) {
  const { t } = useTranslation();
  const session = useDrawing((drawing) => drawing.session);
  const isNeeded = useDrawing(
    ({ state }) => !state?.shape || !canRemoveCorner(state.shape, corner),
  );
  const number = corner.corner + 1;
  return (
    <div className={styles.fields}>
      <DegreesInput
        label={t('drawing.lat')}
        spoken={t('drawing.latOf', { number })}
        degrees={lat}
        onChange={(degrees) => session?.moveCorner(corner, [lng, degrees])}
      />
      <DegreesInput
        label={t('drawing.lng')}
        spoken={t('drawing.lngOf', { number })}
        degrees={lng}
        onChange={(degrees) => session?.moveCorner(corner, [degrees, lat])}
      />
      <Button
        variant="default"
        leftSection={<IconPlus size={20} aria-hidden />}
        aria-label={t('drawing.insertAfter', { number })}
        onClick={onInsert}
      >
        {t('drawing.insert')}
      </Button>
      <Button
        variant="default"
        leftSection={<IconTrash size={20} aria-hidden />}
        aria-label={t('drawing.removeCornerOf', { number })}
        disabled={isNeeded}
        onClick={() => session?.removeCorner()}
      >
        {t('drawing.remove')}
      </Button>
    </div>
  );
}

interface DegreesInputProps {
  readonly label: string;
  /** the same, for who does not see beside what it stands */
  readonly spoken: string;
  readonly degrees: number;
  readonly onChange: (degrees: number) => void;
}

// a unit of the seventh decimal is a centimetre
const DECIMALS = 7;

function DegreesInput({ label, spoken, degrees, onChange }: DegreesInputProps) {
  const { t } = useTranslation();
  const change = (text: string) => {
    const typed = text.trim() === '' ? NaN : Number(text.replace(',', '.'));
    if (lngLatSchema.safeParse([typed, typed]).success) onChange(typed);
    else warn(t('drawing.notANumber'));
  };
  return (
    <CommitInput value={degrees.toFixed(DECIMALS)} onCommit={change}>
      {(field) => (
        <TextInput
          label={label}
          aria-label={spoken}
          inputMode="decimal"
          {...field}
          onKeyDown={(event) => {
            if (event.key === 'Enter') event.currentTarget.blur();
          }}
        />
      )}
    </CommitInput>
  );
}
