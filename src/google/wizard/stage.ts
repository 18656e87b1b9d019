/** The stage of the wizard that was open last in this document, by anybody. */
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
