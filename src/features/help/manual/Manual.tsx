import markdown from '../../../../docs/handleiding/README.md?raw';
import styles from '../Help.module.css';
import { NamesInText } from '../NamesInText.tsx';
import { manualBlocks, type ManualBlock } from './manualBlocks.ts';

const BLOCKS = manualBlocks(markdown);

const PICTURES = import.meta.glob<string>('/docs/handleiding/*.webp', {
  eager: true,
  query: '?url',
  import: 'default',
});

/** The manual for coordinators, which is written in Dutch. */
export default function Manual() {
  return (
    <div lang="nl" className={styles.manual}>
      {BLOCKS.map((block, at) => (
        // the manual stays as it is
        // oxlint-disable-next-line react/no-array-index-key
        <Block key={at} block={block} />
      ))}
    </div>
  );
}

function Block({ block }: { readonly block: ManualBlock }) {
  switch (block.kind) {
    case 'chapter':
      return <h3>{block.text}</h3>;
    case 'text':
      return (
        <p>
          <NamesInText text={block.text} />
        </p>
      );
    case 'picture':
      return (
        <img
          src={PICTURES[`/docs/handleiding/${block.file}`]}
          alt={block.alt}
          width={1200}
          height={750}
        />
      );
    case 'steps':
      return (
        <ol className={styles.steps}>
          <Items items={block.items} />
        </ol>
      );
    case 'points':
      return (
        <ul>
          <Items items={block.items} />
        </ul>
      );
  }
}

function Items({ items }: { readonly items: readonly string[] }) {
  return items.map((item) => (
    <li key={item}>
      <NamesInText text={item} />
    </li>
  ));
}
