package id.bina.core.result;

import static java.util.Objects.requireNonNull;

import id.bina.core.Id;
import id.bina.core.evidence.Strata;

/**
 * One group of one grouping: {@code aspect=materi}, {@code arm=treated}.
 *
 * @param name what is grouped by, formed like an id
 * @param value which group; empty for those who belong to none
 */
public record Stratum(String name, String value) implements Comparable<Stratum> {

  /** Checks the form of the name. */
  public Stratum {
    Id.requireValid("name of a stratum", name);
    requireNonNull(value, "value");
  }

  /**
   * A group.
   *
   * @param name what is grouped by
   * @param value which group
   * @return the stratum
   */
  public static Stratum of(String name, String value) {
    return new Stratum(name, value);
  }

  /** Whether the group is one of people, not of questions such as an aspect. */
  public boolean isOfPeople() {
    return Strata.OF_PEOPLE.contains(name);
  }

  /** By name, then by value, both as texts. */
  @Override
  public int compareTo(Stratum other) {
    int byName = name.compareTo(other.name);
    return byName != 0 ? byName : value.compareTo(other.value);
  }

  /** Name, an equals sign and the value. */
  @Override
  public String toString() {
    return name + "=" + value;
  }
}
