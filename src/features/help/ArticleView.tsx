import { UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { openHelp, type Article } from '#src/state/help.ts';
import type { ArticleText, HelpTexts } from './articles/article.ts';
import { LINKS } from './articles/links.ts';
import styles from './Help.module.css';
import { NamesInText } from './NamesInText.tsx';

interface ArticleProps {
  readonly article: Article;
  readonly texts: HelpTexts;
}

/** What one page of the help says: on screen, and on paper. */
export function ArticleBody({ article, texts }: ArticleProps) {
  const { purpose, tasks, notes = [] } = texts.articles[article];
  return (
    <>
      <p className={styles.purpose}>{purpose}</p>
      {tasks.map((task) => (
        <Steps key={task.title} {...task} />
      ))}
      {notes.length > 0 ? <Notes notes={notes} /> : null}
      <Words article={article} texts={texts} />
    </>
  );
}

/** Where to read on. */
export function Related({ article, texts }: ArticleProps) {
  const { t } = useTranslation();
  return (
    <section>
      <h3>{t('help.related')}</h3>
      <ArticleLinks articles={LINKS[article].related} texts={texts} />
    </section>
  );
}

interface ArticleLinksProps {
  readonly articles: readonly Article[];
  readonly texts: HelpTexts;
}

export function ArticleLinks({ articles, texts }: ArticleLinksProps) {
  return (
    <ul className={styles.links}>
      {articles.map((article) => (
        <li key={article}>
          <UnstyledButton className={styles.link} onClick={() => openHelp(article)}>
            {texts.articles[article].title}
          </UnstyledButton>
        </li>
      ))}
    </ul>
  );
}

function Steps({ title, steps }: ArticleText['tasks'][number]) {
  return (
    <section>
      <h3>{title}</h3>
      {steps.length === 1 ? (
        <p>
          <NamesInText text={steps[0]!} />
        </p>
      ) : (
        <ol className={styles.steps}>
          {steps.map((step) => (
            <li key={step}>
              <NamesInText text={step} />
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

function Notes({ notes }: { readonly notes: readonly string[] }) {
  const { t } = useTranslation();
  return (
    <section className={styles.notes}>
      <h3>{t('help.notes')}</h3>
      {notes.map((note) => (
        <p key={note}>
          <NamesInText text={note} />
        </p>
      ))}
    </section>
  );
}

/** The words of the page that mean something of their own. */
function Words({ article, texts }: ArticleProps) {
  const { t } = useTranslation();
  return (
    <section>
      {article === 'words' ? null : <h3>{t('help.words')}</h3>}
      <dl className={styles.words}>
        {LINKS[article].words.map((word) => (
          <div key={word}>
            <dt>{texts.words[word].word}</dt>
            <dd>{texts.words[word].meaning}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
