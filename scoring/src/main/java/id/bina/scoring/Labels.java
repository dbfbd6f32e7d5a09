package id.bina.scoring;

import id.bina.core.Text;
import id.bina.core.dossier.IssueCount;
import id.bina.core.dossier.Setting;
import id.bina.core.evidence.Assertion;
import id.bina.core.evidence.AssertionKind;
import id.bina.core.evidence.Strata;
import id.bina.core.instrument.Instrument;
import id.bina.core.people.Source;
import id.bina.core.program.Goal;
import id.bina.core.program.Session;
import id.bina.core.program.Target;
import id.bina.core.program.Training;
import id.bina.core.regulation.RegulationPack;
import id.bina.core.result.Label;
import id.bina.core.result.Measure;
import id.bina.scoring.admission.CaseColumns;
import id.bina.scoring.claim.StatementSources;
import id.bina.scoring.organiser.OrganiserGroup;
import id.bina.scoring.organiser.OrganiserSurvey;
import id.bina.scoring.programme.Goals;
import id.bina.scoring.programme.PublicIssues;
import id.bina.scoring.qualification.ParticipantQualification;
import id.bina.scoring.qualification.Standing;
import id.bina.scoring.result.UnitsCompared;
import id.bina.scoring.triangulation.SourcesCompared;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the parts of a programme, its instruments and its packs are called. */
final class Labels {
  private static final List<Source> GROUPS =
      List.of(Source.PARTICIPANT, Source.SUPERIOR, Source.OBSERVER, Source.CITIZEN, Source.RECORD);

  private static final List<Source> SOURCES =
      List.of(
          Source.PARTICIPANT,
          Source.SUPERIOR,
          Source.PEER,
          Source.SUBORDINATE,
          Source.TRAINER,
          Source.CITIZEN,
          Source.OBSERVER,
          Source.RECORD);

  private Labels() {}

  static List<Label> of(Setting setting, List<Measure> measures) {
    List<Label> labels = new ArrayList<>();
    for (Training training : setting.program().trainings()) {
      labels.add(new Label(Strata.TRAINING, training.id().value(), training.title()));
      sessions(training, labels);
    }
    setting
        .program()
        .units()
        .forEach(u -> labels.add(new Label(Strata.UNIT, u.id().value(), u.name())));
    setting
        .program()
        .materials()
        .forEach(m -> labels.add(new Label(CaseColumns.MATERIAL, m.id().value(), m.title())));
    planned(setting, labels);
    aimed(setting, measures, labels);
    heard(setting, labels);
    for (Instrument instrument : setting.instruments()) {
      labels.add(new Label("instrument", instrument.ref().toString(), instrument.title()));
      instrument.aspects().forEach(a -> labels.add(new Label("aspect", a.id().value(), a.title())));
      instrument.items().forEach(i -> labels.add(new Label("item", i.id().value(), i.text())));
    }
    labels.addAll(VersionLabels.of(setting.instruments()));
    if (measures.containsAll(SourcesCompared.standard().measures())) {
      constructs(setting, labels);
    }
    guided(measures, labels);
    setting.packs().forEach(pack -> pack(pack, labels));
    compared(setting, labels);
    return List.copyOf(labels);
  }

  /** What a guideline decides about participants, and the groups of what an organiser changes. */
  private static void guided(List<Measure> measures, List<Label> labels) {
    if (measures.containsAll(ParticipantQualification.standard().measures())) {
      for (Standing each : Standing.values()) {
        labels.add(new Label("standing", each.name().toLowerCase(Locale.ROOT), each.words()));
      }
    }
    if (measures.containsAll(OrganiserSurvey.standard().measures())) {
      for (OrganiserGroup each : OrganiserGroup.values()) {
        labels.add(new Label("group", each.name().toLowerCase(Locale.ROOT), each.words()));
      }
    }
  }

  /** Comparisons of units by their titles, and how each wave of a survey was asked. */
  private static void compared(Setting setting, List<Label> labels) {
    setting
        .comparisons()
        .forEach(
            each ->
                each.title()
                    .ifPresent(t -> labels.add(new Label(UnitsCompared.COMPARISON, each.id(), t))));
    setting
        .fieldworks()
        .forEach(
            work ->
                labels.add(
                    new Label(
                        "mode",
                        work.instrument().id() + "|" + work.subject() + "|" + work.occasion(),
                        work.mode().words())));
  }

  /** A session by its own title, behind that of its training. */
  private static void sessions(Training training, List<Label> labels) {
    for (Session session : training.sessions()) {
      session
          .title()
          .ifPresent(
              title ->
                  labels.add(
                      new Label(
                          CaseColumns.SESSION,
                          session.id().value(),
                          Text.of(
                              training.title().in("id") + ": " + title.in("id"),
                              training.title().in("en") + ": " + title.in("en")))));
    }
  }

  private static void pack(RegulationPack pack, List<Label> labels) {
    labels.add(new Label("pack", pack.id() + " " + pack.version(), pack.title()));
    pack.elements()
        .forEach(
            each -> {
              labels.add(new Label("element", each.role().code(), each.name()));
              // A comparison of units names an element by its measure.
              labels.add(
                  new Label(
                      UnitsCompared.CONTROL, "ikm.element:" + each.role().code(), each.name()));
            });
  }

  /** What targets are read from: a measure by its title, a reading by the words of the target. */
  private static void aimed(Setting setting, List<Measure> measures, List<Label> labels) {
    for (Goal goal : setting.program().goals()) {
      for (Target target : goal.targets()) {
        target
            .reading()
            .ifPresent(
                id ->
                    labels.add(
                        new Label(
                            Goals.INDICATOR,
                            id,
                            measures.stream()
                                .filter(measure -> measure.id().value().equals(id))
                                .map(Measure::title)
                                .findFirst()
                                .orElse(target.indicator()))));
      }
    }
  }

  /** Statements that sources are held against each other on, and the groups of sources. */
  private static void heard(Setting setting, List<Label> labels) {
    for (Assertion assertion : setting.assertions()) {
      if (assertion.kind().equals(AssertionKind.OUTCOME)) {
        Text said = assertion.statement();
        labels.add(
            new Label(
                StatementSources.ASSERTION,
                assertion.id().value(),
                Text.of("“" + said.in("id") + "”", "“" + said.in("en") + "”")));
      }
    }
    GROUPS.forEach(
        group -> labels.add(new Label(StatementSources.GROUP, group.code(), group.words())));
  }

  /** A construct by the first aspect that is about it, and the source that is subtracted. */
  private static void constructs(Setting setting, List<Label> labels) {
    Map<String, Text> titles = new LinkedHashMap<>();
    for (Instrument instrument : setting.instruments()) {
      instrument.aspects().forEach(a -> titles.putIfAbsent(a.role().code(), a.title()));
    }
    titles.forEach((role, title) -> labels.add(new Label(SourcesCompared.CONSTRUCT, role, title)));
    for (Source source : SOURCES) {
      Text who = source.words();
      labels.add(
          new Label(
              SourcesCompared.AGAINST,
              source.code(),
              Text.of("dikurangi " + who.in("id"), "minus " + who.in("en"))));
    }
  }

  private static void planned(Setting setting, List<Label> labels) {
    setting
        .program()
        .rounds()
        .forEach(r -> labels.add(new Label(CaseColumns.ROUND, r.id().value(), r.title())));
    setting
        .program()
        .competencies()
        .forEach(c -> labels.add(new Label(CaseColumns.AREA, c.id().value(), c.name())));
    setting
        .program()
        .goals()
        .forEach(g -> labels.add(new Label(Goals.GOAL, g.id().value(), g.title())));
    setting
        .program()
        .issues()
        .forEach(i -> labels.add(new Label(PublicIssues.ISSUE, i.id().value(), i.title())));
    setting.issues().stream()
        .map(IssueCount::kind)
        .distinct()
        .forEach(k -> labels.add(new Label(PublicIssues.KIND, k.code(), k.words())));
  }
}
