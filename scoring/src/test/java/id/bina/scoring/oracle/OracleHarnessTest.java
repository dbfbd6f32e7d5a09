package id.bina.scoring.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.bina.core.result.Interval;
import id.bina.scoring.oracle.Comparison.Row;
import id.bina.scoring.oracle.Comparison.Standing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** The suite itself: it finds what differs, what nobody answers and what is only a label. */
class OracleHarnessTest {

  private static OracleCase of(String expected) {
    String json = "{'name': 'made_up', 'topic': 'made up', 'expected': " + expected + "}";
    return new OracleCase(Path.of("."), new JsonMapper().readTree(json.replace('\'', '"')));
  }

  private static Standing standing(String expected, Answers answers) {
    return Comparison.of(of("{'x': " + expected + "}"), answers).get(0).standing();
  }

  private static Answers x(double got) {
    Answers answers = new Answers();
    answers.put("/x", got);
    return answers;
  }

  @Test
  void numberMustBeNear() {
    assertEquals(Standing.WITHIN, standing("2.5", x(2.5 * (1 + 0.9e-10))));
    assertEquals(Standing.OUTSIDE, standing("2.5", x(2.5 * (1 + 1.1e-10))));
    assertEquals(Standing.OUTSIDE, standing("1e-50", x(2e-50)));
    assertEquals(Standing.OUTSIDE, standing("2.5", x(Double.NaN)));
    assertEquals(Standing.OUTSIDE, standing("0", x(1e-9)));
    assertEquals(Standing.WITHIN, standing("0", x(-0.0)));
    assertEquals(Standing.WITHIN, standing("'-Infinity'", x(Double.NEGATIVE_INFINITY)));
    assertEquals(Standing.OUTSIDE, standing("'Infinity'", x(1e300)));
  }

  @Test
  void noValueAnswersNullAndNotANumberOnly() {
    Answers none = new Answers();
    none.absent("/x", "not computable: 0 pairs");
    assertEquals(Standing.WITHIN, standing("null", none));
    assertEquals(Standing.WITHIN, standing("'NaN'", none));
    assertEquals(Standing.WITHIN, standing("'Infinity'", none));
    assertEquals(Standing.OUTSIDE, standing("0", none));
    assertEquals(Standing.OUTSIDE, standing("null", x(0)));
  }

  @Test
  void wordsAndTruthValuesAreCompared() {
    Answers yes = new Answers();
    yes.put("/x", true);
    assertEquals(Standing.WITHIN, standing("true", yes));
    assertEquals(Standing.OUTSIDE, standing("false", yes));
    assertEquals(Standing.OUTSIDE, standing("1", yes));
    assertEquals(Standing.LABEL, standing("'two-sided'", new Answers()));
    assertEquals(Standing.UNANSWERED, standing("false", new Answers()));
    assertEquals(Standing.UNANSWERED, standing("null", new Answers()));
    assertEquals(Standing.UNANSWERED, standing("'NaN'", new Answers()));
  }

  @Test
  void wordsInsteadOfNumberAreNoQuantity() {
    assertEquals(Standing.LABEL, standing("'not given (n large)'", x(0.03)));
    Answers other = new Answers();
    other.put("/x", "high");
    assertEquals(Standing.OUTSIDE, standing("'low'", other));
  }

  @Test
  void limitsFarOutAreComparedMoreWidely() {
    Interval near = Interval.of(2, 3.7, 0.95, "noncentral-t");
    assertEquals(Tolerance.ITERATIVE, Tolerance.noncentral(near, 0.1));
    assertEquals(Tolerance.of(1e-2), Tolerance.noncentral(near, 0.05));
  }

  @Test
  void unknownTopicIsListedAndFailsNothing(@TempDir Path folder) throws Throwable {
    Files.writeString(
        folder.resolve("a.json"), "{\"name\": \"a\", \"topic\": \"?\", \"expected\": {\"x\": 1}}");
    Files.writeString(
        folder.resolve("b.json"),
        "{\"name\": \"b\", \"data\": \"b.csv\", \"topic\": \"multiple-testing adjustment\","
            + " \"expected\": {\"holm\": 0.04}}");
    Files.writeString(folder.resolve("b.csv"), "p\n0.04\n");
    Path file = folder.resolve("report.csv");
    for (DynamicTest test : new OracleFolder(folder, file).tests().toList()) {
      test.getExecutable().execute();
    }
    assertEquals(
        """
        case,quantity,expected,got,relative error,within
        a,/x,1,,,unanswered
        b,/holm,0.04,0.04,0.0,true
        """,
        Files.readString(file));
  }

  @Test
  void arrayOfOneMayStandAsScalar() {
    Answers list = new Answers();
    list.put("/x", List.of(4.0));
    assertEquals(Standing.WITHIN, standing("4", list));
    assertEquals(Standing.WITHIN, standing("[4]", x(4)));
    Answers two = new Answers();
    two.put("/x", List.of(4.0, 5.0));
    assertEquals(Standing.UNANSWERED, standing("4", two));
  }

  @Test
  void intervalIsMeasuredByItsLargerEnd() {
    Answers answers = new Answers();
    answers.put("/x", Interval.of(1e-12, 8, 0.95, "t"));
    assertEquals(
        List.of(Standing.WITHIN, Standing.WITHIN),
        Comparison.of(of("{'x': [0, 8]}"), answers).stream().map(Row::standing).toList());
  }

  @Test
  void messageNamesTheCallAndWhatDiffers() {
    OracleCase c = of("{'x': 2}, 'method': 'mean', 'software': ['R 4'], 'source': 'a book'");
    List<Row> rows = Comparison.of(c, x(3));
    assertEquals(
        """
        1 quantities differ from the reference
        made_up/x: expected 2, got 3.0 (relative error 0.5)
        reproduce with R: mean(d$x)
        method: mean
        software: ["R 4"]
        source: a book\
        """,
        Comparison.message(c, new MadeUp(), rows));
  }

  @Test
  void reportHasOneLineForEachExpectedValue(@TempDir Path folder) throws IOException {
    OracleReport report = new OracleReport();
    report.set("made_up", Comparison.of(of("{'x': 2, 'y, z': null, 'a': 'b'}"), x(2)));
    Path file = folder.resolve("new").resolve("report.csv");
    report.write(file);
    assertEquals(
        """
        case,quantity,expected,got,relative error,within
        made_up,/x,2,2.0,0.0,true
        made_up,"/y, z",null,,,unanswered
        made_up,/a,b,,,label
        """,
        Files.readString(file));
    assertEquals(0.5, report.answered());
    assertEquals("made_up: 1 of 3 unanswered, /y, z\n", report.unanswered());
  }

  @Test
  void refusesTwoAnswersAndTwoClaimants() {
    Answers answers = x(1);
    var again = assertThrows(IllegalArgumentException.class, () -> answers.put("/x", 2L));
    assertEquals("pointer must be answered once, was answered again (/x)", again.getMessage());
    Answerers two = new Answerers(List.of(new MadeUp(), new MadeUp()));
    var thrown = assertThrows(IllegalStateException.class, () -> two.of("made up topic"));
    assertEquals(
        "topic must be answered by one, is claimed by [MadeUp, MadeUp] (made up topic)",
        thrown.getMessage());
    assertEquals(true, two.of("another topic").isEmpty());
  }

  /** Not found by the suite, since it stands inside another class. */
  private static final class MadeUp implements Answerer {
    @Override
    public String topic() {
      return "made up";
    }

    @Override
    public String r(OracleCase c) {
      return "mean(d$x)";
    }

    @Override
    public void answer(OracleCase c, Answers answers) {
      answers.put("/x", 2);
    }
  }
}
