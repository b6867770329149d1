import { Button, Checkbox } from '@mantine/core';
import { useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { declineSignUps, removeSignUps } from '#geo/plan/edits/signUps.ts';
import type { SignUp } from '#geo/plan/entities.ts';
import { mobileDigits } from '#geo/plan/sameContact.ts';
import type { Placing } from '#geo/signUps/placing.ts';
import { duplicatesAmong, type Doubt } from '#geo/signUps/readSignUp.ts';
import { navigate } from '#src/state/route.ts';
import { useEdit } from '#src/state/useEdit.ts';
import { useSteps } from '#src/state/useSteps.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import { Section } from '#src/ui/Panel.tsx';
import { Row } from '#src/ui/Row.tsx';
import { ShowMore } from '#src/ui/ShowMore.tsx';
import { placingText } from '../placingText.ts';
import styles from './Inbox.module.css';

interface InboxListProps {
  readonly signUps: readonly SignUp[];
  readonly placings: ReadonlyMap<string, Placing>;
  readonly onPlace: (ids: readonly string[]) => void;
}

/**
 * What waits, to be worked through with the keyboard: arrows walk, the space bar ticks, and a letter
 * does to all that is ticked, else to the one at hand, what its button does.
 */
export function InboxList({ signUps, placings, onPlace }: InboxListProps) {
  const { t } = useTranslation();
  const { plan } = useWorkspace();
  const edit = useEdit();
  const { undo, redo } = useSteps();
  const list = useRef<HTMLUListElement>(null);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const duplicates = useMemo(() => duplicatesAmong(Object.values(plan.signUps)), [plan.signUps]);
  const chosen = signUps.filter(({ id }) => ticked.has(id)).map(({ id }) => id);
  const tick = (id: string, isOn: boolean) => {
    const next = new Set(ticked);
    if (isOn) next.add(id);
    else next.delete(id);
    setTicked(next);
  };

  const actions = {
    place: (ids: readonly string[]) => onPlace(ids),
    decline: (ids: readonly string[]) =>
      edit(declineSignUps, { ids }, { said: t('signUps.declined', { count: ids.length }) }),
    remove: (ids: readonly string[]) =>
      edit(removeSignUps, { ids }, { said: t('signUps.removed', { count: ids.length }) }),
  };
  const actOn = (action: keyof typeof actions, ids: readonly string[], at = 0) => {
    if (ids.length === 0) return;
    actions[action](ids);
    setTicked(new Set());
    // on to what has come in its place
    requestAnimationFrame(() => focusAt(Math.min(at, boxes().length - 1)));
  };

  const boxes = () => [...(list.current?.querySelectorAll<HTMLElement>('input') ?? [])];
  const focusAt = (i: number) => {
    const box = boxes()[i];
    box?.focus();
    box?.closest('li')?.scrollIntoView({ block: 'nearest' });
  };
  const onKey = (event: KeyboardEvent<HTMLElement>) => {
    // a box that has the focus keeps the keys of the page from working
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z') {
      event.preventDefault();
      (event.shiftKey ? redo : undo)();
      return;
    }
    const item = (event.target as Element).closest('li');
    if (!item || event.ctrlKey || event.metaKey || event.altKey) return;
    const at = [...list.current!.children].indexOf(item);
    const id = signUps[at]?.id;
    if (id === undefined) return;
    const ids = chosen.length > 0 ? chosen : [id];
    const isBox = event.target instanceof HTMLInputElement;
    const steps: Record<string, (() => void) | undefined> = {
      ArrowDown: () => focusAt(Math.min(at + 1, boxes().length - 1)),
      ArrowUp: () => focusAt(Math.max(at - 1, 0)),
      Home: () => focusAt(0),
      End: () => focusAt(boxes().length - 1),
      Enter: isBox ? () => open(id) : undefined,
      p: () => actOn('place', ids, at),
      a: () => actOn('decline', ids, at),
      Delete: () => actOn('remove', ids, at),
    };
    const step = steps[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (!step) return;
    event.preventDefault();
    step();
  };

  return (
    <Section
      title={t('signUps.list')}
      aside={
        <Checkbox
          label={t('signUps.tickAll')}
          checked={chosen.length === signUps.length}
          indeterminate={chosen.length > 0 && chosen.length < signUps.length}
          onChange={(event) =>
            setTicked(new Set(event.currentTarget.checked ? signUps.map(({ id }) => id) : []))
          }
        />
      }
    >
      <ShowMore id="sign-ups" items={signUps} more={(count) => t('gaps.moreRows', { count })}>
        {(shown) => (
          // the keys of its boxes come by here
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
          <ul ref={list} className={styles.list} aria-label={t('signUps.list')} onKeyDown={onKey}>
            {shown.map((signUp) => (
              <li
                key={signUp.id}
                className={styles.item}
                data-ticked={ticked.has(signUp.id) || undefined}
              >
                <span className={styles.tick}>
                  <Checkbox
                    aria-label={t('signUps.tick', { name: signUp.name })}
                    checked={ticked.has(signUp.id)}
                    onChange={(event) => tick(signUp.id, event.currentTarget.checked)}
                  />
                </span>
                <Row
                  title={signUp.name}
                  detail={
                    <SignUpText
                      signUp={signUp}
                      placing={placings.get(signUp.id)}
                      isDuplicate={duplicates.has(signUp.id)}
                    />
                  }
                  onClick={() => open(signUp.id)}
                />
              </li>
            ))}
          </ul>
        )}
      </ShowMore>
      {chosen.length > 0 ? (
        <div className={`${styles.bar} ${styles.sticky}`} role="group">
          <span className="figures">{t('signUps.chosen', { count: chosen.length })}</span>
          <Button onClick={() => actOn('place', chosen)}>{t('signUps.placeChosen')}</Button>
          <Button variant="default" onClick={() => actOn('decline', chosen)}>
            {t('signUps.decline')}
          </Button>
          <Button variant="subtle" onClick={() => actOn('remove', chosen)}>
            {t('signUps.remove')}
          </Button>
        </div>
      ) : null}
      <p className={styles.note}>{t('signUps.keys')}</p>
    </Section>
  );
}

const open = (id: string) => navigate({ selection: { kind: 'signUp', id } });

interface SignUpTextProps {
  readonly signUp: SignUp;
  readonly placing: Placing | undefined;
  readonly isDuplicate: boolean;
}

function SignUpText({ signUp, placing, isDuplicate }: SignUpTextProps) {
  const { t } = useTranslation();
  const { plan } = useWorkspace();
  const doubts: readonly Doubt[] = [
    ...(isDuplicate ? (['duplicate'] as const) : []),
    ...(signUp.consent ? [] : (['no-consent'] as const)),
    ...(mobileDigits(signUp.mobile) ? [] : (['no-mobile'] as const)),
  ];
  const about =
    signUp.kind === 'administrator'
      ? signUp.groupName
      : [signUp.street, signUp.houseNumber].filter(Boolean).join(' ');
  const isAsked = placing !== undefined && placing.code !== 'placed';
  return (
    <>
      {/* a sign in it that turns the text around ends with it */}
      <bdi>{[t(`signUps.kind.${signUp.kind}`), about].filter(Boolean).join(', ')}</bdi>{' '}
      {placing && signUp.kind === 'resident' ? (
        <span className={isAsked ? styles.doubt : undefined}>{placingText(t, plan, placing)}</span>
      ) : null}
      {doubts.length > 0 ? (
        <span className={styles.doubt}>
          {doubts.map((doubt) => t(`signUps.doubt.${doubt}`)).join(', ')}
        </span>
      ) : null}
    </>
  );
}
