import { useEffect, useEffectEvent, useMemo } from 'react';
import { useDrawing, type LiveShapes } from '#src/state/drawing.ts';
import type { Question } from '#src/workers/engineSession.ts';
import type { EngineState } from './useEngine.ts';

/**
 * Asks the engine about the plan, and while a sub-area is being reshaped about the plan with that
 * shape. Shows nothing: a part of its own, so that a hand that moves does not draw the screens anew.
 */
export function EngineQuestions({ engine }: { readonly engine: EngineState }) {
  const { question } = engine;
  const shapes = useDrawing((state) => state.shapes);
  const asked = useMemo(() => (shapes ? reshaped(question, shapes) : question), [question, shapes]);
  const ask = useEffectEvent(engine.ask);
  useEffect(() => ask(asked), [asked]);
  return null;
}

function reshaped(question: Question, { areas, isMoving }: LiveShapes): Question {
  const { plan } = question;
  const subAreas = { ...plan.subAreas };
  for (const [id, area] of areas) {
    const stored = subAreas[id];
    if (stored) subAreas[id] = { ...stored, area };
  }
  return { ...question, plan: { ...plan, subAreas }, isMoving };
}
