import { Button, Group, TextInput } from '@mantine/core';
import { useState, type SubmitEvent } from 'react';
import { Form } from './Form.tsx';

interface NameFormProps {
  readonly label: string;
  readonly submit: string;
  readonly cancel: string;
  readonly initial?: string;
  readonly onSubmit: (name: string) => void;
  readonly onCancel: () => void;
}

/** Asks for a name, and nothing else. */
export function NameForm({
  label,
  submit,
  cancel,
  initial = '',
  onSubmit,
  onCancel,
}: NameFormProps) {
  const [name, setName] = useState(initial);
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    if (name.trim()) onSubmit(name.trim());
  };
  return (
    <Form onSubmit={send}>
      <TextInput
        autoFocus
        data-autofocus
        label={label}
        value={name}
        maxLength={120}
        onChange={(event) => setName(event.currentTarget.value)}
        onFocus={(event) => event.currentTarget.select()}
      />
      <Group>
        <Button type="submit" disabled={!name.trim()}>
          {submit}
        </Button>
        <Button variant="subtle" onClick={onCancel}>
          {cancel}
        </Button>
      </Group>
    </Form>
  );
}
