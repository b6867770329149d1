import { zodResolver } from '@hookform/resolvers/zod';
import { Button, Checkbox, Radio, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { Controller, useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { groupUseSchema } from '#geo/plan/entities.ts';
import type { Answer, AnswerKind } from '#geo/signUps/answer.ts';
import { CONSENT_VERSION, consentText, type FormLanguage } from '#geo/signUps/consent.ts';
import { useToday } from '#src/state/today.ts';
import { Form } from '#src/ui/Form.tsx';
import { answerOf, formSchema, type FormFields } from './formAnswer.ts';
import styles from './SignUpPage.module.css';

interface SignUpFormProps {
  readonly place: string;
  readonly language: FormLanguage;
  readonly fields: FormFields;
  readonly onDone: (fields: FormFields, answer: Answer) => void;
}

const KINDS = ['resident', 'administrator', 'volunteer'] as const satisfies readonly AnswerKind[];

/** What is asked of someone who signs up: no more than their kind needs. */
export function SignUpForm({ place, language, fields, onDone }: SignUpFormProps) {
  const { t } = useTranslation();
  const form = useForm<FormFields>({ resolver: zodResolver(formSchema), defaultValues: fields });
  const kind = useWatch({ control: form.control, name: 'kind' });
  const today = useToday();
  const make = form.handleSubmit((filledIn) => onDone(filledIn, answerOf(filledIn, today)));
  const errorOf = (field: keyof FormFields) => {
    const message = form.formState.errors[field]?.message;
    if (message === 'noMobile' || message === 'agreeFirst') return t(`signingUp.${message}`);
    return message === undefined ? null : t('signingUp.required');
  };
  return (
    <Form onSubmit={(event) => void make(event)}>
      <div className={styles.card}>
        <Controller
          control={form.control}
          name="kind"
          render={({ field }) => (
            <Radio.Group
              label={t('signingUp.kind')}
              value={field.value}
              onChange={(value) => field.onChange(value)}
            >
              <Stack gap={12} mt={8}>
                {KINDS.map((each) => (
                  <Radio
                    key={each}
                    size="md"
                    value={each}
                    label={t(`signingUp.kinds.${each}`)}
                    description={t(`signingUp.kinds.${each}Text`)}
                  />
                ))}
              </Stack>
            </Radio.Group>
          )}
        />
      </div>
      <div className={styles.card}>
        <TextInput
          label={t('signingUp.name')}
          autoComplete="name"
          maxLength={120}
          {...form.register('name')}
          error={errorOf('name')}
        />
        <TextInput
          label={t('signingUp.mobile')}
          type="tel"
          autoComplete="tel"
          maxLength={40}
          {...form.register('mobile')}
          error={errorOf('mobile')}
        />
        {kind === 'resident' ? null : (
          <TextInput
            label={t('signingUp.email')}
            type="email"
            autoComplete="email"
            maxLength={200}
            {...form.register('email')}
            error={errorOf('email')}
          />
        )}
        {kind === 'administrator' ? (
          <>
            <TextInput
              label={t('signingUp.groupName')}
              maxLength={120}
              {...form.register('groupName')}
              error={errorOf('groupName')}
            />
            <Controller
              control={form.control}
              name="use"
              render={({ field }) => (
                <Radio.Group
                  label={t('signingUp.use')}
                  value={field.value}
                  onChange={(value) => field.onChange(value)}
                >
                  <Stack gap={8} mt={8}>
                    {groupUseSchema.options.map((use) => (
                      <Radio key={use} size="md" value={use} label={t(USE_TEXT[use])} />
                    ))}
                  </Stack>
                </Radio.Group>
              )}
            />
            <Textarea
              label={t('signingUp.streets')}
              description={t('signingUp.streetsHint')}
              autosize
              minRows={3}
              maxRows={12}
              maxLength={10_000}
              {...form.register('streets')}
              error={errorOf('streets')}
            />
          </>
        ) : (
          <div className={styles.two}>
            <TextInput
              label={t('signingUp.street')}
              autoComplete="off"
              maxLength={120}
              {...form.register('street')}
              error={errorOf('street')}
            />
            <TextInput
              label={t('signingUp.houseNumber')}
              autoComplete="off"
              maxLength={20}
              {...form.register('houseNumber')}
              error={errorOf('houseNumber')}
            />
          </div>
        )}
        {kind === 'resident' ? (
          <Text c="var(--ink-soft)">{t('signingUp.houseNumberHint')}</Text>
        ) : null}
        <Textarea
          label={t('signingUp.note')}
          description={t('signingUp.noteHint')}
          autosize
          minRows={2}
          maxRows={8}
          maxLength={2_000}
          {...form.register('note')}
        />
      </div>
      <div className={styles.card}>
        <Text fw={650}>{t('signingUp.consent', { version: CONSENT_VERSION })}</Text>
        <div className={styles.consent}>{consentText(kind, place, language)}</div>
        <Checkbox
          label={t('signingUp.agree')}
          {...form.register('isAgreed')}
          error={errorOf('isAgreed')}
        />
      </div>
      <div>
        <Button type="submit" size="lg">
          {t('signingUp.make')}
        </Button>
      </div>
    </Form>
  );
}

const USE_TEXT = {
  safety: 'groups.useSafety',
  mixed: 'groups.useMixed',
  social: 'groups.useSocial',
} as const;
