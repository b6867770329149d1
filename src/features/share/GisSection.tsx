import { Checkbox, SegmentedControl, Select, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { KnownCrs } from '#geo/formats/crs/projections.ts';
import { useFormatters } from '#src/i18n/figures.ts';
import { useSharedNames } from '#src/state/useSharedNames.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import { MakingFile } from '#src/ui/MakingFile.tsx';
import { Section } from '#src/ui/Panel.tsx';
import { fileName } from '#src/state/fileName.ts';
import { GIS_FORMS, MAP_LAYERS, type GisForm } from './gisForms.ts';
import { useGisFile } from './useGisFile.ts';
import styles from './GisSection.module.css';

const systemText = (crs: KnownCrs) =>
  crs === 'EPSG:28992' ? ('gis.systems.rd' as const) : ('gis.systems.wgs84' as const);

/** The plan as files that a gemeente opens in its GIS or in Excel; no person is in them. */
export function GisSection() {
  const { t } = useTranslation();
  const { report, scenario, isComputing } = useWorkspace();
  const [form, setForm] = useState<GisForm>(GIS_FORMS[0]!);
  const [wanted, setWanted] = useState<KnownCrs>('EPSG:28992');
  const offered = MAP_LAYERS.filter((name) => name !== 'voorstellen' || scenario !== null);
  const [left, setLeft] = useState<readonly string[]>([]);
  const making = useGisFile();
  const names = useSharedNames();
  if (!report) return null;
  const crs = form.crs.includes(wanted) ? wanted : form.crs[0]!;
  const ticked = offered.filter((name) => !left.includes(name));
  const isEmpty = form.layers === null && ticked.length === 0;
  const make = () =>
    void making.make({ form, crs, ticked, name: fileName(names.ofFile, form.extension) });
  return (
    <Section title={t('gis.title')}>
      <Text>{t('gis.text')}</Text>
      <Select
        label={t('gis.form')}
        data={GIS_FORMS.map(({ id }) => ({ value: id, label: t(`gis.forms.${id}.name`) }))}
        value={form.id}
        allowDeselect={false}
        onChange={(id) => setForm(GIS_FORMS.find((each) => each.id === id) ?? form)}
        description={t(`gis.forms.${form.id}.text`)}
        inputWrapperOrder={['label', 'input', 'description']}
      />
      {form.crs.length > 1 ? (
        <SegmentedControl
          aria-label={t('gis.crs')}
          fullWidth
          size="md"
          value={crs}
          onChange={(value) => setWanted(value)}
          data={form.crs.map((value) => ({ value, label: t(systemText(value)) }))}
        />
      ) : null}
      {form.layers === null ? (
        <Checkbox.Group
          label={t('gis.layers')}
          value={ticked}
          onChange={(values) => setLeft(offered.filter((name) => !values.includes(name)))}
        >
          <div className={styles.layers}>
            {offered.map((name) => (
              <Checkbox key={name} value={name} label={t(`gis.layer.${name}`)} />
            ))}
          </div>
        </Checkbox.Group>
      ) : null}
      <NeutralNames names={names.neutral} />
      <Making {...making} isWaiting={isComputing} isEmpty={isEmpty} onMake={make} />
    </Section>
  );
}

/** Who calls a group after its administrator is told what it is called in the file. */
function NeutralNames({ names }: { readonly names: readonly string[] }) {
  const { t } = useTranslation();
  if (names.length === 0) return null;
  return <Text>{t('gis.neutral', { names: names.join(', ') })}</Text>;
}

interface MakingProps extends ReturnType<typeof useGisFile> {
  /** what would be saved is not of the plan as it is now */
  readonly isWaiting: boolean;
  readonly isEmpty: boolean;
  readonly onMake: () => void;
}

function Making({ share, saved, stop, isWaiting, isEmpty, onMake }: MakingProps) {
  const { t } = useTranslation();
  const { size } = useFormatters();
  return (
    <MakingFile
      labels={{ make: t('gis.save'), stop: t('gis.stop'), progress: t('gis.progress') }}
      share={share}
      isWaiting={isWaiting}
      isDisabled={isEmpty}
      onMake={onMake}
      onStop={stop}
      said={saved ? t('gis.saved', { file: saved.name, size: size(saved.bytes) }) : ''}
    />
  );
}
