import { Checkbox, SegmentedControl, Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { REPORT_PARTS } from '#geo/plan/reportChoices.ts';
import { useMapBounds } from '#src/state/mapBounds.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import { useReportChoices } from './useReportChoices.ts';
import styles from './Reporting.module.css';

/** The paper, the frame of the map, and what is in the report; kept with the plan. */
export function ChoiceFields() {
  const { t } = useTranslation();
  const { choices, change } = useReportChoices();
  const { paper, orientation, parts } = choices;
  return (
    <>
      <div className={styles.pair}>
        <SegmentedControl
          aria-label={t('reporting.paper')}
          size="md"
          value={paper}
          onChange={(value) => change({ paper: value })}
          data={[
            { value: 'a4', label: 'A4' },
            { value: 'a3', label: 'A3' },
          ]}
        />
        <SegmentedControl
          aria-label={t('reporting.orientation')}
          size="md"
          value={orientation}
          onChange={(value) => change({ orientation: value })}
          data={[
            { value: 'portrait', label: t('reporting.portrait') },
            { value: 'landscape', label: t('reporting.landscape') },
          ]}
        />
      </div>
      <FrameField />
      <Checkbox.Group
        label={t('reporting.parts')}
        value={[...parts]}
        onChange={(values) =>
          change({ parts: REPORT_PARTS.filter((part) => values.includes(part)) })
        }
      >
        <div className={styles.parts}>
          {REPORT_PARTS.map((part) => (
            <Checkbox key={part} value={part} label={t(`reporting.part.${part}`)} />
          ))}
        </div>
      </Checkbox.Group>
    </>
  );
}

const SUB_AREA = 'subArea:';

/** Everything, what the map shows at this moment, or one sub-area. */
function FrameField() {
  const { t } = useTranslation();
  const { shown } = useWorkspace();
  const { choices, change } = useReportChoices();
  const bounds = useMapBounds((state) => state.bounds);
  const { frame } = choices;
  const subAreas = Object.values(shown.subAreas);
  const isThere = frame.kind !== 'subArea' || shown.subAreas[frame.id] !== undefined;
  const value = frame.kind === 'subArea' ? `${SUB_AREA}${frame.id}` : frame.kind;
  const choose = (chosen: string | null) => {
    if (chosen?.startsWith(SUB_AREA)) {
      change({ frame: { kind: 'subArea', id: chosen.slice(SUB_AREA.length) } });
    } else if (chosen === 'view' && bounds) {
      change({ frame: { kind: 'view', bbox: [...bounds] } });
    } else {
      change({ frame: { kind: 'all' } });
    }
  };
  return (
    <Select
      label={t('reporting.frame')}
      allowDeselect={false}
      value={isThere ? value : 'all'}
      onChange={choose}
      data={[
        { value: 'all', label: t('reporting.frameAll') },
        ...(bounds || frame.kind === 'view'
          ? [{ value: 'view', label: t('reporting.frameView') }]
          : []),
        ...subAreas.map(({ id, name }) => ({ value: `${SUB_AREA}${id}`, label: name })),
      ]}
    />
  );
}
