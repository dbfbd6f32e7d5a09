package id.bina.scoring.tally;

/** Tallies whose type is known to be one, which a map of them cannot say. */
final class Tallies {

  private Tallies() {}

  /** The tally of the cases of both. */
  @SuppressWarnings("unchecked")
  static <T extends Tally<T>> Tally<?> merged(Tally<?> one, Tally<?> other) {
    return ((T) one).merge((T) other);
  }
}
