package id.bina.scoring.catalogue;

import id.bina.core.Text;
import id.bina.core.result.MethodId;
import id.bina.core.result.MethodRef;
import java.util.List;
import java.util.stream.Stream;

/** How cards begin, and all of Bina's in the order of the page. */
final class Cards {

  /** The version of a method whose numbers have not changed since its first release. */
  static final String VERSION = "1";

  private Cards() {}

  static MethodCard.Builder statistic(
      Noun noun, String id, String indonesian, String english, String citation) {
    Text title = Text.of(indonesian, english);
    return MethodCard.builder()
        .noun(noun)
        .method(new MethodRef(MethodId.of(id), title, VERSION, citation));
  }

  static MethodCard.Builder strategy(MethodRef method) {
    return MethodCard.builder().noun(Noun.STRATEGY).method(method);
  }

  static List<MethodCard> all() {
    return Stream.of(
            DescriptiveCards.all(),
            AnswerCards.all(),
            CorrelationCards.all(),
            ReliabilityCards.all(),
            AgreementCards.all(),
            EffectCards.all(),
            DifferenceCards.all(),
            MeanTestCards.all(),
            RankTestCards.all(),
            CountTestCards.all(),
            MarginCards.all(),
            PowerCards.all(),
            PlanCards.all(),
            DesignPlanCards.all(),
            ArmCards.all(),
            UnitCards.all(),
            ClusterCards.all(),
            PoolingCards.all(),
            SurveyCards.all(),
            TimeCards.all(),
            ResampleCards.all(),
            ScalingCards.all(),
            RankingCards.all(),
            LanCards.calculators(),
            AlumniCards.calculators(),
            LanCards.strategies(),
            AlumniCards.strategies(),
            FrameworkCards.all(),
            ReturnCards.all(),
            StaffCards.all(),
            IndexCards.all(),
            CostCards.all(),
            ProgrammeCards.all(),
            ChainCards.all(),
            SourceCards.all(),
            OutcomeCards.all())
        .flatMap(List::stream)
        .toList();
  }
}
