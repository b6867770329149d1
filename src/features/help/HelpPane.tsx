import { ActionIcon, Button, Group } from '@mantine/core';
import { IconBook, IconList, IconPrinter, IconWalk, IconX } from '@tabler/icons-react';
import {
  lazy,
  Suspense,
  useEffect,
  useEffectEvent,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
} from 'react';
import { useTranslation } from 'react-i18next';
import { closeHelp, openHelp, useHelp, type Reading } from '#src/state/help.ts';
import { useRoute } from '#src/state/route.ts';
import { startTour } from '#src/state/tour.ts';
import { focusPanelTitle } from '#src/ui/Panel.tsx';
import { PrintSheet } from '#src/ui/PrintSheet.tsx';
import { useOpener } from '#src/ui/useOpener.ts';
import { ArticleBody, ArticleLinks, Related } from './ArticleView.tsx';
import type { HelpTexts } from './articles/article.ts';
import { PARTS } from './articles/links.ts';
import styles from './Help.module.css';
import { useHelpTexts } from './useHelpTexts.ts';

// with its pictures much larger than a page
const Manual = lazy(() => import('./manual/Manual.tsx'));

/** The help, beside what it explains: the reader goes on working. */
export default function HelpPane() {
  const article = useHelp((state) => state.article);
  useGiveBackFocus();
  if (article === null) return null;
  return (
    <Suspense fallback={null}>
      <Page key={article} article={article} />
    </Suspense>
  );
}

const TITLE_ID = 'help-title';

function Page({ article }: { readonly article: Reading }) {
  const { t } = useTranslation();
  const texts = useHelpTexts();
  const [isPrinting, setPrinting] = useState(false);
  const name =
    article === 'contents'
      ? t('help.contents')
      : article === 'manual'
        ? t('help.manual')
        : t('help.about', { title: texts.articles[article].title });
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus({ preventScroll: true }), []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    closeHelp();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape, wherever in it
    <aside className={styles.pane} aria-labelledby={TITLE_ID} onKeyDown={onKeyDown}>
      <header className={styles.header}>
        <h2 ref={title} id={TITLE_ID} tabIndex={-1} className={styles.title}>
          {name}
        </h2>
        {article === 'contents' ? null : (
          <>
            <ActionIcon
              aria-label={t('help.contents')}
              title={t('help.contents')}
              onClick={() => openHelp('contents')}
            >
              <IconList size={22} aria-hidden />
            </ActionIcon>
            <ActionIcon
              aria-label={t('help.print')}
              title={t('help.print')}
              onClick={() => setPrinting(true)}
            >
              <IconPrinter size={22} aria-hidden />
            </ActionIcon>
          </>
        )}
        <ActionIcon aria-label={t('help.close')} title={t('help.close')} onClick={closeHelp}>
          <IconX size={22} aria-hidden />
        </ActionIcon>
      </header>
      <div className={styles.body}>
        {article === 'contents' ? <Contents texts={texts} /> : toRead(article, texts)}
        {article === 'contents' || article === 'manual' ? null : (
          <Related article={article} texts={texts} />
        )}
      </div>
      {isPrinting && article !== 'contents' ? (
        <PrintSheet onDone={() => setPrinting(false)}>
          <h1>{name}</h1>
          {toRead(article, texts)}
        </PrintSheet>
      ) : null}
    </aside>
  );
}

/** What is read on the screen and on paper alike. */
const toRead = (article: Exclude<Reading, 'contents'>, texts: HelpTexts): ReactNode =>
  article === 'manual' ? <Manual /> : <ArticleBody article={article} texts={texts} />;

/** The end of reading goes back to where it began. */
function useGiveBackFocus() {
  const opener = useOpener();
  const giveBack = useEffectEvent(() => {
    // who has gone on to something else stays there
    if (document.activeElement !== document.body) return;
    opener()?.focus();
    if (document.activeElement === document.body) focusPanelTitle();
  });
  useEffect(() => () => giveBack(), []);
}

/** All pages, by what they are about. */
function Contents({ texts }: { readonly texts: HelpTexts }) {
  const { t } = useTranslation();
  const { plan } = useRoute();
  return (
    <>
      <p className={styles.purpose}>{t('help.contentsIntro')}</p>
      <Group gap="xs">
        <Button
          variant="light"
          leftSection={<IconBook size={20} aria-hidden />}
          onClick={() => openHelp('manual')}
        >
          {t('help.manual')}
        </Button>
        {plan === null ? null : (
          <Button
            variant="light"
            leftSection={<IconWalk size={20} aria-hidden />}
            onClick={() => {
              closeHelp();
              startTour();
            }}
          >
            {t('help.tour')}
          </Button>
        )}
      </Group>
      {(['first', 'panels', 'more'] as const).map((part) => (
        <section key={part}>
          <h3>{t(`help.parts.${part}`)}</h3>
          <ArticleLinks articles={PARTS[part]} texts={texts} />
        </section>
      ))}
    </>
  );
}
