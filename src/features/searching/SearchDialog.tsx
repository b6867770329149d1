import { Modal } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useState, type ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { useAreaSearch } from '#src/state/areaSearch.ts';
import { useRenewing } from '#src/state/renewing.ts';
import type { FoundData } from '#src/state/adoptFound.ts';
import type { Workspace } from '#src/state/workspace.ts';
import { useOpened } from '#src/ui/useOpened.ts';
import type { ReadData } from '#src/workers/formatsApi.ts';
import { ByHand } from './ByHand.tsx';
import { ChooseArea } from './ChooseArea.tsx';
import { Consent } from './Consent.tsx';
import { FindPlace, type FoundPlace } from './FindPlace.tsx';
import { foundDataOf } from './foundDataOf.ts';
import { Loaded } from './Loaded.tsx';
import { LoadArea } from './LoadArea.tsx';
import type { Wanted } from './wanted.ts';

interface SearchDialogProps {
  /** the open plan; null: what is found begins one */
  readonly workspace: Workspace | null;
  /** says what was found, left out and mended */
  readonly Summary: ComponentType<{ readonly read: ReadData }>;
}

/** Finds a neighbourhood by its name and loads it from the services that publish it. */
export function SearchDialog(props: SearchDialogProps) {
  const { t } = useTranslation();
  const { isOpen, close } = useAreaSearch();
  const opened = useOpened(isOpen);
  const isRenewing = useRenewing(({ request }) => request !== null);
  const isPhone = useMediaQuery('(max-width: 48em)') ?? false;
  return (
    <Modal
      opened={opened}
      onClose={close}
      title={t('searching.title')}
      size={840}
      fullScreen={isPhone}
      // a click beside it may be a slip of the hand, after minutes of loading
      closeOnClickOutside={false}
      // the keyboard is of the dialog over it
      closeOnEscape={!isRenewing}
    >
      <Search {...props} />
    </Modal>
  );
}

/** What has been loaded, and of which area. */
interface Result {
  readonly name: string;
  readonly found: readonly FoundData[];
}

function Search({ workspace, Summary }: SearchDialogProps) {
  const { t } = useTranslation();
  const { hasAgreed, agree, close } = useAreaSearch();
  const [isByHand, setByHand] = useState(false);
  const [place, setPlace] = useState<FoundPlace | null>(null);
  const [wanted, setWanted] = useState<Wanted | null>(null);
  const [result, setResult] = useState<Result | null>(null);
  const byHand = () => setByHand(true);
  const backToArea = () => {
    setWanted(null);
    setResult(null);
  };

  if (isByHand) return <ByHand onBack={() => setByHand(false)} />;
  if (!hasAgreed) return <Consent onAgree={agree} onByHand={byHand} />;
  if (!place) return <FindPlace onFound={setPlace} onByHand={byHand} />;
  return (
    <>
      <ChooseArea
        found={place}
        isShown={!wanted}
        onLoad={setWanted}
        onBack={() => setPlace(null)}
        onByHand={byHand}
      />
      {wanted && !result ? (
        <LoadArea
          wanted={wanted}
          onLoaded={({ name }, parts) =>
            setResult({ name, found: parts.map((part) => foundDataOf(t, wanted, part)) })
          }
          onStop={backToArea}
          onByHand={byHand}
        />
      ) : null}
      {result ? (
        <Loaded
          {...result}
          workspace={workspace}
          Summary={Summary}
          onBack={backToArea}
          onDone={close}
        />
      ) : null}
    </>
  );
}
