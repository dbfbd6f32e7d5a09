package id.bina.examples.tangsel;

import java.util.List;
import java.util.Optional;

/**
 * One invented civil servant who was named for an activity, or asked for a place in it.
 *
 * @param id the pseudonym
 * @param activity which one
 * @param unit where the person works
 * @param part what became of it
 * @param missed the numbers of the sessions that were missed
 * @param reason why, if that was recorded
 * @param constant the one answer that is given throughout, of the careless
 */
record Nominee(
    String id,
    Activity activity,
    String unit,
    Part part,
    List<Integer> missed,
    Optional<String> reason,
    Optional<Integer> constant) {

  /** From so many missed of five on, the rule of four in five is not kept. */
  private static final int MISSED_BELOW_RULE = 2;

  /** What became of the nomination. */
  enum Part {
    /** Came, and returned the forms. */
    RETURNED,
    /** Came, and returned nothing. */
    SILENT,
    /** Asked, and found no place. */
    UNPLACED
  }

  Nominee {
    missed = List.copyOf(missed);
  }

  boolean isPlaced() {
    return part != Part.UNPLACED;
  }

  boolean answered() {
    return part == Part.RETURNED;
  }

  boolean isCareful() {
    return constant.isEmpty();
  }

  boolean keptRule() {
    return missed.size() < MISSED_BELOW_RULE;
  }

  Nominee named(String newId) {
    return new Nominee(newId, activity, unit, part, missed, reason, constant);
  }
}
