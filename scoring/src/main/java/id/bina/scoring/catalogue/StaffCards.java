package id.bina.scoring.catalogue;

import id.bina.core.result.Absence;
import id.bina.scoring.appraisal.AppraisedPerformance;
import id.bina.scoring.appraisal.AppraisedRound;
import id.bina.scoring.appraisal.PredicateChange;
import id.bina.scoring.appraisal.PredicateShares;
import java.util.List;

/** What regulations of staff make of appraisals. */
final class StaffCards {
  private static final String APPRAISAL = "PermenPANRB 6/2022; PP 30/2019; PP 46/2011";

  private static final MethodCard SHARES =
      Cards.statistic(
              Noun.GUIDELINE,
              PredicateShares.METHOD,
              "sebaran predikat kinerja",
              "shares of predicates of performance",
              APPRAISAL + "; Wilson (1927) doi:10.1080/01621459.1927.10502953")
          .addClasses(PredicateShares.class, AppraisedRound.class)
          .formula(
              "bagian dengan predikat itu atau lebih = cacah / yang dinilai;  selang: wilson",
              "share with a predicate or a better one = count / appraised;  interval: wilson")
          .assumes(
              "predikat adalah urutan: tanpa rata-rata; bergantung pada ekspektasi pimpinan",
              "a predicate is a place in an order: no mean; it depends on a superior's expectation")
          .refuses(Absence.NO_DATA, "tidak ada yang dinilai", "nobody was appraised")
          .refuses(
              Absence.of("ORDINAL"),
              "rata-rata predikat diminta",
              "the mean of predicates is asked")
          .build();

  private static final MethodCard CHANGE =
      Cards.statistic(
              Noun.GUIDELINE,
              PredicateChange.METHOD,
              "perubahan predikat kinerja orang yang sama",
              "change of predicates of the same persons",
              APPRAISAL + "; Dixon and Mood (1946) doi:10.1080/01621459.1946.10501898")
          .addClasses(PredicateChange.class, AppraisedRound.class)
          .formula(
              "arah: sign-test atas yang naik dan yang turun;  bagian: newcombe-paired",
              "direction: sign-test of those up and those down;  share: newcombe-paired")
          .assumes(
              "kedua putaran memakai satu rezim; panjang langkah tidak dihitung",
              "both rounds are of one regime; the length of a step does not count")
          .refuses(Absence.of("NOT_COMPARABLE"), "putaran dari dua rezim", "rounds of two regimes")
          .refuses(
              Absence.NOT_LINKED,
              "tidak seorang pun dinilai pada kedua putaran",
              "nobody was appraised in both rounds")
          .build();

  private static final MethodCard APPRAISED =
      Cards.strategy(AppraisedPerformance.standard().method())
          .addClasses(AppraisedPerformance.class)
          .formula(
              "tiap putaran: predicate-shares;  terhadap putaran sebelumnya: predicate-change",
              "each round: predicate-shares;  against the round before: predicate-change")
          .assumes(
              "rezim satu putaran adalah paket aturan yang berlaku pada hari terakhirnya",
              "the regime of a round is the pack in force on its last day")
          .refuses(
              Absence.OUT_OF_RANGE,
              "predikat yang tidak dikenal rezimnya, atau tanpa rezim",
              "a predicate that its regime does not know, or no regime")
          .refuses(
              Absence.of("NOT_COMPARABLE"),
              "dua putaran dari rezim yang berbeda",
              "two rounds of different regimes")
          .refuses(
              Absence.NOT_LINKED,
              "tidak seorang pun dinilai pada kedua putaran",
              "nobody was appraised in both rounds")
          .refuses(
              Absence.BELOW_MINIMUM_N,
              "orang pada kedua putaran kurang dari ketentuan",
              "fewer people in both rounds than the policy asks for")
          .build();

  private StaffCards() {}

  static List<MethodCard> all() {
    return List.of(SHARES, CHANGE, APPRAISED);
  }
}
