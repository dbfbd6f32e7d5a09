package id.bina.scoring.reaction;

import static id.bina.scoring.reaction.Classroom.material;
import static id.bina.scoring.reaction.Classroom.training;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.bina.scoring.Scored;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What holds for every class. */
class TeachingPropertiesTest {

  private static Scored scored(List<Integer> answers, List<Integer> shifts) {
    Classroom some = new Classroom("s5").held("K1", 16, "M1 A", "M2 B", "M3 C");
    for (int person = 0; person < 16; person++) {
      String[] forms = new String[3];
      for (int session = 0; session < 3; session++) {
        int at = person * 6 + session * 2;
        int shift = shifts.get(person);
        forms[session] = answers.get(at) + shift + " " + (answers.get(at + 1) + shift);
      }
      some.rated("K1", forms);
    }
    return some.scored();
  }

  private static List<String> lenient(Scored scored, List<String> measures) {
    List<String> found = new ArrayList<>();
    for (String measure : measures) {
      scored.scores().stream()
          .filter(score -> score.key().measure().value().equals(measure))
          .forEach(
              score ->
                  found.add(
                      score.key()
                          + score
                              .measured()
                              .map(m -> String.format(Locale.ROOT, "%.9f", m.value()))
                              .orElse("-")));
    }
    return found;
  }

  @Property(seed = "2025101", tries = 40)
  void leniencyOfRespondentsChangesNoComparison(
      @ForAll @Size(96) List<@IntRange(min = 2, max = 4) Integer> answers,
      @ForAll @Size(16) List<@IntRange(min = -1, max = 1) Integer> shifts) {
    List<String> compared =
        List.of("teaching.content_relative", "teaching.delivery_relative", "teaching.icc");
    List<Integer> none = shifts.stream().map(each -> 0).toList();
    assertEquals(
        lenient(scored(answers, none), compared), lenient(scored(answers, shifts), compared));
  }

  @Property(seed = "2025102", tries = 40)
  void contrastIsTheDifferenceOfTheMeans(
      @ForAll @Size(96) List<@IntRange(min = 1, max = 5) Integer> answers) {
    Classroom some = new Classroom("s5").held("K1", 16, "M1 A").held("K2", 16, "M1 B");
    for (int person = 0; person < 16; person++) {
      some.rated("K1", answers.get(2 * person) + " " + answers.get(2 * person + 1));
      some.rated("K2", answers.get(32 + 2 * person) + " " + answers.get(33 + 2 * person));
    }
    Scored scored = some.scored();
    double content = scored.value("teaching.content", material("M1"));
    double delivery = scored.value("teaching.delivery", material("M1"));
    scored
        .one("teaching.contrast", material("M1"))
        .measured()
        .ifPresent(contrast -> assertEquals(delivery - content, contrast.value(), 1e-9));
  }

  @Property(seed = "2025103", tries = 40)
  void leniencyIsShareAndEveryInstructorIsJudgedOnce(
      @ForAll @Size(96) List<@IntRange(min = 1, max = 5) Integer> answers) {
    Scored scored = scored(answers, Collections.nCopies(16, 0));
    scored
        .all("teaching.leniency", training("K1"))
        .forEach(
            score ->
                score
                    .measured()
                    .ifPresent(m -> assertEquals(m.value(), Math.min(1, Math.max(0, m.value())))));
    for (String each : List.of("M1", "M2", "M3")) {
      double low = scored.value("teaching.instructors_content_low", material(each));
      double fine = scored.value("teaching.instructors_content_fine", material(each));
      assertEquals(scored.value("teaching.instructors", material(each)), low + fine);
    }
  }
}
