import { Button, Group } from '@mantine/core';
import { IconMapSearch, IconPolygon, IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { removeDataSet } from '#geo/plan/edits/dataSets.ts';
import type { DataSet } from '#geo/plan/entities.ts';
import { dataSetOf } from '#geo/plan/queries.ts';
import { useFormatters } from '#src/i18n/figures.ts';
import { useAreaSearch } from '#src/state/areaSearch.ts';
import { useImportRequest } from '#src/state/importRequest.ts';
import { useTool } from '#src/state/tool.ts';
import { useEdit } from '#src/state/useEdit.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import { ChooseFile } from '#src/ui/ChooseFile.tsx';
import { ACCEPTED_FILES } from '#src/workers/acceptedFiles.ts';
import { ChosenDistricts } from './ChosenDistricts.tsx';
import { ImportReports } from './ImportReports.tsx';
import styles from './DataSets.module.css';

/** The data of the plan: where it came from, and how to bring other. */
export function DataSets() {
  const { t } = useTranslation();
  const { plan, streets, districts, addressCount } = useWorkspace();
  const take = useTool((state) => state.take);
  const of = (kind: 'streets' | 'districts' | 'addresses') => dataSetOf(plan, kind);
  return (
    <>
      <ul className={styles.sets}>
        <DataSetCard
          title={t('area.streets')}
          dataSet={of('streets')}
          none={t('area.streetsNone')}
          figure={
            streets
              ? `${t('area.streetsCount', { count: streets.streets.length })}, ${t('area.segmentsCount', { count: streets.segmentCount })}`
              : null
          }
        />
        <DataSetCard
          title={t('area.districts')}
          dataSet={of('districts')}
          none={t('area.districtsNone')}
          figure={
            districts.length > 0 ? t('area.districtsCount', { count: districts.length }) : null
          }
          more={
            streets && !of('districts') ? (
              <Button
                variant="light"
                leftSection={<IconPolygon size={20} aria-hidden />}
                onClick={() => take({ kind: 'drawDistrict' })}
              >
                {t('area.draw')}
              </Button>
            ) : null
          }
        >
          {districts.length > 1 ? <ChosenDistricts /> : null}
        </DataSetCard>
        <DataSetCard
          title={t('area.addresses')}
          dataSet={of('addresses')}
          none={t('area.addressesNone')}
          figure={addressCount > 0 ? t('area.addressesCount', { count: addressCount }) : null}
        />
      </ul>
      <SearchButton />
    </>
  );
}

/** Gets all of it at once, from the services that publish it. */
function SearchButton() {
  const { t } = useTranslation();
  const search = useAreaSearch((state) => state.open);
  return (
    <Button variant="light" leftSection={<IconMapSearch size={20} aria-hidden />} onClick={search}>
      {t('searching.title')}
    </Button>
  );
}

interface DataSetCardProps {
  readonly title: string;
  readonly dataSet: DataSet | null;
  /** said when there is none */
  readonly none: string;
  readonly figure: string | null;
  readonly more?: ReactNode;
  readonly children?: ReactNode;
}

function DataSetCard({ title, dataSet, none, figure, more, children }: DataSetCardProps) {
  const { t } = useTranslation();
  const edit = useEdit();
  const ask = useImportRequest((state) => state.ask);
  return (
    <li className={styles.set}>
      <div className={styles.title}>{title}</div>
      {dataSet ? <Provenance dataSet={dataSet} figure={figure} /> : <p>{none}</p>}
      {dataSet ? <ImportReports dataSet={dataSet} /> : null}
      {children}
      <Group gap="xs">
        <ChooseFile
          accept={ACCEPTED_FILES}
          variant={dataSet ? 'subtle' : 'light'}
          aria-label={`${title}: ${dataSet ? t('area.otherFile') : t('area.openFile')}`}
          onChoose={ask}
        >
          {dataSet ? t('area.otherFile') : t('area.openFile')}
        </ChooseFile>
        {more}
        {dataSet ? (
          <Button
            variant="subtle"
            leftSection={<IconTrash size={20} aria-hidden />}
            aria-label={`${title}: ${t('area.remove')}`}
            onClick={() =>
              edit(
                removeDataSet,
                { id: dataSet.id },
                { said: t('area.removed', { name: dataSet.name }) },
              )
            }
          >
            {t('area.remove')}
          </Button>
        ) : null}
      </Group>
    </li>
  );
}

function Provenance({
  dataSet,
  figure,
}: {
  readonly dataSet: DataSet;
  readonly figure: string | null;
}) {
  const { t } = useTranslation();
  const { day } = useFormatters();
  return (
    <div>
      <div className="figures">{figure}</div>
      <div className={styles.source}>
        {[
          dataSet.name,
          dataSet.source,
          dataSet.date ? `${t('area.date').toLowerCase()} ${day(dataSet.date)}` : '',
          dataSet.licence,
          dataSet.attribution,
        ]
          .filter(Boolean)
          .join(' · ')}
      </div>
    </div>
  );
}
