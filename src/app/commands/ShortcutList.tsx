import { Modal, Switch } from '@mantine/core';
import { Fragment } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { closePalette } from '#src/state/palette.ts';
import { keysOf, SHORTCUTS, type ShortcutPlace } from '#src/state/shortcuts.ts';
import { setSingleKeys, useSingleKeys } from '#src/state/singleKeys.ts';
import { Keys } from '#src/ui/Keys.tsx';
import { useOpener } from '#src/ui/useOpener.ts';
import styles from './ShortcutList.module.css';
import { useKeyNames } from './useKeyNames.ts';

const PLACES = [...new Set(SHORTCUTS.map(({ place }) => place))] satisfies ShortcutPlace[];

/** All keys that do something, by where they do. */
export default function ShortcutList() {
  const { t } = useTranslation();
  const keyNames = useKeyNames();
  const areSingleKeysOn = useSingleKeys((state) => state.areOn);
  const opener = useOpener();
  const leave = () => {
    flushSync(closePalette);
    opener()?.focus();
  };
  const always = keysOf('list')[0]!;
  return (
    <Modal opened onClose={leave} title={t('shortcuts.title')} size="lg">
      <p className={styles.intro}>{t('shortcuts.intro')}</p>
      {PLACES.map((place) => (
        <section key={place} aria-labelledby={`shortcuts-${place}`}>
          <h3 id={`shortcuts-${place}`} className={styles.place}>
            {t(`shortcuts.where.${place}`)}
          </h3>
          <dl className={styles.list}>
            {SHORTCUTS.filter((each) => each.place === place).map(({ name, keys, ...rest }) => (
              <div key={name} className={styles.row}>
                <dt>{t(`shortcuts.what.${name}`)}</dt>
                <dd>
                  {keys.map((combo, i) => (
                    <Fragment key={combo}>
                      {i > 0 && !('isSet' in rest) ? t('shortcuts.or') : null}
                      <Keys names={keyNames(combo)} />
                    </Fragment>
                  ))}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <Switch
        size="md"
        mt="lg"
        label={t('shortcuts.single')}
        description={t('shortcuts.singleHint', { keys: keyNames(always).join(' ') })}
        checked={areSingleKeysOn}
        onChange={(event) => setSingleKeys(event.currentTarget.checked)}
      />
    </Modal>
  );
}
