import { Button, Group, Progress, Text } from '@mantine/core';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { circleOf, type CircleMember } from '#geo/plan/circle.ts';
import { setCircleStatus } from '#geo/plan/edits/circle.ts';
import { navigate } from '#src/state/route.ts';
import { dayOf } from '#src/state/today.ts';
import { useEdit } from '#src/state/useEdit.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import { BackButton } from '#src/ui/BackButton.tsx';
import { EmptyState } from '#src/ui/EmptyState.tsx';
import { Panel, Section } from '#src/ui/Panel.tsx';
import { Row, Rows } from '#src/ui/Row.tsx';
import { saveFile } from '#src/ui/saveFile.ts';
import { ShowMore } from '#src/ui/ShowMore.tsx';
import { contactsOf, contactsTable } from './contactsTable.ts';
import { InvitationText } from './InvitationText.tsx';
import { MemberRow } from './MemberRow.tsx';

const today = () => dayOf(new Date());

/** All administrators: who is still to be invited, who has joined, and who stands beside them. */
export default function CirclePanel() {
  const { t } = useTranslation();
  const { plan } = useWorkspace();
  const circle = useMemo(() => circleOf(plan), [plan]);
  const [open, setOpen] = useState<string | null>(null);
  const back = () => navigate({ panel: 'people', selection: null });
  const { members, beside, counts, groups, withoutAdministrator } = circle;
  const agreed = contactsOf(circle).length;
  const save = () =>
    saveFile(
      `${t('circle.fileName')}-${today()}.csv`,
      new Blob([contactsTable(t, circle)], { type: 'text/csv;charset=utf-8' }),
    );
  return (
    <Panel title={t('circle.title')} back={<BackButton label={t('shell.back')} onClick={back} />}>
      {members.length === 0 ? (
        <EmptyState title={t('circle.none')} text={t('circle.noneText')}>
          <Button onClick={() => navigate({ panel: 'groups', selection: null })}>
            {t('groups.title')}
          </Button>
        </EmptyState>
      ) : (
        <>
          <CircleProgress counts={counts} total={members.length} groups={groups} />
          <Section title={t('circle.members')}>
            <InviteAll members={members} />
            <ShowMore id="circle" items={members} more={(count) => t('gaps.moreRows', { count })}>
              {(shown) => (
                <Rows>
                  {shown.map((member) => (
                    <li key={member.person.id}>
                      <MemberRow
                        member={member}
                        isOpen={open === member.person.id}
                        onToggle={() =>
                          setOpen(open === member.person.id ? null : member.person.id)
                        }
                      />
                    </li>
                  ))}
                </Rows>
              )}
            </ShowMore>
          </Section>
        </>
      )}
      {withoutAdministrator.length > 0 ? (
        <Section title={t('circle.without')}>
          <Rows>
            {withoutAdministrator.map(({ id, name }) => (
              <li key={id}>
                <Row
                  title={name}
                  onClick={() => navigate({ panel: 'groups', selection: { kind: 'group', id } })}
                />
              </li>
            ))}
          </Rows>
        </Section>
      ) : null}
      <Section title={t('circle.beside')}>
        {beside.length === 0 ? (
          <Text c="var(--ink-soft)">{t('circle.besideNone')}</Text>
        ) : (
          <Rows>
            {beside.map(({ id, name, roles, mobile }) => (
              <li key={id}>
                <Row
                  title={name}
                  detail={[...roles.map((role) => t(`people.role.${role}`)), mobile]
                    .filter(Boolean)
                    .join(' · ')}
                  onClick={() => navigate({ panel: 'people', selection: { kind: 'person', id } })}
                />
              </li>
            ))}
          </Rows>
        )}
      </Section>
      <InvitationText />
      <Section title={t('circle.export')}>
        <Text>{t('circle.exportText', { agreed, total: members.length })}</Text>
        <div>
          <Button
            variant="light"
            disabled={agreed === 0}
            leftSection={<IconFileSpreadsheet size={20} aria-hidden />}
            onClick={save}
          >
            {t('circle.exportSave')}
          </Button>
        </div>
      </Section>
    </Panel>
  );
}

type Circle = ReturnType<typeof circleOf>;

interface CircleProgressProps {
  readonly counts: Circle['counts'];
  readonly total: number;
  readonly groups: Circle['groups'];
}

function CircleProgress({ counts, total, groups }: CircleProgressProps) {
  const { t } = useTranslation();
  const said = t('circle.progress', { joined: counts.joined, total });
  return (
    <div>
      <Text fz="xl" fw={650} className="figures">
        {said}
      </Text>
      <Progress aria-label={said} value={(100 * counts.joined) / total} my="xs" />
      <Text c="var(--ink-soft)">{t('circle.progressGroups', groups)}</Text>
    </div>
  );
}

/** Those who are to be invited, in one step: after one message to all of them. */
function InviteAll({ members }: { readonly members: readonly CircleMember[] }) {
  const { t } = useTranslation();
  const edit = useEdit();
  const ids = members.filter(({ status }) => status === 'toInvite').map(({ person }) => person.id);
  if (ids.length < 2) return null;
  const said = t('circle.invitedAll', { count: ids.length });
  const invite = () => edit(setCircleStatus, { ids, status: 'invited', day: today() }, { said });
  return (
    <Group>
      <Button variant="light" onClick={invite}>
        {t('circle.inviteAll', { count: ids.length })}
      </Button>
    </Group>
  );
}
