package id.bina.scoring.recommend;

import id.bina.core.Text;
import id.bina.core.evidence.SubjectKind;
import id.bina.core.result.Measure;
import id.bina.core.result.MeasureId;
import id.bina.core.rule.Comparison;
import id.bina.core.rule.Condition;
import id.bina.core.rule.Guard;
import id.bina.core.rule.Rule;
import id.bina.core.rule.RuleBook;
import id.bina.core.rule.RuleId;
import id.bina.core.rule.Template;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A rule book in plain words, as a page of Markdown. */
final class RuleBookPage {
  private static final Map<String, Text> SCOPES =
      Map.of(
          "program", Text.of("program", "the programme"),
          "training", Text.of("setiap pelatihan", "each training"),
          "unit", Text.of("setiap unit", "each unit"),
          "material", Text.of("setiap materi", "each material"),
          "competency", Text.of("setiap bidang kompetensi", "each area of competency"));

  private final RuleBook book;
  private final String language;
  private final ConditionPhrases phrases;
  private final Map<String, Text> titles = new TreeMap<>();
  private final StringBuilder page = new StringBuilder();

  RuleBookPage(RuleBook book, List<Measure> measures, String language) {
    this.book = book;
    this.language = language;
    this.phrases = new ConditionPhrases(measures, language);
    measures.forEach(measure -> titles.put(measure.id().value(), measure.title()));
    write();
  }

  private String say(String indonesian, String english) {
    return Text.of(indonesian, english).in(language);
  }

  private void line(String words) {
    page.append(words).append('\n');
  }

  private void write() {
    line(
        "# "
            + say("Aturan ", "Rules of ")
            + book.id()
            + ", "
            + say("versi ", "version ")
            + book.version());
    line("");
    line(
        say(
            "Aturan dinilai menurut urutan ini. Ambang adalah nilai bawaan Bina, bukan ketentuan"
                + " peraturan, dan dapat diganti dengan buku aturan sendiri. Angka yang tidak"
                + " dapat dihitung membuat syarat tidak diketahui, tidak pernah terpenuhi atau"
                + " gagal. Halaman ini ditulis oleh kode dari buku aturan.",
            "Rules are judged in this order. Thresholds are house defaults of Bina, not set by a"
                + " regulation, and can be replaced by a book of one's own. A number that cannot"
                + " be computed leaves a condition unknown, neither met nor failed. This page is"
                + " written by the code, from the rule book."));
    book.rules().forEach(this::rule);
  }

  private void rule(Rule rule) {
    line("");
    line("## " + rule.id() + ": " + rule.title().in(language));
    line("");
    item("Dinilai untuk", "Judged for", scope(rule.scope()));
    condition("Terpenuhi bila", "Fires if", rule.when());
    rule.watch().ifPresent(watch -> condition("Diamati bila", "Watched if", watch));
    item("Menahan", "Holds back", ids(rule.blocks()));
    item("Rekomendasi", "Recommends", places(rule.then().action()));
    item(
        "Untuk",
        "Addressed to",
        rule.then().addressee().in(language)
            + say(", dijawab dalam ", ", to answer within ")
            + rule.then().dueInDays()
            + say(" hari", " days"));
    rule.guards().forEach(this::guard);
    rule.second().ifPresent(this::second);
    item("Dasar", "Basis", String.join(", ", rule.basis()));
  }

  private String scope(SubjectKind kind) {
    return SCOPES.getOrDefault(kind.code(), Text.of(kind.code(), kind.code())).in(language);
  }

  private static String ids(List<RuleId> ids) {
    return ids.stream().map(RuleId::value).collect(Collectors.joining(", "));
  }

  private void guard(Guard guard) {
    String unknown =
        guard.ifUnknown() == Guard.IfUnknown.ASK
            ? say(" (bila tidak diketahui: periksa dahulu)", " (if not known: find out first)")
            : "";
    String action = places(guard.action()) + unknown;
    item(
        "Sebagai gantinya, bila " + guard.title().in("id"),
        "Instead, if " + guard.title().in("en"),
        action);
    condition("  Itu berarti", "  That is", guard.when());
  }

  /** A count below 0 is what a rule asks for that no second source can make strong. */
  private void second(Condition condition) {
    if (condition instanceof Condition.Compare compare
        && compare.comparison() == Comparison.LESS
        && compare.threshold().signum() == 0) {
      item("Kuat", "Strong", say("tidak pernah: hanya dipertimbangkan", "never: only to consider"));
    } else {
      condition("Kuat bila juga", "Strong if also", condition);
    }
  }

  private void condition(String indonesian, String english, Condition condition) {
    String lead = say(indonesian, english);
    String indent = lead.substring(0, lead.length() - lead.stripLeading().length());
    List<String> lines = phrases.of(condition);
    line(indent + "- *" + lead.strip() + ":* " + lines.get(0));
    lines.subList(1, lines.size()).forEach(each -> line(indent + "  " + each));
  }

  /** The words of a template, with the names of the figures in their places. */
  private String places(Text words) {
    String said = words.in(language);
    for (String place : Template.placesIn(said)) {
      said = said.replace("{" + place + "}", "[" + figure(place) + "]");
    }
    return said;
  }

  private String figure(String place) {
    int point = place.lastIndexOf('.');
    if (point < 0) {
      return say("angka", "figure");
    }
    String measure = place.substring(0, point);
    return Optional.ofNullable(titles.get(MeasureId.of(measure).value()))
        .map(title -> title.in(language))
        .orElse(measure);
  }

  private void item(String indonesian, String english, String words) {
    if (!words.isEmpty()) {
      line("- *" + say(indonesian, english) + ":* " + words);
    }
  }

  @Override
  public String toString() {
    return page.toString();
  }
}
