import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useReceiving, type Viewed } from '#src/state/receiving.ts';
import { navigate } from '#src/state/route.ts';
import { useReceived, useRelatedPlans } from '#src/state/useReceived.ts';
import { Strip } from '#src/ui/Strip.tsx';

/** Says all the time that a received plan is only looked at, and what else can be done with it. */
export function ViewingStrip() {
  const viewed = useReceiving((state) => state.viewed);
  return viewed ? <Viewing viewed={viewed} /> : null;
}

function Viewing({ viewed }: { readonly viewed: Viewed }) {
  const { t } = useTranslation();
  const { read, from } = viewed;
  const { keep, merge } = useReceived();
  const [related] = useRelatedPlans(read);
  const [isBusy, setBusy] = useState(false);
  const keepIt = async () => {
    setBusy(true);
    await keep(read);
    setBusy(false);
  };
  return (
    <Strip
      isStatus
      wraps
      text={<strong>{t('receiving.viewing')}</strong>}
      more={`. ${t('receiving.viewingText')}`}
    >
      {related ? (
        <Button variant="subtle" disabled={isBusy} onClick={() => merge(viewed, related.id)}>
          {t('receiving.merge')}
        </Button>
      ) : null}
      <Button variant="subtle" loading={isBusy} onClick={() => void keepIt()}>
        {t('receiving.keep')}
      </Button>
      <Button variant="subtle" disabled={isBusy} onClick={() => navigate(from)}>
        {t('receiving.close')}
      </Button>
    </Strip>
  );
}
