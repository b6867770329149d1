import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { navigate, useCalmRoute } from '#src/state/route.ts';
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

interface GapsPanelProps {
  /** what has no place yet */
  readonly waiting: ReactNode;
}

/** How much is covered, what is not, and where. */
export function GapsPanel({ waiting }: GapsPanelProps) {
  const { t } = useTranslation();
  const { selection } = useCalmRoute();
  const { report, streetByKey } = useWorkspace();
  const figureTexts = useFigureTexts();
  const street = selection?.kind === 'street' ? streetByKey.get(selection.id) : undefined;
  if (street) return <StreetDetail key={street.key} street={street} />;
  if (!report) return <Nothing title={t('gaps.noStreets')} text={t('gaps.noStreetsText')} />;
  if (report.totals.metres === 0) {
    return (
      <Nothing title={t('gaps.nothingCounts')} text={t('gaps.nothingCountsText')}>
        {waiting}
      </Nothing>
    );
  }
  // the others are those of a larger file, in which this plan has no streets
  const districts = report.districts.filter(({ metres }) => metres > 0);
  return (
    <Panel title={t('gaps.title')}>
      <BigFigure {...figureTexts(report.totals)} />
      {waiting}
      <GapList report={report} />
      {report.subAreas.length > 0 ? (
        <Section title={t('gaps.subAreas')}>
          <AreaTable areas={report.subAreas} panel="sub-areas" />
        </Section>
      ) : null}
      {districts.length > 1 ? (
        <Section title={t('gaps.districts')}>
          <AreaTable areas={districts} panel={null} />
        </Section>
      ) : null}
      <StreetTable streets={report.streets} />
      {report.overlaps.length > 0 ? <OverlapList report={report} /> : null}
      <NotPlacedList report={report} />
    </Panel>
  );
}

interface NothingProps {
  readonly title: string;
  readonly text: string;
  readonly children?: ReactNode;
}

/** There are no figures; where that can be mended. */
function Nothing({ title, text, children }: NothingProps) {
  const { t } = useTranslation();
  return (
    <Panel title={t('gaps.title')}>
      <EmptyState title={title} text={text}>
        <Button onClick={() => navigate({ panel: 'area', selection: null })}>
          {t('gaps.toArea')}
        </Button>
      </EmptyState>
      {children}
    </Panel>
  );
}
