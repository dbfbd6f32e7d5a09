package id.bina.scoring.reaction;

import java.util.Comparator;

/**
 * What one respondent rates: a facet of a material under an instructor.
 *
 * @param material id of the material, empty if not recorded
 * @param instructor pseudonym of the instructor, empty if not recorded
 * @param facet content or delivery
 */
record Rated(String material, String instructor, Facet facet) implements Comparable<Rated> {
  private static final Comparator<Rated> ORDER =
      Comparator.comparing(Rated::material)
          .thenComparing(Rated::instructor)
          .thenComparing(Rated::facet);

  boolean isOf(Taught taught, Facet which) {
    return facet == which && taught.covers(material, instructor);
  }

  @Override
  public int compareTo(Rated other) {
    return ORDER.compare(this, other);
  }
}
