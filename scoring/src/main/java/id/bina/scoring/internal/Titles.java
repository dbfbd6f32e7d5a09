package id.bina.scoring.internal;

import id.bina.core.Code;
import id.bina.core.Text;
import id.bina.core.dossier.Setting;
import id.bina.core.evidence.Strata;
import id.bina.core.evidence.Subject;
import id.bina.core.evidence.SubjectKind;
import id.bina.core.instrument.Instrument;
import id.bina.core.result.Stratum;
import java.util.Map;
import java.util.TreeMap;

/** What the parts of a programme are called in sentences, so that no id need stand there. */
public final class Titles {
  private static final String ASPECT = "aspect";
  private static final String ITEM = "item";
  private static final String COMPARISON = "comparison";

  private final Map<String, Text> titles = new TreeMap<>();

  private Titles(Setting setting) {
    setting.program().trainings().forEach(t -> put(Strata.TRAINING, t.id().value(), t.title()));
    setting.program().units().forEach(u -> put(Strata.UNIT, u.id().value(), u.name()));
    setting
        .program()
        .materials()
        .forEach(m -> put(SubjectKind.MATERIAL.code(), m.id().value(), m.title()));
    setting
        .program()
        .competencies()
        .forEach(c -> put(SubjectKind.COMPETENCY.code(), c.id().value(), c.name()));
    setting
        .comparisons()
        .forEach(each -> each.title().ifPresent(title -> put(COMPARISON, each.id(), title)));
    for (Instrument instrument : setting.instruments()) {
      instrument.aspects().forEach(aspect -> put(ASPECT, aspect.id().value(), aspect.title()));
      instrument.items().forEach(item -> put(ITEM, item.id().value(), item.text()));
    }
  }

  /**
   * The titles of a programme and its instruments.
   *
   * @param setting the setting
   * @return the titles
   */
  public static Titles of(Setting setting) {
    return new Titles(setting);
  }

  private void put(String kind, String id, Text title) {
    titles.put(kind + "|" + id, title);
  }

  /**
   * What a subject is called.
   *
   * @param subject the subject
   * @return its title; its id if it has none
   */
  public Text of(Subject subject) {
    return titles.getOrDefault(subject.kind().code() + "|" + subject.id(), Text.of(subject.id()));
  }

  /**
   * What a group is called.
   *
   * @param stratum the group
   * @return its title; its code in plain words if it has none
   */
  public Text of(Stratum stratum) {
    return titles.getOrDefault(stratum.name() + "|" + stratum.value(), Code.plain(stratum.value()));
  }
}
