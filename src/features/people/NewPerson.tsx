import { useTranslation } from 'react-i18next';
import { addPerson } from '#geo/plan/edits/persons.ts';
import { navigate } from '#src/state/route.ts';
import { useEdit } from '#src/state/useEdit.ts';
import { newId } from '#src/storage/newId.ts';
import { BackButton } from '#src/ui/BackButton.tsx';
import { NameForm } from '#src/ui/NameForm.tsx';
import { Panel } from '#src/ui/Panel.tsx';

/** A new person starts with a name; the rest is only filled in when it is needed. */
export function NewPerson({ onDone }: { readonly onDone: () => void }) {
  const { t } = useTranslation();
  const edit = useEdit();
  const add = (name: string) => {
    const id = newId();
    if (!edit(addPerson, { id, name })) return;
    navigate({ selection: { kind: 'person', id } });
    onDone();
  };
  return (
    <Panel title={t('people.add')} back={<BackButton label={t('shell.back')} onClick={onDone} />}>
      <NameForm
        label={t('people.name')}
        submit={t('people.add')}
        cancel={t('shell.cancel')}
        onSubmit={add}
        onCancel={onDone}
      />
    </Panel>
  );
}
