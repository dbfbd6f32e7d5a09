package id.bina.io.dossier;

import id.bina.core.evidence.AboutWhom;
import id.bina.core.evidence.Coding;
import id.bina.core.evidence.EvidenceId;
import id.bina.core.evidence.Interview;
import id.bina.core.evidence.Occasion;
import id.bina.core.evidence.Passage;
import id.bina.core.evidence.PublicVoice;
import id.bina.core.evidence.VoiceKind;
import id.bina.core.people.Respondent;
import id.bina.core.program.UnitId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Rows of words: passages of interviews, and what citizens said. */
final class VoiceRows {

  /** Begins the fields of codes that one coder gave. */
  private static final String CODES = "codes.";

  /** What stands in a cell of a coder who gave a passage no code. */
  private static final String NO_CODE = "none";

  private VoiceRows() {}

  /** The coders for whom a description names columns of codes. */
  static List<String> coders(FileDescription description) {
    return description.columns().keySet().stream()
        .filter(field -> field.startsWith(CODES) && field.length() > CODES.length())
        .map(field -> field.substring(CODES.length()))
        .toList();
  }

  private static Set<String> with(List<String> coders, Set<String> fields) {
    Set<String> all = new TreeSet<>(fields);
    coders.forEach(coder -> all.add(CODES + coder));
    return all;
  }

  private static List<Coding> codings(Fields row, List<String> coders) {
    List<Coding> codings = new ArrayList<>();
    for (String coder : coders) {
      List<String> codes = row.list(CODES + coder);
      List<String> given = codes.equals(List.of(NO_CODE)) ? List.of() : codes;
      if (!codes.isEmpty()) {
        codings.add(new Coding(coder, given));
      }
    }
    return codings;
  }

  private static Optional<Passage> passage(Fields row, List<String> coders) {
    var words = row.required("words", text -> text);
    var about =
        row.optional("aboutWhom", text -> Enums.parse(AboutWhom.class, text))
            .orElse(AboutWhom.NOBODY);
    return words.flatMap(
        said -> row.build(() -> new Passage(said, row.list("codes"), about, codings(row, coders))));
  }

  /** One row a passage; the rows of one interview say the same of everything else. */
  static final class Interviews implements RowReader {
    /** An interview without its passages, and where it began. */
    private record Begun(Interview interview, String place, List<Passage> passages) {}

    private final List<String> coders;
    private final Map<EvidenceId, Begun> begun = new LinkedHashMap<>();

    Interviews(List<String> coders) {
      this.coders = List.copyOf(coders);
    }

    @Override
    public Set<String> required() {
      return Set.of("interview", "source", "occasion", "words");
    }

    @Override
    public Set<String> optional() {
      return with(
          coders,
          Set.of(
              "codes",
              "aboutWhom",
              "participant",
              "about",
              "token",
              "held",
              "unit",
              "training",
              "subject"));
    }

    @Override
    public void read(Fields row, Collected into) {
      var passage = passage(row, coders);
      interview(row).ifPresent(interview -> passage.ifPresent(said -> join(row, interview, said)));
    }

    private static Optional<Interview> interview(Fields row) {
      var id = row.required("interview", EvidenceId::of);
      Optional<Respondent> respondent = row.respondent();
      var subject = row.subject();
      var occasion = row.required("occasion", Codes.lowerCase(Occasion::of));
      var held = row.optionalDate("held");
      var unit = row.optional("unit", UnitId::of);
      return row.build(
          () ->
              Interview.builder()
                  .id(id.orElseThrow())
                  .respondent(respondent.orElseThrow())
                  .subject(subject.orElseThrow())
                  .occasion(occasion.orElseThrow())
                  .held(held)
                  .unit(unit)
                  .build());
    }

    private void join(Fields row, Interview interview, Passage said) {
      Begun before =
          begun.computeIfAbsent(
              interview.id(), id -> new Begun(interview, row.place(), new ArrayList<>()));
      if (before.interview().equals(interview)) {
        before.passages().add(said);
      } else {
        row.refuse("interview", DossierSentences.otherInterview(interview.id(), before.place()));
      }
    }

    @Override
    public void finish(Collected into) {
      for (Begun each : begun.values()) {
        into.interviews.add(
            each.interview().toBuilder().passages(each.passages()).build(), each.place());
      }
    }
  }

  /** One row a voice. */
  static final class Voices implements RowReader {
    private final List<String> coders;

    Voices(List<String> coders) {
      this.coders = List.copyOf(coders);
    }

    @Override
    public Set<String> required() {
      return Set.of("kind", "source", "words");
    }

    @Override
    public Set<String> optional() {
      return with(
          coders, Set.of("id", "codes", "aboutWhom", "token", "received", "training", "subject"));
    }

    @Override
    public void read(Fields row, Collected into) {
      var kind = row.required("kind", Codes.lowerCase(VoiceKind::of));
      Optional<Respondent> respondent = row.respondent();
      var subject = row.subject();
      var received = row.optionalDate("received");
      var passage = passage(row, coders);
      row.build(
              () ->
                  PublicVoice.builder()
                      .id(EvidenceId.of(row.id()))
                      .kind(kind.orElseThrow())
                      .respondent(respondent.orElseThrow())
                      .subject(subject.orElseThrow())
                      .received(received)
                      .passage(passage.orElseThrow())
                      .build())
          .ifPresent(built -> into.voices.add(built, row.place()));
    }
  }
}
