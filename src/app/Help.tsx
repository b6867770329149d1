import { lazy, Suspense } from 'react';
import { useHelp } from '#src/state/help.ts';
import { ErrorBoundary } from '#src/ui/ErrorBoundary.tsx';
import { Crashed } from './Crashed.tsx';

// fetched by who reads it
const HelpPane = lazy(() => import('#src/features/help/HelpPane.tsx'));

/** The help while it is open, in the place that the screen gives it. */
export function Help({ className }: { readonly className: string | undefined }) {
  const isOpen = useHelp(({ article }) => article !== null);
  if (!isOpen) return null;
  return (
    <div className={className}>
      <ErrorBoundary fallback={Crashed}>
        <Suspense fallback={null}>
          <HelpPane />
        </Suspense>
      </ErrorBoundary>
    </div>
  );
}
