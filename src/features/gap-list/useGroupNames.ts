import { useTranslation } from 'react-i18next';
import { useWorkspace } from '#src/state/workspace.ts';

/** Gives the names of groups in a sentence: "Lindelaan en Bomenbuurt". */
export function useGroupNames(): (ids: readonly string[]) => string {
  const { i18n } = useTranslation();
  const { plan } = useWorkspace();
  const list = new Intl.ListFormat(i18n.language, { type: 'conjunction' });
  return (ids) => list.format(ids.flatMap((id) => plan.groups[id]?.name ?? []));
}
