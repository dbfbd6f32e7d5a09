package id.bina.scoring.result;

import id.bina.core.dossier.Setting;
import id.bina.core.dossier.UnitComparison;
import id.bina.core.evidence.Event;
import id.bina.core.evidence.Fieldwork;
import id.bina.core.evidence.Occasion;
import id.bina.core.evidence.Subject;
import id.bina.scoring.internal.Places;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What else was logged at the treated units, at those they are parts of or for the whole programme
 * between before and after.
 *
 * <p>The days of an occasion are those of the fieldwork at the units, or of its year where it is
 * called one, as {@code year-2024}. An end that is not known bounds nothing: better an event too
 * many than one too few.
 */
final class UnitEvents {
  private static final Pattern YEAR = Pattern.compile("year-(\\d{4})");

  private final Setting setting;
  private final UnitComparison declared;

  UnitEvents(Setting setting, UnitComparison declared) {
    this.setting = setting;
    this.declared = declared;
  }

  List<Event> found() {
    Set<Subject> places = new HashSet<>();
    declared.treated().forEach(unit -> places.addAll(Places.around(setting, unit)));
    Optional<LocalDate> first = days(declared.before()).stream().min(Comparator.naturalOrder());
    Optional<LocalDate> last = days(declared.after()).stream().max(Comparator.naturalOrder());
    return setting.events().stream()
        .filter(event -> places.contains(event.subject()))
        .filter(event -> first.filter(event.date()::isBefore).isEmpty())
        .filter(event -> last.filter(event.date()::isAfter).isEmpty())
        .toList();
  }

  /** The first and last days known of an occasion. */
  private List<LocalDate> days(Occasion occasion) {
    List<LocalDate> days = new ArrayList<>();
    setting.fieldworks().stream()
        .filter(each -> each.occasion().equals(occasion))
        .filter(each -> declared.treated().contains(each.subject()))
        .map(Fieldwork::period)
        .forEach(period -> days.addAll(List.of(period.startInclusive(), period.endInclusive())));
    Matcher year = YEAR.matcher(occasion.code());
    if (days.isEmpty() && year.matches()) {
      int number = Integer.parseInt(year.group(1));
      days.addAll(List.of(LocalDate.of(number, 1, 1), LocalDate.of(number, 12, 31)));
    }
    return days;
  }
}
