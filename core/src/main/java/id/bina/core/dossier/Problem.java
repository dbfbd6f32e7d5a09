package id.bina.core.dossier;

import static java.util.Objects.requireNonNull;

import id.bina.core.Code;
import id.bina.core.Text;
import id.bina.core.Words;

/**
 * One thing that is wrong with a draft or with a file.
 *
 * @param severity what it prevents
 * @param path where it is: the path within a draft, such as {@code /responses/3/answers/R1} with
 *     the position counted from 0, or file, line and column; not blank
 * @param code the kind of problem, the same in every version; a {@link Code}
 * @param message what is wrong, in Indonesian and English: subject, rule, value, place; a hint
 *     stands on a line of its own
 */
public record Problem(Severity severity, String path, String code, Text message) {

  /**
   * Checks path and code.
   *
   * @throws IllegalArgumentException if the path is blank or the code is not a code
   */
  public Problem {
    requireNonNull(severity, "severity");
    Words.notBlank("path of a problem", path);
    Code.requireValid("problem code", code);
    requireNonNull(message, "message");
  }

  /**
   * A problem that prevents a dossier.
   *
   * @param path where it is
   * @param code the kind of problem
   * @param message what is wrong
   * @return the problem
   */
  public static Problem blocks(String path, String code, Text message) {
    return new Problem(Severity.BLOCKS, path, code, message);
  }

  /**
   * A problem that keeps a piece of evidence from being used.
   *
   * @param path where it is
   * @param code the kind of problem
   * @param message what is wrong
   * @return the problem
   */
  public static Problem excludes(String path, String code, Text message) {
    return new Problem(Severity.EXCLUDES, path, code, message);
  }

  /**
   * Path and message in one sentence.
   *
   * @param language the language of the message, such as {@code "en"}
   * @return the sentence, with any hint on a line of its own
   */
  public String sentence(String language) {
    return path + " " + message.in(language);
  }

  /** Path and English message. */
  @Override
  public String toString() {
    return sentence("en");
  }
}
