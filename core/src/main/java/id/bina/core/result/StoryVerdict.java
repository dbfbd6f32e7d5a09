package id.bina.core.result;

import static java.util.Objects.requireNonNull;

import id.bina.core.Id;
import id.bina.core.Text;
import java.util.List;
import org.immutables.value.Value;

/**
 * How far a story carries: one case, told by a document or an informant (kisah sukses).
 *
 * @param id id of the evidence or assertion that tells it
 * @param story what is told
 * @param grade how strong it is as evidence; a story alone is E1
 * @param because why
 * @param keys the scores it was held against, without repetition; may be empty
 */
@Value.Builder
public record StoryVerdict(
    String id, Text story, EvidenceGrade grade, Text because, List<ScoreKey> keys) {

  /** Checks the form of the id and that no score stands twice. */
  public StoryVerdict {
    Id.requireValid("id of a story", id);
    requireNonNull(story, "story");
    requireNonNull(grade, "grade");
    requireNonNull(because, "because");
    keys = Keys.distinct("story " + id, keys);
  }

  /** A builder without any component set. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts from this verdict. */
  public Builder toBuilder() {
    return builder().id(id).story(story).grade(grade).because(because).keys(keys);
  }

  /** One line: id, grade and why. */
  @Override
  public String toString() {
    return OneLine.of(id + " " + grade + ": " + because, "");
  }

  /** Collects the components of a verdict on a story; not thread-safe. */
  public static final class Builder extends StoryVerdictBuilder {
    Builder() {}
  }
}
