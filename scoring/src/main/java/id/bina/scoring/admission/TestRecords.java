package id.bina.scoring.admission;

import id.bina.core.Text;
import id.bina.core.dossier.Dossier;
import id.bina.core.evidence.Assessment;
import id.bina.core.evidence.Occasion;
import id.bina.core.instrument.Missing;
import id.bina.core.program.Training;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The tests and observations that count: one for each participation and occasion.
 *
 * <p>Of several the last before closing counts, as with forms.
 */
final class TestRecords {
  private static final Comparator<Assessment> ORDER =
      Comparator.comparing((Assessment test) -> test.taken().orElse(LocalDate.MIN))
          .thenComparing(test -> test.id().value());

  private final SortedMap<String, SortedMap<Occasion, Assessment>> byParticipation =
      new TreeMap<>();

  private TestRecords() {}

  static TestRecords admit(Dossier dossier, Roster roster, AdmissionLog log) {
    SortedMap<String, List<Assessment>> same = new TreeMap<>();
    for (Assessment test : dossier.draft().assessments()) {
      Optional<Text> notCome = roster.notCome(test.participant(), test.training(), test.id());
      if (!dossier.isExcluded(test.id()) && notCome.isPresent()) {
        log.refuse(Refusal.NOT_ATTENDED, Paths.of(test), notCome.get());
      } else if (!dossier.isExcluded(test.id())) {
        String key = Roster.key(test.participant(), test.training()) + "|" + test.occasion();
        same.computeIfAbsent(key, first -> new ArrayList<>()).add(test);
      }
    }
    TestRecords records = new TestRecords();
    same.values().forEach(tests -> records.addLast(tests, log));
    return records;
  }

  private void addLast(List<Assessment> tests, AdmissionLog log) {
    Assessment last = tests.stream().max(ORDER).orElseThrow();
    byParticipation
        .computeIfAbsent(
            Roster.key(last.participant(), last.training()),
            key -> new TreeMap<>(Comparator.comparing(Occasion::code)))
        .put(last.occasion(), last);
    for (Assessment test : tests) {
      if (!test.equals(last)) {
        log.refuse(
            Refusal.DUPLICATE,
            Paths.of(test),
            Text.of(
                "satu nilai untuk tiap peserta, " + last.id() + " yang dipakai",
                "participant must count once, " + last.id() + " is used"));
      }
    }
  }

  /** Writes the tests of a participation into its row. */
  void writeTo(CaseRow row, String participation, Training training) {
    SortedMap<Occasion, Assessment> tests = byParticipation.get(participation);
    if (tests == null) {
      return;
    }
    tests.forEach((occasion, test) -> write(row, occasion, test, training));
    Assessment before = tests.get(Occasion.PRE);
    Assessment after = tests.get(Occasion.POST);
    if (before != null && after != null) {
      row.stratum(CaseColumns.FORMS, before.form().equals(after.form()) ? "same" : "parallel");
    }
  }

  private static void write(CaseRow row, Occasion occasion, Assessment test, Training training) {
    row.number(CaseColumns.assessmentPoints(occasion), test.points());
    row.number(CaseColumns.assessmentMaximum(occasion), test.maximum());
    test.taken()
        .ifPresentOrElse(
            day ->
                row.number(
                    CaseColumns.assessmentDaysAfterEnd(occasion),
                    day.toEpochDay() - training.held().endInclusive().toEpochDay()),
            () -> row.missing(CaseColumns.assessmentDaysAfterEnd(occasion), Missing.BLANK));
  }
}
