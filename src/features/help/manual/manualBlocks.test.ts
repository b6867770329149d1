import { expect, test } from 'vitest';
import { manualBlocks } from './manualBlocks.ts';

test('chapters, text, lists and pictures are told apart, and lines are joined', () => {
  const markdown = `# Handleiding

## 1. Eerst

Een zin die
doorloopt.

1. Kies **Dit**.
2. Druk op
   **Dat**.

- Het een.
- Het ander.

![Een plaatje](een.webp)
`;
  expect(manualBlocks(markdown)).toEqual([
    { kind: 'chapter', text: '1. Eerst' },
    { kind: 'text', text: 'Een zin die doorloopt.' },
    { kind: 'steps', items: ['Kies **Dit**.', 'Druk op **Dat**.'] },
    { kind: 'points', items: ['Het een.', 'Het ander.'] },
    { kind: 'picture', alt: 'Een plaatje', file: 'een.webp' },
  ]);
});
