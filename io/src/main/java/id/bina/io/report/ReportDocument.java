package id.bina.io.report;

import id.bina.core.result.EvaluationBody;
import id.bina.core.result.Heading;
import id.bina.core.result.Release;
import java.util.ArrayList;
import java.util.List;

/**
 * A report before it is written: its head and its sections, the same for text and page.
 *
 * @param language {@code id} or {@code en}
 * @param title the title of the programme
 * @param subtitle where, when, and for whom
 * @param sections the sections in the order of reading
 */
record ReportDocument(
    String language, String title, String subtitle, List<Block.Section> sections) {
  ReportDocument {
    sections = List.copyOf(sections);
  }

  static ReportDocument of(Release release, String language) {
    Phrases phrases = Phrases.of(language);
    EvaluationBody body = release.body();
    Names names = new Names(body, phrases);
    List<Block.Section> sections = new ArrayList<>();
    FindingSections findings = new FindingSections(body, names, phrases);
    sections.add(new SummarySection(release, names, phrases).section());
    sections.add(findings.matrix());
    sections.add(findings.claims());
    findings.challenges().ifPresent(sections::add);
    sections.addAll(new LevelSections(body, names, phrases).all());
    sections.add(findings.rules());
    ClosingSections closing = new ClosingSections(release, names, phrases);
    closing.gaps().ifPresent(sections::add);
    sections.add(closing.flow());
    closing.quotes().ifPresent(sections::add);
    sections.add(closing.methods());
    return new ReportDocument(
        language, body.heading().title().in(language), subtitle(release, phrases), sections);
  }

  private static String subtitle(Release release, Phrases phrases) {
    Heading heading = release.body().heading();
    String period =
        heading
            .period()
            .map(span -> ", " + span.startInclusive() + " – " + span.endInclusive())
            .orElse("");
    return heading.region()
        + period
        + phrases.say("; per ", "; as of ")
        + release.provenance().asOf();
  }
}
