import { Input, SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { groupUseSchema, type GroupUse } from '#geo/plan/entities.ts';
import { useUseTexts } from './useTexts.ts';

interface UseFieldProps {
  readonly value: GroupUse;
  readonly onChange: (use: GroupUse) => void;
}

/** What a group is used for. */
export function UseField({ value, onChange }: UseFieldProps) {
  const { t } = useTranslation();
  const texts = useUseTexts();
  return (
    <Input.Wrapper label={t('groups.use')} description={t('groups.useHint')} labelElement="div">
      <SegmentedControl
        fullWidth
        mt={4}
        size="md"
        aria-label={t('groups.use')}
        value={value}
        onChange={(use) => onChange(groupUseSchema.parse(use))}
        data={groupUseSchema.options.map((use) => ({ value: use, label: texts[use] }))}
      />
    </Input.Wrapper>
  );
}
