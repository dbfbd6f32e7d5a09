package id.bina.scoring.stat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.bina.core.result.Absence;
import id.bina.core.result.Outcome;
import org.junit.jupiter.api.function.Executable;

/** Whole sentences of refusals and absences. */
public final class Messages {

  private Messages() {}

  public static void assertRefused(String sentence, Executable act) {
    var thrown = assertThrows(IllegalArgumentException.class, act);
    assertEquals(sentence, thrown.getMessage());
  }

  public static void assertAbsent(Absence reason, String detail, Outcome<?> actual) {
    assertEquals(Outcome.notComputable(reason, detail), actual);
  }
}
