import { lazy, Suspense, use, useState } from 'react';
import { AppStorageProvider } from '#src/state/appStorage.ts';
import { useInvitation } from '#src/state/invitation.ts';
import { isViewId, useReceiving, type Viewed } from '#src/state/receiving.ts';
import { useRoute } from '#src/state/route.ts';
import { openStorage } from '#src/storage/storage.ts';
import { leaveField } from '#src/ui/leaveField.ts';
import { FileDrop } from './FileDrop.tsx';
import { NotOpened } from './NotOpened.tsx';
import { Opening } from './Opening.tsx';
import { OpenPlan } from './OpenPlan.tsx';
import { Start } from './Start.tsx';
import { useLaunchedFiles } from './useLaunchedFiles.ts';
import { useSafeLeaving } from './useSafeLeaving.ts';

// with the workspace, when a plan is shown
const ViewPlan = lazy(() => import('./ViewPlan.tsx'));
// for other people than the coordinator, on other devices
const SignUpPage = lazy(() => import('#src/features/signing-up/SignUpPage.tsx'));

/** The start, the plan that the address names, or the form to sign up with. */
export function App() {
  const invitation = useInvitation();
  if (!invitation) return <OwnApp />;
  return (
    <Suspense fallback={<Opening />}>
      <SignUpPage invitation={invitation} />
    </Suspense>
  );
}

function OwnApp() {
  useLaunchedFiles();
  // opened once, and for as long as the page lives
  const [opening] = useState(() => openStorage(leaveField));
  return (
    <Suspense fallback={<Opening />}>
      <WithStorage opening={opening} />
    </Suspense>
  );
}

function WithStorage({ opening }: { readonly opening: ReturnType<typeof openStorage> }) {
  const opened = use(opening);
  const { plan } = useRoute();
  const viewed = useReceiving((state) => state.viewed);
  useSafeLeaving(opened.ok ? opened.value : null);
  if (!opened.ok) return <NotOpened problem={opened.problem} plan={null} />;
  return (
    <AppStorageProvider value={opened.value}>
      <FileDrop>
        <Shown plan={plan} viewed={viewed} />
      </FileDrop>
    </AppStorageProvider>
  );
}

interface ShownProps {
  readonly plan: string | null;
  readonly viewed: Viewed | null;
}

function Shown({ plan, viewed }: ShownProps) {
  if (plan === null) return <Start />;
  if (viewed?.id === plan) {
    return (
      <Suspense fallback={<Opening />}>
        <ViewPlan key={plan} viewed={viewed} />
      </Suspense>
    );
  }
  // one that was looked at is gone once the page is loaded again
  return isViewId(plan) ? <Start /> : <OpenPlan key={plan} planId={plan} />;
}
