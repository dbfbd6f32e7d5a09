package id.bina.io.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What was read of one kind, and where each thing stood. Not thread-safe.
 *
 * @param <T> the kind
 */
final class Sheet<T> {
  private final List<T> values = new ArrayList<>();
  private final List<String> places = new ArrayList<>();

  void add(T value, String place) {
    values.add(value);
    places.add(place);
  }

  List<T> values() {
    return List.copyOf(values);
  }

  /** Where the thing with an index stood; empty if there is none. */
  Optional<String> place(int index) {
    return index < places.size() ? Optional.of(places.get(index)) : Optional.empty();
  }
}
