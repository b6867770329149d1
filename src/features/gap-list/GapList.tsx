import { ActionIcon, Group } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { CoverageReport, Run } from '#geo/engine/report.ts';
import { useFormatters } from '#src/i18n/figures.ts';
import { navigate, useRoute } from '#src/state/route.ts';
import { gapAt, stepGap } from '#src/state/gapSteps.ts';
import { useRowHover } from '#src/state/hover.ts';
import { LineMark } from '#src/ui/LineMark.tsx';
import { focusPanelTitle, Section } from '#src/ui/Panel.tsx';
import { Row, Rows } from '#src/ui/Row.tsx';
import { ShowMore } from '#src/ui/ShowMore.tsx';
import { GapDetail } from './GapDetail.tsx';
import styles from './GapList.module.css';
import { partsText } from '#src/i18n/partsText.ts';

/** The gaps, largest first, to walk through with previous and next. */
export function GapList({ report }: { readonly report: CoverageReport }) {
  const { t } = useTranslation();
  const { selection } = useRoute();
  const { count, metres } = useFormatters();
  const { gaps, slivers, sliverMetres } = report;
  const at = gapAt(gaps, selection);
  const leaveGap = useLeaveGap(gaps);
  const show = (gap: Run) => {
    navigate({ selection: { kind: 'gap', id: String(gap.id) } });
  };
  return (
    <Section
      title={t('gaps.list')}
      isSticky
      aside={
        gaps.length > 0 ? (
          <Group gap={4} wrap="nowrap">
            <ActionIcon aria-label={t('gaps.previous')} onClick={() => stepGap(report, -1)}>
              <IconChevronLeft size={22} aria-hidden />
            </ActionIcon>
            <span className={`${styles.position} figures`} aria-live="polite">
              {at < 0
                ? count(gaps.length)
                : t('gaps.position', { at: count(at + 1), total: count(gaps.length) })}
            </span>
            <ActionIcon aria-label={t('gaps.next')} onClick={() => stepGap(report, 1)}>
              <IconChevronRight size={22} aria-hidden />
            </ActionIcon>
          </Group>
        ) : null
      }
    >
      {gaps.length === 0 ? (
        <p className={styles.none}>{t('gaps.full')}</p>
      ) : (
        <ShowMore
          id="gaps"
          items={gaps}
          including={at}
          more={(hidden) => t('gaps.moreRows', { count: hidden })}
        >
          {(shown) => (
            <Rows>
              {shown.map((gap, i) => (
                <GapItem
                  key={gap.id}
                  gap={gap}
                  sliverMetres={sliverMetres}
                  isSelected={i === at}
                  onSelect={() => show(gap)}
                  onAdded={leaveGap}
                />
              ))}
            </Rows>
          )}
        </ShowMore>
      )}
      {slivers.length > 0 ? (
        <p className={styles.none}>
          {t('gaps.slivers', { count: slivers.length, metres: metres(sliverMetres) })}
        </p>
      ) : null}
    </Section>
  );
}

/** Chooses nothing once a gap is added. After the last of the list the panel has the focus. */
function useLeaveGap(gaps: readonly Run[]): () => void {
  const left = useRef<readonly Run[]>(null);
  useEffect(() => {
    if (left.current === null || left.current === gaps) return;
    left.current = null;
    if (document.activeElement === document.body) focusPanelTitle();
  }, [gaps]);
  return () => {
    left.current = gaps;
    navigate({ selection: null });
  };
}

interface GapItemProps {
  readonly gap: Run;
  readonly sliverMetres: number;
  readonly isSelected: boolean;
  readonly onSelect: () => void;
  readonly onAdded: () => void;
}

function GapItem({ gap, sliverMetres, isSelected, onSelect, onAdded }: GapItemProps) {
  const { t } = useTranslation();
  const { metres } = useFormatters();
  const hover = useRowHover('gap', String(gap.id));
  const item = useRef<HTMLLIElement>(null);
  const leave = () => {
    // the field in hand goes with what is shown; the next gap comes in this very row
    item.current?.querySelector<HTMLElement>('[data-row]')?.focus();
    onAdded();
  };
  return (
    <li ref={item}>
      <Row
        title={partsText(t, gap, sliverMetres)}
        mark={<LineMark kind="uncovered" />}
        figure={metres(gap.metres)}
        isSelected={isSelected}
        onClick={onSelect}
        {...hover}
      />
      {isSelected ? <GapDetail gap={gap} sliverMetres={sliverMetres} onAdded={leave} /> : null}
    </li>
  );
}
