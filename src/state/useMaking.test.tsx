// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react';
import { expect, test } from 'vitest';
import { useMaking } from './useMaking.ts';

const FILE = new Blob(['file']);

test('it is said how far a file is, until it is there', async () => {
  const { result } = renderHook(useMaking);
  let finish = () => {};
  let made: Promise<Blob | null> | undefined;
  act(() => {
    made = result.current.run(async (onShare) => {
      onShare(0.5);
      await new Promise<void>((resolve) => (finish = resolve));
      return FILE;
    });
  });
  expect(result.current.share).toBe(0.5);
  await act(async () => {
    finish();
    expect(await made).toBe(FILE);
  });
  expect(result.current.share).toBeNull();
});

test('what is told after the file is there makes nothing busy again', async () => {
  const { result } = renderHook(useMaking);
  let tell = (_share: number) => {};
  await act(async () => {
    await result.current.run(async (onShare) => {
      tell = onShare;
      return FILE;
    });
  });
  act(() => tell(1));
  expect(result.current.share).toBeNull();
});

test('a file that is stopped is not handed over', async () => {
  const { result } = renderHook(useMaking);
  await act(async () => {
    const made = result.current.run(async () => FILE);
    result.current.stop();
    expect(await made).toBeNull();
  });
  expect(result.current.share).toBeNull();
});
