package id.bina.scoring.climate;

import id.bina.core.Text;
import id.bina.core.instrument.AspectRole;

/** What an office does so that what was learned is used: the drivers of the New World model. */
public enum RequiredDriver {
  /** Use is followed up. */
  MONITOR("pemantauan", "monitoring", "pemantauan"),
  /** What was learned is refreshed and made easy to use. */
  REINFORCE("penguatan", "reinforcement", "penguatan"),
  /** Superior and colleagues coach. */
  ENCOURAGE("dorongan", "encouragement", "dorongan"),
  /** Use counts for recognition. */
  REWARD("penghargaan", "reward", "penghargaan");

  private final String indonesian;
  private final String english;
  private final String role;

  RequiredDriver(String indonesian, String english, String role) {
    this.indonesian = indonesian;
    this.english = english;
    this.role = role;
  }

  /**
   * The driver, as a report names it.
   *
   * @return words for people
   */
  public Text words() {
    return Text.of(indonesian, english);
  }

  /**
   * The role of aspects that ask about it.
   *
   * @return the role
   */
  public AspectRole role() {
    return AspectRole.of(role);
  }
}
