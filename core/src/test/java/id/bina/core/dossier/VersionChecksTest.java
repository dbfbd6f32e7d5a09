package id.bina.core.dossier;

import static id.bina.core.dossier.Defects.assertBlocks;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.bina.core.instrument.Better;
import id.bina.core.instrument.Instrument;
import id.bina.core.instrument.InstrumentRef;
import id.bina.core.instrument.Scale;
import id.bina.core.instrument.VersionEquivalence;
import id.bina.core.instrument.VersionLink;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a version says of an earlier one is held against both. */
class VersionChecksTest {

  /** The second version of the questionnaire, R1 on five points. */
  private static Instrument second(VersionEquivalence declared) {
    return Drafts.instrument().toBuilder()
        .ref(InstrumentRef.parse("reaksi/2"))
        .scales(List.of(Scale.of("setuju-4", 1, 5, Better.HIGHER)))
        .addLinks(VersionLink.of("reaksi/1", declared))
        .build();
  }

  @Test
  void anItemOnAnotherScaleIsNotDeclaredTheSame() {
    assertBlocks(
        Drafts.good().toBuilder().addInstruments(second(VersionEquivalence.REWORDED)),
        "equivalence-scale",
        "/instruments/1/links/0 item declared to be the same must have the same scale, had 1..4"
            + " HIGHER and then 1..5 HIGHER (R1, reaksi/2)\n  declare SCALE_CHANGED",
        "/instruments/1/links/0 butir yang dinyatakan sama harus berskala sama, berskala 1..4"
            + " HIGHER lalu 1..5 HIGHER (R1, reaksi/2)\n  nyatakan SCALE_CHANGED");
  }

  @Test
  void aChangedScaleThatIsDeclaredStands() {
    assertEquals(
        List.of(),
        Drafts.good().toBuilder()
            .addInstruments(second(VersionEquivalence.SCALE_CHANGED))
            .build()
            .problems());
  }
}
