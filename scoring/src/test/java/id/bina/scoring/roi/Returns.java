package id.bina.scoring.roi;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** The worked return of domain 5.2: five asked, four documented benefits, in million rupiah. */
final class Returns {
  static final List<Benefit> FOUR =
      List.of(
          estimate("8", "0.5", "0.8"),
          estimate("12", "0.4", "0.6"),
          estimate("5", "0.6", "0.9"),
          estimate("20", "0.3", "0.5"));

  private Returns() {}

  static LoadedCost cost(String delivery) {
    return LoadedCost.of(Map.of(Loading.DELIVERY, new BigDecimal(delivery)));
  }

  static Benefit estimate(String improvement, String attributed, String confidence) {
    return benefit(
        "waktu layanan " + improvement,
        improvement,
        attributed,
        confidence,
        Isolation.SUPERIOR_ESTIMATE);
  }

  static Benefit benefit(
      String what, String improvement, String attributed, String confidence, Isolation isolation) {
    return new Benefit(
        what,
        new BigDecimal(improvement),
        new BigDecimal(attributed),
        new BigDecimal(confidence),
        isolation,
        "log layanan");
  }
}
