import { lazy, Suspense, useState } from 'react';
import { useAreaSearch } from '#src/state/areaSearch.ts';
import { useImportRequest } from '#src/state/importRequest.ts';
import { useRenewing } from '#src/state/renewing.ts';
import type { Workspace } from '#src/state/workspace.ts';

const ImportDialog = lazy(async () => {
  const { ImportDialog: Dialog } = await import('#src/features/importing/ImportDialog.tsx');
  return { default: Dialog };
});

const SearchDialog = lazy(async () => {
  const [{ SearchDialog: Dialog }, { SummaryText }] = await Promise.all([
    import('#src/features/searching/SearchDialog.tsx'),
    import('#src/features/importing/SummaryText.tsx'),
  ]);
  return {
    default: ({ workspace }: DialogsProps) => (
      <Dialog workspace={workspace} Summary={SummaryText} />
    ),
  };
});

const RenewDialog = lazy(async () => {
  const { RenewDialog: Dialog } = await import('#src/features/renewing/RenewDialog.tsx');
  return { default: Dialog };
});

interface DialogsProps {
  /** the open plan; null: what is found begins one */
  readonly workspace: Workspace | null;
}

/** The dialogs for data: fetched when they are asked for, and kept from then on. */
export function Dialogs({ workspace }: DialogsProps) {
  const isImporting = useEver(useImportRequest(({ files }) => files.length > 0));
  const isRenewing = useEver(useRenewing(({ request }) => request !== null));
  const isSearching = useEver(useAreaSearch(({ isOpen }) => isOpen));
  return (
    <Suspense fallback={null}>
      {isImporting ? <ImportDialog workspace={workspace} /> : null}
      {isRenewing && workspace ? <RenewDialog /> : null}
      {isSearching ? <SearchDialog workspace={workspace} /> : null}
    </Suspense>
  );
}

/** Whether it is so, or has been. */
function useEver(isSo: boolean): boolean {
  const [has, setHas] = useState(isSo);
  if (isSo && !has) setHas(true);
  return has || isSo;
}
