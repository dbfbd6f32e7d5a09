package id.bina.scoring.catalogue;

import static java.util.Objects.requireNonNull;

import id.bina.core.Text;

/**
 * What a method is about: the noun of a package of statistics, or the strategies.
 *
 * <p>The constants are the well-known ones, in the order of the page; a catalogue of another jar
 * may bring its own.
 *
 * @param id such as {@code effect}, not blank
 * @param title heading of its methods
 */
public record Noun(String id, Text title) {

  /** What one or two columns look like. */
  public static final Noun DESCRIPTIVE = of("descriptive", "Gambaran data", "Describing data");

  /** How well several items measure together. */
  public static final Noun RELIABILITY = of("reliability", "Reliabilitas", "Reliability");

  /** How far raters and coders agree. */
  public static final Noun AGREEMENT = of("agreement", "Kesepakatan", "Agreement");

  /** How large a difference is. */
  public static final Noun EFFECT = of("effect", "Ukuran efek", "Effect sizes");

  /** Whether a difference is there. */
  public static final Noun TEST = of("test", "Uji hipotesis", "Tests");

  /** How large a study must be. */
  public static final Noun POWER = of("power", "Perencanaan", "Planning a study");

  /** Whether the programme made the difference. */
  public static final Noun IMPACT = of("impact", "Dampak", "Impact");

  /** One answer from several regions or studies. */
  public static final Noun POOLING =
      of("pooling", "Penggabungan antardaerah", "Pooling across regions");

  /** Answers of a sample, weighted to those for whom they speak. */
  public static final Noun SURVEY = of("survey", "Survei dan bobot", "Surveys and weights");

  /** What a series of rounds shows. */
  public static final Noun TIME = of("time", "Deret waktu", "Series in time");

  /** Drawing again. */
  public static final Noun RESAMPLE = of("resample", "Penarikan ulang", "Resampling");

  /** What stands behind ratings. */
  public static final Noun SCALING = of("scaling", "Penskalaan", "Scaling");

  /** Ranking alternatives and aspects. */
  public static final Noun RANKING = of("ranking", "Pemeringkatan", "Rankings");

  /** What regulations and guidelines make of figures. */
  public static final Noun GUIDELINE =
      of("guideline", "Peraturan dan pedoman", "Regulations and guidelines");

  /** Frameworks of evaluation: levels, return, success cases, context to product. */
  public static final Noun FRAMEWORK =
      of("framework", "Kerangka evaluasi", "Frameworks of evaluation");

  /** How evidence of a programme becomes scores. */
  public static final Noun STRATEGY = of("strategy", "Strategi evaluasi", "Strategies");

  /** Checks that the id is stated. */
  public Noun {
    requireNonNull(id, "id");
    requireNonNull(title, "title");
    if (id.isBlank()) {
      throw new IllegalArgumentException("id of a noun must not be blank, was '" + id + "'");
    }
  }

  private static Noun of(String id, String indonesian, String english) {
    return new Noun(id, Text.of(indonesian, english));
  }

  /** The id. */
  @Override
  public String toString() {
    return id;
  }
}
