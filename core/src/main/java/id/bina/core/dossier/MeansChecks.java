package id.bina.core.dossier;

import id.bina.core.Text;
import id.bina.core.evidence.Subject;
import id.bina.core.evidence.SubjectKind;
import id.bina.core.program.Issue;
import id.bina.core.program.Partner;
import id.bina.core.program.Program;
import id.bina.core.program.Scholarship;
import id.bina.core.program.Strategy;
import java.util.Set;

/** Whether strategies, partners, scholarships and issues fit the programme they belong to. */
final class MeansChecks {
  private static final Set<SubjectKind> LINES =
      Set.of(SubjectKind.TRAINING, SubjectKind.STRATEGY, SubjectKind.NEED);

  private final Program program;
  private final Findings findings;
  private final Known known;
  private final References references;

  MeansChecks(Program program, Findings findings, Known known, References references) {
    this.program = program;
    this.findings = findings;
    this.known = known;
    this.references = references;
  }

  void run() {
    references.unique("/program/strategies", Nouns.STRATEGY, program.strategies(), Strategy::id);
    Each.of("/program/strategies/", program.strategies(), this::strategy);
    references.unique("/program/partners", Nouns.PARTNER, program.partners(), Partner::id);
    references.unique(
        "/program/scholarships", Nouns.SCHOLARSHIP, program.scholarships(), Scholarship::id);
    Each.of("/program/scholarships/", program.scholarships(), this::scholarship);
    references.unique("/program/issues", Nouns.ISSUE, program.issues(), Issue::id);
    Each.of("/program/issues/", program.issues(), this::issue);
  }

  private void strategy(String path, Strategy strategy) {
    Text owner = Sentences.thing(Nouns.STRATEGY, strategy.id());
    references.allKnown(path + "/goals", Nouns.GOAL, owner, strategy.goals(), known.goals);
    references.allKnown(path + "/needs", Nouns.NEED, owner, strategy.needs(), known.needs);
    references.allKnown(
        path + "/partners", Nouns.PARTNER, owner, strategy.partners(), known.partners);
  }

  private void scholarship(String path, Scholarship scholarship) {
    Text owner = Sentences.thing(Nouns.SCHOLARSHIP, scholarship.id());
    references.known(
        path + "/holder", Nouns.PARTICIPANT, owner, scholarship.holder(), known.participants);
    scholarship
        .partner()
        .ifPresent(
            partner ->
                references.known(path + "/partner", Nouns.PARTNER, owner, partner, known.partners));
    scholarship
        .competency()
        .ifPresent(
            competency ->
                references.known(
                    path + "/competency", Nouns.COMPETENCY, owner, competency, known.competencies));
  }

  private void issue(String path, Issue issue) {
    Text owner = Sentences.thing(Nouns.ISSUE, issue.id());
    references.unique(
        path + "/lines",
        Text.of("baris " + owner.in("id"), "line of " + owner.in("en")),
        issue.lines(),
        line -> line);
    references.allSubjects(path + "/lines", owner, issue.lines());
    Each.of(path + "/lines/", issue.lines(), (at, line) -> line(at, owner, line));
  }

  private void line(String path, Text owner, Subject line) {
    if (!LINES.contains(line.kind())) {
      findings.blocks(
          path,
          "issue.line",
          Text.of(
              "baris "
                  + owner.in("id")
                  + " harus pelatihan, strategi atau kebutuhan, tertulis "
                  + line,
              "line of " + owner.in("en") + " must be a training, strategy or need, was " + line));
    }
  }
}
