import { useTranslation } from 'react-i18next';
import { useFormatters } from '#src/i18n/figures.ts';
import { Section } from '#src/ui/Panel.tsx';
import { Row, Rows } from '#src/ui/Row.tsx';
import { ShowMore } from '#src/ui/ShowMore.tsx';
import type { ListedPlan } from '#src/workers/planningQuestions.ts';
import { navigate } from '#src/state/route.ts';

/** The streets of which some stays in no group, and why. */
export function Uncoverable({ plan }: { readonly plan: ListedPlan }) {
  const { t } = useTranslation();
  const { metres } = useFormatters();
  // what was skipped has a list of its own
  const list = plan.uncoverable.filter(({ reason }) => reason !== 'left-out');
  if (list.length === 0) return null;
  return (
    <Section title={t('extending.uncoverable')}>
      <ShowMore
        id="extending/uncoverable"
        items={list}
        more={(count) => t('gaps.moreRows', { count })}
      >
        {(shown) => (
          <Rows>
            {shown.map((each) => (
              <li key={`${each.streetId} ${each.reason}`}>
                <Row
                  title={each.street}
                  detail={t(`extending.whyNot.${each.reason}`)}
                  figure={metres(each.metres)}
                  onClick={() => navigate({ selection: { kind: 'street', id: each.streetId } })}
                />
              </li>
            ))}
          </Rows>
        )}
      </ShowMore>
    </Section>
  );
}
