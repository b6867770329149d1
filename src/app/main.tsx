import '@fontsource-variable/atkinson-hyperlegible-next';
import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import '@mantine/spotlight/styles.css';
import '#src/ui/base.css';
import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { startTexts } from '#src/i18n/i18n.ts';
import { ErrorBoundary } from '#src/ui/ErrorBoundary.tsx';
import { theme } from '#src/ui/theme.ts';
import { App } from './App.tsx';
import { Crashed } from './Crashed.tsx';
import { useServiceWorker } from './useServiceWorker.ts';

function Root() {
  useServiceWorker();
  return (
    <ErrorBoundary fallback={Crashed}>
      <App />
    </ErrorBoundary>
  );
}

async function start(): Promise<void> {
  await startTexts();
  createRoot(document.getElementById('root')!).render(
    <StrictMode>
      <MantineProvider theme={theme} defaultColorScheme="auto">
        <Notifications position="bottom-right" limit={3} />
        <Root />
      </MantineProvider>
    </StrictMode>,
  );
}

void start();
