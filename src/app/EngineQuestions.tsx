import { useEffect, useEffectEvent, useMemo } from 'react';
import type { Question } from '#src/workers/engineSession.ts';
import { useDrawing, type Shape } from './map/drawing.ts';
import type { EngineState } from './useEngine.ts';

/**
 * Asks the engine about the plan, and while a sub-area is being reshaped about the plan with that
 * shape. Shows nothing: a part of its own, so that a hand that moves does not draw the screens anew.
 */
export function EngineQuestions({ engine }: { readonly engine: EngineState }) {
  const { question } = engine;
  const shape = useDrawing((state) => state.shape);
  const asked = useMemo(() => (shape ? reshaped(question, shape) : question), [question, shape]);
  const ask = useEffectEvent(engine.ask);
  useEffect(() => ask(asked), [asked]);
  return null;
}

function reshaped(question: Question, { subArea, area, isMoving }: Shape): Question {
  const { plan } = question;
  const stored = plan.subAreas[subArea];
  if (!stored) return question;
  const subAreas = { ...plan.subAreas, [subArea]: { ...stored, area } };
  return { ...question, plan: { ...plan, subAreas }, isMoving };
}
