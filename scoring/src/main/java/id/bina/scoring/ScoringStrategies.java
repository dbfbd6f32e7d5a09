package id.bina.scoring;

import id.bina.scoring.alumni.AlumniViews;
import id.bina.scoring.appraisal.AppraisedPerformance;
import id.bina.scoring.climate.TransferClimate;
import id.bina.scoring.competency.CompetencyGaps;
import id.bina.scoring.learning.LearningFromTests;
import id.bina.scoring.learning.ThenTest;
import id.bina.scoring.organiser.OrganiserSurvey;
import id.bina.scoring.programme.Budget;
import id.bina.scoring.programme.Nominees;
import id.bina.scoring.programme.Participation;
import id.bina.scoring.programme.PublicIssues;
import id.bina.scoring.programme.Readiness;
import id.bina.scoring.programme.Resources;
import id.bina.scoring.programme.SourceGroups;
import id.bina.scoring.programme.StaffRegisters;
import id.bina.scoring.programme.Surroundings;
import id.bina.scoring.programme.Voices;
import id.bina.scoring.qualification.ParticipantQualification;
import id.bina.scoring.reaction.ReactionSurvey;
import id.bina.scoring.reaction.Teaching;
import id.bina.scoring.reaction.TeachingByInstructor;
import id.bina.scoring.regulation.CitizenSatisfaction;
import id.bina.scoring.regulation.LearningHoursYear;
import id.bina.scoring.result.ProcessLog;
import id.bina.scoring.result.ResultLevel;
import id.bina.scoring.result.TwoArmComparison;
import id.bina.scoring.result.UnitsCompared;
import id.bina.scoring.story.SuccessCaseTest;
import id.bina.scoring.transfer.Observed;
import id.bina.scoring.transfer.ObservedAspects;
import id.bina.scoring.transfer.TransferChain;
import id.bina.scoring.triangulation.SourcesCompared;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;

/** The strategies that ship with Bina, and those found in other jars. */
public final class ScoringStrategies {
  private ScoringStrategies() {}

  /**
   * The built-in strategies in the order of a report: who took part, what they thought, learned and
   * applied, what came of it, what it cost.
   *
   * @return the strategies
   */
  public static List<ScoringStrategy> standard() {
    return List.of(
        Participation.standard(),
        Nominees.standard(),
        ReactionSurvey.standard(),
        Teaching.standard(),
        LearningFromTests.standard(),
        ThenTest.standard(),
        TransferChain.standard(),
        Observed.standard(),
        TwoArmComparison.standard(),
        UnitsCompared.standard(),
        ResultLevel.standard(),
        CompetencyGaps.standard(),
        CitizenSatisfaction.standard(),
        ProcessLog.standard(),
        SuccessCaseTest.standard(),
        LearningHoursYear.standard(),
        StaffRegisters.standard(),
        Resources.standard(),
        Budget.standard(),
        Readiness.standard(),
        SourceGroups.standard(),
        Surroundings.standard(),
        Voices.standard(),
        PublicIssues.standard());
  }

  /**
   * The built-in strategies that run where somebody asks for them: by a guideline that is named, or
   * for a report of their own.
   *
   * <pre>{@code
   * Evaluator.of(List.of(ScoringStrategies.byId("bina.qualification", ScoringStrategies.onRequest())));
   * }</pre>
   *
   * @return the strategies, none of them among {@link #standard}
   */
  public static List<ScoringStrategy> onRequest() {
    return List.of(
        ParticipantQualification.standard(),
        TeachingByInstructor.standard(),
        OrganiserSurvey.standard(),
        AlumniViews.standard(),
        AppraisedPerformance.standard(),
        ObservedAspects.standard(),
        SourcesCompared.standard(),
        TransferClimate.standard());
  }

  /**
   * The built-in strategies and all that other jars announce by {@link ServiceLoader}, to the class
   * loader of the thread. Nothing is discovered without this call.
   *
   * @return the built-in strategies, then the others by the id of their method
   * @throws IllegalArgumentException if two strategies claim one method id
   */
  public static List<ScoringStrategy> discover() {
    return with(ServiceLoader.load(ScoringStrategy.class));
  }

  /**
   * The built-in strategies and all that the jars of a class loader announce, as where a portal
   * keeps plug-ins apart from itself.
   *
   * @param plugins the class loader to ask
   * @return the built-in strategies, then the others by the id of their method
   * @throws IllegalArgumentException if two strategies claim one method id
   */
  public static List<ScoringStrategy> discover(ClassLoader plugins) {
    return with(ServiceLoader.load(ScoringStrategy.class, plugins));
  }

  private static List<ScoringStrategy> with(ServiceLoader<ScoringStrategy> announced) {
    List<ScoringStrategy> found = new ArrayList<>();
    announced.forEach(found::add);
    found.sort(Comparator.comparing(strategy -> strategy.method().id().value()));
    List<ScoringStrategy> all = new ArrayList<>(standard());
    all.addAll(found);
    requireOneClaimant(all);
    return List.copyOf(all);
  }

  /** Refuses two strategies with one method id: nobody could tell whose scores are whose. */
  static void requireOneClaimant(List<ScoringStrategy> strategies) {
    Map<String, ScoringStrategy> byId = new TreeMap<>();
    for (ScoringStrategy strategy : strategies) {
      ScoringStrategy other = byId.put(strategy.method().id().value(), strategy);
      if (other != null) {
        throw new IllegalArgumentException(
            "a method id must belong to one strategy, "
                + strategy.method().id()
                + " is claimed by "
                + other.getClass().getName()
                + " and "
                + strategy.getClass().getName());
      }
    }
  }

  /**
   * One strategy by the id of its method.
   *
   * @param id the id, such as {@code bina.learning}
   * @param among the strategies to choose from
   * @return the strategy
   * @throws IllegalArgumentException if none has the id; the sentence names the known ones
   */
  public static ScoringStrategy byId(String id, List<ScoringStrategy> among) {
    for (ScoringStrategy strategy : among) {
      if (strategy.method().id().value().equals(id)) {
        return strategy;
      }
    }
    List<String> known = among.stream().map(s -> s.method().id().value()).sorted().toList();
    throw new IllegalArgumentException(
        "strategy must be one of " + String.join(", ", known) + ", was " + id);
  }
}
