package id.bina.scoring.stat;

/** How much it counts that two coders chose different categories. */
public enum KappaWeights {
  /** Any miss is as bad as any other. The default. */
  NONE("none"),
  /** By how many categories they differ. */
  LINEAR("linear"),
  /** By the square of how many categories they differ. */
  QUADRATIC("quadratic");

  private final String id;

  KappaWeights(String id) {
    this.id = id;
  }

  /** Id, such as {@code linear}. */
  public String id() {
    return id;
  }

  /** How much a miss by so many categories counts; 0 if there is none. */
  long miss(int apart) {
    long size = Math.abs((long) apart);
    return switch (this) {
      case NONE -> Math.min(1, size);
      case LINEAR -> size;
      case QUADRATIC -> size * size;
    };
  }
}
