import { useTranslation } from 'react-i18next';
import { addPerson } from '#geo/plan/edits/persons.ts';
import type { Role } from '#geo/plan/entities.ts';
import { newId } from '#src/storage/newId.ts';
import { useEdit } from './useEdit.ts';
import { useWorkspace } from './workspace.ts';

/** What a field for persons needs: those there are, and a way to add one by name. */
export function usePersonPick(role: Role) {
  const { t } = useTranslation();
  const { plan } = useWorkspace();
  const edit = useEdit();
  const options = Object.values(plan.persons)
    .map(({ id, name }) => ({ value: id, label: name }))
    .toSorted((a, b) => a.label.localeCompare(b.label, 'nl'));
  return {
    options,
    onCreate: (name: string) => {
      const id = newId();
      return edit(addPerson, { id, name, roles: [role] }) ? id : null;
    },
    createLabel: (name: string) => t('people.addNamed', { name }),
  };
}
