package id.bina.io.report;

import id.bina.core.Code;
import id.bina.core.evidence.Occasion;
import id.bina.core.evidence.Strata;
import id.bina.core.evidence.Subject;
import id.bina.core.people.AbsenceReason;
import id.bina.core.people.Employment;
import id.bina.core.people.Source;
import id.bina.core.result.Cell;
import id.bina.core.result.EvaluationBody;
import id.bina.core.result.Label;
import id.bina.core.result.Measure;
import id.bina.core.result.MeasureId;
import id.bina.core.result.Score;
import id.bina.core.result.ScoreKey;
import id.bina.core.result.Stratum;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What the parts of an evaluation are called in one language. */
final class Names {
  private final Phrases phrases;
  private final Subject programme;
  private final Map<String, String> labels = new TreeMap<>();
  private final Map<String, Measure> measures = new TreeMap<>();
  private final Map<String, Set<Occasion>> occasions = new TreeMap<>();

  Names(EvaluationBody body, Phrases phrases) {
    this.phrases = phrases;
    this.programme = Subject.of(body.heading().program());
    for (Label label : body.labels()) {
      labels.put(key(label.kind(), label.id()), label.title().in(phrases.language()));
    }
    for (Measure measure : body.measures()) {
      measures.put(measure.id().value(), measure);
    }
    for (Score score : body.scores()) {
      occasions
          .computeIfAbsent(atAnyTime(score.key()), key -> new HashSet<>())
          .addAll(score.key().cell().occasion().stream().toList());
    }
  }

  /** A measure and what it is of, whenever it was taken and by whichever version. */
  private static String atAnyTime(ScoreKey key) {
    Cell cell = key.cell();
    String instrument = cell.instrument().map(ref -> ref.id().value()).orElse("");
    return key.measure() + "|" + cell.subject() + "|" + instrument + "|" + cell.strata();
  }

  /**
   * A label with the occasion behind it, if the same was measured on others too: an index of two
   * years is not to stand there twice without them.
   */
  String dated(String label, ScoreKey key) {
    boolean isRepeated = occasions.getOrDefault(atAnyTime(key), Set.of()).size() > 1;
    return key.cell()
        .occasion()
        .filter(occasion -> isRepeated)
        .map(occasion -> phrases.in(occasion.words()))
        .map(when -> label.isEmpty() ? when : label + ", " + when)
        .orElse(label);
  }

  boolean isProgramme(Subject subject) {
    return subject.equals(programme);
  }

  String subject(Subject subject) {
    if (isProgramme(subject)) {
      return phrases.say("seluruh program", "whole programme");
    }
    return labels.getOrDefault(key(subject.kind().code(), subject.id()), subject.id());
  }

  String instrument(String ref) {
    return labels.getOrDefault(key("instrument", ref), ref);
  }

  String measure(MeasureId id) {
    Measure measure = measures.get(id.value());
    return measure == null ? id.value() : measure.title().in(phrases.language());
  }

  String unit(MeasureId id) {
    Measure measure = measures.get(id.value());
    return measure == null ? "" : measure.unit();
  }

  /** The strata of a cell as people say them; empty for the whole subject. */
  String strata(Cell cell) {
    List<String> words = new ArrayList<>();
    for (Stratum stratum : cell.strata()) {
      if (!stratum.name().equals("design")) {
        words.add(stratum(stratum));
      }
    }
    return String.join(" ", words);
  }

  private String stratum(Stratum stratum) {
    String value = stratum.value();
    return switch (stratum.name()) {
      case "versus" -> phrases.say("dikurangi ", "minus ") + label("aspect", value);
      case "code" -> phrases.quoted(plain(value), phrases.say("kode", "code"));
      case "treated" -> subject(Subject.parse(value));
      case "reason" -> phrases.in(AbsenceReason.of(value).words());
      case "source" -> source(Source.of(value));
      case Strata.EMPLOYMENT -> phrases.in(Employment.of(value).words());
      default -> label(stratum.name(), value);
    };
  }

  private String label(String kind, String id) {
    return labels.getOrDefault(key(kind, id), plain(id));
  }

  private String plain(String id) {
    return phrases.in(Code.plain(id));
  }

  String source(Source source) {
    return phrases.in(source.words());
  }

  /** How a wave of a survey was asked, if that was recorded. */
  String mode(String instrument, Subject subject, Occasion occasion) {
    return recordedMode(instrument, subject, occasion)
        .orElseGet(() -> phrases.say("tidak dicatat", "not recorded"));
  }

  Optional<String> recordedMode(String instrument, Subject subject, Occasion occasion) {
    return Optional.ofNullable(
        labels.get(key("mode", instrument + "|" + subject + "|" + occasion)));
  }

  /** Measure and where it was measured, for a list of evidence. */
  String key(ScoreKey key) {
    return dated(measure(key.measure()) + ", " + place(key.cell()), key);
  }

  /** Subject and part, for a list. */
  String place(Cell cell) {
    String strata = strata(cell);
    return subject(cell.subject()) + (strata.isEmpty() ? "" : ", " + strata);
  }

  private static String key(String kind, String id) {
    return kind + "|" + id;
  }
}
