import { Button, Radio, Stack, Text } from '@mantine/core';
import { IconUserPlus } from '@tabler/icons-react';
import { useMemo, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { acceptVolunteer } from '#geo/plan/edits/signUps.ts';
import type { SignUp } from '#geo/plan/entities.ts';
import { isSameContact } from '#geo/plan/sameContact.ts';
import { areasForVolunteer } from '#geo/signUps/areasForVolunteer.ts';
import { navigate } from '#src/state/route.ts';
import { useEdit } from '#src/state/useEdit.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import { newId } from '#src/storage/newId.ts';
import { usePlacings } from '../usePlacings.ts';

interface AcceptVolunteerProps {
  readonly signUp: Extract<SignUp, { kind: 'volunteer' }>;
  readonly fields: ReactNode;
}

/** The sub-area that a volunteer is to look after: first their own, if it lacks a contact person. */
export function AcceptVolunteer({ signUp, fields }: AcceptVolunteerProps) {
  const { t } = useTranslation();
  const { plan } = useWorkspace();
  const edit = useEdit();
  const placing = usePlacings(useMemo(() => [signUp], [signUp])).get(signUp.id);
  const home = placing?.code === 'placed' ? placing : null;
  const areas = areasForVolunteer(plan, home);
  const [chosen, setChosen] = useState<string | null>(null);
  const subArea = chosen ?? areas[0]?.id ?? null;
  const make = () => {
    if (subArea === null) return;
    const known = Object.values(plan.persons).find((person) => isSameContact(person, signUp));
    const input = { signUp: signUp.id, person: known?.id ?? newId(), subArea };
    const said = t('signUps.contactMade', { area: plan.subAreas[subArea]?.name ?? '' });
    if (edit(acceptVolunteer, input, { said })) {
      navigate({ panel: 'sub-areas', selection: { kind: 'subArea', id: subArea } });
    }
  };
  return (
    <Stack gap={16}>
      {fields}
      {areas.length === 0 ? (
        <Text>{t('signUps.noAreas')}</Text>
      ) : (
        <>
          <Radio.Group
            label={t('signUps.subArea')}
            description={t('signUps.lacking')}
            value={subArea}
            onChange={setChosen}
          >
            <Stack gap={12} mt={8}>
              {areas.map(({ id, name, isHome, hasContact }) => (
                <Radio
                  key={id}
                  size="md"
                  value={id}
                  label={name}
                  description={[
                    isHome ? t('signUps.isHome') : '',
                    hasContact ? t('signUps.hasContact') : '',
                  ]
                    .filter(Boolean)
                    .join(', ')}
                />
              ))}
            </Stack>
          </Radio.Group>
          <div>
            <Button leftSection={<IconUserPlus size={20} aria-hidden />} onClick={make}>
              {t('signUps.makeContact')}
            </Button>
          </div>
        </>
      )}
    </Stack>
  );
}
