package id.bina.scoring.catalogue;

import id.bina.core.result.Absence;
import id.bina.scoring.claim.ClaimScores;
import id.bina.scoring.claim.StatementSources;
import id.bina.scoring.programme.Goals;
import id.bina.scoring.recommend.LedgerScores;
import id.bina.scoring.regulation.CitizenSatisfaction;
import id.bina.scoring.regulation.LearningHoursYear;
import id.bina.scoring.result.ProcessLog;
import id.bina.scoring.result.ResultLevel;
import id.bina.scoring.result.TwoArmComparison;
import id.bina.scoring.result.UnitsCompared;
import id.bina.scoring.story.SuccessCaseTest;
import java.util.List;

/** Strategies of results and regulation. */
final class OutcomeCards {

  private static final MethodCard TWO_ARM_COMPARISON =
      Cards.strategy(TwoArmComparison.standard().method())
          .addClasses(TwoArmComparison.class)
          .formula(
              "two-arms dengan HC2 (Welch);  disesuaikan: ols-hc2 atas kovariat yang"
                  + " dinyatakan;  keseimbangan: standardised-differences",
              "two-arms with HC2 (Welch);  adjusted: ols-hc2 on the declared covariates;"
                  + "  balance: standardised-differences")
          .assumes(
              "diundi dan sedikit hilang: D5; tidak diundi, mentah: D2, disesuaikan dan"
                  + " seimbang: D4",
              "drawn by lot with few lost: D5; not by lot, plain: D2, adjusted and balanced:"
                  + " D4")
          .refuses(
              Absence.NO_DATA,
              "tidak ada kasus dengan hasil dan kelompok; tidak ada kovariat yang dinyatakan",
              "no cases with the outcome and the arm; no covariate was declared")
          .refuses(
              Absence.BELOW_MINIMUM_N,
              "kurang dari 2 baris dalam satu kelompok",
              "fewer than 2 rows in an arm")
          .build();

  private static final MethodCard UNITS_COMPARED =
      Cards.strategy(UnitsCompared.standard().method())
          .addClasses(UnitsCompared.class)
          .formula(
              "selisih: did-welch;  utama bagi unit terpilih: ancova;  unit sedikit:"
                  + " unit-randomisation, placebo-rank",
              "difference: did-welch;  headline of chosen units: ancova;  few units:"
                  + " unit-randomisation, placebo-rank")
          .assumes(
              "tanpa program unit akan bergerak serupa; pack, moda, dan instrumen sama",
              "without the programme units would have moved alike; same pack, mode and"
                  + " instrument")
          .refuses(
              Absence.NO_DATA, "tidak ada angka sebelum dan sesudah", "no figures before and after")
          .refuses(Absence.NO_COMPARISON, "tanpa unit pembanding", "no unit to compare with")
          .refuses(
              Absence.of("NOT_COMPARABLE"),
              "angka dari pack, moda, atau instrumen berbeda; unit berbeda jenis",
              "figures of several packs, modes or instruments; units of several kinds")
          .refuses(Absence.OVERLAP, "satu unit di dalam unit lain", "a unit within another")
          .refuses(
              Absence.OUT_OF_RANGE,
              "rasio laju: tidak ada kejadian sebelumnya",
              "ratio of rates: nothing happened before")
          .build();

  private static final MethodCard RESULT_LEVEL =
      Cards.strategy(ResultLevel.standard().method())
          .addClasses(ResultLevel.class)
          .formula(
              "tanpa angka sendiri: menyebut yang diperlukan, dan diam bila sudah ada",
              "no figure of its own: names what would be needed, and is silent where it is"
                  + " there")
          .assumes(
              "reaksi peserta tidak menggantikan hasil",
              "no reaction of a participant stands in for a result")
          .refuses(
              Absence.NO_DATA,
              "tidak ada jawaban masyarakat, tidak ada catatan kinerja sebelum dan sesudah",
              "no answers of citizens, no records of performance before and after")
          .refuses(
              Absence.of("NO_INDEX"),
              "masyarakat menjawab, tetapi bukan tentang unsur indeks",
              "citizens answered, but not about the elements of the index")
          .build();

  private static final MethodCard CITIZEN_SATISFACTION =
      Cards.strategy(CitizenSatisfaction.standard().method())
          .addClasses(CitizenSatisfaction.class)
          .formula(
              "IKM = 25 · (1/m) Σᵤ NRRᵤ, eksak sampai dibulatkan dan digolongkan;  selang:"
                  + " linearised-t",
              "IKM = 25 · (1/m) Σᵤ NRRᵤ, exact until it is rounded and banded;  interval:"
                  + " linearised-t")
          .formula(
              "ukuran: krejcie-morgan, atau target survei sendiri",
              "size: krejcie-morgan, or the survey's own target")
          .assumes(
              "tiap formulir sah dihitung; moda atau versi lain adalah jeda, kecuali versi yang"
                  + " dinyatakan sama",
              "every valid form counts; another mode or version is a break, unless the version is"
                  + " declared the same")
          .refuses(
              Absence.NO_RESPONSES, "belum ada masyarakat yang menjawab", "no citizen has answered")
          .refuses(
              Absence.BELOW_MINIMUM_N,
              "formulir kurang dari ketentuan",
              "fewer forms than the policy asks for")
          .refuses(
              Absence.MISSING_ELEMENT,
              "ada unsur yang tidak ditanyakan atau tidak diisi",
              "an element is not asked or nobody answered it")
          .refuses(
              Absence.OUT_OF_RANGE,
              "unsur pada skala selain 1 sampai 4",
              "elements on another scale than 1 to 4")
          .refuses(Absence.NO_COMPARISON, "perubahan: hanya satu putaran", "change: one wave only")
          .refuses(
              Absence.NO_ROSTER,
              "populasi maupun target tidak dicatat",
              "neither the population nor a target is recorded")
          .build();

  private static final MethodCard PROCESS_LOG =
      Cards.strategy(ProcessLog.standard().method())
          .addClasses(ProcessLog.class)
          .formula(
              "waktu: order-statistics, price-bonett, didampingi hodges-lehmann;  tepat"
                  + " waktu: wilson, newcombe",
              "time: order-statistics, price-bonett, hodges-lehmann beside it;  in time:"
                  + " wilson, newcombe")
          .assumes(
              "catatan memuat semua kasus, atau yang termuat serupa dengan yang lain; versi"
                  + " lain adalah jeda, kecuali yang dinyatakan sama",
              "the log holds all cases, or those it holds are like the others; another"
                  + " version is a break, unless it is declared the same")
          .refuses(Absence.NO_DATA, "tidak ada kasus dengan waktu", "no case with a time")
          .refuses(
              Absence.BELOW_MINIMUM_N,
              "kasus atau orang kurang dari ketentuan",
              "fewer cases or people than the policy asks for")
          .refuses(
              Absence.NO_COMPARISON,
              "tidak ada kasus sebelum, atau sesudah",
              "no cases before, or none after")
          .build();

  private static final MethodCard SUCCESS_CASE_TEST =
      Cards.strategy(SuccessCaseTest.standard().method())
          .addClasses(SuccessCaseTest.class)
          .formula(
              "diterima = didukung dokumen, angka, atau sumber kedua, dan tanpa peristiwa"
                  + " saingan",
              "accepted = backed by a document, figure or second source, and no rival event")
          .assumes(
              "kasus dipilih: paling tinggi E2, apa pun angkanya",
              "a case was chosen: E2 at most, whatever its figures")
          .build();

  private static final MethodCard LEARNING_HOURS_YEAR =
      Cards.strategy(LearningHoursYear.standard().method())
          .addClasses(LearningHoursYear.class)
          .formula(
              "pemenuhan = rata-rata min(1, JP/20);  cakupan = bagian dengan 20 JP;  tanpa"
                  + " batas = rata-rata JP/20",
              "fulfilment = mean of min(1, JP/20);  coverage = share with 20 JP;  uncapped ="
                  + " mean JP/20")
          .assumes(
              "semua jam setahun tercatat; yang tanpa catatan disebut, tidak dihitung 0",
              "all hours of the year are recorded; who has no record is noted, not counted as"
                  + " 0")
          .refuses(Absence.NO_DATA, "tidak ada jam yang tercatat", "no recorded hours")
          .refuses(
              Absence.of("NO_CONFIRMED_FIGURE"),
              "jenis pegawai yang kewajibannya belum terkonfirmasi (PPPK, CPNS)",
              "a kind of staff whose duty is not confirmed (PPPK, CPNS)")
          .build();

  private static final MethodCard GOALS =
      Cards.strategy(Goals.method())
          .addClasses(Goals.class)
          .formula(
              "capaian = realisasi / target;  dibalik bila target tidak boleh dilampaui",
              "attainment = realised / target;  the other way round where a target is not to"
                  + " be exceeded")
          .assumes(
              "angka sesudah kejadian tidak menjelaskan sebabnya",
              "a figure after the event says nothing of its cause")
          .refuses(Absence.NO_DATA, "tidak ada angka realisasi", "no figure realised")
          .refuses(Absence.OUT_OF_RANGE, "target 0", "a target of 0")
          .build();

  private static final MethodCard CLAIM_SCORES =
      Cards.strategy(ClaimScores.method())
          .addClasses(ClaimScores.class)
          .formula(
              "cacah pernyataan menurut derajat bukti E0 sampai E5",
              "counts of statements by evidence grade E0 to E5")
          .assumes(
              "derajat = maks(0, rancangan − kelemahan)", "grade = max(0, design − weaknesses)")
          .refuses(
              Absence.NO_DATA,
              "tidak ada ukuran yang menjawab pernyataan",
              "nothing measures what a statement says")
          .build();

  private static final MethodCard TRIANGULATION =
      Cards.strategy(StatementSources.method())
          .addClasses(StatementSources.class)
          .formula(
              "tanda kelompok: selang di luar 0, atau di dalam ±SESOI;  terkonfirmasi: dua +"
                  + " dari dua kelompok tanpa −",
              "sign of a group: interval beyond 0, or inside ±SESOI;  confirmed: two + from"
                  + " two groups and no −")
          .assumes(
              "kelompok adalah orang yang berbeda; kesepakatan tidak menaikkan derajat",
              "groups are different people; agreement raises no grade")
          .refuses(
              Absence.UNIDENTIFIED,
              "selang yang memuat 0 dan lebih lebar dari perubahan terkecil yang bermakna",
              "an interval that holds 0 and is wider than the smallest change of interest")
          .build();

  private static final MethodCard LEDGER_SCORES =
      Cards.strategy(LedgerScores.method())
          .addClasses(LedgerScores.class)
          .formula(
              "tindak lanjut = selesai / yang harus;  terlambat = tanpa jawaban setelah 60"
                  + " hari;  bergerak: shrunk-priority-move",
              "follow-up = done / to be done;  overdue = unanswered after 60 days;  moved:"
                  + " shrunk-priority-move")
          .assumes(
              "catatan tindak lanjut lengkap; unsur yang terendah karena kebetulan naik"
                  + " sendiri",
              "the ledger is complete; an element that was lowest by chance rises of itself")
          .refuses(
              Absence.NO_DATA,
              "tidak ada rekomendasi putaran lalu",
              "no recommendation of an earlier round")
          .refuses(
              Absence.NO_COMPARISON,
              "bergerak: kurang dari dua putaran bertanggal, atau unsur lain terlalu sedikit",
              "moved: fewer than two dated waves, or too few other elements")
          .refuses(
              Absence.MISSING_ELEMENT,
              "bergerak: unsur tidak ada pada kedua putaran",
              "moved: the element is not in both waves")
          .build();

  private OutcomeCards() {}

  static List<MethodCard> all() {
    return List.of(
        TWO_ARM_COMPARISON,
        UNITS_COMPARED,
        RESULT_LEVEL,
        CITIZEN_SATISFACTION,
        PROCESS_LOG,
        SUCCESS_CASE_TEST,
        LEARNING_HOURS_YEAR,
        GOALS,
        CLAIM_SCORES,
        TRIANGULATION,
        LEDGER_SCORES);
  }
}
