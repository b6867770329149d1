import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { navigate, useRoute } from '#src/state/route.ts';
import { useFigureTexts } from '#src/state/useFigureTexts.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import { BigFigure } from '#src/ui/BigFigure.tsx';
import { EmptyState } from '#src/ui/EmptyState.tsx';
import { Panel, Section } from '#src/ui/Panel.tsx';
import { AreaTable } from './AreaTable.tsx';
import { GapList } from './GapList.tsx';
import { NotPlacedList } from './NotPlacedList.tsx';
import { OverlapList } from './OverlapList.tsx';
import { StreetDetail } from './StreetDetail.tsx';
import { StreetTable } from './StreetTable.tsx';

/** How much is covered, what is not, and where. */
export function GapsPanel() {
  const { t } = useTranslation();
  const { selection } = useRoute();
  const { report, streetByKey } = useWorkspace();
  const figureTexts = useFigureTexts();
  const street = selection?.kind === 'street' ? streetByKey.get(selection.id) : undefined;
  if (street) return <StreetDetail key={street.key} street={street} />;
  if (!report) {
    return (
      <Panel title={t('gaps.title')}>
        <EmptyState title={t('gaps.noStreets')} text={t('gaps.noStreetsText')}>
          <Button onClick={() => navigate({ panel: 'area', selection: null })}>
            {t('gaps.toArea')}
          </Button>
        </EmptyState>
      </Panel>
    );
  }
  return (
    <Panel title={t('gaps.title')}>
      <BigFigure {...figureTexts(report.totals)} />
      <GapList report={report} />
      {report.subAreas.length > 0 ? (
        <Section title={t('gaps.subAreas')}>
          <AreaTable areas={report.subAreas} panel="sub-areas" />
        </Section>
      ) : null}
      {report.districts.length > 1 ? (
        <Section title={t('gaps.districts')}>
          <AreaTable areas={report.districts} panel={null} />
        </Section>
      ) : null}
      <StreetTable streets={report.streets} />
      {report.overlaps.length > 0 ? <OverlapList overlaps={report.overlaps} /> : null}
      {report.notPlaced.length > 0 ? <NotPlacedList notPlaced={report.notPlaced} /> : null}
    </Panel>
  );
}
