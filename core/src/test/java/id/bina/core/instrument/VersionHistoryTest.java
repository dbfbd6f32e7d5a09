package id.bina.core.instrument;

import static id.bina.core.instrument.VersionEquivalence.NOT_COMPARABLE;
import static id.bina.core.instrument.VersionEquivalence.REWORDED;
import static id.bina.core.instrument.VersionEquivalence.SAME;
import static id.bina.core.instrument.VersionEquivalence.SCALE_CHANGED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.bina.core.Text;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VersionHistoryTest {
  private static final InstrumentRef FIRST = InstrumentRef.parse("reaksi/1");
  private static final InstrumentRef SECOND = InstrumentRef.parse("reaksi/2");
  private static final InstrumentRef THIRD = InstrumentRef.parse("reaksi/3");

  /** R1 and R2 ask about content, R3 about delivery. */
  private static Instrument version(InstrumentRef ref, VersionLink... links) {
    return Instrument.builder()
        .ref(ref)
        .title(Text.of("Evaluasi penyelenggaraan"))
        .kind(InstrumentKind.REACTION)
        .addScales(Scale.of("empat", 1, 4, Better.HIGHER))
        .addAspects(Aspect.of("materi", Text.of("Materi"), AspectRole.MATERI))
        .addAspects(Aspect.of("pengajar", Text.of("Pengajar"), AspectRole.INSTRUKTUR))
        .addItems(
            Item.rating("R1", Text.of("Materi jelas"), "empat", "materi"),
            Item.rating("R2", Text.of("Materi sesuai"), "empat", "materi"),
            Item.rating("R3", Text.of("Penyampaian jelas"), "empat", "pengajar"))
        .links(List.of(links))
        .build();
  }

  private static VersionHistory history(VersionLink... second) {
    return VersionHistory.of(List.of(version(FIRST), version(SECOND, second)));
  }

  private static List<ItemId> items(String... ids) {
    return List.of(ids).stream().map(ItemId::of).toList();
  }

  @Test
  void nobodyDeclaredIsNotTheSame() {
    assertEquals(Optional.empty(), history().between(FIRST, SECOND));
    assertEquals(Optional.empty(), history().between(FIRST, SECOND, items("R1")));
    assertEquals(Optional.of(SAME), history().between(FIRST, FIRST));
  }

  @Test
  void theWholeStandsAsItsWorstItemAndAPartAsItsOwn() {
    VersionHistory history =
        history(VersionLink.of("reaksi/1", SAME).with(ItemLink.of("R3", SCALE_CHANGED)));
    assertEquals(Optional.of(SCALE_CHANGED), history.between(FIRST, SECOND));
    assertEquals(Optional.of(SCALE_CHANGED), history.between(SECOND, FIRST));
    assertEquals(Optional.of(SAME), history.between(FIRST, SECOND, items("R1", "R2")));
    assertEquals(Optional.of(SCALE_CHANGED), history.between(FIRST, SECOND, items("R1", "R3")));
  }

  @Test
  void anAspectThatLostAnItemIsNoLongerTheSameMean() {
    VersionHistory history =
        history(VersionLink.of("reaksi/1", SAME).with(AspectLink.of("materi", NOT_COMPARABLE)));
    assertEquals(Optional.of(NOT_COMPARABLE), history.between(FIRST, SECOND, items("R1")));
    assertEquals(Optional.of(SAME), history.between(FIRST, SECOND, items("R3")));
  }

  /** R1 reworded from 1 to 2, R2 became R1 of 3: each step is followed by the id it had there. */
  @Test
  void aChainIsAsGoodAsItsWorstStepAndFollowsRenamedItems() {
    ItemLink renamed = new ItemLink(ItemId.of("R1"), Optional.of(ItemId.of("R2")), SAME);
    ItemLink swapped = new ItemLink(ItemId.of("R2"), Optional.of(ItemId.of("R1")), SAME);
    VersionHistory history =
        VersionHistory.of(
            List.of(
                version(FIRST),
                version(SECOND, VersionLink.of("reaksi/1", SAME).with(ItemLink.of("R1", REWORDED))),
                version(THIRD, VersionLink.of("reaksi/2", SAME).with(renamed, swapped))));
    assertEquals(Optional.of(SAME), history.between(FIRST, THIRD, items("R1")));
    assertEquals(Optional.of(REWORDED), history.between(FIRST, THIRD, items("R2")));
    assertEquals(Optional.of(REWORDED), history.between(FIRST, THIRD));
    // asked the other way round, the items are named as the earlier version has them
    assertEquals(Optional.of(REWORDED), history.between(THIRD, FIRST, items("R1")));
    assertEquals(Optional.of(SAME), history.between(THIRD, FIRST, items("R2")));
  }

  @Test
  void anItemThatTheEarlierVersionLacksIsNotComparableWhateverIsDeclared() {
    ItemLink wrong = new ItemLink(ItemId.of("R3"), Optional.of(ItemId.of("R9")), SAME);
    VersionHistory history = history(VersionLink.of("reaksi/1", SAME).with(wrong));
    assertEquals(Optional.of(NOT_COMPARABLE), history.between(FIRST, SECOND, items("R3")));
    assertEquals(Optional.of(SAME), history.between(FIRST, SECOND, items("R1", "R2")));
  }

  @Test
  void linksInACircleComeToAnEnd() {
    VersionHistory history =
        VersionHistory.of(
            List.of(
                version(FIRST, VersionLink.of("reaksi/2", SAME)),
                version(SECOND, VersionLink.of("reaksi/1", REWORDED))));
    assertEquals(Optional.empty(), history.between(FIRST, THIRD));
    assertEquals(Optional.of(SAME), history.between(FIRST, SECOND));
  }

  @Test
  void aLinkNamesOwnItemsAndAnotherVersion() {
    assertEquals(
        "item of a version link must be one of the instrument's, was R8 (instrument reaksi/2)",
        refused(VersionLink.of("reaksi/1", SAME).with(ItemLink.of("R8", SAME))));
    assertEquals(
        "aspect of a version link must be one of the instrument's, was waktu (instrument"
            + " reaksi/2)",
        refused(VersionLink.of("reaksi/1", SAME).with(AspectLink.of("waktu", SAME))));
    assertEquals(
        "earlier version must be another one, was reaksi/2 itself",
        refused(VersionLink.of("reaksi/2", SAME)));
    assertEquals(
        "earlier version ids must be unique, reaksi/1 stands twice (instrument reaksi/2)",
        refused(VersionLink.of("reaksi/1", SAME), VersionLink.of("reaksi/1", REWORDED)));
    assertEquals(
        "item of a version link must be named once, R1 stands twice (reaksi/1)",
        assertThrows(
                IllegalArgumentException.class,
                () ->
                    VersionLink.of("reaksi/1", SAME)
                        .with(ItemLink.of("R1", SAME), ItemLink.of("R1", REWORDED)))
            .getMessage());
  }

  private static String refused(VersionLink... links) {
    return String.valueOf(
        assertThrows(IllegalArgumentException.class, () -> version(SECOND, links)).getMessage());
  }
}
