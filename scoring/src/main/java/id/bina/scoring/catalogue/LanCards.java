package id.bina.scoring.catalogue;

import id.bina.core.result.Absence;
import id.bina.scoring.qualification.ParticipantQualification;
import id.bina.scoring.qualification.Qualification;
import id.bina.scoring.qualification.QualificationRules;
import id.bina.scoring.qualification.QualifiedClass;
import java.util.List;

/** Evaluation of trainings as LAN's guidelines have it. */
final class LanCards {
  private static final String GUIDELINES = "Perlan 1/2021; Kep. Kepala LAN 2/K.1/PDP.07/2023";

  private static final MethodCard QUALIFICATION =
      Cards.statistic(
              Noun.GUIDELINE,
              Qualification.METHOD,
              "kualifikasi peserta menurut pedoman yang disebut",
              "qualification of a participant by a named guideline",
              GUIDELINES)
          .addClasses(Qualification.class, QualificationRules.class)
          .formula(
              "nilai akhir = Σ bobot · nilai, eksak;  dibulatkan 2 desimal, lalu digolongkan",
              "final mark = Σ weight · mark, exact;  rounded to 2 decimals, then banded")
          .assumes(
              "pedoman disebut namanya; bobot, pita, dan batas kehadiran belum dipastikan dari"
                  + " naskahnya",
              "the guideline is named; weights, bands and the limit of absence are not confirmed"
                  + " from its text")
          .refuses(
              Absence.MISSING_ELEMENT,
              "satu komponen tanpa nilai: bobotnya tidak dibagikan",
              "a component without a mark: its weight is not shared out")
          .build();

  private static final MethodCard CLASS =
      Cards.statistic(
              Noun.GUIDELINE,
              QualifiedClass.METHOD,
              "kualifikasi satu kelas dan peringkatnya",
              "qualification of a class and its ranks",
              GUIDELINES + "; Wilson (1927) doi:10.1080/01621459.1927.10502953")
          .addClasses(QualifiedClass.class)
          .formula(
              "lulus = yang lulus / yang bernilai akhir;  peringkat: nilai sama berbagi tempat",
              "passed = those who pass / those with a final mark;  rank: equal marks share one")
          .assumes(
              "kelas adalah sensus: tanpa selang; wilson hanya bila kelas ditarik dari yang banyak",
              "a class is a census: no interval; wilson only where it was drawn from many")
          .refuses(
              Absence.MISSING_ELEMENT,
              "tidak seorang pun memiliki semua nilai",
              "nobody has all marks")
          .build();

  private static final MethodCard PARTICIPANTS =
      Cards.strategy(ParticipantQualification.standard().method())
          .addClasses(ParticipantQualification.class)
          .formula(
              "tiap kelas: class-qualification;  program: wilson-effective-n atas angkatan",
              "each class: class-qualification;  programme: wilson-effective-n over cohorts")
          .assumes(
              "nilai komponen tercatat sebagai penilaian; ketidakhadiran menurut sesi",
              "marks of components are recorded as assessments; absence is by session")
          .refuses(
              Absence.of("NO_GUIDELINE"),
              "pelatihan tidak menyebut pedoman yang dikenal",
              "the training names no guideline that is known")
          .refuses(
              Absence.MISSING_ELEMENT,
              "tidak seorang pun memiliki semua nilai",
              "nobody has all marks")
          .build();

  private LanCards() {}

  static List<MethodCard> all() {
    return List.of(QUALIFICATION, CLASS, PARTICIPANTS);
  }
}
