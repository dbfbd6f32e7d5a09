package id.bina.examples;

import id.bina.core.dossier.Dossier;
import id.bina.io.dossier.DossierFolder;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * A programme that is evaluated here.
 *
 * @param name the name of its folder among the resources, and of its reports
 * @param files the embedded files: the definitions, and the evidence if it is embedded too
 * @param measures the measures that sum it up, in the order they are read
 */
record CaseStudy(String name, List<String> files, List<String> measures) {

  private static final String DEFINITION = "program.json";

  /** The training programme of Bungo: illustrative evidence, embedded. */
  static final CaseStudy BUNGO =
      new CaseStudy(
          "bungo",
          List.of(
              "action-plans.csv",
              "alumni.csv",
              "attendance.csv",
              "costs.csv",
              "documents.csv",
              "enrolments.csv",
              "events.csv",
              "interviews.csv",
              "learning-hours.csv",
              "participants.csv",
              "peer-costs.csv",
              DEFINITION,
              "reaction.csv",
              "superiors.csv",
              "tests.csv",
              "voices.csv"),
          List.of(
              "response.rate",
              "reaction.aspect.mean",
              "reaction.reported_change",
              "learning.mean_change",
              "learning.d_av",
              "learning.pass_change",
              "transfer.tried",
              "transfer.confirmed",
              "transfer.confirmed_bounds",
              "transfer.confirmed_ready",
              "transfer.support_contrast",
              "transfer.reaction_correlation",
              "result.citizen_satisfaction",
              "result.performance",
              "jp.coverage",
              "cost.per_participant",
              "cost.peer_ratio",
              "support.action_plans"));

  /** The second round of Bungo, a year later, with the ledger of the first: embedded too. */
  static final CaseStudy BUNGO_2026 =
      new CaseStudy(
          "bungo-2026",
          List.of(
              "action-plans.csv",
              "alumni.csv",
              "attendance.csv",
              "documents.csv",
              "enrolments.csv",
              "ledger.json",
              "participants.csv",
              DEFINITION,
              "reaction.csv",
              "skm-tw1.csv",
              "skm-tw4.csv",
              "superiors.csv",
              "tests.csv"),
          List.of(
              "followup.rate",
              "followup.overdue",
              "followup.moved",
              "ikm.index",
              "ikm.change",
              "learning.mean_change",
              "transfer.confirmed",
              "transfer.confirmed_ready",
              "transfer.support_contrast",
              "support.action_plans"));

  /** The development programme of Jambi: illustrative evidence, embedded. */
  static final CaseStudy JAMBI =
      new CaseStudy(
          "jambi",
          List.of(
              "citizens.csv",
              "competency-levels.csv",
              "costs.csv",
              "enrolments.csv",
              "events.csv",
              "indicators.csv",
              "interviews.csv",
              "observations.csv",
              "participants.csv",
              DEFINITION,
              "reaction.csv",
              "task-log.csv",
              "then-now.csv",
              "voices.csv"),
          List.of(
              "response.rate",
              "reaction.aspect.mean",
              "units.change",
              "units.difference",
              "units.rank",
              "units.randomisation_p",
              "units.control",
              "learning.then_better",
              "process.median_change",
              "resistance.informants",
              "resistance.adoption",
              "story.accepted",
              "nominees.unmet",
              "cost.per_participant"));

  /** The programme of Tangerang Selatan: illustrative evidence, embedded. */
  static final CaseStudy TANGSEL =
      new CaseStudy(
          "tangsel",
          List.of(
              "attendance.csv",
              "competency-levels.csv",
              "costs.csv",
              "enrolments.csv",
              "indicators.csv",
              "observations.csv",
              "participants.csv",
              DEFINITION,
              "reaction.csv",
              "readiness.csv",
              "sessions.csv",
              "tests.csv"),
          List.of(
              "response.rate",
              "coverage.evaluated",
              "teaching.content",
              "teaching.delivery",
              "teaching.contrast",
              "teaching.drivers",
              "nominees.below_rule",
              "nominees.reasons_missing",
              "nominees.poor_connection",
              "nominees.online_difference",
              "observation.change",
              "observation.icc",
              "units.change",
              "units.difference",
              "units.ancova",
              "cost.per_participant"));

  /** The plan of Provinsi Jambi: illustrative evidence, embedded. */
  static final CaseStudy PROVINSI =
      new CaseStudy(
          "provinsi",
          List.of(
              "appraisals.csv",
              "competency-levels.csv",
              "indicators.csv",
              "learning-hours.csv",
              "participants.csv",
              DEFINITION,
              "voices.csv"),
          List.of(
              "reaction.aspect.mean",
              "learning.mean_change",
              "transfer.confirmed",
              "result.citizen_satisfaction",
              "jp.fulfilment",
              "jp.coverage",
              "jp.uncapped",
              "appraisal.share",
              "scholarship.matched",
              "voices.speakers",
              "voices.issues_raised",
              "voices.issues_traced",
              "coverage.evaluated"));

  /** The programme of Tanjungbalai: illustrative evidence, embedded. */
  static final CaseStudy TANJUNGBALAI =
      new CaseStudy(
          "tanjungbalai",
          List.of(
              "action-plans.csv",
              "complaints-2023.csv",
              "complaints-2024.csv",
              "enrolments.csv",
              "events.csv",
              "interviews.csv",
              "observations.csv",
              "participants.csv",
              DEFINITION,
              "queue-2023.csv",
              "queue-2024.csv",
              "reaction.csv",
              "skm-2023.csv",
              "skm-2024.csv",
              "voices.csv"),
          List.of(
              "response.rate",
              "nominees.attended",
              "reaction.aspect.mean",
              "ikm.index",
              "ikm.sample_target",
              "ikm.change",
              "process.in_time_change",
              "process.median_change",
              "units.difference",
              "units.randomisation_p",
              "voices.issues_traced",
              "observation.mean",
              "learning.mean_change",
              "result.performance",
              "support.action_plans"));

  /** The instructor training of The Carpentries: its survey is read from a folder. */
  static final CaseStudy CARPENTRIES =
      new CaseStudy(
          "carpentries",
          List.of(DEFINITION),
          List.of("response.rate", "reaction.nps", "reaction.item.best_share"));

  /** The National Supported Work experiment: its records are read from a folder. */
  static final CaseStudy NSW =
      new CaseStudy(
          "nsw", List.of(DEFINITION), List.of("result.difference", "result.difference_adjusted"));

  /** The studies whose evidence is embedded, in the order of the documents. */
  static final List<CaseStudy> EMBEDDED = List.of(JAMBI, TANGSEL, PROVINSI, TANJUNGBALAI, BUNGO);

  /** Keeps copies of the lists. */
  CaseStudy {
    files = List.copyOf(files);
    measures = List.copyOf(measures);
  }

  /** Reads the embedded evidence, as any folder is read. */
  Dossier read(Path room) throws IOException {
    return DossierFolder.read(extract(room)).orThrow();
  }

  /** Reads evidence that is not embedded, by the embedded definitions. */
  Dossier read(Path room, Path evidence) throws IOException {
    return DossierFolder.read(extract(room).resolve(DEFINITION), evidence).orThrow();
  }

  /** Copies the embedded files into a folder of the study's name, over those that are there. */
  Path extract(Path room) throws IOException {
    Path folder = Files.createDirectories(room.resolve(name));
    for (String file : files) {
      try (InputStream embedded = CaseStudy.class.getResourceAsStream("/" + name + "/" + file)) {
        if (embedded == null) {
          throw new FileNotFoundException(name + " must hold " + file + ", has no such resource");
        }
        Files.copy(embedded, folder.resolve(file), StandardCopyOption.REPLACE_EXISTING);
      }
    }
    return folder;
  }

  @Override
  public String toString() {
    return name;
  }
}
