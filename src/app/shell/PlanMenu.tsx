import { Menu, UnstyledButton, useMantineColorScheme } from '@mantine/core';
import {
  IconCheck,
  IconChevronDown,
  IconHelp,
  IconHome,
  IconKeyboard,
  IconLanguage,
  IconMoon,
  IconRuler2,
  IconShieldCheck,
  IconVersions,
  IconWalk,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { settingsOf } from '#geo/plan/plan.ts';
import { changeLanguage } from '#src/i18n/i18n.ts';
import { openHelp } from '#src/state/help.ts';
import { openShortcuts } from '#src/state/palette.ts';
import { navigate, START, useRoute } from '#src/state/route.ts';
import { scenariosInOrder } from '#src/state/scenarioOrder.ts';
import { startTour } from '#src/state/tour.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import styles from './PlanMenu.module.css';

/** The plan's name, and what concerns the app as a whole. */
export function PlanMenu() {
  const { t, i18n } = useTranslation();
  const { plan, addressCount } = useWorkspace();
  const { purpose, measure } = useRoute();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const { name } = settingsOf(plan);
  const mark = (isChosen: boolean) => (isChosen ? <IconCheck size={18} aria-hidden /> : null);
  return (
    <Menu position="bottom-start" width={280} shadow="md">
      <Menu.Target>
        <UnstyledButton className={styles.plan} aria-label={t('shell.planMenu', { name })}>
          <img src="icons/icon.svg" alt="" width={32} height={32} />
          <span className={styles.name}>{name}</span>
          <IconChevronDown size={18} aria-hidden />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconHome size={20} aria-hidden />} onClick={() => navigate(START)}>
          {t('shell.allPlans')}
        </Menu.Item>
        <Menu.Item leftSection={<IconHelp size={20} aria-hidden />} onClick={() => openHelp()}>
          {t('help.contents')}
        </Menu.Item>
        <Menu.Item leftSection={<IconWalk size={20} aria-hidden />} onClick={startTour}>
          {t('help.tour')}
        </Menu.Item>
        <Menu.Item leftSection={<IconKeyboard size={20} aria-hidden />} onClick={openShortcuts}>
          {t('shortcuts.title')}
        </Menu.Item>
        <Menu.Divider />
        <ScenarioItems mark={mark} />
        <Menu.Label>{t('shell.purpose')}</Menu.Label>
        {(['all', 'safety'] as const).map((value) => (
          <Menu.Item
            key={value}
            leftSection={<IconShieldCheck size={20} aria-hidden />}
            rightSection={mark(purpose === value)}
            onClick={() => navigate({ purpose: value })}
          >
            {value === 'all' ? t('shell.purposeAll') : t('shell.purposeSafety')}
          </Menu.Item>
        ))}
        <Menu.Label>{t('shell.measure')}</Menu.Label>
        {(['streets', 'metres', 'addresses'] as const).map((value) => (
          <Menu.Item
            key={value}
            disabled={value === 'addresses' && addressCount === 0}
            leftSection={<IconRuler2 size={20} aria-hidden />}
            rightSection={mark(measure === value)}
            onClick={() => navigate({ measure: value })}
          >
            {
              {
                streets: t('shell.measureStreets'),
                metres: t('shell.measureMetres'),
                addresses: t('shell.measureAddresses'),
              }[value]
            }
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Label>{t('shell.theme')}</Menu.Label>
        {(['light', 'dark', 'auto'] as const).map((value) => (
          <Menu.Item
            key={value}
            leftSection={<IconMoon size={20} aria-hidden />}
            rightSection={mark(colorScheme === value)}
            onClick={() => setColorScheme(value)}
          >
            {
              {
                light: t('shell.themeLight'),
                dark: t('shell.themeDark'),
                auto: t('shell.themeAuto'),
              }[value]
            }
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Label>{t('shell.language')}</Menu.Label>
        {(['nl', 'en'] as const).map((value) => (
          <Menu.Item
            key={value}
            lang={value}
            leftSection={<IconLanguage size={20} aria-hidden />}
            rightSection={mark(i18n.language === value)}
            onClick={() => void changeLanguage(value)}
          >
            {value === 'nl' ? t('shell.languageNl') : t('shell.languageEn')}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

/** Now, or one of the scenarios, when there are any. */
function ScenarioItems({ mark }: { readonly mark: (isChosen: boolean) => ReactNode }) {
  const { t } = useTranslation();
  const { plan, scenario } = useWorkspace();
  const scenarios = scenariosInOrder(plan);
  if (scenarios.length === 0) return null;
  return (
    <>
      <Menu.Label>{t('scenarios.switch')}</Menu.Label>
      {[{ id: null, name: t('scenarios.now') }, ...scenarios].map(({ id, name }) => (
        <Menu.Item
          key={id}
          leftSection={<IconVersions size={20} aria-hidden />}
          rightSection={mark(scenario === id)}
          onClick={() => navigate({ scenario: id })}
        >
          {name}
        </Menu.Item>
      ))}
    </>
  );
}
