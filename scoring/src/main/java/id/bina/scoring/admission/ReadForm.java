package id.bina.scoring.admission;

import id.bina.core.evidence.Completion;
import id.bina.core.evidence.SurveyResponse;
import id.bina.core.instrument.Instrument;
import id.bina.core.instrument.Item;
import id.bina.core.instrument.ItemId;
import id.bina.core.instrument.Missing;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * An admitted form whose answers were read against its instrument.
 *
 * @param response the form as it came
 * @param instrument what was asked
 * @param ratings the code of every rating item that was answered on its scale, in item order
 * @param numbers the number of every number item that was answered
 * @param missing why the other rating and number items have no value
 */
record ReadForm(
    SurveyResponse response,
    Instrument instrument,
    Map<ItemId, Integer> ratings,
    Map<ItemId, BigDecimal> numbers,
    Map<ItemId, Missing> missing) {

  ReadForm {
    ratings = Collections.unmodifiableMap(new LinkedHashMap<>(ratings));
    numbers = Collections.unmodifiableMap(new LinkedHashMap<>(numbers));
    missing = Collections.unmodifiableMap(new LinkedHashMap<>(missing));
  }

  FormKey key() {
    return FormKey.of(response);
  }

  Place place() {
    return Place.of(response);
  }

  boolean isComplete() {
    return response.completion() == Completion.COMPLETE;
  }

  OptionalInt rating(Item item) {
    Integer code = ratings.get(item.id());
    return code == null ? OptionalInt.empty() : OptionalInt.of(code);
  }

  /** How many items of any kind were answered. */
  long answered() {
    return response.answers().stream().filter(answer -> answer.answer().isAnswered()).count();
  }

  Optional<Missing> missing(Item item) {
    return Optional.ofNullable(missing.get(item.id()));
  }
}
