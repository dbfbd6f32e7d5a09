package id.bina.core.dossier;

import id.bina.core.Money;
import id.bina.core.Text;
import id.bina.core.program.ActionPlan;
import id.bina.core.program.Competency;
import id.bina.core.program.Cost;
import id.bina.core.program.Goal;
import id.bina.core.program.Need;
import id.bina.core.program.Program;
import id.bina.core.program.Round;
import id.bina.core.program.Session;
import id.bina.core.program.Training;
import id.bina.core.program.UnitId;
import id.bina.core.program.WorkUnit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether the parts of a programme fit together. */
final class ProgramChecks {
  private final Program program;
  private final Findings findings;
  private final Known known;
  private final References references;

  ProgramChecks(Program program, Findings findings, Known known, References references) {
    this.program = program;
    this.findings = findings;
    this.known = known;
    this.references = references;
  }

  void run() {
    rounds();
    references.unique("/program/goals", Nouns.GOAL, program.goals(), Goal::id);
    Each.of("/program/goals/", program.goals(), this::targets);
    needs();
    references.unique(
        "/program/competencies", Nouns.COMPETENCY, program.competencies(), Competency::id);
    units();
    trainings();
    costs();
    actionPlans();
  }

  private void targets(String path, Goal goal) {
    Text owner = Sentences.thing(Nouns.GOAL, goal.id());
    Each.of(
        path + "/targets/",
        goal.targets(),
        (at, target) ->
            target.subject().ifPresent(of -> references.subject(at + "/subject", owner, of)));
  }

  private void rounds() {
    references.unique("/program/rounds", Nouns.ROUND, program.rounds(), Round::id);
    program
        .currentRound()
        .ifPresent(
            round ->
                references.known(
                    "/program/currentRound",
                    Text.of("putaran berjalan", "current round"),
                    Sentences.thing(Nouns.PROGRAM, program.id()),
                    round,
                    known.rounds));
  }

  private void needs() {
    references.unique("/program/needs", Nouns.NEED, program.needs(), Need::id);
    for (int i = 0; i < program.needs().size(); i++) {
      Need need = program.needs().get(i);
      String path = "/program/needs/" + i + "/competency";
      need.competency()
          .ifPresent(
              competency ->
                  references.known(
                      path,
                      Nouns.COMPETENCY,
                      Sentences.thing(Nouns.NEED, need.id()),
                      competency,
                      known.competencies));
    }
  }

  private void units() {
    List<WorkUnit> units = program.units();
    references.unique("/program/units", Nouns.UNIT, units, WorkUnit::id);
    Map<UnitId, UnitId> around = new HashMap<>();
    for (int i = 0; i < units.size(); i++) {
      WorkUnit unit = units.get(i);
      Optional<UnitId> within = unit.within();
      if (within.isPresent()) {
        references.known(
            "/program/units/" + i + "/within",
            Text.of("unit induk", "parent unit"),
            Sentences.thing(Nouns.UNIT, unit.id()),
            within.get(),
            known.units);
        around.putIfAbsent(unit.id(), within.get());
      }
    }
    circles(units, around);
  }

  /** Reports each circle once, at the first unit of the list that lies on it. */
  private void circles(List<WorkUnit> units, Map<UnitId, UnitId> around) {
    Set<UnitId> reported = new HashSet<>();
    for (int i = 0; i < units.size(); i++) {
      List<UnitId> way = wayBack(units.get(i).id(), around);
      if (!way.isEmpty() && reported.addAll(way)) {
        String circle = way.stream().map(UnitId::value).collect(Collectors.joining(" < "));
        findings.blocks(
            "/program/units/" + i + "/within",
            "hierarchy.cycle",
            Text.of(
                "unit kerja tidak boleh saling melingkupi, tertulis " + circle,
                "units must not lie within each other in a circle, was " + circle));
      }
    }
  }

  /** The way from a unit to itself, both ends included; empty if there is none. */
  private static List<UnitId> wayBack(UnitId start, Map<UnitId, UnitId> around) {
    List<UnitId> way = new ArrayList<>(List.of(start));
    Set<UnitId> seen = new HashSet<>();
    for (UnitId at = around.get(start); at != null && seen.add(at); at = around.get(at)) {
      way.add(at);
      if (at.equals(start)) {
        return way;
      }
    }
    return List.of();
  }

  private void trainings() {
    List<Training> trainings = program.trainings();
    references.unique("/program/trainings", Nouns.TRAINING, trainings, Training::id);
    Map<Object, String> firstSession = new HashMap<>();
    for (int i = 0; i < trainings.size(); i++) {
      Training training = trainings.get(i);
      String path = "/program/trainings/" + i;
      Text owner = Sentences.thing(Nouns.TRAINING, training.id());
      references.allKnown(
          path + "/competencies",
          Nouns.COMPETENCY,
          owner,
          training.competencies(),
          known.competencies);
      references.allKnown(path + "/goals", Nouns.GOAL, owner, training.goals(), known.goals);
      references.allKnown(path + "/needs", Nouns.NEED, owner, training.needs(), known.needs);
      sessions(path, training, firstSession);
      sessionHours(path, training);
    }
  }

  private void sessions(String path, Training training, Map<Object, String> first) {
    for (int i = 0; i < training.sessions().size(); i++) {
      Session session = training.sessions().get(i);
      String at = path + "/sessions/" + i;
      String earlier = first.putIfAbsent(session.id(), at);
      if (earlier != null) {
        findings.blocks(
            at, References.DUPLICATE, Sentences.duplicate(Nouns.SESSION, session.id(), earlier));
      }
      if (!training.held().contains(session.date())) {
        String where = session.id() + " (" + training.id() + ", " + training.held() + ")";
        findings.blocks(
            at + "/date",
            "date.order",
            Text.of(
                "tanggal sesi harus dalam masa pelatihan, tertulis "
                    + session.date()
                    + " untuk sesi "
                    + where,
                "date of a session must lie within its training, was "
                    + session.date()
                    + " for session "
                    + where));
      }
    }
  }

  private void sessionHours(String path, Training training) {
    BigDecimal sum =
        training.sessions().stream().map(Session::jp).reduce(BigDecimal.ZERO, BigDecimal::add);
    if (sum.compareTo(training.jp()) > 0) {
      String most = training.jp().toPlainString();
      findings.blocks(
          path + "/jp",
          "jp.above_training",
          Text.of(
              "JP semua sesi paling banyak sama dengan JP pelatihan "
                  + most
                  + ", jumlahnya "
                  + sum.toPlainString()
                  + " (pelatihan "
                  + training.id()
                  + ")",
              "jp of all sessions must be at most the jp of the training "
                  + most
                  + ", was "
                  + sum.toPlainString()
                  + " (training "
                  + training.id()
                  + ")"));
    }
  }

  private void costs() {
    List<Cost> costs = program.costs();
    for (int i = 0; i < costs.size(); i++) {
      String path = "/program/costs/" + i;
      Text owner = Text.of("suatu biaya", "a cost");
      references.known(
          path + "/training", Nouns.TRAINING, owner, costs.get(i).training(), known.trainings());
      currency(path + "/amount", costs.get(i).amount());
    }
    for (int i = 0; i < program.peerCosts().size(); i++) {
      currency(
          "/program/peerCosts/" + i + "/perParticipant",
          program.peerCosts().get(i).perParticipant());
    }
  }

  /** Costs are added and compared, which only one currency allows. */
  private void currency(String path, Money money) {
    String first =
        program.costs().isEmpty()
            ? program.peerCosts().get(0).perParticipant().currency()
            : program.costs().get(0).amount().currency();
    if (!money.currency().equals(first)) {
      findings.blocks(
          path,
          "currency.mixed",
          Text.of(
              "biaya satu program harus dalam satu mata uang "
                  + first
                  + ", tertulis "
                  + money.currency(),
              "costs of a programme must be in one currency "
                  + first
                  + ", was "
                  + money.currency()));
    }
  }

  private void actionPlans() {
    for (int i = 0; i < program.actionPlans().size(); i++) {
      ActionPlan plan = program.actionPlans().get(i);
      String path = "/program/actionPlans/" + i;
      Text owner = Text.of("suatu rencana tindak lanjut", "an action plan");
      references.known(
          path + "/participant", Nouns.PARTICIPANT, owner, plan.participant(), known.participants);
      references.known(
          path + "/training", Nouns.TRAINING, owner, plan.training(), known.trainings());
      known
          .training(plan.training())
          .filter(training -> plan.due().isBefore(training.held().startInclusive()))
          .ifPresent(training -> earlyPlan(path, plan, training));
    }
  }

  private void earlyPlan(String path, ActionPlan plan, Training training) {
    String where = plan.due() + " (" + plan.participant() + ", " + training.id() + ")";
    findings.blocks(
        path + "/due",
        "date.order",
        Text.of(
            "tenggat rencana tindak lanjut tidak boleh sebelum pelatihan mulai "
                + training.held().startInclusive()
                + ", tertulis "
                + where,
            "due date of an action plan must not be before the training begins "
                + training.held().startInclusive()
                + ", was "
                + where));
  }
}
