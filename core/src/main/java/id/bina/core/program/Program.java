package id.bina.core.program;

import id.bina.core.Tags;
import id.bina.core.Text;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import org.immutables.value.Value;

/**
 * A programme that develops civil servants (<i>program pembinaan ASN</i>), as its documents say.
 *
 * <p>A programme may refer to things it does not hold; a dossier draft finds that, all at once.
 *
 * @param id the id
 * @param title the name of the programme
 * @param region the place it belongs to
 * @param currentRound the round that is evaluated, if the programme has rounds
 * @param rounds all rounds, in the order given
 * @param goals what the programme is for
 * @param needs the needs found before it
 * @param competencies the competencies it speaks of
 * @param units the work units its participants come from
 * @param trainings its trainings
 * @param costs what was spent
 * @param peerCosts what comparable trainings cost elsewhere
 * @param actionPlans what participants undertook to do
 * @param tags names and values of the user's own
 * @param strategies by which means it pursues its goals
 * @param partners who takes part beside the office
 * @param scholarships formal education it pays for
 * @param issues what citizens raise, and which lines take it up
 * @param instructors who teaches, under pseudonyms
 * @param materials what is taught
 */
@Value.Builder
@SuppressWarnings("exports") // the order of the tags is for the generated builder only
public record Program(
    ProgramId id,
    Text title,
    Region region,
    Optional<RoundId> currentRound,
    List<Round> rounds,
    List<Goal> goals,
    List<Need> needs,
    List<Competency> competencies,
    List<WorkUnit> units,
    List<Training> trainings,
    List<Cost> costs,
    List<PeerCost> peerCosts,
    List<ActionPlan> actionPlans,
    @Value.NaturalOrder SortedMap<String, String> tags,
    List<Strategy> strategies,
    List<Partner> partners,
    List<Scholarship> scholarships,
    List<Issue> issues,
    List<Instructor> instructors,
    List<Material> materials) {

  /** Keeps copies of the lists. */
  public Program {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(region, "region");
    Objects.requireNonNull(currentRound, "currentRound");
    rounds = List.copyOf(rounds);
    goals = List.copyOf(goals);
    needs = List.copyOf(needs);
    competencies = List.copyOf(competencies);
    units = List.copyOf(units);
    trainings = List.copyOf(trainings);
    costs = List.copyOf(costs);
    peerCosts = List.copyOf(peerCosts);
    actionPlans = List.copyOf(actionPlans);
    tags = Tags.copyOf(tags);
    strategies = List.copyOf(strategies);
    partners = List.copyOf(partners);
    scholarships = List.copyOf(scholarships);
    issues = List.copyOf(issues);
    instructors = List.copyOf(instructors);
    materials = List.copyOf(materials);
  }

  /**
   * The training with an id.
   *
   * @param training the id
   * @return the first training with it, or empty if the programme has none
   */
  public Optional<Training> training(TrainingId training) {
    return trainings.stream().filter(t -> t.id().equals(training)).findFirst();
  }

  /**
   * A builder with nothing set.
   *
   * @return the builder; id, title and region are required
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * A builder with everything set as it is here.
   *
   * @return the builder; what is set again is replaced, what is added is added
   */
  public Builder toBuilder() {
    return builder()
        .id(id)
        .title(title)
        .region(region)
        .currentRound(currentRound)
        .rounds(rounds)
        .goals(goals)
        .needs(needs)
        .competencies(competencies)
        .units(units)
        .trainings(trainings)
        .costs(costs)
        .peerCosts(peerCosts)
        .actionPlans(actionPlans)
        .tags(tags)
        .strategies(strategies)
        .partners(partners)
        .scholarships(scholarships)
        .issues(issues)
        .instructors(instructors)
        .materials(materials);
  }

  /** Collects the components of a programme. Not for use by several threads at once. */
  public static final class Builder extends ProgramBuilder {
    Builder() {}
  }
}
