import { Button, Group, Loader, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormatters } from '#src/i18n/figures.ts';
import { findOsmPlaces, type OsmPlace } from '#src/services/overpass/osmPlaces.ts';
import { Form } from '#src/ui/Form.tsx';
import { Row, Rows } from '#src/ui/Row.tsx';
import { Pause } from './Pause.tsx';
import { Trouble } from './Trouble.tsx';
import { useAsked } from './useAsked.ts';

interface FindElsewhereProps {
  readonly onFound: (place: OsmPlace) => void;
  readonly onByHand: () => void;
}

/** Finds a place anywhere by its exact name. The service is asked when the user says so. */
export function FindElsewhere({ onFound, onByHand }: FindElsewhereProps) {
  const { t } = useTranslation();
  const { degrees } = useFormatters();
  const [typed, setTyped] = useState('');
  const [name, setName] = useState<string | null>(null);
  const asked = useAsked(name, (asking) => findOsmPlaces(name ?? '', asking));
  return (
    <>
      <Form
        onSubmit={(event) => {
          event.preventDefault();
          setName(typed.trim() || null);
        }}
      >
        <TextInput
          label={t('searching.elsewhereName')}
          description={t('searching.elsewhereHint')}
          value={typed}
          maxLength={120}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Group>
          <Button type="submit" variant="light" disabled={typed.trim() === ''}>
            {t('searching.elsewhereSearch')}
          </Button>
          {asked.isAsking ? (
            <Group gap="xs" role="status">
              <Loader size="xs" aria-hidden />
              {asked.pauseSeconds === null ? t('searching.asking') : null}
              <Pause seconds={asked.pauseSeconds} />
            </Group>
          ) : null}
        </Group>
      </Form>
      {asked.problem ? (
        <Trouble problem={asked.problem} onRetry={asked.retry} onByHand={onByHand} />
      ) : null}
      {asked.value?.length === 0 ? (
        <Text role="status">{t('searching.elsewhereNothing')}</Text>
      ) : null}
      {asked.value && asked.value.length > 0 ? (
        <Rows>
          {asked.value.map((place) => (
            <li key={place.id}>
              <Row title={place.name} detail={detailOf(place)} onClick={() => onFound(place)} />
            </li>
          ))}
        </Rows>
      ) : null}
    </>
  );

  function detailOf({ level, box: [west, south, east, north] }: OsmPlace): string {
    const place = `${degrees((south + north) / 2)} ${degrees((west + east) / 2)}`;
    return level === null
      ? t('searching.elsewhereNoLevel', { place })
      : t('searching.elsewhereLevel', { level, place });
  }
}
