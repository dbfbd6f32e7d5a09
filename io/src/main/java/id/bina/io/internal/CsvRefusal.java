package id.bina.io.internal;

import id.bina.core.Text;
import java.io.IOException;
import java.io.Serial;

/** Why a delimited file, or one record of it, cannot be read. */
public final class CsvRefusal extends Exception {
  @Serial private static final long serialVersionUID = 1;

  private final String place;
  private final String code;
  private final transient Text sentence;

  /**
   * A refusal.
   *
   * @param place the file, or the file and line: {@code prepost.csv:12}
   * @param code what is wrong, as a code
   * @param sentence what is wrong, without its place; a hint follows on its own line
   */
  public CsvRefusal(String place, String code, Text sentence) {
    super(place + " " + sentence.in("en"));
    this.place = place;
    this.code = code;
    this.sentence = sentence;
  }

  /**
   * A file that cannot be read.
   *
   * @param name how messages call the file
   * @param cause what happened
   * @return the refusal
   */
  public static CsvRefusal unreadable(String name, IOException cause) {
    return new CsvRefusal(name, "unreadable", CsvSentences.unreadable(cause));
  }

  /** The file, or the file and line. */
  public String place() {
    return place;
  }

  /** What is wrong, as a code. */
  public String code() {
    return code;
  }

  /** What is wrong, without its place. */
  public Text sentence() {
    return sentence;
  }
}
