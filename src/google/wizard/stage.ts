/** Remembers which stage of the wizard was last open in this document, whoever opened it. */
import { STAGES, type Stage } from '../../app/bridge';

const KEY = 'kpiScorecards.stage';

/** The first one where none was opened yet. */
export function savedStage(): Stage {
  const saved = PropertiesService.getDocumentProperties().getProperty(KEY);
  return STAGES.find((stage) => stage === saved) ?? STAGES[0];
}

export const saveStage = (stage: Stage): void => {
  PropertiesService.getDocumentProperties().setProperty(KEY, stage);
};
