import { Button } from '@mantine/core';
import { IconVersions } from '@tabler/icons-react';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CoverageReport } from '#geo/engine/report.ts';
import { useFormatters } from '#src/i18n/figures.ts';
import { shareOf } from '#src/state/measure.ts';
import { forgetProposals, useProposals } from '#src/state/proposals.ts';
import { navigate, useCalmRoute } from '#src/state/route.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import { EmptyState } from '#src/ui/EmptyState.tsx';
import { Panel, Section } from '#src/ui/Panel.tsx';
import { BalanceSection } from './BalanceSection.tsx';
import styles from './Extending.module.css';
import { NotNow } from './NotNow.tsx';
import { PlanSummary } from './PlanSummary.tsx';
import { ProposalList } from './ProposalList.tsx';
import { SearchBar } from './SearchBar.tsx';
import { Uncoverable } from './Uncoverable.tsx';
import { proposalKeys } from './proposalKeys.ts';
import { useShownProposals } from './useShownProposals.ts';
import { usePlanner } from './usePlanner.ts';
import { Wishes } from './Wishes.tsx';

/** From the gaps to a plan that people can carry out. */
export default function ExtendPanel() {
  const { t } = useTranslation();
  const { report } = useWorkspace();
  if (!report || report.totals.metres === 0) {
    return (
      <Panel title={t('extending.title')}>
        <EmptyState title={t('extending.noStreets')} text={t('extending.noStreetsText')}>
          <Button onClick={() => navigate({ panel: 'area', selection: null })}>
            {t('gaps.toArea')}
          </Button>
        </EmptyState>
      </Panel>
    );
  }
  return (
    <Panel title={t('extending.title')}>
      <Proposals report={report} />
      <BalanceSection />
      <ScenariosSection />
    </Panel>
  );
}

function ScenariosSection() {
  const { t } = useTranslation();
  return (
    <Section title={t('scenarios.title')}>
      <p className={styles.text}>{t('extending.scenariosText')}</p>
      <div>
        <Button
          variant="light"
          data-opens-panel
          leftSection={<IconVersions size={20} aria-hidden />}
          onClick={() => navigate({ panel: 'scenarios', selection: null })}
        >
          {t('extending.openScenarios')}
        </Button>
      </div>
    </Section>
  );
}

const NONE = [] as const;

function Proposals({ report }: { readonly report: CoverageReport }) {
  const { plan: planId } = useCalmRoute();
  const planner = usePlanner();
  const { basis, plan } = useProposals();
  const isOther = basis !== null && basis.planId !== planId;
  useEffect(() => {
    if (isOther) forgetProposals();
  }, [isOther]);
  const [chosen, choose] = useState<string | null>(null);
  const found = isOther ? null : plan;
  const proposals = found?.proposals ?? NONE;
  const keys = useMemo(() => proposalKeys(proposals), [proposals]);
  const chosenPlace = chosen === null ? -1 : keys.indexOf(chosen);
  useShownProposals(proposals, proposals[chosenPlace]?.id ?? null);
  return (
    <>
      <Intro report={report} />
      <Wishes />
      <SearchBar planner={planner} />
      {found ? (
        <>
          <PlanSummary plan={found} />
          <ProposalList
            plan={found}
            sliverMetres={report.sliverMetres}
            keys={keys}
            chosen={chosen}
            onChoose={choose}
            planner={planner}
          />
          <NotNow planner={planner} />
          <Uncoverable plan={found} />
        </>
      ) : null}
    </>
  );
}

function Intro({ report }: { readonly report: CoverageReport }) {
  const { t } = useTranslation();
  const { metres, share } = useFormatters();
  const { measure } = useCalmRoute();
  const { totals, gaps } = report;
  if (gaps.length === 0) {
    return <EmptyState title={t('extending.full')} text={t('extending.fullText')} />;
  }
  const { part, whole } = shareOf(totals, measure);
  return (
    <div className={styles.intro}>
      <p>{t('extending.intro')}</p>
      <p>
        {t('extending.now', {
          share: share(part, whole),
          metres: metres(totals.metres - totals.coveredMetres),
        })}
      </p>
    </div>
  );
}
