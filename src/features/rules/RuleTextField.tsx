import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { setRuleText, type RuleTextKey } from '#geo/plan/edits/ruleTexts.ts';
import { useEdit } from '#src/state/useEdit.ts';

interface RuleTextFieldProps {
  readonly textKey: RuleTextKey;
  /** as the plan has it, or the app */
  readonly text: string;
  readonly isOwn: boolean;
  readonly ofApp: string;
}

/** A text that is stored when the field is left; what is as in the app is not stored. */
export function RuleTextField({ textKey, text, isOwn, ofApp }: RuleTextFieldProps) {
  const { t } = useTranslation();
  const edit = useEdit();
  const [typed, setTyped] = useState<string | null>(null);
  const store = () => {
    if (typed === null || typed === text) return;
    // an empty text is no text
    const own = typed.trim() === '' || typed === ofApp ? null : typed;
    edit(setRuleText, { ...textKey, text: own });
    setTyped(null);
  };
  return (
    <>
      <Textarea
        autosize
        minRows={6}
        maxRows={18}
        maxLength={10_000}
        label={t('rules.text')}
        description={t('rules.textHint')}
        lang={textKey.language}
        value={typed ?? text}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={store}
      />
      {isOwn ? (
        <div>
          <Button
            variant="subtle"
            onClick={() => {
              setTyped(null);
              edit(setRuleText, { ...textKey, text: null }, { said: t('rules.resetDone') });
            }}
          >
            {t('rules.reset')}
          </Button>
        </div>
      ) : null}
    </>
  );
}
