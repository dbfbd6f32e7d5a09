package id.bina.scoring.stat.test;

/** What a signed-rank test does with pairs that did not change. */
public enum ZeroDifferences {
  /** Left out before ranking, after Wilcoxon (1945). The default, as in R. */
  WILCOXON,
  /** Ranked with the others and left out then, after Pratt (1959): many zeros weigh more. */
  PRATT
}
