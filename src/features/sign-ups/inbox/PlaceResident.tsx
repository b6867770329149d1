import { Button, Select, Stack, Text } from '@mantine/core';
import { IconMapPin } from '@tabler/icons-react';
import { useMemo, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { placeResidents } from '#geo/plan/edits/signUps.ts';
import type { SignUp } from '#geo/plan/entities.ts';
import { subAreasIn } from '#geo/plan/queries.ts';
import { navigate } from '#src/state/route.ts';
import { useEdit } from '#src/state/useEdit.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import { placingText } from '../placingText.ts';
import { usePlacings } from '../usePlacings.ts';

interface PlaceResidentProps {
  readonly signUp: Extract<SignUp, { kind: 'resident' }>;
  readonly fields: ReactNode;
}

/** The sub-area and the group of a resident: proposed by street and number, and to be chosen. */
export function PlaceResident({ signUp, fields }: PlaceResidentProps) {
  const { t } = useTranslation();
  const { plan } = useWorkspace();
  const edit = useEdit();
  const placing = usePlacings(useMemo(() => [signUp], [signUp])).get(signUp.id);
  const proposed = placing?.code === 'placed' ? placing : null;
  const isPlaced = signUp.status !== 'new';
  const [chosen, setChosen] = useState<{ subArea?: string | null; group?: string | null }>({});
  const subArea =
    chosen.subArea !== undefined
      ? chosen.subArea
      : isPlaced
        ? signUp.subArea
        : (proposed?.subArea ?? null);
  const group =
    chosen.group !== undefined
      ? chosen.group
      : isPlaced
        ? (signUp.group ?? null)
        : (proposed?.groups[0] ?? null);
  const place = () => {
    const side = proposed?.side ?? signUp.side;
    const places = [{ id: signUp.id, subArea, group, ...(side ? { side } : {}) }];
    if (edit(placeResidents, { places }, { said: t('signUps.placed', { count: 1 }) })) {
      navigate({ selection: null });
    }
  };
  // of now, and going: nobody is placed in what is only planned
  const groupsNow = Object.values(plan.groups).filter(
    ({ scenario, status }) => scenario === null && status !== 'archived',
  );
  const options = (entities: readonly { readonly id: string; readonly name: string }[]) =>
    entities
      .map(({ id, name }) => ({ value: id, label: name }))
      .toSorted((a, b) => a.label.localeCompare(b.label, 'nl', { numeric: true }));
  return (
    <Stack gap={16}>
      {fields}
      {placing ? <Text role="status">{placingText(t, plan, placing)}</Text> : null}
      <Select
        label={t('signUps.subArea')}
        placeholder={t('signUps.noSubArea')}
        clearable
        searchable
        data={options(subAreasIn(plan, null))}
        value={subArea}
        onChange={(id) => setChosen({ ...chosen, subArea: id })}
      />
      <Select
        label={t('signUps.group')}
        placeholder={t('signUps.noGroup')}
        clearable
        searchable
        data={options(groupsNow)}
        value={group}
        onChange={(id) => setChosen({ ...chosen, group: id })}
      />
      <div>
        <Button
          leftSection={<IconMapPin size={20} aria-hidden />}
          disabled={subArea === null && group === null}
          onClick={place}
        >
          {t('signUps.place')}
        </Button>
      </div>
    </Stack>
  );
}
