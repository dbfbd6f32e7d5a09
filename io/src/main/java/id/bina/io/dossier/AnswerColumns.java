package id.bina.io.dossier;

import static java.util.Objects.requireNonNull;

import id.bina.core.instrument.InstrumentRef;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How the answers to one instrument stand in a CSV file, one row a respondent.
 *
 * <p>Beside the columns of its items such a file has the fields source*, occasion*, training or
 * subject*, participant (who answered), about (whom a superior speaks about), token (what tells two
 * unnamed respondents apart), id, submitted, started, duration (ISO 8601, or seconds) and completed
 * (yes, no). Without {@code completed} a response is complete unless all its items are blank or
 * {@code submitted} is.
 *
 * <p>Observations have the same columns of items, one row a rater, target and occasion, with the
 * fields rater*, target*, occasion*, training or subject*, id and seen (the day).
 *
 * @param instrument which version of which instrument
 * @param items the column of each item, by item id; an item that is left out was not asked
 * @param notAsked when items were not asked by plan
 * @param choiceSeparator what stands between several choices in one cell; a semicolon if left out
 */
public record AnswerColumns(
    InstrumentRef instrument,
    SortedMap<String, String> items,
    List<NotAsked> notAsked,
    Optional<String> choiceSeparator) {

  /**
   * Checks that there are items.
   *
   * @throws IllegalArgumentException if there are none
   */
  public AnswerColumns {
    requireNonNull(instrument, "instrument");
    items = Collections.unmodifiableSortedMap(new TreeMap<>(items));
    notAsked = List.copyOf(notAsked);
    requireNonNull(choiceSeparator, "choiceSeparator");
    if (items.isEmpty()) {
      throw new IllegalArgumentException(
          "answers must name the columns of items, had none (instrument " + instrument + ")");
    }
  }
}
