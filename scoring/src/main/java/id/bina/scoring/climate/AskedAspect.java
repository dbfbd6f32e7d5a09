package id.bina.scoring.climate;

import id.bina.core.dossier.Setting;
import id.bina.core.evidence.RatingColumn;
import id.bina.core.instrument.AspectRole;
import id.bina.core.instrument.Scale;
import id.bina.core.result.Cell;
import id.bina.scoring.internal.RoleColumns;
import id.bina.scoring.internal.SubjectGroup;
import id.bina.scoring.tally.RowTallySpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The items of one role in one form: one instrument, source and occasion.
 *
 * @param columns at least one, on one scale
 */
record AskedAspect(List<RatingColumn> columns) {

  static List<AskedAspect> of(Setting setting, AspectRole role) {
    Map<String, List<RatingColumn>> forms = new TreeMap<>();
    for (RatingColumn column : RoleColumns.of(setting, role)) {
      String form =
          column.key().instrument()
              + "|"
              + column.key().source()
              + "|"
              + column.key().occasion()
              + "|"
              + AnsweredMean.points(column.scale());
      forms.computeIfAbsent(form, first -> new ArrayList<>()).add(column);
    }
    return forms.values().stream().map(each -> new AskedAspect(List.copyOf(each))).toList();
  }

  Scale scale() {
    return columns.get(0).scale();
  }

  RowTallySpec spec(SubjectGroup group) {
    return new RowTallySpec(columns.stream().map(RatingColumn::key).toList(), group.grouping());
  }

  Cell cell(SubjectGroup group, String stratum, String value) {
    RatingColumn first = columns.get(0);
    return Cell.of(group.subject())
        .with(first.key().instrument())
        .with(first.key().source())
        .with(first.key().occasion())
        .with(stratum, value);
  }
}
