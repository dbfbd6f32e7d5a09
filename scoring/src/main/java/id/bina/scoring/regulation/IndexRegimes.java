package id.bina.scoring.regulation;

import id.bina.core.dossier.Setting;
import id.bina.core.regulation.RegulationPack;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The packs an index can be computed by, of which the elements that a questionnaire asks about
 * choose one.
 *
 * @param all the packs, the first one for a questionnaire that asks about no element of any
 */
record IndexRegimes(List<IndexRules> all) {

  IndexRegimes {
    all = List.copyOf(all);
    if (all.isEmpty()) {
      throw new IllegalArgumentException("index must have a pack, had none");
    }
  }

  /** The same packs, each replaced by the one of the dossier that has its id. */
  IndexRegimes in(Setting setting) {
    return new IndexRegimes(all.stream().map(each -> replaced(each, setting)).toList());
  }

  private static IndexRules replaced(IndexRules rules, Setting setting) {
    return setting.packs().stream()
        .filter(pack -> pack.id().equals(rules.pack().id()))
        .findFirst()
        .map(IndexRules::new)
        .orElse(rules);
  }

  /** The pack that shares most elements with a questionnaire, the earlier one of equals. */
  IndexRules of(CitizenForm form) {
    IndexRules best = all.get(0);
    for (IndexRules each : all) {
      if (form.asked(each) > form.asked(best)) {
        best = each;
      }
    }
    return best;
  }

  static IndexRegimes of(List<RegulationPack> packs) {
    return new IndexRegimes(packs.stream().map(IndexRules::new).toList());
  }

  @Override
  public String toString() {
    return all.stream().map(IndexRules::packName).collect(Collectors.joining(", "));
  }
}
