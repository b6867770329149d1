import { Button, Text } from '@mantine/core';
import { IconAddressBook, IconBrandWhatsapp, IconCheck, IconTable } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { whatsAppLink } from '#geo/text/whatsAppLink.ts';
import { handOverResidents } from '#geo/plan/edits/signUps.ts';
import {
  handOverCards,
  handOverCsv,
  handOverText,
  nameAndMobile,
} from '#geo/signUps/handOver/handOverFiles.ts';
import type { HandOverList } from '#geo/signUps/handOver/handOverLists.ts';
import { dayOf } from '#src/state/today.ts';
import { useEdit } from '#src/state/useEdit.ts';
import { CopyButton } from '#src/ui/CopyButton.tsx';
import { Section } from '#src/ui/Panel.tsx';
import { copyText } from '#src/ui/copyText.ts';
import { tell, warn } from '#src/ui/notify.ts';
import { saveFile } from '#src/ui/saveFile.ts';
import styles from './HandingOver.module.css';

/** The new people of one contact person: their names and numbers, in the form that suits. */
export function HandOverSection({ list }: { readonly list: HandOverList }) {
  const { t } = useTranslation();
  const edit = useEdit();
  const { to, residents } = list;
  const places = list.places.join(', ');
  const title = to?.name ?? t('signUps.handOver.nobody');
  const people = residents.map(nameAndMobile);
  const headings = [t('signUps.handOver.columnName'), t('signUps.handOver.columnMobile')] as const;
  // no name and no place in the name of a file
  const save = (ending: string, type: string, content: string) =>
    saveFile(
      `${t('signUps.handOver.file')}-${dayOf(new Date())}.${ending}`,
      new Blob([content], { type: `${type};charset=utf-8` }),
    );
  const markDone = () => {
    const input = { ids: residents.map(({ id }) => id), on: dayOf(new Date()) };
    const said = t('signUps.handOver.marked', { count: residents.length });
    edit(handOverResidents, input, { said });
  };
  const text = handOverText(people);
  // the list goes by the clipboard: a link is a web address, and no place for names and numbers
  const draft = to && whatsAppLink(to.mobile, t('signUps.handOver.message', { places }));
  const copyList = async () => {
    if (await copyText(text)) tell(t('signUps.handOver.copied'));
    else warn(t('signUps.handOver.copyFailed'));
  };
  return (
    <Section title={title} aside={<span className={styles.note}>{places}</span>}>
      <Text className="figures">{t('signUps.handOver.people', { count: people.length })}</Text>
      <div className={styles.list}>
        <table className={styles.table} aria-label={t('signUps.handOver.list', { name: title })}>
          <thead>
            <tr>
              {headings.map((heading) => (
                <th key={heading} scope="col">
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {residents.map(({ id, name, mobile }) => (
              <tr key={id}>
                <td>{name}</td>
                <td className="figures">{mobile}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {to ? (
        <>
          <div className={styles.buttons}>
            <Button
              variant="light"
              leftSection={<IconAddressBook size={20} aria-hidden />}
              onClick={() => save('vcf', 'text/vcard', handOverCards(people))}
            >
              {t('signUps.handOver.card')}
            </Button>
            <Button
              variant="light"
              leftSection={<IconTable size={20} aria-hidden />}
              onClick={() => save('csv', 'text/csv', handOverCsv(people, headings))}
            >
              {t('signUps.handOver.table')}
            </Button>
            <CopyButton
              label={t('signUps.handOver.copy')}
              text={text}
              copied={t('signUps.handOver.copied')}
              failed={t('signUps.handOver.copyFailed')}
            />
            {draft ? (
              <Button
                component="a"
                variant="light"
                href={draft}
                onClick={() => void copyList()}
                target="_blank"
                rel="noreferrer"
                leftSection={<IconBrandWhatsapp size={20} aria-hidden />}
              >
                {t('signUps.handOver.draft')}
              </Button>
            ) : null}
          </div>
          {draft ? null : <Text className={styles.note}>{t('signUps.handOver.noDraft')}</Text>}
          <div>
            <Button leftSection={<IconCheck size={20} aria-hidden />} onClick={markDone}>
              {t('signUps.handOver.done')}
            </Button>
          </div>
        </>
      ) : (
        <Text>{t('signUps.handOver.nobodyText', { places })}</Text>
      )}
    </Section>
  );
}
