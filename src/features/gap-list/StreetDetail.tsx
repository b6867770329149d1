import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { addExclusion, removeExclusions } from '#geo/plan/edits/exclusions.ts';
import { addLinks } from '#geo/plan/edits/links.ts';
import { sameTarget } from '#geo/plan/sameTarget.ts';
import { useFormatters } from '#src/i18n/figures.ts';
import { navigate } from '#src/state/route.ts';
import { streetTarget } from '#src/state/streetTarget.ts';
import { useEdit } from '#src/state/useEdit.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import { newId } from '#src/storage/newId.ts';
import { BackButton } from '#src/ui/BackButton.tsx';
import { BigFigure } from '#src/ui/BigFigure.tsx';
import { Panel, Section } from '#src/ui/Panel.tsx';
import { PickOne } from '#src/ui/PickOne.tsx';
import { Row, Rows } from '#src/ui/Row.tsx';
import type { StreetItem } from '#src/workers/engineApi.ts';
import { StreetSides } from './StreetSides.tsx';
import { useStreetSides } from './useStreetSides.ts';

/** One street: how much of it is covered, by whom, and what can be done about it. */
export function StreetDetail({ street }: { readonly street: StreetItem }) {
  const { t } = useTranslation();
  const { plan, report } = useWorkspace();
  const { share, metres } = useFormatters();
  const figures = report?.streets.find(({ id }) => id === street.key);
  const sides = useStreetSides(street.key);
  const groups = (figures?.groups ?? []).flatMap((id) => plan.groups[id] ?? []);
  return (
    <Panel
      title={street.name}
      back={<BackButton label={t('shell.back')} onClick={() => navigate({ selection: null })} />}
    >
      {figures ? (
        <BigFigure
          figure={share(figures.coveredMetres, figures.metres)}
          unit={t('gaps.whole')}
          share={figures.metres > 0 ? figures.coveredMetres / figures.metres : 0}
          partly={0}
          lines={[
            t('gaps.streetLength', {
              covered: metres(figures.coveredMetres),
              metres: metres(figures.metres),
            }),
          ]}
        />
      ) : (
        <p>{t('gaps.outside')}</p>
      )}
      {sides.length > 0 ? <StreetSides sides={sides} /> : null}
      <Section title={t('gaps.streetGroups')}>
        {groups.length === 0 ? (
          <p>{t('gaps.streetGroupsNone')}</p>
        ) : (
          <Rows>
            {groups.map(({ id, name }) => (
              <li key={id}>
                <Row
                  title={name}
                  onClick={() => navigate({ panel: 'groups', selection: { kind: 'group', id } })}
                />
              </li>
            ))}
          </Rows>
        )}
        <AddToGroup street={street} />
      </Section>
      <Scope street={street} />
    </Panel>
  );
}

function AddToGroup({ street }: { readonly street: StreetItem }) {
  const { t } = useTranslation();
  const { shown } = useWorkspace();
  const edit = useEdit();
  const groups = Object.values(shown.groups)
    .map(({ id, name }) => ({ value: id, label: name }))
    .toSorted((a, b) => a.label.localeCompare(b.label, 'nl', { numeric: true }));
  if (groups.length === 0) {
    return (
      <div>
        <p>{t('gaps.addNoGroups')}</p>
        <Button
          variant="light"
          data-opens-panel
          onClick={() => navigate({ panel: 'groups', selection: null })}
        >
          {t('gaps.toGroups')}
        </Button>
      </div>
    );
  }
  return (
    <PickOne
      label={t('gaps.addStreetToGroup')}
      placeholder={t('gaps.addToGroupPlaceholder')}
      options={groups}
      nothingFound={t('shell.searchNothing')}
      onPick={(group) =>
        edit(addLinks, { group, links: [{ id: newId(), group, target: streetTarget(street) }] })
      }
    />
  );
}

function Scope({ street }: { readonly street: StreetItem }) {
  const { t } = useTranslation();
  const { shown } = useWorkspace();
  const edit = useEdit();
  const target = streetTarget(street);
  const exclusion = Object.values(shown.exclusions).find((each) => sameTarget(each.target, target));
  return (
    <div>
      <Button
        variant="default"
        onClick={() =>
          exclusion
            ? edit(removeExclusions, { ids: [exclusion.id] })
            : edit(addExclusion, { id: newId(), target })
        }
      >
        {exclusion ? t('area.include') : t('area.exclude')}
      </Button>
    </div>
  );
}
