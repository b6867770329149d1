import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CoverageFigures, NotPlacedReason } from '#geo/engine/report.ts';
import { navigate } from '#src/state/route.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import { Section } from '#src/ui/Panel.tsx';
import { Row, Rows } from '#src/ui/Row.tsx';

/**
 * Links and exclusions to sub-areas that lie on no street: kept, shown, and counting nothing. What
 * names a street waits elsewhere, until it is said which street it is now.
 */
export function NotPlacedList({ report }: { readonly report: CoverageFigures }) {
  const { t } = useTranslation();
  const { plan } = useWorkspace();
  const notPlaced = report.notPlaced.filter(isOfSubArea);
  const notExcluded = report.notExcluded.filter(isOfSubArea);
  if (notPlaced.length + notExcluded.length === 0) return null;
  return (
    <Section title={t('gaps.notPlaced')}>
      <Text>{t('gaps.notPlacedText')}</Text>
      <Rows>
        {notPlaced.map(({ link, group, name, reason }) => (
          <li key={link}>
            <Row
              title={`${name}: ${plan.groups[group]?.name ?? ''}`}
              detail={t(`groups.notPlaced.${reason}`)}
              onClick={() => navigate({ panel: 'groups', selection: { kind: 'group', id: group } })}
            />
          </li>
        ))}
        {notExcluded.map(({ exclusion, name, reason }) => (
          <li key={exclusion}>
            <Row
              title={`${name}: ${t('area.exclusions')}`}
              detail={t(`groups.notPlaced.${reason}`)}
              onClick={() => navigate({ panel: 'area', selection: null })}
            />
          </li>
        ))}
      </Rows>
    </Section>
  );
}

const isOfSubArea = ({ reason }: { readonly reason: NotPlacedReason }) =>
  reason === 'no-sub-area' || reason === 'no-street-inside';
