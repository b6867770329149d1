import { Button, Select } from '@mantine/core';
import { IconEye } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DossierContact } from '#geo/dossier/dossier.ts';
import { useFormatters } from '#src/i18n/figures.ts';
import { fileName } from '#src/state/fileName.ts';
import { useSharedNames } from '#src/state/useSharedNames.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import { MakingFile } from '#src/ui/MakingFile.tsx';
import { saveFile } from '#src/ui/saveFile.ts';
import { PreviewDialog } from './PreviewDialog.tsx';
import { useReportChoices } from './useReportChoices.ts';
import { FILE_FORMS, useReportFile, type FileForm } from './useReportFile.ts';

interface MakeReportProps {
  /** those who go along */
  readonly contacts: readonly DossierContact[];
  readonly isReady?: boolean;
}

/** Looks at the report, or saves it. A file is named after the plan: never after a person. */
export function MakeReport({ contacts, isReady = true }: MakeReportProps) {
  const { t } = useTranslation();
  const { size } = useFormatters();
  const { isComputing } = useWorkspace();
  const { choices } = useReportChoices();
  const { ofFile } = useSharedNames();
  const { share, make, stop } = useReportFile();
  const [form, setForm] = useState<FileForm>('pdf');
  const [page, setPage] = useState<string | null>(null);
  const [saved, setSaved] = useState<string | null>(null);

  const look = async () => {
    const file = await make({ form: 'html', choices, contacts });
    if (file) setPage(await file.text());
  };
  const save = async () => {
    setSaved(null);
    const file = await make({ form, choices, contacts });
    if (!file) return;
    const name = fileName(`${ofFile} ${t('reporting.fileName')}`, form);
    saveFile(name, file);
    setSaved(t('reporting.saved', { file: name, size: size(file.size) }));
  };

  return (
    <>
      <Select
        label={t('reporting.form')}
        data={FILE_FORMS.map((each) => ({ value: each, label: t(`reporting.forms.${each}`) }))}
        value={form}
        allowDeselect={false}
        onChange={(value) => setForm(value ?? form)}
      />
      <MakingFile
        labels={{
          make: t('reporting.save'),
          stop: t('reporting.stop'),
          progress: t('reporting.progress'),
        }}
        share={share}
        isWaiting={isComputing}
        isDisabled={!isReady}
        onMake={() => void save()}
        onStop={stop}
        aside={
          <Button
            variant="light"
            disabled={!isReady || isComputing}
            leftSection={<IconEye size={20} aria-hidden />}
            onClick={() => void look()}
          >
            {t('reporting.look')}
          </Button>
        }
        said={saved ?? ''}
      />
      <PreviewDialog page={page} onClose={() => setPage(null)} />
    </>
  );
}
