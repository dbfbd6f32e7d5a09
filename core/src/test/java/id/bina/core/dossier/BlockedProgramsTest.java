package id.bina.core.dossier;

import static id.bina.core.dossier.Defects.blocks;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.Money;
import id.bina.core.Span;
import id.bina.core.Text;
import id.bina.core.evidence.Subject;
import id.bina.core.people.ParticipantId;
import id.bina.core.program.ActionPlan;
import id.bina.core.program.Competency;
import id.bina.core.program.CompetencyId;
import id.bina.core.program.CompetencyKind;
import id.bina.core.program.Cost;
import id.bina.core.program.CostKind;
import id.bina.core.program.Goal;
import id.bina.core.program.GoalId;
import id.bina.core.program.Level;
import id.bina.core.program.Need;
import id.bina.core.program.NeedId;
import id.bina.core.program.PeerCost;
import id.bina.core.program.PlanSignature;
import id.bina.core.program.Round;
import id.bina.core.program.RoundId;
import id.bina.core.program.Session;
import id.bina.core.program.Target;
import id.bina.core.program.TrainingId;
import id.bina.core.program.UnitId;
import id.bina.core.program.WorkUnit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Drafts with one defect each in the programme, named for it: no dossier is made of them. */
class BlockedProgramsTest {

  @Test
  void roundNamedTwice() {
    Problem problem =
        blocks(
            Drafts.good().toBuilder()
                .program(
                    Drafts.program().toBuilder()
                        .addRounds(Round.of("2025", "Lagi", Span.of("2025-01-01", "2025-06-30")))
                        .build()));
    assertEquals("id.duplicate", problem.code());
    assertEquals("/program/rounds/1", problem.path());
    assertEquals(
        "round must be unique, was 2025 again\n  it stands first at /program/rounds/0",
        problem.message().in("en"));
    assertEquals(
        "putaran harus unik, tertulis lagi 2025\n  pertama kali ada di /program/rounds/0",
        problem.message().in("id"));
  }

  @Test
  void currentRoundUnknown() {
    Problem problem =
        blocks(
            Drafts.good().toBuilder()
                .program(Drafts.program().toBuilder().currentRound(RoundId.of("2024")).build()));
    assertEquals("reference.unknown", problem.code());
    assertEquals("/program/currentRound", problem.path());
    assertEquals(
        "current round of programme PRG must be known, was 2024\n  known: 2025",
        problem.message().in("en"));
    assertEquals(
        "putaran berjalan pada program PRG harus dikenal, tertulis 2024\n  yang dikenal: 2025",
        problem.message().in("id"));
  }

  @Test
  void goalNamedTwice() {
    Problem problem =
        blocks(
            Drafts.good().toBuilder()
                .program(
                    Drafts.program().toBuilder()
                        .addGoals(Goal.of("G-1", "Lagi", Level.RESULTS))
                        .build()));
    assertEquals("id.duplicate", problem.code());
    assertEquals("/program/goals/1", problem.path());
    assertEquals(
        "goal must be unique, was G-1 again\n  it stands first at /program/goals/0",
        problem.message().in("en"));
  }

  @Test
  void targetOfAnUnknownUnit() {
    Target target =
        new Target(
            Text.of("Indeks"),
            BigDecimal.TEN,
            "poin",
            Optional.empty(),
            Optional.of("ikm.index"),
            Optional.of(Subject.of(UnitId.of("U-9"))));
    Problem problem =
        blocks(
            Drafts.good().toBuilder()
                .program(
                    Drafts.program().toBuilder()
                        .addGoals(
                            new Goal(
                                GoalId.of("G-2"),
                                Text.of("Layanan"),
                                Level.RESULTS,
                                List.of(target)))
                        .build()));
    assertEquals("reference.unknown", problem.code());
    assertEquals("/program/goals/1/targets/0/subject", problem.path());
    assertTrue(
        problem.message().in("en").startsWith("unit of goal G-2 must be known, was U-9\n"),
        problem.message().in("en"));
  }

  @Test
  void needNamedTwice() {
    Problem problem =
        blocks(
            Drafts.good().toBuilder()
                .program(Drafts.program().toBuilder().addNeeds(Need.of("N-1", "Lagi")).build()));
    assertEquals("id.duplicate", problem.code());
    assertEquals("/program/needs/1", problem.path());
    assertEquals(
        "need must be unique, was N-1 again\n  it stands first at /program/needs/0",
        problem.message().in("en"));
  }

  @Test
  void needOfAnUnknownCompetency() {
    Problem problem =
        blocks(
            Drafts.good().toBuilder()
                .program(
                    Drafts.program().toBuilder()
                        .addNeeds(
                            new Need(
                                NeedId.of("N-2"),
                                Text.of("Arsip"),
                                Optional.of(CompetencyId.of("K-9"))))
                        .build()));
    assertEquals("reference.unknown", problem.code());
    assertEquals("/program/needs/1/competency", problem.path());
    assertEquals(
        "competency of need N-2 must be known, was K-9\n  known: K-1", problem.message().in("en"));
  }

  @Test
  void competencyNamedTwice() {
    Problem problem =
        blocks(
            Drafts.good().toBuilder()
                .program(
                    Drafts.program().toBuilder()
                        .addCompetencies(Competency.of("K-1", "Lagi", CompetencyKind.TEKNIS))
                        .build()));
    assertEquals("id.duplicate", problem.code());
    assertEquals("/program/competencies/1", problem.path());
    assertEquals(
        "competency must be unique, was K-1 again\n  it stands first at /program/competencies/0",
        problem.message().in("en"));
  }

  @Test
  void unitNamedTwice() {
    Problem problem =
        blocks(
            Drafts.good().toBuilder()
                .program(
                    Drafts.program().toBuilder().addUnits(WorkUnit.of("U-1", "Lagi")).build()));
    assertEquals("id.duplicate", problem.code());
    assertEquals("/program/units/2", problem.path());
    assertEquals(
        "unit must be unique, was U-1 again\n  it stands first at /program/units/0",
        problem.message().in("en"));
  }

  @Test
  void unitWithinAnUnknownOne() {
    Problem problem =
        blocks(
            Drafts.good().toBuilder()
                .program(
                    Drafts.program().toBuilder()
                        .addUnits(WorkUnit.of("U-3", "Seksi").withWithin(UnitId.of("U-9")))
                        .build()));
    assertEquals("reference.unknown", problem.code());
    assertEquals("/program/units/2/within", problem.path());
    assertEquals(
        "parent unit of unit U-3 must be known, was U-9\n  known: U-1, U-2, U-3",
        problem.message().in("en"));
  }

  @Test
  void unitsWithinEachOther() {
    Problem problem =
        blocks(
            Drafts.good().toBuilder()
                .program(
                    Drafts.program().toBuilder()
                        .units(
                            List.of(
                                WorkUnit.of("U-1", "Dinas").withWithin(UnitId.of("U-3")),
                                WorkUnit.of("U-2", "Bidang").withWithin(UnitId.of("U-1")),
                                WorkUnit.of("U-3", "Seksi").withWithin(UnitId.of("U-2"))))
                        .build()));
    assertEquals("hierarchy.cycle", problem.code());
    assertEquals("/program/units/0/within", problem.path());
    assertEquals(
        "units must not lie within each other in a circle, was U-1 < U-3 < U-2 < U-1",
        problem.message().in("en"));
    assertEquals(
        "unit kerja tidak boleh saling melingkupi, tertulis U-1 < U-3 < U-2 < U-1",
        problem.message().in("id"));
  }

  @Test
  void trainingNamedTwice() {
    Problem problem =
        blocks(
            Drafts.good().toBuilder()
                .program(
                    Drafts.program().toBuilder()
                        .addTrainings(
                            Drafts.training("TR-1").toBuilder().sessions(List.of()).build())
                        .build()));
    assertEquals("id.duplicate", problem.code());
    assertEquals("/program/trainings/2", problem.path());
    assertEquals(
        "training must be unique, was TR-1 again\n  it stands first at /program/trainings/0",
        problem.message().in("en"));
  }

  @Test
  void trainingForAnUnknownGoal() {
    Problem problem =
        blocks(
            Drafts.good().toBuilder()
                .program(
                    Drafts.program().toBuilder()
                        .trainings(
                            List.of(
                                Drafts.training("TR-1").toBuilder()
                                    .addGoals(GoalId.of("G-9"))
                                    .build(),
                                Drafts.training("TR-2").toBuilder().sessions(List.of()).build()))
                        .build()));
    assertEquals("reference.unknown", problem.code());
    assertEquals("/program/trainings/0/goals/1", problem.path());
    assertEquals(
        "goal of training TR-1 must be known, was G-9\n  known: G-1", problem.message().in("en"));
    assertEquals(
        "tujuan pada pelatihan TR-1 harus dikenal, tertulis G-9\n  yang dikenal: G-1",
        problem.message().in("id"));
  }

  @Test
  void trainingForAnUnknownNeed() {
    Problem problem =
        blocks(
            Drafts.good().toBuilder()
                .program(
                    Drafts.program().toBuilder()
                        .trainings(
                            List.of(
                                Drafts.training("TR-1").toBuilder()
                                    .addNeeds(NeedId.of("N-9"))
                                    .build(),
                                Drafts.training("TR-2").toBuilder().sessions(List.of()).build()))
                        .build()));
    assertEquals("reference.unknown", problem.code());
    assertEquals("/program/trainings/0/needs/1", problem.path());
    assertEquals(
        "need of training TR-1 must be known, was N-9\n  known: N-1", problem.message().in("en"));
  }

  @Test
  void trainingOfAnUnknownCompetency() {
    Problem problem =
        blocks(
            Drafts.good().toBuilder()
                .program(
                    Drafts.program().toBuilder()
                        .trainings(
                            List.of(
                                Drafts.training("TR-1").toBuilder()
                                    .addCompetencies(CompetencyId.of("K-9"))
                                    .build(),
                                Drafts.training("TR-2").toBuilder().sessions(List.of()).build()))
                        .build()));
    assertEquals("reference.unknown", problem.code());
    assertEquals("/program/trainings/0/competencies/1", problem.path());
    assertEquals(
        "competency of training TR-1 must be known, was K-9\n  known: K-1",
        problem.message().in("en"));
  }

  @Test
  void sessionNamedTwiceInTwoTrainings() {
    Problem problem =
        blocks(
            Drafts.good().toBuilder()
                .program(
                    Drafts.program().toBuilder()
                        .trainings(
                            List.of(
                                Drafts.training("TR-1"),
                                Drafts.training("TR-2").toBuilder()
                                    .sessions(List.of(Session.of("S-02", "2025-03-05", 4)))
                                    .build()))
                        .build()));
    assertEquals("id.duplicate", problem.code());
    assertEquals("/program/trainings/1/sessions/0", problem.path());
    assertEquals(
        "session must be unique, was S-02 again\n"
            + "  it stands first at /program/trainings/0/sessions/1",
        problem.message().in("en"));
  }

  @Test
  void sessionOutsideItsTraining() {
    Problem problem =
        blocks(
            Drafts.good().toBuilder()
                .program(
                    Drafts.program().toBuilder()
                        .trainings(
                            List.of(
                                Drafts.training("TR-1").toBuilder()
                                    .sessions(List.of(Session.of("S-01", "2025-03-08", 12)))
                                    .build(),
                                Drafts.training("TR-2").toBuilder().sessions(List.of()).build()))
                        .build()));
    assertEquals("date.order", problem.code());
    assertEquals("/program/trainings/0/sessions/0/date", problem.path());
    assertEquals(
        "date of a session must lie within its training, was 2025-03-08 for session S-01 (TR-1,"
            + " 2025-03-03..2025-03-07)",
        problem.message().in("en"));
  }

  @Test
  void sessionsLongerThanTheirTraining() {
    Problem problem =
        blocks(
            Drafts.good().toBuilder()
                .program(
                    Drafts.program().toBuilder()
                        .trainings(
                            List.of(
                                Drafts.training("TR-1").toBuilder()
                                    .jp(BigDecimal.valueOf(20))
                                    .build(),
                                Drafts.training("TR-2").toBuilder().sessions(List.of()).build()))
                        .build()));
    assertEquals("jp.above_training", problem.code());
    assertEquals("/program/trainings/0/jp", problem.path());
    assertEquals(
        "jp of all sessions must be at most the jp of the training 20, was 24 (training TR-1)",
        problem.message().in("en"));
    assertEquals(
        "JP semua sesi paling banyak sama dengan JP pelatihan 20, jumlahnya 24 (pelatihan TR-1)",
        problem.message().in("id"));
  }

  @Test
  void passMarkAboveTheMaximum() {
    Problem problem =
        blocks(
            Drafts.good().toBuilder()
                .program(
                    Drafts.program().toBuilder()
                        .trainings(
                            List.of(
                                Drafts.training("TR-1").toBuilder()
                                    .passMark(BigDecimal.valueOf(110))
                                    .build(),
                                Drafts.training("TR-2").toBuilder().sessions(List.of()).build()))
                        .build()));
    assertEquals("mark.above_maximum", problem.code());
    assertEquals("/program/trainings/0/passMark", problem.path());
    assertEquals(
        "pass mark must be at most the maximum of the tests 100, was 110 (training TR-1)",
        problem.message().in("en"));
  }

  @Test
  void costOfAnUnknownTraining() {
    Problem problem =
        blocks(
            Drafts.good().toBuilder()
                .program(
                    Drafts.program().toBuilder()
                        .addCosts(Cost.of("TR-9", CostKind.LAIN, Money.rupiah(1)))
                        .build()));
    assertEquals("reference.unknown", problem.code());
    assertEquals("/program/costs/1/training", problem.path());
    assertEquals(
        "training of a cost must be known, was TR-9\n  known: TR-1, TR-2",
        problem.message().in("en"));
  }

  @Test
  void costsInTwoCurrencies() {
    Problem problem =
        blocks(
            Drafts.good().toBuilder()
                .program(
                    Drafts.program().toBuilder()
                        .addCosts(Cost.of("TR-1", CostKind.LAIN, Money.of("1", "USD")))
                        .build()));
    assertEquals("currency.mixed", problem.code());
    assertEquals("/program/costs/1/amount", problem.path());
    assertEquals(
        "costs of a programme must be in one currency IDR, was USD", problem.message().in("en"));
  }

  @Test
  void peerCostInAnotherCurrency() {
    Problem problem =
        blocks(
            Drafts.good().toBuilder()
                .program(
                    Drafts.program().toBuilder()
                        .addPeerCosts(new PeerCost("Johor", Money.of("900", "MYR"), "Laporan"))
                        .build()));
    assertEquals("currency.mixed", problem.code());
    assertEquals("/program/peerCosts/1/perParticipant", problem.path());
    assertEquals(
        "costs of a programme must be in one currency IDR, was MYR", problem.message().in("en"));
  }

  @Test
  void actionPlanOfAnUnknownParticipant() {
    Problem problem =
        blocks(
            Drafts.good().toBuilder()
                .program(
                    Drafts.program().toBuilder()
                        .addActionPlans(plan("P-9", "TR-1", "2025-06-30"))
                        .build()));
    assertEquals("reference.unknown", problem.code());
    assertEquals("/program/actionPlans/1/participant", problem.path());
    assertEquals(
        "participant of an action plan must be known, was P-9\n  known: P-1, P-2, P-3",
        problem.message().in("en"));
  }

  @Test
  void actionPlanAfterAnUnknownTraining() {
    Problem problem =
        blocks(
            Drafts.good().toBuilder()
                .program(
                    Drafts.program().toBuilder()
                        .addActionPlans(plan("P-2", "TR-9", "2025-06-30"))
                        .build()));
    assertEquals("reference.unknown", problem.code());
    assertEquals("/program/actionPlans/1/training", problem.path());
    assertEquals(
        "training of an action plan must be known, was TR-9\n  known: TR-1, TR-2",
        problem.message().in("en"));
  }

  @Test
  void actionPlanDueBeforeItsTraining() {
    Problem problem =
        blocks(
            Drafts.good().toBuilder()
                .program(
                    Drafts.program().toBuilder()
                        .addActionPlans(plan("P-2", "TR-1", "2025-02-28"))
                        .build()));
    assertEquals("date.order", problem.code());
    assertEquals("/program/actionPlans/1/due", problem.path());
    assertEquals(
        "due date of an action plan must not be before the training begins 2025-03-03, was"
            + " 2025-02-28 (P-2, TR-1)",
        problem.message().in("en"));
  }

  private static ActionPlan plan(String participant, String training, String due) {
    return new ActionPlan(
        ParticipantId.of(participant),
        TrainingId.of(training),
        LocalDate.parse(due),
        PlanSignature.UNSIGNED);
  }
}
