import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useImportRequest } from '#src/state/importRequest.ts';
import { problemText, type AnyProblem } from '#src/state/problemText.ts';
import { ChooseFile } from '#src/ui/ChooseFile.tsx';
import { ACCEPTED_FILES } from '#src/workers/acceptedFiles.ts';

interface NotUsableProps {
  readonly problem: AnyProblem;
  readonly onDone: () => void;
}

/** Why a file cannot be used, and what to do instead. */
export function NotUsable({ problem, onDone }: NotUsableProps) {
  const { t } = useTranslation();
  const ask = useImportRequest((state) => state.ask);
  return (
    <div>
      <Text role="alert">{problemText(t, problem)}</Text>
      <Text c="var(--ink-soft)" mt="xs">
        {t('importing.nothingChanged')}
      </Text>
      <Group mt="lg">
        <ChooseFile
          accept={ACCEPTED_FILES}
          onChoose={(...files) => {
            ask(...files);
            onDone();
          }}
        >
          {t('importing.otherFile')}
        </ChooseFile>
        <Button variant="subtle" onClick={onDone}>
          {t('shell.close')}
        </Button>
      </Group>
    </div>
  );
}
