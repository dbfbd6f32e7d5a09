package id.bina.io.dossier;

import id.bina.core.Text;
import id.bina.core.instrument.Answer;
import id.bina.core.instrument.Instrument;
import id.bina.core.instrument.Item;
import id.bina.core.instrument.ItemAnswer;
import id.bina.core.instrument.ItemId;
import id.bina.core.instrument.ItemKind;
import id.bina.core.instrument.Scale;
import id.bina.io.internal.Cells;
import id.bina.io.internal.RatingSentences;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the cell of an item as an answer, or as the reason why there is none. */
final class AnswerCells {
  private static final String CHOICE_SEPARATOR = ";";

  private final AnswerColumns columns;
  private final Map<ItemId, Item> items = new HashMap<>();
  private final Map<ItemId, Scale> scales = new HashMap<>();

  /** What the words found so far mean: a file has few different ones. */
  private final Map<ItemId, Map<String, OptionalInt>> points = new HashMap<>();

  private final Set<String> notApplicable;

  AnswerCells(DescribedFile file, AnswerColumns columns, Instrument instrument) {
    this.columns = columns;
    for (Item item : instrument.items()) {
      items.put(item.id(), item);
      if (item.kind().equals(ItemKind.RATING)) {
        scales.put(item.id(), instrument.scaleOf(item));
      }
    }
    this.notApplicable =
        file.description().reading().orElse(CsvReading.standard()).notApplicable().stream()
            .map(Cells::folded)
            .collect(Collectors.toSet());
  }

  /** The answers of a row to all items that have columns, those apart that were refused. */
  List<ItemAnswer> answers(Fields row, Optional<LocalDateTime> submitted) {
    List<ItemAnswer> answers = new ArrayList<>();
    for (String name : columns.items().keySet()) {
      ItemId item = ItemId.of(name);
      answer(row, item, submitted).ifPresent(given -> answers.add(new ItemAnswer(item, given)));
    }
    return answers;
  }

  /** The answer to an item; empty if the cell was refused. */
  private Optional<Answer> answer(Fields row, ItemId id, Optional<LocalDateTime> submitted) {
    String words = row.words(id.value()).orElse("");
    if (isNotAsked(row, id, submitted)) {
      if (!words.isEmpty()) {
        row.refuse(id.value(), "not-asked", DossierSentences.answeredThoughNotAsked(words));
      }
      return Optional.of(Answer.notAsked());
    }
    if (words.isEmpty()) {
      return Optional.of(Answer.blank());
    }
    if (notApplicable.contains(Cells.folded(words))) {
      return Optional.of(Answer.notApplicable());
    }
    return answered(row, known(id), words);
  }

  private Item known(ItemId id) {
    Item item = items.get(id);
    if (item == null) {
      throw new IllegalStateException("item must be one of the instrument's, was " + id);
    }
    return item;
  }

  private Optional<Answer> answered(Fields row, Item item, String words) {
    Scale scale = scales.get(item.id());
    if (scale != null) {
      return rating(row, item, scale, words);
    }
    if (item.kind().equals(ItemKind.NUMBER)) {
      return row.optionalDecimal(item.id().value()).map(Answer::number);
    }
    if (item.kind().equals(ItemKind.CHOICES)) {
      return Optional.of(choices(row, item, words));
    }
    return Optional.of(Answer.words(words));
  }

  private Optional<Answer> rating(Fields row, Item item, Scale scale, String words) {
    OptionalInt value =
        points
            .computeIfAbsent(item.id(), first -> new HashMap<>())
            .computeIfAbsent(words, scale::parse);
    if (value.isPresent()) {
      return Optional.of(Answer.rating(value.getAsInt()));
    }
    if (Cells.isWholeNumber(words)) {
      Text sentence = RatingSentences.outOfRange(words, scale);
      row.exclude(item.id().value(), "out-of-range", sentence);
      return Optional.of(Answer.outOfRange(words));
    }
    row.refuse(item.id().value(), "unknown-label", RatingSentences.unknownLabel(words, scale));
    return Optional.empty();
  }

  private Answer choices(Fields row, Item item, String words) {
    String separator = columns.choiceSeparator().orElse(CHOICE_SEPARATOR);
    Optional<List<String>> chosen = ChoiceCells.chosen(words, separator, item.options());
    if (chosen.isPresent()) {
      return new Answer.Choices(chosen.get());
    }
    row.exclude(
        item.id().value(), "unknown-option", DossierSentences.unknownOption(words, item.options()));
    return Answer.outOfRange(words);
  }

  private boolean isNotAsked(Fields row, ItemId item, Optional<LocalDateTime> submitted) {
    return columns.notAsked().stream()
        .filter(rule -> rule.items().contains(item))
        .anyMatch(rule -> holds(rule, row, submitted));
  }

  private static boolean holds(NotAsked rule, Fields row, Optional<LocalDateTime> submitted) {
    Optional<LocalDate> day = submitted.map(LocalDateTime::toLocalDate);
    return rule.allBlank().stream().allMatch(row::isBlankColumn)
        && (rule.anyAnswered().isEmpty()
            || !rule.anyAnswered().stream().allMatch(row::isBlankColumn))
        && rule.column().map(column -> says(row, column, rule.values())).orElse(true)
        && rule.before().map(limit -> day.filter(limit::isAfter).isPresent()).orElse(true)
        && rule.from().map(limit -> day.filter(d -> !limit.isAfter(d)).isPresent()).orElse(true);
  }

  private static boolean says(Fields row, String column, List<String> values) {
    String found = Cells.folded(row.cell(column));
    return values.stream().map(Cells::folded).anyMatch(found::equals);
  }
}
