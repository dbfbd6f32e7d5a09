package id.bina.scoring.admission;

import static java.util.Objects.requireNonNull;

import id.bina.core.Text;
import id.bina.core.evidence.SurveyResponse;
import id.bina.core.instrument.Answer;
import id.bina.core.instrument.Instrument;
import id.bina.core.instrument.InstrumentRef;
import id.bina.core.instrument.Item;
import id.bina.core.instrument.ItemId;
import id.bina.core.instrument.ItemKind;
import id.bina.core.instrument.Missing;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads the answers of a form against its instrument; what cannot be is {@code OUT_OF_RANGE}.
 *
 * <p>A code outside its scale and an answer of another kind are problems that the dossier has told
 * already; what is told here are answers that were no code to begin with, and numbers that are too
 * long for a column.
 */
final class FormReader {

  /** The most digits that a column of numbers takes. */
  private static final int MOST_DIGITS = 15;

  private final Map<InstrumentRef, Instrument> instruments = new HashMap<>();
  private final AdmissionLog log;

  FormReader(List<Instrument> all, AdmissionLog log) {
    all.forEach(instrument -> instruments.put(instrument.ref(), instrument));
    this.log = log;
  }

  /** Reads a form; a dossier knows the instrument and the items of each. */
  ReadForm read(SurveyResponse response) {
    return read(response, Paths.of(response));
  }

  /** Reads a form that stands somewhere else in the dossier than among the responses. */
  ReadForm read(SurveyResponse response, String path) {
    Instrument instrument = requireNonNull(instruments.get(response.instrument()), "instrument");
    Map<ItemId, Integer> ratings = new LinkedHashMap<>();
    Map<ItemId, BigDecimal> numbers = new LinkedHashMap<>();
    Map<ItemId, Missing> missing = new LinkedHashMap<>();
    for (Item item : instrument.items()) {
      Answer answer = response.answer(item.id());
      Optional<BigDecimal> number = number(item, answer);
      OptionalInt rating = rating(instrument, item, answer);
      if (rating.isPresent()) {
        ratings.put(item.id(), rating.getAsInt());
      } else if (number.isPresent()) {
        numbers.put(item.id(), number.get());
      } else if (isScored(item)) {
        missing.put(item.id(), answer.missing().orElse(Missing.OUT_OF_RANGE));
        tell(path, response, item, answer);
      } else if (answer.isAnswered()) {
        log.count(Refusal.WORDS_NOT_SCORED, 1);
      } else {
        tell(path, response, item, answer);
      }
    }
    return new ReadForm(response, instrument, ratings, numbers, missing);
  }

  private static boolean isScored(Item item) {
    return item.isRating() || item.kind().equals(ItemKind.NUMBER);
  }

  private static OptionalInt rating(Instrument instrument, Item item, Answer answer) {
    return item.isRating()
            && answer instanceof Answer.Rating rating
            && instrument.scaleOf(item).contains(rating.value())
        ? OptionalInt.of(rating.value())
        : OptionalInt.empty();
  }

  private static Optional<BigDecimal> number(Item item, Answer answer) {
    return item.kind().equals(ItemKind.NUMBER)
            && answer instanceof Answer.Number number
            && fits(number.value())
        ? Optional.of(number.value())
        : Optional.empty();
  }

  private static boolean fits(BigDecimal number) {
    return number.scale() <= MOST_DIGITS && number.precision() <= MOST_DIGITS;
  }

  private void tell(String path, SurveyResponse response, Item item, Answer answer) {
    if (answer instanceof Answer.OutOfRange raw) {
      tell(path, response, item, "jawaban yang dikenal butir itu", "one its item knows", raw.raw());
    } else if (answer instanceof Answer.Number number && item.kind().equals(ItemKind.NUMBER)) {
      String digits = number.toString();
      tell(path, response, item, "angka 15 digit", "a number of at most 15 digits", digits);
    }
  }

  private void tell(
      String path,
      SurveyResponse response,
      Item item,
      String indonesian,
      String english,
      String found) {
    String place = "'" + found + "' (" + item.id() + ", " + response.id() + ")";
    log.refuse(
        Refusal.OUT_OF_RANGE,
        path + "/answers/" + item.id(),
        Text.of(
            "jawaban harus berupa " + indonesian + ", tertulis " + place,
            "answer must be " + english + ", was " + place));
  }
}
