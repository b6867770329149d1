import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { PaintSource } from '#geo/engine/pointing/painted.ts';
import { useTool } from '#src/state/tool.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import { NothingFound } from '#src/ui/NothingFound.tsx';
import styles from './ToolBar.module.css';

// no id of a group is like these
const KINDS = ['all', 'uncovered', 'erase'] as const;

/** What a brush takes from: a filter, so that nothing is taken from a group by accident. */
export function PaintSourceField({ group }: { readonly group: string }) {
  const { t } = useTranslation();
  const { shown } = useWorkspace();
  const { source, setSource } = useTool();
  const others = Object.values(shown.groups)
    .filter(({ id, status }) => id !== group && status !== 'archived')
    .map(({ id, name }) => ({ value: id, label: t('groups.paintFrom.group', { name }) }))
    .toSorted((a, b) => a.label.localeCompare(b.label, 'nl', { numeric: true }));
  return (
    <Select
      className={styles.source}
      label={t('groups.paintSource')}
      searchable
      allowDeselect={false}
      limit={50}
      nothingFoundMessage={<NothingFound>{t('shell.searchNothing')}</NothingFound>}
      comboboxProps={{ position: 'top-start' }}
      data={[
        ...KINDS.map((kind) => ({ value: kind, label: t(`groups.paintFrom.${kind}`) })),
        ...others,
      ]}
      value={source.kind === 'group' ? source.group : source.kind}
      onChange={(value) => value && setSource(sourceOf(value))}
    />
  );
}

function sourceOf(value: string): PaintSource {
  const kind = KINDS.find((each) => each === value);
  return kind ? { kind } : { kind: 'group', group: value };
}
