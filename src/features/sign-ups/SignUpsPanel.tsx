import { Tabs } from '@mantine/core';
import type { ComponentType, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { navigate, SIGN_UP_TABS, useRoute, type SignUpTab } from '#src/state/route.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import { Panel } from '#src/ui/Panel.tsx';
import { HandingOver } from './hand-over/HandingOver.tsx';
import { Inbox } from './inbox/Inbox.tsx';
import { SignUpDetail } from './inbox/SignUpDetail.tsx';
import type { StreetsReader } from './inbox/StreetsReader.ts';
import { Inviting } from './inviting/Inviting.tsx';
import styles from './SignUps.module.css';

interface SignUpsPanelProps {
  /** reads a list of streets, and lets the user tick */
  readonly Streets: StreetsReader;
  readonly Privacy: ComponentType;
}

/** Who signs up: how they are asked, what came in, whom to hand them to, and what is kept of them. */
export default function SignUpsPanel({ Streets, Privacy }: SignUpsPanelProps) {
  const { t } = useTranslation();
  const { tab, selection } = useRoute();
  const { plan } = useWorkspace();
  const chosen = selection?.kind === 'signUp' ? plan.signUps[selection.id] : undefined;
  if (chosen) return <SignUpDetail key={chosen.id} signUp={chosen} Streets={Streets} />;
  return (
    <Panel title={t('signUps.title')}>
      <Tabs
        value={tab}
        onChange={(value) =>
          navigate({ tab: SIGN_UP_TABS.find((each) => each === value) ?? 'post', selection: null })
        }
        keepMounted={false}
        classNames={{ list: styles.tabs!, tab: styles.tab!, panel: styles.panel! }}
      >
        <Tabs.List aria-label={t('signUps.tabList')}>
          {SIGN_UP_TABS.map((each) => (
            <Tabs.Tab key={each} value={each}>
              {t(`signUps.tabs.${each}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {SIGN_UP_TABS.map((each) => (
          <Tabs.Panel key={each} value={each}>
            {each === tab ? screenOf(each, Privacy) : null}
          </Tabs.Panel>
        ))}
      </Tabs>
    </Panel>
  );
}

function screenOf(tab: SignUpTab, Privacy: ComponentType): ReactNode {
  switch (tab) {
    case 'post':
      return <Inbox />;
    case 'hand-over':
      return <HandingOver />;
    case 'invite':
      return <Inviting />;
    case 'privacy':
      return <Privacy />;
  }
}
