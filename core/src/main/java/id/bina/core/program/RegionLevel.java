package id.bina.core.program;

import id.bina.core.Code;

/**
 * Which level of government a region is.
 *
 * @param code 1 to 60 lower-case ASCII letters, digits and {@code . _ -}
 */
public record RegionLevel(String code) implements Code {

  /** A province (<i>provinsi</i>). */
  public static final RegionLevel PROVINSI = new RegionLevel("provinsi");

  /** A regency (<i>kabupaten</i>). */
  public static final RegionLevel KABUPATEN = new RegionLevel("kabupaten");

  /** A city (<i>kota</i>). */
  public static final RegionLevel KOTA = new RegionLevel("kota");

  /** A district (<i>kecamatan</i>). */
  public static final RegionLevel KECAMATAN = new RegionLevel("kecamatan");

  /** The document does not say; nothing is guessed from the name. */
  public static final RegionLevel UNKNOWN = new RegionLevel("unknown");

  /**
   * Checks the code.
   *
   * @throws IllegalArgumentException if the code is not valid
   */
  public RegionLevel {
    Code.requireValid("region level", code);
  }

  /**
   * The region level with this code.
   *
   * @param code the code, well known or not
   * @return the region level
   */
  public static RegionLevel of(String code) {
    return new RegionLevel(code);
  }

  /** The code. */
  @Override
  public String toString() {
    return code;
  }
}
