package id.bina.scoring.internal;

/** How much the variance of a mean grows because persons of one cluster are alike. */
public final class DesignEffect {

  private DesignEffect() {}

  /**
   * {@code 1 + (size - 1) icc}.
   *
   * @param clusterSize 1 or more
   * @param icc in [0, 1]
   */
  public static double of(double clusterSize, double icc) {
    if (!(clusterSize >= 1 && Double.isFinite(clusterSize))) {
      throw new IllegalArgumentException("cluster size must be 1 or more, was " + clusterSize);
    }
    if (!(icc >= 0 && icc <= 1)) {
      throw new IllegalArgumentException("icc must be in [0, 1], was " + icc);
    }
    return 1 + (clusterSize - 1) * icc;
  }
}
