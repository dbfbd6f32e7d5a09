package id.bina.core.instruments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.Text;
import id.bina.core.instrument.AspectRole;
import id.bina.core.instrument.Instrument;
import id.bina.core.instrument.InstrumentRef;
import id.bina.core.instrument.Item;
import id.bina.core.instrument.Keying;
import id.bina.core.instrument.Scale;
import id.bina.core.instrument.ScalePoint;
import id.bina.core.instrument.TransferFactor;
import id.bina.core.instrument.VersionEquivalence;
import id.bina.core.instrument.VersionHistory;
import id.bina.core.regulation.Element;
import id.bina.core.regulation.Packs;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class InstrumentsTest {

  @Test
  void everyOneIsFoundByItsVersionAndStandsOnce() {
    for (Instrument each : Instruments.all()) {
      assertEquals(each, Instruments.of(each.ref().toString()));
    }
    long distinct = Instruments.all().stream().map(Instrument::ref).distinct().count();
    assertEquals(Instruments.all().size(), distinct);
  }

  @Test
  void anUnknownOneNamesThoseThereAre() {
    assertEquals(
        "instrument must be one of [reaksi-pelatihan/1, iklim-penerapan/1, skm-sembilan-unsur/1,"
            + " pasca-pelatihan-alumni/1, pasca-pelatihan-atasan/1, pasca-pelatihan-rekan/1,"
            + " pasca-pelatihan-bawahan/1, berakhlak/1, uji-a/1, uji-b/1], was reaksi",
        assertThrows(IllegalArgumentException.class, () -> Instruments.of("reaksi")).getMessage());
  }

  /** Whatever people read stands in both languages, and no two items ask the same. */
  @Test
  void everyWordStandsInBothLanguages() {
    for (Instrument each : Instruments.all()) {
      List<Text> words = new ArrayList<>(List.of(each.title()));
      each.aspects().forEach(aspect -> words.add(aspect.title()));
      each.items().forEach(item -> words.add(item.text()));
      for (Scale scale : each.scales()) {
        scale.points().stream().map(ScalePoint::label).forEach(words::add);
      }
      for (Text text : words) {
        assertEquals(Set.of("id", "en"), text.values().keySet(), each.ref() + " " + text);
      }
      List<String> asked = each.items().stream().map(item -> item.text().in("id")).toList();
      assertEquals(asked.stream().distinct().toList(), asked, each.ref().toString());
    }
  }

  /** Practice C.3: a form is set aside only for an answer that contradicts a reversed item. */
  @Test
  void reactionAndClimateShowWhoReads() {
    for (String ref : List.of("reaksi-pelatihan/1", "iklim-penerapan/1")) {
      List<Item> items = Instruments.of(ref).items();
      assertTrue(items.stream().anyMatch(item -> item.keying() == Keying.REVERSED), ref);
      Item attention =
          items.stream()
              .filter(item -> item.attentionAnswer().isPresent())
              .findFirst()
              .orElseThrow();
      assertEquals(Optional.empty(), attention.aspect());
      // the text names the very label that the key holds
      String wanted =
          Instruments.of(ref)
              .scaleOf(attention)
              .label(attention.attentionAnswer().getAsInt())
              .in("id");
      assertTrue(attention.text().in("id").contains("\"" + wanted + "\""), wanted);
    }
  }

  @Test
  @Tag("S004-7")
  void theReactionFormAsksContentDeliveryRelevanceMethodsAndOrganisation() {
    Instrument form = Instruments.of("reaksi-pelatihan/1");
    for (AspectRole role :
        List.of(
            AspectRole.MATERI,
            AspectRole.INSTRUKTUR,
            AspectRole.RELEVANSI,
            AspectRole.METODE,
            AspectRole.PENYELENGGARAAN)) {
      assertTrue(form.itemsOf(role).size() >= 2, role.code());
      form.itemsOf(role).forEach(item -> assertEquals(4, form.scaleOf(item).size()));
    }
  }

  @Test
  void everyFactorOfTransferHasTwoStatements() {
    Instrument form = Instruments.of("iklim-penerapan/1");
    assertEquals(
        Arrays.stream(TransferFactor.values()).map(TransferFactor::role).toList(),
        form.aspects().stream().map(aspect -> aspect.role()).toList());
    for (TransferFactor factor : TransferFactor.values()) {
      assertEquals(2, form.itemsOf(factor.role()).size(), factor.code());
    }
  }

  @Test
  void theSurveyOfCitizensHasTheOfficialElementsByName() {
    Instrument form = Instruments.of("skm-sembilan-unsur/1");
    for (Element element : Packs.citizenSatisfaction().elements()) {
      assertEquals(1, form.itemsOf(element.role()).size(), element.role().code());
    }
    assertEquals(
        Packs.citizenSatisfaction().elements().stream().map(Element::name).toList(),
        form.aspects().stream().map(aspect -> aspect.title()).toList());
  }

  /** One question of all four, on one scale, so that the answers can be held together. */
  @Test
  void theFamilyAfterATrainingAsksTheSameOnOneScale() {
    List<Instrument> family =
        Instruments.all().stream()
            .filter(each -> each.ref().toString().startsWith("pasca-pelatihan-"))
            .toList();
    assertEquals(4, family.size());
    for (Instrument form : family) {
      List<Item> use = new ArrayList<>(form.itemsOf(AspectRole.PENERAPAN));
      use.addAll(form.itemsOf(AspectRole.KONFIRMASI));
      assertEquals(List.of("T1", "T2"), use.stream().map(item -> item.id().value()).toList());
      use.forEach(item -> assertEquals("sering-4", form.scaleOf(item).id().value()));
    }
  }

  @Test
  void theTwoFormsOfTheTestAreDeclaredOtherWords() {
    assertEquals(
        Optional.of(VersionEquivalence.REWORDED),
        VersionHistory.of(Instruments.all())
            .between(InstrumentRef.parse("uji-a/1"), InstrumentRef.parse("uji-b/1")));
  }
}
