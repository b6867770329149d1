import { useTranslation } from 'react-i18next';
import type { NotPlaced } from '#geo/engine/report.ts';
import { navigate } from '#src/state/route.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import { Section } from '#src/ui/Panel.tsx';
import { Row, Rows } from '#src/ui/Row.tsx';

/** Links that the data has no place for: kept, shown, and counting nothing. */
export function NotPlacedList({ notPlaced }: { readonly notPlaced: readonly NotPlaced[] }) {
  const { t } = useTranslation();
  const { plan } = useWorkspace();
  return (
    <Section title={t('gaps.notPlaced')}>
      <Rows>
        {notPlaced.map(({ link, group, reason }) => (
          <li key={link}>
            <Row
              title={plan.groups[group]?.name ?? t('area.exclusions')}
              detail={t(`groups.notPlaced.${reason}`)}
              onClick={() => navigate({ panel: 'groups', selection: { kind: 'group', id: group } })}
            />
          </li>
        ))}
      </Rows>
    </Section>
  );
}
