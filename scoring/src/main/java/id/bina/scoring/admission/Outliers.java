package id.bina.scoring.admission;

import id.bina.core.dossier.EvaluationPolicy;
import id.bina.core.instrument.Item;
import id.bina.scoring.internal.ChiSquare;
import id.bina.scoring.internal.ExactSolve;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Forms whose answers are far from all others in several items at once: squared Mahalanobis
 * distance from the mean, held against the chi-square distribution.
 *
 * <p>Looked for only among forms that answer every rating item (attention items apart), and only if
 * there are more of them than the policy asks, altogether and for each item. Items that all answer
 * alike tell nobody apart and are left out. If other items determine each other, the covariance has
 * no inverse and no distance can be computed: no form is flagged, and it is said so. Cross products
 * and inverse are exact, and the order of the forms makes no difference.
 *
 * <p>Source: Mahalanobis (1936); Curran (2016), doi:10.1016/j.jesp.2015.07.006.
 *
 * @param forms the forms to flag
 * @param isSingular whether the distances could not be computed
 */
record Outliers(List<ReadForm> forms, boolean isSingular) {
  private static final Outliers NONE = new Outliers(List.of(), false);

  Outliers {
    forms = List.copyOf(forms);
  }

  /** The outliers among forms of one instrument. */
  static Outliers of(List<ReadForm> group, EvaluationPolicy policy) {
    if (group.isEmpty()) {
      return NONE;
    }
    List<Item> items =
        group.get(0).instrument().items().stream()
            .filter(item -> item.isRating() && item.attentionAnswer().isEmpty())
            .toList();
    List<ReadForm> complete = group.stream().filter(form -> answersAll(form, items)).toList();
    long needed =
        Math.max(policy.outlierForms(), (long) policy.outlierFormsPerItem() * items.size());
    if (complete.size() <= needed) {
      return NONE;
    }
    List<Item> varying = items.stream().filter(item -> varies(complete, item)).toList();
    return varying.isEmpty() ? NONE : among(complete, varying, policy.outlierProbability());
  }

  private static boolean answersAll(ReadForm form, List<Item> items) {
    return items.stream().allMatch(item -> form.rating(item).isPresent());
  }

  private static boolean varies(List<ReadForm> forms, Item item) {
    return forms.stream().map(form -> form.rating(item)).distinct().count() > 1;
  }

  private static Outliers among(List<ReadForm> forms, List<Item> items, double probability) {
    long[][] deviations = deviations(forms, items);
    BigInteger[] noRightSide = new BigInteger[items.size()];
    Arrays.fill(noRightSide, BigInteger.ZERO);
    ExactSolve solved = new ExactSolve(products(deviations, items.size()), noRightSide);
    if (solved.dependent().isPresent()) {
      return new Outliers(List.of(), true);
    }
    double[][] inverse = inverse(solved, items.size());
    List<ReadForm> far = new ArrayList<>();
    for (int i = 0; i < forms.size(); i++) {
      double distance = (forms.size() - 1) * form(deviations[i], inverse);
      if (ChiSquare.upper(distance, items.size()) < probability) {
        far.add(forms.get(i));
      }
    }
    return new Outliers(far, false);
  }

  /** Each answer's distance from the mean of its item, times the number of forms. */
  private static long[][] deviations(List<ReadForm> forms, List<Item> items) {
    long[][] deviations = new long[forms.size()][items.size()];
    for (int col = 0; col < items.size(); col++) {
      Item item = items.get(col);
      long sum = forms.stream().mapToLong(form -> form.rating(item).orElseThrow()).sum();
      for (int i = 0; i < forms.size(); i++) {
        deviations[i][col] = (long) forms.size() * forms.get(i).rating(item).orElseThrow() - sum;
      }
    }
    return deviations;
  }

  private static BigInteger[][] products(long[][] deviations, int size) {
    BigInteger[][] products = new BigInteger[size][size];
    for (int i = 0; i < size; i++) {
      for (int j = 0; j <= i; j++) {
        BigInteger sum = BigInteger.ZERO;
        for (long[] row : deviations) {
          sum = sum.add(BigInteger.valueOf(row[i]).multiply(BigInteger.valueOf(row[j])));
        }
        products[i][j] = sum;
        products[j][i] = sum;
      }
    }
    return products;
  }

  private static double[][] inverse(ExactSolve solved, int size) {
    BigDecimal determinant = new BigDecimal(solved.determinant());
    double[][] inverse = new double[size][size];
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        inverse[i][j] =
            new BigDecimal(solved.inverse(i, j))
                .divide(determinant, MathContext.DECIMAL64)
                .doubleValue();
      }
    }
    return inverse;
  }

  private static double form(long[] deviations, double[][] inverse) {
    double sum = 0;
    for (int i = 0; i < deviations.length; i++) {
      for (int j = 0; j < deviations.length; j++) {
        sum += deviations[i] * inverse[i][j] * deviations[j];
      }
    }
    return sum;
  }
}
