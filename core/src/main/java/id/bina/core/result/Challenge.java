package id.bina.core.result;

import static java.util.Objects.requireNonNull;

import id.bina.core.Text;
import java.util.List;
import org.immutables.value.Value;

/**
 * Something that stands in the way, as the scores show it (tantangan).
 *
 * @param id which challenge
 * @param kind what sort of obstacle
 * @param title what a report calls it
 * @param because how it shows, with the figures
 * @param keys the scores it rests on, at least one, without repetition
 */
@Value.Builder
public record Challenge(
    ChallengeId id, ChallengeKind kind, Text title, Text because, List<ScoreKey> keys) {

  /** Checks that it rests on a score. */
  public Challenge {
    requireNonNull(id, "id");
    requireNonNull(kind, "kind");
    requireNonNull(title, "title");
    requireNonNull(because, "because");
    keys = Keys.atLeastOne("challenge " + id, keys);
  }

  /** A builder without any component set. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts from this challenge. */
  public Builder toBuilder() {
    return builder().id(id).kind(kind).title(title).because(because).keys(keys);
  }

  /** One line: id, kind and title. */
  @Override
  public String toString() {
    return OneLine.of(id + " " + kind + ": " + title, "");
  }

  /** Collects the components of a challenge; not thread-safe. */
  public static final class Builder extends ChallengeBuilder {
    Builder() {}
  }
}
