import { Button, Group, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addLinks } from '#geo/plan/edits/links.ts';
import type { Group as AppGroup } from '#geo/plan/entities.ts';
import type { SaidLink } from '#geo/text/streetList.ts';
import { useFormatters } from '#src/i18n/figures.ts';
import { useSketched } from '#src/state/useSketched.ts';
import { useEdit } from '#src/state/useEdit.ts';
import { newId } from '#src/storage/newId.ts';
import { Form } from '#src/ui/Form.tsx';
import { questionText } from './questionText.ts';
import { SaidLinks } from './SaidLinks.tsx';
import styles from './StreetListForm.module.css';
import { useReadStreets } from './useReadStreets.ts';

interface StreetListFormProps {
  readonly group: AppGroup;
  readonly onDone: () => void;
}

// longer than any list of streets, short enough to be read while it is typed
const MOST_CHARACTERS = 20_000;

/**
 * A list of streets as someone wrote it: what it says is shown while it is typed, in words and on the map,
 * what is not certain is asked, and all that is ticked becomes links in one step.
 */
export function StreetListForm({ group, onDone }: StreetListFormProps) {
  const { t } = useTranslation();
  const edit = useEdit();
  const { metres } = useFormatters();
  const [text, setText] = useState('');
  // by what they say and where: the others are ticked when they are certain
  const [ticked, setTicked] = useState<ReadonlyMap<string, boolean>>(new Map());
  const { links, unmatched } = useReadStreets(text);
  const isTicked = (link: SaidLink) => ticked.get(keyOf(link)) ?? link.question === null;
  const chosen = links.filter(isTicked);
  const placements = useSketched(chosen.map(({ target }) => target));
  const placed = placements?.flatMap((each) => ('metres' in each ? [each.metres] : []));
  const add = () => {
    const made = chosen.map(({ target }) => ({ id: newId(), group: group.id, target }));
    const said = t('groups.listAdded', { count: made.length });
    if (edit(addLinks, { group: group.id, links: made }, { said })) onDone();
  };
  return (
    <Form
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen.length > 0) add();
      }}
    >
      <Textarea
        autoFocus
        autosize
        minRows={3}
        maxRows={10}
        maxLength={MOST_CHARACTERS}
        label={t('groups.listLabel')}
        description={t('groups.listHint')}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <div aria-live="polite">
        {links.length > 0 ? (
          <SaidLinks
            links={links.map((link) => ({ link, key: keyOf(link), isTicked: isTicked(link) }))}
            onTick={(key, isOn) => setTicked((before) => new Map(before).set(key, isOn))}
          />
        ) : null}
        {unmatched.length > 0 ? (
          <ul className={styles.unmatched} aria-label={t('groups.listUnmatched')}>
            {unmatched.map((each) => (
              <li key={each.start}>
                <q>{each.text}</q> {questionText(t, each.question)}
              </li>
            ))}
          </ul>
        ) : null}
      </div>
      {placed && chosen.length > 0 ? (
        <Text role="status" c="var(--ink-soft)">
          {t('groups.listShown', {
            metres: metres(placed.reduce((sum, each) => sum + each, 0)),
          })}
          {placed.length < chosen.length
            ? ` ${t('groups.warnNotPlaced', { count: chosen.length - placed.length })}.`
            : ''}
        </Text>
      ) : null}
      <Group>
        <Button type="submit" disabled={chosen.length === 0}>
          {t('groups.listAdd', { count: chosen.length })}
        </Button>
        <Button variant="subtle" onClick={onDone}>
          {t('shell.cancel')}
        </Button>
      </Group>
    </Form>
  );
}

const keyOf = ({ target, text }: SaidLink) => `${text} ${JSON.stringify(target)}`;
