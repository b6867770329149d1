import { notifications } from '@mantine/notifications';
import { createElement } from 'react';
import { ActionMessage } from './ActionMessage.tsx';

/** Says briefly that something was done. */
export function tell(message: string): void {
  notifications.show({ message, color: 'plum', autoClose: 5_000 });
}

/** Says that something could not be done, and stays until it has been read. */
export function warn(message: string): void {
  notifications.show({ message, color: 'orange', autoClose: 15_000, role: 'alert' });
}

/** Offers to do something, until it is done or closed. Of offers of one kind the last counts. */
export function offer(kind: string, message: string, action: string, onAction: () => void): void {
  notifications.hide(kind);
  notifications.show({
    id: kind,
    color: 'plum',
    autoClose: false,
    message: createElement(ActionMessage, { message, action, onAction }),
  });
}

/** Says that something was done, with a way back. Answers how to take the message away. */
export function tellWithAction(
  message: string,
  action: string,
  onAction: () => void,
  /** the message has gone, and its button was not pressed */
  onLeft?: () => void,
): () => void {
  let isOver = false;
  const id = notifications.show({
    color: 'plum',
    autoClose: 12_000,
    // it goes by itself, by its cross, or because it is taken away
    onClose: () => {
      if (isOver) return;
      isOver = true;
      // not while the messages are being changed
      if (onLeft) queueMicrotask(onLeft);
    },
    message: createElement(ActionMessage, {
      message,
      action,
      onAction: () => {
        isOver = true;
        notifications.hide(id);
        onAction();
      },
    }),
  });
  return () => void notifications.hide(id);
}
