import { Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useWorkspace } from '#src/state/workspace.ts';
import { makingsOf, type Making } from './makings.ts';

/** Chooses another way to make a sub-area than drawing it. */
export function MakingMenu({ onChoose }: { readonly onChoose: (making: Making) => void }) {
  const { t } = useTranslation();
  const makings = makingsOf(useWorkspace());
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <Button variant="light" rightSection={<IconChevronDown size={20} aria-hidden />}>
          {t('making.otherwise')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {makings.map((making) => (
          <Menu.Item key={making} onClick={() => onChoose(making)}>
            {t(`making.way.${making}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
