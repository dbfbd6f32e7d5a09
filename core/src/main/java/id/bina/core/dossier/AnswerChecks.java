package id.bina.core.dossier;

import id.bina.core.Text;
import id.bina.core.evidence.Feedback;
import id.bina.core.instrument.Answer;
import id.bina.core.instrument.Instrument;
import id.bina.core.instrument.InstrumentRef;
import id.bina.core.instrument.Item;
import id.bina.core.instrument.ItemAnswer;
import id.bina.core.instrument.ItemKind;
import id.bina.core.instrument.Scale;
import java.util.List;
import java.util.Optional;

/** Whether each answer is one that its item allows; one that is not is excluded by itself. */
final class AnswerChecks {
  /** A portal may ask for something else; then no answer is of the wrong kind. */
  private static final List<ItemKind> KINDS =
      List.of(ItemKind.RATING, ItemKind.CHOICES, ItemKind.NUMBER, ItemKind.WORDS);

  private final DossierDraft draft;
  private final Findings findings;
  private final Known known;

  AnswerChecks(DossierDraft draft, Findings findings, Known known) {
    this.draft = draft;
    this.findings = findings;
    this.known = known;
  }

  void run() {
    Each.of(
        "/responses/",
        draft.responses(),
        (path, each) -> answers(path, each, each.instrument(), each.answers()));
    Each.of(
        "/observations/",
        draft.observations(),
        (path, each) -> answers(path, each, each.instrument(), each.answers()));
  }

  private void answers(
      String path, Feedback feedback, InstrumentRef ref, List<ItemAnswer> answers) {
    Optional<Instrument> instrument = known.instrument(ref);
    if (instrument.isPresent()) {
      for (ItemAnswer answer : answers) {
        String at = path + "/answers/" + answer.item();
        known
            .item(ref, answer.item())
            .ifPresent(item -> answer(at, feedback, instrument.get(), item, answer.answer()));
      }
    }
  }

  private void answer(
      String path, Feedback feedback, Instrument instrument, Item item, Answer answer) {
    String place = " (" + item.id() + ", " + feedback.id() + ")";
    Optional<ItemKind> kind = kindOf(answer);
    if (kind.isPresent() && KINDS.contains(item.kind()) && !kind.get().equals(item.kind())) {
      findings.excludesPart(
          path,
          "answer.kind",
          Text.of(
              "jawaban harus berjenis " + item.kind() + ", tertulis " + kind.get() + place,
              "answer must be of the kind " + item.kind() + ", was " + kind.get() + place));
    } else if (answer instanceof Answer.Rating rating) {
      rating(path, place, instrument.scaleOf(item), rating.value());
    } else if (answer instanceof Answer.Choices choices) {
      choices(path, place, item, choices.chosen());
    }
  }

  private void rating(String path, String place, Scale scale, int value) {
    if (!scale.contains(value)) {
      String range = "[" + scale.lowest() + ", " + scale.highest() + "]";
      findings.excludesPart(
          path,
          "answer.out_of_range",
          Text.of(
              "jawaban harus dalam " + range + ", tertulis " + value + place,
              "answer must be in " + range + ", was " + value + place));
    }
  }

  private void choices(String path, String place, Item item, List<String> chosen) {
    if (!item.options().containsAll(chosen)) {
      findings.excludesPart(
          path,
          "answer.option",
          Text.of(
              "pilihan harus dari " + item.options() + ", tertulis " + chosen + place,
              "choices must be among " + item.options() + ", were " + chosen + place));
    }
  }

  /** What an answer gives; empty for the ways of giving none. */
  private static Optional<ItemKind> kindOf(Answer answer) {
    if (answer instanceof Answer.Rating) {
      return Optional.of(ItemKind.RATING);
    }
    if (answer instanceof Answer.Choices) {
      return Optional.of(ItemKind.CHOICES);
    }
    if (answer instanceof Answer.Number) {
      return Optional.of(ItemKind.NUMBER);
    }
    return answer instanceof Answer.Words ? Optional.of(ItemKind.WORDS) : Optional.empty();
  }
}
