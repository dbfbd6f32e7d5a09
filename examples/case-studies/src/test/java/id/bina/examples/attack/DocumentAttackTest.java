package id.bina.examples.attack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.result.Audience;
import id.bina.core.result.Evaluation;
import id.bina.core.result.Figures;
import id.bina.core.result.Measure;
import id.bina.core.result.Release;
import id.bina.core.result.Score;
import id.bina.core.result.ScoreKey;
import id.bina.examples.Programme;
import id.bina.io.json.BinaJson;
import id.bina.io.report.Reports;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Whether any finished document prints a figure that the release withholds, or lists who said it.
 */
class DocumentAttackTest {
  private static final Audience READER = Audience.PUBLIC;

  @Test
  void noDocumentPrintsAWithheldFigure() {
    NavigableSet<String> found = new TreeSet<>();
    for (Programme each : Programme.all()) {
      Release before = each.releasedBefore(12, READER);
      Release now = each.released(READER, List.of(before));
      for (String language : List.of("id", "en")) {
        documents(before, now, language)
            .forEach(
                (name, text) ->
                    printed(each.now(), now, text, language)
                        .forEach(figure -> found.add(each + " " + name + ": " + figure)));
      }
    }
    assertEquals(new TreeSet<>(), found);
  }

  @Test
  void noPageOfAllProgrammesPrintsAWithheldFigure() {
    List<Release> releases = Programme.all().stream().map(each -> each.released(READER)).toList();
    NavigableSet<String> found = new TreeSet<>();
    for (String language : List.of("id", "en")) {
      String page = Reports.combined(releases, language).text();
      for (int i = 0; i < releases.size(); i++) {
        found.addAll(printed(Programme.all().get(i).now(), releases.get(i), page, language));
      }
    }
    assertEquals(new TreeSet<>(), found);
  }

  @Test
  void noReleaseNamesWhatWasSaidInATooSmallGroup() {
    NavigableSet<String> found = new TreeSet<>();
    for (Programme each : Programme.all()) {
      Release release = each.released(READER);
      String json = BinaJson.write(release);
      hidden(each.now(), release).stream()
          .map(Score.Measured::key)
          .filter(key -> Figure.saidOf(key).isPresent())
          .map(ScoreKey::toString)
          .filter(json::contains)
          .forEach(found::add);
    }
    assertEquals(new TreeSet<>(), found);
  }

  /** Otherwise documents without a finding would say nothing. */
  @Test
  void aDocumentOfStruckOutFiguresIsFoundOut() {
    NavigableSet<String> found = new TreeSet<>();
    for (Programme each : Programme.all()) {
      Release naive = Naive.release(each.now(), READER);
      documents(naive, naive, "en")
          .values()
          .forEach(text -> found.addAll(printed(each.now(), naive, text, "en")));
    }
    assertTrue(
        found.contains("16.7 % (nominees.reason@training:TR-03#reason=sakit)"), found::toString);
  }

  private static NavigableMap<String, String> documents(
      Release before, Release now, String language) {
    NavigableMap<String, String> documents = new TreeMap<>();
    documents.put("report", Reports.text(now, language));
    documents.put("markdown", Reports.markdown(now, language));
    documents.put("page", Reports.page(now, language).replaceAll("<[^>]*>", " "));
    documents.put("matrix", Reports.matrix(now, language).text());
    documents.put("exclusions", Reports.exclusions(now, language).text());
    documents.put("note", Reports.note(now, language).text());
    documents.put("rounds", Reports.rounds(List.of(before, now), language).text());
    documents.put("release", BinaJson.write(now));
    Reports.satisfaction(now, language).ifPresent(survey -> documents.put("skm", survey.text()));
    return documents;
  }

  /** The withheld figures of small groups that stand in a text and belong to nothing shown. */
  private static NavigableSet<String> printed(
      Evaluation truth, Release release, String text, String language) {
    String flat = text.replaceAll("[\\s\\u00A0]+", " ");
    NavigableSet<String> found = new TreeSet<>();
    for (Score.Measured secret : hidden(truth, release)) {
      for (String form : forms(truth, secret, language)) {
        boolean stands =
            flat.contains(form)
                && Pattern.compile(
                        "(?<![\\d.,]|rank |urutan )" + Pattern.quote(form) + "(?![\\d]|[.,]\\d)")
                    .matcher(flat)
                    .find();
        if (stands && !isOfShown(form, truth, release, language)) {
          found.add(form + " (" + secret.key() + ")");
        }
      }
    }
    return found;
  }

  private static boolean isOfShown(
      String form, Evaluation truth, Release release, String language) {
    return release.body().scores().stream()
        .flatMap(score -> score.measured().stream())
        .anyMatch(shown -> forms(truth, shown, language).contains(form));
  }

  private static List<Score.Measured> hidden(Evaluation truth, Release release) {
    NavigableSet<ScoreKey> shown = new TreeSet<>();
    release.body().scores().stream()
        .flatMap(score -> score.measured().stream())
        .forEach(score -> shown.add(score.key()));
    return truth.body().scores().stream()
        .flatMap(score -> score.measured().stream())
        .filter(score -> !shown.contains(score.key()))
        .filter(score -> score.counts().n() < READER.minimum())
        .toList();
  }

  /** As many of so many, and the figure itself where it has digits enough to be told apart. */
  private static List<String> forms(Evaluation truth, Score.Measured score, String language) {
    String unit =
        truth.body().measures().stream()
            .filter(measure -> measure.id().equals(score.key().measure()))
            .map(Measure::unit)
            .findFirst()
            .orElseThrow();
    List<String> forms = new ArrayList<>();
    long n = score.counts().n();
    if (unit.equals("share") || unit.equals("count")) {
      long part = Math.round(unit.equals("share") ? score.value() * n : score.value());
      forms.add(part + (language.equals("id") ? " dari " : " of ") + n);
    }
    String figure = Figures.text(score.value(), unit, language);
    if (figure.replaceAll("[^1-9]", "").length() >= 3) {
      forms.add(figure);
    }
    return forms;
  }
}
