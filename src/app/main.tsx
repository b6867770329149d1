import '#src/security/early/defaultPolicy.ts';
import '#src/security/early/withoutEval.ts';
import '@fontsource-variable/atkinson-hyperlegible-next';
import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import '#src/ui/base.css';
import '#src/ui/contrast.css';
import { MantineProvider, mergeThemeOverrides } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { StrictMode, useMemo } from 'react';
import { createRoot } from 'react-dom/client';
import { useTranslation } from 'react-i18next';
import { startTexts } from '#src/i18n/i18n.ts';
import { ErrorBoundary } from '#src/ui/ErrorBoundary.tsx';
import { keepFocus } from '#src/ui/keepFocus.ts';
import { theme } from '#src/ui/theme.ts';
import { App } from './App.tsx';
import { CrashedApp } from './CrashedApp.tsx';
import { useUpdates } from './updates/useUpdates.ts';

// over dialogs, under menus
const MESSAGES_Z_INDEX = 250;

function Root() {
  const { t } = useTranslation();
  const closeButtonProps = useMemo(() => ({ 'aria-label': t('shell.close') }), [t]);
  const named = useMemo(
    () =>
      mergeThemeOverrides(theme, {
        components: {
          Notification: { defaultProps: { closeButtonProps } },
          Modal: {
            defaultProps: { ...theme.components?.['Modal']?.defaultProps, closeButtonProps },
          },
        },
      }),
    [closeButtonProps],
  );
  return (
    <MantineProvider theme={named} defaultColorScheme="auto">
      <Notifications position="top-center" limit={3} zIndex={MESSAGES_Z_INDEX} />
      <ErrorBoundary fallback={CrashedApp}>
        <WithUpdates />
      </ErrorBoundary>
    </MantineProvider>
  );
}

function WithUpdates() {
  useUpdates();
  return <App />;
}

async function start(): Promise<void> {
  await startTexts();
  keepFocus();
  createRoot(document.getElementById('root')!).render(
    <StrictMode>
      <Root />
    </StrictMode>,
  );
}

void start();
