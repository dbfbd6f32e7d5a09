package id.bina.core.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.bina.core.Money;
import id.bina.core.Refusal;
import id.bina.core.Span;
import id.bina.core.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ProgramTest {

  private static Training.Builder training() {
    return Training.builder()
        .id(TrainingId.of("TR-1"))
        .title(Text.of("Pelatihan pelayanan"))
        .form(TrainingForm.PELATIHAN)
        .mode(DeliveryMode.TATAP_MUKA)
        .held(Span.of("2025-03-03", "2025-03-07"))
        .jp(new BigDecimal("24.0"));
  }

  private static Program.Builder program() {
    return Program.builder()
        .id(ProgramId.of("PRG"))
        .title(Text.of("Pembinaan ASN"))
        .region(Region.of("Jambi", RegionLevel.UNKNOWN));
  }

  @Test
  void aProgrammeNeedsOnlyNameAndPlace() {
    Program program = program().build();
    assertEquals(List.of(), program.trainings());
    assertEquals(Optional.empty(), program.currentRound());
    assertEquals(Map.of(), program.tags());
  }

  @Test
  void aBuilderMakesTheSameProgrammeAndChangesAPart() {
    Program program = program().addTrainings(training().build()).putTags("row", "7").build();
    assertEquals(program, program.toBuilder().build());
    Program renamed = program.toBuilder().title(Text.of("Lain")).build();
    assertEquals(Text.of("Lain"), renamed.title());
    assertEquals(program, renamed.toBuilder().title(program.title()).build());
    assertEquals(List.of(), program.toBuilder().trainings(List.of()).build().trainings());
  }

  @Test
  void findsATrainingByItsId() {
    Program program = program().addTrainings(training().build()).build();
    assertEquals(Optional.of(training().build()), program.training(TrainingId.of("TR-1")));
    assertEquals(Optional.empty(), program.training(TrainingId.of("TR-2")));
  }

  @Test
  void itsListsCannotBeChanged() {
    List<Training> trainings = program().build().trainings();
    assertThrows(UnsupportedOperationException.class, () -> trainings.add(training().build()));
  }

  @Test
  void hoursAreKeptInOneForm() {
    assertEquals(training().build(), training().jp(BigDecimal.valueOf(24)).build());
    assertEquals("24", training().build().jp().toPlainString());
  }

  @Test
  void refusesHoursBelowZero() {
    assertEquals(
        "jp of training TR-1 must be at least 0, was -1",
        Refusal.of(training().jp(new BigDecimal("-1.0"))::build));
    assertEquals(
        "jp of session S-01 must be at least 0, was -2",
        Refusal.of(() -> Session.of("S-01", "2025-03-03", -2)));
  }

  @Test
  void refusesAPassMarkBelowZero() {
    assertEquals(
        "pass mark of training TR-1 must be at least 0, was -5",
        Refusal.of(training().passMark(new BigDecimal("-5"))::build));
  }

  @Test
  void refusesACostBelowZero() {
    assertEquals(
        "cost must be at least 0, was IDR -1.00 (training TR-1, narasumber)",
        Refusal.of(() -> Cost.of("TR-1", CostKind.NARASUMBER, Money.rupiah(-1))));
  }

  @Test
  void refusesAPeerThatPaidNothing() {
    assertEquals(
        "peer cost per participant must be above 0, was IDR 0.00 (Kabupaten Tebo)",
        Refusal.of(() -> new PeerCost("Kabupaten Tebo", Money.rupiah(0), "LKPJ 2024")));
    assertEquals(
        "source of a peer cost must not be blank, was blank",
        Refusal.of(() -> new PeerCost("Kabupaten Tebo", Money.rupiah(1), "")));
  }

  @Test
  void refusesAUnitWithinItself() {
    WorkUnit unit = WorkUnit.of("U-1", "Dinas");
    assertEquals(
        "unit must not be within itself, was within U-1 (unit U-1)",
        Refusal.of(() -> unit.withWithin(UnitId.of("U-1"))));
  }

  @Test
  void aRegionCodeSaysWhichSystemItIsFrom() {
    Region bungo = Region.of("Bungo", RegionLevel.KABUPATEN).withWithin("Jambi");
    assertEquals(Optional.of("15.08"), bungo.withCode("Kemendagri", "15.08").code());
    assertEquals(
        "region code and its code system must be given together, was a code alone (region Bungo)",
        Refusal.of(
            () ->
                new Region(
                    "Bungo",
                    RegionLevel.KABUPATEN,
                    Optional.of("15.08"),
                    Optional.empty(),
                    Optional.empty())));
  }

  @Test
  void refusesATargetWithoutAUnit() {
    assertEquals(
        "target unit must not be blank, was blank",
        Refusal.of(() -> new Target(Text.of("Indeks"), BigDecimal.TEN, " ", Optional.empty())));
  }

  @Property(seed = "20250140", tries = 100)
  void theOrderOfTheListsIsKept(@ForAll @IntRange(max = 30) int size) {
    Program.Builder builder = program();
    for (int i = 0; i < size; i++) {
      builder.addGoals(Goal.of("G-" + i, "Tujuan", Level.RESULTS));
    }
    List<Goal> goals = builder.build().goals();
    for (int i = 0; i < size; i++) {
      assertEquals(GoalId.of("G-" + i), goals.get(i).id());
    }
  }
}
