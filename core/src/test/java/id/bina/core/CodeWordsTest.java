package id.bina.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.bina.core.people.AbsenceReason;
import id.bina.core.people.Employment;
import id.bina.core.people.Source;
import id.bina.core.result.Absence;
import id.bina.core.result.Audience;
import id.bina.core.result.Design;
import id.bina.core.result.FollowUpState;
import id.bina.core.result.Quality;
import id.bina.core.result.Verdict;
import id.bina.core.result.Weakness;
import java.util.List;
import org.junit.jupiter.api.Test;

class CodeWordsTest {

  @Test
  void aWellKnownCodeReadsInBothLanguages() {
    assertEquals(Text.of("diukur sesudahnya saja", "measured afterwards only"), post());
    assertEquals(Text.of("umum", "the public"), Audience.PUBLIC.words());
    assertEquals(Text.of("atasan", "superiors"), Source.SUPERIOR.words());
    assertEquals(Text.of("tidak dapat dinilai", "cannot be judged"), cannot());
    assertEquals("too many at the top", Absence.CEILING.words().in("en"));
  }

  @Test
  void aReasonOfAnAbsenceReadsInBothLanguagesAndAsTheRosterHasItElse() {
    assertEquals(Text.of("jadwal kerja", "work schedule"), AbsenceReason.SCHEDULE.words());
    assertEquals(Text.of("menolak ikut", "declined"), AbsenceReason.of("declined").words());
    assertEquals(Text.of("penugasan lain", "another duty"), AbsenceReason.OTHER_DUTY.words());
    assertEquals(Text.of("sakit", "illness"), AbsenceReason.ILLNESS.words());
    assertEquals("rapat di Serang", AbsenceReason.of("rapat di Serang").words().in("en"));
    assertEquals(
        "reason of an absence must not be blank, was blank",
        assertThrows(IllegalArgumentException.class, () -> AbsenceReason.of(" ")).getMessage());
  }

  @Test
  void aRegulatedTermStandsBesideTheEnglish() {
    assertEquals("contracted employees (PPPK)", Employment.PPPK.words().in("en"));
    FollowUpState open = FollowUpState.BELUM_DITINDAKLANJUTI;
    assertEquals("Belum Ditindaklanjuti", open.words().in("id"));
    assertEquals("Not yet followed up (Belum Ditindaklanjuti)", open.words().in("en"));
  }

  @Test
  void aCodeOfOnesOwnLosesItsMarks() {
    assertEquals("kepala desa", Source.of("kepala_desa").words().in("en"));
    assertEquals("no confirmed figure", Absence.of("NO_CONFIRMED_FIGURE").words().in("id"));
    assertEquals("step wedge", new Design("step_wedge", 4).words().in("id"));
  }

  @Test
  void everyConstantHasATitleOfItsOwn() {
    for (Absence absence : List.of(Absence.NO_DATA, Absence.OVERLAP, Absence.TOO_LARGE)) {
      assertNotEquals(Code.plain(absence.code()), absence.words());
    }
  }

  @Test
  void aQualitySaysWhatTookFromItsDesign() {
    assertEquals(
        Text.of(
            "E2 (orang yang sama sebelum dan sesudah; dikurangi: terlalu banyak nilai maksimum)",
            "E2 (the same people before and after; less: too many at the maximum)"),
        Quality.of(Design.PRE_POST, Weakness.CEILING).words());
  }

  private static Text post() {
    return Design.POST_ONLY.words();
  }

  private static Text cannot() {
    return Verdict.CANNOT_BE_JUDGED.words();
  }
}
