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
  // at once, not after the form's own promises: the field may be left because the page is
  const store = () => {
    void form.trigger();
    const fields = schema.safeParse(form.getValues());
    if (!fields.success || JSON.stringify(fields.data) === JSON.stringify(schema.parse(stored))) {
      return;
    }
    onStore(fields.data);
  };
  return {
    form,
    /** stores what is in the fields now */
    save: store,
    /** for the form itself */
    formProps: {
      onBlur: store,
      onSubmit: (event: { preventDefault: () => void }) => {
        event.preventDefault();
        store();
      },
    },
  };
}
