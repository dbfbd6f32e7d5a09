package id.bina.scoring.recommend;

import id.bina.core.result.Measure;
import id.bina.core.rule.RuleBook;
import java.util.List;

/**
 * The rule books that ship with Bina. Every threshold is a house default: data in a rule, written
 * with the report, to be replaced by a book of one's own.
 */
public final class RuleBooks {
  private RuleBooks() {}

  /**
   * The rules R01 to R20, in the order in which they are judged.
   *
   * <p>What law and privacy forbid never reaches a rule: nobody is judged by name, and a release
   * shows no rule that rests on what it withholds. Then come:
   *
   * <ol>
   *   <li>the quality of the data: R14
   *   <li>what may be said at all: R18
   *   <li>support before more training: R08 holds back R06 and R06A, the same for areas; R06B asks
   *       for access where the test is passed and the tools are missing
   *   <li>fit before content: R07 holds back R01; R01 and R02 hold back R03
   *   <li>form before method: R04, R11
   *   <li>the rest: R05, R09, R10, R12, R13, R15, R16, R17, R19, R20
   * </ol>
   *
   * @return the standard book
   */
  public static RuleBook standard() {
    return new RuleBook(
        "bina-standard",
        "2",
        List.of(
            EvidenceRules.coverage(),
            EvidenceRules.attribution(),
            TransferRules.superiorSupport(),
            TransferRules.additionalTraining(),
            TransferRules.additionalTrainingInArea(),
            TransferRules.access(),
            TeachingRules.relevance(),
            TeachingRules.curriculum(),
            TeachingRules.instructor(),
            TeachingRules.notSeparable(),
            AccessRules.online(),
            AccessRules.interactive(),
            AccessRules.budget(),
            SettingRules.resistance(),
            AccessRules.motivation(),
            SettingRules.leaders(),
            EvidenceRules.citizens(),
            OutcomeRules.goOn(),
            SettingRules.formalEducation(),
            EvidenceRules.cases(),
            SettingRules.climate(),
            EvidenceRules.stakeholders()));
  }

  /**
   * A rule book in plain words: what each rule looks at, when it fires, what it recommends, and
   * where it is from.
   *
   * @param book any rule book
   * @param measures the measures whose titles stand for their ids; others are told by their id
   * @param language {@code id} or {@code en}
   * @return a page of Markdown
   */
  public static String markdown(RuleBook book, List<Measure> measures, String language) {
    return new RuleBookPage(book, measures, language).toString();
  }
}
