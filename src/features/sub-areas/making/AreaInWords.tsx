import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StreetClause } from '#geo/streets/areas/areaByStreets.ts';
import { ClauseFields } from './ClauseFields.tsx';
import { MakeArea } from './MakeArea.tsx';
import { useFoundArea, type AreaRequest } from './useFoundArea.ts';
import { useAreaLanguage } from './useAreaLanguage.ts';

const MOST_CHARACTERS = 500;

/**
 * An area as people say it: "ten westen van de A en ten noorden van de B", typed or put together from
 * lists. Each follows the other: what is typed fills the lists, and what is chosen writes the sentence.
 */
export function AreaInWords({ onMade }: { readonly onMade: () => void }) {
  const { t } = useTranslation();
  const language = useAreaLanguage();
  const [typed, setTyped] = useState('');
  // null: the text says it
  const [chosen, setChosen] = useState<readonly StreetClause[] | null>(null);
  const request: AreaRequest | null = chosen
    ? { kind: 'words', said: { clauses: chosen }, language }
    : typed.trim()
      ? { kind: 'words', said: { text: typed }, language }
      : null;
  const answer = useFoundArea(request);
  const said = answer?.ok ? answer.value : null;
  return (
    <MakeArea answer={answer} onMade={onMade}>
      <Textarea
        autoFocus
        autosize
        minRows={2}
        maxLength={MOST_CHARACTERS}
        label={t('making.sentence')}
        description={t('making.sentenceHint')}
        value={chosen ? (said?.sentence ?? typed) : typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setChosen(null);
        }}
      />
      <ClauseFields
        clauses={chosen ?? said?.clauses ?? []}
        onChange={(clauses) => {
          if (said?.sentence) setTyped(said.sentence);
          setChosen(clauses);
        }}
      />
    </MakeArea>
  );
}
