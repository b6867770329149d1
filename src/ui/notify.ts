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

/** Says that something was done, with a way back. */
export function tellWithAction(message: string, action: string, onAction: () => void): void {
  const id = notifications.show({
    color: 'plum',
    autoClose: 12_000,
    message: createElement(ActionMessage, {
      message,
      action,
      onAction: () => {
        notifications.hide(id);
        onAction();
      },
    }),
  });
}
