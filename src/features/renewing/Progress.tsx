import { Group, Loader, Progress as Bar, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { RenewalStep } from '#src/workers/renewalApi.ts';

/** What is being done, and how far it is. */
export function Progress({ step, share }: RenewalStep) {
  const { t } = useTranslation();
  const percent = share === null ? null : Math.round(share * 100);
  return (
    <Stack gap="xs" mih={72}>
      <Group gap="sm" wrap="nowrap" role="status">
        <Loader size="sm" aria-hidden />
        <Text>{t(`renewing.step.${step}`)}</Text>
      </Group>
      {percent === null ? null : <Bar value={percent} aria-label={t(`renewing.step.${step}`)} />}
    </Stack>
  );
}
