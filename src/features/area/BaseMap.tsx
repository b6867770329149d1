import { Radio } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { intersectBBoxes } from '#geo/geometry/bbox.ts';
import { BASE_MAP_BOUNDS } from '#src/map/baseMapBounds.ts';
import { BASE_MAP_STYLES, type BaseMapStyle } from '#src/services/pdok/baseMapTile.ts';
import { useBaseMapChoice } from '#src/state/baseMapChoice.ts';
import { useBaseMapHealth } from '#src/state/baseMapPictures.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import { Section } from '#src/ui/Panel.tsx';
import { unseenLabel } from '#src/ui/unseenLabel.tsx';
import { BaseMapConsent } from './BaseMapConsent.tsx';
import { KeepBaseMap } from './KeepBaseMap.tsx';
import { KeptBaseMaps } from './KeptBaseMaps.tsx';
import styles from './BaseMap.module.css';

/** Which map lies under the streets, and what of it is kept. */
export function BaseMap() {
  const { t } = useTranslation();
  const { style, hasAgreed, show } = useBaseMapChoice();
  // chosen, and not agreed to yet
  const [asked, setAsked] = useState<BaseMapStyle | null>(null);
  const choose = (value: string) => {
    const chosen = BASE_MAP_STYLES.find((each) => each === value) ?? null;
    if (chosen && !hasAgreed) setAsked(chosen);
    else show(chosen);
  };
  return (
    <Section title={t('baseMap.title')}>
      <p className={styles.text}>{t('baseMap.intro')}</p>
      <Radio.Group {...unseenLabel(t('baseMap.which'))} value={style ?? NONE} onChange={choose}>
        <div className={styles.styles}>
          {CHOICES.map((each) => (
            <Radio
              key={each}
              className={styles.style}
              value={each}
              label={t(`baseMap.styles.${each}`)}
            />
          ))}
        </div>
      </Radio.Group>
      {style ? <State /> : null}
      {style ? <KeepBaseMap style={style} /> : null}
      <KeptBaseMaps />
      <BaseMapConsent
        isOpen={asked !== null}
        onAgree={() => {
          show(asked);
          setAsked(null);
        }}
        onRefuse={() => setAsked(null)}
      />
    </Section>
  );
}

const NONE = 'none';

const CHOICES = [NONE, ...BASE_MAP_STYLES] as const;

/** Why the map is not to be seen, when it is not. */
function State() {
  const { t } = useTranslation();
  const { streets } = useWorkspace();
  const isFailing = useBaseMapHealth((health) => health.isFailing);
  const isElsewhere = streets?.bbox ? !intersectBBoxes(streets.bbox, BASE_MAP_BOUNDS) : false;
  return (
    <div role="status">
      {isElsewhere || isFailing ? (
        <p className={styles.trouble}>{t(isElsewhere ? 'baseMap.elsewhere' : 'baseMap.trouble')}</p>
      ) : null}
    </div>
  );
}
