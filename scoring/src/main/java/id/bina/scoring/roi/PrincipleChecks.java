package id.bina.scoring.roi;

import id.bina.core.Text;
import id.bina.core.program.Level;
import id.bina.scoring.roi.PrincipleCheck.State;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Holds a return to the principles, one after another. */
final class PrincipleChecks {
  private static final List<Level> LOWER =
      List.of(Level.REACTION, Level.LEARNING, Level.BEHAVIOUR, Level.RESULTS);

  /** What has no price, in the words by which benefits name it. */
  private static final List<String> PRICELESS =
      List.of("kepercayaan", "kepuasan", "trust", "satisfaction");

  private final ReturnReview review;
  private final ReturnOnInvestment value;

  PrincipleChecks(ReturnReview review) {
    this.review = review;
    this.value = review.value();
  }

  List<PrincipleCheck> all() {
    return List.of(
        lowerLevels(),
        isolation(),
        noData(),
        adjusted(),
        extremes(),
        firstYear(),
        fullyLoaded(),
        intangibles());
  }

  private PrincipleCheck lowerLevels() {
    List<Level> lacking = new ArrayList<>(LOWER);
    lacking.removeAll(review.reported());
    return check(
        Principle.LOWER_LEVELS,
        lacking.isEmpty(),
        Text.of("tingkat 1 sampai 4 dilaporkan", "levels 1 to 4 are reported"),
        Text.of(
            "belum dilaporkan: " + numbers(lacking, "tingkat"),
            "not reported: " + numbers(lacking, "level")));
  }

  private static String numbers(List<Level> levels, String noun) {
    return levels.stream()
        .map(level -> noun + " " + (LOWER.indexOf(level) + 1))
        .collect(Collectors.joining(", "));
  }

  private PrincipleCheck isolation() {
    Isolation weakest = value.weakest();
    boolean data = weakest.compareTo(Isolation.REGRESSION) <= 0;
    return check(Principle.ISOLATION, data, weakest.words(), weakest.words());
  }

  private PrincipleCheck noData() {
    long silent = value.asked() - value.benefits().size() - review.dropped().size();
    return kept(
        Principle.NO_DATA_IS_NONE,
        Text.of(
            silent + " dari " + value.asked() + " tanpa manfaat terdokumentasi",
            silent + " of " + value.asked() + " without a documented benefit"));
  }

  private PrincipleCheck adjusted() {
    List<Benefit> certain =
        value.benefits().stream()
            .filter(each -> each.isolation().compareTo(Isolation.REGRESSION) > 0)
            .filter(each -> each.confidence().compareTo(BigDecimal.ONE) == 0)
            .toList();
    return check(
        Principle.ADJUSTED,
        certain.isEmpty(),
        Text.of("dikalikan keyakinannya", "multiplied by their confidence"),
        named("perkiraan tanpa keraguan: ", "estimates without doubt: ", certain));
  }

  private PrincipleCheck extremes() {
    List<Benefit> dropped = review.dropped();
    int all = value.benefits().size() + dropped.size();
    if (all < ExtremeBenefits.LEAST) {
      return new PrincipleCheck(
          Principle.NO_EXTREMES,
          State.UNKNOWN,
          Text.of(
              all + " manfaat, perlu " + ExtremeBenefits.LEAST,
              all + " benefits, " + ExtremeBenefits.LEAST + " are needed"));
    }
    return kept(
        Principle.NO_EXTREMES,
        dropped.isEmpty()
            ? Text.of("tidak ada yang ekstrem", "none is extreme")
            : named("dikeluarkan: ", "left out: ", dropped));
  }

  private static PrincipleCheck firstYear() {
    return kept(
        Principle.FIRST_YEAR,
        Text.of(
            "manfaat satu tahun; tahun berikutnya hanya pada nilai kini",
            "benefits of one year; later years in the present value only"));
  }

  private PrincipleCheck fullyLoaded() {
    List<Loading> missing = value.cost().missing();
    return check(
        Principle.FULLY_LOADED,
        missing.isEmpty(),
        Text.of("semua bagian tercatat", "all parts are on record"),
        Text.of(
            "belum tercatat: " + joined(missing, part -> part.words().in("id")),
            "not on record: " + joined(missing, part -> part.words().in("en"))));
  }

  private PrincipleCheck intangibles() {
    List<Benefit> priced =
        value.benefits().stream().filter(each -> isPriceless(each.what())).toList();
    List<Text> listed = review.intangibles();
    return check(
        Principle.INTANGIBLES,
        priced.isEmpty(),
        listed.isEmpty()
            ? Text.of("tidak ada yang dicatat", "none is recorded")
            : Text.of(joined(listed, each -> each.in("id")), joined(listed, each -> each.in("en"))),
        named("diuangkan: ", "has a price: ", priced));
  }

  private static boolean isPriceless(String what) {
    String words = what.toLowerCase(Locale.ROOT);
    return PRICELESS.stream().anyMatch(words::contains);
  }

  private static Text named(String indonesian, String english, List<Benefit> benefits) {
    String names = joined(benefits, Benefit::what);
    return Text.of(indonesian + names, english + names);
  }

  private static <T> String joined(List<T> all, Function<T, String> words) {
    return all.stream().map(words).collect(Collectors.joining(", "));
  }

  private static PrincipleCheck kept(Principle principle, Text detail) {
    return new PrincipleCheck(principle, State.KEPT, detail);
  }

  private static PrincipleCheck check(Principle principle, boolean kept, Text good, Text bad) {
    return kept ? kept(principle, good) : new PrincipleCheck(principle, State.OPEN, bad);
  }
}
