package id.bina.scoring.professionalism;

/** How the lesson hours of technical trainings are held against the least that is asked. */
public enum TechnicalHours {
  /** The hours of all technical trainings within the window together; the default of this house. */
  SUM,
  /** One technical training alone must have them. */
  SINGLE_COURSE
}
