import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { createMap } from './createMap.ts';
import type { MapOptions, MapPort, MapProblem } from './MapPort.ts';
import styles from './MapCanvas.module.css';

interface MapCanvasProps {
  /** read once, when the map is made */
  readonly options: MapOptions;
  /** the map is there; null: it is gone again */
  readonly onMap: (map: MapPort | null) => void;
  /** there will be no map */
  readonly onMissing: (problem: MapProblem) => void;
}

/** The place of the map on the page. */
export function MapCanvas({ options, onMap, onMissing }: MapCanvasProps) {
  const container = useRef<HTMLElement>(null);
  const [crash, setCrash] = useState<{ readonly error: unknown } | null>(null);
  const make = useEffectEvent((element: HTMLElement) => createMap(element, options));
  const tellMap = useEffectEvent(onMap);
  const tellMissing = useEffectEvent(onMissing);

  useEffect(() => {
    let map: MapPort | null = null;
    let isGone = false;
    // an element per map: in strict mode the next one begins before the last one is away
    const element = container.current!.appendChild(document.createElement('div'));
    element.className = styles['map']!;
    const begin = async () => {
      const made = await make(element);
      if (isGone && made.ok) made.value.destroy();
      if (isGone) return;
      if (!made.ok) return tellMissing(made.problem);
      map = made.value;
      tellMap(map);
    };
    begin().catch((error: unknown) => setCrash({ error }));
    return () => {
      isGone = true;
      if (map) tellMap(null);
      map?.destroy();
      element.remove();
    };
  }, []);

  // to the nearest error boundary
  if (crash) throw crash.error;
  return <section ref={container} className={styles['map']} aria-label={options.labels.map} />;
}
