package id.bina.io.report;

import id.bina.core.result.EvaluationBody;
import id.bina.core.result.Heading;
import id.bina.core.result.Provenance;
import id.bina.core.result.Release;
import java.util.ArrayList;
import java.util.List;

/**
 * A report before it is written: its head and its sections, the same for text and page.
 *
 * <p>The sections stand in the order in which their readers need them. A director stops after the
 * summary and what to do. Who doubts these finds the levels, from reaction to results, each score
 * with its interval; then what may be said of them, statement by statement, and what stands in the
 * way. An auditor goes on to the matrix of recommendations, where each is traced from its condition
 * to its evidence, to what became of the earlier ones, to what could not be computed and why, and
 * last to how all of it was done: rules, answers, quotations, methods and origin. So nobody reads
 * past what is not for them, and every part rests on one that follows it.
 *
 * @param language {@code id} or {@code en}
 * @param title the title of the programme
 * @param subtitle where, when, for whom and with what, a line each
 * @param sections the sections in the order of reading
 */
record ReportDocument(
    String language, String title, List<String> subtitle, List<Block.Section> sections) {
  ReportDocument {
    subtitle = List.copyOf(subtitle);
    sections = List.copyOf(sections);
  }

  /** The style sheet that a page of it needs. */
  String style() {
    boolean drawn = sections.stream().anyMatch(section -> hasChart(section.blocks()));
    return PageStyle.CSS + "@page{size:A4;margin:15mm}\n" + (drawn ? ChartStyle.CSS : "");
  }

  private static boolean hasChart(List<Block> blocks) {
    return blocks.stream()
        .anyMatch(
            block ->
                block instanceof Block.Chart
                    || (block instanceof Block.Fold fold && hasChart(fold.blocks())));
  }

  static ReportDocument of(Release release, String language) {
    Phrases phrases = Phrases.of(language);
    EvaluationBody body = release.body();
    Names names = new Names(body, phrases);
    ActionSections actions = new ActionSections(body, names, phrases);
    ClaimSections claims = new ClaimSections(body, names, phrases);
    ClosingSections closing = new ClosingSections(release, names, phrases);
    List<Block.Section> sections = new ArrayList<>();
    sections.add(new SummarySection(release, names, phrases).section());
    sections.add(actions.toDo());
    sections.addAll(new LevelSections(body, names, phrases).all());
    sections.add(claims.claims());
    new ChallengeSection(release, phrases).section().ifPresent(sections::add);
    sections.add(actions.matrix());
    new FollowUpSection(release, names, phrases).section().ifPresent(sections::add);
    closing.gaps().ifPresent(sections::add);
    sections.add(new RuleSection(body, names, phrases).section());
    sections.add(closing.flow());
    closing.quotes().ifPresent(sections::add);
    sections.add(closing.methods());
    return new ReportDocument(
        language, body.heading().title().in(language), subtitle(release, phrases), sections);
  }

  static List<String> subtitle(Release release, Phrases phrases) {
    Heading heading = release.body().heading();
    Provenance provenance = release.provenance();
    String period = heading.period().map(span -> ", " + Dates.words(span, phrases)).orElse("");
    String where =
        heading.region()
            + period
            + phrases.say("; keadaan per ", "; as of ")
            + Dates.words(provenance.asOf(), phrases);
    String made =
        phrases.say("Untuk ", "For ")
            + release.audience().words().in(phrases.language())
            + phrases.say("; dibuat dengan ", "; made with ")
            + provenance.library()
            + phrases.say(", rencana ", ", plan ")
            + Phrases.shortened(provenance.planHash());
    return List.of(Sentence.of(where), Sentence.of(made));
  }
}
