package id.bina.scoring.regulation;

import id.bina.core.Text;
import id.bina.core.instrument.Scale;
import id.bina.core.regulation.Element;
import id.bina.core.result.Exhibit;
import id.bina.core.result.ExhibitCell;
import id.bina.core.result.ExhibitKind;
import id.bina.core.result.ExhibitRow;
import id.bina.scoring.stat.ElementIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** How many gave each answer to an element that one item asks about. */
final class ElementCounts {
  private final CitizenCount count;
  private final ElementIndex index;

  ElementCounts(CitizenCount count, ElementIndex index) {
    this.count = count;
    this.index = index;
  }

  /** Several items of one element are averaged first, which leaves no answers to count. */
  Optional<Exhibit> of(Element element) {
    return count.form().of(element).size() == 1 && index.sums().unit() == 1
        ? Optional.of(exhibit(element))
        : Optional.empty();
  }

  private Exhibit exhibit(Element element) {
    Scale scale = count.form().of(element).get(0).scale();
    Map<Long, Long> values = index.sums().values().get(count.position(element));
    List<ExhibitRow> rows = new ArrayList<>();
    for (int code = scale.lowest(); code <= scale.highest(); code++) {
      long given = values.getOrDefault((long) code, 0L);
      rows.add(
          new ExhibitRow(scale.label(code), List.of(ExhibitCell.of(given)), OptionalLong.empty()));
    }
    return new Exhibit(
        ExhibitKind.COUNTS,
        ElementExhibit.name(element),
        List.of(Text.of("jumlah", "count")),
        rows);
  }
}
