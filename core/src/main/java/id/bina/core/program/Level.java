package id.bina.core.program;

import id.bina.core.Code;

/**
 * A level of the Kirkpatrick chain, or the process around it.
 *
 * <p>The chain runs from reaction to results; {@link #PROCESS} is not a link of it.
 *
 * @param code 1 to 60 lower-case ASCII letters, digits and {@code . _ -}
 */
public record Level(String code) implements Code {

  /** Level 1: what participants thought of the training (<i>reaksi</i>). */
  public static final Level REACTION = new Level("reaction");

  /** Level 2: what participants learned (<i>pembelajaran</i>). */
  public static final Level LEARNING = new Level("learning");

  /** Level 3: what participants do differently at work (<i>perilaku</i>). */
  public static final Level BEHAVIOUR = new Level("behaviour");

  /** Level 4: what changed for the organisation and for citizens (<i>hasil</i>). */
  public static final Level RESULTS = new Level("results");

  /** How the programme was carried out: coverage, hours, cost, response. No level of the chain. */
  public static final Level PROCESS = new Level("process");

  /**
   * Checks the code.
   *
   * @throws IllegalArgumentException if the code is not valid
   */
  public Level {
    Code.requireValid("level", code);
  }

  /**
   * The level with this code.
   *
   * @param code the code, well known or not
   * @return the level
   */
  public static Level of(String code) {
    return new Level(code);
  }

  /** The code. */
  @Override
  public String toString() {
    return code;
  }
}
