import { Modal } from '@mantine/core';
import { IconSearch, type Icon } from '@tabler/icons-react';
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { Keys } from './Keys.tsx';
import styles from './Palette.module.css';

export interface PaletteOption {
  readonly id: string;
  readonly label: string;
  readonly icon: Icon;
  /** the keys that do the same */
  readonly keys?: readonly string[] | undefined;
  /** why it cannot be chosen now */
  readonly off?: string | undefined;
}

export interface PaletteSection<Option extends PaletteOption> {
  readonly title: string;
  readonly options: readonly Option[];
  /** there is more than is shown */
  readonly more?: string | null;
}

interface PaletteProps<Option extends PaletteOption> {
  readonly title: string;
  readonly placeholder: string;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly sections: readonly PaletteSection<Option>[];
  /** read aloud, and shown when there are none */
  readonly said: string;
  readonly onChoose: (option: Option) => void;
  readonly onClose: () => void;
}

/**
 * A field, and under it what answers to it: a combobox, of which the focus stays in the field. The first
 * that can be chosen is chosen by Enter.
 */
export function Palette<Option extends PaletteOption>(props: PaletteProps<Option>) {
  const { title, placeholder, query, onQuery, sections, said, onChoose, onClose } = props;
  const listId = useId();
  const options = sections.flatMap((section) => section.options);
  const first = Math.max(
    0,
    options.findIndex(({ off }) => !off),
  );
  const [moved, setMoved] = useState<{ readonly query: string; readonly at: number } | null>(null);
  // what is typed begins anew
  const at = moved?.query === query ? Math.min(moved.at, options.length - 1) : first;
  const idOf = (i: number) => `${listId}-${i}`;
  const list = useRef<HTMLDivElement>(null);
  const active = options.length > 0 ? idOf(at) : undefined;
  useEffect(() => {
    if (active) document.getElementById(active)?.scrollIntoView({ block: 'nearest' });
    // the heading above the first is part of it
    if (at === 0) list.current?.scrollTo({ top: 0 });
  }, [active, at]);

  const choose = (option: Option | undefined) => {
    if (option && !option.off) onChoose(option);
  };
  const press = (event: KeyboardEvent) => {
    // a word that is still being composed has the keys
    if (event.nativeEvent.isComposing || options.length === 0) return;
    const last = options.length - 1;
    const to: Record<string, number | undefined> = {
      ArrowDown: at === last ? 0 : at + 1,
      ArrowUp: at === 0 ? last : at - 1,
      PageDown: Math.min(last, at + PAGE),
      PageUp: Math.max(0, at - PAGE),
    };
    const next = to[event.key];
    if (event.key === 'Enter') choose(options[at]);
    else if (next !== undefined) setMoved({ query, at: next });
    else return;
    event.preventDefault();
  };

  const startOf = (i: number) =>
    sections.slice(0, i).reduce((sum, each) => sum + each.options.length, 0);
  return (
    <Modal.Root
      opened
      onClose={onClose}
      centered={false}
      yOffset="4dvh"
      size={600}
      returnFocus={false}
      transitionProps={{ duration: 0 }}
    >
      <Modal.Overlay backgroundOpacity={0.35} />
      <Modal.Content aria-label={title}>
        <div className={styles.content}>
          <div className={styles.field}>
            <IconSearch size={20} aria-hidden />
            <input
              data-autofocus
              className={styles.input}
              type="text"
              role="combobox"
              aria-label={title}
              aria-expanded={options.length > 0}
              aria-controls={listId}
              aria-autocomplete="list"
              aria-activedescendant={active}
              autoComplete="off"
              spellCheck={false}
              enterKeyHint="go"
              placeholder={placeholder}
              value={query}
              onChange={(event) => onQuery(event.currentTarget.value)}
              onKeyDown={press}
            />
          </div>
          <p role="status" className={options.length > 0 ? styles.onlyRead : styles.none}>
            {said}
          </p>
          <div ref={list} id={listId} role="listbox" aria-label={title} className={styles.list}>
            {sections.map((section, i) =>
              section.options.length === 0 ? null : (
                <div key={section.title} role="group" aria-label={section.title}>
                  <div className={styles.title} aria-hidden>
                    {section.title}
                  </div>
                  {section.options.map((option, j) => {
                    const own = startOf(i) + j;
                    return (
                      <OptionRow
                        key={option.id}
                        id={idOf(own)}
                        option={option}
                        isActive={own === at}
                        onPoint={() => setMoved({ query, at: own })}
                        onChoose={() => choose(option)}
                      />
                    );
                  })}
                  {section.more ? <div className={styles.more}>{section.more}</div> : null}
                </div>
              ),
            )}
          </div>
        </div>
      </Modal.Content>
    </Modal.Root>
  );
}

const PAGE = 8;

interface OptionRowProps {
  readonly id: string;
  readonly option: PaletteOption;
  readonly isActive: boolean;
  readonly onPoint: () => void;
  readonly onChoose: () => void;
}

function OptionRow({ id, option, isActive, onPoint, onChoose }: OptionRowProps) {
  const { label, icon: OptionIcon, keys, off } = option;
  return (
    // the keys are those of the field
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
    <div
      id={id}
      role="option"
      aria-selected={isActive}
      aria-disabled={off ? true : undefined}
      className={styles.option}
      // the focus stays in the field
      onMouseDown={(event) => event.preventDefault()}
      // not what a list that moves brings under a pointer that stands still
      onMouseMove={({ movementX, movementY }) => {
        if (!isActive && (movementX !== 0 || movementY !== 0)) onPoint();
      }}
      onClick={onChoose}
    >
      <OptionIcon size={20} aria-hidden />
      <span className={styles.label}>
        {label}
        {off ? <span className={styles.off}>{off}</span> : null}
      </span>
      {keys ? <Keys names={keys} /> : null}
    </div>
  );
}
