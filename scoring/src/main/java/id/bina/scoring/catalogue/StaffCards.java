package id.bina.scoring.catalogue;

import id.bina.core.result.Absence;
import id.bina.scoring.appraisal.AppraisedPerformance;
import id.bina.scoring.appraisal.AppraisedRound;
import id.bina.scoring.appraisal.PredicateChange;
import id.bina.scoring.appraisal.PredicateShares;
import id.bina.scoring.professionalism.ProfessionalProfile;
import id.bina.scoring.professionalism.ProfessionalismGain;
import id.bina.scoring.professionalism.ProfessionalismGroup;
import id.bina.scoring.professionalism.ProfessionalismIndex;
import id.bina.scoring.regulation.LearningHoursConversion;
import id.bina.scoring.regulation.LearningHoursFulfilment;
import java.util.List;

/** What regulations of staff make of appraisals, records and lesson hours. */
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

  private static final String INDEX = "PermenPANRB 38/2018; Peraturan BKN 8/2019";

  private static final MethodCard PROFESSIONALISM =
      Cards.statistic(
              Noun.GUIDELINE,
              ProfessionalismIndex.METHOD,
              "Indeks Profesionalitas ASN (IP ASN)",
              "index of professionalism (IP ASN)",
              INDEX)
          .addClasses(ProfessionalismIndex.class, ProfessionalProfile.class)
          .formula(
              "kualifikasi (25) + kompetensi (40) + kinerja (30) + disiplin (5), poin sudah"
                  + " berbobot",
              "qualification (25) + competence (40) + performance (30) + discipline (5), points"
                  + " weighted already")
          .assumes(
              "ijazah tertinggi yang diakui, hukuman terberat dalam jendelanya; jam diklat teknis"
                  + " dijumlah",
              "the highest recognised degree, the heaviest punishment in its window; hours of"
                  + " technical training summed")
          .refuses(
              Absence.MISSING_ELEMENT,
              "satu dimensi belum diketahui: bukan 0",
              "nothing is known of a dimension: it is not 0")
          .build();

  private static final MethodCard GAIN =
      Cards.statistic(
              Noun.GUIDELINE,
              ProfessionalismGain.METHOD,
              "yang digerakkan satu pelatihan dalam IP ASN",
              "what a training moves in IP ASN",
              INDEX)
          .addClasses(ProfessionalismGain.class)
          .formula(
              "poin kompetensi sesudah − sebelum; dimensi lain tidak bergerak",
              "points of competence after − before; no other dimension moves")
          .assumes(
              "pelatihan selesai dan bersertifikat; disiplin tidak pernah dihitung sebagai"
                  + " hasilnya",
              "the training was finished and certified; discipline is never counted as its result")
          .refuses(
              Absence.MISSING_ELEMENT,
              "satu dimensi belum diketahui",
              "nothing is known of a dimension")
          .build();

  private static final MethodCard GROUP =
      Cards.statistic(
              Noun.GUIDELINE,
              ProfessionalismGroup.METHOD,
              "IP ASN unit dan daerah",
              "IP ASN of a unit and a region",
              INDEX)
          .addClasses(ProfessionalismGroup.class)
          .formula(
              "rata-rata atas orang, bukan rata-rata dari rata-rata unit",
              "mean over persons, not the mean of the means of units")
          .assumes(
              "hanya PNS; PPPK dan yang tanpa indeks dicacah di luar",
              "PNS only; PPPK and those without an index are counted outside")
          .refuses(Absence.BELOW_MINIMUM_N, "tidak ada PNS yang berindeks", "no PNS has an index")
          .build();

  private static final MethodCard FULFILMENT =
      Cards.statistic(
              Noun.GUIDELINE,
              LearningHoursFulfilment.METHOD,
              "pemenuhan jam pelajaran (JP) setahun",
              "fulfilment of the lesson hours (JP) of a year",
              "PP 11/2017 Pasal 203 ayat (4)")
          .addClasses(LearningHoursFulfilment.class)
          .formula(
              "pemenuhan = rata-rata min(1, JP / target);  target = 20 · bulan / 12",
              "fulfilment = mean of min(1, JP / target);  target = 20 · months / 12")
          .assumes(
              "kelebihan seseorang tidak menutup kekurangan orang lain; PNS, PPPK, CPNS terpisah",
              "the surplus of one fills no gap of another; PNS, PPPK and CPNS apart")
          .refuses(Absence.NO_DATA, "tidak ada jam yang tercatat", "no recorded hours")
          .build();

  private static final MethodCard CONVERSION =
      Cards.statistic(
              Noun.GUIDELINE,
              LearningHoursConversion.METHOD,
              "konversi bentuk belajar ke JP",
              "conversion of forms of learning to JP",
              "Perlan 10/2018")
          .addClasses(LearningHoursConversion.class)
          .formula(
              "JP = hari atau sesi · JP per bentuk, sesi per bulan dibatasi",
              "JP = days or sessions · JP of the form, sessions a month capped")
          .assumes(
              "semua angka tabel belum dipastikan dan dapat diganti",
              "every number of the table is unconfirmed and may be replaced")
          .build();

  private StaffCards() {}

  static List<MethodCard> all() {
    return List.of(PROFESSIONALISM, GAIN, GROUP, FULFILMENT, CONVERSION, SHARES, CHANGE, APPRAISED);
  }
}
