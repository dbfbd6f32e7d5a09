package id.bina.core.rule;

/** A trait of a training that a rule may ask for. */
public enum TrainingTrait {
  /** What sort of skill it develops; see {@link id.bina.core.program.SkillKind}. */
  SKILL,
  /** In which form it is held; see {@link id.bina.core.program.TrainingForm}. */
  FORM,
  /** How participants and trainers meet; see {@link id.bina.core.program.DeliveryMode}. */
  MODE
}
