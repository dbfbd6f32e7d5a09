package id.bina.scoring.result;

import id.bina.core.Text;
import id.bina.core.dossier.Setting;
import id.bina.core.dossier.UnitComparison;
import id.bina.core.evidence.Subject;
import id.bina.core.evidence.SubjectKind;
import id.bina.core.evidence.SurveyMode;
import id.bina.core.program.WorkUnit;
import id.bina.core.result.Absence;
import id.bina.scoring.internal.Places;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Why units are not compared: other packs, modes or instruments, or one unit that holds another.
 *
 * @param reason the kind of absence
 * @param detail what was found
 */
record UnitRefusal(Absence reason, Text detail) {
  /** The figures were not made in one way. */
  static final Absence NOT_COMPARABLE = Absence.of("NOT_COMPARABLE");

  /** Why the units of a comparison are not compared at all; empty if they are. */
  static Optional<UnitRefusal> of(Setting setting, UnitComparison declared, UnitPanel panel) {
    return kinds(declared)
        .or(() -> nested(setting, declared))
        .or(() -> otherPack(panel))
        .or(() -> otherMode(panel))
        .or(() -> otherInstrument(setting, panel));
  }

  private static List<Subject> units(UnitComparison declared) {
    List<Subject> units = new ArrayList<>(declared.treated());
    units.addAll(declared.comparison());
    return units;
  }

  private static Optional<UnitRefusal> kinds(UnitComparison declared) {
    String kinds =
        units(declared).stream()
            .map(unit -> unit.kind().code())
            .distinct()
            .sorted()
            .collect(Collectors.joining(", "));
    return kinds.contains(", ")
        ? refused(
            NOT_COMPARABLE,
            "unit tidak sejenis (" + kinds + ") dan tidak diperbandingkan",
            "units of several kinds (" + kinds + ") are not compared")
        : Optional.empty();
  }

  private static Optional<UnitRefusal> nested(Setting setting, UnitComparison declared) {
    List<Subject> units = units(declared);
    for (Subject inner : units) {
      for (Subject outer : units) {
        if (isWithin(setting, inner, outer)) {
          return refused(
              Absence.OVERLAP,
              inner.id() + " adalah bagian dari " + outer.id() + "; tidak diperbandingkan",
              inner.id() + " is a part of " + outer.id() + "; they are not compared");
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isWithin(Setting setting, Subject inner, Subject outer) {
    if (inner.kind().equals(SubjectKind.REGION)) {
      // Codes of regions grow from the left: 15.08 lies in 15.
      return inner.id().startsWith(outer.id() + ".");
    }
    return Places.above(setting, inner).contains(outer);
  }

  /** The name of a unit, or its id where the programme does not name it. */
  static Text name(Setting setting, Subject unit) {
    return setting.program().units().stream()
        .filter(each -> unit.kind().equals(SubjectKind.UNIT))
        .filter(each -> each.id().value().equals(unit.id()))
        .map(WorkUnit::name)
        .findFirst()
        .orElseGet(() -> Text.of(unit.id(), unit.id()));
  }

  private static Optional<UnitRefusal> otherPack(UnitPanel panel) {
    TreeSet<String> packs = new TreeSet<>();
    panel.figures().forEach(figure -> figure.pack().ifPresent(packs::add));
    String all = String.join(", ", packs);
    return packs.size() < 2
        ? Optional.empty()
        : refused(
            NOT_COMPARABLE,
            "angka dihitung menurut pedoman yang berbeda (" + all + ") dan tidak diperbandingkan",
            "figures computed by different regulations (" + all + ") are not compared");
  }

  private static Optional<UnitRefusal> otherMode(UnitPanel panel) {
    TreeSet<String> modes = new TreeSet<>();
    panel.figures().forEach(figure -> figure.mode().map(SurveyMode::code).ifPresent(modes::add));
    String all = String.join(", ", modes);
    return modes.size() < 2
        ? Optional.empty()
        : refused(
            NOT_COMPARABLE,
            "cara survei berbeda (" + all + "); angkanya tidak diperbandingkan",
            "survey modes differ (" + all + "); the figures are not compared");
  }

  private static Optional<UnitRefusal> otherInstrument(Setting setting, UnitPanel panel) {
    UnitVersions versions = UnitVersions.of(setting, panel);
    return versions.isRefused()
        ? refused(
            NOT_COMPARABLE,
            "instrumen berbeda (" + versions.words().in("id") + "); angkanya tidak diperbandingkan",
            "instruments differ (" + versions.words().in("en") + "); the figures are not compared")
        : Optional.empty();
  }

  private static Optional<UnitRefusal> refused(Absence reason, String indonesian, String english) {
    return Optional.of(new UnitRefusal(reason, Text.of(indonesian, english)));
  }
}
