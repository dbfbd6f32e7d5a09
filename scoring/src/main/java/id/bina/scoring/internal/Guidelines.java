package id.bina.scoring.internal;

import id.bina.core.dossier.Setting;
import id.bina.core.regulation.Packs;
import id.bina.core.regulation.RegulationPack;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The guidelines that have a grading: those of the dossier, then the built-in ones. */
public final class Guidelines {
  private final Map<String, RegulationPack> known = new TreeMap<>();

  private Guidelines(Setting setting, String bands) {
    for (RegulationPack pack : Packs.all()) {
      put(pack, bands);
    }
    setting.packs().forEach(pack -> put(pack, bands));
  }

  /**
   * The guidelines with a band table.
   *
   * @param setting whose packs take the place of built-in ones of the same id
   * @param bands id of the band table
   * @return the guidelines
   */
  public static Guidelines with(Setting setting, String bands) {
    return new Guidelines(setting, bands);
  }

  private void put(RegulationPack pack, String bands) {
    if (pack.bandTable(bands).isPresent()) {
      known.put(pack.id(), pack);
    }
  }

  /**
   * The guideline with an id.
   *
   * @param id of a pack
   * @return the pack, or empty if none has the bands
   */
  public Optional<RegulationPack> find(String id) {
    return Optional.ofNullable(known.get(id));
  }

  /**
   * The ids of those there are.
   *
   * @return the ids in their order
   */
  public List<String> ids() {
    return List.copyOf(known.keySet());
  }
}
