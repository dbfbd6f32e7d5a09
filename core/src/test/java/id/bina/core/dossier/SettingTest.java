package id.bina.core.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.bina.core.result.AdmissionSummary;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SettingTest {
  private static final RosterCount ROSTER = new RosterCount(Drafts.TR1, 3, 2, 0);

  private static Setting.Builder setting() {
    return Setting.builder()
        .program(Drafts.program())
        .asOf(LocalDate.of(2025, 10, 1))
        .admission(new AdmissionSummary(List.of(), List.of()));
  }

  @Test
  void standsOnThePolicyOfTheHouseUnlessSaidOtherwise() {
    assertEquals(EvaluationPolicy.standard(), setting().build().policy());
  }

  @Test
  void findsTheRosterOfATraining() {
    Setting setting = setting().addRoster(ROSTER).build();
    assertEquals(Optional.of(ROSTER), setting.roster(Drafts.TR1));
    assertEquals(Optional.empty(), setting.roster(Drafts.TR2));
  }

  @Test
  void aBuilderMakesTheSameSetting() {
    Setting setting = setting().addRoster(ROSTER).build();
    assertEquals(setting, setting.toBuilder().build());
    assertEquals(setting().build(), setting.toBuilder().roster(List.of()).build());
  }

  @Test
  void itsListsCannotBeChanged() {
    List<RosterCount> roster = setting().build().roster();
    assertThrows(UnsupportedOperationException.class, () -> roster.add(ROSTER));
  }
}
