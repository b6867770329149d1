import { Button, Checkbox, Group, Loader, Text, Textarea } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { useDeferredValue, useEffect, useEffectEvent, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addSignUps } from '#geo/plan/edits/signUps.ts';
import { settingsOf } from '#geo/plan/plan.ts';
import { readPost } from '#geo/signUps/post/readPost.ts';
import { doubted, signUpOf, type ReadSignUp } from '#geo/signUps/readSignUp.ts';
import { usePostRequest } from '#src/state/postRequest.ts';
import { useEdit } from '#src/state/useEdit.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import { newId } from '#src/storage/newId.ts';
import { ChooseFile } from '#src/ui/ChooseFile.tsx';
import { ShowMore } from '#src/ui/ShowMore.tsx';
import { ColumnsOfTable } from './ColumnsOfTable.tsx';
import styles from './Inbox.module.css';
import { useReadFiles } from './useReadFiles.ts';

const ACCEPTED = '.eml,.mbox,.txt,.csv,.tsv,.xlsx';
// a few hundred e-mails
const MOST_CHARACTERS = 1_000_000;
// where a sign-up comes from: this, or the number of the reading of its file
const PASTED = 'pasted';

/** Takes in sign-ups from pasted text and files: what was found is shown, what is ticked is added. */
export function AddSignUps({ onDone }: { readonly onDone: () => void }) {
  const { t } = useTranslation();
  const { plan } = useWorkspace();
  const edit = useEdit();
  const [now] = useState(() => new Date().toISOString());
  const [text, setText] = useState('');
  const [ticked, setTicked] = useState<ReadonlyMap<string, boolean>>(new Map());
  const files = useReadFiles();
  useDroppedFiles(files.readAll);
  // a long text is read when typing leaves room for it
  const readText = useDeferredValue(text);
  const pasted = useMemo(
    () => readPost({ text: readText, sender: '', receivedAt: now }),
    [readText, now],
  );
  const all = useMemo(() => {
    const sources = [
      ...files.read.map(({ reading, signUps }) => ({ source: `${reading}`, signUps })),
      { source: PASTED, signUps: pasted },
    ];
    const keys = sources.flatMap(({ source, signUps }) => signUps.map((_, i) => `${source}/${i}`));
    const reads = doubted(
      plan,
      settingsOf(plan).name,
      sources.flatMap(({ signUps }) => signUps),
    );
    return reads.map((read, i) => ({ read, key: keys[i]! }));
  }, [plan, files.read, pasted]);
  const found = all.map(({ read, key }) => ({
    read,
    key,
    isTicked: ticked.get(key) ?? !isLeftOut(read),
  }));
  const chosen = found.filter(({ isTicked }) => isTicked);
  const skipped = files.read.reduce((sum, each) => sum + each.skipped, 0);
  const isNone = found.length === 0 && (text.trim() !== '' || files.read.length > 0);
  const add = () => {
    const signUps = chosen.map(({ read }) => signUpOf(read, newId()));
    const said = t('signUps.added', { count: signUps.length });
    if (edit(addSignUps, { signUps }, { said })) onDone();
  };
  return (
    <>
      <Textarea
        autoFocus
        autosize
        minRows={4}
        maxRows={10}
        maxLength={MOST_CHARACTERS}
        label={t('signUps.paste')}
        description={t('signUps.pasteHint')}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          // other text, other sign-ups; those in files are what they were
          setTicked(new Map([...ticked].filter(([key]) => !key.startsWith(PASTED))));
        }}
      />
      <div className={styles.drop}>
        <ChooseFile
          accept={ACCEPTED}
          variant="light"
          leftSection={<IconFileImport size={20} aria-hidden />}
          onChoose={(...chosenFiles) => void files.readAll(chosenFiles)}
        >
          {t('signUps.files')}
        </ChooseFile>
        <span>{t('signUps.dropHere')}</span>
      </div>
      {files.read.map(({ file, table }) =>
        table ? (
          <ColumnsOfTable
            key={`${file.name} ${file.lastModified} ${file.size}`}
            table={table}
            onChoose={(choices) => void files.readAgain(file, choices)}
          />
        ) : null,
      )}
      <div role="status">
        {files.isReading ? (
          <Group gap={8}>
            <Loader size={20} /> {t('signUps.reading')}
          </Group>
        ) : null}
        {found.length > 0 ? (
          <Text fw={650}>{t('signUps.found', { count: found.length })}</Text>
        ) : null}
        {isNone && !files.isReading ? <Text>{t('signUps.foundNone')}</Text> : null}
        {skipped > 0 ? (
          <Text c="var(--ink-soft)">{t('signUps.skipped', { count: skipped })}</Text>
        ) : null}
      </div>
      {found.length > 0 ? (
        <ShowMore id="sign-ups/found" items={found} more={(count) => t('gaps.moreRows', { count })}>
          {(shown) => (
            <ul className={styles.found}>
              {shown.map(({ read, key, isTicked }) => (
                <li key={key}>
                  <Checkbox
                    checked={isTicked}
                    onChange={(event) =>
                      setTicked(new Map(ticked).set(key, event.currentTarget.checked))
                    }
                    label={<bdi>{read.answer.name}</bdi>}
                    description={<FoundText read={read} />}
                  />
                </li>
              ))}
            </ul>
          )}
        </ShowMore>
      ) : null}
      <div className={`${styles.bar} ${styles.sticky}`}>
        <Button disabled={chosen.length === 0} onClick={add}>
          {t('signUps.addFound', { count: chosen.length })}
        </Button>
        <Button variant="subtle" onClick={onDone}>
          {t('shell.cancel')}
        </Button>
      </div>
    </>
  );
}

/** What is hardly meant to be added: the user can tick it all the same. */
const isLeftOut = ({ doubts }: ReadSignUp) =>
  doubts.includes('duplicate') || doubts.includes('other-place');

function FoundText({ read: { answer, doubts } }: { readonly read: ReadSignUp }) {
  const { t } = useTranslation();
  const about =
    answer.kind === 'administrator'
      ? answer.groupName
      : [answer.street, answer.houseNumber].filter(Boolean).join(' ');
  return (
    <>
      <bdi>
        {[t(`signUps.kind.${answer.kind}`), about, answer.mobile].filter(Boolean).join(', ')}
      </bdi>
      {doubts.length > 0 ? (
        <span className={styles.doubt}>
          {doubts.map((doubt) => t(`signUps.doubt.${doubt}`)).join(', ')}
        </span>
      ) : null}
    </>
  );
}

/** Reads what is dropped anywhere on the page while this is on screen, and what brought it here. */
function useDroppedFiles(readAll: (files: readonly File[]) => Promise<void>): void {
  const files = usePostRequest((state) => state.files);
  useEffect(() => usePostRequest.getState().listen(), []);
  const read = useEffectEvent((dropped: readonly File[]) => void readAll(dropped));
  useEffect(() => {
    const { files: waiting, take } = usePostRequest.getState();
    // taken before they are read, so that nothing is read twice
    if (files.length === 0 || files !== waiting) return;
    take();
    read(files);
  }, [files]);
}
