package id.bina.scoring.internal;

import id.bina.core.evidence.Occasion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Brings the occasions of one survey or log into the order of time. */
public final class Waves {
  private static final List<Occasion> KNOWN =
      List.of(Occasion.PRE, Occasion.AT_END, Occasion.POST, Occasion.FOLLOW_UP);

  private Waves() {}

  /**
   * Occasions from the earliest to the latest: by their first days if all are known, else before,
   * at the end, after, months after, and others by their codes ({@code year-2023}, {@code
   * year-2024}) behind these.
   *
   * @param occasions each once
   * @param firstDay when an occasion began, if that is known
   * @return the occasions in order
   */
  public static List<Occasion> inOrder(
      Collection<Occasion> occasions, Function<Occasion, Optional<LocalDate>> firstDay) {
    List<Occasion> waves = new ArrayList<>(occasions);
    waves.sort(Comparator.comparing(Waves::rank).thenComparing(Occasion::code));
    if (waves.stream().allMatch(wave -> firstDay.apply(wave).isPresent())) {
      waves.sort(Comparator.comparing(wave -> firstDay.apply(wave).orElseThrow()));
    }
    return List.copyOf(waves);
  }

  private static int rank(Occasion occasion) {
    int known = KNOWN.indexOf(occasion);
    return known < 0 ? KNOWN.size() : known;
  }
}
