import { ActionIcon, TextInput, UnstyledButton, VisuallyHidden } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { LngLat } from '#geo/geometry/types.ts';
import { lngLatSchema } from '#geo/plan/area.ts';
import { canRemoveCorner, isSameCorner, type CornerRef } from '#src/map/drawing/shape.ts';
import { useDrawing } from '#src/state/drawing.ts';
import { CommitInput } from '#src/ui/CommitInput.tsx';
import { warn } from '#src/ui/notify.ts';
import styles from './CornerTable.module.css';

interface CornerRowProps {
  readonly corner: CornerRef;
  readonly place: LngLat;
  /** of the crossing that it is near */
  readonly name: string | null;
}

/** A corner: where it is, and what can be done with it. Who is in the row sees it on the map. */
export function CornerRow({ corner, place, name }: CornerRowProps) {
  const { t } = useTranslation();
  const session = useDrawing((drawing) => drawing.session);
  const shape = useDrawing(({ state }) => state?.shape ?? null);
  const isChosen = useDrawing(({ state }) => isSameCorner(state?.chosen ?? null, corner));
  const number = corner.corner + 1;
  const choose = () => {
    if (!isChosen) session?.choose(corner);
  };
  const [lng, lat] = place;
  return (
    <li className={styles.row} data-chosen={isChosen || undefined}>
      <UnstyledButton
        className={styles.name}
        aria-pressed={isChosen}
        onClick={choose}
        onFocus={choose}
      >
        <span className={styles.number}>
          <VisuallyHidden>{t('drawing.corner')} </VisuallyHidden>
          {number}
        </span>
        {name}
      </UnstyledButton>
      <ActionIcon
        aria-label={t('drawing.insertAfter', { number })}
        onClick={() => session?.insertCorner(corner)}
      >
        <IconPlus size={20} aria-hidden />
      </ActionIcon>
      <ActionIcon
        aria-label={t('drawing.removeCornerOf', { number })}
        disabled={!shape || !canRemoveCorner(shape, corner)}
        onClick={() => {
          session?.choose(corner);
          session?.removeCorner();
        }}
      >
        <IconTrash size={20} aria-hidden />
      </ActionIcon>
      <DegreesInput
        label={t('drawing.latOf', { number })}
        degrees={lat}
        onFocus={choose}
        onChange={(degrees) => session?.moveCorner(corner, [lng, degrees])}
      />
      <DegreesInput
        label={t('drawing.lngOf', { number })}
        degrees={lng}
        onFocus={choose}
        onChange={(degrees) => session?.moveCorner(corner, [degrees, lat])}
      />
    </li>
  );
}

interface DegreesInputProps {
  readonly label: string;
  readonly degrees: number;
  readonly onFocus: () => void;
  readonly onChange: (degrees: number) => void;
}

// a unit of the seventh decimal is a centimetre
const DECIMALS = 7;

function DegreesInput({ label, degrees, onFocus, onChange }: DegreesInputProps) {
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
          aria-label={label}
          inputMode="decimal"
          {...field}
          onFocus={(event) => {
            field.onFocus(event);
            onFocus();
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter') event.currentTarget.blur();
          }}
        />
      )}
    </CommitInput>
  );
}
