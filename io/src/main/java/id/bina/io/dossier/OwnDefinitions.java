package id.bina.io.dossier;

import id.bina.core.Text;
import id.bina.core.dossier.Severity;
import id.bina.core.instrument.Instrument;
import id.bina.core.instruments.Instruments;
import id.bina.core.regulation.Packs;
import id.bina.core.regulation.RegulationPack;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The instruments and packs of a folder: those that stand in the definition or are built in, and
 * those of one's own in JSON files beside it. One id has one claimant.
 */
final class OwnDefinitions {
  private static final Text INSTRUMENT = Text.of("instrumen", "an instrument");
  private static final Text PACK = Text.of("paket peraturan", "a regulation pack");

  private final String name;
  private final DossierDefinition definition;
  private final FolderFiles files;
  private final Problems problems;

  OwnDefinitions(String name, DossierDefinition definition, FolderFiles files, Problems problems) {
    this.name = name;
    this.definition = definition;
    this.files = files;
    this.problems = problems;
  }

  /** The instruments of the definition, those that come with the library, then the files'. */
  List<Instrument> instruments() {
    List<Instrument> all = new ArrayList<>(definition.instruments());
    Map<String, String> claimants = new TreeMap<>();
    for (int i = 0; i < all.size(); i++) {
      claimants.put(all.get(i).ref().toString(), name + " /instruments/" + i);
    }
    for (int i = 0; i < definition.readyInstruments().size(); i++) {
      String pointer = name + " /readyInstruments/" + i;
      ready(definition.readyInstruments().get(i), pointer)
          .filter(found -> isFirst(found.ref().toString(), pointer, pointer, claimants, INSTRUMENT))
          .ifPresent(all::add);
    }
    for (int i = 0; i < definition.instrumentFiles().size(); i++) {
      String file = definition.instrumentFiles().get(i);
      String pointer = name + " /instrumentFiles/" + i;
      files
          .json(file, pointer, Instrument.class)
          .filter(found -> isFirst(found.ref().toString(), file, pointer, claimants, INSTRUMENT))
          .ifPresent(all::add);
    }
    return List.copyOf(all);
  }

  /** The built-in packs that are named, then those of the files. */
  List<RegulationPack> packs() {
    List<RegulationPack> wanted = new ArrayList<>();
    Map<String, String> claimants = new TreeMap<>();
    for (int i = 0; i < definition.packs().size(); i++) {
      String pointer = name + " /packs/" + i;
      builtIn(definition.packs().get(i), pointer)
          .ifPresent(
              pack -> {
                wanted.add(pack);
                claimants.put(pack.id(), pointer);
              });
    }
    for (int i = 0; i < definition.packFiles().size(); i++) {
      String file = definition.packFiles().get(i);
      String pointer = name + " /packFiles/" + i;
      files
          .json(file, pointer, RegulationPack.class)
          .filter(found -> isFirst(found.id(), file, pointer, claimants, PACK))
          .ifPresent(wanted::add);
    }
    return wanted;
  }

  private Optional<Instrument> ready(String ref, String pointer) {
    Optional<Instrument> found =
        Instruments.all().stream().filter(each -> each.ref().toString().equals(ref)).findFirst();
    if (found.isEmpty()) {
      List<String> known = Instruments.all().stream().map(each -> each.ref().toString()).toList();
      problems.add(
          Severity.BLOCKS,
          pointer,
          "unknown-instrument",
          DossierSentences.unknownReadyInstrument(ref, known));
    }
    return found;
  }

  private Optional<RegulationPack> builtIn(String id, String pointer) {
    Optional<RegulationPack> found =
        Packs.all().stream().filter(pack -> pack.id().equals(id)).findFirst();
    if (found.isEmpty()) {
      List<String> known = Packs.all().stream().map(RegulationPack::id).toList();
      problems.add(
          Severity.BLOCKS, pointer, "unknown-pack", DossierSentences.unknownPack(id, known));
    }
    return found;
  }

  private boolean isFirst(
      String id, String file, String pointer, Map<String, String> claimants, Text noun) {
    String first = claimants.putIfAbsent(id, file);
    if (first != null) {
      problems.add(Severity.BLOCKS, pointer, "claimed-twice", twice(noun, id, first, file));
    }
    return first == null;
  }

  private static Text twice(Text noun, String id, String first, String second) {
    return Text.of(
        noun.in("id")
            + " harus didefinisikan sekali, '"
            + id
            + "' ada di "
            + first
            + " dan di "
            + second,
        noun.in("en")
            + " must be defined once, '"
            + id
            + "' stands in "
            + first
            + " and in "
            + second);
  }
}
