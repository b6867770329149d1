import { zodResolver } from '@hookform/resolvers/zod';
import { useForm, type FieldValues } from 'react-hook-form';
import type { z } from 'zod';

/**
 * A form whose fields are stored when they are left: there is no save button to forget. `stored`
 * is what is there now; `onStore` gets the fields when they are right and differ from it.
 */
export function useStoredForm<Fields extends FieldValues>(
  schema: z.ZodType<Fields, Fields>,
  stored: Fields,
  onStore: (fields: Fields) => void,
) {
  const form = useForm<Fields, unknown, Fields>({ resolver: zodResolver(schema), values: stored });
  const store = form.handleSubmit((fields) => {
    if (JSON.stringify(fields) !== JSON.stringify(schema.parse(stored))) onStore(fields);
  });
  return {
    form,
    /** stores what is in the fields now */
    save: () => void store(),
    /** for the form itself */
    formProps: {
      onBlur: () => void store(),
      onSubmit: (event: { preventDefault: () => void }) => {
        event.preventDefault();
        void store();
      },
    },
  };
}
