import type { SubArea } from '#geo/plan/entities.ts';
import { useAsking } from '#src/ui/AskFirst.tsx';
import { PlannedActions } from './PlannedActions.tsx';
import styles from './Scenarios.module.css';

interface PlannedSubAreaProps {
  readonly scenario: string;
  readonly subArea: Pick<SubArea, 'id' | 'name'>;
}

/** A sub-area that a scenario plans: it becomes real, or is left out. */
export function PlannedSubArea({ scenario, subArea: { id, name } }: PlannedSubAreaProps) {
  const asking = useAsking();
  return (
    <li className={styles.piece}>
      <h3 className={styles.name}>{name}</h3>
      <PlannedActions name={name} part={{ scenario, subAreas: [id] }} asking={asking} />
    </li>
  );
}
