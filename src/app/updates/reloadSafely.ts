import type { TFunction } from 'i18next';
import { workInHand } from '#src/state/atWork.ts';
import { leaveField } from '#src/ui/leaveField.ts';
import { warn } from '#src/ui/notify.ts';

const SAVED_WITHIN_MS = 3_000;
const LOOK_AGAIN_MS = 50;

/** Whether nothing would be lost if the page were loaded again; if something would, the user is told what. */
export async function nothingToLose(t: TFunction): Promise<boolean> {
  leaveField();
  // what has just been left is on its way to the disk
  for (let waited = 0; workInHand() === 'unsaved' && waited < SAVED_WITHIN_MS;) {
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
    waited += LOOK_AGAIN_MS;
  }
  const work = workInHand();
  if (work) warn(t(`shell.notNow.${work}`));
  return work === null;
}

/** Loads the page again, at its user's wish and when nothing is lost by it. */
export async function reloadSafely(t: TFunction): Promise<void> {
  if (await nothingToLose(t)) window.location.reload();
}
