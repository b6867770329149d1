import { useTranslation } from 'react-i18next';
import { addPerson, updatePerson } from '#geo/plan/edits/persons.ts';
import { useEdit } from '#src/state/useEdit.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import { newId } from '#src/storage/newId.ts';

/**
 * The coordinator's e-mail address. It is that of the person with that role, so that it is erased with
 * them; the first time an address is given without there being one, one is added.
 */
export function useCoordinator() {
  const { t } = useTranslation();
  const { plan } = useWorkspace();
  const edit = useEdit();
  const coordinators = Object.values(plan.persons).filter(({ roles }) =>
    roles.includes('coordinator'),
  );
  const coordinator = coordinators.find(({ email }) => email !== '') ?? coordinators[0];
  return {
    email: coordinator?.email ?? '',
    setEmail: (email: string) => {
      if (coordinator) return edit(updatePerson, { id: coordinator.id, fields: { email } });
      const name = t('signUps.invite.coordinator');
      return edit(addPerson, { id: newId(), name, email, roles: ['coordinator'] });
    },
  };
}
